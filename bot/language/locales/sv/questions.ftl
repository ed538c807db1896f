## Vad människor kan säga. Fraserna skiljs åt med | ; små stavfel förlåts.

heard-person = en människa | en människa tack | människa | en riktig människa | en riktig person | prata med en människa | prata med någon | jag vill prata med en människa | jag vill prata med någon | kan jag få prata med någon | koppla mig till en människa | koppla mig till stödet | skicka frågan till stödet | en person | en person tack | mänska | en mänska | en mänska tack | prata med nån | prata med en person | jag vill prata med nån | kan jag få prata med nån | kan nån ringa mig | kan någon ringa mig
heard-none = inget av dessa | ingen av dessa | inget av dem | ingen av dem | inget | ingen | inget passar | inget stämmer | inte det jag frågade om | inte det jag menade | det hjälpte inte | hjälpte inte | det hjälpte ej | det löste sig ej | nej inget av dessa | nej ingen av dem | inget av det | nej det hjälpte inte | tack men det hjälpte inte | fel svar | funkar inte | det funkade inte | funkar fortfarande inte
heard-send = ja | ja tack | ja snälla | ja skicka | ja skicka den | skicka | skicka den | skicka det | skicka in | ok skicka | ja gärna | ja gör det | gör det | jo | jo tack | ja det får du | jo skicka | jo gör det | japp | jepp | skicka gärna | ok
heard-cancel = nej | nej tack | nej skicka inte | avbryt | avbryt tack | stopp | glöm det | strunt samma | låt bli | inte nu | behövs inte | det behövs inte | skicka inte | skicka den inte | nä | nä tack | nej det behövs inte
heard-helped = det hjälpte | hjälpte | hjälpte tack | löst | det löste sig | funkar nu | toppen | perfekt | ja det hjälpte | det hjälpte tack | tack det hjälpte | nu funkar det | nu fungerar det | det löste sig tack | ok det hjälpte | ok tack det hjälpte
heard-dont-know = vet ej | vet inte | jag vet inte | det vet jag inte | har ingen aning | jag har ingen aning | minns inte | jag minns inte | ingen aning | osäker | är osäker
heard-correct = ändra mina svar | jag svarade fel | jag tryckte fel | jag skrev fel | nej jag menar | nej jag menade | jag menade | fel svar av mig
heard-meaning = vad menade du | vad menar du | hur menar du | hur menade du | hur tolkade du mig | vad betyder det | vad sa du | vadå
heard-all = visa allt | visa allting | lista allt | lista alla artiklar | visa alla frågor | visa alla | visa alla artiklar | alla artiklar | vad kan du svara på
heard-complaint = du är värdelös | dumma bot | jävla bot | vilken dålig bot | du är helt värdelös | du är kass | kass bot | du fattar ingenting | jag ger upp | värdelöst | värdelös bot | dålig bot | dum bot | det här är värdelöst | det här är skit | jag är trött på det här | jag blir galen
heard-swearing = fan | jävla | jävlar | jävligt | jäklar | förbaskat | förbaskade | jäkla | helvete | skit | satan | förbannade | förbannat | helvetes | fy fan | för fan | vad fan | vad i helvete | för helvete | för satan
heard-leaning = och | o | men | fast | även | eller | sen | också
heard-learn = lär | lär dig | vad har du lärt dig
heard-approve = godkänn
heard-reject = avslå

## Svar

answer-verified = Kontrollerat den { $date }
answer-source = Läs mer
answer-only-in = Det här finns inte på svenska. Här är det på { $language }.
answer-helped = Det hjälpte
answer-not-it = Inte det jag frågade om
answer-thanks-for-verdict = Roligt att höra!

## Answers, in full

answer-published = Publicerat den { $date }
answer-changed = Ändrat den { $date }
answer-related = Kanske undrar du också:
answer-again = Svaret finns i det jag visade dig tidigare: »{ $title }«.
answer-show = Visa igen

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
consent-again = Ska jag skicka det här till stödet?
consent-sent = Skickat till stödet som ärende { $number }.
person-what = Det ordnar jag. Vad gäller det? Skriv allt i ett meddelande, så skickar jag det till stödet.
person-what-again = Det går bra. Skriv i ett meddelande vad det gäller, nu eller när det passar dig, så skickar jag det till stödet. Vill du inte längre, skriv **avbryt**.

## Beslutsartiklar: först fakta, sedan ett enda svar

fact-first = För att kunna ge dig rätt svar behöver jag veta:
fact-which = Jag är inte säker på vad du menar. Svara med ett av dessa: { $answers }
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

## Samtal

contents-title = Det här kan jag svara på
contents-how = Skriv någon av rubrikerna, eller fråga med egna ord.
contents-general = Allmänt
unknown-follow-up = Mer än det jag visade i »{ $title }« vet jag inte. Ska jag skicka din fråga till stödet?
meaning-shown = Du skrev »{ $text }«. Jag trodde att det gällde »{ $titles }«. Blev det fel, skriv **inte det jag menade**.
meaning-unknown = Du skrev »{ $text }«. Jag hittade inget jag kunde vara säker på. Pröva med andra ord, eller skriv **en människa**.
complaint = Tråkigt att jag inte är till hjälp. Ska jag skicka det här till en människa?
complaint-nothing = Tråkigt att jag inte är till hjälp. Skriv **en människa**, så skickar jag det vidare till stödet.

## Vidare till stödet

case-already = Din fråga finns redan hos stödet som ärende { $number }.
stop-contact = Frågor om { $service } ställer du först till kontaktpersonen hos er, så det här skickar jag inte till stödet.
stop-contact-none = Frågor om { $service } ställer du först till kontaktpersonen hos er. Jag vet inte vem det är: fråga din chef eller er egen it-avdelning.
stop-contact-private = Skriv till mig i vår privata chatt, så visar jag vem du kan kontakta och hur.

## Sök från meddelanderutan

seek-nothing = Jag hittar ingenting. Pröva andra ord.
seek-article = Artikel
seek-facts = Svaret beror på några fakta. Ställ frågan till mig, så frågar jag först.

## Att lära av frågorna, för stödet

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
learn-answer-missing = { case-answer-missing }
learn-answer-how = Skriv svaret också: **godkänn { $id } svaret**.
