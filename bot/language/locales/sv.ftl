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
heard-swearing = fan | jävla | jävlar | jävligt | jäklar | förbaskat | förbaskade | jäkla | helvete | skit | satan | förbannade | förbannat | helvetes | fy fan | för fan | vad fan | vad i helvete | för helvete | för satan
heard-mine = mina ärenden | visa mina ärenden | lista mina ärenden | var är mina ärenden | mina öppna ärenden | mina fall
heard-case = ärende | ärendet | visa ärende | hur går det med | hur går det med ärende | vad händer med | vad händer med ärende | hur ligger det till med
heard-add = lägg till | lägg till i | komplettera | tillägg
heard-withdraw = dra tillbaka | dra tillbaka ärende | återkalla
heard-reopen = öppna igen | öppna på nytt | öppna ärende | återöppna
heard-called = jag har ringt | har ringt | jag ringde | jag har redan ringt
heard-ask-back = fråga | fråga tillbaka
heard-note = anteckna | anteckning | notera
heard-change = läge | ändra läge | nytt läge
heard-leaning = och | o | men | fast | även | eller | sen | också
heard-contacts = kontakter | kontakt | kontaktperson | kontaktpersoner | mina kontakter | våra kontakter | mina kontaktpersoner | vem är min kontaktperson | vem är vår kontaktperson | vem är kontaktperson hos oss | vilka är våra kontaktpersoner | visa kontakter | visa kontaktpersoner | vem kan jag kontakta | vem ska jag kontakta | vem kan jag ringa | vem ska jag ringa
heard-contact-right = ja det stämmer | det stämmer | stämmer | allt stämmer | ja allt stämmer | uppgifterna stämmer | det stämmer fortfarande | ja det stämmer fortfarande
heard-contact-changed = något har ändrats | nåt har ändrats | det har ändrats | uppgifterna har ändrats | mina uppgifter har ändrats | jag har nytt nummer | jag har ett nytt nummer | mitt nummer har ändrats
heard-my-data = mina uppgifter | visa mina uppgifter | mina data | vad vet du om mig | vad sparar du om mig | vad har du sparat om mig | vilka uppgifter har du om mig
heard-erase = radera mina uppgifter | ta bort mina uppgifter | radera allt om mig | ta bort allt om mig | radera mig | glöm mig | glöm allt om mig | radera mina data
heard-erase-yes = ja radera allt | ja radera allt om mig | ja radera mina uppgifter
heard-forget = glöm | glöm bort

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
help-support = För dig som arbetar på stödet:
help-support-commands =
    - **ta 1001**: ärendet är ditt
    - **svara 1001 din text**: texten går till den som frågade
    - **koppla kö NAMN**: köns ärenden kommer hit
    - **tjänst NAMN**: frågor här gäller i första hand den tjänsten
    - **vem är jag**: ditt och den här platsens id

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

offer-title = Menar du något av dessa?
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
receipt-answered = Ärende { $number } är besvarat
receipt-for = Till { $name }
receipt-back-here = Det här är ditt kvitto. Svaret kommer hit, i samma konversation.
case-already = Din fråga finns redan hos stödet som ärende { $number }.
case-answer = Svar på ärende { $number } från { $name }:
stop-contact = Frågor om { $service } ställer du först till kontaktpersonen hos er, så det här skickar jag inte till stödet.
stop-contact-none = Frågor om { $service } ställer du först till kontaktpersonen hos er. Jag vet inte vem det är: fråga din chef eller er egen it-avdelning.
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

quoted = »{ $text }«
learn-title = Det här kan läras av frågorna
learn-none = Det finns inget att lära just nu.
learn-more = Och { $count } till efter de här.
learn-alternate = »{ $text }« har frågats { $times } gånger, och artikeln »{ $title }« var rätt. Ska formuleringen läggas till? ({ $id })
learn-negative = »{ $text }« har frågats { $times } gånger, och artikeln »{ $title }« var fel. Ska den frågan aldrig besvaras så? ({ $id })
learn-draft = { $texts }: frågat { $times } gånger utan svar. Skriv svaret, så blir det en artikel. ({ $id })
learn-approve = Godkänn
learn-reject = Avslå
learn-answer-open = Skriv svaret
learn-answer-text = Svaret, så som folk ska läsa det (måste fyllas i)
learn-approved = { $id } är godkänt. Det används om några sekunder.
learn-rejected = { $id } tas inte upp igen.
learn-unknown = Det väntar inget under { $id }. Skriv **lär** så ser du vad som väntar.
learn-answer-missing = Skriv svaret först.
learn-answer-how = Skriv svaret också: **godkänn { $id } svaret**.

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
fact-still = Tillbaka till »{ $title }«: { $ask }

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

## Guidade dialoger: hur samtalet förs

