## Vad människor kan säga. Fraserna skiljs åt med | ; små stavfel förlåts.

heard-mine = mina ärenden | visa mina ärenden | lista mina ärenden | var är mina ärenden | mina öppna ärenden | mina fall
heard-case = ärende | ärendet | visa ärende | hur går det med | hur går det med ärende | vad händer med | vad händer med ärende | hur ligger det till med
heard-add = lägg till | lägg till i | komplettera | tillägg
heard-withdraw = dra tillbaka | dra tillbaka ärende | återkalla
heard-reopen = öppna igen | öppna på nytt | öppna ärende | återöppna
heard-called = jag har ringt | har ringt | jag ringde | jag har redan ringt

## Vidare till stödet

receipt-title = Ärende { $number } är mottaget
receipt-today = Någon tittar på det i dag före klockan { $time }.
receipt-tomorrow = Någon tittar på det i morgon före klockan { $time }.
receipt-later = Någon tittar på det senast { $day } klockan { $time }.
receipt-closed-now = Stödet är stängt just nu.
receipt-answered = Ärende { $number } är besvarat
receipt-for = Till { $name }
receipt-back-here = Det här är ditt kvitto. Svaret kommer hit, i samma konversation.
case-answer = Svar på ärende { $number } från { $name }:

## Ärendets nummer i andra hus

receipt-references = Nummer hos mottagaren: { $numbers }

## Ärenden: det som den som frågar ser

state-received = Mottaget.
state-taken = { $name } tittar på det.
state-testing = Stödet testar var och när det händer.
state-assessed = Utvecklingsteamet bedömer vad som kan göras, och hur snart.
state-supplier = Det ligger hos leverantören. Vi hör av oss när vi vet mer.
state-planned = Planerat till uppdateringen { $date }.
state-released = Ingår i en uppdatering som nu är i bruk.
state-answered = Besvarat.
state-waiting = Stödet har frågat dig något och väntar på ditt svar.
state-closed = Avslutat.
state-withdrawn = Tillbakadraget.
state-merged = Fortsätter som ärende { $number }.
state-reopened = Öppnat igen.
next-usage = Stödet svarar först skriftligt. Räcker det inte kan de ringa dig eller titta på din skärm tillsammans med dig.
next-bug = Stödet testar var och när det händer och bedömer hur bråttom det är. Du får veta om det går vidare till leverantören.
next-wish = Alla önskemål övervägs, men alla blir inte av. Det som många har nytta av och det som besökarna ser går först. Därför lovar jag ingenting, men du får veta hur det går.
next-sparring = Någon funderar tillsammans med dig och återkommer med två eller tre sätt att göra det på.
next-access = Stödet tar reda på vem som ger dig behörighet. Skriv aldrig ett lösenord här.
next-operations = Stödet kollar om fler har samma problem och kontaktar dem som sköter driften.
receipt-case = Ärende { $number }
receipt-sent = Skickat till: { $queues }
sent-done = { $queue } ✓
sent-waiting = { $queue } (på väg)
sent-again = { $queue } (försöker igen)
sent-kept = { $queue } (inte framme än, men ärendet är sparat)
sent-copy = { $queue }, kopia
receipt-missing = Det här skulle hjälpa oss att svara snabbare:
receipt-others = { $count } organisationer har hört av sig om samma sak.
receipt-urgent = Det är bråttom, så ring också. Ärendet skickas i vilket fall som helst.
receipt-call = Ring { $phone }
receipt-called = Du ringde klockan { $time }.
case-called = Jag har ringt
case-called-noted = Bra. Stödet ser nu att du har ringt om ärende { $number }.
case-called-already = Stödet vet redan att du har ringt om ärende { $number }.
case-add-open = Lägg till i ärendet
case-add-text = Vad mer behöver stödet veta?
case-added = Tillagt i ärende { $number }. Stödet har fått veta.
case-add-missing = Skriv något först.
words-sent-already = Ärende { $number } fick samma ord alldeles nyss, så de skickades inte en gång till.
case-add-over = Ärende { $number } är avslutat. Skriv »öppna igen { $number }« och din text, så tittar stödet på det på nytt.
case-withdraw = Dra tillbaka
case-withdrawn = Ärende { $number } är tillbakadraget. Behövs det ändå, skriv »öppna igen { $number }«.
case-left = Andra har hört av sig om samma sak, så ärende { $number } ligger kvar. Stödet vet nu att du inte behöver det längre.
case-over = Ärende { $number } är redan avslutat.
case-reopen-open = Öppna igen
case-reopen-text = Vad är fortfarande fel? (kan lämnas tomt)
case-reopened = Ärende { $number } är öppet igen. Stödet har fått veta.
case-not-over = Ärende { $number } går inte att öppna igen just nu.
case-not-yours = Du har inget ärende { $number }.
mine-title = Dina ärenden
mine-none = Du har inga ärenden. När jag inte kan svara på något gör jag ett åt dig.
mine-private = Dina ärenden visar jag bara i vår privata chatt. Skriv **mina ärenden** till mig där.
mine-older = Och { $count } äldre. Skriv **ärende** och numret så visar jag det.
watched-title = Ärende { $number } · { $service }
watch-joined = Du får veta här vad som händer med ärende { $number }.
watch-already = Du får redan veta vad som händer med ärende { $number }.
watch-own = Ärende { $number } är ditt eget. Skriv **{ $number }** och det som är nytt, så ser stödet det.
watch-left = Du får inte längre veta vad som händer med ärende { $number }.
case-unwatch = Sluta följa
told-supplier = Ärende { $number } har gått vidare till leverantören. Vi berättar hur rättelsen går framåt så snart vi vet mer.
told-planned = Ärende { $number } är planerat till uppdateringen { $date }.
told-moved = Ärende { $number } har flyttats: nu är det planerat till uppdateringen { $date }.
told-released = Ärende { $number } ingår i en uppdatering som nu är i bruk. Är något fortfarande fel, skriv **{ $number }** och vad du ser.
told-answered = Supporten har svarat på ärende { $number }. Om det fortfarande inte fungerar hos dig: skriv vad du ser.
told-closed = Ärende { $number } är avslutat.
told-merged = Ärende { $number } gäller samma sak som ärende { $other } och fortsätter där. Du får veta hur det går.
told-reopened = Stödet har öppnat ärende { $number } igen.
told-waiting = { $name } på stödet undrar om ärende { $number }:
told-waiting-how = Skriv **{ $number }** och ditt svar här.
told-message = { $name } på stödet skriver om ärende { $number }:

