<@subject>We need more time, ${reference}</@subject>
<@p>Hello,</@p>
<@p>We need more time to answer what you asked us. You get the answer by ${due}. Why it takes longer, you can read on the page of your case.</@p>
<@go url=link>Read why</@go>
<@p>Open it with the reference ${reference} and your code. You can complain to the Norwegian Data Protection Authority (Datatilsynet), or take it to court.</@p>
