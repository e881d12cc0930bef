<@subject>Opplysninger dere har fått fra oss, er endret, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Vi har tidligere gitt dere personopplysninger. Noe av det er nå rettet, slettet eller begrenset, og det må dere få vite (personvernforordningen artikkel 19).</@p>
<@go url=link>Les hva det gjelder, og bekreft</@go>
<@p>Siden åpnes med en kode som dere får fra oss på en annen måte. Har dere ikke fått den, så ring oss og oppgi ${reference}.</@p>
