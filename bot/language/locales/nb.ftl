### What the desk says and understands, in Norwegian bokmål.
### Case numbers, phone numbers and times arrive as text: they are never grouped or rounded.

## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-help = hjelp | hjelp meg | kan du hjelpe meg | kan du hjelpe | trenger hjelp | jeg trenger hjelp | trenger litt hjelp | kommandoer | hva kan du | hva kan du gjøre | hjelp takk
heard-hello = hei | hei hei | hei på deg | hei der | heisann | hallo | halla | heia | god morgen | morn | god dag | god ettermiddag | god kveld
heard-thanks = takk | takker | tusen takk | mange takk | takk skal du ha | takk for hjelpen | takk for hjelpa | tusen takk for hjelpen | takk for svar | ok takk | flott takk | supert takk | fint takk | den er grei takk
heard-person = et menneske | et menneske takk | eit menneske | menneske | ekte menneske | en person | snakke med et menneske | snakke med en person | snakke med noen | jeg vil snakke med noen | kan jeg få snakke med noen | prate med noen | sett meg over | gi meg et menneske | send til brukerstøtten | send spørsmålet til brukerstøtten
heard-none = ingen av disse | ingen av dem | ingen av delene | ingen | ingen av forslagene | ikke noe av dette | ikke det jeg spurte om | ikke det jeg mente | det mente jeg ikke | det hjalp ikke | hjalp ikke | nei det hjalp ikke | det hjelper ikke | nei ingen av disse | feil svar | ikke noe av det
heard-send = ja | ja takk | ja gjerne | gjerne | ja send | ja send den | ja send det | send | send den | send det | ja gjør det | ja det kan du | jepp | ok | ok send | greit | den er grei
heard-cancel = nei | nei takk | neida | ikke send | nei ikke send | avbryt | stopp | glem det | nei glem det | dropp det | la være | ikke nå | trengs ikke | det trengs ikke
heard-helped = det hjalp | det hjalp takk | takk det hjalp | ja det hjalp takk | det hjelpte | ja det hjalp | hjalp | det ordna seg | det ordnet seg | det løste seg | nå virker det | det virker nå | nå funker det | det funker nå | nå går det | løst | alt i orden
heard-whoami = hvem er jeg | whoami
heard-language = språk | bytt språk | velg språk
heard-take = ta | ta sak | ta saken | overta
heard-answer = svar | besvar
heard-bind-queue = koble kø | knytt kø | bind kø
heard-service = tjeneste | velg tjeneste
heard-learn = lær | lær deg | hva har du lært
heard-approve = godkjenn
heard-reject = avvis
heard-dont-know = vet ikke | jeg vet ikke | aner ikke | ingen anelse | usikker | er usikker | veit ikke | jeg veit ikke | har ikke peiling | ikke peiling
heard-correct = endre svarene mine | jeg svarte feil | nei jeg mente | jeg mente | nei jeg mener | jeg mener
heard-meaning = hva mente du | hva mener du | hva betyr det | hvordan tolket du meg | hva mente du med det | hva mener du med det | hvordan forsto du meg
heard-all = vis alt | vis alle | vis alle artikler | alle artikler | hva kan du svare på | vis meg alt | list opp alt
heard-complaint = du er ubrukelig | ubrukelig | ubrukelig bot | dårlig bot | dum bot | dette er ubrukelig | jeg er lei av dette | jeg blir gal | du er dum | dumme bot | du er til ingen hjelp | du hjelper ikke | du skjønner ingenting | fy faen | for faen | hva faen | dra til helvete
heard-swearing = faen | jævla | jævlig | helvete | helvetes | dritt | satan | forbanna | fanden | helsike | jævlige | drit | fy faen | for faen | hva faen | for helvete | hva i helvete | fy fanden
heard-mine = mine saker | vis mine saker | sakene mine | vis sakene mine | hvor er sakene mine | mine åpne saker
heard-case = sak | saken | vis sak | hvordan går det med | hvordan går det med sak | åssen går det med | hva skjer med | hva skjer med sak
heard-add = legg til | legg til i sak | føy til | tilføy
heard-withdraw = trekk tilbake | trekk tilbake sak | trekk sak
heard-reopen = åpne igjen | åpne på nytt | åpne sak | gjenåpne
heard-called = jeg har ringt | har ringt | jeg ringte | jeg har allerede ringt
heard-ask-back = spør | spør tilbake
heard-note = noter | notat | internt notat
heard-change = tilstand | endre status | ny status
heard-leaning = og | men | eller | hva med
heard-contacts = kontakter | kontakt | kontaktperson | kontaktpersoner | mine kontakter | kontaktene mine | hvem er kontaktpersonen min | hvem er min kontaktperson | hvem er kontaktpersonen vår | hvem er vår kontaktperson | hvem er kontakten min | hvem er kontaktene våre | vis kontakter | vis kontaktpersoner | hvem kan jeg kontakte | hvem skal jeg kontakte | hvem kan jeg ringe | hvem skal jeg ringe
heard-contact-right = ja det stemmer | det stemmer | stemmer | alt stemmer | ja alt stemmer | opplysningene stemmer | det stemmer fortsatt | ja det stemmer fortsatt
heard-contact-changed = noe er endret | noe har endret seg | opplysningene er endret | opplysningene mine er endret | jeg har nytt nummer | jeg har fått nytt nummer | nummeret mitt er endret
heard-my-data = mine opplysninger | opplysningene mine | vis mine opplysninger | vis opplysningene mine | mine data | hva vet du om meg | hva lagrer du om meg | hva har du lagret om meg
heard-erase = slett opplysningene mine | slett mine opplysninger | slett alt om meg | slett meg | glem meg | glem alt om meg | slett mine data
heard-erase-yes = ja slett alt | ja slett alt om meg | ja slett opplysningene mine
heard-forget = glem

## Who the desk is

welcome-personal =
    Hei, jeg er { $desk }. Spør meg med dine egne ord, så leter jeg fram svaret i det brukerstøtten har skrevet.

    Vet jeg ikke svaret, sier jeg det, og kan sende spørsmålet ditt videre til et menneske. Skriv **hjelp** for å se hva jeg kan.
welcome-channel =
    Hei, jeg er { $desk } og svarer for brukerstøtten. Nevn meg i en melding med spørsmålet ditt, så svarer jeg i samme samtale.

    Vet jeg ikke svaret, kan jeg sende spørsmålet til brukerstøtten. Da kommer svaret hit. Skriv **@{ $desk } hjelp** for å se hva jeg kan.
hello = Hei! Hva kan jeg hjelpe deg med? Spør med dine egne ord.
thanks = Bare hyggelig!
help-title = Slik jobber jeg
help-ask = **Spør** med dine egne ord. Er jeg sikker, får du svaret. Er jeg usikker, får du opptil tre forslag. Og vet jeg ikke, sier jeg det.
help-person = Skriv **et menneske** når som helst, så går spørsmålet ditt til brukerstøtten. Svaret kommer hit.
help-typed = Alt du kan gjøre med en knapp, kan du også skrive: nummeret eller teksten på knappen.
help-language = Skriv **språk norsk** (eller svensk, finsk, engelsk, italiensk) for å velge hvilket språk jeg svarer på.
help-mention = I en kanal eller en gruppechat må du nevne meg hver gang. Jeg ser bare meldinger der jeg er nevnt.
help-support = For deg i brukerstøtten:
help-support-commands =
    - **ta 1001**: saken er din
    - **svar 1001 teksten din**: teksten går til den som spurte
    - **koble kø NAVN**: sakene i køen blir lagt ut her
    - **tjeneste NAVN**: spørsmål her gjelder først og fremst den tjenesten
    - **hvem er jeg**: din og dette stedets id

## Answers

answer-verified = Kontrollert { $date }
answer-source = Les mer
answer-only-in = Dette finnes ikke på norsk, så her er det på { $language }.
answer-helped = Det hjalp
answer-not-it = Ikke det jeg spurte om
answer-thanks-for-verdict = Så bra!
language-sv = svensk
language-fi = finsk
language-nb = norsk
language-it = italiensk
language-en = engelsk
language-other = et annet språk

## Not sure, or not known

offer-title = Mener du en av disse?
offer-none = Ingen av disse
offer-number = Hvilken? Skriv et tall fra 1 til { $count }, eller **ingen av disse**.
offer-chosen = Du valgte: { $title }
offer-refused = Ingen av disse var riktig.
rephrase = Prøv én gang til med andre ord: Hva er det du vil få til?
unknown = Det har jeg ikke noe sikkert svar på. Prøv med andre ord. Eller skal jeg sende spørsmålet ditt til brukerstøtten?
unknown-again = Jeg finner ikke noe sikkert svar. Skal jeg sende spørsmålet ditt til brukerstøtten?
unknown-asked = Spørsmålet ditt: { $text }
consent-send = Ja, send
consent-cancel = Avbryt
consent-cancelled = Den er grei, jeg sender ingenting. Bare spør igjen når du vil.
consent-sent = Sendt til brukerstøtten som sak { $number }.
person-what = Gjerne. Hva gjelder det? Skriv alt i én melding, så sender jeg den videre til brukerstøtten.
empty = Meldingen så tom ut for meg. Hva kan jeg hjelpe deg med?
nothing-open = Det er ingenting å velge mellom akkurat nå. Hva kan jeg hjelpe deg med?

## Handing over

receipt-title = Sak { $number } er mottatt
receipt-today = Noen ser på den i dag før kl. { $time }.
receipt-tomorrow = Noen ser på den i morgen før kl. { $time }.
receipt-later = Noen ser på den { $day } før kl. { $time }.
receipt-closed-now = Brukerstøtten er stengt akkurat nå.
receipt-answered = Sak { $number } er besvart
receipt-for = Til { $name }
receipt-back-here = Svaret kommer hit, i denne samtalen.
case-already = Spørsmålet ditt er allerede hos brukerstøtten som sak { $number }.
case-answer = Svar på sak { $number } fra { $name }:
stop-contact = Spørsmål om { $service } skal først til den lokale kontakten din. Derfor sender jeg ikke dette til brukerstøtten.
stop-contact-none = Spørsmål om { $service } skal først til den lokale kontakten din. Jeg vet ikke hvem det er hos dere: Spør lederen din eller den lokale IT-avdelingen.
stop-contact-private = Skriv til meg i den private chatten vår, så viser jeg deg hvordan du får tak i kontakten.
contact-line = { $name }: { $ways }

## The support side