heard-stop = avbryt | avbryt tack | stopp | stoppa | glöm det | strunt samma | jag ångrar mig | sluta fråga
heard-back = tillbaka | gå tillbaka | backa | föregående | förra frågan | ett steg tillbaka
heard-skip = hoppa över | skippa | hoppa över den | nästa | nästa fråga | passar | pass
heard-why = varför | varför frågar du | varför frågar ni | varför vill du veta det | varför behövs det | vad ska ni med det till
heard-more = mer | berätta mer | jag vill berätta mer | lägg till mer | jag vill lägga till något
heard-resume = fortsätt | vi fortsätter | jag vill fortsätta | fortsätt där vi var
heard-flow-bug-report = jag vill anmäla ett fel | anmäl ett fel | anmäla ett fel | anmäla fel | felanmälan | ny felanmälan | gör en felanmälan | jag vill göra en felanmälan | rapportera ett fel | jag vill rapportera ett fel | jag vill rapportera en bugg | rapportera en bugg | jag har hittat ett fel | jag hittade en bugg | buggrapport | vill anmäla ett fel | vill anmäla fel | jag vill anmäla fel | vi vill anmäla ett fel | har hittat ett fel | vi har hittat ett fel | jag har ett fel att anmäla | jag har hittat en bugg | har hittat en bugg | hittade en bugg
heard-flow-development-wish = jag har ett önskemål | jag har ett utvecklingsönskemål | önskemål | ett önskemål | nytt önskemål | utvecklingsönskemål | jag har ett förslag | jag har ett förbättringsförslag | förbättringsförslag | jag vill föreslå en sak | jag vill lämna ett önskemål | jag vill föreslå en förbättring | har ett önskemål | vi har ett önskemål | vi skulle önska | jag skulle önska | har ett förslag
heard-flow-sparring = sparring | jag vill ha sparring | jag vill sparra | jag behöver sparring | jag behöver bolla en idé | jag vill bolla en idé | kan jag få bolla en idé | jag har en idé | kan någon titta på vår webbplats | kan någon titta på våra sidor | kan nån titta på våra sidor | kan ni titta på våra sidor | kan ni ge råd om vår webbplats | vi vill utveckla vår webbplats | vi vill utveckla våra sidor | bolla en idé | vi har en idé | har en idé | vi behöver hjälp med en idé | kan nån titta på en idé | kan någon titta på en idé | vi vill bolla en idé | jag har en ide | har en ide | vi har en ide | bolla en ide
heard-flow-access = jag behöver ett konto | jag behöver behörighet | jag saknar behörighet | jag behöver åtkomst | ansök om behörighet | behöver behörighet | jag kommer inte åt | behöver ett konto
heard-flow-usage = jag behöver hjälp med att använda verktyget | jag behöver hjälp i verktyget | hjälp i verktyget | jag vet inte hur jag gör | skärmdelning | jag vill ha skärmdelning | kan vi ta det på skärmdelning | behöver hjälp i verktyget | jag vet inte hur man gör
heard-flow-operations = driftproblem | driftstörning | anmäl driftstörning | anmäl ett driftproblem | allt ligger nere | systemet ligger nere | nätet ligger nere | allt är nere | systemet är nere | nätet är nere
heard-flow-solution = dela en lösning | jag vill dela en lösning | jag vill dela med mig av en lösning | jag vill dela med mig | vi har en lösning att dela | dela med mig av en lösning | vill dela en lösning | vi vill dela en lösning | vi vill dela med oss
start-bug-report = Anmäl ett fel
start-development-wish = Lämna ett önskemål
start-sparring = Bolla en idé
start-access = Behörighet
start-usage = Få hjälp i verktyget
start-operations = Anmäl driftstörning
start-solution = Dela en lösning
dialog-skip = Hoppa över
dialog-back = Tillbaka
dialog-form = Fyll i ett formulär i stället
dialog-cancel = Avbryt
dialog-cancelled = Då avbryter vi här. Inget är skickat.
dialog-first = Det här är första frågan. Skriv **avbryt** om du vill sluta.
dialog-needed = Utan det kan ingen hjälpa dig vidare, så det behöver jag få veta.
dialog-reason = { $label }: varför går det inte? Skriv några ord, så slipper stödet fråga.
dialog-write-name = Skriv namnet, eller en del av det.
dialog-unfinished = Du har något påbörjat: { $flow }. Vill du fortsätta där du var?
dialog-resume = Fortsätt
dialog-drop = Kasta det
dialog-not-yours = Det här hör till någon annan. Skriv själv till mig, så får du ett eget.
form-begun = Det du inte vet kan du lämna tomt, om det inte står att det måste fyllas i.
form-faults = Nästan klart. Titta på det som är markerat.
form-required = { $label } (måste fyllas i)
form-optional = { $label } (om du vill)
form-missing = { $label } saknas.
form-fault = ⚠ { $fault }
form-send = Skicka
review-title = Det här skickar jag
review-missing = Det här saknas, men skulle hjälpa:
review-way = Det går till { $queue }.
review-copies = Kopia till { $queues }.
review-send = Ja, skicka
review-more = Berätta mer
review-change = Ändra
review-how = Skriv **ja** så skickar jag det. Vill du ändra något, skriv till exempel **nej, telefonnumret är …**, eller **tillbaka**. **Avbryt** kastar det.
alike-title = Är det samma sak som något av de här?
alike-how = Andra har redan hört av sig om det. Är det samma sak, välj den: då får du veta när det händer något, och behöver inte skriva mer. Annars skriver du **inget av dessa**.
alike-none = Nej, inget av dessa
alike-refused = Inget av de här ärendena var samma sak.
alike-joined = Du är med på ärende { $number } och får veta när något händer.
value-none = –
value-left = – ({ $reason })
choice-yes = Ja
choice-no = Nej
choice-other = Någon annan
case-kind-solution = Delad lösning
menu-title = Vad ska det bli av meddelandet?
menu-send = Skicka det till stödet som det är
menu-empty = Det finns ingen text i det meddelandet.
## Ändrat och borttaget efteråt

edited-told = Stödet ser nu också din ändring, i ärende { $number }.
deleted-told = Stödet ser att du har tagit bort meddelandet. Ärende { $number } finns kvar hos stödet.
## Bilder

picture-what = Jag har fått bilden. Vad gäller det? Hör den till ett ärende räcker ärendets nummer.
picture-goes-along = Tack, bilden går med din fråga.
picture-carried = Bilder som följer med: { $count }
picture-private = Bilder ser jag bara i vår privata chatt. Skicka den där om den hör till saken.
picture-enough = Fler bilder kan jag inte ta emot i dag. Det du redan har skickat finns kvar.
picture-unnamed = bilden
picture-refused-kind = Jag kunde inte ta emot { $name }: jag kan bara visa bilder i formaten PNG, JPEG och WebP.
picture-refused-large = Jag kunde inte ta emot { $name }: bilden är större än 10 MB.
picture-refused-gone = Jag kunde inte ta emot { $name }: den gick inte att hämta från Teams.
picture-instead = Skicka en annan bild eller en länk till den, eller skriv varför det inte finns någon.
picture-instead-mail = Skicka en annan bild eller en länk till den, mejla den till { $address } med ärendets nummer på ämnesraden när du har fått det, eller skriv varför det inte finns någon.
picture-instead-case = Skicka en annan bild eller en länk till den, mejla den till { $address } med [{ $number }] på ämnesraden, eller skriv varför det inte finns någon.
case-picture = Bild { $number }
case-picture-waiting = { $picture }: på väg
case-picture-refused = { $picture }: kunde inte hämtas, den som frågade vet om det
case-pictures-renew = Nya länkar till bilderna
mail-pictures = Bilder till ärendet: { $count }. En bild som är för stor för e-post finns på ärendets kort i Teams.
## A field's names are what people call it when they correct it; the words after -said are other ways of saying a choice.

-said-yes = ja | jo | japp | jepp | jajamän | javisst | visst | absolut | självklart | ok | ja tack | ja gärna | gärna | 👍
-said-no = nej | nä | nej tack | nix | nejdå | inte direkt | 👎

field-service = Vilken tjänst gäller det?
    .label = Tjänst
    .names = tjänst | tjänsten
    .why = Då kommer det direkt till rätt personer.
field-organisation = Var arbetar du?
    .label = Organisation
    .names = organisation | organisationen | arbetsplats | arbetsplatsen | arbetsgivare
    .why = Varje organisation har sina egna kontaktpersoner.
field-role = Vad är din roll i den här tjänsten?
    .label = Roll
    .names = roll | rollen
    .why = Användare vänder sig först till sin systemansvariga, som anmäler vidare.
    .user = Jag använder den
    .user-said = användare | vanlig användare | bara användare
    .system-owner = Jag är systemansvarig eller superanvändare
    .system-owner-said = systemansvarig | systemägare | superanvändare | huvudanvändare | ansvarig
field-cause = Är det ett fel i programmet, eller något tekniskt?
    .label = Orsak
    .names = orsak | orsaken
    .hint = Fungerar dina andra program, och är det likadant på andra datorer? Då är det programmet. Krånglar andra program också, eller bara din dator, är det tekniskt. Fråga er lokala it om du är osäker.
    .why = Fel i programmet och tekniska fel rättas av olika personer.
    .program = Ett fel i programmet
    .program-said = program | programmet | programfel | fel i programmet | bugg
    .technical = Något tekniskt: dator eller nät
    .technical-said = tekniskt | teknik | tekniskt fel | it-fel | dator | datorn | nätet | nätverket
    .unknown = Jag vet inte
    .unknown-said = vet inte | vet ej | ingen aning | osäker
field-asked-local-it = Har du frågat er lokala it?
    .label = Lokal it tillfrågad
    .names = lokal it
    .why = De kan ofta rätta till det genast, och vet vad mer som är på gång.
    .yes = Ja
    .yes-said = { -said-yes } | det har jag | ja det har jag | har frågat
    .no = Inte än
    .no-said = { -said-no } | nej inte än | det har jag inte | har inte frågat
field-others = Har andra samma problem?
    .label = Andra som berörs
    .names = andra som berörs | hur många
    .why = Ett fel som många har söker man på ett annat ställe än ett som bara du har.
    .only-me = Bara jag
    .only-me-said = endast jag | ingen annan | bara mig | det är bara jag | nej
    .several = Några andra också
    .several-said = flera | några | några till | fler | kollegan också | andra också | en del | ja
    .everybody = Alla
    .everybody-said = alla här | allihop | samtliga | hela kontoret | vi alla
    .unknown = Jag vet inte
    .unknown-said = vet inte | vet ej | ingen aning | osäker | har inte frågat
