<@subject>A message for you, ${reference}</@subject>
<@p>Hello,</@p>
<@p>There is a message from us on the page of case ${reference}.</@p>
<@go url=link>Read the message</@go>
<@p>Open the page with the reference ${reference} and your code. Answer there, not to this mail.</@p>
