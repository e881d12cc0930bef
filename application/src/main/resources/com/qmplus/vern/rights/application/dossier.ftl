<#-- The whole of a case, part by part; every value is escaped by the output format. -->
<#macro say section row at>
<#local cell = row[at]>
<#if cell.said() != "">${cell.said()}<#else>${words.value((section.key() == "request" && at == 1)?then(row[0].value(), section.columns()[at]), cell.value())}</#if><#t>
</#macro>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${words.language().tag()}" xml:lang="${words.language().tag()}">
<head>
    <title>${words.of("title")} ${reference}</title>
    <meta name="author" content="${controller.name}"/>
    <meta name="description" content="${words.of("title")} ${reference}"/>
    <style>
        ${css?no_esc}
        @page {
            margin: 18mm 18mm 22mm 18mm;
            @bottom-left { font-family: "Liberation Sans"; font-size: 8pt; width: 80%; content: "${reference}"; }
            @bottom-right { font-family: "Liberation Sans"; font-size: 8pt; width: 20%; text-align: right; content: "${words.of("page")} " counter(page) " ${words.of("page.of")} " counter(pages); }
        }
    </style>
    <bookmarks>
        <#list sections as section><bookmark name="${words.of(section.key())}" href="#${section.key()}"/></#list>
    </bookmarks>
</head>
<body>
<div class="letterhead">
    <p class="name">${controller.name}</p>
    <p class="about">${controller.address?join(", ")}</p>
    <p class="about"><#list controller.contacts as contact>${contact.value}<#sep> · </#list></p>
</div>
<h1>${words.of("title")} ${reference}</h1>
<p class="lead">${words.of("lead")}</p>
<p class="muted">${words.of("made")} ${words.value("when", made)}</p>
<#list sections as section>
<h2 id="${section.key()}">${words.of(section.key())}</h2>
<#if (section.columns()?size > 7)>
<#-- More than a page is wide: one after the other, each fact with its name. -->
<#list section.rows() as row>
<div class="why">
<h3><@say section row 0/>: <@say section row 1/></h3>
<#list row as cell><#if (cell?index > 1) && cell.value() != ""><p><span class="label">${words.of("column." + section.columns()[cell?index])}:</span> <@say section row cell?index/></p></#if></#list>
</div>
</#list>
<#else>
<table>
    <thead><tr><#list section.columns() as column><th scope="col">${words.of("column." + column)}</th></#list></tr></thead>
    <tbody>
    <#list section.rows() as row>
        <tr><#list row as cell><td><@say section row cell?index/></td></#list></tr>
    </#list>
    </tbody>
</table>
</#if>
</#list>
</body>
</html>
