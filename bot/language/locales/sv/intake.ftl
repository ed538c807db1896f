## Guidade dialoger: hur samtalet förs

heard-stop = avbryt | avbryt tack | stopp | stoppa | glöm det | strunt samma | jag ångrar mig | sluta fråga
heard-back = tillbaka | gå tillbaka | backa | föregående | förra frågan | ett steg tillbaka
heard-skip = hoppa över | skippa | hoppa över den | nästa | nästa fråga | passar | pass
heard-why = varför | varför frågar du | varför frågar ni | varför vill du veta det | varför behövs det | vad ska ni med det till
heard-more = mer | berätta mer | jag vill berätta mer | lägg till mer | jag vill lägga till något
heard-resume = fortsätt | vi fortsätter | jag vill fortsätta | fortsätt där vi var
heard-form = fyll i ett formulär | fyll i ett formulär i stället | fyll i formuläret | visa formuläret | jag vill ha formuläret | jag fyller hellre i ett formulär | ändra
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
review-how = Skriv **ja** så skickar jag det. Vill du ändra något, skriv till exempel **nej, telefonnumret är …**, eller **tillbaka**. **Avbryt** kastar det.
alike-title = Är det samma sak som något av de här?
alike-how = Andra har redan hört av sig om det. Är det samma sak, välj den: då får du veta när det händer något, och behöver inte skriva mer. Annars skriver du **inget av dessa**.
alike-none = Nej, inget av dessa
alike-refused = Inget av de här ärendena var samma sak.
alike-joined = Du är med på ärende { $number } och får veta när något händer.
value-none = –
value-left = – ({ $reason })
menu-title = Vad ska det bli av meddelandet?
menu-send = Skicka det till stödet som det är
menu-empty = Det finns ingen text i det meddelandet.
form-one-of = { $label } (en av dem räcker)

## Det som pågår, för den som anmäler något

alike-going-on = Det här pågår just nu:
alike-told = Det här har andra anmält:
alike-is-it = Då är det samma sak.

## Guided dialogs: when an answer is none

fault-empty = Jag fick ingen text. Skriv ditt svar.
fault-too-long = Det blev lite för långt. Använd högst { $max } tecken.
fault-no-choice = Jag förstod inte vilket du menar. Skriv numret, eller orden som står där.
fault-ambiguous-choice = Menar du »{ $first }« eller »{ $second }«?
fault-unsure-choice = Menade du »{ $choice }«? Svara ja, eller välj det som stämmer.
unsure-said-yes = { -said-yes }
unsure-said-no = { -said-no }
fault-no-date = Jag förstod inte vilken dag du menar. Skriv till exempel 12.11. eller »i går«.
fault-future-date = Den dagen har inte kommit än. Vilken dag menar du?
fault-no-link = Det kan jag inte läsa som en webbadress. Kopiera den ur webbläsaren, till exempel https://example.org/sida.
fault-no-phone = Det kan jag inte läsa som ett enda telefonnummer. Skriv det med riktnummer, till exempel +358 9 000 0000.
fault-no-email = Det kan jag inte läsa som en enda e-postadress. Den ska se ut så här: namn@example.org.
fault-no-image = Jag ser ingen bild där. Klistra in en, eller ge en länk till den.
