<@subject>Melding til deg, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Det ligger en melding fra oss på siden til saken ${reference}.</@p>
<@go url=link>Les meldingen</@go>
<@p>Åpne siden med referansen ${reference} og koden din. Svar der, ikke på denne e-posten.</@p>
