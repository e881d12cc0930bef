<@subject>Bekreft e-postadressen din, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Du har bedt om å se hvilke opplysninger vi har om deg. Vi har fått spørsmålet, og du får svar senest ${due}.</@p>
<@p>Bekreft at denne e-postadressen er din. Da er det lettere for oss å vite at vi svarer rett person.</@p>
<@go url=link>Bekreft adressen</@go>
<@p>Lenken virker én gang, frem til ${until}.</@p>
<@p>Referansen din er ${reference}. Med den og koden du får av oss, kan du følge saken. Koden sender vi aldri på e-post.</@p>
<@p>Var det ikke du som spurte? Da kan du se bort fra denne e-posten.</@p>