case-title = { $number } · { $kind } · { $service }
case-service-none = ingen bestemt tjeneste
case-kind-usage = Spørsmål
case-kind-bug = Feilrapport
case-kind-wish = Utviklingsønske
case-kind-sparring = Sparring
case-kind-access = Tilgang
case-kind-operations = Drift
case-from = Fra
case-organisation = Virksomhet
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
case-shown = Vist tidligere, uten at det hjalp: { $titles }
case-take = Ta saken
case-answer-open = Svar
case-answer-text = Svaret ditt til { $name } (må fylles ut)
case-answer-missing = Skriv svaret først.
case-answer-send = Send svaret
case-summary = Sak { $number }: { $text }
case-taken = Sak { $number } er din.
case-taken-already = Du har allerede sak { $number }.
case-answer-sent = Svaret ditt på sak { $number } er på vei til { $name }.
case-unknown = Det finnes ingen sak { $number }.
case-which = Hvilken sak? Skriv nummeret også, for eksempel **ta 1001**.
queue-bound = Nye saker i køen { $queue } blir lagt ut her fra nå av.
queue-unknown = Det finnes ingen kø som heter { $queue }. Disse finnes: { $queues }.
queue-channel-only = En kø kan bare kobles til en kanal eller en gruppechat.
service-set = Fra nå av går jeg ut fra at spørsmål her først og fremst gjelder { $service }.
service-unknown = Det finnes ingen tjeneste som heter { $service }. Disse finnes: { $services }.
agents-only = Bare de som jobber i brukerstøtten, kan gjøre det.
language-set = Fra nå av svarer jeg på norsk.
language-unknown = Jeg kan svensk, finsk, norsk, italiensk og engelsk. Hvilket språk vil du ha? Skriv for eksempel **språk norsk**.
whoami = Du: { $person }
    .place = Dette stedet: { $place }
    .team = Team: { $team }
    .tenant = Leier (tenant): { $tenant }
too-old = Det spørsmålet er ikke åpent lenger. Still det gjerne på nytt.
edited-note = Den som spurte, har endret spørsmålet til: { $text }
deleted-note = Den som spurte, har slettet spørsmålet i Teams.
answered-note = { $name } svarte: { $text }
error-sorry = Noe gikk galt hos meg. Prøv igjen. Skjer det en gang til, så ta kontakt med brukerstøtten direkte.

## E-mail to a queue

mail-subject = [{ $number }] { $kind } · { $service }: { $text }
mail-intro = Det har kommet inn en ny sak via Teams.
mail-fallback = Ingen har tatt denne saken i Teams ennå.
mail-end = Svar i Teams: Skriv «svar», saksnummeret og teksten din til boten. Eller ta kontakt med { $name } direkte. Saken står også i listen du får med «python app.py cases».

## Til brukerstøtten, om filene

article-fault = Artikkelen { $file } kan ikke leses (linje { $line }). Den siste versjonen som virket, brukes så lenge. «python app.py check» viser hva som er galt.
desk-fault = desk.toml kan ikke brukes slik den er nå. Den siste versjonen som virket, brukes så lenge. «python app.py check» viser hva som er galt.

## Å lære av spørsmålene, for brukerstøtten

quoted = «{ $text }»
learn-title = Dette kan læres av spørsmålene
learn-none = Det er ingenting å lære akkurat nå.
learn-more = Og { $count } til etter disse.
learn-alternate = «{ $text }» er spurt { $times } ganger, og artikkelen «{ $title }» var riktig. Skal formuleringen legges til? ({ $id })
learn-negative = «{ $text }» er spurt { $times } ganger, og artikkelen «{ $title }» var feil. Skal jeg aldri svare slik på det? ({ $id })
learn-draft = { $texts }: spurt { $times } ganger uten svar. Skriv svaret, så blir det en artikkel. ({ $id })
learn-approve = Godkjenn
learn-reject = Avvis
learn-answer-open = Skriv svaret
learn-answer-text = Svaret, slik folk skal lese det (må fylles ut)
learn-approved = { $id } er godkjent. Det er i bruk om noen sekunder.
learn-rejected = { $id } tas ikke opp igjen.
learn-unknown = Det venter ingenting under { $id }. Skriv **lær**, så ser du hva som venter.
learn-answer-missing = Skriv svaret først.
learn-answer-how = Skriv svaret også: **godkjenn { $id } svaret**.

## Svarene, hele

answer-published = Publisert { $date }
answer-changed = Endret { $date }
answer-related = Kanskje også nyttig:
answer-again = Svaret står i det jeg viste deg tidligere: «{ $title }»
answer-show = Vis igjen

## Beslutningsartikler: først fakta, så ett svar

fact-first = Riktig svar kommer an på dette. Fortell meg:
fact-unsure = Vet ikke
fact-told = { $ask } { $answer }
fact-because = Svaret bygger på det du fortalte:
fact-again = Endre svarene mine
fact-unknown = Jeg har ikke noe svar for akkurat ditt tilfelle ({ $given }), og jeg vil ikke gjette. Skal jeg spørre brukerstøtten?
fact-needed = Hvis jeg ikke vet det, kan svaret bli feil, og jeg vil ikke gjette. Skal jeg be brukerstøtten se på det?
fact-still = Tilbake til «{ $title }»: { $ask }

## Etter en tommel ned

why-title = Det var synd. Hva var galt med svaret?
why-told = Takk, det er notert: { $reason }
why-wrong = Det handlet om noe annet
why-old = Det er utdatert
why-unclear = Jeg forsto det ikke
why-failed = Jeg prøvde, men det hjalp ikke
why-person = Send til brukerstøtten

## Samtale

contents-title = Dette kan jeg svare på
contents-how = Skriv en av disse titlene, eller spør med egne ord.
contents-general = Generelt
unknown-follow-up = Om «{ $title }» vet jeg bare det jeg har vist. Skal jeg sende spørsmålet ditt til brukerstøtten?
meaning-shown =
    Du skrev: { $text }

    Jeg tolket det som at det gjaldt: { $titles }

    Ble det feil, skriv **ikke det jeg spurte om**.
meaning-unknown =
    Du skrev: { $text }

    Jeg fant ingenting jeg kunne være sikker på. Prøv med andre ord, eller skriv **et menneske**.
complaint = Beklager at jeg ikke er til hjelp. Skal jeg sende spørsmålet ditt til et menneske?
complaint-nothing = Beklager at jeg ikke er til hjelp. Skriv **et menneske**, så sender jeg det du lurer på, til brukerstøtten.

## Veiledede dialoger: hvordan samtalen går

heard-stop = avbryt | avbryt takk | stopp | glem det | samme det | jeg angrer | ikke spør mer
heard-back = tilbake | gå tilbake | forrige | forrige spørsmål | ett steg tilbake
heard-skip = hopp over | hopp over den | hopp over dette | neste | neste spørsmål | pass
heard-why = hvorfor | hvorfor spør du | hvorfor spør dere | hvorfor vil du vite det | hvorfor trengs det | hva skal dere med det
heard-more = mer | fortell mer | jeg vil fortelle mer | legg til mer | jeg vil legge til noe
heard-resume = fortsett | vi fortsetter | jeg vil fortsette | fortsett der vi var
heard-flow-bug-report = jeg vil melde en feil | meld en feil | melde en feil | melde feil | feilmelding | ny feilmelding | jeg vil melde inn en feil | meld inn en feil | jeg har funnet en feil | jeg fant en feil | rapporter en feil | jeg vil rapportere en feil | jeg vil rapportere en bug | vil melde feil | vil melde en feil | jeg vil melde feil | vi vil melde en feil | har funnet en feil | vi har funnet en feil | må melde en feil | jeg må melde en feil | jeg har funnet en bug | jeg fant en bug
heard-flow-development-wish = jeg har et ønske | jeg har et utviklingsønske | ønske | nytt ønske | utviklingsønske | jeg har et forslag | jeg har et forbedringsforslag | forbedringsforslag | jeg vil foreslå noe | jeg vil foreslå en forbedring | jeg vil komme med et ønske | har et ønske | vi har et ønske | vi ønsker oss | jeg ønsker meg | har et forslag
heard-flow-sparring = sparring | jeg vil ha sparring | jeg trenger sparring | jeg vil sparre | jeg vil drøfte en idé | kan jeg drøfte en idé | jeg har en idé | kan noen se på nettsidene våre | kan noen se på sidene våre | kan dere se på nettsidene våre | kan dere se på sidene våre | vi vil utvikle nettsidene våre | vi vil utvikle sidene våre | drøft en idé | vi har en idé | har en idé | vi vil drøfte en idé | kan noen se på en idé | vil drøfte en idé | jeg har en ide | har en ide | vi har en ide | drøft en ide
heard-flow-access = jeg trenger en bruker | jeg trenger tilgang | jeg mangler tilgang | jeg trenger en konto | søk om tilgang | trenger tilgang | mangler tilgang | trenger en bruker
heard-flow-usage = jeg trenger hjelp til å bruke programmet | jeg trenger hjelp i programmet | hjelp i programmet | jeg vet ikke hvordan jeg gjør det | skjermdeling | jeg vil ha skjermdeling | kan vi ta det på skjermdeling | trenger hjelp i programmet | jeg får det ikke til i programmet
heard-flow-operations = driftsproblem | driftsforstyrrelse | meld driftsproblem | meld et driftsproblem | alt er nede | systemet er nede | nettet er nede | alt ligger nede | systemet ligger nede | nettet ligger nede
heard-flow-solution = del en løsning | jeg vil dele en løsning | jeg vil dele en god løsning | vi har en løsning å dele | vil dele en løsning | vi vil dele en løsning
start-bug-report = Meld en feil
start-development-wish = Kom med et ønske
start-sparring = Drøft en idé
start-access = Tilgang
start-usage = Få hjelp i programmet
start-operations = Meld driftsproblem
start-solution = Del en løsning
dialog-skip = Hopp over
dialog-back = Tilbake
dialog-form = Fyll ut et skjema i stedet
dialog-cancel = Avbryt
dialog-cancelled = Da avbryter vi her. Ingenting er sendt.
dialog-first = Dette er det første spørsmålet. Skriv **avbryt** hvis du vil slutte.
dialog-needed = Uten det kan ingen hjelpe deg videre, så det må jeg få vite.
dialog-reason = { $label }: hvorfor går det ikke? Skriv noen ord, så slipper brukerstøtten å spørre.
dialog-write-name = Skriv navnet, eller en del av det.
dialog-unfinished = Du har noe påbegynt: { $flow }. Vil du fortsette der du var?
dialog-resume = Fortsett
dialog-drop = Forkast det
dialog-not-yours = Dette hører til noen andre. Skriv til meg, så får du ditt eget.
form-begun = Det du ikke vet, kan du la stå tomt, hvis det ikke står at det må fylles ut.
form-faults = Nesten ferdig. Se på det som er merket.
form-required = { $label } (må fylles ut)
form-optional = { $label } (hvis du vil)
form-missing = { $label } mangler.
form-fault = ⚠ { $fault }
form-send = Send
review-title = Dette sender jeg
review-missing = Dette mangler, men ville vært til hjelp:
review-way = Det går til { $queue }.
review-copies = Kopi til { $queues }.
review-send = Ja, send
review-more = Fortell mer
review-change = Endre
review-how = Skriv **ja**, så sender jeg det. Vil du endre noe, skriv for eksempel **nei, telefonnummeret er …**, eller **tilbake**. Med **Avbryt** blir ingenting sendt.
alike-title = Er det det samme som et av disse?
alike-how = Andre har allerede meldt fra. Er det det samme, så velg det. Da får du beskjed når noe skjer, og trenger ikke skrive mer. Ellers skriver du **ingen av disse**.
alike-none = Nei, ingen av disse
alike-refused = Ingen av disse sakene var den samme.
alike-joined = Du er med på sak { $number } og får beskjed når noe skjer.
value-none = –
value-left = – ({ $reason })
choice-yes = Ja
choice-no = Nei
choice-other = En annen
case-kind-solution = Delt løsning
menu-title = Hva vil du gjøre med meldingen?
menu-send = Send den til brukerstøtten som den er
menu-empty = Det er ingen tekst i den meldingen.
## Endret og slettet etterpå

