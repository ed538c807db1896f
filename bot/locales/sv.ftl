### Vad stödets bot säger och förstår, på svenska.
### Ärendenummer, telefonnummer och tider kommer som text: de grupperas eller avrundas aldrig.

## Vad människor kan säga. Fraserna skiljs åt med | ; små stavfel förlåts.

heard-help = hjälp | hjälp mig | hjälp tack | visa hjälp | kommandon | vad kan du | vad kan du göra | vad kan jag fråga | vad kan jag skriva | vad kan du hjälpa mig med | hjlp | kan du hjälpa mig | hej kan du hjälpa mig
heard-hello = hej | hejsan | hej hej | hej på dig | hej på er | hallå | tjena | tja | moj | god morgon | god dag | god kväll
heard-thanks = tack | tackar | tack tack | ok tack | tack så mycket | tusen tack | stort tack | tack för hjälpen | tack ska du ha | toppen tack | perfekt tack | tackar så mycket | tack så mkt | tack för det | tack för svaret | tack för din hjälp | jättetack | tack snälla | okej tack | bra tack
heard-person = en människa | en människa tack | människa | en riktig människa | en riktig person | prata med en människa | prata med någon | jag vill prata med en människa | jag vill prata med någon | kan jag få prata med någon | koppla mig till en människa | koppla mig till stödet | skicka frågan till stödet | en person | en person tack | mänska | en mänska | en mänska tack | prata med nån | prata med en person | jag vill prata med nån | kan jag få prata med nån | kan nån ringa mig | kan någon ringa mig
heard-none = inget av dessa | ingen av dessa | inget av dem | ingen av dem | inget | ingen | inget passar | inget stämmer | inte det jag frågade om | inte det jag menade | det hjälpte inte | hjälpte inte | det hjälpte ej | det löste sig ej | nej inget av dessa | nej ingen av dem | inget av det | nej det hjälpte inte | tack men det hjälpte inte | fel svar | funkar inte | det funkade inte | funkar fortfarande inte
heard-send = ja | ja tack | ja snälla | ja skicka | ja skicka den | skicka | skicka den | skicka det | skicka in | ok skicka | ja gärna | ja gör det | gör det | jo | jo tack | ja det får du | jo skicka | jo gör det | japp | jepp | skicka gärna | ok
heard-cancel = nej | nej tack | nej skicka inte | avbryt | avbryt tack | stopp | glöm det | strunt samma | låt bli | inte nu | behövs inte | det behövs inte | skicka inte | skicka den inte | nä | nä tack | nej det behövs inte
heard-helped = det hjälpte | hjälpte | hjälpte tack | löst | det löste sig | funkar nu | toppen | perfekt | ja det hjälpte | det hjälpte tack | tack det hjälpte | nu funkar det | nu fungerar det | det löste sig tack | ok det hjälpte | ok tack det hjälpte
heard-whoami = vem är jag | whoami
heard-language = språk | byt till
heard-take = ta | ta ärende | jag tar
heard-answer = svara | besvara
heard-bind-queue = koppla kö | koppla kön
heard-service = tjänst | välj tjänst
heard-learn = lär | lär dig | vad har du lärt dig
heard-approve = godkänn
heard-reject = avslå
heard-dont-know = vet ej | vet inte | jag vet inte | det vet jag inte | har ingen aning | jag har ingen aning | minns inte | jag minns inte | ingen aning | osäker | är osäker
heard-correct = ändra mina svar | jag svarade fel | jag tryckte fel | jag skrev fel | nej jag menar | nej jag menade | jag menade | fel svar av mig
heard-meaning = vad menade du | vad menar du | hur menar du | hur menade du | hur tolkade du mig | vad betyder det | vad sa du | vadå
heard-all = visa allt | visa allting | lista allt | lista alla artiklar | visa alla frågor | visa alla | visa alla artiklar | alla artiklar | vad kan du svara på
heard-complaint = du är värdelös | dumma bot | jävla bot | vilken dålig bot | du är helt värdelös | du är kass | kass bot | du fattar ingenting | jag ger upp | värdelöst | värdelös bot | dålig bot | dum bot | det här är värdelöst | det här är skit | jag är trött på det här | jag blir galen
heard-swearing = fan | jävla | jävlar | jävligt | jäklar | förbaskat | förbaskade | jäkla | helvete | skit | satan | förbannade | förbannat | helvetes
heard-leaning = och | o | men | fast | även | eller | sen | också

