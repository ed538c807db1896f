## Sakens kort

case-title = { $number } · { $kind } · { $service }
case-service-none = ingen bestemt tjeneste
case-kind-usage = Spørsmål
case-kind-bug = Feilrapport
case-kind-wish = Utviklingsønske
case-kind-sparring = Sparring
case-kind-access = Tilgang
case-kind-operations = Drift
case-kind-solution = Delt løsning
case-from = Fra
case-where = Hvor
case-where-personal = privat chat
case-where-group = gruppechat
case-where-channel = { $name } (kanal)
case-where-channel-unnamed = en kanal
case-language = Språk
case-opened = Mottatt
case-promised = Skal ses på før
case-state = Status
case-state-received = Venter på at noen tar den
case-state-taken = { $name } har den
case-state-answered = Besvart av { $name }
case-state-testing = Testes
case-state-assessed = Hos utviklingsteamet
case-state-supplier = Hos leverandøren
case-state-planned = Planlagt til oppdateringen { $date }
case-state-released = Tatt i bruk
case-state-waiting = Venter på svar fra den som spurte; { $name } har stilt spørsmålet
case-state-closed = Avsluttet
case-state-withdrawn = Trukket tilbake av den som spurte
case-state-merged = Fortsetter som sak { $number }
case-state-reopened = Åpnet igjen, venter på at noen tar den
case-copies = Kopi til
case-tier = Ligger hos
tier-support = Brukerstøtten
tier-development = Utviklingsteamet
tier-supplier = Leverandøren
case-references = Deres nummer
case-urgency = Hastegrad
case-urgent = Haster for den som spurte
urgency-critical = Kritisk
urgency-normal = Normal
urgency-low = Kan vente
case-called-yes = ja, har ringt { $day } { $time }
case-called-no = ja, har ikke ringt ennå
case-watchers = Andre som har det samme
case-watchers-count = personer: { $people }, virksomheter til sammen: { $organisations }
case-organisations =
    { $count ->
        [one] én virksomhet
       *[other] { $count } virksomheter
    }
case-visibility = Åpen for
case-visibility-region = alle i regionen
case-shown = Vist tidligere, uten at det hjalp: { $titles }
detail-left-out = ikke fylt ut
detail-left-out-because = ikke fylt ut: { $reason }
case-summary = Sak { $number }: { $text }
case-unknown = Det finnes ingen sak { $number }.

## Veien en sak tar

receipt-why = Derfor: { $why }
why-way = { $about } → { $queue }
why-region = åpen for hele regionen
why-copies = kopi: { $queues }
why-cause-program = Feil i programmet
why-cause-technical = Teknisk feil
why-everything = Alt annet

## Slik gikk det da brukerstøtten testet

case-repeated = Ved test
case-change-repeated = Lot det seg gjenskape?
repeated-yes = Lar seg gjenskape | gjenskapt | gjentatt | reprodusert
repeated-sometimes = Lar seg gjenskape av og til | av og til | noen ganger | iblant
repeated-no = Lar seg ikke gjenskape | ikke gjenskapt | ikke gjentatt | ikke reprodusert
repeated-untried = Ikke prøvd ennå | ikke prøvd

## Bilder

picture-what = Jeg har fått bildet. Hva gjelder det? Hører det til en sak, er det nok å skrive saksnummeret.
picture-goes-along = Takk, bildet blir med spørsmålet ditt.
picture-carried = Bilder som blir med: { $count }
picture-private = Bilder ser jeg bare i den private chatten vår. Send det der hvis det hører til saken.
picture-enough = Jeg kan ikke ta imot flere bilder i dag. Det du allerede har sendt, er tatt vare på.
picture-unnamed = bildet
picture-refused-kind = Jeg kunne ikke ta imot { $name }: det er ikke et bilde av en type jeg kan vise (PNG, JPEG eller WebP).
picture-refused-large = Jeg kunne ikke ta imot { $name }: bildet er større enn 10 MB.
picture-refused-gone = Jeg kunne ikke ta imot { $name }: det lot seg ikke hente fra Teams.
picture-instead = Send et annet bilde eller en lenke til det, eller skriv hvorfor du ikke har noe.
picture-instead-mail = Send et annet bilde eller en lenke til det, eller skriv hvorfor du ikke har noe. Når du har fått saksnummeret, kan du også sende bildet på e-post til { $address } med nummeret i emnefeltet.
picture-instead-case = Send et annet bilde sammen med nummeret **{ $number }**, send det på e-post til { $address } med [{ $number }] i emnefeltet, eller skriv **{ $number }** og hva bildet viser.
case-picture = Bilde { $number }
case-picture-waiting = { $picture }: på vei
case-picture-refused = { $picture }: kunne ikke hentes. Den som spurte, vet om det
case-pictures-renew = Nye lenker til bildene
mail-pictures = Bilder til saken: { $count }. Et bilde som er for stort for e-post, finnes på sakskortet i Teams.

## Ønsker veies, løsninger deles

heard-gallery = galleri | galleriet | vis galleriet | vis løsninger | delte løsninger | vis delte løsninger
heard-show = publiser
wish-weighed = Slik veies ønsker som ditt:
wish-benefits-only-us = Det gjelder bare dere. Slike ønsker venter som oftest på en større fornyelse.
wish-benefits-some = Flere enn dere har nytte av det, og det taler for ønsket.
wish-benefits-most = Mange har nytte av det, og det taler for ønsket.
wish-benefits-unknown = Hvor mange som har nytte av det, vet vi ikke ennå.
wish-visible-visitors = De besøkende merker det: slikt går foran det som bare merkes i verktøyet.
wish-visible-both = De besøkende merker det: slikt går foran det som bare merkes i verktøyet.
wish-visible-tool = Det merkes bare i verktøyet: det de besøkende ser, går foran.
wish-size-small = Det ser ut til å være lite, og det taler for ønsket.
wish-size-large = Det er en stor jobb, og slikt tar lengre tid.
wish-class-soon = Alt i alt hører det til ønskene som noen ganger kan gå fort.
wish-class-renewal = Alt i alt hører det til ønskene som gjerne venter på en større fornyelse.
wish-class-long = Alt i alt hører det til ønskene som tar tid.
wish-class-weighed = Alt i alt veies det mot de andre når utviklingen planlegges.
wish-no-promise = Alle ønsker blir med i vurderingen, men ikke alle kan gjennomføres, så dette er ikke et løfte.
peers-post = **Sparring:** { $name } grubler på noe og vil gjerne høre hvordan andre har gjort det.

    { $text }
peers-how = Svar i denne tråden og nevn @{ $desk }, så når svaret ditt fram til den som spør.
peers-replied = { $name } svarte i produsentenes kanal: { $text }
peers-thanks = Takk! Jeg har sendt det videre til den som spurte.
gallery-title = Løsninger som andre har delt. Skriv tittelen, så viser jeg den:
gallery-empty = Ingen har delt noen løsning ennå. Skriv **del en løsning** hvis du vil være den første.
gallery-alike = Andre har delt noe som kan gi ideer: { $titles }. Skriv tittelen, så viser jeg den, eller fortsett her.
gallery-show = Vis i galleriet
gallery-approved = Løsningen i sak { $number } kommer snart i galleriet.
gallery-not = Sak { $number } kan ikke vises i galleriet: enten er det ingen delt løsning, eller så har den som delte den, ikke sagt ja til det.
gallery-thanks = Takk for at du delte! Løsningen din er nå i galleriet: { $title }
next-solution = Brukerstøtten leser gjennom den. Sier de ja, kommer den i galleriet, og du får beskjed.
