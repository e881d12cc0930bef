<#-- The record of processing on paper. All values are escaped by the output format. -->
<#assign footer = "padding-top: 4mm; vertical-align: top; font-family: 'Liberation Sans'; font-size: 8pt; color: #4E5C65"?no_esc>
<#function quoted value><#return value?replace("\\", "")?replace("\"", "”")?replace("<", "‹")?replace("\n", " ")></#function>

<#macro facts of>
<ul class="plain"><#list of as fact><li<#if (fact.values?size < 4)> class="one"</#if>><strong class="label">${fact.name}</strong><#list fact.values as value><div class="value">${value}</div></#list></li></#list></ul>
</#macro>

<#macro laid table>
<div class="sheet"><table>
<thead><tr><#list table.heads as head><th scope="col" class="${table.widths[head?index]}">${head}</th></#list></tr></thead>
<tbody><#list table.rows as row><tr><#list row as cell><#if cell?index == 0><th scope="row">${cell}</th><#else><td>${cell}</td></#if></#list></tr></#list></tbody>
</table></div>
</#macro>

<#macro told section level>
<#if section.heading?has_content><${level} id="${section.anchor}">${section.heading}</${level}></#if>
<#list section.words as line><p>${line}</p></#list>
<#if section.facts?has_content><@facts of=section.facts/></#if>
<#list section.tables as table><@laid table=table/></#list>
<#list section.inside as inner><@told section=inner level="h4"/></#list>
</#macro>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${record.language}" xml:lang="${record.language}">
<head>
    <title>${record.title} – ${record.about[0]}</title>
    <meta name="description" content="${record.description}"/>
    <meta name="author" content="${record.about[0]}"/>
    <style>
        ${css?no_esc}
        @page { margin: 20mm 20mm 24mm 20mm; }
        h2 { page-break-before: always; margin-top: 0; padding-top: 0; border-top: 0; font-size: 17pt; line-height: 22pt; }
        h2.first { page-break-before: auto; margin-top: 9mm; }
        h2.on { page-break-before: auto; margin-top: 12mm; -fs-page-break-min-height: 48mm; }
        h3 { margin: 8mm 0 1.5mm 0; padding-top: 2.5mm; border-top: 1.2pt solid #0F5B66; font-size: 13pt; line-height: 17pt; color: #0F5B66; }
        h4 { margin: 5mm 0 1mm 0; font-size: 10.5pt; line-height: 14pt; color: #1B2A33; page-break-after: avoid; -fs-page-break-min-height: 34mm; }
        .plain { padding: 0; list-style: none; }
        .plain li { margin-bottom: 1.2mm; overflow: hidden; }
        .plain .one { page-break-inside: avoid; }
        h2 + h3, h2 + p + h3 { margin-top: 3mm; padding-top: 0; border-top: 0; }
        h3, h4, .sheet { clear: both; }
        .plain .label { float: left; width: 42mm; padding-right: 4mm; font-weight: normal; color: #4E5C65; }
        .plain .value { margin: 0 0 .6mm 46mm; }
        .cover { margin-bottom: 8mm; }
        .cover .who { font-size: 15pt; line-height: 20pt; font-weight: bold; color: #0F5B66; margin: 0 0 2mm 0; }
        .toc { padding: 0; list-style: none; }
        .toc a { color: #1B2A33; text-decoration: none; }
        .toc li { margin-bottom: .5mm; line-height: 13.5pt; }
        .toc .part { margin: 2.2mm 0 .5mm 0; font-weight: bold; }
        .toc .in { padding-left: 6mm; }
        .toc a::after { content: leader('.') target-counter(attr(href), page); font-weight: normal; color: #4E5C65; }
        @page {
            @bottom-left { ${footer}; width: 80%; content: "${quoted(record.description)}"; }
            @bottom-right { ${footer}; width: 20%; text-align: right; content: "${text.of("page")} " counter(page) " ${text.of("page.of")} " counter(pages); }
        }
    </style>
    <bookmarks>
        <#list record.chapters as chapter><bookmark name="${chapter.heading}" href="#${chapter.anchor}"><#list chapter.sections as section><#if section.heading?has_content><bookmark name="${section.heading}" href="#${section.anchor}"/></#if></#list></bookmark></#list>
    </bookmarks>
</head>
<body>
<div class="cover">
<h1>${record.title}</h1>
<p class="who">${record.about[0]}</p>
<#list record.about[1..] as line><p<#if line?index gt 0> class="muted"</#if>>${line}</p></#list>
<#if replaced><p class="small muted">${text.of("replaced")}</p></#if>
</div>
<h2 class="first" id="contents">${text.of("contents")}</h2>
<ul class="toc">
<#list record.chapters as chapter>
<li class="part"><a href="#${chapter.anchor}" title="${chapter.heading}">${chapter.heading}</a></li>
<#list chapter.sections as section><#if section.heading?has_content><li class="in"><a href="#${section.anchor}" title="${section.heading}">${section.heading}</a></li></#if></#list>
</#list>
</ul>
<#list record.chapters as chapter>
<h2 id="${chapter.anchor}"<#if !chapter.anchor?starts_with("area-") && chapter.anchor != "controller" && chapter.anchor != "persons"> class="on"</#if>>${chapter.heading}</h2>
<#list chapter.words as line><p>${line}</p></#list>
<#list chapter.sections as section><@told section=section level="h3"/></#list>
</#list>
</body>
</html>
