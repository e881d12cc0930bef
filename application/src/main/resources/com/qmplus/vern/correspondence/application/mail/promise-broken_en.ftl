<@subject>The privacy policy is not kept: ${promises}</@subject>
<@p>A check has found that we do not keep what our privacy policy promises: ${promises}. The promise board shows what is wrong and leads to it.</@p>
<@go url=link>Open the promise board</@go>
