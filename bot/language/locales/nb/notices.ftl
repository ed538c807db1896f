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
notice-staff-author = Skrevet av
notice-staff-approved = Godkjent av
notice-staff-reminders = Påminnelser før
notice-staff-typed = Du kan også skrive: **varsel { $number } ferdig**, **varsel { $number } forleng 15:00**, **varsel { $number } flytt 2 2029-10-21 08:00–14:00**, **varsel { $number } avlys 2**. Tallet 2 sier hvilken gang det gjelder.
notice-state-draft = utkast, venter på godkjenning
notice-state-approved = publisert
notice-state-verifying = åpnet igjen, sjekkes
notice-state-over = avsluttet
notice-state-cancelled = { notice-window-cancelled }
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

## Notices: asked about, and problems that come of them

notice-staff-cases-told = { $count } ({ $organisations }): { $numbers }
notice-asked-maintenance = vedlikehold | når er vedlikeholdet | hva skjer under vedlikeholdet | når er oppdateringen | hva oppdateres | hvor lenge er systemet nede
notice-asked-incident = forstyrrelse | hva har skjedd | når er det rettet | når virker det igjen
notice-asked-trouble = det virker ikke | det går ikke å logge inn | jeg kan ikke logge inn | jeg ble logget ut | siden åpner seg ikke | alt er tregt | er det nede | er systemet nede | hvorfor virker det ikke | er { $service } nede | { $service } virker ikke | kommer ikke inn i { $service }
notice-asked-why = hvorfor gjør dere det da | hvorfor ikke om natten | hvorfor midt på dagen | hvorfor på en lørdag | hvorfor akkurat nå
notice-problem-tell = Skal jeg sende det til brukerstøtten? Beskriv gjerne først hva som skjer: skriv det her i tråden, så følger det med.
notice-problem-added = Jeg legger til: «{ $text }». Skriv gjerne mer, eller skal jeg sende det til brukerstøtten?
notice-problem-known = Det har du meldt allerede: sak { $number }. Vil du legge til noe? Skriv nummeret og teksten din, slik: **{ $number } nå ser det slik ut**.
notice-problem-during = Problem under «{ $title }», { $when }
notice-over-for-case = «{ $title }» er over, og saken din { $number } hørte til det. Virker det for deg nå? Hvis ikke, skriv **{ $number }** og hva du ser.
notice-support-now = Om brukerstøtten akkurat nå: { $text }
notice-was-over = Det gjaldt forstyrrelsen «{ $title }», som var over { $when }. Svarene fra den gangen gjelder ikke lenger. Har du et problem nå, skriv **ikke det jeg spurte om**.

## Det som pågår, for den som melder noe

notice-waits = Du får beskjed her når «{ $title }» er over. Mer trenger du ikke skrive.
notice-waits-already = Du får allerede beskjed når «{ $title }» er over.
notice-waited = «{ $title }» er over. Virker det for deg nå? Hvis ikke, skriv til meg igjen.
notice-staff-waiting = Venter på slutten
notice-staff-waiting-told =
    { $count ->
        [one] én person, uten egen sak
       *[other] { $count } personer, uten egne saker
    }
