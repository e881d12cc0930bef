<@subject>Saken ${reference} trenger en saksbehandler</@subject>
<@p>Det har skjedd noe i saken ${reference} som en saksbehandler må se på. Åpne saken for å se hva.</@p>
<@go url=link>Åpne saken</@go>
