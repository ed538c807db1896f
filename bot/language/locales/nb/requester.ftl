## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-mine = mine saker | vis mine saker | sakene mine | vis sakene mine | hvor er sakene mine | mine åpne saker
heard-case = sak | saken | vis sak | hvordan går det med | hvordan går det med sak | åssen går det med | hva skjer med | hva skjer med sak
heard-add = legg til | legg til i sak | føy til | tilføy
heard-withdraw = trekk tilbake | trekk tilbake sak | trekk sak
heard-reopen = åpne igjen | åpne på nytt | åpne sak | gjenåpne
heard-called = jeg har ringt | har ringt | jeg ringte | jeg har allerede ringt

## Handing over

receipt-title = Sak { $number } er mottatt
receipt-today = Noen ser på den i dag før kl. { $time }.
receipt-tomorrow = Noen ser på den i morgen før kl. { $time }.
receipt-later = Noen ser på den { $day } før kl. { $time }.
receipt-closed-now = Brukerstøtten er stengt akkurat nå.
receipt-answered = Sak { $number } er besvart
receipt-for = Til { $name }
receipt-back-here = Svaret kommer hit, i denne samtalen.
case-answer = Svar på sak { $number } fra { $name }:

## Sakens nummer andre steder

receipt-references = Nummer hos mottakeren: { $numbers }

## Saker: det den som spør, ser

state-received = Mottatt.
state-taken = { $name } ser på den.
state-testing = Brukerstøtten tester hvor og når det skjer.
state-assessed = Utviklingsteamet vurderer hva som kan gjøres, og hvor raskt.
state-supplier = Saken er hos leverandøren. Du hører fra oss når vi vet mer.
state-planned = Planlagt til oppdateringen { $date }.
state-released = Med i en oppdatering som nå er tatt i bruk.
state-answered = Besvart.
state-waiting = Brukerstøtten har spurt deg om noe og venter på svaret ditt.
state-closed = Avsluttet.
state-withdrawn = Trukket tilbake.
state-merged = Fortsetter som sak { $number }.
state-reopened = Åpnet igjen.
next-usage = Brukerstøtten svarer først skriftlig. Er ikke det nok, kan de ringe deg eller se på skjermen din sammen med deg.
next-bug = Brukerstøtten tester hvor og når det skjer, og vurderer hvor mye det haster. Du får beskjed når saken går videre til leverandøren.
next-wish = Alle ønsker blir vurdert, men ikke alle blir gjennomført. Det mange har nytte av, og det besøkende ser, kommer først. Derfor lover jeg ingenting, men du får vite hvordan det går.
next-sparring = Noen tenker gjennom det sammen med deg og kommer tilbake med to eller tre måter å gjøre det på.
next-access = Brukerstøtten finner ut hvem som gir deg tilgang. Skriv aldri et passord her.
next-operations = Brukerstøtten sjekker om flere har det samme, og tar kontakt med dem som drifter systemene.
receipt-case = Sak { $number }
receipt-sent = Sendt til: { $queues }
sent-done = { $queue } ✓
sent-waiting = { $queue } (på vei)
sent-again = { $queue } (prøver igjen)
sent-kept = { $queue } (ikke fremme ennå, men saken er tatt vare på)
sent-copy = { $queue }, kopi
receipt-missing = Dette ville hjulpet oss å svare raskere:
receipt-others = { $count } virksomheter har meldt det samme.
receipt-urgent = Det haster, så ring også. Saken blir sendt uansett.
receipt-call = Ring { $phone }
receipt-called = Du ringte kl. { $time }.
case-called = Jeg har ringt
case-called-noted = Fint. Brukerstøtten ser nå at du har ringt om sak { $number }.
case-called-already = Brukerstøtten vet allerede at du har ringt om sak { $number }.
case-add-open = Legg til i saken
case-add-text = Hva mer bør brukerstøtten vite?
case-added = Lagt til i sak { $number }. Brukerstøtten har fått beskjed.
case-add-missing = Skriv noe først.
words-sent-already = Sak { $number } fikk de samme ordene nå nettopp, så de ble ikke sendt en gang til.
case-add-over = Sak { $number } er avsluttet. Skriv «åpne igjen { $number }» og teksten din, så ser brukerstøtten på den på nytt.
case-withdraw = Trekk tilbake
case-withdrawn = Sak { $number } er trukket tilbake. Trenger du den likevel, skriv «åpne igjen { $number }».
case-left = Andre har det samme som i sak { $number }, så den blir stående åpen. Brukerstøtten vet nå at du ikke trenger den lenger.
case-over = Sak { $number } er allerede avsluttet.
case-reopen-open = Åpne igjen
case-reopen-text = Hva er fortsatt galt? (kan stå tomt)
case-reopened = Sak { $number } er åpen igjen. Brukerstøtten har fått beskjed.
case-not-over = Sak { $number } kan ikke åpnes igjen akkurat nå.
case-not-yours = Du har ingen sak { $number }.
mine-title = Sakene dine
mine-none = Du har ingen saker. Når jeg ikke kan svare på noe, kan jeg lage en for deg.
mine-private = Sakene dine viser jeg bare i den private chatten vår. Skriv **mine saker** til meg der.
mine-older = Og { $count } eldre. Skriv **sak** og nummeret, så viser jeg den.
watched-title = Sak { $number } · { $service }
watch-joined = Du får vite her hva som skjer med sak { $number }.
watch-already = Du får allerede vite hva som skjer med sak { $number }.
watch-own = Sak { $number } er din egen. Skriv **{ $number }** og det som er nytt, så ser brukerstøtten det.
watch-left = Du får ikke lenger beskjed om sak { $number }.
case-unwatch = Ikke gi meg flere beskjeder
told-supplier = Sak { $number } er sendt videre til leverandøren. Vi forteller hvordan det går med rettingen så snart vi vet mer.
told-planned = Sak { $number } er planlagt til oppdateringen { $date }.
told-moved = Sak { $number } er flyttet: Nå er den planlagt til oppdateringen { $date }.
told-released = Sak { $number } er med i en oppdatering som nå er tatt i bruk. Er noe fortsatt galt, skriv **{ $number }** og hva du ser.
told-answered = Brukerstøtten har svart på sak { $number }. Hvis det fortsatt ikke virker hos deg, skriv hva du ser.
told-closed = Sak { $number } er avsluttet.
told-merged = Sak { $number } gjelder det samme som sak { $other } og fortsetter der. Du får vite hvordan det går.
told-reopened = Brukerstøtten har åpnet sak { $number } igjen.
told-waiting = { $name } i brukerstøtten lurer på noe om sak { $number }:
told-waiting-how = Skriv **{ $number }** og svaret ditt her.
told-message = { $name } i brukerstøtten skriver om sak { $number }:

