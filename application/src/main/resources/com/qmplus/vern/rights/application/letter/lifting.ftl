<#-- Less stays on hold than until now (GDPR art. 18(3)): what is used again, what stays, and what to do if we got it wrong. -->
<#import "frame.ftl" as f>
<@f.letter>
<@f.claims/>
<@f.part "lifted" "lifted"><p>${text.of("lifted.told")}</p><#if about.kept?has_content><p>${text.of("lifted.kept")}</p><ul><#list about.kept as one><li>${one}</li></#list></ul><#else><p>${text.of("lifted.rest")}</p></#if></@f.part>
<@f.own/>
<@f.part "next" "next"><p>${text.of("next.LIFTING")}</p></@f.part>
</@f.letter>
