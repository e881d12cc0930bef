<@subject>We must ask you something, ${reference}</@subject>
<@p>Hello,</@p>
<@p>Before we can answer what you asked us, we need to know a little more. What, and why, you can read on the page of your case.</@p>
<@go url=link>See what we ask</@go>
<@p>Open it with the reference ${reference} and your code. The sooner you answer, the sooner we can.</@p>
