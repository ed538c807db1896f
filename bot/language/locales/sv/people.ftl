## Vad människor kan säga. Fraserna skiljs åt med | ; små stavfel förlåts.

heard-contacts = kontakter | kontakt | kontaktperson | kontaktpersoner | mina kontakter | våra kontakter | mina kontaktpersoner | vem är min kontaktperson | vem är vår kontaktperson | vem är kontaktperson hos oss | vilka är våra kontaktpersoner | visa kontakter | visa kontaktpersoner | vem kan jag kontakta | vem ska jag kontakta | vem kan jag ringa | vem ska jag ringa
heard-contact-right = ja det stämmer | det stämmer | stämmer | allt stämmer | ja allt stämmer | uppgifterna stämmer | det stämmer fortfarande | ja det stämmer fortfarande
heard-contact-changed = något har ändrats | nåt har ändrats | det har ändrats | uppgifterna har ändrats | mina uppgifter har ändrats | jag har nytt nummer | jag har ett nytt nummer | mitt nummer har ändrats
heard-my-data = mina uppgifter | visa mina uppgifter | mina data | vad vet du om mig | vad sparar du om mig | vad har du sparat om mig | vilka uppgifter har du om mig
heard-erase = radera mina uppgifter | ta bort mina uppgifter | radera allt om mig | ta bort allt om mig | radera mig | glöm mig | glöm allt om mig | radera mina data
heard-erase-yes = ja radera allt | ja radera allt om mig | ja radera mina uppgifter
heard-forget = glöm | glöm bort

## Kontaktpersoner

contacts-unknown-tenant = Kontaktuppgifter visar jag bara för organisationer som jag känner. Be stödet lägga till er. Skriv **en människa**, så går din fråga till stödet.
contacts-private = Kontaktuppgifter visar jag bara i privat chatt. Skriv **kontakter** till mig där.
contacts-title = Kontaktpersoner: { $organisation }
contacts-which = Var arbetar du? Då kan jag visa dina kontaktpersoner.
contacts-which-label = Din organisation (måste väljas)
contacts-which-missing = Välj din organisation i listan.
contacts-which-why = Du kan också skriva **kontakter** och organisationens namn. Jag minns det till nästa gång.
contacts-which-show = Visa kontaktpersoner
contacts-none = Jag har inga kontaktpersoner att visa.
contacts-none-of = Jag känner inte till någon kontaktperson i { $organisation }. Fråga din chef eller er egen it-avdelning.
contact-phone = Telefon
contact-mobile = Mobil
contact-email = E-post
contact-never = Uppgifterna har inte bekräftats
contact-stale =
    { $months ->
        [one] Uppgifterna har inte bekräftats på en månad
       *[other] Uppgifterna har inte bekräftats på { $months } månader
    }
role-system-owner = Systemansvarig
role-superuser = Superanvändare
role-it = It-stöd
contact-line = { $name }: { $ways }

## Stämmer en kontaktpersons uppgifter?

check-title = Stämmer dina kontaktuppgifter?
check-why = Du är kontaktperson för { $about }. De här uppgifterna visar jag för kolleger som behöver hjälp:
check-again = En påminnelse: du är kontaktperson för { $about }. Stämmer de här uppgifterna fortfarande?
check-right = Ja, det stämmer
check-changed = Något har ändrats
check-ask = Vad har ändrats? Skriv det i nästa meddelande, så rättar stödet uppgifterna.
check-what = Vad har ändrats? (måste fyllas i)
check-what-missing = Skriv först vad som har ändrats.
check-mail-how = Öppna sidan och svara med en knapp:
check-thanks = Tack! Då vet vi att uppgifterna stämmer.
check-told = Tack! Stödet rättar uppgifterna.
check-done = Det här är redan besvarat. Tack!
check-case = Kontaktuppgifterna för { $who } har ändrats: { $text }
check-news = Kontaktuppgifter: { $who }
check-news-changed = { $who } meddelar att kontaktuppgifterna har ändrats: { $text }
check-news-silence = { $who } har inte svarat på om kontaktuppgifterna stämmer, inte heller efter en påminnelse. Hör av er dit, och ändra sedan »verified« i desk.toml.
check-news-unreachable = Jag har varken chatt eller e-postadress för att fråga { $who } om kontaktuppgifterna stämmer. Ring, och ändra sedan »verified« i desk.toml.

## Det som sparas om en person

mydata-private = Det som jag sparar om dig visar jag bara i privat chatt. Skriv **mina uppgifter** till mig där.
mydata-title = Det här sparar jag om dig
mydata-name = Namn
mydata-questions = Frågor
mydata-cases = { cases }
mydata-watched = Ärenden du följer
mydata-dialogs = Formulär
mydata-pictures = Bilder
mydata-days = { $count } (sparas i högst { $days } dagar)
mydata-after = { $count } (sparas i högst { $days } dagar efter att ärendet har avslutats)
mydata-remembered = Det här har du berättat, så att jag inte behöver fråga igen:
mydata-forget = Glöm: { $what }
mydata-forgotten = Det har jag glömt: { $what }
mydata-teams = Det som står i Teams sparar Teams självt. Där kan du radera dina meddelanden.
mydata-erase = Radera mina uppgifter
erase-title = Ska jag radera dina uppgifter?
erase-goes = **Det här försvinner:** ditt namn, allt du har frågat, skrivit och skickat, och allt du har berättat om dig själv. Öppna ärenden avslutas, och stödet får veta det.
erase-stays = **Det här blir kvar:** att ärendena har funnits, med nummer och tider men utan dina ord och utan ditt namn. Annars stämmer inte stödets historik och statistik.
erase-elsewhere = **Det här når jag inte:** det som redan har skickats med e-post eller till andra system, meddelanden i Teams och säkerhetskopior.
erase-final = Det går inte att ångra.
erase-yes = Ja, radera allt
erase-cancelled = Då raderar jag ingenting.
erased-title = Dina uppgifter är raderade
erased-outside = Det här har gått iväg tidigare, och jag kan inte kalla tillbaka det: { $where }. Be dem radera det också.
erased-inside = Ingenting har gått iväg med e-post eller till andra system.
erased-backups = Säkerhetskopior från före { $date } kan fortfarande innehålla uppgifterna.
erased-listed = Du står också i stödets inställningar, som kontaktperson eller medarbetare. Be stödet ta bort dig där.
erased-withdrawn = Den som skickade ärende { $number } har raderat sina uppgifter. Ärendet är tillbakadraget, och texten är borta.
erased-left = Den som skickade ärende { $number } har raderat sina uppgifter, och texten är borta. Andra väntar fortfarande på ärendet.
erased-articles = Någon har raderat sina uppgifter, och de här artiklarna bygger på vad personen skrev: { $articles }. Titta igenom dem, så att inget personligt finns kvar.
erased-articles-subject = Artiklar att titta igenom
case-erased = Den som skickade ärendet har raderat sina uppgifter.

## För mycket på en gång

flood-messages = Det där var fler än { $most } meddelanden på en minut, så jag är tyst en stund. Skriv igen om en minut.
flood-cases = Jag tar emot högst { $most } ärenden i timmen från en och samma person, så det här är inte skickat. Skicka det gärna efter klockan { $time }.
