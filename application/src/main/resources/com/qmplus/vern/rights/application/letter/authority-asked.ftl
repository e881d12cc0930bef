<#-- Who asks for another is told what is still missing (GDPR art. 12(6)): by what right, or who they are; enough, and no more. -->
<#import "frame.ftl" as f>
<@f.letter>
<@f.claims/>
<@f.part "method" "missing"><#if about.authority><p>${text.of("authority." + about.role.name())}</p></#if><#if about.identity><p>${text.of("authority.self")}</p></#if><p>${text.of("authority.how")}</p></@f.part>
<@f.own/>
<@f.part "deadline" "deadline.asked"><p>${text.of("deadline.RUNS", text.day(it.due))}</p></@f.part>
<@f.part "next" "next"><p>${text.of("next.AUTHORITY_ASKED", text.day(about.until))}</p></@f.part>
</@f.letter>