## Vem boten är

welcome-personal =
    Hej, jag är { $desk }. Fråga mig med egna ord, så letar jag upp svaret i det som stödet har skrivit.

    Vet jag inte svaret säger jag det, och skickar din fråga till en människa om du vill. Skriv **hjälp** så ser du vad jag kan.
welcome-channel =
    Hej, jag är { $desk }, stödets bot. Skriv @{ $desk } och din fråga, så svarar jag där.

    Vet jag inte svaret kan jag skicka frågan till stödet, och deras svar kommer tillbaka hit. Skriv **@{ $desk } hjälp** så ser du vad jag kan.
hello = Hej! Vad kan jag hjälpa dig med? Fråga med egna ord.
thanks = Ingen orsak!
help-title = Så här fungerar jag
help-ask = **Fråga** med egna ord. Är jag säker får du svaret, är jag osäker får du upp till tre förslag, och vet jag inte så säger jag det.
help-person = Skriv **en människa** när du vill, så skickar jag din fråga till stödet. Svaret kommer tillbaka hit.
help-typed = Du behöver inte trycka på knapparna: skriv det som står på knappen, eller förslagets nummer.
help-language = Skriv **språk svenska** (eller finska, norska, italienska, engelska) för att välja vilket språk jag svarar på.
help-mention = I kanaler och gruppchattar behöver du nämna mig med @ varje gång. Jag ser bara de meddelanden där jag är nämnd.
help-support = För dig som arbetar på stödet: **ta 1001**, **svara 1001 din text**, **koppla kö NAMN**, **tjänst NAMN**, **vem är jag**.

## Svar

answer-verified = Kontrollerat den { $date }
answer-source = Läs mer
answer-only-in = Det här finns inte på svenska. Här är det på { $language }.
answer-helped = Det hjälpte
answer-not-it = Inte det jag frågade om
answer-thanks-for-verdict = Roligt att höra!
language-sv = svenska
language-fi = finska
language-nb = norska
language-it = italienska
language-en = engelska
language-other = ett annat språk

## Osäkert eller okänt

offer-title = Menar du någon av dessa?
offer-none = Inget av dessa
offer-number = Vilken? Skriv en siffra från 1 till { $count }, eller **inget av dessa**.
offer-chosen = Du valde: { $title }
offer-refused = Inget av dessa var rätt.
rephrase = Beskriv gärna med andra ord vad du vill göra.
unknown = Jag har inget säkert svar på det. Pröva med andra ord, eller ska jag skicka din fråga till stödet?
unknown-again = Jag hittar inget säkert svar. Ska jag skicka din fråga till stödet?
unknown-asked = Din fråga: { $text }
consent-send = Ja, skicka
consent-cancel = Avbryt
consent-cancelled = Då skickar jag ingenting. Fråga igen när du vill.
consent-sent = Skickat till stödet som ärende { $number }.
person-what = Det ordnar jag. Vad gäller det? Skriv allt i ett meddelande, så skickar jag det till stödet.
empty = Jag såg bara ett tomt meddelande. Vad kan jag hjälpa dig med?
nothing-open = Just nu finns det inget att välja. Vad kan jag hjälpa dig med?

## Vidare till stödet

receipt-title = Ärende { $number } är mottaget
receipt-today = Någon tittar på det i dag före klockan { $time }.
receipt-tomorrow = Någon tittar på det i morgon före klockan { $time }.
receipt-later = Någon tittar på det senast { $day } klockan { $time }.
receipt-closed-now = Stödet är stängt just nu.
receipt-holder = { $name } tittar på det.
receipt-answered = Ärende { $number } är besvarat
receipt-for = Till { $name }
receipt-back-here = Det här är ditt kvitto. Svaret kommer hit, i samma konversation.
case-already = Din fråga finns redan hos stödet som ärende { $number }.
case-answer = Svar på ärende { $number } från { $name }:
stop-contact = Frågor om { $service } tar du först med kontaktpersonen hos er, så det här skickar jag inte till stödet.
stop-contact-none = Frågor om { $service } tar du först med kontaktpersonen hos er. Jag vet inte vem det är: fråga din chef eller er egen it-avdelning.
stop-contact-private = Skriv till mig i vår privata chatt, så visar jag vem du kan kontakta och hur.
contact-line = { $name }: { $ways }

