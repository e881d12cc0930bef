<#-- The promise board on paper. All values are escaped by the output format. -->
<#assign footer = "padding-top: 4mm; vertical-align: top; font-family: 'Liberation Sans'; font-size: 8pt; color: #4E5C65"?no_esc>
<#function quoted value><#return value?replace("\\", "")?replace("\"", "”")?replace("<", "‹")?replace("\n", " ")></#function>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${text.tag()}" xml:lang="${text.tag()}">
<head>
    <title>${report.title()} – ${report.controller()}</title>
    <meta name="description" content="${text.of("description")}"/>
    <meta name="author" content="${report.controller()}"/>
    <style>
        ${css?no_esc}
        @page { margin: 20mm 20mm 24mm 20mm; }
        .who { font-size: 15pt; line-height: 20pt; font-weight: bold; color: #0F5B66; margin: 0 0 2mm 0; }
        .promise { page-break-inside: avoid; }
        h2 { margin: 8mm 0 1.5mm 0; padding-top: 2.5mm; border-top: 1.2pt solid #0F5B66; font-size: 13pt; line-height: 17pt; color: #0F5B66; page-break-after: avoid; }
        h3 { margin: 4mm 0 1mm 0; font-size: 10.5pt; line-height: 14pt; color: #1B2A33; page-break-after: avoid; }
        .state { font-weight: bold; }
        blockquote { margin: 0 0 2mm 0; padding-left: 4mm; border-left: 1.2pt solid #C9D3D9; color: #4E5C65; }
        ul { margin: 1mm 0 2mm 0; padding-left: 5mm; }
        @page {
            @bottom-left { ${footer}; width: 80%; content: "${quoted(report.title())} – ${quoted(report.controller())}"; }
            @bottom-right { ${footer}; width: 20%; text-align: right; content: "${text.of("page")} " counter(page) " ${text.of("page.of")} " counter(pages); }
        }
    </style>
    <bookmarks>
        <#list board.promises() as promise><bookmark name="${report.heading(promise)}" href="#${promise.promise()}"/></#list>
    </bookmarks>
</head>
<body>
<p class="who">${report.controller()}</p>
<h1>${report.title()}</h1>
<p>${report.policy()}</p>
<p>${report.seen()} ${report.counts()}</p>
<#list board.promises() as promise>
<h2 id="${promise.promise()}">${report.heading(promise)}</h2>
<p><span class="state">${report.state(promise.state())}</span> · ${report.since(promise)} · ${text.of("owner")}: ${report.owner(promise)}</p>
<#list promise.sentences() as sentence><blockquote><p>${sentence.number()}. ${report.words(sentence)}</p></blockquote></#list>
<#if promise.checks()?size == 0><p>${text.of("check.none")}</p></#if>
<#list promise.checks() as check>
<h3>${check.title()}</h3>
<p><span class="state">${report.state(check.state())}.</span> ${check.says()}</p>
<#if (check.named()?size > 0)><ul><#list check.named() as offence><li><strong>${report.called(offence)}</strong> ${offence.says()}</li></#list><#if (check.others() > 0)><li>${report.others(check)}</li></#if></ul></#if>
</#list>
</#list>
</body>
</html>
