## Underhåll och störningar: det kort som alla läser, och det korta som sägs efteråt

notice-maintenance = Planerat underhåll · { $service }
notice-incident = Störning · { $service }
notice-only-in = Det här finns bara på { $language }.
notice-window = { $day } kl. { $times }
notice-moment = { $day } kl. { $time }
notice-clock = kl. { $time }
notice-from-to = { $from } – { $to }
notice-zone = Tiderna är i { $zone }.
notice-window-planned = planerat
notice-window-started = pågår
notice-window-verifying = gjort, vi kontrollerar att allt fungerar
notice-window-done = klart
notice-window-cancelled = inställt
notice-window-overran = pågår fortfarande, det tar längre tid än planerat
notice-scenarios = Vad märker du?
notice-expected = **Troligen:** { $text }
notice-possible = Kanske: { $text }
notice-impact = **Som mest märks det i { $length }**, inte hela den tid som arbetet pågår.
notice-promise = Vi lovar
notice-scope = Det här gör vi
notice-reason = Varför
notice-why-then = Varför just då
notice-earlier = Det rättar till orsakerna till störningen »{ $title }« ({ $date }).
notice-will-tell = Vi säger till här när vi är klara.
notice-all-done = Allt är klart.
notice-all-cancelled = Inställt.
notice-read-more = Läs mer
notice-problem = Jag har problem
notice-reminder = Påminnelse: { $title }
notice-started = Nu börjar arbetet: { $title }
notice-began = Började: { $when }
notice-ends = Beräknas vara klart: { $when }
notice-moved = Ny tid: { $title }
notice-extended = Det tar längre tid: { $title }
notice-shortened = Kortare än planerat: { $title }
notice-now = Nu: { $when }
notice-was = Tidigare: { $when }
notice-cancelled = Inställt: { $title }
notice-others-stay = De andra tiderna gäller som förut.
notice-verifying = Arbetet är gjort: { $title }
notice-verifying-told = Vi kontrollerar att allt fungerar, och säger till när det är klart.
notice-done = Klart: { $title }
notice-ended = Blev klart: { $when }
notice-next = Nästa tillfälle: { $when }
notice-finished = Allt är klart: { $title }
notice-finished-told = Allt fungerar igen. Tack för tålamodet!

## Underhåll och störningar: vad man kan säga, och stödets sida

