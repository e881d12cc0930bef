<@subject>We are waiting for your acknowledgement, ${reference}</@subject>
<@p>Hello,</@p>
<@p>We wrote to you about personal data that you received from us and that have changed. You have not acknowledged that you have read it.</@p>
<@go url=link>Read what it is about, and acknowledge it</@go>
<@p>The link in the mail before this one no longer works. The code is the same. If you do not have it, call us and say ${reference}.</@p>