edited-told = Brukerstøtten ser nå også endringen din, i sak { $number }.
deleted-told = Brukerstøtten ser at du har slettet meldingen. Sak { $number } ligger fortsatt hos brukerstøtten.
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
picture-instead-case = Send et annet bilde eller en lenke til det, send det på e-post til { $address } med [{ $number }] i emnefeltet, eller skriv hvorfor du ikke har noe.
case-picture = Bilde { $number }
case-picture-waiting = { $picture }: på vei
case-picture-refused = { $picture }: kunne ikke hentes. Den som spurte, vet om det
case-pictures-renew = Nye lenker til bildene
mail-pictures = Bilder til saken: { $count }. Et bilde som er for stort for e-post, finnes på sakskortet i Teams.
## A field's names are what people call it when they correct it; the words after -said are other ways of saying a choice.

-said-yes = ja | jo | jepp | japp | jada | javisst | selvsagt | absolutt | ok | ja takk | ja gjerne | gjerne | 👍
-said-no = nei | nei takk | neida | niks | ikke egentlig | nope | 👎

field-service = Hvilken tjeneste gjelder det?
    .label = Tjeneste
    .names = tjeneste | tjenesten
    .why = Da går det rett til dem som kan hjelpe.
field-organisation = Hvor jobber du?
    .label = Virksomhet
    .names = virksomhet | virksomheten | arbeidsplass | arbeidsplassen | arbeidsgiver
    .why = Hver virksomhet har sine egne kontakter.
field-role = Hvilken rolle har du i denne tjenesten?
    .label = Rolle
    .names = rolle | rollen
    .why = Brukere går først til sin egen systemansvarlige, som melder videre.
    .user = Jeg bruker den
    .user-said = bruker | vanlig bruker | bare bruker
    .system-owner = Jeg er systemansvarlig eller superbruker
    .system-owner-said = systemansvarlig | systemeier | superbruker | ansvarlig
field-cause = Er det en feil i programmet, eller noe teknisk?
    .label = Årsak
    .names = årsak | årsaken
    .hint = Virker de andre programmene dine, og er det likt på andre maskiner? Da er det programmet. Svikter andre programmer også, eller bare din maskin, er det noe teknisk. Spør den lokale IT-avdelingen hvis du er i tvil.
    .why = Programfeil og tekniske feil rettes av forskjellige folk.
    .program = En feil i programmet
    .program-said = program | programmet | programfeil | feil i programmet | faglig
    .technical = Noe teknisk: maskin eller nett
    .technical-said = teknisk | teknikk | teknisk feil | ikt | it-teknisk | maskin | pc | nett | nettet | nettverket
    .unknown = Jeg vet ikke
    .unknown-said = vet ikke | veit ikke | aner ikke | ingen anelse | usikker
field-asked-local-it = Har du spurt den lokale IT-avdelingen?
    .label = Lokal IT spurt
    .names = lokal ikt
    .why = De kan ofte ordne det med en gang, og vet hva annet som er på gang.
    .yes = Ja
    .yes-said = { -said-yes } | det har jeg | ja det har jeg | har spurt
    .no = Ikke ennå
    .no-said = { -said-no } | nei ikke ennå | det har jeg ikke | har ikke spurt
field-others = Har flere det samme problemet?
    .label = Hvem det gjelder
    .names = hvem det gjelder | hvor mange
    .why = Har mange den samme feilen, leter brukerstøtten et annet sted enn når bare du har den.
    .only-me = Bare jeg
    .only-me-said = kun jeg | bare meg | ingen andre | det er bare meg | nei
    .several = Noen andre også
    .several-said = flere | noen | noen til | andre også | kollegaen min også | en del | ja
    .everybody = Alle
    .everybody-said = alle her | alle sammen | samtlige | hele kontoret | vi alle
    .unknown = Jeg vet ikke
    .unknown-said = vet ikke | veit ikke | aner ikke | usikker | har ikke spurt
field-urgent = Må noen se på det med en gang?
    .label = Haster
    .names = hast | hastegrad
    .why = Haster det, bør du også ringe, så ingen overser det.
    .yes = Ja, det haster
    .yes-said = { -said-yes } | haster | akutt | det er akutt | straks | så fort som mulig | med en gang
    .no = Nei, det kan vente
    .no-said = { -said-no } | haster ikke | det haster ikke | ingen hast | ikke akutt | det kan vente
field-since = Siden når?
    .label = Siden
    .names = dato | datoen | dagen | startdato | begynte | startet
    .hint = For eksempel i går, på mandag eller 12.11.
    .why = Brukerstøtten kan se hva som ble endret den dagen.
field-screenshot = Legg gjerne ved et bilde av hele vinduet, med adresselinjen.
    .label = Skjermbilde
    .names = skjermbilde | skjermbildet | skjermdump | bilde | bildet
    .hint = Lim det inn her, eller skriv nettadressen til det. Går det ikke, så fortell hvorfor.
    .why = Et bilde viser hvor det skjer, og hva som står på skjermen.
    .picture = lagt ved
field-phone = Hva er telefonnummeret ditt?
    .label = Telefon
    .names = telefonnummer | telefonnummeret | telefon | telefonen
    .why = En samtale er ofte den raskeste veien til svaret.
field-mobile = Og mobilnummeret ditt?
    .label = Mobil
    .names = mobilnummer | mobilnummeret | mobil | mobilen | mobiltelefon
    .why = Da kan du nås også når du ikke sitter ved pulten.
field-email = Hva er e-postadressen din?
    .label = E-post
    .names = e-post | epost | e-posten | e-postadresse | e-postadressen | epostadresse | mail | mailadresse
    .why = Dit skriver leverandøren og helpdesken.
field-tried = Hva har du prøvd så langt?
    .label = Prøvd så langt
    .names = prøvd | forsøk
    .why = Da foreslår ingen det du allerede har gjort.

## Guided dialogs: error report

bug-report = Feilrapport
    .begun = Vi tar det steg for steg. Skriv **tilbake** eller **avbryt** når du vil.
bug-report-summary = Hva er det som ikke virker? En setning holder.
    .label = Problem
    .names = problem | problemet | sammendrag | sammendraget
    .why = Det er det første brukerstøtten leser.
bug-report-where = Hvor skjer det?
    .label = Hvor
    .names = sted | stedet | plassering | sidens adresse
    .hint = Adressen til siden, eller hvilken del av verktøyet
    .why = Brukerstøtten begynner med å se på det samme stedet.
bug-report-steps = Hva gjør du, steg for steg, når det skjer?
    .label = Steg
    .names = steg | stegene
    .why = Det som kan gjentas, kan rettes.
bug-report-impact = Hvor mye hindrer det deg?
    .label = Konsekvens
    .names = konsekvens | konsekvensen
    .why = Det hjelper teamet å avgjøre hva som kommer først.
    .blocked = Jeg kommer ikke videre
    .blocked-said = full stopp | stopp | sitter fast | jeg sitter fast | ingenting virker | får ikke jobbet
    .slowed = Det går, men sakte
    .slowed-said = sakte | tregt | litt | ganske mye | det er irriterende | det går
    .cosmetic = Det ser bare feil ut
    .cosmetic-said = bare utseendet | kosmetisk | ikke i det hele tatt | ser feil ut
bug-report-expected = Hva skulle ha skjedd i stedet?
    .label = Forventet
    .names = forventet | forventning
    .why = Det kan virke slik det er ment og likevel være feil for deg.
bug-report-frequency = Hvor ofte skjer det?
    .label = Hvor ofte
    .names = hvor ofte
    .why = En feil som kommer og går, må brukerstøtten lete etter på en annen måte.
    .always = Hver gang
    .always-said = alltid | hele tiden | stadig
    .sometimes = Nå og da
    .sometimes-said = av og til | noen ganger | tilfeldig | ikke alltid | ofte | sjelden | iblant
    .once = Det skjedde én gang
    .once-said = en gang | bare en gang | én gang
bug-report-browser = Hvilken nettleser og enhet bruker du?
    .label = Nettleser
    .names = nettleser | nettleseren | enhet | enheten
    .hint = For eksempel Chrome på Windows, eller en iPhone
    .why = Noen feil viser seg bare i én nettleser.
bug-report-visibility = Skal saken være åpen for hele regionen?
    .label = Synlig for
    .names = synlighet | synligheten
    .hint = Andre ser da nummeret og hvor mange som har samme feil, aldri det du skrev.
    .why = Andre med samme feil kan slutte seg til saken din i stedet for å lage en ny.
    .region = Ja, åpen for regionen
    .region-said = region | regionen | hele regionen | åpen | { -said-yes }
    .own = Nei, bare for oss
    .own-said = bare vi | bare oss | egen | { -said-no }

