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
heard-swearing = faen | jævla | jævlig | helvete | helvetes | dritt | satan | forbanna | fanden | helsike | jævlige | drit
heard-leaning = og | men | eller | hva med

## Who the desk is

welcome-personal =
    Hei, jeg er { $desk }. Spør meg med dine egne ord, så leter jeg fram svaret i det brukerstøtten har skrevet.

    Vet jeg ikke svaret, sier jeg det, og kan sende spørsmålet ditt videre til et menneske. Skriv **hjelp** for å se hva jeg kan.
welcome-channel =
    Hei, jeg er { $desk } og svarer for brukerstøtten. Nevn meg i en melding med spørsmålet ditt, så svarer jeg i samme samtale.

    Vet jeg ikke svaret, kan jeg sende spørsmålet til brukerstøtten. Da kommer svaret deres hit. Skriv **@{ $desk } hjelp** for å se hva jeg kan.
hello = Hei! Hva kan jeg hjelpe deg med? Spør med dine egne ord.
thanks = Bare hyggelig!
help-title = Slik jobber jeg
help-ask = **Spør** med dine egne ord. Er jeg sikker, får du svaret. Er jeg usikker, får du opptil tre forslag. Og vet jeg ikke, sier jeg det.
help-person = Skriv **et menneske** når som helst, så går spørsmålet ditt til brukerstøtten. Svaret kommer hit.
help-typed = Alt du kan gjøre med en knapp, kan du også skrive: nummeret eller teksten på knappen.
help-language = Skriv **språk norsk** (eller svensk, finsk, engelsk, italiensk) for å velge hvilket språk jeg svarer på.
help-mention = I en kanal eller en gruppechat må du nevne meg hver gang. Jeg ser bare meldinger der jeg er nevnt.
help-support = For deg i brukerstøtten: **ta 1001**, **svar 1001 teksten din**, **koble kø NAVN**, **tjeneste NAVN**, **hvem er jeg**.

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
unknown = Det har jeg ikke noe sikkert svar på. Prøv med andre ord, eller skal jeg sende spørsmålet ditt til brukerstøtten?
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
receipt-holder = { $name } ser på den.
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
case-organisation = Organisasjon
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
error-sorry = Noe gikk galt hos meg. Prøv igjen. Skjer det en gang til, tar du kontakt med brukerstøtten direkte.

## E-mail to a queue

mail-subject = [{ $number }] { $kind } · { $service }: { $text }
mail-intro = Det har kommet inn en ny sak via Teams.
mail-fallback = Ingen har tatt denne saken i Teams ennå.
mail-end = Svar i Teams: Skriv «svar», saksnummeret og teksten din til boten. Eller ta kontakt med { $name } direkte. Saken står også i listen du får med «python app.py cases».

## Til brukerstøtten, om filene

article-fault = Artikkelen { $file } kan ikke leses (linje { $line }). Den siste versjonen som virket, brukes så lenge. «python app.py check» viser hva som er galt.
desk-fault = desk.toml kan ikke brukes slik den er nå. Den siste versjonen som virket, brukes så lenge. «python app.py check» viser hva som er galt.

## Å lære av spørsmålene, for brukerstøtten

learn-title = Dette kan læres av spørsmålene
learn-none = Det er ingenting å lære akkurat nå.
learn-more = Og { $count } til etter disse.
learn-alternate = { $id } · Spurt { $times } ganger, og artikkelen «{ $title }» var riktig: «{ $text }». Skal formuleringen legges til?
learn-negative = { $id } · Spurt { $times } ganger, og artikkelen «{ $title }» var feil: «{ $text }». Skal det aldri besvares slik?
learn-draft = { $id } · Spurt { $times } ganger uten svar: { $texts }. Skriv svaret, så blir det en artikkel.
learn-approve = Godkjenn
learn-reject = Avvis
learn-answer-open = Skriv svaret
learn-answer-text = Svaret, slik folk skal lese det (må fylles ut)
learn-approved = { $id } er godkjent. Det er i bruk om noen sekunder.
learn-rejected = { $id } tas ikke opp igjen.
learn-unknown = Det venter ingenting under { $id }. Skriv **lær**, så ser du hva som venter.
learn-answer-missing = Skriv svaret også: **godkjenn { $id } svaret**.

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
fact-needed = Uten å vite det kan svaret bli feil, og jeg vil ikke gjette. Skal jeg be brukerstøtten se på det?

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
complaint-nothing = Beklager at jeg ikke er til hjelp. Skriv **et menneske**, så sender jeg saken til brukerstøtten.

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
notice-impact = **Det merkes i høyst { $length }**, ikke hele tiden arbeidet pågår.
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
notice-staff-typed = Du kan også skrive: **varsel { $number } ferdig**, **varsel { $number } forleng 15:00**, **varsel { $number } flytt 2 2029-10-21 08:00–14:00**, **varsel { $number } avlys 2**. Tallet 2 er hvilken gang.
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
notice-did-extend = Varsel { $number }: ny slutt, og kanalene får vite det.
notice-did-cancel = Varsel { $number } er avlyst, og kanalene får vite det.
notice-did-cancel-window = Varsel { $number }: den gangen er avlyst, og kanalene får vite det.
notice-did-discard = Utkastet { $number } er forkastet.
notice-cannot-unknown = Det finnes ikke noe varsel { $number }.
notice-cannot-approve-twice = Det er allerede publisert eller avsluttet.
notice-cannot-approve-own = Så mange kanaler får det at noen andre enn den som skrev det, må godkjenne.
notice-cannot-discard = Det er allerede publisert. Avlys det i stedet.
notice-cannot-unauthorised = Teksten kommer fra { $author }. Noter først hvem som har gitt lov til å publisere den, og når.
notice-cannot-past = Gang { $window } er allerede forbi. Rett tidene først.
notice-cannot-verifying-already = Det står allerede at arbeidet er gjort og sjekkes.
notice-cannot-same-time = Det er samme tid som nå.
notice-cannot-start-past = Den nye begynnelsen er allerede forbi.
notice-cannot-end-past = Den nye slutten er allerede forbi. Er det ferdig, skriv **ferdig**.
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
subscribe-channel-only = Man kan abonnere i en kanal eller en gruppechat.
subscription = { $service } ({ $language })
subscriptions = Denne kanalen får varsler om: { $list }.
subscriptions-none = Denne kanalen abonnerer ikke på noe. Tjenester: { $services }.

