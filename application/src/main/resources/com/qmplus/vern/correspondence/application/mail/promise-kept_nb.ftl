<@subject>Personvernerklæringen holdes igjen: ${promises}</@subject>
<@p>Det som var brutt, er i orden igjen: ${promises}. Løftetavla viser hva som er kontrollert, og når.</@p>
<@go url=link>Åpne løftetavla</@go>
