<#-- All of it is refused: why, where to complain, and that one can go to court (GDPR art. 12(4)). -->
<#import "frame.ftl" as f>
<@f.letter>
<@f.claims/>
<@f.outcomes/>
<@f.reasons/>
<@f.own/>
<@f.fetch/>
<@f.complain/>
</@f.letter>
