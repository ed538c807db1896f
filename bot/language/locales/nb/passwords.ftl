## Passord, som aldri lagres. Ordene skilles med | ; * står for bokstaver

secret-words = passord | passordet | passordene | passordets | pinkode | pinkoden | pin-kode | pin-koden | kodeord | kodeordet | passfrase | password | pwd | pin | pw | passorda | passorde | passole | passordan | passordi | gjestepassord | gjestepassordet | wifipassord
secret-pins = pinkode | pinkoden | pin-kode | pin-koden
secret-codes = kode | koden | sikkerhetskode | sikkerhetskoden | engangskode | engangskoden | koda | koder | kodn | engangskoda | eingongskode
secret-mine = mitt | min | vårt | vår | hans | hennes | ditt | din | deres
secret-is = er | æ | e | var | skal være | blir | lyder
secret-to = til
secret-changed = byttet | bytta | endret | endra | satte | bytte | bytter | endrer | sett | setter | satt | oppdaterte | oppdatert | valgte | valde
secret-for = til | for | i | på | hos
secret-user = bruker | brukeren | brukernavn | brukernavnet | innlogging | konto | kontoen
secret-credentials = innlogging | innloggingen | innlogga | pålogging | påloggingen | innloggingsdetaljer | brukernavn og passord | logge inn | logger inn | konto | bruker
secret-shorts = pass | pw
secret-as = som
secret-filler = nå | fortsatt | bare | altså | satt til | endret til | følgende | dette
secret-and = og | men | så
secret-units = tegn | bokstav* | siff* | dag* | uke* | måned* | år | gang* | minutt* | time* | kr | kroner | prosent | sekund* | personer | linjer | rader | sider | stk
secret-harmless = feil* | rett | riktig* | ikke | ikkje | aldri | ugyldig* | gyldig* | gamm* | gaml* | nytt | glem* | glømt | borte | mist* | låst* | låse* | sperr* | blokk* | utløp* | utgått | gått | bytt* | endr* | tilbakestill* | nullstill* | krev* | påkrevd | nødvendig* | obligatorisk* | skjult* | sikker* | usikker* | svak* | sterk* | lang* | langt | kort | samme | annet | annen | forskjellig* | hack* | stjål* | lekk* | lagret | ukjent* | avvis* | nekt* | godkj* | akseptert | virk* | fung* | funk* | ødelagt | hjelp* | haster | problem* | spørsmål* | midlertidig* | personlig* | synlig* | beskytt* | krypter* | deaktiver* | slutt | sendt | funnet | noe | ingenting | vanskelig | lett | aktiv*
secret-its = det er | det e | det æ | de e | d e | det var | han er | er | e | æ | ær | va | var | vart | blei | ble | heter | heiter | lyder
secret-inflected = passord* | engangspassord*
secret-networks = wifi | wi-fi | wlan | nett | nettet | nettverk | nettverket | gjestenett | gjestenettet | gjestenettverk | trådløst
secret-keys = api-nøkkel* | api nøkkel* | apinøkkel* | api-nøkl* | api nøkl* | grensesnittnøkkel* | integrasjonsnøkkel* | integrasjonsnøkl* | tilgangsnøkkel* | tilgangsnøkl* | tilgangstoken* | hemmelig nøkkel | hemmelige nøkkelen | klienthemmelighet* | tjenestenøkkel* | api-token* | api token*
secret-once = engangskod* | eingongskod* | engangspassord* | engangspassord* | sms-kod* | smskod* | sms kod* | bekreftelseskod* | verifiseringskod* | verifikasjonskod* | sikkerhetskod* | innloggingskod* | påloggingskod* | tofaktorkod* | autentiseringskod* | autentiseringsapp* | autentisering* | kodebrikk*
secret-channels = sms | sms-en | smsen | tekstmelding* | meldinga | meldingen | autentiseringsapp*
secret-numbered = feil | feilen | feilkod* | feilmelding* | sak* | ticket | henvendelse* | faktur* | bestilling* | ordre* | kvittering* | referanse* | ref | regning* | konto* | kunde* | ansatt* | bruker | brukeren | brukernavn* | brukar | id | rom* | sal | dør* | etasje* | skap* | avdeling* | enhet* | gruppe* | team* | kurs* | klasse* | versjon* | artikkel* | produkt* | serie* | modell* | maskin* | printer* | telefon* | tlf | mobil* | nr | side* | linje* | rad* | rapport* | skjema* | fil* | mappe* | år* | siden | post* | mva* | beløp* | pris* | sum | *nummer | *nummeret | bygg* | hus* | møte* | kl | klokka | klokken | ringer
secret-products = faktur* | rapport* | regnskap* | budsjett* | mva* | lønn* | timeplan* | kurs* | skjema* | referat* | mal* | printer* | maskin* | kontor* | versjon* | kvartal* | test* | nivå*
secret-refused = Det der så ut som et passord, så jeg har ikke lagret noe av det. Slett meldingen din, bytt passordet med en gang og skriv det aldri til noen. Spør meg gjerne igjen uten passordet, så hjelper jeg deg.
# What somebody begins with who means that support needs the number all the same; shown, and heard
national-id-needed = nummeret trengs
# Words behind it, before the number, that turn it round
national-id-unneeded = ikke | ikkje | aldri | neppe | ingen
national-id-masked = Jeg så et fødselsnummer og har skjult det: det lagres ikke og sendes ikke videre. Slett det gjerne fra meldingen din også. Hvis brukerstøtten virkelig trenger det, skriv meldingen på nytt og begynn med **{ national-id-needed }:**
national-id-anew = Da erstattes svaret ditt her.
