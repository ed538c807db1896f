## Veiledede dialoger: hvordan samtalen går

heard-stop = avbryt | avbryt takk | stopp | glem det | samme det | jeg angrer | ikke spør mer
heard-back = tilbake | gå tilbake | forrige | forrige spørsmål | ett steg tilbake
heard-skip = hopp over | hopp over den | hopp over dette | neste | neste spørsmål | pass
heard-why = hvorfor | hvorfor spør du | hvorfor spør dere | hvorfor vil du vite det | hvorfor trengs det | hva skal dere med det
heard-more = mer | fortell mer | jeg vil fortelle mer | legg til mer | jeg vil legge til noe
heard-resume = fortsett | vi fortsetter | jeg vil fortsette | fortsett der vi var
heard-form = fyll ut et skjema | fyll ut et skjema i stedet | fyll ut skjemaet | vis skjemaet | jeg vil ha skjemaet | jeg fyller heller ut et skjema | endre
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
review-how = Skriv **ja**, så sender jeg det. Vil du endre noe, skriv for eksempel **nei, telefonnummeret er …**, eller **tilbake**. Med **Avbryt** blir ingenting sendt.
alike-title = Er det det samme som et av disse?
alike-how = Andre har allerede meldt fra. Er det det samme, så velg det. Da får du beskjed når noe skjer, og trenger ikke skrive mer. Ellers skriver du **ingen av disse**.
alike-none = Nei, ingen av disse
alike-refused = Ingen av disse sakene var den samme.
alike-joined = Du er med på sak { $number } og får beskjed når noe skjer.
value-none = –
value-left = – ({ $reason })
menu-title = Hva vil du gjøre med meldingen?
menu-send = Send den til brukerstøtten som den er
menu-empty = Det er ingen tekst i den meldingen.
form-one-of = { $label } (én av dem er nok)

## Det som pågår, for den som melder noe

alike-going-on = Dette pågår akkurat nå:
alike-told = Dette har andre meldt:
alike-is-it = Det er dette.

## Guided dialogs: when an answer is none

fault-empty = Jeg fikk ingen tekst. Skriv svaret ditt.
fault-too-long = Det ble litt for langt. Bruk høyst { $max } tegn.
fault-no-choice = Jeg skjønte ikke hvilken du mener. Skriv nummeret, eller ordene som står der.
fault-ambiguous-choice = Mener du «{ $first }» eller «{ $second }»?
fault-unsure-choice = Mente du «{ $choice }»? Svar ja, eller velg det som stemmer.
unsure-said-yes = { -said-yes }
unsure-said-no = { -said-no }
fault-no-date = Jeg skjønte ikke hvilken dag du mener. Skriv for eksempel 12.11. eller «i går».
fault-future-date = Den dagen har ikke kommet ennå. Hvilken dag mener du?
fault-no-link = Det kan jeg ikke lese som en nettadresse. Kopier den fra nettleseren, for eksempel https://example.org/side.
fault-no-phone = Det kan jeg ikke lese som ett telefonnummer. Skriv alle sifrene, for eksempel 61 00 00 00 eller +47 61 00 00 00.
fault-no-email = Det kan jeg ikke lese som én e-postadresse. Den skal se slik ut: navn@example.org.
fault-no-image = Jeg ser ikke noe bilde der. Lim inn et, eller skriv nettadressen til det.
