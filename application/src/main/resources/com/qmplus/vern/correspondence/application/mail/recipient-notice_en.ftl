<@subject>Data that you received from us have changed, ${reference}</@subject>
<@p>Hello,</@p>
<@p>We have given you personal data before. Some of them have now been corrected, erased or restricted, and you have to know it (GDPR article 19).</@p>
<@go url=link>Read what it is about, and acknowledge it</@go>
<@p>The page opens with a code that reaches you from us another way. If you have not got it, call us and say ${reference}.</@p>
