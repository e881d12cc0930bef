<@subject>Fristen i saken ${reference}: ${due}</@subject>
<@p>Svaret i saken ${reference} har frist ${due}, og er ikke sendt. Lovens frist kan ikke brytes: svar, eller forleng den med et begrunnet varsel før den er ute.</@p>
<@go url=link>Åpne saken</@go>
