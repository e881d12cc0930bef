<@subject>Vi må spørre deg om noe, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Før vi kan svare på det du spurte oss om, trenger vi å vite litt mer. Hva det er, og hvorfor, står på siden til saken din.</@p>
<@go url=link>Se hva vi spør om</@go>
<@p>Åpne den med referansen ${reference} og koden din. Jo før du svarer, desto før kan vi svare deg.</@p>
