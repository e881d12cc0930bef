<#-- What you asked for is done. The whole answer, with the copy, is a letter of its own. -->
<#import "frame.ftl" as f>
<@f.letter>
<@f.claims/>
<@f.outcomes/>
<@f.own/>
<@f.fetch/>
<@f.complain/>
</@f.letter>
