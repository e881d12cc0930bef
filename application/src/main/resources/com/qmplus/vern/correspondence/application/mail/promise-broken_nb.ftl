<@subject>Personvernerklæringen holdes ikke: ${promises}</@subject>
<@p>En kontroll har vist at vi ikke holder det vi lover i personvernerklæringen: ${promises}. Løftetavla viser hva som er galt, og leder dit.</@p>
<@go url=link>Åpne løftetavla</@go>
