## Lösenord, som aldrig sparas. Orden skiljs åt med | ; * står för bokstäver

secret-words = lösenord | lösenordet | lösenorden | lösenordets | lösen | lösenfras | lösenfrasen | pinkod | pinkoden | pin-kod | pin-koden | password | pwd | pin | pw | lösen
secret-pins = pinkod | pinkoden | pin-kod | pin-koden
secret-codes = kod | koden | säkerhetskod | säkerhetskoden | engångskod | engångskoden | inloggningskod
secret-mine = mitt | min | vårt | vår | hans | hennes | ditt | din | ert
secret-is = är | var | lyder | blir | heter
secret-to = till
secret-changed = bytt | bytte | ändrat | ändrade | satt | satte
secret-for = till | för | i | på | hos | åt
secret-user = användare | användaren | användarnamn | användarnamnet | inloggning | konto | kontot
secret-credentials = inloggning | inloggningen | inlogg | inloggningsuppgifter | inloggningsuppgifterna | uppgifterna | logga in | loggar in | konto | kontot | användare
secret-shorts = pass | lösen | pw
secret-as = som
secret-filler = nu | fortfarande | alltså | bara | just | satt till | ändrat till | följande | det här
secret-and = och | men | så | fast
secret-units = tecken | bokst* | siffr* | dag* | veck* | månad* | år | gång* | minut* | tim*
secret-harmless = fel* | rätt | inte | aldrig | ogiltig* | giltig* | gamm* | gamla | nytt | glöm* | glömt | bortglöm* | borta | tappa* | förlor* | lås* | låst | spärr* | block* | utgång* | gått | byt* | ändra* | återställ* | kräv* | behöv* | obligatorisk* | tomt | dold* | dolt | säker* | osäker* | svag* | stark* | länge | lång* | långt | kort | samma | annat | annan | hacka* | stul* | läckt | läckte | sparat | okän* | okänt | avvis* | nek* | godkän* | accepter* | fungera* | funka* | trasig* | hjälp* | snälla | brådskande | problem* | fråg* | tillfällig* | personlig* | synlig* | skydda* | krypter* | slut | nödvändig* | uppdater* | hittat | skickat | något | inget | hemskt | svårt | lätt | kvar | aktiv*
secret-refused = Det där såg ut som ett lösenord, så jag har inte sparat någonting av det. Ta bort ditt meddelande, byt lösenordet genast och skriv det aldrig till någon. Fråga gärna igen utan det, så hjälper jag dig.
# What somebody begins with who means that support needs the number all the same; shown, and heard
national-id-needed = numret behövs
# Words behind it, before the number, that turn it round
national-id-unneeded = inte | ej | aldrig | icke | knappast | ingen
national-id-masked = Jag såg ett personnummer och har dolt det: det sparas och skickas inte vidare. Ta gärna bort det ur ditt meddelande också. Om stödet verkligen behöver det, skriv om meddelandet och börja med **{ national-id-needed }:**
national-id-anew = Då ersätts ditt svar här.