## Guided dialogs: development wish

development-wish = Utviklingsønske
    .begun = Fortell! Alle ønsker blir vurdert, selv om ikke alle kan bli til virkelighet.
development-wish-summary = Hva ønsker du deg? En setning holder.
    .label = Ønske
    .names = ønske | ønsket | sammendrag
    .why = Det er det første utviklerne leser.
development-wish-problem = Hva ville det løse for dere?
    .label = Hva det løser
    .names = problem | problemet | hva det løser
    .why = Det kan finnes en annen måte å løse det samme på.
development-wish-benefits = Hvem ville ha nytte av det?
    .label = Til nytte for
    .names = til nytte for | hvem som har nytte | nytte | nytten
    .why = Det som hjelper mange, kommer først.
    .only-us = Bare vi
    .only-us-said = vi | bare oss | vår virksomhet | bare jeg
    .some = Noen andre også
    .some-said = noen | noen til | en del | flere | andre
    .most = Nesten alle
    .most-said = alle | de fleste | mange
    .unknown = Jeg vet ikke
    .unknown-said = vet ikke | veit ikke | aner ikke | usikker
development-wish-visible = Hvem ville merke det?
    .label = Merkes av
    .names = merkes av | hvem som merker det
    .why = Det de besøkende ser, går foran finpuss av verktøyet.
    .visitors = De som besøker nettstedet
    .visitors-said = besøkende | de besøkende | publikum | leserne
    .tool = Vi som jobber i verktøyet
    .tool-said = vi | verktøyet | redaktørene | bare vi
    .both = Begge deler
    .both-said = begge | både og | alle
development-wish-example = Har du sett et eksempel noe sted? Beskriv det, eller gi en adresse.
    .label = Eksempel
    .names = eksempel | eksempelet
    .why = Et eksempel sier mer enn en beskrivelse.
development-wish-size = Hvor stor jobb tror du det er?
    .label = Størrelse
    .names = størrelse | størrelsen
    .why = Det som er lite og hjelper mange, kan gå fort.
    .small = En liten endring
    .small-said = liten | lite | bitte liten
    .medium = Noe midt imellom
    .medium-said = midt imellom | middels | passe
    .large = En større jobb
    .large-said = stor | stort | større | mye
    .unknown = Jeg vet ikke
    .unknown-said = vet ikke | veit ikke | aner ikke | usikker

## Guided dialogs: sparring

sparring = Sparring
    .begun = Så gøy! Fortell om ideen din, så tenker en rådgiver sammen med deg.
sparring-idea = Hva har du lyst til å gjøre?
    .label = Idé
    .names = idé | ideen | ide | mål | målet
    .why = Jo tydeligere målet er, desto bedre blir forslagene.
sparring-site = Hva er adressen til nettstedet deres?
    .label = Nettsted
    .names = nettsted | nettstedet | nettside | nettsiden
    .why = Da ser rådgiveren hva dere har i dag.
sparring-audience = Hvem er det for?
    .label = Målgruppe
    .names = målgruppe | målgruppen
    .why = Det som passer for unge, passer kanskje ikke for besteforeldrene deres.
sparring-deadline = Når skal det være klart?
    .label = Klart til
    .names = frist | fristen
    .hint = En dag, eller med ord: før advent
    .why = Det avgjør hvilke alternativer dere rekker.
sparring-material = Har dere tekster, bilder eller annet materiale? Fortell hva, eller gi en adresse.
    .label = Materiale
    .names = materiale | materialet
    .why = Da kan forslaget bruke det dere har.
sparring-consent = Kan jeg også spørre i kanalen til de andre produsentene?
    .label = Spør de andre også
    .names = samtykke
    .hint = Der ser de ideen din og adressen til nettstedet.
    .why = Noen der kan ha gjort det samme før.
    .yes = Ja, gjerne
    .yes-said = { -said-yes } | det kan du
    .no = Nei, bare rådgiverne
    .no-said = { -said-no } | helst ikke | bare rådgiverne

## Guided dialogs: password or access

access = Passord eller tilgang
    .begun = Dette ordnes der du jobber. La oss se hvem som kan hjelpe deg. Skriv aldri et passord her.

## Guided dialogs: help with using the tool

usage = Hjelp i programmet
    .begun = La oss se på det. Først noen spørsmål, så brukerstøtten vet det den trenger for å hjelpe deg.
usage-goal = Hva prøver du å gjøre?
    .label = Hva du vil gjøre
    .names = mål | målet | oppgave
    .why = Det kan finnes en kortere vei dit.
usage-where = Hvor i verktøyet er du?
    .label = Hvor
    .names = sted | stedet | plassering | sidens adresse
    .hint = Adressen til siden, eller hvilken del av verktøyet
    .why = Da begynner brukerstøtten på samme sted som du.
usage-call = Vil du bli oppringt eller dele skjermen din?
    .label = Samtale eller skjermdeling
    .names = samtale | skjermdeling
    .why = Noe er lettere å vise enn å skrive.
    .yes = Ja, gjerne
    .yes-said = { -said-yes } | ring meg
    .no = Nei, skriv til meg
    .no-said = { -said-no } | skriftlig | helst ikke | skriv

## Guided dialogs: something is down

operations = Driftsforstyrrelse
    .begun = Jeg sørger for at de rette får vite det. Jeg stiller bare de mest nødvendige spørsmålene.
operations-down = Hva er det som ikke virker?
    .label = Hva som er nede
    .names = problem | problemet
    .why = Det avgjør hvem som blir kontaktet.
operations-since = Når begynte det?
    .label = Siden
    .names = tid | tiden | klokkeslett | klokkeslettet | begynte | startet
    .hint = For eksempel i dag kl. 9.40
    .why = Klokkeslettet leder til det som ble endret rett før.

## Guided dialogs: share a solution

solution = Del en løsning
    .begun = Takk for at du deler! Noen andre kan lete etter akkurat dette.
solution-title = Hva skal vi kalle den?
    .label = Tittel
    .names = tittel | tittelen | navn | navnet
    .why = Slik finner andre den.
solution-solves = Hva løser den?
    .label = Hva den løser
    .names = problem | problemet
    .why = Andre kjenner først igjen sitt eget problem, og så løsningen.
solution-link = Hvor kan den ses? Gi adressen.
    .label = Adresse
    .names = adresse | adressen | lenke | lenken
    .why = Et blikk sier mer enn en beskrivelse.
solution-description = Hvordan gjorde dere det?
    .label = Slik er den laget
    .names = beskrivelse | beskrivelsen
    .why = Da kan andre gjøre det samme.
solution-contact = Hvem kan andre spørre om den?
    .label = Spør
    .names = kontaktperson | kontaktpersonen
    .why = Et spørsmål til en kollega sparer timer med prøving og feiling.
solution-consent = Kan jeg vise den til alle som bruker tjenesten?
    .label = Kan vises
    .names = samtykke
    .why = Ingenting vises til andre uten at du sier ja.
    .yes = Ja, vis den
    .yes-said = { -said-yes } | det kan du
    .no = Nei, ikke vis den
    .no-said = { -said-no } | helst ikke | ikke vis

## Guided dialogs: when an answer is none

fault-empty = Jeg fikk ingen tekst. Skriv svaret ditt.
fault-too-long = Det ble litt for langt. Bruk høyst { $max } tegn.
fault-no-choice = Jeg skjønte ikke hvilken du mener. Skriv nummeret, eller ordene som står der.
fault-ambiguous-choice = Mener du «{ $first }» eller «{ $second }»?
fault-no-date = Jeg skjønte ikke hvilken dag du mener. Skriv for eksempel 12.11. eller «i går».
fault-future-date = Den dagen har ikke kommet ennå. Hvilken dag mener du?
fault-no-link = Det kan jeg ikke lese som en nettadresse. Kopier den fra nettleseren, for eksempel https://example.org/side.
fault-no-phone = Det kan jeg ikke lese som ett telefonnummer. Skriv alle sifrene, for eksempel 61 00 00 00 eller +47 61 00 00 00.
fault-no-email = Det kan jeg ikke lese som én e-postadresse. Den skal se slik ut: navn@example.org.
fault-no-image = Jeg ser ikke noe bilde der. Lim inn et, eller skriv nettadressen til det.

## Passord, som aldri lagres. Ordene skilles med | ; * står for bokstaver

secret-words = passord | passordet | passordene | passordets | pinkode | pinkoden | pin-kode | pin-koden | kodeord | kodeordet | passfrase | password | pwd | pin
secret-pins = pinkode | pinkoden | pin-kode | pin-koden
secret-codes = kode | koden | sikkerhetskode | sikkerhetskoden | engangskode | engangskoden
secret-mine = mitt | min | vårt | vår | hans | hennes | ditt | din | deres
secret-is = er | var | blir | lyder
secret-to = til
secret-changed = byttet | bytta | endret | endra | satte
secret-for = til | for | i | på | hos
secret-user = bruker | brukeren | brukernavn | brukernavnet | innlogging | konto | kontoen
secret-filler = nå | fortsatt | bare | altså | satt til | endret til | følgende | dette
secret-and = og | men | så
secret-units = tegn | bokstav* | siff* | dag* | uke* | måned* | år | gang* | minutt* | time*
secret-harmless = feil* | rett | riktig* | ikke | ikkje | aldri | ugyldig* | gyldig* | gamm* | gaml* | nytt | glem* | glømt | borte | mist* | låst* | låse* | sperr* | blokk* | utløp* | utgått | gått | bytt* | endr* | tilbakestill* | nullstill* | krev* | påkrevd | nødvendig* | obligatorisk* | skjult* | sikker* | usikker* | svak* | sterk* | lang* | langt | kort | samme | annet | annen | forskjellig* | hack* | stjål* | lekk* | lagret | ukjent* | avvis* | nekt* | godkj* | akseptert | virk* | fung* | funk* | ødelagt | hjelp* | haster | problem* | spørsmål* | midlertidig* | personlig* | synlig* | beskytt* | krypter* | deaktiver* | slutt | sendt | funnet | noe | ingenting | vanskelig | lett | aktiv*
secret-refused = Det der så ut som et passord, så jeg har ikke lagret noe av det. Slett meldingen din, bytt passordet med en gang og skriv det aldri til noen. Spør meg gjerne igjen uten passordet, så hjelper jeg deg.
## Kontaktpersoner

