<@subject>Vi har skrevet til deg, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Det ligger et brev fra oss på siden til saken ${reference}.</@p>
<@go url=link>Les brevet</@go>
<@p>Åpne siden med referansen ${reference} og koden din.</@p>
