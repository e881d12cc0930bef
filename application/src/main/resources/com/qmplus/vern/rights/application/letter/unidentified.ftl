<#-- It was never established who asked: why nothing is done, where to complain, and that one can go to court (GDPR art. 12(2), 12(4)). -->
<#import "frame.ftl" as f>
<@f.letter>
<@f.claims/>
<@f.part "reasons" "reasons"><p>${text.of("reasons.UNIDENTIFIED" + it.asking???then(".asking", ""))}</p><#if about.reasons?trim?has_content><p class="own">${about.reasons}</p></#if></@f.part>
<@f.part "next" "next"><p>${text.of("next.UNIDENTIFIED")}</p></@f.part>
<@f.complain/>
</@f.letter>
