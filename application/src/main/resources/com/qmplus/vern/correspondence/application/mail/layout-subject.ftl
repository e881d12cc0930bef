<#-- The subject alone. -->
<#macro subject><#nested></#macro>
<#macro p></#macro>
<#macro go url></#macro>
<#include mail>
