<@subject>Vi svarer på forespørselen for seg, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Vi skrev at vi ville svare på to forespørsler samlet. Det var feil: De er ikke det samme, så du får et eget svar på denne. Fristen er den samme som den var fra først av.</@p>
<@go url=link>Følg forespørselen</@go>
<@p>Åpne siden med referansen ${reference} og koden din.</@p>
