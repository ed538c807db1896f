## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-person = et menneske | et menneske takk | eit menneske | menneske | ekte menneske | en person | snakke med et menneske | snakke med en person | snakke med noen | jeg vil snakke med noen | kan jeg få snakke med noen | prate med noen | sett meg over | gi meg et menneske | send til brukerstøtten | send spørsmålet til brukerstøtten
heard-none = ingen av disse | ingen av dem | ingen av delene | ingen | ingen av forslagene | ikke noe av dette | ikke det jeg spurte om | ikke det jeg mente | det mente jeg ikke | det hjalp ikke | hjalp ikke | nei det hjalp ikke | det hjelper ikke | nei ingen av disse | feil svar | ikke noe av det
heard-send = ja | ja takk | ja gjerne | gjerne | ja send | ja send den | ja send det | send | send den | send det | ja gjør det | ja det kan du | jepp | ok | ok send | greit | den er grei
heard-cancel = nei | nei takk | neida | ikke send | nei ikke send | avbryt | stopp | glem det | nei glem det | dropp det | la være | ikke nå | trengs ikke | det trengs ikke
heard-helped = det hjalp | det hjalp takk | takk det hjalp | ja det hjalp takk | det hjelpte | ja det hjalp | hjalp | det ordna seg | det ordnet seg | det løste seg | nå virker det | det virker nå | nå funker det | det funker nå | nå går det | løst | alt i orden
heard-dont-know = vet ikke | jeg vet ikke | aner ikke | ingen anelse | usikker | er usikker | veit ikke | jeg veit ikke | har ikke peiling | ikke peiling
heard-correct = endre svarene mine | jeg svarte feil | nei jeg mente | jeg mente | nei jeg mener | jeg mener
heard-meaning = hva mente du | hva mener du | hva betyr det | hvordan tolket du meg | hva mente du med det | hva mener du med det | hvordan forsto du meg
heard-all = vis alt | vis alle | vis alle artikler | alle artikler | hva kan du svare på | vis meg alt | list opp alt
heard-complaint = du er ubrukelig | ubrukelig | ubrukelig bot | dårlig bot | dum bot | dette er ubrukelig | jeg er lei av dette | jeg blir gal | du er dum | dumme bot | du er til ingen hjelp | du hjelper ikke | du skjønner ingenting | fy faen | for faen | hva faen | dra til helvete
heard-swearing = faen | jævla | jævlig | helvete | helvetes | dritt | satan | forbanna | fanden | helsike | jævlige | drit | fy faen | for faen | hva faen | for helvete | hva i helvete | fy fanden
heard-leaning = og | men | eller | hva med
heard-learn = lær | lær deg | hva har du lært
heard-approve = godkjenn
heard-reject = avvis

## Answers

answer-verified = Kontrollert { $date }
answer-source = Les mer
answer-only-in = Dette finnes ikke på norsk, så her er det på { $language }.
answer-helped = Det hjalp
answer-not-it = Ikke det jeg spurte om
answer-thanks-for-verdict = Så bra!

## Svarene, hele

answer-published = Publisert { $date }
answer-changed = Endret { $date }
answer-related = Kanskje også nyttig:
answer-again = Svaret står i det jeg viste deg tidligere: «{ $title }»
answer-show = Vis igjen

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
consent-again = Skal jeg sende dette til brukerstøtten?
consent-sent = Sendt til brukerstøtten som sak { $number }.
person-what = Gjerne. Hva gjelder det? Skriv alt i én melding, så sender jeg den videre til brukerstøtten.
person-what-again = Det er helt i orden. Skriv i én melding hva det gjelder, nå eller når det passer deg, så sender jeg den til brukerstøtten. Vil du ikke lenger, skriv **avbryt**.

## Beslutningsartikler: først fakta, så ett svar

fact-first = Riktig svar kommer an på dette. Fortell meg:
fact-which = Jeg er ikke sikker på hva du mener. Svar med ett av disse: { $answers }
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

## Handing over

case-already = Spørsmålet ditt er allerede hos brukerstøtten som sak { $number }.
stop-contact = Spørsmål om { $service } skal først til den lokale kontakten din. Derfor sender jeg ikke dette til brukerstøtten.
stop-contact-none = Spørsmål om { $service } skal først til den lokale kontakten din. Jeg vet ikke hvem det er hos dere: Spør lederen din eller den lokale IT-avdelingen.
stop-contact-private = Skriv til meg i den private chatten vår, så viser jeg deg hvordan du får tak i kontakten.

## Søk fra meldingsfeltet

seek-nothing = Jeg finner ingenting. Prøv andre ord.
seek-article = Artikkel
seek-facts = Svaret kommer an på noen fakta. Still spørsmålet til meg, så spør jeg først.

## Å lære av spørsmålene, for brukerstøtten

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
learn-answer-missing = { case-answer-missing }
learn-answer-how = Skriv svaret også: **godkjenn { $id } svaret**.
