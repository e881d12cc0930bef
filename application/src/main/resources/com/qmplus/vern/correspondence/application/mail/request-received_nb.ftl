<@subject>Bekreft e-postadressen din, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Noen har oppgitt denne adressen og bedt oss om noe som gjelder personopplysninger. Vi har fått kravet, og svarer senest ${due}.</@p>
<@p>Var det deg, så bekreft at adressen er din. Da er det lettere for oss å vite at vi svarer rett person. Det du har protestert mot eller sagt er feil, lar vi ligge så snart du har trykket.</@p>
<@go url=link>Bekreft adressen</@go>
<@p>Lenken virker én gang, frem til ${until}.</@p>
<@p>Referansen din er ${reference}. Med den og koden du får av oss, kan du følge saken. Koden sender vi aldri på e-post.</@p>
<@p>Var det ikke du? Ikke bekreft, og si fra til oss: Noe kan være stanset fordi adressen din ble oppgitt.</@p>