contacts-private = Kontaktopplysninger viser jeg bare i privat chat. Skriv **kontakter** til meg der.
contacts-title = Kontaktpersoner: { $organisation }
contacts-which = Hvor jobber du? Da kan jeg vise deg kontaktpersonene dine.
contacts-which-label = Virksomheten din (må velges)
contacts-which-missing = Velg virksomheten din i listen.
contacts-which-why = Du kan også skrive **kontakter** og navnet på virksomheten. Jeg husker det til neste gang.
contacts-which-show = Vis kontaktpersoner
contacts-none = Jeg har ingen kontaktpersoner å vise.
contacts-none-of = Jeg kjenner ikke til noen kontaktperson i { $organisation }. Spør lederen din eller den lokale IT-avdelingen.
contact-phone = Telefon
contact-mobile = Mobil
contact-email = E-post
contact-never = Opplysningene er ikke bekreftet
contact-stale =
    { $months ->
        [one] Opplysningene er ikke bekreftet på en måned
       *[other] Opplysningene er ikke bekreftet på { $months } måneder
    }
role-system-owner = Systemansvarlig
role-superuser = Superbruker
role-it = IT-støtte

## Stemmer opplysningene om en kontaktperson?

check-title = Stemmer kontaktopplysningene dine?
check-why = Du er kontaktperson for { $about }. Disse opplysningene viser jeg til kolleger som trenger hjelp:
check-again = En påminnelse: Du er kontaktperson for { $about }. Stemmer disse opplysningene fortsatt?
check-right = Ja, det stemmer
check-changed = Noe er endret
check-ask = Hva er endret? Skriv det i neste melding, så retter brukerstøtten opplysningene.
check-what = Hva er endret? (må fylles ut)
check-what-missing = Skriv først hva som er endret.
check-send = Send til brukerstøtten
check-mail-how = Åpne siden og svar med en knapp:
check-thanks = Takk! Da vet vi at opplysningene stemmer.
check-told = Takk! Brukerstøtten retter opplysningene.
check-done = Dette er allerede besvart. Takk!
check-case = Kontaktopplysningene til { $who } er endret: { $text }
check-news = Kontaktopplysninger: { $who }
check-news-changed = { $who } melder at kontaktopplysningene er endret: { $text }
check-news-silence = { $who } har ikke svart på om kontaktopplysningene stemmer, heller ikke etter en påminnelse. Ta kontakt, og endre så «verified» i desk.toml.
check-news-unreachable = Jeg har verken chat eller e-postadresse til å spørre { $who } om kontaktopplysningene stemmer. Ring, og endre så «verified» i desk.toml.
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
case-add-send = Send
case-added = Lagt til i sak { $number }. Brukerstøtten har fått beskjed.
case-add-missing = Skriv noe først.
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
case-organisations =
    { $count ->
        [one] én virksomhet
       *[other] { $count } virksomheter
    }
case-unwatch = Ikke gi meg flere beskjeder
told-supplier = Sak { $number } er sendt videre til leverandøren. Vi forteller hvordan det går med rettingen så snart vi vet mer.
told-planned = Sak { $number } er planlagt til oppdateringen { $date }.
told-moved = Sak { $number } er flyttet: Nå er den planlagt til oppdateringen { $date }.
told-released = Sak { $number } er med i en oppdatering som nå er tatt i bruk. Er noe fortsatt galt, skriv **{ $number }** og hva du ser.
told-closed = Sak { $number } er avsluttet.
told-merged = Sak { $number } gjelder det samme som sak { $other } og fortsetter der. Du får vite hvordan det går.
told-reopened = Brukerstøtten har åpnet sak { $number } igjen.
told-waiting = { $name } i brukerstøtten lurer på noe om sak { $number }:
told-waiting-how = Skriv **{ $number }** og svaret ditt her.
told-message = { $name } i brukerstøtten skriver om sak { $number }:
detail-left-out = ikke fylt ut
detail-left-out-because = ikke fylt ut: { $reason }

## Saker: det brukerstøtten ser og gjør

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
case-called-yes = ja, har ringt { $day } { $time }
case-called-no = ja, har ikke ringt ennå
case-watchers = Andre som har det samme
case-watchers-count = personer: { $people }, virksomheter til sammen: { $organisations }
case-visibility = Åpen for
case-visibility-region = alle i regionen
case-ask-open = Spør tilbake
case-ask-text = Spørsmålet ditt til { $name } (må fylles ut)
case-ask-missing = Skriv spørsmålet først.
case-ask-send = Send spørsmålet
case-asked = Spørsmålet ditt om sak { $number } er på vei til { $name }.
case-note-open = Notat
case-note-text = Notat bare for brukerstøtten (må fylles ut)
case-note-missing = Skriv notatet først.
case-note-send = Lagre notatet
case-noted = Notatet ligger på sak { $number }.
case-change-open = Endre
case-change-state = Status
case-change-same = Som den er
case-change-planned = Dagen for oppdateringen, hvis den er planlagt
case-change-into = Nummeret på den andre saken, hvis det er det samme
case-change-reference = Nummeret hos leverandøren eller helpdesken
case-change-urgency = Hastegrad
case-change-told = Melding til { $name } (kan stå tom)
case-change-send = Lagre
case-changed = Sak { $number } er endret.
case-change-nothing = Ingenting var fylt ut, så ingenting er endret.
case-change-needs-day = Hvilken oppdatering? Oppgi dagen også.
case-change-day-passed = { $date } har allerede vært. Oppgi en dag som kommer.
case-change-needs-case = Hvilken sak er det samme? Oppgi nummeret på en annen sak som er åpen.
case-change-cannot = Det går ikke for sak { $number } nå. Status er: { $state }.
case-change-how = Skriv for eksempel **tilstand { $number } testes**, **tilstand { $number } planlagt 3.12.** eller **tilstand { $number } kritisk**.
move-testing = Testes | test
move-assessed = Hos utviklingsteamet | utviklingsteamet | utvikling | vurderes
move-supplier = Hos leverandøren | til leverandøren | leverandøren | leverandør
move-planned = Planlagt til en oppdatering | planlagt til | planlagt | planlegg
move-released = Tatt i bruk | i bruk | publisert
move-closed = Avsluttet | avslutt | lukket | lukk | ferdig
move-merged = Det samme som en annen sak | det samme som | samme som | slå sammen med
move-reopened = Åpnet igjen | åpne igjen | åpne
urgency-critical = Kritisk
urgency-normal = Normal
urgency-low = Kan vente
added-note = { $name } la til: { $text }
waiting-note = { $name } spurte: { $text }
noted-note = Notat fra { $name }: { $text }
told-note = { $name } skrev til den som spurte: { $text }
reopened-note = { $name } åpnet den igjen: { $text }
news-added = { $name } la til i sak { $number }: { $text }
news-completed = { $name } har fylt ut det som manglet i sak { $number }: { $text }
news-withdrawn = { $name } har trukket tilbake sak { $number }.
news-left = { $name } trenger ikke sak { $number } lenger. Andre har det samme, så den blir stående åpen.
news-reopened = { $name } har åpnet sak { $number } igjen.
news-reopened-why = { $name } har åpnet sak { $number } igjen: { $text }
news-called = { $name } har ringt om sak { $number }.
news-incident = { $count } virksomheter har det samme som i sak { $number } ({ $service }). Er det en driftsforstyrrelse?

## Ønsker veies, løsninger deles

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
heard-gallery = galleri | galleriet | vis galleriet | vis løsninger | delte løsninger | vis delte løsninger
heard-show = publiser
gallery-title = Løsninger som andre har delt. Skriv tittelen, så viser jeg den:
gallery-empty = Ingen har delt noen løsning ennå. Skriv **del en løsning** hvis du vil være den første.
gallery-alike = Andre har delt noe som kan gi ideer: { $titles }. Skriv tittelen, så viser jeg den, eller fortsett her.
gallery-show = Vis i galleriet
gallery-approved = Løsningen i sak { $number } kommer snart i galleriet.
gallery-not = Sak { $number } kan ikke vises i galleriet: enten er det ingen delt løsning, eller så har den som delte den, ikke sagt ja til det.
gallery-thanks = Takk for at du delte! Løsningen din er nå i galleriet: { $title }
help-cases = **mine saker** viser hva du har gående, **kontakter** hvem du kan henvende deg til, **mine opplysninger** hva jeg vet om deg, **galleri** hva andre har delt.
help-flows = Jeg kan også ta imot:
next-solution = Brukerstøtten leser gjennom den. Sier de ja, kommer den i galleriet, og du får beskjed.
access-what = Hva trenger du tilgang til?
    .label = Behov
    .names = tilgang
    .why = Da vet de hva de skal gi deg. Skriv aldri et passord.
## Vedlikehold og driftsforstyrrelser: kortet alle leser, og det korte som sies etterpå

notice-maintenance = Planlagt vedlikehold · { $service }
notice-incident = Driftsforstyrrelse · { $service }
notice-only-in = Dette finnes bare på { $language }.
notice-window = { $day } kl. { $times }
notice-moment = { $day } kl. { $time }
notice-clock = kl. { $time }
notice-from-to = { $from } – { $to }
notice-zone = Klokkeslettene er i { $zone }.
notice-window-planned = planlagt
notice-window-started = pågår
notice-window-verifying = gjort, vi sjekker at alt virker
notice-window-done = ferdig
notice-window-cancelled = avlyst
notice-window-overran = pågår fortsatt, det tar lengre tid enn planlagt
notice-scenarios = Hva merker du?
notice-expected = **Trolig:** { $text }
notice-possible = Kanskje: { $text }
notice-impact = **Det merkes i høyst { $length }**, ikke hele tiden mens arbeidet pågår.
notice-promise = Vi lover
notice-scope = Dette gjør vi
notice-reason = Hvorfor
notice-why-then = Hvorfor akkurat da
notice-earlier = Det retter opp årsakene til forstyrrelsen «{ $title }» ({ $date }).
notice-will-tell = Vi sier fra her når vi er ferdige.
notice-all-done = Alt er ferdig.
notice-all-cancelled = Avlyst.
notice-read-more = Les mer
notice-problem = Jeg har et problem
notice-reminder = Påminnelse: { $title }
notice-started = Nå begynner arbeidet: { $title }
notice-began = Begynte: { $when }
notice-ends = Ventes ferdig: { $when }
notice-moved = Ny tid: { $title }
notice-extended = Det tar lengre tid: { $title }
notice-shortened = Kortere enn planlagt: { $title }
notice-now = Nå: { $when }
notice-was = Før: { $when }
notice-cancelled = Avlyst: { $title }
notice-others-stay = De andre tidene gjelder som før.
notice-verifying = Arbeidet er gjort: { $title }
notice-verifying-told = Vi sjekker at alt virker, og sier fra.
notice-done = Ferdig: { $title }
notice-ended = Ble ferdig: { $when }
notice-next = Neste gang: { $when }
notice-finished = Alt er ferdig: { $title }
notice-finished-told = Alt virker igjen. Takk for tålmodigheten!
## Når det er noe galt med selve brukerstøtten

