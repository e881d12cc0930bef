<#-- Which of it do you mean (GDPR recital 63)? -->
<#import "frame.ftl" as f>
<@f.letter>
<@f.claims/>
<@f.part "question" "question"><p class="own">${about.question}</p></@f.part>
<@f.part "next" "next"><p>${text.of("next.SCOPE_ASKED")}</p></@f.part>
<@f.part "deadline" "deadline.asked"><p>${text.of("deadline." + about.meanwhile, text.day(it.due))}</p></@f.part>
</@f.letter>
