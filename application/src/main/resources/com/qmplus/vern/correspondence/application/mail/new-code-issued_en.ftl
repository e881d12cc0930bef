<@subject>You have a new code, ${reference}</@subject>
<@p>Hello,</@p>
<@p>We have made a new code for your case ${reference}. You get it from us in another way than by e-mail. The old code no longer works.</@p>
<@go url=link>Follow your case</@go>
<@p>Did you not ask for a new code? Call or write to us at once, and we will block it.</@p>
