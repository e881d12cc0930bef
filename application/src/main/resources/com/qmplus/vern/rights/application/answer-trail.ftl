<#-- What has been done with the data, and what the person can do now. -->
<#macro consultations>
<@section "consultations">
<#if answer.consultations?has_content>
<div class="sheet"><table>
    <@heads keys=["consultations.day", "consultations.what", "consultations.why"] widths=["w-25", "w-25", "w-40"]/>
    <tbody><#list answer.consultations as consultation>
        <tr><th scope="row">${text.day(consultation.day)}</th><td>${text.code("operation", consultation.operation)}</td><td>${consultation.purpose}</td></tr></#list>
    </tbody>
</table></div>
<#else>
<p>${text.of("consultations.none")}</p>
</#if>
</@section>
</#macro>

<#macro searches>
<@section "searches">
<#if answer.searches?has_content>
<div class="whole"><table>
    <@heads keys=["searches.system", "searches.how", "searches.result", "searches.day"] widths=["w-34", "w-22", "w-22", "w-22"]/>
    <tbody><#list answer.searches as search>
        <tr>
            <th scope="row">${search.systemName}</th>
            <td>${text.of(search.byMachine?string("searches.by-machine", "searches.by-hand"))}</td>
            <td>${text.result(search.result, search.items)}</td>
            <td>${text.day(search.day)}</td>
        </tr></#list>
    </tbody>
</table></div>
</#if>
</@section>
</#macro>

<#macro cases>
<@section "cases">
<#if answer.cases?has_content>
<div class="sheet"><table>
    <@heads keys=["cases.reference", "cases.right", "cases.channel", "cases.received", "cases.due"] widths=["w-20", "w-20", "w-18", "w-20", "w-22"]/>
    <tbody><#list answer.cases as each>
        <tr>
            <th scope="row">${each.reference}</th>
            <td><#list each.rights.all as right>${text.code("right", right)}<#sep>, </#sep></#list></td>
            <td>${text.code("channel", each.channel)}</td>
            <td>${text.day(each.received)}</td>
            <td>${text.day(each.due)}</td>
        </tr></#list>
    </tbody>
</table></div>
</#if>
</@section>
</#macro>

<#macro rights>
<@section "rights">
<ul class="rights">
    <#list answer.rights as right><li><strong>${text.code("right", right)}.</strong> ${text.code("right-told", right)} <span class="muted">(${text.of("rights.article", text.article(right.article()))})</span></li></#list>
</ul>
<p>${text.of("rights.how")}</p>
</@section>
</#macro>

<#macro complaint>
<@section "complaint">
<address class="together"><strong>${answer.complaint.authority}</strong><br/>
    <#list answer.complaint.address as line>${line}<br/></#list>
    ${text.of("contact.phone")} ${answer.complaint.phone}<br/>
    <#if answer.complaint.website?starts_with("https://")><a href="${answer.complaint.website}" title="${text.of("complaint.link", answer.complaint.authority)}">${answer.complaint.website}</a><#else>${answer.complaint.website}</#if></address>
<p>${text.of("complaint.how")}</p>
<p>${text.of("complaint.elsewhere")}</p>
<p>${answer.complaint.court}</p>
</@section>
</#macro>

<#macro contact>
<div class="together">
<@section "contact">
<address class="together"><strong>${answer.controller.name}</strong><br/>
    <#list answer.controller.address as line>${line}<br/></#list>
    <#list answer.controller.contacts as contact>${text.code("contact", contact.kind)} ${contact.value}<#sep><br/></#list></address>
<p class="small muted">${text.of("made", text.day(answer.madeOn), answer.registerVersion?c)}</p>
<#if replaced><p class="small muted">${text.of("replaced")}</p></#if>
</@section>
</div>
</#macro>
