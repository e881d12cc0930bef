<@subject>Vi har avsluttet saken din, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Vi har avsluttet saken ${reference} uten å svare på den. Hvorfor, og hvor du kan klage, står på siden til saken.</@p>
<@go url=link>Les hvorfor</@go>
<@p>Du kan spørre oss igjen når du vil.</@p>
