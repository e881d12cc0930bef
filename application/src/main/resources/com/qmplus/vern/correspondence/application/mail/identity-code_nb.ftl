<@subject>Engangskoden din, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Noen har spurt oss om personopplysninger, i saken ${reference}. For å være sikre på at det er deg, sender vi en engangskode til adressen vi kjente fra før.</@p>
<@p>Koden din: ${code}</@p>
<@p>Åpne saken med referansen og sakskoden din, og skriv inn engangskoden der. Den virker én gang, frem til ${until}.</@p>
<@go url=link>Skriv inn koden</@go>
<@p>Var det ikke du som spurte? Da skal du ikke skrive inn koden noe sted, og ikke gi den til noen. Ring eller skriv til oss, så vi vet at noen utgir seg for å være deg.</@p>