field-urgent = Måste någon titta på det genast?
    .label = Brådskande
    .names = brådska | brådskande
    .why = Är det bråttom ber jag dig också ringa, så att ingen missar det.
    .yes = Ja, det är bråttom
    .yes-said = { -said-yes } | bråttom | brådskande | akut | det är akut | genast | så fort som möjligt
    .no = Nej, det kan vänta
    .no-said = { -said-no } | inte bråttom | ingen brådska | ingen panik | det kan vänta | inte akut
field-since = Sedan när?
    .label = Sedan
    .names = datum | datumet | dagen | startdatum | började
    .hint = Till exempel i går, i måndags eller 12.11.
    .why = Stödet kan se vad som ändrades den dagen.
field-screenshot = Bifoga gärna en bild av hela fönstret, med adressraden.
    .label = Skärmbild
    .names = skärmbild | skärmbilden | skärmdump | bild | bilden
    .hint = Klistra in bilden här, eller ge en länk till den. Går det inte, så berätta varför.
    .why = En bild visar var det händer och vad som står på skärmen.
    .picture = bifogad
field-phone = Vad har du för telefonnummer?
    .label = Telefon
    .names = telefonnummer | telefonnumret | telefon | telefonen
    .why = Ett samtal är ofta den snabbaste vägen till svaret.
field-mobile = Och vad har du för mobilnummer?
    .label = Mobil
    .names = mobilnummer | mobilnumret | mobil | mobilen | mobiltelefon
    .why = Då går det att nå dig också när du inte sitter vid skrivbordet.
field-email = Vad har du för e-postadress?
    .label = E-post
    .names = e-post | epost | e-postadress | e-postadressen | epostadress | mejl | mejladress | mejladressen | e-posten
    .why = Dit skriver leverantören och helpdesken.
field-tried = Vad har du prövat hittills?
    .label = Prövat hittills
    .names = prövat | försök
    .why = Då föreslår ingen det som du redan har gjort.

## Guided dialogs: error report

bug-report = Felanmälan
    .begun = Vi tar det steg för steg. Skriv **tillbaka** eller **avbryt** när du vill.
bug-report-summary = Vad är det som inte fungerar? En mening räcker.
    .label = Problem
    .names = problem | problemet | sammanfattning | sammanfattningen
    .why = Det är det första som stödet läser.
bug-report-where = Var händer det?
    .label = Var
    .names = plats | platsen | ställe | stället | sidans adress
    .hint = Sidans adress eller vilken del av verktyget
    .why = Stödet börjar med att titta på samma ställe.
bug-report-steps = Vad gör du, steg för steg, när det händer?
    .label = Steg
    .names = steg | stegen
    .why = Det som går att upprepa är lättare att rätta.
bug-report-impact = Hur mycket stör det dig?
    .label = Påverkan
    .names = påverkan
    .why = Det hjälper teamet att avgöra vad som kommer först.
    .blocked = Jag kommer inte vidare
    .blocked-said = det är stopp | stopp | sitter fast | jag sitter fast | helt blockerad | ingenting fungerar | kan inte arbeta
    .slowed = Det går, men långsamt
    .slowed-said = långsamt | segt | lite | ganska mycket | det är irriterande | det går
    .cosmetic = Det ser bara fel ut
    .cosmetic-said = bara utseendet | kosmetiskt | inte alls | ser fel ut
bug-report-expected = Vad borde ha hänt i stället?
    .label = Förväntat
    .names = förväntat | förväntan
    .why = Det kan fungera som det är tänkt och ändå vara fel för dig.
bug-report-frequency = Hur ofta händer det?
    .label = Hur ofta
    .names = hur ofta
    .why = Ett fel som kommer och går söker man på ett annat sätt.
    .always = Varje gång
    .always-said = alltid | jämt | hela tiden | ständigt
    .sometimes = Då och då
    .sometimes-said = ibland | emellanåt | slumpmässigt | inte alltid | ofta | sällan
    .once = Det hände en gång
    .once-said = en gång | bara en gång | en enda gång
bug-report-browser = Vilken webbläsare och enhet använder du?
    .label = Webbläsare
    .names = webbläsare | webbläsaren | enhet | enheten
    .hint = Till exempel Chrome på Windows, eller en iPhone
    .why = En del fel syns bara i en viss webbläsare.
bug-report-visibility = Ska anmälan vara öppen för hela regionen?
    .label = Syns för
    .names = synlighet | synligheten
    .hint = Andra ser då numret och hur många som har samma fel, aldrig det du skrev.
    .why = Andra med samma fel kan ansluta sig till din anmälan i stället för att göra en ny.
    .region = Ja, öppen för regionen
    .region-said = region | regionen | hela regionen | öppen | { -said-yes }
    .own = Nej, bara min organisation
    .own-said = bara vi | bara oss | min organisation | { -said-no }

## Guided dialogs: development wish

development-wish = Utvecklingsönskemål
    .begun = Berätta! Alla önskemål behandlas, även om alla inte kan förverkligas.
development-wish-summary = Vad önskar du dig? En mening räcker.
    .label = Önskemål
    .names = önskemål | önskemålet | önskan | sammanfattning
    .why = Det är det första som utvecklarna läser.
development-wish-problem = Vad skulle det lösa för er?
    .label = Vad det löser
    .names = problem | problemet | nytta | nyttan
    .why = Det kan finnas ett annat sätt att lösa samma sak.
development-wish-benefits = Vem skulle ha nytta av det?
    .label = Till nytta för
    .names = till nytta för | vem som har nytta
    .why = Det som hjälper många kommer först.
    .only-us = Bara vi
    .only-us-said = vi | bara oss | vår församling | bara jag
    .some = Några andra också
    .some-said = några | några till | en del | flera | andra
    .most = Nästan alla
    .most-said = alla | de flesta | många
    .unknown = Jag vet inte
    .unknown-said = vet inte | vet ej | ingen aning | osäker
development-wish-visible = Vem skulle märka det?
    .label = Märks av
    .names = märks av | vem som märker det
    .why = Det som besökarna ser går före finslipning av verktyget.
    .visitors = Webbplatsens besökare
    .visitors-said = besökarna | besökare | allmänheten | läsarna
    .tool = Vi som arbetar i verktyget
    .tool-said = vi | verktyget | redaktörerna | bara vi
    .both = Båda
    .both-said = bägge | både och | alla
development-wish-example = Har du sett ett exempel någonstans? Beskriv det eller ge en adress.
    .label = Exempel
    .names = exempel | exemplet
    .why = Ett exempel säger mer än en beskrivning.
development-wish-size = Hur stort arbete gissar du att det är?
    .label = Storlek
    .names = storlek | storleken
    .why = Det som är litet och hjälper många kan gå snabbt.
    .small = En liten ändring
    .small-said = liten | litet | pytteliten
    .medium = Något mittemellan
    .medium-said = mittemellan | medel | lagom
    .large = En större helhet
    .large-said = stor | stort | större | mycket
    .unknown = Jag vet inte
    .unknown-said = vet inte | vet ej | ingen aning | osäker

## Guided dialogs: sparring

sparring = Sparring
    .begun = Vad roligt! Berätta om din idé, så tänker en rådgivare tillsammans med dig.
sparring-idea = Vad skulle du vilja göra?
    .label = Idé
    .names = idé | idén | ide | mål | målet
    .why = Ju tydligare målet är, desto bättre blir förslagen.
