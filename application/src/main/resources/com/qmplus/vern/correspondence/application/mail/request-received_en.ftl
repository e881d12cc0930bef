<@subject>Confirm your e-mail address, ${reference}</@subject>
<@p>Hello,</@p>
<@p>You have asked to see what data we hold about you. We have your question, and you get an answer by ${due}.</@p>
<@p>Please confirm that this e-mail address is yours. It helps us to know that we answer the right person.</@p>
<@go url=link>Confirm the address</@go>
<@p>The link works once, until ${until}.</@p>
<@p>Your reference is ${reference}. With it and the code that we give you, you can follow your case. We never send the code by e-mail.</@p>
<@p>Was it not you who asked? Then you can ignore this e-mail.</@p>
