<@subject>The deadline of case ${reference} has passed</@subject>
<@p>The answer in case ${reference} was due on ${due}, and has not been sent. The deadline can no longer be extended: answer as soon as you can, and tell the privacy manager.</@p>
<@go url=link>Open the case</@go>