alarm-stopped = **Jeg har sluttet å sende til { $whose }.** I løpet av ti minutter sa { $places } av chattene og kanalene deres at jeg er fjernet. Så mange på én gang er trolig en feil: Er appen blokkert eller avinstallert der? Når det er avklart, får jeg fortsette med `python app.py posts resume { $tenant }`.
## Vedlikehold og driftsforstyrrelser: hva man kan si, og supportens side

heard-status = driftsstatus | driftsinfo | status | planlagt vedlikehold | forstyrrelser | er noe nede
heard-notice = varsel | melding
heard-subscribe = abonner | abonner på
heard-unsubscribe = avslutt abonnement | stopp abonnement
heard-subscriptions = abonnementer | vis abonnementer
notice-said-approve = godkjenn | publiser
notice-said-discard = forkast | kast
notice-said-preview = forhåndsvis | vis
notice-said-start = begynn | start
notice-said-done = ferdig | klart
notice-said-check = sjekkes | gjort
notice-said-move = flytt
notice-said-extend = forleng | forkort
notice-said-cancel = avlys | avlyst
notice-status = Slik er det nå
notice-none = Akkurat nå er det verken planlagt vedlikehold eller noen kjent forstyrrelse.
notice-staff-title = { $number } · { $kind } · { $state }
notice-staff-channels = Kanaler som får det
notice-staff-languages = Språk
notice-staff-author = Skrevet av
notice-staff-approved = Godkjent av
notice-staff-reminders = Påminnelser før
notice-staff-typed = Du kan også skrive: **varsel { $number } ferdig**, **varsel { $number } forleng 15:00**, **varsel { $number } flytt 2 2029-10-21 08:00–14:00**, **varsel { $number } avlys 2**. Tallet 2 sier hvilken gang det gjelder.
notice-state-draft = utkast, venter på godkjenning
notice-state-approved = publisert
notice-state-verifying = åpnet igjen, sjekkes
notice-state-over = avsluttet
notice-state-cancelled = avlyst
notice-button-approve = Godkjenn og publiser
notice-button-preview = Forhåndsvis
notice-button-discard = Forkast utkastet
notice-button-start = Begynn nå
notice-button-done = Ferdig, alt virker
notice-button-check = Gjort, vi sjekker
notice-button-longer = 30 minutter til
notice-owed-ends-soon = Varsel { $number }, «{ $title }»: tiden går ut { $when }. Blir det ferdig? Hvis ikke, forleng, så alle får vite det.
notice-owed-not-done = Varsel { $number }, «{ $title }»: det skulle vært ferdig { $when }, og folk venter på beskjed. Er det ferdig, eller trengs det mer tid?
notice-owed-update-soon = Varsel { $number }, «{ $title }»: en ny beskjed er lovet { $when }.
notice-owed-update-late = Varsel { $number }, «{ $title }»: en beskjed var lovet { $when } og har ikke kommet. Skriv en, også om det bare er at arbeidet pågår.
notice-did-approve = Varsel { $number } er publisert. Kanaler: { $count }.
notice-did-start = Varsel { $number }: arbeidet har begynt, og kanalene får vite det.
notice-did-done = Varsel { $number }: ferdig, og kanalene får vite det.
notice-did-check = Varsel { $number }: arbeidet er gjort. Skriv **varsel { $number } ferdig** når dere vet at alt virker.
notice-did-move = Varsel { $number }: ny tid, og kanalene får vite det.
notice-did-extend = Varsel { $number }: nytt sluttidspunkt, og kanalene får vite det.
notice-did-cancel = Varsel { $number } er avlyst, og kanalene får vite det.
notice-did-cancel-window = Varsel { $number }: den gangen er avlyst, og kanalene får vite det.
notice-did-discard = Utkastet { $number } er forkastet.
notice-cannot-unknown = Det finnes ikke noe varsel { $number }.
notice-cannot-approve-twice = Det er allerede publisert eller avsluttet.
notice-cannot-approve-own = Dette går til så mange kanaler at noen andre enn den som skrev det, må godkjenne.
notice-cannot-discard = Det er allerede publisert. Avlys det i stedet.
notice-cannot-unauthorised = Teksten kommer fra { $author }. Noter først hvem som har gitt lov til å publisere den: «varsel { $number } tillatt av NAVN».
notice-cannot-past = Gang { $window } er allerede forbi. Rett tidene først.
notice-cannot-verifying-already = Det står allerede at arbeidet er gjort og sjekkes.
notice-cannot-same-time = Det er samme tid som nå.
notice-cannot-start-past = Det nye starttidspunktet er allerede passert.
notice-cannot-end-past = Det nye sluttidspunktet er allerede passert. Er det ferdig, skriv **ferdig**.
notice-cannot-over = Det er allerede avsluttet.
notice-cannot-draft = Det er ikke publisert ennå.
notice-cannot-no-window = Det finnes ingen gang { $window }. Det finnes { $count }.
notice-cannot-which-window = Hvilken gang? Det finnes { $count }: skriv tallet også.
notice-cannot-window-planned = Gang { $window } har ikke begynt.
notice-cannot-window-started = Gang { $window } har allerede begynt. Slutten kan endres med **forleng**.
notice-cannot-window-verifying = Gang { $window } er gjort og sjekkes.
notice-cannot-window-done = Gang { $window } er allerede ferdig.
notice-cannot-window-cancelled = Gang { $window } er avlyst.
notice-cannot-ends-first = Slutten må komme etter begynnelsen.
notice-cannot-overlap = Det kolliderer med gang { $window }.
notice-cannot-time = «{ $text }» er ikke noe klokkeslett. Skriv for eksempel 15:00 eller +30m.
notice-cannot-times = «{ $text }» er ikke tider. Skriv for eksempel 2029-10-21 08:00–14:00.
notice-cannot-skipped = Klokka viser aldri { $time } den dagen: den stilles fram. Velg en annen tid.
subscribed = Denne kanalen får nå varsler om { $service } på: { $languages }.
subscribed-not = Denne kanalen abonnerer ikke på { $service }.
unsubscribed = Denne kanalen får ikke lenger varsler om { $service } på de språkene.
subscribe-how = Skriv tjeneste og språk, for eksempel **abonner visma nb**. Tjenester: { $services }. Språk: { $languages }.
subscribe-channel-only = Bare en kanal eller en gruppechat kan abonnere.
subscription = { $service } ({ $language })
subscriptions = Denne kanalen får varsler om: { $list }.
subscriptions-none = Denne kanalen abonnerer ikke på noe. Tjenester: { $services }.

## Driftsforstyrrelser

heard-incident = hendelse | forstyrrelse
incident-said-next = neste beskjed | neste
incident-said-part = del
incident-said-reopen = åpnet igjen | sjekkes
incident-said-resolve = løst | ferdig | rettet
incident-said-cancel = feilaktig | avlys
incident-said-authorise = tillatt av | godkjent av
notice-said-incident = forstyrrelse | hendelse
notice-said-authorise = tillatt av | godkjent av
part-down = virker ikke
part-disturbed = forstyrrelser
part-verifying = åpnet igjen, sjekkes
part-works = virker
part-said-down = virker ikke | ligger nede | nede
part-said-disturbed = forstyrrelser | tregt
part-said-verifying = sjekkes | åpnet igjen
part-said-works = virker | løst
eta-by = Senest { $when }.
eta-from = Fra { $when }.
eta-words = «{ $words }» (sagt { $said })
eta-part = { $day } { $part }
eta-week = uken som begynner { $day }
notice-open-told = Har pågått siden { $when }
notice-reopened-told = Det kan brukes igjen, men vi sjekker fortsatt at alt virker.
notice-resolved-told = Løst { $when }
notice-update = Ny beskjed: { $title }
notice-reopened = Åpnet igjen: { $title }
notice-resolved = Løst: { $title }
notice-in-language = { $text } (på { $language })
notice-latest = Siste beskjed, { $when }
notice-earlier-update = { $when }:
notice-next-update = Neste beskjed kommer senest { $when }.
notice-meanwhile = Slik kan du gjøre det så lenge
notice-until = Til { $when }.
notice-support = Brukerstøtten akkurat nå
notice-comment = Vår kommentar
notice-words-of = Teksten kommer fra { $author }. { $who } ga lov til å publisere den { $when }.
notice-for-customers = Tekst til kundene dine
notice-button-incident = Gjør til forstyrrelse
notice-did-incident = Forstyrrelse { $number } er opprettet, og kanalene får vite det. Skriv **hendelse { $number }: hva som skjer** når dere vet mer.
notice-did-authorise = Varsel { $number }: notert hvem som har gitt lov. Nå kan det publiseres.
incident-how = Skriv for eksempel **hendelse visma: innloggingen er nede**. Tjenester: { $services }.
incident-staff-typed = Du kan også skrive: **hendelse { $number }: ny beskjed**, **hendelse { $number } del innlogging: nede, fra i morgen kveld**, **hendelse { $number } neste 14:00**, **hendelse { $number } åpnet igjen: tekst**, **hendelse { $number } løst: tekst**.
notice-authorise-typed = Noter hvem som har gitt lov til å publisere teksten: **varsel { $number } tillatt av NAVN**.
incident-did-open = Forstyrrelse { $number } er publisert.
incident-did-draft = Forstyrrelse { $number } venter på at noen andre godkjenner den, eller på at det noteres hvem som har gitt lov.
incident-did-update = Forstyrrelse { $number }: beskjeden er på vei til kanalene.
incident-did-part = Forstyrrelse { $number }: tilstanden er endret på kortet.
incident-did-reopen = Forstyrrelse { $number }: åpnet igjen, og kanalene får vite det.
incident-did-resolve = Forstyrrelse { $number }: løst, og kanalene får vite det.
incident-did-cancel = Forstyrrelse { $number } er trukket tilbake, og kanalene får vite det.
notice-cannot-service = Det finnes ingen tjeneste som heter { $service }. Disse finnes: { $services }.
notice-cannot-no-words = Skriv også hva som har skjedd.
notice-cannot-not-incident = Det er ingen forstyrrelse. Skriv **varsel** i stedet.
notice-cannot-nobodys-words = Teksten er deres egen: ingen andre trenger å gi lov.
notice-cannot-authorise-who = Skriv også hvem som har gitt lov.
notice-cannot-incident-already = Det er allerede forstyrrelse { $number }.
notice-cannot-part = Skriv delen og tilstanden, for eksempel **del innlogging: nede, fra i morgen kveld**.
## For mye på én gang

