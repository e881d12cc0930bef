<#-- What every letter has: the letterhead, whom it is to, its parts, and how we are reached. Each part says in its id which one it is. -->
<#import "../verdicts.ftl" as verdicts>
<#assign footer = "padding-top: 4mm; vertical-align: top; font-family: 'Liberation Sans'; font-size: 8pt; color: #4E5C65"?no_esc>

<#function quoted value><#return value?replace("\\", "")?replace("\"", "”")?replace("<", "‹")?replace("\n", " ")></#function>

<#macro letter>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${text.tag()}" xml:lang="${text.tag()}">
<head>
    <title>${text.of("title." + kind)}</title>
    <meta name="description" content="${text.of("description", it.reference)}"/>
    <meta name="author" content="${from.name}"/>
    <style>
        ${css?no_esc}
        h2 { margin: 5mm 0 1mm 0; padding: 0; border: 0; font-size: 12pt; line-height: 16pt; -fs-page-break-min-height: 30mm; }
        #part-contact, #part-complaint, #part-court, #part-claims { page-break-inside: avoid; }
        #part-contact address { margin-bottom: 0; }
        .replaced { margin: 3mm 0 0 0; }
        ul { padding-left: 4.5mm; }
        .own { margin: 0 0 3mm 0; padding: 0 0 0 4mm; border-left: 1.2pt solid #D9D5CC; white-space: pre-line; }
        @page {
            @bottom-left { ${footer}; width: 80%; content: "${quoted(text.of("foot", from.name, it.reference))}"; }
            @bottom-right { ${footer}; width: 20%; text-align: right; content: "${text.of("page")} " counter(page) " ${text.of("page.of")} " counter(pages); }
        }
        @page :first { margin-top: 16mm; }
    </style>
</head>
<body>
<div class="letterhead">
    <p class="name">${from.name}</p>
    <p class="about">${from.address?join(", ")}</p>
    <p class="about"><#list from.contacts as contact>${contact.value}<#sep> · </#list></p>
</div>
<div class="window">
    <address class="to">${it.person}</address>
    <ul class="facts">
        <li><span class="label">${text.of("letter.date")}</span> ${text.day(it.madeOn)}</li>
        <li><span class="label">${text.of("letter.reference")}</span> ${it.reference}</li>
        <li><span class="label">${text.of("letter.received")}</span> ${text.day(it.received)}</li>
<#if it.asking?? && it.asking.forWhom?has_content>
        <li><span class="label">${text.of("letter.for")}</span> ${it.asking.forWhom}</li>
</#if>
    </ul>
</div>
<div class="letter-body">
<h1>${text.of("title." + kind)}</h1>
<p class="lead">${text.of("lead." + kind, text.day(it.received))}</p>
<#nested>
<@part "contact" "contact">
<p>${text.of("contact.intro", it.reference)}</p>
<address><strong>${from.name}</strong><br/>
    <#list from.address as line>${line}<br/></#list>
    <#list from.contacts as contact>${text.code("contact", contact.kind)} ${contact.value}<#sep><br/></#list></address>
</@part>
<#if replaced><p class="small muted replaced">${text.of("replaced")}</p></#if>
</div>
</body>
</html>
</#macro>

<#-- What is told in it must be more than its heading: an empty one is not there. -->
<#macro part name heading="">
<#local told><#nested></#local>
<#if told?markup_string?trim?has_content>
<div class="part" id="part-${name}">
<#if heading?has_content><h2>${text.of(heading)}</h2></#if>
${told}
</div>
</#if>
</#macro>

<#macro claims>
<@part "claims" "claims">
<ul><#list it.rights as right><li>${words.code("right", right)}</li></#list></ul>
</@part>
</#macro>

<#macro own>
<@part "words" "words"><#if it.words?has_content><p class="own">${it.words}</p></#if></@part>
</#macro>

<#macro complain>
<@part "complaint" "complaint">
<#if from.authority?has_content && from.authorityAddress?has_content>
<p>${text.of("complaint.told")}</p>
<address class="together"><strong>${from.authority}</strong><br/>
    <#list from.authorityAddress as line>${line}<br/></#list>
    ${text.of("contact.phone")} ${from.authorityPhone}<br/>
    <#if from.authorityWebsite?starts_with("https://")><a href="${from.authorityWebsite}" title="${text.of("complaint.link", from.authority)}">${from.authorityWebsite}</a><#else>${from.authorityWebsite}</#if></address>
</#if>
</@part>
<@part "court" "court"><p>${text.of("court.told")}</p></@part>
</#macro>

<#macro outcomes>
<@part "outcomes" "outcomes">
<#list about.answer.claims as claim>
<h3>${words.code("right", claim.right)}</h3>
<#if claim.recipient??><p>${words.of("claims.recipient", claim.recipient)}</p></#if>
<#if claim.about?has_content><p>${words.of("claims.about", claim.about?join(", "))}</p></#if>
<#if claim.outcomes?has_content>
<#list verdicts.together(claim.outcomes, verdicts.deed) as alike>
<#local one = alike?first>
<h4>${words.of("outcome." + one.outcome)}</h4>
<#if one.until??><p>${words.of("claims.until", text.day(one.until))}</p><#elseif one.outcome == "KEEP"><p>${words.of("claims.open")}</p></#if>
<@verdicts.things all=alike words=words/>
</#list>
<#elseif claim.right == "ACCESS" || claim.right == "PORTABILITY">
<p><#if about.answer.copy>${text.of("outcomes.copy")}<#else>${words.of("claims.nothing")}</#if></p>
<#else>
<p>${words.of("claims.nothing")}</p>
</#if>
</#list>
</@part>
</#macro>

<#-- Every refusal with its reason and its article (art. 12(4)); what is kept back of the copy, with why. -->
<#macro reasons>
<@part "reasons" "reasons">
<#local refused = about.refused()>
<#local keptBack = about.keptBack()>
<#if refused?has_content>
<#list verdicts.together(refused, verdicts.verdict) as alike>
<#local one = alike?first>
<p class="before"><strong>${words.of("outcome." + one.outcome)}.</strong> ${words.of("reason." + one.reason)} <span class="muted">${words.of("claims.article", one.article)}</span><#if one.words??> ${one.words}</#if><#if one.instead??> ${words.of("instead." + one.instead)}</#if></p>
<@verdicts.things all=alike words=words/>
</#list>
</#if>
<#if keptBack?has_content>
<p>${text.of("reasons.kept-back")}</p>
<ul class="rights"><#list keptBack as one><li><strong>${one.fieldName}:</strong> ${one.excludedBecause}</li></#list></ul>
</#if>
</@part>
</#macro>

<#macro fetch>
<@part "fetch" "fetch">
<p><#if about.until??>${text.of("fetch.until", text.day(about.until))}<#else>${text.of("fetch.open")}</#if></p>
</@part>
</#macro>
