<@subject>Your one-time code, ${reference}</@subject>
<@p>Hello,</@p>
<@p>Somebody asked us about personal data, in case ${reference}. To be sure that it is you, we send a one-time code to the address that we knew from before.</@p>
<@p>Your code: ${code}</@p>
<@p>Open your case with the reference and your case code, and enter the one-time code there. It works once, until ${until}.</@p>
<@go url=link>Enter the code</@go>
<@p>Was it not you who asked? Then enter the code nowhere and give it to nobody. Call or write to us, so that we know that somebody pretends to be you.</@p>
