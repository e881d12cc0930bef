<@subject>Vi har registrert spørsmålet ditt, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Du har bedt oss om å få se hvilke opplysninger vi har om deg. Vi har registrert det, og du får svar senest ${due}.</@p>
<@p>Referansen din er ${reference}. Med den og koden du får av oss, kan du følge saken. Koden sender vi aldri på e-post.</@p>
<@go url=link>Følg saken</@go>
<@p>Var det ikke du som spurte? Ta kontakt med oss, så ser vi på det.</@p>
