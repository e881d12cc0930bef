<#-- The answer to an access request as a letter. All values are escaped by the output format; nothing here is typed by hand. -->
<#import "answer-parts.ftl" as part>
<#assign title = answer.copy?then("title", "title.decided")>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${text.tag()}" xml:lang="${text.tag()}">
<head>
    <title>${text.of(title)}</title>
    <meta name="description" content="${text.of("description", answer.reference)}"/>
    <meta name="author" content="${answer.controller.name}"/>
    <style>
        ${css?no_esc}
        @page {
            @bottom-left { ${part.footer}; width: 80%; content: "${part.quoted(text.of("foot", answer.controller.name, answer.reference))}"; }
            @bottom-right { ${part.footer}; width: 20%; text-align: right; content: "${text.of("page")} " counter(page) " ${text.of("page.of")} " counter(pages); }
        }
        @page :first { margin-top: 16mm; }
    </style>
    <bookmarks>
        <#list part.sections as section><bookmark name="${text.of(section)}" href="#${section?replace(".", "-")}"/></#list>
    </bookmarks>
</head>
<body>
<div class="letterhead">
    <p class="name">${answer.controller.name}</p>
    <p class="about">${answer.controller.address?join(", ")}</p>
    <p class="about"><#list answer.controller.contacts as contact>${contact.value}<#sep> · </#list></p>
</div>
<div class="window">
    <address class="to">${answer.person}</address>
    <ul class="facts">
        <li><span class="label">${text.of("letter.date")}</span> ${text.day(answer.madeOn)}</li>
        <li><span class="label">${text.of("letter.reference")}</span> ${answer.reference}</li>
        <li><span class="label">${text.of("letter.received")}</span> ${text.day(answer.received)}</li>
    </ul>
</div>

<h1>${text.of(title)}</h1>
<#if answer.copy>
<p class="lead"><strong>${text.of("holding." + answer.holding?lower_case)}</strong> ${text.of("lead." + answer.holding?lower_case, text.day(answer.received))}</p>
<div class="short">
    <h2>${text.of("short")}</h2>
    <ul>
        <li>${text.of("short.data", shown, answer.categories?size)}</li>
        <#if (leftOut > 0)><li>${text.of("short.left-out", leftOut)}</li></#if>
        <#if (overdue > 0)><li>${text.of("short.over", overdue)}</li></#if>
        <li>${text.of("short.purposes", answer.purposes?size)}</li>
        <li>${text.of("short.recipients", answer.recipients?size)}</li>
        <li>${text.of("short.searched", answer.searches?size)}</li>
        <li>${text.of("short.rights")}</li>
    </ul>
</div>
<#else>
<p class="lead">${text.of("lead.decided", text.day(answer.received))}</p>
</#if>

<#list part.sections as section><@part[section]/>
</#list>
</body>
</html>
