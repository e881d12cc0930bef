<@subject>Du har fått ny kode, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Vi har laget en ny kode til saken ${reference}. Du får den av oss på en annen måte enn på e-post. Den gamle koden virker ikke lenger.</@p>
<@go url=link>Følg saken</@go>
<@p>Har du ikke bedt om ny kode? Ring eller skriv til oss med en gang, så stenger vi den.</@p>
