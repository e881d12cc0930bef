<#-- It takes longer (GDPR art. 12(3)): on which ground, why, and until when. -->
<#import "frame.ftl" as f>
<@f.letter>
<@f.claims/>
<@f.part "new-deadline" "new-deadline"><p>${text.of("new-deadline.told", text.day(about.newDue), text.day(it.due))}</p></@f.part>
<@f.part "ground" "ground"><p>${text.of("ground." + about.ground)}</p></@f.part>
<@f.part "reasons" "reasons.extension"><p class="own">${about.reasons}</p></@f.part>
<@f.complain/>
</@f.letter>
