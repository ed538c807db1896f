## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-take = ta | ta sak | ta saken | overta
heard-answer = svar | besvar
heard-bind-queue = koble kø | knytt kø | bind kø
heard-service = tjeneste | velg tjeneste
heard-ask-back = spør | spør tilbake
heard-note = noter | notat | internt notat
heard-change = tilstand | endre status | ny status
heard-case-solved = løst | løste seg | ordnet | ordna | fikset | fiksa | rettet | utbedret | oppklart | i orden
heard-state-of = status | status for | status på | sak | saken

## The support side

case-take = Ta saken
case-answer-open = Svar
case-answer-text = Svaret ditt til { $name } (må fylles ut)
case-answer-missing = Skriv svaret først.
case-answer-send = Send svaret
case-taken = Sak { $number } er din.
case-taken-already = Du har allerede sak { $number }.
case-answer-sent = Svaret ditt på sak { $number } er på vei til { $name }.
case-which = Hvilken sak? Skriv nummeret også, for eksempel **ta 1001**.
queue-bound = Nye saker i køen { $queue } blir lagt ut her fra nå av.
queue-unknown = Det finnes ingen kø som heter { $queue }. Disse finnes: { $queues }.
queue-channel-only = En kø kan bare kobles til en kanal eller en gruppechat.
service-set = Fra nå av går jeg ut fra at spørsmål her først og fremst gjelder { $service }.
service-unknown = Det finnes ingen tjeneste som heter { $service }. Disse finnes: { $services }.
edited-note = Den som spurte, har endret spørsmålet til: { $text }
deleted-note = Den som spurte, har slettet spørsmålet i Teams.
answered-note = { $name } svarte: { $text }

## Saker: det brukerstøtten ser og gjør

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
case-change-same = Som den er
case-change-planned = Dagen for oppdateringen, hvis den er planlagt
case-change-into = Nummeret på den andre saken, hvis det er det samme
case-change-reference = Nummeret hos leverandøren eller helpdesken
case-change-told = Melding til { $name } (kan stå tom)
case-change-send = Lagre
case-changed = Sak { $number } er endret.
case-changed-noted = Sak { $number } er endret. Resten av det du skrev, er et notat bare for brukerstøtten; { $name } får det ikke.
case-changed-told = Sak { $number } er endret. Meldingen din er på vei til { $name }.
case-change-nothing = Ingenting var fylt ut, så ingenting er endret.
case-change-needs-day = Hvilken oppdatering? Oppgi dagen også.
case-change-day-passed = { $date } har allerede vært. Oppgi en dag som kommer.
case-change-needs-case = Hvilken sak er det samme? Oppgi nummeret på en annen sak som er åpen.
case-change-cannot = Det går ikke for sak { $number } nå. Status er: { $state }.
case-change-how = Skriv for eksempel **tilstand { $number } testes**, **tilstand { $number } planlagt 3.12.** eller **tilstand { $number } kritisk**. Det du skriver etter tilstanden, blir et notat bare for brukerstøtten. Til den som spurte, skriver du med **svar**.
case-change-doubt = Det kan leses på flere måter, så ingenting er endret. Skal sak { $number } bli: { $change }?
case-change-sure = Ja: { $change }
case-change-doubt-told = { $name } leser da: { $told }
case-change-doubt-noted = Notat bare for brukerstøtten: { $noted }
case-change-over = Sak { $number } er ikke åpen lenger ({ $state }), så ingenting er endret. Skriv **noter { $number }** og det brukerstøtten skal vite, eller åpne den først med **tilstand { $number } åpnet igjen**.
move-testing = Testes | test
move-assessed = Hos utviklingsteamet | utviklingsteamet | utvikling | vurderes
move-supplier = Hos leverandøren | til leverandøren | leverandøren | leverandør
move-planned = Planlagt til en oppdatering | planlagt til | planlagt | planlegg
move-released = Tatt i bruk | i bruk | publisert
move-closed = Avsluttet | avslutt | lukket | lukk | ferdig
move-merged = Det samme som en annen sak | det samme som | samme som | slå sammen med
move-reopened = Åpnet igjen | åpne igjen | åpne
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

## E-mail to a queue

mail-subject = [{ $number }] { $kind } · { $service }: { $text }
mail-intro = Det har kommet inn en ny sak via Teams.
mail-fallback = Ingen har tatt denne saken i Teams ennå.
mail-end = Svar på denne e-posten når ikke { $name }: ta kontakt direkte. Hører du til brukerstøtten, kan du også svare i Teams: skriv «svar { $number }» og teksten din til boten.
