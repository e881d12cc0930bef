<@subject>Fristen i saken ${reference}: ${due}</@subject>
<@p>Svaret i saken ${reference} har frist ${due}, og er ikke sendt. Svar innen fristen. Trenger dere mer tid, må et begrunnet varsel være sendt før den er ute.</@p>
<@go url=link>Åpne saken</@go>
