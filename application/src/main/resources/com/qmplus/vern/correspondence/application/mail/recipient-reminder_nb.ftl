<@subject>Vi venter på bekreftelse fra dere, ${reference}</@subject>
<@p>Hei!</@p>
<@p>Vi har skrevet til dere om personopplysninger som dere har fått fra oss, og som er endret. Dere har ikke bekreftet at dere har lest det.</@p>
<@go url=link>Les hva det gjelder, og bekreft</@go>
<@p>Lenken i den forrige e-posten virker ikke lenger. Koden er den samme. Har dere den ikke, så ring oss og oppgi ${reference}.</@p>