sparring-site = Vilken adress har er webbplats?
    .label = Webbplats
    .names = webbplats | webbplatsen | webbplatsens adress | hemsida | hemsidan
    .why = Rådgivaren ser vad ni utgår från.
sparring-audience = Vem är det till för?
    .label = Målgrupp
    .names = målgrupp | målgruppen
    .why = Det som passar unga passar kanske inte deras mor- och farföräldrar.
sparring-deadline = När ska det vara klart?
    .label = Klart
    .names = tidtabell | tidtabellen | tidsgräns
    .hint = En dag, eller med ord: före advent
    .why = Det avgör vilka alternativ som hinns med.
sparring-material = Har ni texter, bilder eller annat material? Berätta vad, eller ge en adress.
    .label = Material
    .names = material | materialet
    .why = Då kan förslagen utgå från det ni har.
sparring-consent = Får jag fråga också i de andra producenternas kanal?
    .label = Fråga de andra också
    .names = samtycke
    .hint = Där ser de din idé och webbplatsens adress.
    .why = Någon där kan redan ha gjort samma sak.
    .yes = Ja, gärna
    .yes-said = { -said-yes } | det får du
    .no = Nej, bara rådgivarna
    .no-said = { -said-no } | helst inte | bara rådgivarna

## Guided dialogs: password or access

access = Lösenord eller behörighet
    .begun = Det här sköts där du arbetar. Låt oss se vem som kan hjälpa dig. Skriv aldrig ett lösenord här.

## Guided dialogs: help with using the tool

usage = Hjälp i verktyget
    .begun = Låt oss reda ut det här. Först några frågor, så att stödet kan hjälpa dig direkt.
usage-goal = Vad försöker du göra?
    .label = Vad du vill göra
    .names = mål | målet | uppgift
    .why = Det kan finnas en kortare väg dit.
usage-where = Var i verktyget är du?
    .label = Var
    .names = plats | platsen | ställe | stället | sidans adress
    .hint = Sidans adress eller vilken del av verktyget
    .why = Då börjar stödet på samma ställe som du.
usage-call = Vill du bli uppringd eller dela din skärm?
    .label = Samtal eller skärmdelning
    .names = samtal | skärmdelning
    .why = En del är lättare att visa än att skriva.
    .yes = Ja, gärna
    .yes-said = { -said-yes } | ring mig
    .no = Nej, skriv till mig
    .no-said = { -said-no } | skriftligt | helst inte | skriv

## Guided dialogs: something is down

operations = Driftstörning
    .begun = Jag ser till att rätt personer får veta. Jag ställer bara de nödvändigaste frågorna.
operations-down = Vad är det som inte fungerar?
    .label = Vad som ligger nere
    .names = problem | problemet
    .why = Det avgör vem som kontaktas.
operations-since = När började det?
    .label = Sedan
    .names = tid | tiden | klockslag | klockslaget | började
    .hint = Till exempel i dag kl. 9.40
    .why = Klockslaget kan visa vad som ändrades strax före.

## Guided dialogs: share a solution

solution = Dela en lösning
    .begun = Tack för att du delar med dig! Någon annan kan leta efter just det här.
solution-title = Vad ska vi kalla den?
    .label = Rubrik
    .names = rubrik | rubriken | namn | namnet
    .why = Så hittar andra den.
solution-solves = Vad löser den?
    .label = Vad den löser
    .names = problem | problemet
    .why = Andra känner först igen sitt eget problem, och sedan lösningen.
solution-link = Var kan man se den? Ge adressen.
    .label = Adress
    .names = adress | adressen | länk | länken
    .why = En titt säger mer än en beskrivning.
solution-description = Hur gjorde ni?
    .label = Så är den gjord
    .names = beskrivning | beskrivningen
    .why = Då kan andra göra likadant.
solution-contact = Vem får andra fråga om den?
    .label = Fråga
    .names = kontaktperson | kontaktpersonen
    .why = En fråga till en kollega sparar timmar av prövande.
solution-consent = Får jag visa den för alla som använder tjänsten?
    .label = Får visas
    .names = samtycke
    .why = Ingenting visas för andra utan ditt ja.
    .yes = Ja, visa den
    .yes-said = { -said-yes } | det får du
    .no = Nej, visa den inte
    .no-said = { -said-no } | helst inte | visa inte

## Guided dialogs: when an answer is none

fault-empty = Jag fick ingen text. Skriv ditt svar.
fault-too-long = Det blev lite för långt. Använd högst { $max } tecken.
fault-no-choice = Jag förstod inte vilket du menar. Skriv numret, eller orden som står där.
fault-ambiguous-choice = Menar du »{ $first }« eller »{ $second }«?
fault-no-date = Jag förstod inte vilken dag du menar. Skriv till exempel 12.11. eller »i går«.
fault-future-date = Den dagen har inte kommit än. Vilken dag menar du?
fault-no-link = Det kan jag inte läsa som en webbadress. Kopiera den ur webbläsaren, till exempel https://example.org/sida.
fault-no-phone = Det kan jag inte läsa som ett enda telefonnummer. Skriv det med riktnummer, till exempel +358 9 000 0000.
fault-no-email = Det kan jag inte läsa som en enda e-postadress. Den ska se ut så här: namn@example.org.
fault-no-image = Jag ser ingen bild där. Klistra in en, eller ge en länk till den.

## Lösenord, som aldrig sparas. Orden skiljs åt med | ; * står för bokstäver

secret-words = lösenord | lösenordet | lösenorden | lösenordets | lösen | lösenfras | lösenfrasen | pinkod | pinkoden | pin-kod | pin-koden | password | pwd | pin
secret-pins = pinkod | pinkoden | pin-kod | pin-koden
secret-codes = kod | koden | säkerhetskod | säkerhetskoden | engångskod | engångskoden | inloggningskod
secret-mine = mitt | min | vårt | vår | hans | hennes | ditt | din | ert
secret-is = är | var | lyder | blir | heter
secret-to = till
secret-changed = bytt | bytte | ändrat | ändrade | satt | satte
secret-for = till | för | i | på | hos | åt
secret-user = användare | användaren | användarnamn | användarnamnet | inloggning | konto | kontot
secret-filler = nu | fortfarande | alltså | bara | just | satt till | ändrat till | följande | det här
secret-and = och | men | så | fast
secret-units = tecken | bokst* | siffr* | dag* | veck* | månad* | år | gång* | minut* | tim*
secret-harmless = fel* | rätt | inte | aldrig | ogiltig* | giltig* | gamm* | gamla | nytt | glöm* | glömt | bortglöm* | borta | tappa* | förlor* | lås* | låst | spärr* | block* | utgång* | gått | byt* | ändra* | återställ* | kräv* | behöv* | obligatorisk* | tomt | dold* | dolt | säker* | osäker* | svag* | stark* | länge | lång* | långt | kort | samma | annat | annan | hacka* | stul* | läckt | läckte | sparat | okän* | okänt | avvis* | nek* | godkän* | accepter* | fungera* | funka* | trasig* | hjälp* | snälla | brådskande | problem* | fråg* | tillfällig* | personlig* | synlig* | skydda* | krypter* | slut | nödvändig* | uppdater* | hittat | skickat | något | inget | hemskt | svårt | lätt | kvar | aktiv*
secret-refused = Det där såg ut som ett lösenord, så jag har inte sparat någonting av det. Ta bort ditt meddelande, byt lösenordet genast och skriv det aldrig till någon. Fråga gärna igen utan det, så hjälper jag dig.
## Kontaktpersoner

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

## Stämmer en kontaktpersons uppgifter?

