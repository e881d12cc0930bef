<#-- Plain text: a blank line between paragraphs, a link on a line of its own. -->
<#macro subject></#macro>
<#macro p><#nested>

</#macro>
<#macro go url><#nested>:
${url}

</#macro>
<#include mail>
${"-- "}
${from.name}
${from.address}
${from.phone} · ${from.email}
