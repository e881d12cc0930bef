<@subject>Your answer is ready, ${reference}</@subject>
<@p>Hello,</@p>
<@p>The answer to what you asked us is ready. Fetch it with the reference ${reference} and your code.</@p>
<@go url=link>Fetch the answer</@go>
<@p>You can fetch it until ${until}. After that we delete the files.</@p>
<@p>Have you lost the code? Ask for a new one on the page where you follow your case. We do not send the answer itself by e-mail, because others may be able to read e-mail.</@p>
