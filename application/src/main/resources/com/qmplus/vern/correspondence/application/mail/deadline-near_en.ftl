<@subject>Deadline of case ${reference}: ${due}</@subject>
<@p>The answer in case ${reference} is due on ${due}, and has not been sent. Answer by then. If you need more time, a reasoned notice must be sent before the deadline has passed.</@p>
<@go url=link>Open the case</@go>