check-title = Stämmer dina kontaktuppgifter?
check-why = Du är kontaktperson för { $about }. De här uppgifterna visar jag för kolleger som behöver hjälp:
check-again = En påminnelse: du är kontaktperson för { $about }. Stämmer de här uppgifterna fortfarande?
check-right = Ja, det stämmer
check-changed = Något har ändrats
check-ask = Vad har ändrats? Skriv det i nästa meddelande, så rättar stödet uppgifterna.
check-what = Vad har ändrats? (måste fyllas i)
check-what-missing = Skriv först vad som har ändrats.
check-send = Skicka till stödet
check-mail-how = Öppna sidan och svara med en knapp:
check-thanks = Tack! Då vet vi att uppgifterna stämmer.
check-told = Tack! Stödet rättar uppgifterna.
check-done = Det här är redan besvarat. Tack!
check-case = Kontaktuppgifterna för { $who } har ändrats: { $text }
check-news = Kontaktuppgifter: { $who }
check-news-changed = { $who } meddelar att kontaktuppgifterna har ändrats: { $text }
check-news-silence = { $who } har inte svarat på om kontaktuppgifterna stämmer, inte heller efter en påminnelse. Hör av er dit, och ändra sedan »verified« i desk.toml.
check-news-unreachable = Jag har varken chatt eller e-postadress för att fråga { $who } om kontaktuppgifterna stämmer. Ring, och ändra sedan »verified« i desk.toml.
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
case-add-send = Skicka
case-added = Tillagt i ärende { $number }. Stödet har fått veta.
case-add-missing = Skriv något först.
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
case-organisations =
    { $count ->
        [one] en organisation
       *[other] { $count } organisationer
    }
case-unwatch = Sluta följa
told-supplier = Ärende { $number } har gått vidare till leverantören. Vi berättar hur rättelsen går framåt så snart vi vet mer.
told-planned = Ärende { $number } är planerat till uppdateringen { $date }.
told-moved = Ärende { $number } har flyttats: nu är det planerat till uppdateringen { $date }.
told-released = Ärende { $number } ingår i en uppdatering som nu är i bruk. Är något fortfarande fel, skriv **{ $number }** och vad du ser.
told-closed = Ärende { $number } är avslutat.
told-merged = Ärende { $number } gäller samma sak som ärende { $other } och fortsätter där. Du får veta hur det går.
told-reopened = Stödet har öppnat ärende { $number } igen.
told-waiting = { $name } på stödet undrar om ärende { $number }:
told-waiting-how = Skriv **{ $number }** och ditt svar här.
told-message = { $name } på stödet skriver om ärende { $number }:
detail-left-out = inte ifyllt
detail-left-out-because = inte ifyllt: { $reason }

## Ärenden: det som stödet ser och gör

case-state-testing = Testas
case-state-assessed = Hos utvecklingsteamet
case-state-supplier = Hos leverantören
case-state-planned = Planerat till uppdateringen { $date }
case-state-released = I bruk
case-state-waiting = Väntar på svar från den som frågade; { $name } har ställt frågan
case-state-closed = Avslutat
case-state-withdrawn = Tillbakadraget av den som frågade
case-state-merged = Fortsätter som ärende { $number }
case-state-reopened = Öppnat igen, väntar på att någon tar det
case-copies = Kopia till
case-tier = Ligger hos
tier-support = Stödet
tier-development = Utvecklingsteamet
tier-supplier = Leverantören
case-references = Deras nummer
case-urgency = Brådska
case-urgent = Brådskar för den som frågade
case-called-yes = ja, har ringt { $day } { $time }
case-called-no = ja, har inte ringt än
case-watchers = Andra med samma ärende
case-watchers-count = personer: { $people }, organisationer sammanlagt: { $organisations }
case-visibility = Öppet för
case-visibility-region = alla i regionen
case-ask-open = Fråga tillbaka
case-ask-text = Din fråga till { $name } (måste fyllas i)
case-ask-missing = Skriv frågan först.
case-ask-send = Skicka frågan
case-asked = Din fråga om ärende { $number } är på väg till { $name }.
case-note-open = Anteckna
case-note-text = Anteckning bara för stödet (måste fyllas i)
case-note-missing = Skriv anteckningen först.
case-note-send = Spara anteckningen
case-noted = Anteckningen finns på ärende { $number }.
case-change-open = Ändra
case-change-state = Läge
case-change-same = Som det är
case-change-planned = Uppdateringens dag, om det är planerat
case-change-into = Det andra ärendets nummer, om det gäller samma sak
case-change-reference = Leverantörens eller helpdeskens nummer
case-change-urgency = Brådska
case-change-told = Meddelande till { $name } (kan lämnas tomt)
case-change-send = Spara
case-changed = Ärende { $number } är ändrat.
case-change-nothing = Inget var ifyllt, så inget är ändrat.
case-change-needs-day = Vilken uppdatering? Ange dagen också.
case-change-day-passed = { $date } har redan varit. Ange en dag som kommer.
case-change-needs-case = Vilket ärende gäller samma sak? Ange numret på ett annat ärende som är öppet.
case-change-cannot = Det går inte för ärende { $number } just nu. Läget är: { $state }.
case-change-how = Skriv till exempel **läge { $number } testas**, **läge { $number } planerat 3.12.** eller **läge { $number } kritiskt**.
move-testing = Testas | test | testa
move-assessed = Hos utvecklingsteamet | utvecklingsteamet | utveckling | bedöms
move-supplier = Hos leverantören | till leverantören | leverantören | leverantör
move-planned = Planerat till en uppdatering | planerat till | planerat | planera
move-released = I bruk | publicerat | ute
move-closed = Avslutat | avsluta | stängt | stäng | klart
move-merged = Samma sak som ett annat ärende | samma sak som | samma som | slå ihop med
move-reopened = Öppnat igen | öppna igen | öppna
urgency-critical = Kritiskt
urgency-normal = Normalt
urgency-low = Kan vänta
added-note = { $name } lade till: { $text }
waiting-note = { $name } frågade: { $text }
noted-note = Anteckning av { $name }: { $text }
told-note = { $name } skrev till den som frågade: { $text }
reopened-note = { $name } öppnade det igen: { $text }
news-added = { $name } lade till i ärende { $number }: { $text }
news-completed = { $name } har fyllt i det som saknades i ärende { $number }: { $text }
news-withdrawn = { $name } har dragit tillbaka ärende { $number }.
news-left = { $name } behöver inte ärende { $number } längre. Andra har hört av sig om samma sak, så det ligger kvar.
news-reopened = { $name } har öppnat ärende { $number } igen.
news-reopened-why = { $name } har öppnat ärende { $number } igen: { $text }
news-called = { $name } har ringt om ärende { $number }.
news-incident = { $count } organisationer har hört av sig om samma sak som i ärende { $number } ({ $service }). Är det en störning?

## Önskemål vägs, lösningar delas

wish-weighed = Så här vägs önskemål som ditt:
wish-benefits-only-us = Det gäller bara er. Enskilda önskemål tas oftast med i en större förnyelse.
wish-benefits-some = Fler än ni har nytta av det, och det talar för önskemålet.
wish-benefits-most = Många har nytta av det, och det talar för önskemålet.
wish-benefits-unknown = Hur många som har nytta av det vet vi inte än.
wish-visible-visitors = Besökarna märker det: sådant går före det som bara syns i verktyget.
wish-visible-both = Besökarna märker det: sådant går före det som bara syns i verktyget.
wish-visible-tool = Det syns bara i verktyget: det som besökarna märker går före.
wish-size-small = Det ser litet ut, och det talar för önskemålet.
wish-size-large = Det är en stor helhet, och en sådan tar längre tid.
wish-class-soon = Sammantaget hör det till dem som ibland kan gå fort.
wish-class-renewal = Sammantaget hör det till dem som oftast väntar på en större förnyelse.
wish-class-long = Sammantaget hör det till dem som tar tid.
wish-class-weighed = Sammantaget vägs det mot de andra när utvecklingen planeras.
wish-no-promise = Alla önskemål övervägs, men alla kan inte genomföras, så det här är inget löfte.
peers-post = **Sparring:** { $name } funderar på något och vill gärna höra hur andra har gjort.

    { $text }
