## Le password, che non si conservano mai. Le parole sono separate da |; * sta per delle lettere

secret-words = password | parola d'ordine | parola chiave | codice pin | pin | passcode | chiave di accesso | pwd | pw | psw | parola d’ordine | passuord
secret-pins = codice pin | pin
secret-codes = codice | codice di accesso | codice di sicurezza | codice di verifica | codici | codese
secret-mine = mia | mio | nostra | nostro | tua | tuo | sua | suo | il | la | la mia | il mio | la nostra | il nostro
secret-is = è | é | e | e' | era | sarà
secret-to = in | con
secret-changed = cambiato | cambiata | impostato | impostata | modificato | modificata | cambio | cambiai | aggiornato | aggiornata | messo | messa | scelto | scelta
secret-for = per | di | del | della | dello | a | al | alla | su | nel | nella | in
secret-user = utente | nome utente | account | login | accesso
secret-credentials = credenziali | accesso | accessi | login | accedo | accedere | entro | utente e password | dati di accesso
secret-shorts = pass | psw | passw
secret-as = come
secret-filler = ora | adesso | ancora | solo | sempre | questa | la seguente | stata cambiata in | stata impostata a
secret-and = e | ed | ma | però | poi
secret-units = caratter* | letter* | cifr* | numer* | giorn* | settiman* | mesi | mese | ann* | volt* | minut* | ore | ora | euro | percento | second* | person* | righe | pagine | pezzi | copie
secret-harmless = sbagliat* | errat* | giust* | corrett* | scadut* | scad* | vecchi* | nuov* | dimentic* | pers* | smarrit* | blocc* | sblocc* | cambi* | reimpost* | resett* | richiest* | necessari* | obbligatori* | mancant* | vuot* | nascost* | sicur* | insicur* | debol* | forte | forti | lung* | cort* | troppo | stess* | divers* | rubat* | hackerat* | compromess* | salvat* | memorizzat* | sconosciut* | rifiutat* | accettat* | valid* | invalid* | funzion* | rotta | aiut* | urgent* | problem* | domand* | temporane* | personal* | visibil* | protett* | cifrat* | disattivat* | attiv* | aggiorn* | recuper* | arrivat* | inviat* | ricevut* | stata | stato | stat* | qualcosa | difficile | facile | fatt*
secret-its = è | é | e' | e’ | e | xe | l'è | era | sarebbe | cioè | ossia | ecco
secret-inflected = password* | passwd* | parola
secret-networks = wifi | wi-fi | wlan | rete | reti | rete ospiti | wireless
secret-keys = chiave api | chiavi api | api key | chiave dell'api | chiave dell’api | chiave di accesso | chiavi di accesso | chiave di integrazione | chiavi di integrazione | chiave d'integrazione | chiave d’integrazione | chiave segreta | chiavi segrete | chiave di servizio | token di accesso | token api | token d'accesso | segreto del client
secret-once = codice usa e getta | codici usa e getta | password usa e getta | codice monouso | codici monouso | codice otp | codici otp | codice sms | codici sms | codice via sms | codice temporaneo | codice di verifica | codici di verifica | codice di conferma | codice di sicurezza | codice di autenticazione | autenticatore | app di autenticazione
secret-channels = sms | messaggio | messaggino | messaggini | autenticatore | app di autenticazione
secret-numbered = errore* | errori | guasto | caso | casi | pratica | ticket | richiesta | fattur* | ordin* | ricevut* | riferimento | rif | bollett* | conto | cliente | dipendente | utente | nome utente | matricola | id | stanza | aula | porta | piano | armadi* | reparto | ufficio | unità | gruppo | corso | classe | versione | articolo | prodotto | serie | modello | dispositivo | computer | stampante | telefono | tel | cellulare | numero | n | nr | pagina | riga | rapporto | modulo | cartella | anno | dal | cap | iva | importo | prezzo | totale | protocollo | fiscale | edificio | palazzo | riunione | ore | chiamo
secret-products = fattur* | rapport* | bilanci* | budget* | iva | stipend* | corso* | corsi | modul* | verbal* | stampant* | ufficio* | versione* | test* | livell*
secret-refused = Sembrava una password, quindi non ne ho conservato niente. Cancella il tuo messaggio, cambia subito la password e non scriverla mai a nessuno. Chiedimi di nuovo senza scriverla e ti aiuto volentieri.
# What somebody begins with who means that support needs the number all the same; shown, and heard
national-id-needed = il codice serve
# Words behind it, before the number, that turn it round
national-id-unneeded = non | mai | no | nessuno
national-id-masked = Ho visto un codice fiscale e l'ho nascosto: non viene né conservato né inoltrato. Se puoi, toglilo anche dal tuo messaggio. Se all'assistenza serve davvero, riscrivi il messaggio e comincia con **{ national-id-needed }:**
national-id-anew = In quel caso la tua risposta viene sostituita.