flood-messages = Det var mer enn { $most } meldinger på ett minutt, så jeg er stille en stund. Skriv igjen om et minutt.
flood-cases = Jeg tar imot høyst { $most } saker i timen fra én person, så denne er ikke sendt. Send den gjerne etter kl. { $time }.

## Det som lagres om en person

mydata-private = Det jeg lagrer om deg, viser jeg bare i privat chat. Skriv **mine opplysninger** til meg der.
mydata-title = Dette lagrer jeg om deg
mydata-name = Navn
mydata-questions = Spørsmål
mydata-cases = Saker
mydata-watched = Saker du følger
mydata-dialogs = Skjemaer
mydata-pictures = Bilder
mydata-days = { $count } (lagres i høyst { $days } dager)
mydata-after = { $count } (lagres i høyst { $days } dager etter at saken er avsluttet)
mydata-remembered = Dette har du fortalt, så jeg slipper å spørre igjen:
mydata-forget = Glem: { $what }
mydata-forgotten = Dette har jeg glemt: { $what }
mydata-teams = Det som står i Teams, lagrer Teams selv. Der kan du slette meldingene dine.
mydata-erase = Slett opplysningene mine
erase-title = Skal jeg slette opplysningene dine?
erase-goes = **Dette forsvinner:** navnet ditt, alt du har spurt om, skrevet og sendt, og alt du har fortalt om deg selv. Åpne saker avsluttes, og brukerstøtten får beskjed.
erase-stays = **Dette blir igjen:** at sakene har vært der, med nummer og tidspunkter, men uten ordene dine og uten navnet ditt. Ellers stemmer ikke historikken og statistikken til brukerstøtten.
erase-elsewhere = **Dette når jeg ikke:** det som allerede er sendt på e-post eller til andre systemer, meldinger i Teams og sikkerhetskopier.
erase-final = Det kan ikke angres.
erase-yes = Ja, slett alt
erase-cancelled = Da sletter jeg ingenting.
erased-title = Opplysningene dine er slettet
erased-outside = Dette er sendt ut tidligere, og det kan jeg ikke kalle tilbake: { $where }. Be dem slette det også.
erased-inside = Ingenting er sendt på e-post eller til andre systemer.
erased-backups = Sikkerhetskopier fra før { $date } kan fortsatt inneholde opplysningene.
erased-listed = Du står også i innstillingene til brukerstøtten, som kontaktperson eller medarbeider. Be dem fjerne deg der.
erased-withdrawn = Den som sendte sak { $number }, har slettet opplysningene sine. Saken er trukket tilbake, og teksten er borte.
erased-left = Den som sendte sak { $number }, har slettet opplysningene sine, og teksten er borte. Andre venter fortsatt på saken.
erased-articles = Noen har slettet opplysningene sine, og disse artiklene bygger på det personen skrev: { $articles }. Se gjennom dem, så ikke noe personlig blir stående.
erased-articles-subject = Artikler å se gjennom
case-erased = Den som sendte saken, har slettet opplysningene sine.

## Notices: asked about, and problems that come of them

notice-staff-cases = Saker
notice-staff-cases-told = { $count } ({ $organisations }): { $numbers }
notice-asked-maintenance = vedlikehold | når er vedlikeholdet | hva skjer under vedlikeholdet | når er oppdateringen | hva oppdateres | hvor lenge er systemet nede
notice-asked-incident = forstyrrelse | hva har skjedd | når er det rettet | når virker det igjen
notice-asked-trouble = det virker ikke | det går ikke å logge inn | jeg kan ikke logge inn | jeg ble logget ut | siden åpner seg ikke | alt er tregt | er det nede | er systemet nede | hvorfor virker det ikke | er { $service } nede | { $service } virker ikke | kommer ikke inn i { $service }
notice-asked-why = hvorfor gjør dere det da | hvorfor ikke om natten | hvorfor midt på dagen | hvorfor på en lørdag | hvorfor akkurat nå
notice-problem-tell = Skal jeg sende det til brukerstøtten? Beskriv gjerne først hva som skjer: skriv det her i tråden, så følger det med.
notice-problem-during = Problem under «{ $title }», { $when }
notice-over-for-case = «{ $title }» er over, og saken din { $number } hørte til det. Virker det for deg nå? Hvis ikke, skriv det her.
notice-support-now = Om brukerstøtten akkurat nå: { $text }
notice-was-over = Det gjaldt forstyrrelsen «{ $title }», som var over { $when }. Svarene fra den gangen gjelder ikke lenger. Har du et problem nå, skriv **ikke det jeg spurte om**.

## Statussiden, nyhetsstrømmen og kalenderen

status-language-name = Norsk bokmål
status-open = Åpne statussiden
status-title = Driftsstatus for tjenestene våre
status-title-of = Driftsstatus for { $service }
status-skip = Gå til innholdet
status-languages = Språk
status-services = Tjenester
status-all = Alle tjenester
status-as-of = Slik er det: { $when }
status-old = Akkurat nå får vi ikke hentet noe nyere. Slik var det { $ago }: { $when }
status-zone = Alle klokkeslett er i tidssonen { $zone }, akkurat nå { $name }.
status-service-works = ingen kjente problemer
status-service-planned = ingen kjente problemer, vedlikehold er planlagt
status-service-maintenance = vedlikehold pågår
status-service-verifying = åpnet igjen etter en forstyrrelse, sjekkes
status-service-incident = driftsforstyrrelse pågår
status-now = Akkurat nå
status-now-none = Ingen kjent forstyrrelse, og ikke noe vedlikehold pågår.
status-planned = Planlagt
status-planned-none = Ikke noe vedlikehold er planlagt.
status-past = De siste 30 dagene
status-past-none = Ingenting har skjedd de siste 30 dagene.
status-more = Avsluttet: { $title }
status-earlier = Tidligere beskjeder
status-follow = Følg med
status-calendar = Vedlikehold som kalender (iCalendar)
status-feed = Nyhetsstrøm (Atom)
status-data = Data for programmer (JSON)
status-calendar-name = Vedlikehold: { $name }
## Notices: a window that became an incident

notice-window-incident = ble en forstyrrelse, se «{ $title }»
notice-staff-window = Kom av
notice-staff-window-told = varsel { $number }, { $when }
notice-staff-incident = Ble forstyrrelse
case-notice = Hører til
case-maintenance-told = Varsel { $number }: { $title }
case-incident-told = Forstyrrelse { $number }: { $title }
incident-work-goes-on = Arbeidet den kom av, pågår fortsatt: skriv **varsel { $number } ferdig { $window }** når det også er ferdig.
notice-history = Tidligere beskjeder
## Alternativer for en idé, og skjemaet de skrives i

heard-choose = jeg tar | jeg velger | vi velger | vi tar | alternativ
heard-form = fyll ut et skjema | fyll ut et skjema i stedet | fyll ut skjemaet | vis skjemaet | jeg vil ha skjemaet | jeg fyller heller ut et skjema | endre
form-one-of = { $label } (én av dem er nok)
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

## Det som pågår, for den som melder noe

alike-going-on = Dette pågår akkurat nå:
alike-told = Dette har andre meldt:
alike-is-it = Det er dette.
notice-waits = Du får beskjed her når «{ $title }» er over. Mer trenger du ikke skrive.
notice-waits-already = Du får allerede beskjed når «{ $title }» er over.
notice-waited = «{ $title }» er over. Virker det for deg nå? Hvis ikke, skriv til meg igjen.
notice-staff-waiting = Venter på slutten
notice-staff-waiting-told =
    { $count ->
        [one] én person, uten egen sak
       *[other] { $count } personer, uten egne saker
    }

## A notice of planned work, written in Teams

heard-new-notice = nytt varsel | skriv et varsel | nytt vedlikehold | varsle vedlikehold
notice-said-change = endre | rediger
notice-button-change = Endre utkastet
draft-heading = Nytt varsel om planlagt vedlikehold
draft-begun = Jeg spør om én ting om gangen. Ingen får vite noe før varselet er godkjent. Vil du si det på et språk til, begynner du en linje med koden for språket, for eksempel **sv:**. Skriv **avbryt** for å slutte.
draft-form-begun = Ingen får vite noe før varselet er godkjent. Vil du si det på et språk til, begynner du en linje med koden for språket, for eksempel **sv:**
draft-faults = Noe stemmer ikke ennå. Alt du skrev, står her fortsatt.
draft-send = Lag et utkast
draft-yes = Ja
draft-no = Nei
draft-service = Hvilken tjeneste gjelder det?
    .label = Tjeneste
    .hint = Bare kanaler som abonnerer på tjenesten, får varselet.
draft-title = Hva skal gjøres? Én linje.
    .label = Tittel
    .hint = For eksempel: Vi bytter servere
draft-windows = Når?
    .label = Tider
    .hint = For eksempel: lør. 6. oktober 8–14; lør. 13. oktober 8–14. Skriv så mange du trenger, de kan være ulikt lange.
draft-noticed = Hva kan folk merke? Én ting per linje.
    .label = Hva folk kan merke
    .hint = Sett * foran det du regner med. For eksempel: * Du merker ingenting.
draft-worst = Hvor lenge kan det merkes, i verste fall?
    .label = I verste fall
    .hint = For eksempel: 30 min. Ikke hvor lenge arbeidet varer.
draft-reason = Hvorfor gjøres det?
    .label = Hvorfor
    .hint = Det vises akkurat slik du skriver det.
draft-promise = Hva lover dere?
    .label = Løfte
    .hint = For eksempel: Ingen data går tapt. Det vises ord for ord.