peers-how = Svara i den här tråden och nämn @{ $desk }, så når ditt svar den som frågar.
peers-replied = { $name } svarade i producenternas kanal: { $text }
peers-thanks = Tack! Jag har skickat det vidare till den som frågade.
heard-gallery = galleri | galleriet | visa galleriet | visa lösningar | delade lösningar | visa delade lösningar
heard-show = publicera
gallery-title = Lösningar som andra har delat. Skriv en rubrik så visar jag lösningen:
gallery-empty = Ingen har delat någon lösning än. Skriv **dela en lösning** om du vill bli först.
gallery-alike = Andra har delat något som kan ge idéer: { $titles }. Skriv en rubrik så visar jag lösningen, eller fortsätt här.
gallery-show = Visa i galleriet
gallery-approved = Lösningen i ärende { $number } finns snart i galleriet.
gallery-not = Ärende { $number } kan inte visas i galleriet: det är ingen delad lösning, eller så har den som delade inte gått med på det.
gallery-thanks = Tack för att du delade! Din lösning finns nu i galleriet: { $title }
help-cases = **mina ärenden** visar vad du har på gång, **kontakter** vem du kan vända dig till, **mina uppgifter** vad jag vet om dig, **galleri** vad andra har delat.
help-flows = Jag kan också ta emot:
next-solution = Stödet läser igenom den. Säger de ja hamnar den i galleriet, och du får veta det.
access-what = Vad behöver du komma åt?
    .label = Behöver
    .names = åtkomst | behörighet
    .why = Då vet de vad de ska ge dig. Skriv aldrig ett lösenord.
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
## När det är något fel på själva stödet

alarm-stopped = **Jag har slutat skicka till { $whose }.** Inom tio minuter meddelade { $places } av deras chattar och kanaler att jag har tagits bort. Så många på en gång är troligen ett misstag: har appen spärrats eller avinstallerats där? När det är utrett kan ni låta mig fortsätta med kommandot `python app.py posts resume { $tenant }`.
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

## Störningar

heard-incident = incident | störning
incident-said-next = nästa besked | nästa
incident-said-part = del
incident-said-reopen = öppnat igen | kontrolleras
incident-said-resolve = löst | klart | åtgärdat
incident-said-cancel = felaktig | avbryt | ställ in
incident-said-authorise = tillåten av | tillåtet av | godkänd av | godkänt av
notice-said-incident = störning | incident
notice-said-authorise = tillåten av | tillåtet av | godkänd av | godkänt av
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
notice-reopened-told = Det går att använda igen, men vi kontrollerar fortfarande att allt fungerar.
notice-resolved-told = Löst { $when }
notice-update = Nytt besked: { $title }
notice-reopened = Öppnat igen: { $title }
notice-resolved = Löst: { $title }
notice-in-language = { $text } (på { $language })
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
notice-authorise-typed = Skriv vem som har gett lov att publicera texten: **notis { $number } tillåten av NAMN**.
incident-did-open = Störning { $number } är publicerad.
incident-did-draft = Störning { $number } väntar på att någon annan godkänner den, eller på att det noteras vem som har gett lov.
incident-did-update = Störning { $number }: beskedet är på väg till kanalerna.
incident-did-part = Störning { $number }: läget är ändrat på kortet.
incident-did-reopen = Störning { $number }: öppnat igen, och kanalerna får veta det.
incident-did-resolve = Störning { $number }: löst, och kanalerna får veta det.
incident-did-cancel = Störning { $number } är tillbakadragen, och kanalerna får veta det.
notice-cannot-service = Det finns ingen tjänst som heter { $service }. De här finns: { $services }.
notice-cannot-no-words = Skriv också vad som har hänt.
notice-cannot-not-incident = Det är ingen störning. Skriv **notis** i stället.
notice-cannot-nobodys-words = Texten är er egen: ingen annan behöver ge lov.
notice-cannot-authorise-who = Skriv också vem som har gett lov.
notice-cannot-incident-already = Det är redan störning { $number }.
notice-cannot-part = Skriv delen och läget, till exempel **del inloggning: nere, från i morgon kväll**.
## För mycket på en gång

flood-messages = Det där var fler än { $most } meddelanden på en minut, så jag är tyst en stund. Skriv igen om en minut.
flood-cases = Jag tar emot högst { $most } ärenden i timmen från en och samma person, så det här är inte skickat. Skicka det gärna efter klockan { $time }.

## Det som sparas om en person

mydata-private = Det som jag sparar om dig visar jag bara i privat chatt. Skriv **mina uppgifter** till mig där.
mydata-title = Det här sparar jag om dig
mydata-name = Namn
mydata-questions = Frågor
mydata-cases = Ärenden
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

## Notices: asked about, and problems that come of them

notice-staff-cases = Ärenden
notice-staff-cases-told = { $count } ({ $organisations }): { $numbers }
notice-asked-maintenance = underhåll | när är underhållet | vad händer under underhållet | när är uppdateringen | vad uppdateras | hur länge är systemet nere
notice-asked-incident = störning | vad har hänt | när är det lagat | när fungerar det igen
notice-asked-trouble = det fungerar inte | det går inte att logga in | jag kan inte logga in | jag blev utloggad | sidan går inte att öppna | allt är segt | är det nere | ligger systemet nere | varför fungerar det inte | är { $service } nere | { $service } fungerar inte | kommer inte in i { $service }
notice-asked-why = varför gör ni det då | varför inte på natten | varför mitt på dagen | varför på en lördag | varför just nu
notice-problem-tell = Ska jag skicka det till stödet? Beskriv gärna först vad som händer: skriv det här i tråden, så följer det med.
notice-problem-during = Problem under »{ $title }«, { $when }
notice-over-for-case = »{ $title }« är över, och ditt ärende { $number } hörde till det. Fungerar det för dig nu? Om inte, svara mig här.
notice-support-now = Just nu gäller för stödet: { $text }
notice-was-over = Det gällde störningen »{ $title }«, som är över sedan { $when }. Svaren från då gäller inte längre. Har du ett problem nu, skriv **inte det jag frågade om**.

## Statussidan, dess flöde och kalender

status-language-name = Svenska
status-open = Öppna statussidan
status-title = Driftläget för våra tjänster
status-title-of = Driftläget för { $service }
status-skip = Hoppa till innehållet
status-languages = Språk
status-services = Tjänster
status-all = Alla tjänster
status-as-of = Så här är läget: { $when }
status-old = Just nu går det inte att läsa något nyare. Så här var läget { $ago }: { $when }
status-zone = Alla tider är i tidszonen { $zone }, just nu { $name }.
status-service-works = inga kända problem
status-service-planned = inga kända problem, underhåll planerat
status-service-maintenance = underhåll pågår
status-service-verifying = öppen igen efter en störning, kontrolleras
status-service-incident = störning pågår
status-now = Just nu
status-now-none = Ingen känd störning, och inget underhåll pågår.
status-planned = Planerat
status-planned-none = Inget underhåll är planerat.
status-past = De senaste 30 dagarna
status-past-none = Ingenting har hänt de senaste 30 dagarna.
status-more = Avslutat: { $title }
status-earlier = Tidigare besked
status-follow = Följ läget
status-calendar = Underhåll som kalender (iCalendar)
status-feed = Nyhetsflöde (Atom)
status-data = Data för program (JSON)
status-calendar-name = Underhåll: { $name }
## Notices: a window that became an incident

