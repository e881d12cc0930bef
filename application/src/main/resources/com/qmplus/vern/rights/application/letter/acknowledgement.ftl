<#-- We have your request (GDPR art. 12(3)). -->
<#import "frame.ftl" as f>
<@f.letter>
<@f.claims/>
<@f.part "deadline" "deadline"><p>${text.of("deadline.told", text.day(it.due))}</p></@f.part>
<@f.own/>
<@f.part "next" "next"><p>${text.of("next.ACKNOWLEDGEMENT")}</p></@f.part>
</@f.letter>