## Stödets sida

case-title = { $number } · { $kind } · { $service }
case-service-none = ingen särskild tjänst
case-kind-usage = Fråga
case-kind-bug = Felanmälan
case-kind-wish = Utvecklingsönskemål
case-kind-sparring = Sparring
case-kind-access = Behörighet
case-kind-operations = Drift
case-from = Från
case-organisation = Organisation
case-where = Var
case-where-personal = privat chatt
case-where-group = gruppchatt
case-where-channel = { $name } (kanal)
case-where-channel-unnamed = en kanal
case-language = Språk
case-opened = Mottaget
case-promised = Ska tittas på före
case-state = Läge
case-state-received = Väntar på att någon tar det
case-state-taken = { $name } har tagit det
case-state-answered = Besvarat av { $name }
case-shown = Redan visat, men det hjälpte inte: { $titles }
case-take = Ta
case-answer-open = Svara
case-answer-text = Ditt svar till { $name } (måste fyllas i)
case-answer-missing = Skriv svaret först.
case-answer-send = Skicka svaret
case-summary = Ärende { $number }: { $text }
case-taken = Ärende { $number } är ditt.
case-taken-already = Du har redan tagit ärende { $number }.
case-answer-sent = Ditt svar på ärende { $number } är på väg till { $name }.
case-unknown = Det finns inget ärende { $number }.
case-which = Vilket ärende? Skriv numret också, till exempel **ta 1001**.
queue-bound = Nya ärenden i kön { $queue } kommer hit från och med nu.
queue-unknown = Det finns ingen kö som heter { $queue }. De här finns: { $queues }.
queue-channel-only = En kö kan bara kopplas till en kanal eller en gruppchatt.
service-set = Frågor som ställs här gäller nu i första hand { $service }.
service-unknown = Det finns ingen tjänst som heter { $service }. De här finns: { $services }.
agents-only = Det kan bara de som arbetar på stödet göra.
language-set = Från och med nu svarar jag dig på svenska.
language-unknown = Jag kan svenska, finska, norska, italienska och engelska. Välj till exempel så här: **språk svenska**.
whoami = Du: { $person }
    .place = Den här platsen: { $place }
    .team = Team: { $team }
    .tenant = Klientorganisation (tenant): { $tenant }
too-old = Den frågan är inte öppen längre. Fråga gärna på nytt.
edited-note = Den som frågade har ändrat frågan till: { $text }
deleted-note = Den som frågade har tagit bort frågan i Teams.
answered-note = { $name } svarade: { $text }
error-sorry = Något gick fel hos mig. Försök en gång till. Händer det igen, kontakta stödet direkt.

## E-post till en kö

mail-subject = [{ $number }] { $kind } · { $service }: { $text }
mail-intro = Ett nytt ärende har kommit in via Teams.
mail-fallback = Ingen har tagit det här ärendet i Teams än.
mail-end = Svara i Teams: skriv »svara«, ärendets nummer och din text till boten. Eller kontakta { $name } direkt. Ärendet syns också med kommandot »python app.py cases«.

## Till stödet, om filerna

article-fault = Artikeln { $file } går inte att läsa (rad { $line }). Den senaste fungerande versionen används så länge. »python app.py check« visar vad som är fel.
desk-fault = desk.toml går inte att använda som den nu är. Den senaste fungerande versionen används så länge. »python app.py check« visar vad som är fel.

## Att lära av frågorna, för stödet

learn-title = Det här kan läras av frågorna
learn-none = Det finns inget att lära just nu.
learn-more = Och { $count } till efter de här.
learn-alternate = { $id } · Frågat { $times } gånger, och artikeln »{ $title }« var rätt: »{ $text }«. Ska formuleringen läggas till?
learn-negative = { $id } · Frågat { $times } gånger, och artikeln »{ $title }« var fel: »{ $text }«. Ska den aldrig besvaras så?
learn-draft = { $id } · Frågat { $times } gånger utan svar: { $texts }. Skriv svaret, så blir det en artikel.
learn-approve = Godkänn
learn-reject = Avslå
learn-answer-open = Skriv svaret
learn-answer-text = Svaret, så som folk ska läsa det (måste fyllas i)
learn-approved = { $id } är godkänt. Det används om några sekunder.
learn-rejected = { $id } tas inte upp igen.
learn-unknown = Det väntar inget under { $id }. Skriv **lär** så ser du vad som väntar.
learn-answer-missing = Skriv svaret också: **godkänn { $id } svaret**.

