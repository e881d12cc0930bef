<#-- The sections of the answer, in the order in which they are read. Every table has a heading row; the first cell of a row names it. -->
<#import "verdicts.ftl" as verdicts>
<#assign told = answer.copy?then(["data", "purposes", "recipients", "transfers", "decisions", "consultations", "searches", "cases"], ["searches"])>
<#assign sections = answer.decided()?has_content?then(["claims"], []) + told + ["rights", "complaint", "contact"]>
<#assign footer = "padding-top: 4mm; vertical-align: top; font-family: 'Liberation Sans'; font-size: 8pt; color: #4E5C65"?no_esc>

<#function quoted value><#return value?replace("\\", "")?replace("\"", "”")?replace("<", "‹")?replace("\n", " ")></#function>

<#function purposeNames keys>
    <#local names = []>
    <#list answer.purposes as purpose><#if keys?seq_contains(purpose.key)><#local names += [purpose.name]></#if></#list>
    <#return names?join("; ")>
</#function>

<#-- Categories that are kept by one rule share its row. -->
<#function rule storage><#return [storage.told, storage.basis, storage.action, storage.until!""]?join("|")></#function>
<#function underRule all storage><#return all?filter(each -> rule(each) == rule(storage))></#function>

<#macro section key>
<h2 id="${key}">${text.of(key)}</h2>
<p>${text.of(key + ".intro")}</p>
<#nested>
</#macro>

<#macro heads keys widths>
<thead><tr><#list keys as key><th scope="col" class="${widths[key?index]}">${text.of(key)}</th></#list></tr></thead>
</#macro>

<#-- What has happened already, and what ends with this letter: the person is told before a restriction is lifted (art. 18(3)). -->
<#function happened one>
    <#if one.outcome == "SUPPRESS"><#return "happened.marketing"></#if>
    <#if one.reason == "CONSENT_WITHDRAWN" && one.outcome == "STOP"><#return "happened.withdrawn"></#if>
    <#if one.reason == "OBJECTION_NOT_OVERRIDDEN"><#return "happened.objected"></#if>
    <#if one.outcome == "RESTRICT"><#return "happened.restricted"></#if>
    <#if one.outcome == "CORRECT"><#return "happened.corrected"></#if>
    <#if one.outcome == "REFUSE" && (one.reason == "COMPELLING_GROUNDS" || one.reason == "ACCURATE")><#return "happened.lifted"></#if>
    <#return "">
</#function>

<#macro claims>
<@section "claims">
<#list answer.decided() as claim>
<h3>${text.code("right", claim.right)}</h3>
<#if claim.recipient??><p>${text.of("claims.recipient", claim.recipient)}</p></#if>
<#if claim.about?has_content><p>${text.of("claims.about", claim.about?join(", "))}</p></#if>
<#if claim.outcomes?has_content>
<#list verdicts.together(claim.outcomes, verdicts.verdict) as alike>
<#assign one = alike?first>
<#assign already = happened(one)>
<h4>${text.of("outcome." + one.outcome)}</h4>
<p><#if one.until??>${text.of("claims.until", text.day(one.until))} <#elseif one.outcome == "KEEP">${text.of("claims.open")} </#if><#if already?has_content>${text.of(already, text.day(answer.received))} </#if>${text.of("reason." + one.reason)} <span class="muted">${text.of("claims.article", one.article)}</span><#if one.words??><br/>${one.words}</#if><#if one.instead??><br/>${text.of("instead." + one.instead)}</#if></p>
<@verdicts.things all=alike words=text/>
</#list>
<#if claim.outcomes?filter(each -> ["ERASE", "ANONYMISE"]?seq_contains(each.outcome))?has_content><p>${text.of("claims.backup")}</p></#if>
<#elseif claim.right != "ACCESS">
<p>${text.of("claims.nothing")}</p>
<#if claim.right == "OBJECTION_TO_MARKETING"><p>${text.of("happened.marketing", text.day(answer.received))}</p></#if>
</#if>
</#list>
</@section>
</#macro>

<#macro data>
<@section "data">
<#if many><p><strong>${text.of("data.many", shown + leftOut)}</strong></p></#if>
<#list answer.categories as category>
<h3>${category.name?has_content?then(category.name, text.of("data.other"))}</h3>
<#if category.special><p class="small muted">${text.of("data.special")}</p></#if>
<#if many && category.items?has_content>
<div class="sheet"><table>
    <@heads keys=["data.field", "data.count", "data.system"] widths=["w-50", "w-20", "w-30"]/>
    <tbody><#list kinds.of(category) as line>
        <tr>
            <th scope="row">${line.kind.fieldName}</th>
            <td>${line.count}<#if line.kind.excludedBecause??><br/><span class="left-out">${text.of("data.left-out", line.kind.excludedBecause)}</span></#if></td>
            <td>${line.kind.systemName}</td>
        </tr></#list>
    </tbody>
