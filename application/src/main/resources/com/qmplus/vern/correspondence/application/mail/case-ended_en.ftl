<@subject>We have ended your case, ${reference}</@subject>
<@p>Hello,</@p>
<@p>We have ended case ${reference} without an answer. Why, and where you can complain, you can read on the page of the case.</@p>
<@go url=link>Read why</@go>
<@p>You can ask us again whenever you like.</@p>