## Answers, in full

answer-published = Publicerat den { $date }
answer-changed = Ändrat den { $date }
answer-related = Kanske undrar du också:
answer-again = Svaret finns i det jag visade dig tidigare: »{ $title }«.
answer-show = Visa igen

## Beslutsartiklar: först fakta, sedan ett enda svar

fact-first = För att kunna ge dig rätt svar behöver jag veta:
fact-unsure = Vet inte
fact-told = { $ask } { $answer }
fact-because = Det bygger på att du svarade:
fact-again = Ändra mina svar
fact-unknown = Jag har inget svar för just ditt fall ({ $given }), och jag gissar inte. Ska jag fråga stödet?
fact-needed = Utan det kan svaret bli fel, och jag vill inte gissa. Ska jag be stödet titta på det?

## Efter en tumme ner

why-title = Tråkigt att höra. Vad var det för fel på svaret?
why-told = Tack, det är noterat: { $reason }
why-wrong = Det handlade om något annat
why-old = Det är föråldrat
why-unclear = Jag förstod det inte
why-failed = Jag prövade, men det hjälpte inte
why-person = Skicka till stödet

## Samtal

contents-title = Det här kan jag svara på
contents-how = Skriv någon av rubrikerna, eller fråga med egna ord.
contents-general = Allmänt
unknown-follow-up = Mer än det jag visade i »{ $title }« vet jag inte. Ska jag skicka din fråga till stödet?
meaning-shown = Du skrev »{ $text }«. Jag trodde att det gällde »{ $titles }«. Blev det fel, skriv **inte det jag menade**.
meaning-unknown = Du skrev »{ $text }«. Jag hittade inget jag kunde vara säker på. Pröva med andra ord, eller skriv **en människa**.
complaint = Tråkigt att jag inte är till hjälp. Ska jag skicka det här till en människa?
complaint-nothing = Tråkigt att jag inte är till hjälp. Skriv **en människa**, så skickar jag det vidare till stödet.

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
notice-verifying-told = Vi kontrollerar att allt fungerar, och säger till.
notice-done = Klart: { $title }
notice-ended = Blev klart: { $when }
notice-next = Nästa tillfälle: { $when }
notice-finished = Allt är klart: { $title }
notice-finished-told = Allt fungerar igen. Tack för tålamodet!
## När det är något fel på själva stödet

alarm-stopped = **Jag har slutat skicka till { $whose }.** Inom tio minuter sade { $places } av deras chattar och kanaler att jag har tagits bort. Så många på en gång är troligen ett misstag: har appen spärrats eller avinstallerats där? När det är utrett får jag fortsätta med `python app.py posts resume { $tenant }`.

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
notice-staff-languages = Språk
notice-staff-author = Skrivet av
notice-staff-approved = Godkänt av
notice-staff-reminders = Påminnelser före
notice-staff-typed = Du kan också skriva: **notis { $number } klart**, **notis { $number } förläng 15:00**, **notis { $number } flytta 2 2029-10-21 08:00–14:00**, **notis { $number } ställ in 2**. Siffran 2 är tillfället.
notice-state-draft = utkast, väntar på godkännande
notice-state-approved = publicerat
notice-state-verifying = öppnat igen, kontrolleras
notice-state-over = avslutat
notice-state-cancelled = inställt
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
notice-did-extend = Notis { $number }: nytt slut, och kanalerna får veta det.
notice-did-cancel = Notis { $number } är inställd, och kanalerna får veta det.
notice-did-cancel-window = Notis { $number }: det tillfället är inställt, och kanalerna får veta det.
notice-did-discard = Utkastet { $number } är kastat.
notice-cannot-unknown = Det finns ingen notis { $number }.
notice-cannot-approve-twice = Den är redan publicerad eller avslutad.
notice-cannot-approve-own = Så många kanaler får det att någon annan än den som skrev det måste godkänna.
notice-cannot-discard = Den är redan publicerad. Ställ in den i stället.
notice-cannot-unauthorised = Texten kommer från { $author }. Notera först vem som har gett lov att publicera den, och när.
notice-cannot-past = Tillfälle { $window } har redan passerat. Rätta tiderna först.
notice-cannot-verifying-already = Det står redan att arbetet är gjort och kontrolleras.
notice-cannot-same-time = Det är samma tid som nu.
notice-cannot-start-past = Den nya början har redan passerat.
notice-cannot-end-past = Det nya slutet har redan passerat. Är det klart, skriv **klart**.
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
subscribed = Den här kanalen får nu meddelanden om { $service } på: { $languages }.
subscribed-not = Den här kanalen prenumererar inte på { $service }.
unsubscribed = Den här kanalen får inte längre meddelanden om { $service } på de språken.
subscribe-how = Skriv tjänst och språk, till exempel **prenumerera klockaren sv**. Tjänster: { $services }. Språk: { $languages }.
subscribe-channel-only = Prenumerera går i en kanal eller en gruppchatt.
subscription = { $service } ({ $language })
subscriptions = Den här kanalen får meddelanden om: { $list }.
subscriptions-none = Den här kanalen prenumererar inte på något. Tjänster: { $services }.

