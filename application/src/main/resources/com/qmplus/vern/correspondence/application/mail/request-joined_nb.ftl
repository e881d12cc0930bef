<@subject>Vi svarer på to forespørsler samlet, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Du hadde bedt oss om det samme før. Vi ser de to som ett og går videre med det første, slik at du får ett svar. Ingenting av det du skrev, går tapt.</@p>
<@go url=link>Se hvilket som går videre</@go>
<@p>Åpne siden med referansen ${reference} og koden din. Er de to ikke det samme, si fra til oss.</@p>
