<#-- You took back what you asked for. -->
<#import "frame.ftl" as f>
<@f.letter>
<@f.claims/>
<@f.own/>
<@f.part "next" "next"><p>${text.of("next.WITHDRAWN")}</p></@f.part>
</@f.letter>
