<@subject>Svaret ditt er klart, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Svaret på det du spurte oss om, er klart. Hent det med referansen ${reference} og koden din.</@p>
<@go url=link>Hent svaret</@go>
<@p>Du kan hente svaret frem til ${until}. Etter det sletter vi filene.</@p>
<@p>Har du mistet koden? Be om en ny på siden der du følger saken. Svaret selv sender vi ikke på e-post, for e-post kan leses av andre.</@p>
