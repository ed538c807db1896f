## Lösenord, som aldrig sparas. Orden skiljs åt med | ; * står för bokstäver

secret-words = lösenord | lösenordet | lösenorden | lösenordets | lösen | lösenfras | lösenfrasen | pinkod | pinkoden | pin-kod | pin-koden | password | pwd | pin | pw | lösenole | lösenolet | lösenorde | lösenordä | lösenolä | lösenordn | gästlösenord | gästlösenordet | wifilösenord | wifilösenordet
secret-pins = pinkod | pinkoden | pin-kod | pin-koden
secret-codes = kod | koden | säkerhetskod | säkerhetskoden | engångskod | engångskoden | inloggningskod | koder | kodn | koda | inloggningskoden
secret-mine = mitt | min | vårt | vår | hans | hennes | ditt | din | ert
secret-is = är | e | ä | var | ska va | ska vara | lyder | blir | heter
secret-to = till
secret-changed = bytt | bytte | ändrat | ändrade | satt | satte | byter | bytta | ändra | sätter | ställde | uppdaterade | uppdaterat | valde | valt
secret-for = till | för | i | på | hos | åt
secret-user = användare | användaren | användarnamn | användarnamnet | inloggning | konto | kontot
secret-credentials = inloggning | inloggningen | inlogg | inloggningsuppgifter | inloggningsuppgifterna | uppgifterna | logga in | loggar in | konto | kontot | användare
secret-shorts = pass | lösen | pw
secret-as = som
secret-filler = nu | fortfarande | alltså | bara | just | satt till | ändrat till | följande | det här
secret-and = och | men | så | fast
secret-units = tecken | bokst* | siffr* | dag* | veck* | månad* | år | gång* | minut* | tim* | kr | kronor | procent | sekunder | personer | rader | sidor | st | stycken
secret-harmless = fel* | rätt | inte | aldrig | ogiltig* | giltig* | gamm* | gamla | nytt | glöm* | glömt | bortglöm* | borta | tappa* | förlor* | lås* | låst | spärr* | block* | utgång* | gått | byt* | ändra* | återställ* | kräv* | behöv* | obligatorisk* | tomt | dold* | dolt | säker* | osäker* | svag* | stark* | länge | lång* | långt | kort | samma | annat | annan | hacka* | stul* | läckt | läckte | sparat | okän* | okänt | avvis* | nek* | godkän* | accepter* | fungera* | funka* | trasig* | hjälp* | snälla | brådskande | problem* | fråg* | tillfällig* | personlig* | synlig* | skydda* | krypter* | slut | nödvändig* | uppdater* | hittat | skickat | något | inget | hemskt | svårt | lätt | kvar | aktiv* | gång* | dag* | veck* | månad*
secret-its = det är | det e | de e | de ä | de är | det var | den är | den e | är | e | ä | va | var | blev | heter | heit | heitär | lyder
secret-inflected = lösenord* | losenord* | engångslösenord*
secret-networks = wifi | wi-fi | wlan | nät | nätet | nätverk | nätverket | gästnät | gästnätet | gästnätverk | gästnätverket | trådlösa
secret-keys = api-nyckel* | api nyckel* | apinyckel* | api-nyckl* | api nyckl* | gränssnittsnyckel* | integrationsnyckel* | integrationsnyckl* | åtkomstnyckel* | åtkomstnyckl* | åtkomsttoken | åtkomsttoken* | hemlig nyckel | hemliga nyckeln | klienthemlighet* | tjänstenyckel* | api-token* | api token
secret-once = engångskod* | engångslösenord* | engångslösen* | sms-kod* | smskod* | sms kod* | verifieringskod* | bekräftelsekod* | säkerhetskod* | inloggningskod* | tvåfaktorskod* | autentiseringskod* | autentiseringsapp* | autentisering* | autentiseraren
secret-channels = sms | sms:et | sms:ar | sms:ade | smset | sms-et | textmeddelande* | meddelandet | autentiseringsapp*
secret-numbered = fel | felet | felkod* | ärende* | ticket | begäran | faktur* | beställning* | order* | kvitto* | referens* | ref | räkning* | konto* | kund* | anställ* | användare* | användarnamn* | användarid | id | rum* | sal | dörr* | våning* | skåp* | avdelning* | enhet* | grupp* | team* | kurs* | klass* | version* | artikel* | produkt* | serie* | modell* | dator* | skrivare* | telefon* | tel | mobil* | nr | sida* | rad* | rapport* | blankett* | fil* | mapp* | år* | sedan | post* | moms* | belopp* | pris* | summa* | plats* | *nummer | *numret | byggnad* | hus* | möte* | kl | klockan | ringer
secret-products = faktur* | rapport* | bokslut* | budget* | moms* | lön* | schema* | kurs* | blankett* | protokoll* | mall* | skrivare* | dator* | kontor* | version* | test* | nivå*
secret-refused = Det där såg ut som ett lösenord, så jag har inte sparat någonting av det. Ta bort ditt meddelande, byt lösenordet genast och skriv det aldrig till någon. Fråga gärna igen utan det, så hjälper jag dig.
# What somebody begins with who means that support needs the number all the same; shown, and heard
national-id-needed = numret behövs
# Words behind it, before the number, that turn it round
national-id-unneeded = inte | ej | aldrig | icke | knappast | ingen
national-id-masked = Jag såg ett personnummer och har dolt det: det sparas och skickas inte vidare. Ta gärna bort det ur ditt meddelande också. Om stödet verkligen behöver det, skriv om meddelandet och börja med **{ national-id-needed }:**
national-id-anew = Då ersätts ditt svar här.