draft-year = Jeg tror du mener { $windows }. Stemmer det?
draft-year-form = Dagen var ikke helt skrevet ut. Jeg har fylt inn det jeg tror du mener: se over, og send en gang til.
draft-year-no = Ikke de dagene
draft-needed = Dette trengs og kan ikke hoppes over.
draft-made = Utkast { $number } er klart. Se på forhåndsvisningen, og godkjenn det eller få noen andre til å gjøre det.
draft-doubts = Se på dette først:
draft-over = Dette er allerede blitt et utkast, eller det er forkastet.
draft-dropped = Da blir det ikke noe varsel.
draft-agents-only = Varsler skrives av brukerstøtten. Er det noe som ikke virker, forteller du bare hva som skjer.
length-15 = et kvarter | kvarter
length-30 = en halvtime | en halv time | halvtime | halv time
length-45 = tre kvarter
length-60 = en time | én time
length-hours = timer?|t|h
length-minutes = minutt(?:er)?|min|m
notice-cannot-no-times = Jeg finner ingen tider i «{ $text }». Skriv for eksempel: lør. 6. oktober 8–14; lør. 13. oktober 8–14
notice-cannot-many-windows = Det er { $count } ganger. Et varsel rommer { $most }.
notice-cannot-no-time = «{ $text }»: et slikt klokkeslett finnes ikke.
notice-cannot-no-day = «{ $text }»: den dagen finnes ikke.
notice-cannot-no-year = «{ $text }»: den dagen er ikke den ukedagen i noen av de nærmeste årene.
notice-cannot-which-day = «{ $text }»: hvilken dag?
notice-cannot-weekday = «{ $text }»: den dagen er { $day }. Mener du { $other }?
notice-cannot-window-past = { $window } har allerede vært.
notice-cannot-clock-twice = { $day } viser klokka { $time } to ganger, fordi den stilles tilbake. Velg et annet tidspunkt.
notice-cannot-clock-skips = { $day } viser klokka aldri { $time }, fordi den stilles fram. Mener du { $before } eller { $after }?
notice-cannot-windows-overlap = { $first } og { $second } overlapper.
notice-cannot-too-long = Det er { $count } tegn. Mer enn { $most } er det ikke plass til.
notice-cannot-length = Hvor lenge er «{ $text }»? Skriv for eksempel 30 min eller 2 timer.
notice-cannot-missing = Tjeneste, tittel og tider trengs.
notice-cannot-untitled = Det er en tekst på { $language }, men ingen tittel. Skriv en linje i tittelen som begynner med **{ $mark }:**
notice-cannot-expected = Sett * foran det du regner med, og bare der. Nå står den på { $count } linjer.
notice-cannot-alike = Det er ikke like mange linjer på { $language } som på { $other }, eller * står et annet sted.
notice-cannot-change = Bare et utkast om planlagt vedlikehold kan endres slik.
notice-doubt-time = «{ $text }» er ikke noe klokkeslett.
notice-doubt-weekday = «{ $text }»: den dagen er { $day }.
notice-doubt-stale = «{ $text }» blir feil når det leses en annen dag. Skriv dagen også.
notice-doubt-worst = Det folk i verste fall merker, varer lenger enn selve arbeidet.
notice-doubt-noticed = Det står ikke hva folk kan merke.
notice-doubt-language = Noen leser helst { $language } og får det på { $other }. Velg «{ $button }», og legg til linjer som begynner med { $mark }:
draft-sent = Utkast { $number } er laget.
notice-update-late = En ny beskjed var lovet { $when }. Vi arbeider fortsatt med saken.
notice-still-working = Vi arbeider fortsatt med saken. Det er ikke noe nytt å fortelle ennå.
notice-button-still = Si at vi arbeider videre
notice-said-still = arbeider videre | ikke noe nytt
notice-did-still = Varsel { $number }: kanalene får vite at dere arbeider videre, og at neste beskjed kommer innen en time.

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

## Når et ønske eller en rettelse kommer
heard-wish-when = når kommer ønsket mitt | når blir ønsket mitt noe av | når blir ønsket mitt ferdig | når kommer det jeg ønsket meg | hvordan går det med ønsket mitt | når kommer ønskene våre | når kommer mitt ønske
heard-when = når | hvor lang tid tar | hvor lenge
when-own = **{ $number }** «{ $text }»
when-planned = Det er en plan, ikke et løfte: blir den flyttet, får du vite det.
when-error = Det er ikke bestemt noen dag ennå. Utviklingsteamet vurderer hvor mye det haster, og du får vite når rettingen er planlagt.

## Sakens nummer andre steder
receipt-references = Nummer hos mottakeren: { $numbers }

## Søk fra meldingsfeltet
seek-nothing = Jeg finner ingenting. Prøv andre ord.
seek-article = Artikkel
seek-facts = Svaret kommer an på noen fakta. Still spørsmålet til meg, så spør jeg først.
## Updates that cases are planned for

heard-release = oppdatering | oppdateringen | oppdateringer
release-said-today = i dag
release-said-tomorrow = i morgen
release-said-tested = testet
release-said-out = tatt i bruk | i bruk | publisert | ute
release-said-moved = flyttet til | flyttet | flytt til | flytt
release-said-critical = kritisk
release-said-without = uten
release-said-off = avlyst | avlys
release-title = Oppdatering av { $service }, { $date }
release-state-gathering = Ikke testet ennå
release-state-tested = Testet, ikke i bruk ennå
release-state-released = I bruk
release-state-off = Avlyst
release-is-critical = Kritisk: Den tas i bruk for seg selv så snart den er testet, uansett dag.
release-empty = Det er ingenting i den. En sak kommer med når den planlegges til den dagen.
release-more = og { $count } til
release-channels = Kanaler som får beskjed
release-typed = Du kan også skrive: **oppdatering { $service } { $day } testet**, **… i bruk: det som er nytt** (linjer på andre språk begynner for eksempel med sv:), **… flyttet 10.12.**, **… kritisk**, **… uten 1001**, **… avlyst**.
release-button-tested = Den er testet
release-out-open = Den er i bruk
release-out-text = Hva er nytt? Det publiseres slik du skriver det. Linjer på andre språk begynner for eksempel med sv:
release-out-send = Si det til alle
release-move-open = Flytt den
release-move-text = Den nye dagen
release-move-send = Flytt
release-button-critical = Den er kritisk
release-without-open = Ta ut en sak
release-without-text = Saksnummeret
release-without-send = Ta ut
release-button-off = Avlys den
release-did-tested = Oppdateringen av { $service }, { $date }, er testet. Når den er i bruk, skriv **oppdatering { $key } { $day } i bruk: det som er nytt**.
release-did-tested-critical = Den kritiske oppdateringen av { $service } er testet. Så snart den er i bruk, skriv **oppdatering { $key } { $day } i bruk: det som er nytt**.
release-did-released = Oppdateringen av { $service }, { $date }, er i bruk. Alle som hadde en sak i den, får vite det, og kanalene også.
release-did-moved = Oppdateringen av { $service } er flyttet til { $date }. Alle som har en sak i den, får vite det.
release-did-critical = Oppdateringen av { $service }, { $date }, er kritisk: Den tas i bruk så snart den er testet. Planlegg sakene i den til { $day }.
release-did-without = Den er ikke lenger med i oppdateringen av { $service }, { $date }. Alle det gjelder, får vite det.
release-did-off = Oppdateringen av { $service }, { $date }, er avlyst. Alle som hadde en sak i den, får vite det.
release-cannot-untested = Ingen har sagt at oppdateringen av { $service }, { $date }, er testet. Når den er det, skriv **oppdatering { $key } { $day } testet**, og så dette på nytt.
release-cannot-early = Oppdateringen av { $service } er lovet til { $date }. Er den i bruk allerede i dag, skriv først **oppdatering { $key } { $day } flyttet** og dagens dato. Er den kritisk, skriv **oppdatering { $key } { $day } kritisk**.
release-cannot-over = Oppdateringen av { $service }, { $date }, er allerede i bruk eller avlyst.
release-cannot-tested-already = Oppdateringen av { $service }, { $date }, er allerede testet.
release-cannot-critical-already = Oppdateringen av { $service }, { $date }, er allerede kritisk.
release-cannot-same-day = Oppdateringen av { $service } er allerede satt til { $date }.
release-cannot-passed = Den dagen har allerede vært. Oppgi en dag som kommer.
release-cannot-day = Til hvilken dag? Skriv **oppdatering { $key } { $day } flyttet** og den nye datoen.
release-cannot-taken = Den dagen kommer det allerede en annen oppdatering av { $service }. Planlegg sakene til den, én om gangen.
release-cannot-not-in = Den saken er ikke med i oppdateringen av { $service }, { $date }.
release-cannot-empty = Det er ingenting å fortelle: Oppdateringen av { $service }, { $date }, er tom. Skriv hva som er nytt.
release-unknown = Det finnes ingen oppdatering av { $service } { $date }. Det blir en så snart en sak planlegges til den dagen: **tilstand 1001 planlagt { $day }**.
release-how = Hvilken oppdatering? Skriv en tjeneste og en dag, for eksempel **oppdatering klockaren 3.12.**
release-not-here = Det viser jeg privat eller i kanalen til brukerstøtten, for der står det folk selv har skrevet.
release-none = Ingen oppdateringer er planlagt.
release-line = **{ $service }**, { $date }: saker: { $count }. { $state }.
release-told-moved = Sak { $number }: Oppdateringen { $was } er flyttet til { $date }. Det som gjelder deg, kommer med den.
release-told-off = Sak { $number }: Oppdateringen { $date } er avlyst. Utviklerne har saken din, og du får vite når den planlegges på nytt.
release-told-left = Sak { $number } kommer ikke med i oppdateringen { $date }. Utviklerne har den, og du får vite når den planlegges på nytt.
release-out-title = Nå i bruk: oppdatering av { $service }, { $date }
release-out-critical = Nå i bruk: en kritisk retting av { $service }
release-out-in = Med i den: { $list }.
release-bugs =
    { $count ->
        [one] { $count } retting
       *[other] { $count } rettinger
    }
release-wishes =
    { $count ->
        [one] { $count } ønske
       *[other] { $count } ønsker
    }
release-others =
    { $count ->
        [one] { $count } annen ting
       *[other] { $count } andre ting
    }
release-out-cases = Saker: { $numbers }
release-out-wrong = Er noe galt, skriv det her og nevn meg.
release-owed-soon = Oppdateringen av { $service } er lovet til { $date }. Saker i den: { $count }. { $state }.
release-owed-passed = Oppdateringen av { $service } var lovet til { $date }, og ingen har sagt at den er i bruk. Saker i den: { $count }. { $state }. Si at den er i bruk, eller flytt den.
