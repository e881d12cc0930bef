<#-- The privacy notice on paper. All values are escaped by the output format; what unfolds on the screen stands open here. -->
<#assign footer = "padding-top: 4mm; vertical-align: top; font-family: 'Liberation Sans'; font-size: 8pt; color: #4E5C65"?no_esc>
<#function quoted value><#return value?replace("\\", "")?replace("\"", "”")?replace("<", "‹")?replace("\n", " ")></#function>
<#function address href><#return href?starts_with("/")?then(base + href, href)></#function>

<#macro link href words><a href="${address(href)}" title="${words}">${words}</a></#macro>

<#macro cells row>
<#if row.href?? && !row.href?starts_with("#")><@link href=row.href words=row.cells[row.cells?size - 1]/><#else>${row.cells[row.cells?size - 1]}</#if>
</#macro>

<#macro entry row>
<#if row.href?? && !row.href?starts_with("#")><@link href=row.href words=row.cells[0]/><#elseif row.href??><a href="${row.href}" title="${row.cells[0]}">${row.cells[0]}</a><#else>${row.cells[0]}</#if><#if (row.cells?size > 1)>: ${row.cells[1]}</#if><#if (row.cells?size > 2)> <span class="muted">(${row.cells[2]})</span></#if>
</#macro>

<#macro laid block level>
<#switch block.kind>
<#case "FOLD">
<div class="fold">
<h3<#if block.anchor?has_content> id="${block.anchor}"</#if>>${block.title}</h3>
<#if block.text?has_content><p>${block.text}</p></#if>
<#list block.inside as inner><@laid block=inner level="h4"/></#list>
</div>
<#break>
<#case "NOTE"><div class="short"><p><strong>${block.title}.</strong> ${block.text}</p></div><#break>
<#case "TEXT"><p>${block.text}</p><#break>
<#case "TABLE">
<#if level == "h4" && block.title?has_content><h4>${block.title}</h4></#if>
<div class="sheet"><table>
<thead><tr><#list block.heads as head><th scope="col">${head}</th></#list></tr></thead>
<tbody><#list block.rows as row><tr><#list row.cells as cell><#if cell?index == 0><th scope="row">${cell}</th><#else><td>${cell}</td></#if></#list></tr></#list></tbody>
</table></div>
<#break>
<#case "FACTS">
<#if block.title?has_content><${level}>${block.title}</${level}></#if>
<ul class="plain"><#list block.rows as row><li><strong>${row.cells[0]}<#if !row.cells[0]?ends_with("?")>:</#if></strong> <@cells row=row/></li></#list></ul>
<#break>
<#case "LIST">
<#if level == "h4">
<p><strong><#if block.title?has_content>${block.title}:</#if></strong> <#list block.rows as row>${row.cells[0]}<#sep>, </#list>.</p>
<#break>
</#if>
<#if block.title?has_content><${level}>${block.title}</${level}></#if>
<ul class="rights"><#list block.rows as row><li><@entry row=row/></li></#list></ul>
<#break>
</#switch>
</#macro>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${text.tag()}" xml:lang="${text.tag()}">
<head>
    <title>${edition.title}</title>
    <meta name="description" content="${text.of("description", edition.page.controller, number)}"/>
    <meta name="author" content="${edition.page.controller}"/>
    <style>
        ${css?no_esc}
        h4 { margin: 3mm 0 1mm 0; font-size: 9.5pt; line-height: 13pt; color: #1B2A33; page-break-after: avoid; -fs-page-break-min-height: 24mm; }
        .plain { padding: 0; list-style: none; }
        .plain li { margin-bottom: 1mm; }
        .fold { margin-bottom: 2mm; }
        @page {
            @bottom-left { ${footer}; width: 80%; content: "${quoted(text.of("foot", edition.page.controller, number))}"; }
            @bottom-right { ${footer}; width: 20%; text-align: right; content: "${text.of("page")} " counter(page) " ${text.of("page.of")} " counter(pages); }
        }
    </style>
    <bookmarks>
        <#list edition.page.parts as part><bookmark name="${part.heading}" href="#${part.anchor()}"/></#list>
    </bookmarks>
</head>
<body>
<h1>${edition.title}</h1>
<p class="lead">${text.of("edition", number, text.day(edition.day))}</p>
<p class="small muted">${text.of("web")} <@link href="/privacy" words=base + "/privacy"/></p>
<#if replaced><p class="small muted">${text.of("replaced")}</p></#if>
<#list edition.page.parts as part>
<h2 id="${part.anchor()}">${part.heading}</h2>
<#list part.words as words><p>${words}</p></#list>
<#list part.blocks as block><@laid block=block level="h3"/></#list>
</#list>
<#if edition.changes?has_content>
<h2 id="changed">${text.of("changed")}</h2>
<#list edition.changes as change>
<p><strong>${change.kindWord}</strong> · ${change.section}<#if change.about?has_content> · ${change.about}</#if>: ${change.what}.
<#if change.before?has_content> ${text.of("change.was")} ${change.before}</#if><#if change.after?has_content> ${text.of("change.is")} ${change.after}</#if></p>
</#list>
</#if>
</body>
</html>