heard-status = driftinfo | driftläge | driftläget | status | planerat underhåll | störningar | vad är på gång | är något nere
heard-notice = notis | meddelande
heard-subscribe = prenumerera | prenumerera på
heard-unsubscribe = avsluta prenumeration | säg upp prenumeration
heard-subscriptions = prenumerationer | visa prenumerationer
notice-said-approve = godkänn | publicera
notice-said-discard = kasta | släng
notice-said-preview = förhandsvisa | visa
notice-said-start = börja | starta
notice-said-done = klar | klart | färdig | färdigt
notice-said-check = kontrolleras | gjort
notice-said-move = flytta
notice-said-extend = förläng | förlängs | förkorta | till
notice-said-cancel = ställ in | avboka | inställt
notice-status = Så här är läget
notice-none = Just nu finns det varken planerat underhåll eller någon känd störning.
notice-staff-title = { $number } · { $kind } · { $state }
notice-staff-channels = Kanaler som får det
notice-staff-author = Skrivet av
notice-staff-approved = Godkänt av
notice-staff-reminders = Påminnelser före
notice-staff-typed = Du kan också skriva: **notis { $number } klart**, **notis { $number } förläng 15:00**, **notis { $number } flytta 2 2029-10-21 08:00–14:00**, **notis { $number } ställ in 2**. Siffran 2 är tillfället.
notice-state-draft = utkast, väntar på godkännande
notice-state-approved = publicerat
notice-state-verifying = öppnat igen, kontrolleras
notice-state-over = avslutat
notice-state-cancelled = { notice-window-cancelled }
notice-button-approve = Godkänn och publicera
notice-button-preview = Förhandsvisa
notice-button-discard = Kasta utkastet
notice-button-start = Börja nu
notice-button-done = Klart, allt fungerar
notice-button-check = Gjort, vi kontrollerar
notice-button-longer = 30 minuter till
notice-owed-ends-soon = Notis { $number }, »{ $title }«: tiden går ut { $when }. Blir det klart? Annars förläng, så att alla får veta.
notice-owed-not-done = Notis { $number }, »{ $title }«: det skulle vara klart { $when }, och folk väntar på besked. Är det klart, eller behövs mer tid?
notice-owed-update-soon = Notis { $number }, »{ $title }«: ett nytt besked är utlovat { $when }.
notice-owed-update-late = Notis { $number }, »{ $title }«: ett besked var utlovat { $when } och har inte kommit. Skriv ett, även om det bara är att arbetet pågår.
notice-did-approve = Notis { $number } är publicerad. Kanaler: { $count }.
notice-did-start = Notis { $number }: arbetet har börjat, och kanalerna får veta det.
notice-did-done = Notis { $number }: klart, och kanalerna får veta det.
notice-did-check = Notis { $number }: arbetet är gjort. Skriv **notis { $number } klart** när ni vet att allt fungerar.
notice-did-move = Notis { $number }: ny tid, och kanalerna får veta det.
notice-did-extend = Notis { $number }: ny sluttid, och kanalerna får veta det.
notice-did-cancel = Notis { $number } är inställd, och kanalerna får veta det.
notice-did-cancel-window = Notis { $number }: det tillfället är inställt, och kanalerna får veta det.
notice-did-discard = Utkastet { $number } är kastat.
notice-cannot-unknown = Det finns ingen notis { $number }.
notice-cannot-approve-twice = Den är redan publicerad eller avslutad.
notice-cannot-approve-own = Det går ut i så många kanaler att någon annan än den som skrev det måste godkänna det.
notice-cannot-discard = Den är redan publicerad. Ställ in den i stället.
notice-cannot-unauthorised = Texten kommer från { $author }. Notera först vem som har gett lov att publicera den: »notis { $number } tillåten av NAMN«.
notice-cannot-past = Tillfälle { $window } har redan passerat. Rätta tiderna först.
notice-cannot-verifying-already = Det står redan att arbetet är gjort och kontrolleras.
notice-cannot-same-time = Det är samma tid som nu.
notice-cannot-start-past = Den nya starttiden har redan passerat.
notice-cannot-end-past = Den nya sluttiden har redan passerat. Är det klart, skriv **klart**.
notice-cannot-over = Den är redan avslutad.
notice-cannot-draft = Den är inte publicerad än.
notice-cannot-no-window = Det finns inget tillfälle { $window }. Det finns { $count }.
notice-cannot-which-window = Vilket tillfälle? Det finns { $count }: skriv siffran också.
notice-cannot-window-planned = Tillfälle { $window } har inte börjat.
notice-cannot-window-started = Tillfälle { $window } har redan börjat. Slutet går att ändra med **förläng**.
notice-cannot-window-verifying = Tillfälle { $window } är gjort och kontrolleras.
notice-cannot-window-done = Tillfälle { $window } är redan klart.
notice-cannot-window-cancelled = Tillfälle { $window } är inställt.
notice-cannot-ends-first = Slutet måste komma efter början.
notice-cannot-overlap = Det krockar med tillfälle { $window }.
notice-cannot-time = »{ $text }« är ingen tid. Skriv till exempel 15:00 eller +30m.
notice-cannot-times = »{ $text }« är inga tider. Skriv till exempel 2029-10-21 08:00–14:00.
notice-cannot-skipped = Klockan visar aldrig { $time } den dagen: den ställs fram. Välj en annan tid.
subscribed = Den här kanalen får nu notiser om { $service } på: { $languages }.
subscribed-not = Den här kanalen prenumererar inte på { $service }.
unsubscribed = Den här kanalen får inte längre notiser om { $service } på de språken.
subscribe-how = Skriv tjänst och språk, till exempel **prenumerera klockaren sv**. Tjänster: { $services }. Språk: { $languages }.
subscribe-channel-only = Det går bara att prenumerera i en kanal eller en gruppchatt.
subscription = { $service } ({ $language })
subscriptions = Den här kanalen får notiser om: { $list }.
subscriptions-none = Den här kanalen prenumererar inte på något. Tjänster: { $services }.

## Notices: asked about, and problems that come of them

notice-staff-cases-told = { $count } ({ $organisations }): { $numbers }
notice-asked-maintenance = underhåll | när är underhållet | vad händer under underhållet | när är uppdateringen | vad uppdateras | hur länge är systemet nere
notice-asked-incident = störning | vad har hänt | när är det lagat | när fungerar det igen
notice-asked-trouble = det fungerar inte | det går inte att logga in | jag kan inte logga in | jag blev utloggad | sidan går inte att öppna | allt är segt | är det nere | ligger systemet nere | varför fungerar det inte | är { $service } nere | { $service } fungerar inte | kommer inte in i { $service }
notice-asked-why = varför gör ni det då | varför inte på natten | varför mitt på dagen | varför på en lördag | varför just nu
notice-problem-tell = Ska jag skicka det till stödet? Beskriv gärna först vad som händer: skriv det här i tråden, så följer det med.
notice-problem-added = Jag lägger till: »{ $text }«. Skriv gärna mer, eller ska jag skicka det till stödet?
notice-problem-known = Det har du redan anmält: ärende { $number }. Vill du lägga till något? Skriv numret och din text, så här: **{ $number } nu ser det ut så här**.
notice-problem-during = Problem under »{ $title }«, { $when }
notice-over-for-case = »{ $title }« är över, och ditt ärende { $number } hörde till det. Fungerar det för dig nu? Om inte, skriv **{ $number }** och vad du ser.
notice-support-now = Just nu gäller för stödet: { $text }
notice-was-over = Det gällde störningen »{ $title }«, som är över sedan { $when }. Svaren från då gäller inte längre. Har du ett problem nu, skriv **inte det jag frågade om**.

## Det som pågår, för den som anmäler något

notice-waits = Du får veta här när »{ $title }« är över. Mer behöver du inte skriva.
notice-waits-already = Du får redan veta när »{ $title }« är över.
notice-waited = »{ $title }« är över. Fungerar det för dig nu? Om inte, skriv till mig igen.
notice-staff-waiting = Vill veta när det är över
notice-staff-waiting-told =
    { $count ->
        [one] en person, utan eget ärende
       *[other] { $count } personer, utan egna ärenden
    }