</table></div>
<#elseif category.items?has_content>
<div class="sheet"><table>
    <@heads keys=["data.field", "data.value", "data.source", "data.system", "data.since"] widths=["w-20", "w-30", "w-18", "w-16", "w-16"]/>
    <tbody><#list category.items as item>
        <tr>
            <th scope="row">${item.fieldName}</th>
            <td><#if item.excluded><span class="left-out">${text.of("data.left-out", item.excludedBecause)}</span><#else>${text.value(item.value!)}</#if><#if item.isOverdue(answer.madeOn)><br/><strong class="over">${text.of("data.over", text.day(item.until))}</strong></#if></td>
            <td>${item.sourceName?has_content?then(item.sourceName, text.of("data.unknown"))}</td>
            <td>${item.systemName}</td>
            <td>${text.dayOr(item.collected!"", "data.unknown")}</td>
        </tr></#list>
    </tbody>
</table></div>
<#else>
<p><a href="#consultations" title="${text.of("consultations")}">${text.of("data.elsewhere")}</a></p>
</#if>
<#else>
<p>${text.of("data.none")}</p>
</#list>
</@section>
</#macro>

<#macro purposes>
<@section "purposes">
<#list answer.purposes as purpose>
<h3>${purpose.name}</h3>
<p>${purpose.description}</p>
<div class="why">
    <#list text.bases(purpose.legalBasis) as basis><p><strong>${text.code("basis", basis)}</strong> <span class="muted">(${text.of("purposes.article", text.article(basis))})</span></p></#list>
    <p>${purpose.legalBasisExplained}</p>
</div>
<#if purpose.storage?has_content>
<div class="whole"><table>
    <@heads keys=["purposes.category", "purposes.storage", "purposes.after"] widths=["w-30", "w-50", "w-20"]/>
    <tbody><#list purpose.storage as storage>
        <#assign together = underRule(purpose.storage, storage)>
        <#if together?first.category == storage.category>
        <tr>
            <th scope="row"><#list together as one>${one.categoryName}<#sep><br/></#list></th>
            <td>${storage.told}<#if storage.until??><br/>${text.of(answer.madeOn.isAfter(storage.until)?string("purposes.over", "purposes.until"), text.day(storage.until))}</#if><br/><span class="muted">${storage.basis}</span></td>
            <td>${text.code("after", storage.action)}</td>
        </tr></#if></#list>
    </tbody>
</table></div>
</#if>
</#list>
</@section>
</#macro>

<#macro recipients>
<@section "recipients">
<#if answer.recipients?has_content>
<div class="whole"><table>
    <@heads keys=["recipients.who", "recipients.kind", "recipients.purposes"] widths=["w-30", "w-30", "w-40"]/>
    <tbody><#list answer.recipients as recipient>
        <tr>
            <th scope="row">${recipient.name}<#if !recipient.named><br/><span class="muted">${text.code("unnamed", recipient.kind)}</span></#if></th>
            <td>${text.code("recipient", recipient.kind)}</td>
            <td>${purposeNames(recipient.purposes)}</td>
        </tr></#list>
    </tbody>
</table></div>
<#else>
<p>${text.of("recipients.none")}</p>
</#if>
</@section>
</#macro>

<#macro transfers>
<@section "transfers">
<#if answer.transfers.transfers?has_content>
<div class="whole"><table>
    <@heads keys=["transfers.to", "transfers.country", "transfers.tool"] widths=["w-30", "w-20", "w-40"]/>
    <tbody><#list answer.transfers.transfers as transfer>
        <tr><th scope="row">${transfer.to}</th><td>${transfer.country}</td><td>${transfer.tool}</td></tr></#list>
    </tbody>
</table></div>
<#else>
<p>${text.of("transfers.none")}</p>
</#if>
</@section>
</#macro>

<#macro decisions>
<@section "decisions">
<p>${answer.automatedDecisions.statement}</p>
<#list answer.automatedDecisions.decisions as decision>
<h3>${decision.purpose}</h3>
<p>${decision.logic}</p>
<p>${decision.consequences}</p>
</#list>
</@section>
</#macro>
<#include "answer-trail.ftl">
