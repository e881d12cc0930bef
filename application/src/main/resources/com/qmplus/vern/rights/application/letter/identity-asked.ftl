<#-- We must know that it is you (GDPR art. 12(6)): why we doubt it, the mildest thing that settles it, and what it does to the time. -->
<#import "frame.ftl" as f>
<@f.letter>
<@f.claims/>
<@f.part "doubt" "doubt"><p>${text.of("doubt." + about.doubt)}</p></@f.part>
<@f.part "method" "method"><p>${text.of("method." + about.method)}</p><p>${text.of("method.no-copies")}</p></@f.part>
<@f.own/>
<@f.part "deadline" "deadline.asked"><p>${text.of("deadline." + about.meanwhile, text.day(it.due))}</p></@f.part>
</@f.letter>
