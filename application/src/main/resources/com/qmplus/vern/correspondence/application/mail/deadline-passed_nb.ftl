<@subject>Fristen i saken ${reference} er ute</@subject>
<@p>Svaret i saken ${reference} hadde frist ${due}, og er ikke sendt. Fristen kan ikke lenger forlenges: Svar så snart som mulig, og si fra til personvernlederen.</@p>
<@go url=link>Åpne saken</@go>
