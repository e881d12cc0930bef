<@subject>We answer your request for itself, ${reference}</@subject>
<@p>Hello,</@p>
<@p>We wrote that we would answer two requests together. That was a mistake: they are not the same, so this one gets an answer of its own. It is due on the day on which it was due from the start.</@p>
<@go url=link>Follow the request</@go>
<@p>Open the page with the reference ${reference} and your code.</@p>
