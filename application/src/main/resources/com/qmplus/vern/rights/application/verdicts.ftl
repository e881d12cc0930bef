<#-- What is decided alike is told once, with all that it is about, in the order of the decisions. -->

<#-- Lists of those that have the same key, each in the order in which they came. -->
<#function together all key>
    <#local lists = []>
    <#local seen = []>
    <#list all as one>
        <#local own = key(one)>
        <#if !seen?seq_contains(own)>
            <#local seen += [own]>
            <#local lists += [all?filter(each -> key(each) == own)]>
        </#if>
    </#list>
    <#return lists>
</#function>

<#-- By what is done and why. -->
<#function verdict one><#return [one.outcome, one.until!"", one.reason, one.article, one.words!"", one.instead!""]?join("|")></#function>

<#-- By what is done alone; the reasons stand elsewhere. -->
<#function deed one><#return [one.outcome, one.until!""]?join("|")></#function>

<#-- What it is about: the data, and the use of them that was decided on. -->
<#macro things all words>
<ul class="things"><#list all as one><li>${one.things?join(", ")}<#if one.purpose??><br/><span class="muted">${words.of("claims.purpose", one.purpose)}</span></#if><#list one.changes as change><br/><span class="muted">${words.of("claims.change", change.thing, change.before, change.after)}</span></#list></li></#list></ul>
</#macro>
