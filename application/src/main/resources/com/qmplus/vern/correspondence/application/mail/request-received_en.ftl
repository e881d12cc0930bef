<@subject>Confirm your e-mail address, ${reference}</@subject>
<@p>Hello,</@p>
<@p>Somebody has given this address and asked us for something about personal data. We have the request, and answer by ${due}.</@p>
<@p>If it was you, please confirm that the address is yours. It helps us to know that we answer the right person. What you object to, or say is wrong, we set aside as soon as you have pressed it.</@p>
<@go url=link>Confirm the address</@go>
<@p>The link works once, until ${until}.</@p>
<@p>Your reference is ${reference}. With it and the code that we give you, you can follow your case. We never send the code by e-mail.</@p>
<@p>Was it not you? Do not confirm, and tell us: something may have been stopped because your address was given.</@p>