## Störningar

heard-incident = incident | störning | driftstörning
incident-said-next = nästa besked | nästa
incident-said-part = del
incident-said-reopen = öppnat igen | kontrolleras
incident-said-resolve = löst | klart | åtgärdat
incident-said-cancel = felaktig | avbryt | ställ in
incident-said-authorise = tillåten av | tillåtet av
notice-said-incident = störning | incident
notice-said-authorise = tillåten av | tillåtet av
part-down = fungerar inte
part-disturbed = störningar
part-verifying = öppnat igen, kontrolleras
part-works = fungerar
part-said-down = fungerar inte | ligger nere | nere
part-said-disturbed = störningar | stör | segt
part-said-verifying = kontrolleras | öppnat igen
part-said-works = fungerar | löst | klart
eta-by = Senast { $when }.
eta-from = Från { $when }.
eta-words = »{ $words }« (sagt { $said })
eta-part = { $day } { $part }
eta-week = veckan som börjar { $day }
notice-open-told = Pågår sedan { $when }
notice-reopened-told = Det går att använda igen, men vi kontrollerar ännu att allt fungerar.
notice-resolved-told = Löst { $when }
notice-update = Nytt besked: { $title }
notice-reopened = Öppnat igen: { $title }
notice-resolved = Löst: { $title }
notice-latest = Senaste besked, { $when }
notice-earlier-update = { $when }:
notice-next-update = Nästa besked kommer senast { $when }.
notice-meanwhile = Så kan du göra under tiden
notice-until = Till { $when }.
notice-support = Stödet just nu
notice-comment = Vår kommentar
notice-words-of = Texten kommer från { $author }. { $who } gav lov att publicera den { $when }.
notice-for-customers = Text till dina kunder
notice-button-incident = Gör till störning
notice-did-incident = Störning { $number } är öppnad, och kanalerna får veta det. Skriv **incident { $number }: vad som händer** när ni vet mer.
notice-did-authorise = Notis { $number }: noterat vem som har gett lov. Nu kan den publiceras.
incident-how = Skriv till exempel **incident klockaren: inloggningen är nere**. Tjänster: { $services }.
incident-staff-typed = Du kan också skriva: **incident { $number }: nytt besked**, **incident { $number } del inloggning: nere, från i morgon kväll**, **incident { $number } nästa 14:00**, **incident { $number } öppnat igen: text**, **incident { $number } löst: text**.
incident-did-open = Störning { $number } är publicerad.
incident-did-draft = Störning { $number } väntar på att någon annan godkänner den, eller på att det noteras vem som har gett lov.
incident-did-update = Störning { $number }: beskedet är på väg till kanalerna.
incident-did-part = Störning { $number }: läget är ändrat på kortet.
incident-did-reopen = Störning { $number }: öppnat igen, och kanalerna får veta det.
incident-did-resolve = Störning { $number }: löst, och kanalerna får veta det.
incident-did-cancel = Störning { $number } är tillbakadragen, och kanalerna får veta det.
notice-cannot-no-words = Skriv också vad som har hänt.
notice-cannot-not-incident = Det är inget ärende om en störning. Skriv **notis** i stället.
notice-cannot-nobodys-words = Texten är er egen: ingen annan behöver ge lov.
notice-cannot-authorise-who = Skriv också vem som har gett lov.
notice-cannot-incident-already = Det är redan störning { $number }.
notice-cannot-part = Skriv delen och läget, till exempel **del inloggning: nere, från i morgon kväll**.