## Ändrat och borttaget efteråt

edited-told = Stödet ser nu också din ändring, i ärende { $number }.
deleted-told = Stödet ser att du har tagit bort meddelandet. Ärende { $number } finns kvar hos stödet.

## När ett önskemål eller en rättelse kommer

heard-wish-when = när kommer mitt önskemål | när blir mitt önskemål av | när blir mitt önskemål klart | när genomförs mitt önskemål | när kommer det jag önskade | när kommer våra önskemål | hur går det med mitt önskemål | när förverkligas mitt önskemål
heard-when = när | hur länge dröjer | hur lång tid tar
when-own = **{ $number }** »{ $text }«
when-planned = Det är en plan, inget löfte: flyttas den får du veta det.
when-error = Ingen dag är bestämd än. Utvecklingsteamet bedömer hur bråttom det är, och du får veta när rättelsen är planerad.

## Ett samtal eller en delad skärm

heard-offer-talk = erbjud samtal | erbjud ett samtal | erbjud skärmdelning | erbjud samtal om
heard-talk-call = ring mig | ja ring mig | ja tack ring mig | ni får gärna ringa | ring mig gärna | ring upp mig
heard-talk-screen = dela min skärm | dela min skärm i teams | dela skärm | jag delar min skärm | skärmdelning
heard-talk-writing = nej tack skriftligt går bra | hellre skriftligt | skriftligt går bra | skriftligt räcker
talk-offer = Erbjud samtal eller delad skärm
talk-asked = { $name } får frågan om ett samtal eller en delad skärm i ärende { $number }.
talk-over = Ärende { $number } är avslutat. Öppna det igen först.
talk-summary = Ska vi prata om ärende { $number }?
talk-says = { $name } på stödet kan ringa dig, eller titta på din skärm tillsammans med dig, om det går lättare så. Det gäller ärende { $number }. Vill du hellre skriva går det lika bra.
talk-call = Ja, ring mig
talk-screen = Dela min skärm i Teams
talk-writing = Nej tack, skriftligt går bra
talk-phone = Vilket nummer når vi dig på?
talk-phone-send = Ring mig
talk-phone-private = Gärna! Skriv till mig i privat chatt: **ring mig { $number }** och ditt telefonnummer. Här kan andra läsa det.
talk-done-call = Tack! Stödet ringer dig om ärende { $number }.
talk-done-call-on = Tack! Stödet ringer dig på { $phone } om ärende { $number }.
talk-done-screen = Tack! Stödet hör av sig här i Teams om ärende { $number }, och då delar du din skärm. Stäng gärna sådant som inte ska synas.
talk-done-writing = Bra, då fortsätter vi skriftligt med ärende { $number }.
talk-link = Ring { $name } i Teams
case-talk = Samtal
talk-state-offered = Erbjudet, inget svar än
talk-state-call = Vill bli uppringd, numret saknas fortfarande
talk-state-call-on = Vill bli uppringd på { $phone }
talk-state-screen = Vill dela sin skärm i Teams
talk-state-writing = Hellre skriftligt
news-talk-call = { $name } vill bli uppringd om ärende { $number }: { $phone }
news-talk-call-unreached = { $name } vill bli uppringd om ärende { $number } och ska skriva sitt nummer privat.
news-talk-screen = { $name } vill dela sin skärm i Teams, ärende { $number }.
news-talk-writing = { $name } tar det hellre skriftligt, ärende { $number }.

## Alternativ för en idé, och det formulär som de skrivs i

heard-choose = jag väljer | vi väljer | vi tar | alternativ
alternatives-open = Svara med alternativ
alternatives-summary = Alternativ för din idé i ärende { $number }
alternatives-two = Ge minst två alternativ, så finns det något att välja mellan. Finns det bara ett svar, skriv **svara { $number }** och din text.
alternative-title = Alternativ { $number }
alternative-missing = Skriv det här alternativet. Finns det bara ett, skriv i stället »svara«, ärendets nummer och din text.
alternative-for-label = Det som talar för, på en rad
alternative-against-label = Det som talar emot, på en rad
alternative-for = Talar för: { $text }
alternative-against = Talar emot: { $text }
alternative-take = Jag tar { $number }
alternative-how = Vilket tar du? Välj det, eller skriv till exempel **jag tar 2**. Passar inget av dem, skriv **{ $number }** och hur du tänker.
alternative-taken = Du tar alternativ { $at }. Stödet vet det nu.
chose-note = { $name } tar alternativ { $text }
news-chose = { $name } tar ett av alternativen i ärende { $number }: { $text }
