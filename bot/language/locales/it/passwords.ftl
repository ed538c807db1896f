## Le password, che non si conservano mai. Le parole sono separate da |; * sta per delle lettere

secret-words = password | parola d'ordine | parola chiave | codice pin | pin | passcode | chiave di accesso | pwd | pw | psw
secret-pins = codice pin | pin
secret-codes = codice | codice di accesso | codice di sicurezza | codice di verifica
secret-mine = mia | mio | nostra | nostro | tua | tuo | sua | suo | il | la | la mia | il mio | la nostra | il nostro
secret-is = è | é | e' | era | sarà
secret-to = in | con
secret-changed = cambiato | cambiata | impostato | impostata | modificato | modificata
secret-for = per | di | del | della | dello | a | al | alla | su | nel | nella | in
secret-user = utente | nome utente | account | login | accesso
secret-credentials = credenziali | accesso | accessi | login | accedo | accedere | entro | utente e password | dati di accesso
secret-shorts = pass | psw | passw
secret-as = come
secret-filler = ora | adesso | ancora | solo | sempre | questa | la seguente | stata cambiata in | stata impostata a
secret-and = e | ed | ma | però | poi
secret-units = caratter* | letter* | cifr* | numer* | giorn* | settiman* | mesi | mese | ann* | volt* | minut* | ore | ora
secret-harmless = sbagliat* | errat* | giust* | corrett* | scadut* | scad* | vecchi* | nuov* | dimentic* | pers* | smarrit* | blocc* | sblocc* | cambi* | reimpost* | resett* | richiest* | necessari* | obbligatori* | mancant* | vuot* | nascost* | sicur* | insicur* | debol* | forte | forti | lung* | cort* | troppo | stess* | divers* | rubat* | hackerat* | compromess* | salvat* | memorizzat* | sconosciut* | rifiutat* | accettat* | valid* | invalid* | funzion* | rotta | aiut* | urgent* | problem* | domand* | temporane* | personal* | visibil* | protett* | cifrat* | disattivat* | attiv* | aggiorn* | recuper* | arrivat* | inviat* | ricevut* | stata | stato | stat* | qualcosa | difficile | facile | fatt*
secret-refused = Sembrava una password, quindi non ne ho conservato niente. Cancella il tuo messaggio, cambia subito la password e non scriverla mai a nessuno. Chiedimi di nuovo senza scriverla e ti aiuto volentieri.
# What somebody begins with who means that support needs the number all the same; shown, and heard
national-id-needed = il codice serve
# Words behind it, before the number, that turn it round
national-id-unneeded = non | mai | no | nessuno
national-id-masked = Ho visto un codice fiscale e l'ho nascosto: non viene né conservato né inoltrato. Se puoi, toglilo anche dal tuo messaggio. Se all'assistenza serve davvero, riscrivi il messaggio e comincia con **{ national-id-needed }:**
national-id-anew = In quel caso la tua risposta viene sostituita.