## Endret og slettet etterpå

edited-told = Brukerstøtten ser nå også endringen din, i sak { $number }.
deleted-told = Brukerstøtten ser at du har slettet meldingen. Sak { $number } ligger fortsatt hos brukerstøtten.

## Når et ønske eller en rettelse kommer

heard-wish-when = når kommer ønsket mitt | når blir ønsket mitt noe av | når blir ønsket mitt ferdig | når kommer det jeg ønsket meg | hvordan går det med ønsket mitt | når kommer ønskene våre | når kommer mitt ønske
heard-when = når | hvor lang tid tar | hvor lenge
when-own = **{ $number }** «{ $text }»
when-planned = Det er en plan, ikke et løfte: blir den flyttet, får du vite det.
when-error = Det er ikke bestemt noen dag ennå. Utviklingsteamet vurderer hvor mye det haster, og du får vite når rettingen er planlagt.

## En samtale eller delt skjerm

heard-offer-talk = tilby samtale | tilby en samtale | tilby å ringe | tilby skjermdeling
heard-talk-call = ring meg | ja ring meg | ja takk ring meg | ring meg gjerne | dere kan ringe meg
heard-talk-screen = del skjermen min i teams | del skjermen min | jeg deler skjermen min | skjermdeling
heard-talk-writing = nei takk skriftlig går fint | heller skriftlig | skriftlig går fint | skriftlig holder
talk-offer = Tilby samtale eller delt skjerm
talk-asked = { $name } får spørsmål om en samtale eller delt skjerm i sak { $number }.
talk-over = Sak { $number } er avsluttet. Åpne den igjen først.
talk-summary = Skal vi snakke om sak { $number }?
talk-says = { $name } i brukerstøtten kan ringe deg, eller se på skjermen sammen med deg, hvis det er lettere. Det gjelder sak { $number }. Vil du heller skrive, går det like fint.
talk-call = Ja, ring meg
talk-screen = Del skjermen min i Teams
talk-writing = Nei takk, skriftlig går fint
talk-phone = Hvilket nummer når vi deg på?
talk-phone-send = Ring meg
talk-phone-private = Gjerne! Skriv nummeret til meg i en privat chat: **ring meg { $number }** og nummeret. Her kan andre lese det.
talk-done-call = Takk! Brukerstøtten ringer deg om sak { $number }.
talk-done-call-on = Takk! Brukerstøtten ringer deg på { $phone } om sak { $number }.
talk-done-screen = Takk! Brukerstøtten tar kontakt her i Teams om sak { $number }, og da deler du skjermen. Lukk gjerne det som ikke skal vises.
talk-done-writing = Fint, da fortsetter vi skriftlig med sak { $number }.
talk-link = Ring { $name } i Teams
case-talk = Samtale
talk-state-offered = Tilbudt, ikke svar ennå
talk-state-call = Vil bli oppringt, nummeret mangler ennå
talk-state-call-on = Vil bli oppringt på { $phone }
talk-state-screen = Vil dele skjermen i Teams
talk-state-writing = Heller skriftlig
news-talk-call = { $name } vil bli oppringt om sak { $number }: { $phone }
news-talk-call-unreached = { $name } vil bli oppringt om sak { $number } og skriver nummeret sitt privat.
news-talk-screen = { $name } vil dele skjermen i Teams, sak { $number }.
news-talk-writing = { $name } tar det heller skriftlig, sak { $number }.

## Alternativer for en idé, og skjemaet de skrives i

heard-choose = jeg tar | jeg velger | vi velger | vi tar | alternativ
alternatives-open = Svar med alternativer
alternatives-summary = Alternativer for ideen din i sak { $number }
alternatives-two = Gi minst to alternativer, så det er noe å velge mellom. Finnes det bare ett svar, skriv **svar { $number }** og teksten din.
alternative-title = Alternativ { $number }
alternative-missing = Skriv dette alternativet. Finnes det bare ett, skriv i stedet «svar», saksnummeret og teksten din.
alternative-for-label = Det som taler for, på én linje
alternative-against-label = Det som taler mot, på én linje
alternative-for = Taler for: { $text }
alternative-against = Taler mot: { $text }
alternative-take = Jeg tar { $number }
alternative-how = Hvilket velger du? Velg det, eller skriv for eksempel **jeg tar 2**. Passer ingen av dem, skriv **{ $number }** og hva du tenker.
alternative-taken = Du har valgt alternativ { $at }. Brukerstøtten vet det nå.
chose-note = { $name } tar alternativ { $text }
news-chose = { $name } tar ett av alternativene i sak { $number }: { $text }
