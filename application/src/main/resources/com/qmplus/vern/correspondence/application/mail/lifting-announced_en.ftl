<@subject>We have written to you, ${reference}</@subject>
<@p>Hello,</@p>
<@p>There is a letter from us on the page of case ${reference}.</@p>
<@go url=link>Read the letter</@go>
<@p>Open the page with the reference ${reference} and your code.</@p>
