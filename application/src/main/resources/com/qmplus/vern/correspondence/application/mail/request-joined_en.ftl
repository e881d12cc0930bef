<@subject>We answer two requests together, ${reference}</@subject>
<@p>Hello,</@p>
<@p>You had asked us for the same before. We take the two as one and go on with the earlier, so that you get one answer. Nothing of what you wrote is lost.</@p>
<@go url=link>See which one goes on</@go>
<@p>Open the page with the reference ${reference} and your code. If the two are not the same, tell us.</@p>
