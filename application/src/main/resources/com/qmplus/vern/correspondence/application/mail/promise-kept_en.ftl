<@subject>The privacy policy is kept again: ${promises}</@subject>
<@p>What was broken is in order again: ${promises}. The promise board shows what was looked at, and when.</@p>
<@go url=link>Open the promise board</@go>
