<@subject>Deadline of case ${reference}: ${due}</@subject>
<@p>The answer in case ${reference} is due on ${due}, and has not been sent. The law’s deadline cannot be missed: answer, or extend it with a reasoned notice before it has passed.</@p>
<@go url=link>Open the case</@go>
