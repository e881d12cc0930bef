<#-- We have your request (GDPR art. 12(3)). -->
<#import "frame.ftl" as f>
<@f.letter>
<@f.claims/>
<@f.part "deadline" "deadline"><p>${text.of("deadline.told", text.day(it.due))}</p></@f.part>
<#if it.asking??>
<@f.part "method" "authority"><p>${text.of("authority.told")}</p><p>${text.of("authority." + it.asking.role.name())}</p><p>${text.of("authority.self")}</p><p>${text.of("authority.how")}</p><#if it.asking.toHearChild><p>${text.of("authority.voice." + it.asking.voice.name())}</p></#if></@f.part>
</#if>
<@f.own/>
<@f.part "next" "next"><p>${text.of("next.ACKNOWLEDGEMENT")}</p></@f.part>
</@f.letter>
