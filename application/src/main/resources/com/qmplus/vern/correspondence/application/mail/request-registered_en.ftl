<@subject>We have registered your question, ${reference}</@subject>
<@p>Hello,</@p>
<@p>You have asked us to see what data we hold about you. We have registered that, and you get an answer by ${due}.</@p>
<@p>Your reference is ${reference}. With it and the code that we give you, you can follow your case. We never send the code by e-mail.</@p>
<@go url=link>Follow your case</@go>
<@p>Was it not you who asked? Get in touch with us, and we will look into it.</@p>