## Driftsforstyrrelser

heard-incident = hendelse | forstyrrelse | driftsforstyrrelse
incident-said-next = neste beskjed | neste
incident-said-part = del
incident-said-reopen = åpnet igjen | sjekkes
incident-said-resolve = løst | ferdig | rettet
incident-said-cancel = feilaktig | avlys
incident-said-authorise = tillatt av
notice-said-incident = forstyrrelse | hendelse
notice-said-authorise = tillatt av
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
notice-open-told = Pågår siden { $when }
notice-reopened-told = Det kan brukes igjen, men vi sjekker fortsatt at alt virker.
notice-resolved-told = Løst { $when }
notice-update = Ny beskjed: { $title }
notice-reopened = Åpnet igjen: { $title }
notice-resolved = Løst: { $title }
notice-latest = Siste beskjed, { $when }
notice-earlier-update = { $when }:
notice-next-update = Neste beskjed kommer senest { $when }.
notice-meanwhile = Slik kan du gjøre det så lenge
notice-until = Til { $when }.
notice-support = Supporten akkurat nå
notice-comment = Vår kommentar
notice-words-of = Teksten kommer fra { $author }. { $who } ga lov til å publisere den { $when }.
notice-for-customers = Tekst til kundene dine
notice-button-incident = Gjør til forstyrrelse
notice-did-incident = Forstyrrelse { $number } er åpnet, og kanalene får vite det. Skriv **hendelse { $number }: hva som skjer** når dere vet mer.
notice-did-authorise = Varsel { $number }: notert hvem som har gitt lov. Nå kan det publiseres.
incident-how = Skriv for eksempel **hendelse visma: innloggingen er nede**. Tjenester: { $services }.
incident-staff-typed = Du kan også skrive: **hendelse { $number }: ny beskjed**, **hendelse { $number } del innlogging: nede, fra i morgen kveld**, **hendelse { $number } neste 14:00**, **hendelse { $number } åpnet igjen: tekst**, **hendelse { $number } løst: tekst**.
incident-did-open = Forstyrrelse { $number } er publisert.
incident-did-draft = Forstyrrelse { $number } venter på at noen andre godkjenner den, eller på at det noteres hvem som har gitt lov.
incident-did-update = Forstyrrelse { $number }: beskjeden er på vei til kanalene.
incident-did-part = Forstyrrelse { $number }: tilstanden er endret på kortet.
incident-did-reopen = Forstyrrelse { $number }: åpnet igjen, og kanalene får vite det.
incident-did-resolve = Forstyrrelse { $number }: løst, og kanalene får vite det.
incident-did-cancel = Forstyrrelse { $number } er trukket tilbake, og kanalene får vite det.
notice-cannot-no-words = Skriv også hva som har skjedd.
notice-cannot-not-incident = Det er ingen forstyrrelse. Skriv **varsel** i stedet.
notice-cannot-nobodys-words = Teksten er deres egen: ingen andre trenger å gi lov.
notice-cannot-authorise-who = Skriv også hvem som har gitt lov.
notice-cannot-incident-already = Det er allerede forstyrrelse { $number }.
notice-cannot-part = Skriv delen og tilstanden, for eksempel **del innlogging: nede, fra i morgen kveld**.