notice-window-incident = blev en störning, se »{ $title }«
notice-staff-window = Kom av
notice-staff-window-told = notis { $number }, { $when }
notice-staff-incident = Blev störning
case-notice = Hör till
case-maintenance-told = Notis { $number }: { $title }
case-incident-told = Störning { $number }: { $title }
incident-work-goes-on = Arbetet som ledde till störningen pågår fortfarande: skriv **notis { $number } klart { $window }** när också det är klart.
notice-history = Tidigare besked
## Alternativ för en idé, och det formulär som de skrivs i

heard-choose = jag väljer | vi väljer | vi tar | alternativ
heard-form = fyll i ett formulär | fyll i ett formulär i stället | fyll i formuläret | visa formuläret | jag vill ha formuläret | jag fyller hellre i ett formulär | ändra
form-one-of = { $label } (en av dem räcker)
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

## Det som pågår, för den som anmäler något

alike-going-on = Det här pågår just nu:
alike-told = Det här har andra anmält:
alike-is-it = Då är det samma sak.
notice-waits = Du får veta här när »{ $title }« är över. Mer behöver du inte skriva.
notice-waits-already = Du får redan veta när »{ $title }« är över.
notice-waited = »{ $title }« är över. Fungerar det för dig nu? Om inte, skriv till mig igen.
notice-staff-waiting = Vill veta när det är över
notice-staff-waiting-told =
    { $count ->
        [one] en person, utan eget ärende
       *[other] { $count } personer, utan egna ärenden
    }

## A notice of planned work, written in Teams

heard-new-notice = ny notis | skriv en notis | nytt underhåll | anmäl underhåll | nytt meddelande om underhåll
notice-said-change = ändra | redigera
notice-button-change = Ändra utkastet
draft-heading = Ny notis om planerat underhåll
draft-begun = Jag frågar en sak i taget. Ingen får veta något förrän notisen är godkänd. Vill du berätta det på ett språk till, börja en rad med språkets kod, till exempel **fi:**. Skriv **avbryt** om du vill sluta.
draft-form-begun = Ingen får veta något förrän notisen är godkänd. Vill du berätta det på ett språk till, börja en rad med språkets kod, till exempel **fi:**
draft-faults = Något stämmer inte än. Allt du skrev finns kvar.
draft-send = Gör ett utkast
draft-yes = Ja
draft-no = Nej
draft-service = Vilken tjänst gäller det?
    .label = Tjänst
    .hint = Bara kanaler som prenumererar på tjänsten får notisen.
draft-title = Vad ska göras? En rad.
    .label = Rubrik
    .hint = Till exempel: Vi byter servrar
draft-windows = När?
    .label = Tider
    .hint = Till exempel: lör 6 oktober 8–14; lör 13 oktober 8–14. Skriv så många tider du behöver. De får vara olika långa.
draft-noticed = Vad kan märkas? En sak per rad.
    .label = Vad som kan märkas
    .hint = Sätt * framför det du väntar dig. Till exempel: * Du märker ingenting.
draft-worst = Hur länge kan det märkas, som mest?
    .label = Som mest
    .hint = Till exempel: 30 min. Inte hur länge arbetet pågår.
draft-reason = Varför görs det?
    .label = Varför
    .hint = Det visas precis som du skriver det.
draft-promise = Vad lovar ni?
    .label = Löfte
    .hint = Till exempel: Inga uppgifter går förlorade. Det visas ord för ord.
draft-year = Jag tror du menar { $windows }. Stämmer det?
draft-year-form = Dagen var inte helt utskriven. Jag har fyllt i vad jag tror att du menar: titta efter, och skicka en gång till.
draft-year-no = Inte de dagarna
draft-needed = Det här behövs och kan inte hoppas över.
draft-made = Utkast { $number } är klart. Förhandsvisa det, och godkänn det eller låt någon annan göra det.
draft-doubts = Titta först på det här:
draft-over = Det här har blivit ett utkast, eller kastats.
draft-dropped = Då blir det ingen notis.
draft-agents-only = Notiser skrivs av stödet. Om något inte fungerar, berätta bara vad som händer.
length-15 = en kvart
length-30 = en halvtimme | en halv timme | halvtimme | halv timme
length-45 = tre kvart
length-60 = en timme | en timma
length-hours = timm(?:e|ar|a)|tim|t|h
length-minutes = minut(?:er)?|min|m
notice-cannot-no-times = Jag hittar inga tider i »{ $text }«. Skriv till exempel: lör 6 oktober 8–14; lör 13 oktober 8–14
notice-cannot-many-windows = Det är { $count } tillfällen. En notis rymmer { $most }.
notice-cannot-no-time = »{ $text }«: det finns inget sådant klockslag.
notice-cannot-no-day = »{ $text }«: den dagen finns inte.
notice-cannot-no-year = »{ $text }«: det datumet infaller inte på den veckodagen under de närmaste åren.
notice-cannot-which-day = »{ $text }«: vilken dag?
notice-cannot-weekday = »{ $text }«: den dagen är { $day }. Menar du { $other }?
notice-cannot-window-past = { $window } har redan varit.
notice-cannot-clock-twice = { $day } visar klockan { $time } två gånger, eftersom den ställs tillbaka. Välj en annan tid.
notice-cannot-clock-skips = { $day } visar klockan aldrig { $time }, eftersom den ställs fram. Menar du { $before } eller { $after }?
notice-cannot-windows-overlap = { $first } och { $second } går in i varandra.
notice-cannot-too-long = Det är { $count } tecken. Mer än { $most } får inte plats.
notice-cannot-length = Hur lång tid är »{ $text }«? Skriv till exempel 30 min eller 2 timmar.
notice-cannot-missing = Tjänst, rubrik och tider behövs.
notice-cannot-untitled = Det finns en text på { $language }, men ingen rubrik. Skriv en rad i rubriken som börjar med **{ $mark }:**
notice-cannot-expected = Sätt * framför det du väntar dig, och bara där. Nu står den på { $count } rader.
notice-cannot-alike = Raderna på { $language } är inte lika många som på { $other }, eller har * på ett annat ställe.
notice-cannot-change = Bara ett utkast om planerat underhåll kan ändras så här.
notice-doubt-time = »{ $text }« är inget klockslag.
notice-doubt-weekday = »{ $text }«: den dagen är { $day }.
notice-doubt-stale = »{ $text }« blir fel när det läses en annan dag. Skriv ut dagen också.
notice-doubt-worst = Enligt utkastet kan det märkas längre än själva arbetet pågår.
notice-doubt-noticed = Det står inte vad som kan märkas.
notice-doubt-language = Några läser helst på { $language } men får notisen på { $other }. Välj »{ $button }« och lägg till rader som börjar med { $mark }:
draft-sent = Utkast { $number } är gjort.
notice-update-late = Ett nytt besked var utlovat { $when }. Vi arbetar fortfarande med det.
notice-still-working = Vi arbetar fortfarande med det. Vi har inget nytt att berätta än.
notice-button-still = Säg att vi arbetar vidare
notice-said-still = arbetar vidare | inget nytt
notice-did-still = Notis { $number }: kanalerna får veta att ni arbetar vidare, och att nästa besked kommer inom en timme.

