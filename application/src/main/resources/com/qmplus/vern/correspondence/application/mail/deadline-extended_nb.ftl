<@subject>Vi trenger mer tid, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Vi trenger mer tid på å svare på det du spurte oss om. Du får svaret senest ${due}. Hvorfor det tar lengre tid, står på siden til saken din.</@p>
<@go url=link>Les hvorfor</@go>
<@p>Åpne den med referansen ${reference} og koden din. Du kan klage til Datatilsynet eller gå til domstolene.</@p>