## Vägen ett ärende tar
receipt-why = Varför dit: { $why }
why-way = { $about } → { $queue }
why-region = öppet för hela regionen
why-copies = kopia: { $queues }
why-cause-program = Fel i programmet
why-cause-technical = Tekniskt fel
why-everything = Allt annat

## Hur det gick när stödet testade
case-repeated = Vid test
case-change-repeated = Gick det att upprepa?
repeated-yes = Går att upprepa | går att återskapa | upprepat | upprepad | återskapat | återskapad | reproducerat | reproducerad
repeated-sometimes = Går att upprepa ibland | ibland | då och då
repeated-no = Går inte att upprepa | går inte att återskapa | inte upprepat | ej upprepat | inte återskapat | inte reproducerat
repeated-untried = Inte provat än | inte provat | ej provat | oprovat

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

## När ett önskemål eller en rättelse kommer
heard-wish-when = när kommer mitt önskemål | när blir mitt önskemål av | när blir mitt önskemål klart | när genomförs mitt önskemål | när kommer det jag önskade | när kommer våra önskemål | hur går det med mitt önskemål | när förverkligas mitt önskemål
heard-when = när | hur länge dröjer | hur lång tid tar
when-own = **{ $number }** »{ $text }«
when-planned = Det är en plan, inget löfte: flyttas den får du veta det.
when-error = Ingen dag är bestämd än. Utvecklingsteamet bedömer hur bråttom det är, och du får veta när rättelsen är planerad.

## Ärendets nummer i andra hus
receipt-references = Nummer hos mottagaren: { $numbers }

## Sök från meddelanderutan
seek-nothing = Jag hittar ingenting. Pröva andra ord.
seek-article = Artikel
seek-facts = Svaret beror på några fakta. Ställ frågan till mig, så frågar jag först.
## Updates that cases are planned for

heard-release = uppdatering | uppdateringen | uppdateringar
release-said-today = i dag | idag
release-said-tomorrow = i morgon | imorgon
release-said-tested = testad | testat
release-said-out = i bruk | publicerad | ute
release-said-moved = flyttad till | flyttad | flytta till | flytta
release-said-critical = kritisk | kritiskt
release-said-without = utan
release-said-off = inställd | ställ in | avbokad
release-title = Uppdatering av { $service }, { $date }
release-state-gathering = Inte testad än
release-state-tested = Testad, inte i bruk än
release-state-released = I bruk
release-state-off = Inställd
release-is-critical = Kritisk: den släpps för sig så fort den är testad, vilken dag det än är.
release-empty = Uppdateringen är tom. Ett ärende kommer med när det planeras till den dagen.
release-more = och { $count } till
release-channels = Kanaler som får veta
release-typed = Du kan också skriva: **uppdatering { $service } { $day } testad**, **… i bruk: det som är nytt** (rader på andra språk börjar till exempel med fi:), **… flyttad 10.12.**, **… kritisk**, **… utan 1001**, **… inställd**.
release-button-tested = Den är testad
release-out-open = Den är i bruk
release-out-text = Vad är nytt? Det publiceras som du skriver det. Rader på andra språk börjar till exempel med fi:
release-out-send = Berätta för alla
release-move-open = Flytta den
release-move-text = Den nya dagen
release-move-send = Flytta
release-button-critical = Den är kritisk
release-without-open = Ta ut ett ärende
release-without-text = Ärendets nummer
release-without-send = Ta ut
release-button-off = Ställ in den
release-did-tested = Uppdateringen av { $service }, { $date }, är testad. När den är i bruk, skriv **uppdatering { $key } { $day } i bruk: det som är nytt**.
release-did-tested-critical = Den kritiska uppdateringen av { $service } är testad. Så fort den är i bruk, skriv **uppdatering { $key } { $day } i bruk: det som är nytt**.
release-did-released = Uppdateringen av { $service }, { $date }, är i bruk. Alla som hade ett ärende i den får veta det, och kanalerna också.
release-did-moved = Uppdateringen av { $service } är flyttad till { $date }. Alla som har ett ärende i den får veta det.
release-did-critical = Uppdateringen av { $service }, { $date }, är kritisk: den släpps så fort den är testad. Planera dess ärenden till { $day }.
release-did-without = Det är inte längre med i uppdateringen av { $service }, { $date }. Alla som det gäller får veta det.
release-did-off = Uppdateringen av { $service }, { $date }, är inställd. Alla som hade ett ärende i den får veta det.
release-cannot-untested = Ingen har sagt att uppdateringen av { $service }, { $date }, är testad. När den är det, skriv **uppdatering { $key } { $day } testad**, och sedan det här igen.
release-cannot-early = Uppdateringen av { $service } är lovad till { $date }. Är den i bruk redan i dag, skriv först **uppdatering { $key } { $day } flyttad** och dagens datum. Är den kritisk, skriv **uppdatering { $key } { $day } kritisk**.
release-cannot-over = Uppdateringen av { $service }, { $date }, är redan i bruk eller inställd.
release-cannot-tested-already = Uppdateringen av { $service }, { $date }, är redan testad.
release-cannot-critical-already = Uppdateringen av { $service }, { $date }, är redan kritisk.
release-cannot-same-day = Uppdateringen av { $service } är redan planerad till { $date }.
release-cannot-passed = Den dagen har redan varit. Ange en dag som kommer.
release-cannot-day = Till vilken dag? Skriv **uppdatering { $key } { $day } flyttad** och det nya datumet.
release-cannot-taken = Den dagen finns det redan en annan uppdatering av { $service }. Planera ärendena till den, ett i taget.
release-cannot-not-in = Det ärendet är inte med i uppdateringen av { $service }, { $date }.
release-cannot-empty = Det finns inget att berätta: uppdateringen av { $service }, { $date }, är tom. Skriv vad som är nytt.
release-unknown = Det finns ingen uppdatering av { $service } { $date }. Det blir en så fort ett ärende planeras till den dagen: **läge 1001 planerat { $day }**.
release-how = Vilken uppdatering? Skriv en tjänst och en dag, till exempel **uppdatering klockaren 3.12.**
release-not-here = Det visar jag bara i privat chatt eller i stödets kanal, eftersom det innehåller vad folk själva har skrivit.
release-none = Inga uppdateringar är planerade.
release-line = **{ $service }**, { $date }: ärenden: { $count }. { $state }.
release-told-moved = Ärende { $number }: uppdateringen { $was } är flyttad till { $date }. Det som gäller dig kommer med den.
release-told-off = Ärende { $number }: uppdateringen { $date } är inställd. Utvecklingsteamet har ditt ärende, och du får veta när det planeras på nytt.
release-told-left = Ärende { $number } kommer inte med i uppdateringen { $date }. Utvecklingsteamet har det, och du får veta när det planeras på nytt.
release-out-title = Nu i bruk: uppdatering av { $service }, { $date }
release-out-critical = Nu i bruk: en kritisk rättelse av { $service }
release-out-in = Med i den: { $list }.
release-bugs =
    { $count ->
        [one] { $count } rättelse
       *[other] { $count } rättelser
    }
release-wishes =
    { $count ->
        [one] { $count } önskemål
       *[other] { $count } önskemål
    }
release-others =
    { $count ->
        [one] { $count } annan sak
       *[other] { $count } andra saker
    }
release-out-cases = Ärenden: { $numbers }
release-out-wrong = Är något fel, berätta det i den här tråden och nämn mig.
release-owed-soon = Uppdateringen av { $service } är lovad till { $date }. Ärenden i den: { $count }. { $state }.
release-owed-passed = Uppdateringen av { $service } var lovad till { $date }, och ingen har sagt att den är i bruk. Ärenden i den: { $count }. { $state }. Säg att den är i bruk, eller flytta den.
