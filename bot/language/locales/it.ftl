### Quello che l'assistenza dice e capisce, in italiano.
### Numeri di richiesta, numeri di telefono e orari arrivano già come testo: non si raggruppano e non si arrotondano.

## Chi scrive "non mi ha aiutato" o "non voglio un operatore" ha qui la sua frase: altrimenti quel "non" passerebbe per un errore di battitura.

heard-help = aiuto | help | menu | menù | comandi | chi sei | cosa sai fare | che cosa sai fare | cosa puoi fare | cosa posso chiederti | come funzioni | mi dai una mano | mi puoi aiutare
heard-hello = ciao | salve | buongiorno | buon giorno | buonasera | buona sera | buon pomeriggio | buondì | ehi | ehilà | ciao a tutti
heard-thanks = grazie | grazie mille | mille grazie | tante grazie | grazie tante | ti ringrazio | ok grazie | perfetto grazie | va bene grazie | ottimo grazie | gentilissimo | grz
heard-person = una persona | una persona per favore | un operatore | un umano | voglio una persona | voglio un operatore | mi passi una persona | mi passi un operatore | parlare con una persona | voglio parlare con una persona | vorrei parlare con qualcuno | posso parlare con qualcuno | fammi parlare con qualcuno | non voglio parlare con un bot | invia all'assistenza | manda la domanda all'assistenza
heard-none = nessuna di queste | nessuna di quelle | nessuna | nessuna di queste | niente di tutto questo | non è quello che cercavo | non è quello che ho chiesto | non era la mia domanda | non mi è servito | non mi ha aiutato | non mi è stato utile | non risolto | problema non risolto | no nessuna di queste | risposta sbagliata
heard-send = sì | si | sì grazie | si grazie | sì invia | si invia | invia | invia pure | va bene invia | sì manda | manda pure | sì per favore | si per favore | sì mandala | ok | va bene | d'accordo
heard-cancel = no | no grazie | annulla | stop | lascia stare | lascia perdere | fa niente | niente grazie | per ora no | meglio di no | ho cambiato idea | non voglio una persona | non voglio un operatore | non voglio parlare con una persona
heard-helped = mi è servito | mi è servito grazie | grazie mi è servito | risolto grazie | grazie ho risolto | mi ha aiutato | mi è stato utile | risolto | ho risolto | problema risolto | ora va | adesso va | tutto a posto | tutto ok
heard-whoami = chi sono | chi sono io | whoami
heard-language = lingua | cambia lingua | parla
heard-take = prendi | prendo | prendi in carico
heard-answer = rispondi | rispondo
heard-bind-queue = collega coda | collega la coda | associa coda
heard-service = servizio | imposta servizio
heard-learn = impara | cosa hai imparato | suggerimenti da imparare
heard-approve = approva
heard-reject = rifiuta
heard-dont-know = non lo so | non so | non saprei | nessuna idea | non sono sicuro | non sono sicura | boh | non ne ho idea
heard-correct = cambia le mie risposte | ho risposto male | no intendevo | intendevo | volevo dire | no volevo dire
heard-meaning = cosa intendevi | che cosa intendevi | cosa intendi | cosa vuol dire | come mi hai capito | che vuol dire | che intendi | in che senso | cosa volevi dire
heard-all = mostra tutto | mostrami tutto | tutti gli articoli | elenco degli articoli | a cosa sai rispondere | fammi vedere tutto | mostra tutti gli articoli
heard-complaint = sei inutile | è inutile | bot inutile | stupido bot | non servi a niente | non funziona niente | sono stufo | sono stufa | bot stupido | bot scemo | non capisci niente | non mi sei d'aiuto | che schifo | che palle | che cazzo | ma che cazzo | vai al diavolo
heard-swearing = cazzo | merda | maledetto | maledetta | porca miseria | accidenti | diavolo | vaffanculo | cavolo | minchia | porca | puttana | vaffa | diamine | che cazzo | ma che cazzo | che palle | porca puttana
heard-mine = le mie richieste | mie richieste | mostra le mie richieste | fammi vedere le mie richieste | elenco delle mie richieste
heard-case = richiesta | la richiesta | mostra richiesta | mostra la richiesta | a che punto è | a che punto è la richiesta | come va la richiesta | novità sulla richiesta
heard-add = aggiungi | aggiungi a | aggiungi alla richiesta | integra
heard-withdraw = ritira | ritira richiesta | ritira la richiesta
heard-reopen = riapri | riapri richiesta | riapri la richiesta
heard-called = ho chiamato | ho telefonato | ho già chiamato | ho già telefonato
heard-ask-back = chiedi | chiedi a
heard-note = nota | annota | nota interna
heard-change = cambia stato | nuovo stato
heard-leaning = e | ed | ma | o | oppure | anche
heard-contacts = contatti | contatto | referente | referenti | i miei contatti | i miei referenti | chi è il mio referente | chi è il nostro referente | chi sono i nostri referenti | chi sono i miei referenti | mostra i contatti | mostra i referenti | chi posso contattare | chi devo contattare | a chi mi rivolgo | a chi posso rivolgermi | chi posso chiamare
heard-contact-right = sì è tutto giusto | si è tutto giusto | è tutto giusto | tutto giusto | i recapiti sono giusti | sono ancora giusti | sì sono ancora giusti
heard-contact-changed = qualcosa è cambiato | è cambiato qualcosa | i recapiti sono cambiati | i miei recapiti sono cambiati | ho un nuovo numero | ho cambiato numero | il mio numero è cambiato
heard-my-data = i miei dati | miei dati | mostra i miei dati | che cosa sai di me | cosa sai di me | che cosa conservi su di me | cosa conservi su di me | quali dati hai su di me
heard-erase = cancella i miei dati | elimina i miei dati | cancella tutto su di me | elimina tutto su di me | dimenticami | dimentica tutto di me
heard-erase-yes = sì cancella tutto | si cancella tutto | sì cancella i miei dati | si cancella i miei dati
heard-forget = dimentica

## Chi è l'assistenza

welcome-personal =
    Ciao, io sono { $desk }. Chiedimi quello che ti serve, con parole tue: cerco la risposta in quello che ha scritto l'assistenza.

    Se non la trovo, te lo dico e, se vuoi, passo la tua domanda a una persona. Scrivi **aiuto** per vedere che cosa so fare.
welcome-channel =
    Ciao, io sono { $desk }, il bot dell'assistenza. Menzionami nella tua domanda e ti rispondo nella stessa conversazione.

    Se non so la risposta, posso passare la domanda all'assistenza: la risposta arriva qui. Scrivi **@{ $desk } aiuto** per vedere che cosa so fare.
hello = Ciao! Come posso aiutarti? Chiedi pure con parole tue.
thanks = Di niente!
help-title = Ecco come funziono
help-ask = **Chiedi** con parole tue. Se sono sicuro ti mostro la risposta, se ho dubbi ti propongo fino a tre domande simili, e se non lo so te lo dico.
help-person = Scrivi **una persona** quando vuoi, e la tua domanda passa all'assistenza. La risposta arriva qui.
help-typed = Invece di premere un pulsante puoi anche scrivere il suo numero o il suo testo.
help-language = Scrivi **lingua italiano** (oppure svedese, finlandese, norvegese, inglese) per scegliere in che lingua ti rispondo.
help-mention = In un canale o in una chat di gruppo menzionami ogni volta: gli altri messaggi non li vedo.
help-support = Per chi lavora all'assistenza:
help-support-commands =
    - **prendi 1001**: la richiesta è tua
    - **rispondi 1001 testo**: il testo arriva a chi ha chiesto
    - **collega coda NOME**: le richieste della coda arrivano qui
    - **servizio NOME**: le domande fatte qui riguardano prima di tutto quel servizio
    - **chi sono**: il tuo id e quello di questa conversazione

## Risposte

# Non «Verificato il»: davanti a 8 e 11 servirebbe «l'».
answer-verified = Ultima verifica: { $date }
answer-source = Apri la fonte
answer-only-in = Questa risposta non c'è in italiano: eccola in { $language }.
answer-helped = Mi è servito
answer-not-it = Non è quello che cercavo
answer-thanks-for-verdict = Bene, mi fa piacere!
language-sv = svedese
language-fi = finlandese
language-nb = norvegese
language-it = italiano
language-en = inglese
language-other = un'altra lingua

## Poco sicuro, o non lo so

offer-title = Intendevi una di queste domande?
offer-none = Nessuna di queste
offer-number = Quale? Scrivi un numero da 1 a { $count }, oppure **nessuna di queste**.
offer-chosen = Hai scelto: { $title }
offer-refused = Nessuna di queste andava bene.
rephrase = Prova ancora una volta con altre parole: che cosa vuoi fare?
unknown = Non ho una risposta sicura. Vuoi provare con altre parole, o invio la tua domanda all'assistenza?
unknown-again = Non trovo una risposta sicura. Vuoi che invii la tua domanda all'assistenza?
unknown-asked = La tua domanda: { $text }
consent-send = Sì, invia
consent-cancel = Annulla
consent-cancelled = Va bene, non invio niente. Se ti serve altro, scrivimi quando vuoi.
consent-sent = Inviata all'assistenza: è la richiesta { $number }.
person-what = Volentieri. Di che cosa si tratta? Scrivilo in un solo messaggio e lo passo all'assistenza.
empty = Ho visto solo un messaggio vuoto. Come posso aiutarti?
nothing-open = In questo momento non c'è niente da scegliere. Come posso aiutarti?

## Il passaggio a una persona

receipt-title = Conferma: richiesta numero { $number }
receipt-today = Qualcuno guarderà la tua richiesta oggi entro le { $time }.
receipt-tomorrow = Qualcuno guarderà la tua richiesta domani entro le { $time }.
receipt-later = Qualcuno guarderà la tua richiesta { $day } entro le { $time }.
receipt-closed-now = In questo momento l'assistenza è chiusa.
receipt-answered = Richiesta { $number }: risposta arrivata
receipt-for = Per { $name }
receipt-back-here = La risposta arriva qui, in questa conversazione.
case-already = La tua domanda è già all'assistenza: è la richiesta { $number }.
case-answer = Risposta di { $name } alla richiesta { $number }:
stop-contact = Per le domande su { $service } rivolgiti prima al referente nella tua organizzazione: per questo non invio la domanda all'assistenza.
stop-contact-none = Per le domande su { $service } rivolgiti prima al referente nella tua organizzazione. Io non so chi sia: chiedi al tuo responsabile o ai tecnici informatici che lavorano da voi.
stop-contact-private = Scrivimi nella nostra chat privata e ti mostro come contattare il referente.
contact-line = { $name }: { $ways }

## Dalla parte dell'assistenza

case-title = { $number } · { $kind } · { $service }
case-service-none = nessun servizio in particolare
case-kind-usage = Domanda
case-kind-bug = Segnalazione di errore
case-kind-wish = Proposta di miglioramento
case-kind-sparring = Confronto su un'idea
case-kind-access = Accesso
case-kind-operations = Sistemi e infrastruttura
case-from = Da
case-organisation = Organizzazione
case-where = Dove
case-where-personal = chat privata
case-where-group = chat di gruppo
case-where-channel = { $name } (canale)
case-where-channel-unnamed = un canale
case-language = Lingua
case-opened = Arrivata
case-promised = Da guardare entro
case-state = Stato
case-state-received = In attesa che qualcuno la prenda
case-state-taken = La sta seguendo { $name }
case-state-answered = Ha risposto { $name }
case-shown = Già proposti, ma senza successo: { $titles }
case-take = Prendi in carico
case-answer-open = Rispondi
case-answer-text = La tua risposta a { $name } (obbligatoria)
case-answer-missing = Prima scrivi la risposta.
case-answer-send = Invia la risposta
case-summary = Richiesta { $number }: { $text }
case-taken = La richiesta { $number } è tua.
case-taken-already = La richiesta { $number } è già tua.
case-answer-sent = Sto inviando a { $name } la tua risposta alla richiesta { $number }.
case-unknown = La richiesta { $number } non esiste.
case-which = Quale richiesta? Scrivi anche il numero, per esempio **prendi 1001**.
queue-bound = D'ora in poi pubblico qui le nuove richieste della coda { $queue }.
queue-unknown = La coda { $queue } non esiste. Ci sono queste: { $queues }.
queue-channel-only = Una coda si può collegare solo a un canale o a una chat di gruppo.
service-set = D'ora in poi, per le domande fatte qui, cerco prima di tutto tra le risposte su { $service }.
service-unknown = Il servizio { $service } non esiste. Ci sono questi: { $services }.
agents-only = Questo lo può fare solo chi lavora all'assistenza.
language-set = D'ora in poi ti rispondo in italiano.
language-unknown = Parlo svedese, finlandese, norvegese, italiano e inglese. Quale preferisci? Scrivi per esempio **lingua italiano**.
whoami = Tu: { $person }
    .place = Questa conversazione: { $place }
    .team = Team: { $team }
    .tenant = Tenant: { $tenant }
too-old = Quella domanda non è più aperta. Fammela di nuovo, per favore.
edited-note = Chi ha fatto la domanda l'ha cambiata così: { $text }
deleted-note = Chi ha fatto la domanda l'ha cancellata in Teams.
answered-note = Risposta di { $name }: { $text }
error-sorry = Qualcosa è andato storto da parte mia. Riprova, per favore; se succede ancora, contatta direttamente l'assistenza.

## E-mail a una coda

mail-subject = [{ $number }] { $kind } · { $service }: { $text }
mail-intro = È arrivata una nuova richiesta da Teams.
mail-fallback = In Teams nessuno ha ancora preso in carico questa richiesta.
mail-end = Rispondi in Teams: scrivi al bot «rispondi», il numero della richiesta e il tuo testo. Oppure contatta direttamente { $name }. Trovi la richiesta anche con «python app.py cases».

## All'assistenza, sui file

article-fault = L'articolo { $file } non si può leggere (riga { $line }). Resta in uso l'ultima versione valida. «python app.py check» dice che cosa non va.
desk-fault = desk.toml così com'è non si può usare. Resta in uso l'ultima versione valida. «python app.py check» dice che cosa non va.

## Imparare dalle domande, per l'assistenza

quoted = «{ $text }»
learn-title = Che cosa si può imparare dalle domande
learn-none = Per ora non c'è niente da imparare.
learn-more = E altre { $count } dopo queste.
learn-alternate = «{ $text }»: chiesto { $times } volte, e l'articolo «{ $title }» era quello giusto. Aggiungo questa formulazione? ({ $id })
learn-negative = «{ $text }»: chiesto { $times } volte, e l'articolo «{ $title }» era sbagliato. Non devo più rispondere così? ({ $id })
learn-draft = { $texts }: chiesto { $times } volte senza risposta. Scrivi la risposta e diventa un articolo. ({ $id })
learn-approve = Approva
learn-reject = Rifiuta
learn-answer-open = Scrivi la risposta
learn-answer-text = La risposta, come la leggeranno le persone (obbligatoria)
learn-approved = { $id } è approvato. Sarà in uso tra pochi secondi.
learn-rejected = { $id } non verrà più proposto.
learn-unknown = Con { $id } non c'è niente in attesa. Scrivi **impara** per vedere che cosa attende.
learn-answer-missing = Prima scrivi la risposta.
learn-answer-how = Scrivi anche la risposta: **approva { $id } la risposta**.

## Risposte, per intero

answer-published = Pubblicato: { $date }
answer-changed = Modificato: { $date }
answer-related = Potrebbe servirti anche:
answer-again = La risposta è in quello che ti ho già mostrato: «{ $title }»
answer-show = Mostra di nuovo

## Articoli con decisione: prima i fatti, poi una sola risposta

fact-first = La risposta giusta dipende da questo. Dimmi:
fact-unsure = Non lo so
fact-told = { $ask } { $answer }
fact-because = Ti rispondo così perché mi hai detto:
fact-again = Cambia le mie risposte
fact-unknown = Per il tuo caso preciso non ho una risposta ({ $given }) e non tiro a indovinare. Chiedo all'assistenza?
fact-needed = Senza saperlo la risposta potrebbe essere sbagliata, e non voglio tirare a indovinare. Chiedo all'assistenza di guardarci?
fact-still = Torniamo a «{ $title }»: { $ask }

## Dopo un pollice in giù

why-title = Mi dispiace. Che cosa non andava nella risposta?
why-told = Grazie, ho preso nota: { $reason }
why-wrong = Parlava di un'altra cosa
why-old = Non è aggiornata
why-unclear = Non l'ho capita
why-failed = Ho provato, ma non ha funzionato
why-person = Invia all'assistenza

## Conversazione

contents-title = A che cosa so rispondere
contents-how = Scrivi uno di questi titoli, oppure chiedi con parole tue.
contents-general = In generale
unknown-follow-up = Su «{ $title }» so soltanto quello che ti ho mostrato. Invio la tua domanda all'assistenza?
meaning-shown =
    Hai scritto: { $text }

    Ho capito che si trattava di: { $titles }

    Se non è così, scrivi **non è quello che cercavo**.
meaning-unknown =
    Hai scritto: { $text }

    Non ho trovato niente di cui essere sicuro. Prova con altre parole, oppure scrivi **una persona**.
complaint = Mi dispiace di non esserti d'aiuto. Vuoi che passi la tua domanda a una persona?
complaint-nothing = Mi dispiace di non esserti d'aiuto. Scrivi **una persona** e passo tutto all'assistenza.

## Dialoghi guidati: come va la conversazione

heard-stop = annulla | annulla per favore | basta | ferma | fermati | lascia perdere | lascia stare | ho cambiato idea
heard-back = indietro | torna indietro | precedente | domanda precedente | un passo indietro
heard-skip = salta | salta questa | passa | prossima | prossima domanda | avanti
heard-why = perché | perché lo chiedi | perché me lo chiedi | perché vuoi saperlo | a cosa serve | a che serve | a cosa serve saperlo | a che serve saperlo
heard-more = altro | di più | dimmi di più | aggiungi altro | dico di più | voglio dire di più | aggiungo altro | voglio aggiungere qualcosa
heard-resume = continua | continuiamo | voglio continuare | riprendi | riprendiamo da dove eravamo
heard-flow-bug-report = voglio segnalare un errore | segnala un errore | segnalare un errore | vorrei segnalare un errore | segnalazione di errore | nuova segnalazione | voglio segnalare un problema | vorrei segnalare un problema | segnala un problema | segnalare un problema | ho trovato un errore | ho trovato un bug | voglio segnalare un bug | devo segnalare un errore | devo segnalare un problema | vogliamo segnalare un errore | abbiamo trovato un errore | c’è un errore da segnalare | ho trovato un problema
heard-flow-development-wish = ho una richiesta di sviluppo | richiesta di sviluppo | richiesta di miglioramento | ho un suggerimento | ho una proposta | vorrei proporre una cosa | vorrei proporre un miglioramento | voglio proporre un miglioramento | suggerimento | nuova proposta | proponi | abbiamo un suggerimento | abbiamo una proposta | vorremmo proporre un miglioramento | avrei una proposta
heard-flow-sparring = sparring | consulenza sul sito | vorrei un consiglio sul nostro sito | vorrei un parere sul nostro sito | ho una idea | ho un'idea | vorrei discutere una idea | vorrei discutere un'idea | qualcuno può guardare il nostro sito | potete guardare il nostro sito | potete dare un'occhiata al nostro sito | vogliamo migliorare il nostro sito | parliamo di un'idea | abbiamo un'idea | avrei un'idea | vorremmo un consiglio | vorremmo un consiglio sul nostro sito | ho un idea | una idea
heard-flow-access = mi serve un account | mi serve un accesso | mi serve un'autorizzazione | non ho l'accesso | richiedi accesso | ho bisogno di un accesso | ho bisogno di un account | ci serve un accesso
heard-flow-usage = mi serve aiuto con il programma | aiuto con il programma | non so come si fa | condivisione dello schermo | vorrei condividere lo schermo | possiamo condividere lo schermo | ho bisogno di aiuto con il programma | mi serve una mano con il programma
heard-flow-operations = disservizio | segnala un disservizio | segnalare un disservizio | è tutto fermo | il sistema è fermo | la rete è giù | non funziona niente | è tutto giù | il sistema è giù
heard-flow-solution = condividi una soluzione | voglio condividere una soluzione | vorrei condividere una soluzione | abbiamo una soluzione da condividere | vogliamo condividere una soluzione | vorremmo condividere una soluzione
start-bug-report = Segnala un errore
start-development-wish = Proponi un miglioramento
start-sparring = Discuti un'idea
start-access = Accesso
start-usage = Aiuto con il programma
start-operations = Segnala un disservizio
start-solution = Condividi una soluzione
dialog-skip = Salta
dialog-back = Indietro
dialog-form = Preferisco compilare un modulo
dialog-cancel = Annulla
dialog-cancelled = Va bene, ci fermiamo qui. Non ho inviato niente.
dialog-first = Questa è la prima domanda. Scrivi **annulla** se vuoi smettere.
dialog-needed = Questo mi serve: senza saperlo l'assistenza non può aiutarti.
dialog-reason = { $label }: perché non è possibile? Bastano due parole, così l'assistenza non deve chiedertelo.
dialog-write-name = Scrivi il nome, o una parte.
dialog-unfinished = Hai qualcosa in sospeso: { $flow }. Vuoi riprendere da dove eri?
dialog-resume = Riprendi
dialog-drop = Elimina
dialog-not-yours = Questo lo sta compilando un'altra persona. Scrivimi, e ne apro uno per te.
form-begun = Quello che non sai puoi lasciarlo vuoto, se non è indicato come obbligatorio.
form-faults = Ci siamo quasi. Guarda i punti segnati.
form-required = { $label } (obbligatorio)
form-optional = { $label } (facoltativo)
form-missing = Manca: { $label }.
form-fault = ⚠ { $fault }
form-send = Invia
review-title = Ecco che cosa invio
review-missing = Queste cose mancano, ma aiuterebbero:
review-way = Destinazione: { $queue }.
review-copies = In copia: { $queues }.
review-send = Sì, invia
review-more = Aggiungi altro
review-change = Modifica
review-how = Scrivi **sì** e lo invio. Se vuoi cambiare qualcosa, scrivi per esempio **no, il numero di telefono è …**, oppure **indietro**. **Annulla** elimina tutto.
alike-title = È la stessa cosa di una di queste?
alike-how = Altri le hanno già segnalate. Se è la stessa cosa, sceglila: saprai quando succede qualcosa, e non devi scrivere altro. Altrimenti scrivi **nessuna di queste**.
alike-none = No, nessuna di queste
alike-refused = Nessuna di queste richieste era la stessa cosa.
alike-joined = Ora segui la richiesta { $number } e saprai quando succede qualcosa.
value-none = –
value-left = – ({ $reason })
choice-yes = Sì
choice-no = No
choice-other = Un'altra
case-kind-solution = Soluzione condivisa
menu-title = Che cosa facciamo di questo messaggio?
menu-send = Invialo all'assistenza così com'è
menu-empty = In quel messaggio non c'è testo.
## Modificato o cancellato dopo

edited-told = Ora anche l'assistenza vede la tua modifica, nella richiesta { $number }.
deleted-told = L'assistenza vede che hai cancellato il messaggio. La richiesta { $number } resta comunque all'assistenza.
## Immagini

picture-what = Ho ricevuto l'immagine. Di che cosa si tratta? Se riguarda una richiesta, basta il numero.
picture-goes-along = Grazie, allego l'immagine alla tua domanda.
picture-carried = Immagini allegate: { $count }
picture-private = Vedo le immagini solo nella nostra chat privata. Se serve, mandamela lì.
picture-enough = Per oggi non posso ricevere altre immagini. Quelle che hai già mandato restano.
picture-unnamed = l'immagine
picture-refused-kind = Non ho potuto ricevere { $name }: non è un'immagine di un tipo che so mostrare (PNG, JPEG o WebP).
picture-refused-large = Non ho potuto ricevere { $name }: supera i 10 MB.
picture-refused-gone = Non ho potuto ricevere { $name }: non sono riuscito a scaricarla da Teams.
picture-instead = Manda un'altra immagine o un link, oppure scrivi perché non ce n'è una.
picture-instead-mail = Manda un'altra immagine o un link, spediscila per e-mail a { $address } con il numero della richiesta nell'oggetto quando lo avrai, oppure scrivi perché non ce n'è una.
picture-instead-case = Manda un'altra immagine o un link, spediscila per e-mail a { $address } con [{ $number }] nell'oggetto, oppure scrivi perché non ce n'è una.
case-picture = Immagine { $number }
case-picture-waiting = { $picture }: in arrivo
case-picture-refused = { $picture }: non è stato possibile scaricarla, chi ha scritto lo sa
case-pictures-renew = Nuovi link alle immagini
mail-pictures = Immagini della richiesta: { $count }. Quelle troppo grandi per un'e-mail sono sulla scheda della richiesta in Teams.
## A field's names are what people call it when they correct it; the words after -said are other ways of saying a choice.

-said-yes = sì | si | certo | certamente | sì grazie | si grazie | va bene | ok | volentieri | come no | 👍
-said-no = no | no grazie | direi di no | non proprio | 👎

field-service = Di quale servizio si tratta?
    .label = Servizio
    .names = servizio
    .why = Così arriva subito alle persone giuste.
field-organisation = Dove lavori?
    .label = Organizzazione
    .names = organizzazione | ente | azienda | posto di lavoro
    .why = Ogni organizzazione ha i propri referenti.
field-role = Qual è il tuo ruolo in questo servizio?
    .label = Ruolo
    .names = ruolo
    .why = Chi usa il servizio si rivolge prima al proprio referente, che poi segnala.
    .user = Lo uso
    .user-said = utente | sono un utente | semplice utente | utilizzatore
    .system-owner = Sono il referente o l'amministratore del sistema
    .system-owner-said = referente | amministratore | responsabile | amministratore di sistema | superuser
field-cause = È un errore del programma o qualcosa di tecnico?
    .label = Causa
    .names = causa
    .hint = Gli altri programmi funzionano, e succede lo stesso su altri computer? Allora è il programma. Se anche altri programmi danno problemi, o solo il tuo computer, è qualcosa di tecnico. Se hai dubbi, chiedi ai tuoi informatici.
    .why = Degli errori del programma e dei guasti tecnici si occupano persone diverse.
    .program = Un errore del programma
    .program-said = programma | il programma | software | applicazione
    .technical = Qualcosa di tecnico: computer o rete
    .technical-said = tecnico | problema tecnico | computer | rete | la rete | hardware
    .unknown = Non lo so
    .unknown-said = non so | nessuna idea | boh | non saprei
field-asked-local-it = Hai già chiesto ai tuoi informatici?
    .label = Chiesto agli informatici
    .names = informatici
    .why = Spesso possono risolvere subito, e sanno che cos'altro sta succedendo.
    .yes = Sì
    .yes-said = { -said-yes } | ho chiesto | già fatto | già chiesto
    .no = Non ancora
    .no-said = { -said-no } | ancora no | non ho chiesto
field-others = Anche altri hanno lo stesso problema?
    .label = Chi altri
    .names = chi altri | altri
    .why = Se succede a molti, la causa si cerca altrove rispetto a quando succede a uno solo.
    .only-me = Solo io
    .only-me-said = soltanto io | solo a me | nessun altro | sono solo io | no
    .several = Anche qualcun altro
    .several-said = alcuni | qualcuno | diversi | anche un collega | anche altri | più persone | sì | si
    .everybody = Tutti
    .everybody-said = tutti noi | tutti quanti | tutto l'ufficio | chiunque
    .unknown = Non lo so
    .unknown-said = non so | nessuna idea | boh | non saprei | non ho chiesto
field-urgent = Qualcuno deve guardarci subito?
    .label = Urgente
    .names = urgenza
    .why = Per le cose urgenti si telefona anche, così nessuno se le perde.
    .yes = Sì, è urgente
    .yes-said = { -said-yes } | urgente | è urgente | subito | appena possibile
    .no = No, può aspettare
    .no-said = { -said-no } | non è urgente | senza fretta | può aspettare | nessuna fretta
field-since = Da quando?
    .label = Da quando
    .names = data | giorno | data di inizio | è iniziato | è cominciato
    .hint = Per esempio ieri, lunedì scorso o 12/11
    .why = L'assistenza può vedere che cosa è cambiato quel giorno.
field-screenshot = Aggiungi un'immagine di tutta la finestra, con la barra degli indirizzi.
    .label = Schermata
    .names = schermata | screenshot | immagine | foto
    .hint = Incollala qui, oppure scrivi il suo indirizzo web. Se non puoi, scrivi perché.
    .why = Un'immagine mostra dove succede e che cosa c'è scritto sullo schermo.
    .picture = allegata
field-phone = Qual è il tuo numero di telefono?
    .label = Telefono
    .names = numero di telefono | telefono | numero
    .why = Spesso una telefonata è la via più rapida.
field-mobile = E il tuo numero di cellulare?
    .label = Cellulare
    .names = numero di cellulare | cellulare | telefonino
    .why = Così ti si può raggiungere anche lontano dalla scrivania.
field-email = Qual è il tuo indirizzo e-mail?
    .label = E-mail
    .names = e-mail | email | indirizzo e-mail | indirizzo email | mail | posta elettronica
    .why = Il fornitore e l'helpdesk ti scrivono lì.
field-tried = Che cosa hai già provato?
    .label = Già provato
    .names = prove | tentativi
    .why = Così nessuno ti propone quello che hai già fatto.

## Guided dialogs: error report

bug-report = Segnalazione di errore
    .begun = Facciamo un passo alla volta. Scrivi **indietro** o **annulla** quando vuoi.
bug-report-summary = Che cosa non funziona? Basta una frase.
    .label = Problema
    .names = problema | riassunto
    .why = È la prima cosa che l'assistenza legge.
bug-report-where = Dove succede?
    .label = Dove
    .names = posto | luogo | indirizzo della pagina
    .hint = L'indirizzo della pagina, oppure quale parte del programma
    .why = L'assistenza comincia guardando lo stesso punto.
bug-report-steps = Che cosa fai, passo per passo, quando succede?
    .label = Passi
    .names = passi | passaggi
    .why = Quello che si può ripetere si può correggere.
bug-report-impact = Quanto ti ostacola?
    .label = Effetto
    .names = effetto | impatto
    .why = Aiuta a decidere che cosa viene prima.
    .blocked = Non posso andare avanti
    .blocked-said = bloccato | sono bloccato | sono bloccata | sono fermo | sono ferma | del tutto | non funziona niente | non riesco a lavorare
    .slowed = Lavoro, ma lentamente
    .slowed-said = lentamente | rallenta | un po' | abbastanza | è fastidioso | lento
    .cosmetic = È solo brutto da vedere
    .cosmetic-said = solo l'aspetto | estetico | per niente | si vede male
bug-report-expected = Che cosa sarebbe dovuto succedere invece?
    .label = Risultato atteso
    .names = atteso | risultato atteso
    .why = Può funzionare come previsto ed essere sbagliato lo stesso per te.
bug-report-frequency = Quanto spesso succede?
    .label = Quanto spesso
    .names = frequenza | quanto spesso
    .why = Un problema che va e viene si cerca in un altro modo.
    .always = Ogni volta
    .always-said = sempre | tutte le volte | di continuo | continuamente
    .sometimes = Ogni tanto
    .sometimes-said = a volte | qualche volta | a caso | non sempre | spesso | raramente
    .once = È successo una volta
    .once-said = una volta | una sola volta | solo una volta
bug-report-browser = Quale browser e quale dispositivo usi?
    .label = Browser
    .names = browser | dispositivo
    .hint = Per esempio Chrome su Windows, oppure un iPhone
    .why = Certi errori si vedono in un solo browser.
bug-report-visibility = La segnalazione può essere aperta a tutta la regione?
    .label = Visibile a
    .names = visibilità
    .hint = Gli altri vedono il numero e quanti hanno lo stesso errore, mai quello che hai scritto.
    .why = Chi ha lo stesso errore può unirsi alla tua segnalazione invece di farne una nuova.
    .region = Sì, a tutta la regione
    .region-said = regione | la regione | tutta la regione | aperta | { -said-yes }
    .own = No, solo alla mia organizzazione
    .own-said = solo noi | solo a noi | la mia organizzazione | { -said-no }

## Guided dialogs: development wish

development-wish = Proposta di miglioramento
    .begun = Racconta! Ogni proposta viene valutata, anche se non tutte si possono realizzare.
development-wish-summary = Che cosa vorresti? Basta una frase.
    .label = Proposta
    .names = proposta | riassunto
    .why = È la prima cosa che gli sviluppatori leggono.
development-wish-problem = Che cosa risolverebbe per voi?
    .label = Che cosa risolve
    .names = problema | utilità
    .why = Forse c'è un altro modo di risolvere la stessa cosa.
development-wish-benefits = A chi servirebbe?
    .label = Serve a
    .names = serve a | a chi serve
    .why = Quello che aiuta molti viene prima.
    .only-us = Solo a noi
    .only-us-said = noi | a noi | solo noi | solo a me
    .some = Anche a qualcun altro
    .some-said = alcuni | ad alcuni | qualcuno | diversi | ad altri
    .most = A quasi tutti
    .most-said = tutti | a tutti | la maggior parte | molti | a molti
    .unknown = Non lo so
    .unknown-said = non so | nessuna idea | boh | non saprei
development-wish-visible = Chi se ne accorgerebbe?
    .label = Visibile a
    .names = visibile a | chi lo vede
    .why = Quello che vedono i visitatori viene prima dei ritocchi al programma.
    .visitors = I visitatori del sito
    .visitors-said = visitatori | il pubblico | i lettori
    .tool = Noi che usiamo il programma
    .tool-said = noi | strumento | i redattori | solo noi
    .both = Entrambi
    .both-said = tutti e due | ambedue | tutti
development-wish-example = Hai visto un esempio da qualche parte? Descrivilo o scrivi un indirizzo.
    .label = Esempio
    .names = esempio
    .why = Un esempio dice più di una descrizione.
development-wish-size = Quanto lavoro sarà, secondo te?
    .label = Dimensione
    .names = dimensione | quantità di lavoro
    .why = Le cose piccole che aiutano molti possono arrivare presto.
    .small = Una piccola modifica
    .small-said = piccola | piccolo | poco
    .medium = Una via di mezzo
    .medium-said = media | medio | via di mezzo
    .large = Qualcosa di più grande
    .large-said = grande | molto | tanto
    .unknown = Non lo so
    .unknown-said = non so | nessuna idea | boh | non saprei

## Guided dialogs: sparring

sparring = Confronto su un'idea
    .begun = Che bello! Racconta la tua idea, e un consulente ci ragiona insieme a te.
sparring-idea = Che cosa ti piacerebbe fare?
    .label = Idea
    .names = idea | obiettivo
    .why = Più chiaro è l'obiettivo, migliori sono le proposte.
sparring-site = Qual è l'indirizzo del vostro sito?
    .label = Sito
    .names = sito | indirizzo del sito
    .why = Il consulente vede da dove partite.
sparring-audience = A chi si rivolge?
    .label = Destinatari
    .names = destinatari | pubblico
    .why = Quello che va bene per i giovani forse non va bene per i loro nonni.
sparring-deadline = Per quando deve essere pronto?
    .label = Pronto per
    .names = scadenza
    .hint = Un giorno, oppure a parole: prima dell'Avvento
    .why = Da questo dipende quali alternative sono possibili in tempo.
sparring-material = Avete testi, immagini o altro materiale? Scrivi quali, oppure un indirizzo.
    .label = Materiale
    .names = materiale
    .why = Così la proposta può usare quello che avete.
sparring-consent = Posso chiedere anche nel canale degli altri redattori?
    .label = Chiedere anche agli altri
    .names = consenso
    .hint = Lì vedono la tua idea e l'indirizzo del sito.
    .why = Forse lì qualcuno ha già fatto la stessa cosa.
    .yes = Sì, volentieri
    .yes-said = { -said-yes } | fai pure
    .no = No, solo ai consulenti
    .no-said = { -said-no } | meglio di no | solo ai consulenti

## Guided dialogs: password or access

access = Password o accesso
    .begun = Di questo si occupa chi lavora da voi. Vediamo chi ti può aiutare. Non scrivere mai una password qui.

## Guided dialogs: help with using the tool

usage = Aiuto con il programma
    .begun = Vediamo insieme. Prima qualche domanda, così l'assistenza può aiutarti meglio.
usage-goal = Che cosa stai cercando di fare?
    .label = Che cosa vuoi fare
    .names = obiettivo | scopo
    .why = Forse c'è una strada più breve.
usage-where = In che punto del programma sei?
    .label = Dove
    .names = posto | punto | indirizzo della pagina
    .hint = L'indirizzo della pagina, oppure quale parte del programma
    .why = Così l'assistenza comincia dal punto in cui sei tu.
usage-call = Ti va di parlarne al telefono o condividendo lo schermo?
    .label = Telefonata o schermo condiviso
    .names = telefonata | condivisione dello schermo
    .why = Certe cose è più facile mostrarle che scriverle.
    .yes = Sì, volentieri
    .yes-said = { -said-yes } | chiamatemi | telefonata
    .no = No, scrivetemi
    .no-said = { -said-no } | per iscritto | meglio di no

## Guided dialogs: something is down

operations = Disservizio
    .begun = Faccio in modo che lo sappiano le persone giuste. Ti faccio solo le domande indispensabili.
operations-down = Che cosa non funziona?
    .label = Che cosa non funziona
    .names = problema
    .why = Da questo dipende chi viene avvisato.
operations-since = Quando è cominciato?
    .label = Da quando
    .names = ora | orario | inizio | è iniziato | è cominciato
    .hint = Per esempio oggi alle 9.40
    .why = L'ora aiuta a capire che cosa è cambiato poco prima.

## Guided dialogs: share a solution

solution = Condividi una soluzione
    .begun = Grazie per la condivisione! Forse qualcun altro cerca proprio questo.
solution-title = Come la chiamiamo?
    .label = Titolo
    .names = titolo | nome
    .why = È così che gli altri la trovano.
solution-solves = Che cosa risolve?
    .label = Che cosa risolve
    .names = problema
    .why = Gli altri riconoscono prima il proprio problema, e poi la soluzione.
solution-link = Dove si può vedere? Scrivi l'indirizzo.
    .label = Indirizzo
    .names = indirizzo | link
    .why = Uno sguardo dice più di una descrizione.
solution-description = Come avete fatto?
    .label = Com'è fatta
    .names = descrizione
    .why = Così anche altri possono farlo.
solution-contact = A chi si può chiedere?
    .label = Referente
    .names = referente | contatto
    .why = Una domanda a un collega risparmia ore di prove.
solution-consent = Posso mostrarla a tutti quelli che usano il servizio?
    .label = Si può mostrare
    .names = consenso
    .why = Niente viene mostrato agli altri senza il tuo sì.
    .yes = Sì, mostrala
    .yes-said = { -said-yes } | fai pure
    .no = No, non mostrarla
    .no-said = { -said-no } | meglio di no

## Guided dialogs: when an answer is none

fault-empty = Non ho ricevuto nessun testo. Scrivi la tua risposta.
fault-too-long = È un po' troppo lungo. Usa al massimo { $max } caratteri.
fault-no-choice = Non capisco quale intendi. Scrivi il numero, oppure le parole che vedi.
fault-ambiguous-choice = Intendi «{ $first }» o «{ $second }»?
fault-no-date = Non capisco quale giorno intendi. Scrivi per esempio 12/11 oppure «ieri».
fault-future-date = Quel giorno deve ancora venire. Quale intendi?
fault-no-link = Non riesco a leggerlo come indirizzo web. Copialo dal browser, per esempio https://example.org/pagina.
fault-no-phone = Non riesco a leggerlo come un solo numero di telefono. Scrivilo con il prefisso, per esempio +39 06 0000 0000.
fault-no-email = Non riesco a leggerlo come un solo indirizzo e-mail. Deve essere simile a nome@example.org.
fault-no-image = Qui non vedo nessuna immagine. Incollane una, oppure scrivi il suo indirizzo web.

## Le password, che non si conservano mai. Le parole sono separate da |; * sta per delle lettere

secret-words = password | parola d'ordine | parola chiave | codice pin | pin | passcode | chiave di accesso | pwd
secret-pins = codice pin | pin
secret-codes = codice | codice di accesso | codice di sicurezza | codice di verifica
secret-mine = mia | mio | nostra | nostro | tua | tuo | sua | suo | il | la | la mia | il mio | la nostra | il nostro
secret-is = è | é | e' | era | sarà
secret-to = in | con
secret-changed = cambiato | cambiata | impostato | impostata | modificato | modificata
secret-for = per | di | del | della | dello | a | al | alla | su | nel | nella | in
secret-user = utente | nome utente | account | login | accesso
secret-filler = ora | adesso | ancora | solo | sempre | questa | la seguente | stata cambiata in | stata impostata a
secret-and = e | ed | ma | però | poi
secret-units = caratter* | letter* | cifr* | numer* | giorn* | settiman* | mesi | mese | ann* | volt* | minut* | ore | ora
secret-harmless = sbagliat* | errat* | giust* | corrett* | scadut* | scad* | vecchi* | nuov* | dimentic* | pers* | smarrit* | blocc* | sblocc* | cambi* | reimpost* | resett* | richiest* | necessari* | obbligatori* | mancant* | vuot* | nascost* | sicur* | insicur* | debol* | forte | forti | lung* | cort* | troppo | stess* | divers* | rubat* | hackerat* | compromess* | salvat* | memorizzat* | sconosciut* | rifiutat* | accettat* | valid* | invalid* | funzion* | rotta | aiut* | urgent* | problem* | domand* | temporane* | personal* | visibil* | protett* | cifrat* | disattivat* | attiv* | aggiorn* | recuper* | arrivat* | inviat* | ricevut* | stata | stato | stat* | qualcosa | difficile | facile | fatt*
secret-refused = Sembrava una password, quindi non ne ho conservato niente. Cancella il tuo messaggio, cambia subito la password e non scriverla mai a nessuno. Chiedimi di nuovo senza scriverla e ti aiuto volentieri.
## Referenti

contacts-private = I recapiti li mostro solo in chat privata. Scrivimi lì **contatti**.
contacts-title = Referenti: { $organisation }
contacts-which = Dove lavori? Così ti mostro i tuoi referenti.
contacts-which-label = La tua organizzazione (obbligatoria)
contacts-which-missing = Scegli la tua organizzazione dall'elenco.
contacts-which-why = Puoi anche scrivere **contatti** e il nome dell'organizzazione. Me lo ricorderò per la prossima volta.
contacts-which-show = Mostra i referenti
contacts-none = Non ho referenti da mostrarti.
contacts-none-of = Non conosco nessun referente per { $organisation }. Chiedi al tuo responsabile o ai tecnici informatici che lavorano da voi.
contact-phone = Telefono
contact-mobile = Cellulare
contact-email = E-mail
contact-never = Recapiti mai confermati
contact-stale =
    { $months ->
        [one] Recapiti non confermati da un mese
       *[other] Recapiti non confermati da { $months } mesi
    }
role-system-owner = Responsabile del sistema
role-superuser = Utente esperto
role-it = Supporto informatico

## I recapiti di un referente sono giusti?

check-title = I tuoi recapiti sono ancora giusti?
check-why = Sei referente per { $about }. Questi sono i recapiti che mostro ai colleghi che hanno bisogno di aiuto:
check-again = Un promemoria: sei referente per { $about }. Questi recapiti sono ancora giusti?
check-right = Sì, è tutto giusto
check-changed = Qualcosa è cambiato
check-ask = Che cosa è cambiato? Scrivilo nel prossimo messaggio e l'assistenza correggerà i recapiti.
check-what = Che cosa è cambiato? (obbligatorio)
check-what-missing = Prima scrivi che cosa è cambiato.
check-send = Invia all'assistenza
check-mail-how = Apri la pagina e rispondi con un pulsante:
check-thanks = Grazie! Ora sappiamo che i recapiti sono giusti.
check-told = Grazie! L'assistenza correggerà i recapiti.
check-done = La risposta è già arrivata. Grazie!
check-case = I recapiti di { $who } sono cambiati: { $text }
check-news = Recapiti: { $who }
check-news-changed = { $who } segnala che i suoi recapiti sono cambiati: { $text }
check-news-silence = { $who } non ha detto se i suoi recapiti sono ancora giusti, nemmeno dopo un promemoria. Contattate questa persona e poi aggiornate «verified» in desk.toml.
check-news-unreachable = Non ho né una chat né un indirizzo e-mail per chiedere a { $who } se i recapiti sono giusti. Telefonate e poi aggiornate «verified» in desk.toml.
## Richieste: quello che vede chi le ha fatte

state-received = Ricevuta.
state-taken = { $name } sta seguendo la tua richiesta.
state-testing = L'assistenza sta verificando dove e quando succede.
state-assessed = Il gruppo di sviluppo sta valutando che cosa si può fare e in quanto tempo.
state-supplier = È dal fornitore. Ti scriviamo appena ci sono novità.
state-planned = Prevista con l'aggiornamento del { $date }.
state-released = Compresa in un aggiornamento già in uso.
state-answered = Risposta inviata.
state-waiting = L'assistenza ti ha chiesto una cosa e aspetta la tua risposta.
state-closed = Chiusa.
state-withdrawn = Ritirata.
state-merged = Continua come richiesta { $number }.
state-reopened = Riaperta.
next-usage = L'assistenza risponde prima per iscritto. Se non basta, può chiamarti o guardare lo schermo insieme a te.
next-bug = L'assistenza verifica dove e quando succede e valuta quanto è urgente. Ti avvisiamo quando passa al fornitore.
next-wish = Ogni proposta viene valutata, ma non tutte si realizzano. Viene prima ciò che serve a molti e ciò che vedono i visitatori. Quindi non prometto niente, ma saprai com'è andata.
next-sparring = Qualcuno ci ragiona insieme a te e ti propone due o tre modi per farlo.
next-access = L'assistenza cerca chi può darti l'accesso. Non scrivere mai una password qui.
next-operations = L'assistenza controlla se succede anche ad altri e avvisa chi gestisce i sistemi.
receipt-case = Richiesta { $number }
receipt-sent = Inviata a: { $queues }
sent-done = { $queue } ✓
sent-waiting = { $queue } (in viaggio)
sent-again = { $queue } (sto riprovando)
sent-kept = { $queue } (non ancora raggiunto, ma la richiesta è al sicuro)
sent-copy = { $queue }, copia
receipt-missing = Con questi dati la risposta può arrivare prima:
receipt-others = Succede già in { $count } organizzazioni.
receipt-urgent = È urgente: telefona anche. La richiesta parte comunque.
receipt-call = Chiama { $phone }
receipt-called = Hai telefonato alle { $time }.
case-called = Ho telefonato
case-called-noted = Bene. Ora l'assistenza vede che hai telefonato per la richiesta { $number }.
case-called-already = L'assistenza sa già che hai telefonato per la richiesta { $number }.
case-add-open = Aggiungi qualcosa
case-add-text = Che cos'altro deve sapere l'assistenza?
case-add-send = Invia
case-added = Aggiunto alla richiesta { $number }. L'assistenza è stata avvisata.
case-add-missing = Prima scrivi qualcosa.
case-add-over = La richiesta { $number } è chiusa. Scrivi «riapri { $number }» e il tuo testo, e l'assistenza la riguarda.
case-withdraw = Ritira
case-withdrawn = La richiesta { $number } è stata ritirata. Se poi ti serve, scrivi «riapri { $number }».
case-left = La richiesta { $number } riguarda anche altri, quindi resta aperta. Ora l'assistenza sa che a te non serve più.
case-over = La richiesta { $number } è già chiusa.
case-reopen-open = Riapri
case-reopen-text = Che cosa non va ancora? (puoi lasciare vuoto)
case-reopened = La richiesta { $number } è di nuovo aperta. L'assistenza è stata avvisata.
case-not-over = In questo momento la richiesta { $number } non si può riaprire.
case-not-yours = Non hai nessuna richiesta { $number }.
mine-title = Le tue richieste
mine-none = Non hai richieste. Quando non so rispondere, ne apro una per te.
mine-private = Le tue richieste le mostro solo nella nostra chat privata. Scrivimi lì **le mie richieste**.
mine-older = E altre { $count } meno recenti. Scrivi **richiesta** e il numero per vederne una.
watched-title = Richiesta { $number } · { $service }
watch-joined = Ti dico qui che cosa succede con la richiesta { $number }.
watch-already = Ti dico già che cosa succede con la richiesta { $number }.
watch-own = La richiesta { $number } è la tua. Scrivi **{ $number }** e le novità, e l'assistenza le vede.
watch-left = Non ti scrivo più della richiesta { $number }.
case-organisations =
    { $count ->
        [one] una sola organizzazione
       *[other] { $count } organizzazioni
    }
case-unwatch = Non avvisarmi più
told-supplier = La richiesta { $number } è passata al fornitore. Ti diciamo come procede la correzione appena sappiamo qualcosa.
told-planned = La richiesta { $number } è prevista con l'aggiornamento del { $date }.
told-moved = La richiesta { $number } è stata spostata: ora è prevista con l'aggiornamento del { $date }.
told-released = La richiesta { $number } è compresa in un aggiornamento già in uso. Se qualcosa non va ancora, scrivi **{ $number }** e quello che vedi.
told-closed = La richiesta { $number } è chiusa.
told-merged = La richiesta { $number } riguarda la stessa cosa della { $other } e continua lì. Saprai come procede.
told-reopened = L'assistenza ha riaperto la richiesta { $number }.
told-waiting = { $name } dell'assistenza ti chiede, sulla richiesta { $number }:
told-waiting-how = Scrivi qui **{ $number }** e la tua risposta.
told-message = { $name } dell'assistenza scrive sulla richiesta { $number }:
detail-left-out = non compilato
detail-left-out-because = non compilato: { $reason }

## Richieste: quello che vede e fa l'assistenza

case-state-testing = In prova
case-state-assessed = Al gruppo di sviluppo
case-state-supplier = Dal fornitore
case-state-planned = Prevista con l'aggiornamento del { $date }
case-state-released = In uso
case-state-waiting = In attesa di chi l'ha fatta; la domanda è di { $name }
case-state-closed = Chiusa
case-state-withdrawn = Ritirata da chi l'ha fatta
case-state-merged = Continua come richiesta { $number }
case-state-reopened = Riaperta, in attesa che qualcuno la prenda
case-copies = Copia a
case-tier = Chi ce l'ha
tier-support = L'assistenza
tier-development = Il gruppo di sviluppo
tier-supplier = Il fornitore
case-references = Il loro numero
case-urgency = Urgenza
case-urgent = Urgente per chi l'ha fatta
case-called-yes = sì, ha telefonato { $day } alle { $time }
case-called-no = sì, non ha ancora telefonato
case-watchers = Altri con lo stesso problema
case-watchers-count = persone: { $people }, organizzazioni in tutto: { $organisations }
case-visibility = Visibile a
case-visibility-region = tutta la regione
case-ask-open = Chiedi
case-ask-text = La tua domanda a { $name } (obbligatoria)
case-ask-missing = Prima scrivi la domanda.
case-ask-send = Invia la domanda
case-asked = Sto inviando a { $name } la tua domanda sulla richiesta { $number }.
case-note-open = Nota
case-note-text = Nota solo per l'assistenza (obbligatoria)
case-note-missing = Prima scrivi la nota.
case-note-send = Salva la nota
case-noted = La nota è sulla richiesta { $number }.
case-change-open = Modifica
case-change-state = Stato
case-change-same = Lascia com'è
case-change-planned = Giorno dell'aggiornamento, se è previsto
case-change-into = Numero dell'altra richiesta, se è la stessa cosa
case-change-reference = Numero presso il fornitore o l'helpdesk
case-change-urgency = Urgenza
case-change-told = Messaggio a { $name } (puoi lasciare vuoto)
case-change-send = Salva
case-changed = La richiesta { $number } è stata modificata.
case-change-nothing = Non c'era niente di compilato, quindi non è cambiato niente.
case-change-needs-day = Quale aggiornamento? Indica anche il giorno.
case-change-day-passed = Il { $date } è già passato. Indica un giorno futuro.
case-change-needs-case = A quale richiesta è uguale? Indica il numero di un'altra richiesta ancora aperta.
case-change-cannot = Per la richiesta { $number } ora non si può. Lo stato è: { $state }.
case-change-how = Scrivi per esempio **cambia stato { $number } in prova**, **cambia stato { $number } prevista 3/12** oppure **cambia stato { $number } critica**.
move-testing = In prova | prova
move-assessed = Al gruppo di sviluppo | gruppo di sviluppo | sviluppo
move-supplier = Dal fornitore | al fornitore | fornitore
move-planned = Prevista con un aggiornamento | prevista il | prevista
move-released = In uso | pubblicata
move-closed = Chiusa | chiudi
move-merged = Uguale a un'altra richiesta | uguale alla | uguale a | unisci a
move-reopened = Riaperta | riapri
urgency-critical = Critica
urgency-normal = Normale
urgency-low = Può aspettare
added-note = { $name } ha aggiunto: { $text }
waiting-note = { $name } ha chiesto: { $text }
noted-note = Nota di { $name }: { $text }
told-note = { $name } ha scritto a chi l'ha fatta: { $text }
reopened-note = { $name } l'ha riaperta: { $text }
news-added = { $name } ha aggiunto alla richiesta { $number }: { $text }
news-completed = { $name } ha completato i dati della richiesta { $number }: { $text }
news-withdrawn = { $name } ha ritirato la richiesta { $number }.
news-left = A { $name } la richiesta { $number } non serve più. Riguarda anche altri, quindi resta aperta.
news-reopened = { $name } ha riaperto la richiesta { $number }.
news-reopened-why = { $name } ha riaperto la richiesta { $number }: { $text }
news-called = { $name } ha telefonato per la richiesta { $number }.
news-incident = Succede già in { $count } organizzazioni: richiesta { $number } ({ $service }). È un disservizio?

## Come si valutano le proposte, e le soluzioni condivise

wish-weighed = Ecco come si valutano proposte come la tua:
wish-benefits-only-us = Riguarda solo voi. Le proposte singole di solito entrano in un rinnovamento più ampio.
wish-benefits-some = Serve anche ad altri, e questo conta a favore.
wish-benefits-most = Serve a molti, e questo conta a favore.
wish-benefits-unknown = Non sappiamo ancora a quanti può servire.
wish-visible-visitors = La notano i visitatori: passa avanti a ciò che si vede solo nel programma.
wish-visible-both = La notano i visitatori: passa avanti a ciò che si vede solo nel programma.
wish-visible-tool = Si vede solo nel programma: ciò che notano i visitatori passa avanti.
wish-size-small = Sembra un lavoro piccolo, e questo conta a favore.
wish-size-large = È un lavoro grande, e richiede più tempo.
wish-class-soon = Nel complesso è fra quelle che a volte si fanno in fretta.
wish-class-renewal = Nel complesso è fra quelle che di solito aspettano un rinnovamento più ampio.
wish-class-long = Nel complesso è fra quelle che richiedono tempo.
wish-class-weighed = Nel complesso viene valutata insieme alle altre quando si pianifica lo sviluppo.
wish-no-promise = Tutte le proposte vengono esaminate, ma non tutte si possono realizzare: non è quindi una promessa.
peers-post = **Confronto su un'idea:** { $name } sta pensando a una cosa e vorrebbe sapere come hanno fatto gli altri.

    { $text }
peers-how = Rispondi in questa conversazione menzionando @{ $desk }: la risposta arriva a chi ha chiesto.
peers-replied = { $name } ha risposto nel canale dei redattori: { $text }
peers-thanks = Grazie! L'ho inoltrato a chi ha chiesto.
heard-gallery = galleria | mostra la galleria | mostra le soluzioni | soluzioni condivise | mostra le soluzioni condivise
heard-show = pubblica
gallery-title = Soluzioni condivise da altri. Scrivi il titolo e te la mostro:
gallery-empty = Nessuno ha ancora condiviso una soluzione. Scrivi **condividi una soluzione** se vuoi essere il primo.
gallery-alike = Altri hanno condiviso qualcosa che può darti un'idea: { $titles }. Scrivi il titolo e te la mostro, oppure continua qui.
gallery-show = Mostra nella galleria
gallery-approved = La soluzione della richiesta { $number } sarà presto nella galleria.
gallery-not = La richiesta { $number } non si può mostrare nella galleria: non è una soluzione condivisa, oppure chi l'ha condivisa non ha dato il consenso.
gallery-thanks = Grazie per averla condivisa! La tua soluzione ora è nella galleria: { $title }
help-cases = **le mie richieste** mostra che cosa hai in corso, **contatti** a chi puoi rivolgerti, **i miei dati** che cosa so di te, **galleria** che cosa hanno condiviso gli altri.
help-flows = Posso ricevere anche:
next-solution = L'assistenza la legge. Se va bene finisce nella galleria, e lo saprai.
access-what = A che cosa ti serve accedere?
    .label = Accesso
    .names = accesso | autorizzazione
    .why = Così sanno che cosa darti. Non scrivere mai una password.
## Manutenzioni e disservizi: la scheda che tutti leggono, e i brevi messaggi che seguono

notice-maintenance = Manutenzione programmata · { $service }
notice-incident = Disservizio · { $service }
notice-only-in = Questo testo esiste solo in { $language }.
notice-window = { $day }, ore { $times }
notice-moment = { $day }, ore { $time }
notice-clock = ore { $time }
notice-from-to = { $from } – { $to }
notice-zone = Gli orari sono in: { $zone }.
notice-window-planned = in programma
notice-window-started = in corso
notice-window-verifying = fatto, stiamo verificando che tutto funzioni
notice-window-done = concluso
notice-window-cancelled = annullato
notice-window-overran = ancora in corso, richiede più tempo del previsto
notice-scenarios = Che cosa noterai?
notice-expected = **Probabilmente:** { $text }
notice-possible = Può succedere: { $text }
notice-impact = **L'interruzione dura al massimo { $length }**, non per tutta la durata dei lavori.
notice-promise = La nostra promessa
notice-scope = Che cosa facciamo
notice-reason = Perché
notice-why-then = Perché proprio allora
notice-earlier = Elimina le cause del disservizio «{ $title }» ({ $date }).
notice-will-tell = Vi avvisiamo qui appena abbiamo finito.
notice-all-done = È tutto concluso.
notice-all-cancelled = Annullato.
notice-read-more = Leggi di più
notice-problem = Ho un problema
notice-reminder = Promemoria: { $title }
notice-started = I lavori iniziano ora: { $title }
notice-began = Inizio: { $when }
notice-ends = Fine prevista: { $when }
notice-moved = Nuovo orario: { $title }
notice-extended = Serve più tempo: { $title }
notice-shortened = Più breve del previsto: { $title }
notice-now = Ora: { $when }
notice-was = Prima: { $when }
notice-cancelled = Annullato: { $title }
notice-others-stay = Gli altri appuntamenti restano come prima.
notice-verifying = I lavori sono finiti: { $title }
notice-verifying-told = Stiamo verificando che tutto funzioni, e vi avvisiamo qui.
notice-done = Concluso: { $title }
notice-ended = Fine: { $when }
notice-next = La prossima volta: { $when }
notice-finished = È tutto concluso: { $title }
notice-finished-told = Tutto funziona di nuovo. Grazie della pazienza!
## Quando è lo sportello stesso ad avere un problema

alarm-stopped = **Ho smesso di scrivere a { $whose }.** In dieci minuti { $places } tra chat e canali mi hanno risposto che sono stato rimosso. Così tanti insieme fanno pensare a un errore: l'app è stata bloccata o disinstallata? Quando la cosa è chiarita, `python app.py posts resume { $tenant }` mi fa riprendere.
## Manutenzioni e disservizi: che cosa si può dire, e il lato del supporto

heard-status = stato | stato dei servizi | stato servizi | status | manutenzione programmata | disservizi
heard-notice = avviso
heard-subscribe = iscrivi agli avvisi | iscrivi
heard-unsubscribe = disiscrivi dagli avvisi | disiscrivi
heard-subscriptions = iscrizioni | mostra iscrizioni
notice-said-approve = approva | pubblica
notice-said-discard = scarta | elimina
notice-said-preview = anteprima | mostra
notice-said-start = inizia | comincia
notice-said-done = concluso | finito
notice-said-check = verifica | fatto
notice-said-move = sposta
notice-said-extend = prolunga | accorcia
notice-said-cancel = annulla | annullato
notice-status = La situazione
notice-none = In questo momento non ci sono manutenzioni programmate né disservizi noti.
notice-staff-title = { $number } · { $kind } · { $state }
notice-staff-channels = Canali che lo ricevono
notice-staff-languages = Lingue
notice-staff-author = Scritto da
notice-staff-approved = Approvato da
notice-staff-reminders = Promemoria prima
notice-staff-typed = Puoi anche scrivere: **avviso { $number } concluso**, **avviso { $number } prolunga 15:00**, **avviso { $number } sposta 2 2029-10-21 08:00–14:00**, **avviso { $number } annulla 2**. Il numero 2 è l'appuntamento.
notice-state-draft = bozza, attende l'approvazione
notice-state-approved = pubblicato
notice-state-verifying = riaperto, in verifica
notice-state-over = concluso
notice-state-cancelled = annullato
notice-button-approve = Approva e pubblica
notice-button-preview = Anteprima
notice-button-discard = Scarta la bozza
notice-button-start = Inizia ora
notice-button-done = Concluso, tutto funziona
notice-button-check = Fatto, verifichiamo
notice-button-longer = Altri 30 minuti
notice-owed-ends-soon = Avviso { $number }, «{ $title }»: il tempo scade: { $when }. Finirete in tempo? Altrimenti prolungate, così tutti lo sanno.
notice-owed-not-done = Avviso { $number }, «{ $title }»: doveva finire: { $when }. La gente aspetta notizie. È finito, o serve altro tempo?
notice-owed-update-soon = Avviso { $number }, «{ $title }»: un aggiornamento è promesso: { $when }.
notice-owed-update-late = Avviso { $number }, «{ $title }»: era promesso un aggiornamento: { $when }. Non è arrivato. Scrivetene uno, anche solo per dire che i lavori continuano.
notice-did-approve = L'avviso { $number } è pubblicato. Canali: { $count }.
notice-did-start = Avviso { $number }: i lavori sono iniziati, e i canali lo sanno.
notice-did-done = Avviso { $number }: concluso, e i canali lo sanno.
notice-did-check = Avviso { $number }: i lavori sono finiti. Scrivi **avviso { $number } concluso** quando sai che tutto funziona.
notice-did-move = Avviso { $number }: nuovo orario, e i canali lo sanno.
notice-did-extend = Avviso { $number }: nuova fine, e i canali lo sanno.
notice-did-cancel = L'avviso { $number } è stato annullato, e i canali lo sanno.
notice-did-cancel-window = Avviso { $number }: quell'appuntamento è stato annullato, e i canali lo sanno.
notice-did-discard = La bozza { $number } è stata scartata.
notice-cannot-unknown = L'avviso { $number } non esiste.
notice-cannot-approve-twice = È già pubblicato o concluso.
notice-cannot-approve-own = Lo ricevono così tanti canali che deve approvarlo qualcuno diverso da chi l'ha scritto.
notice-cannot-discard = È già pubblicato. Annullalo, invece.
notice-cannot-unauthorised = Il testo viene da { $author }. Annota prima chi ha autorizzato la pubblicazione: «avviso { $number } autorizzato da NOME».
notice-cannot-past = L'appuntamento { $window } è già passato. Correggi prima gli orari.
notice-cannot-verifying-already = Risulta già che i lavori sono finiti e in verifica.
notice-cannot-same-time = L'orario è lo stesso di adesso.
notice-cannot-start-past = Il nuovo inizio è già passato.
notice-cannot-end-past = La nuova fine è già passata. Se è finito, scrivi **concluso**.
notice-cannot-over = È già concluso.
notice-cannot-draft = Non è ancora pubblicato.
notice-cannot-no-window = L'appuntamento { $window } non esiste. Ce ne sono { $count }.
notice-cannot-which-window = Quale appuntamento? Ce ne sono { $count }: scrivi anche il numero.
notice-cannot-window-planned = L'appuntamento { $window } non è iniziato.
notice-cannot-window-started = L'appuntamento { $window } è già iniziato. La fine si cambia con **prolunga**.
notice-cannot-window-verifying = L'appuntamento { $window } è fatto e in verifica.
notice-cannot-window-done = L'appuntamento { $window } è già concluso.
notice-cannot-window-cancelled = L'appuntamento { $window } è annullato.
notice-cannot-ends-first = La fine deve venire dopo l'inizio.
notice-cannot-overlap = Si sovrappone all'appuntamento { $window }.
notice-cannot-time = «{ $text }» non è un orario. Scrivi per esempio 15:00 o +30m.
notice-cannot-times = «{ $text }» non sono orari. Scrivi per esempio 2029-10-21 08:00–14:00.
notice-cannot-skipped = Quel giorno l'orologio non segna mai le { $time }: passa all'ora legale. Scegli un altro orario.
subscribed = Questo canale ora riceve gli avvisi su { $service } in: { $languages }.
subscribed-not = Questo canale non è iscritto agli avvisi su { $service }.
unsubscribed = Questo canale non riceve più gli avvisi su { $service } in quelle lingue.
subscribe-how = Scrivi servizio e lingua, per esempio **iscrivi doceasy it**. Servizi: { $services }. Lingue: { $languages }.
subscribe-channel-only = Ci si iscrive in un canale o in una chat di gruppo.
subscription = { $service } ({ $language })
subscriptions = Questo canale riceve gli avvisi su: { $list }.
subscriptions-none = Questo canale non è iscritto a nulla. Servizi: { $services }.

## Disservizi

heard-incident = incidente
incident-said-next = prossimo aggiornamento | prossimo
incident-said-part = parte
incident-said-reopen = riaperto | in verifica
incident-said-resolve = risolto | concluso
incident-said-cancel = sbagliato | annulla
incident-said-authorise = autorizzato da
notice-said-incident = disservizio | incidente
notice-said-authorise = autorizzato da
part-down = non funziona
part-disturbed = rallentamenti
part-verifying = riaperto, in verifica
part-works = funziona
part-said-down = non funziona | fermo | giù
part-said-disturbed = rallentamenti | lento
part-said-verifying = in verifica | riaperto
part-said-works = funziona | risolto
eta-by = Entro { $when }.
eta-from = Da { $when }.
eta-words = «{ $words }» (detto { $said })
eta-part = { $day } { $part }
eta-week = la settimana che inizia { $day }
notice-open-told = In corso da { $when }
notice-reopened-told = Si può usare di nuovo, ma stiamo ancora verificando che tutto funzioni.
notice-resolved-told = Risolto { $when }
notice-update = Aggiornamento: { $title }
notice-reopened = Riaperto: { $title }
notice-resolved = Risolto: { $title }
notice-in-language = { $text } (in { $language })
notice-latest = Ultimo aggiornamento, { $when }
notice-earlier-update = { $when }:
notice-next-update = Prossimo aggiornamento, al più tardi: { $when }.
notice-meanwhile = Che cosa fare nel frattempo
notice-until = Fino a { $when }.
notice-support = L'assistenza in questo momento
notice-comment = Il nostro commento
notice-words-of = Il testo viene da { $author }. { $who } ne ha autorizzato la pubblicazione { $when }.
notice-for-customers = Testo per i tuoi clienti
notice-button-incident = Trasforma in disservizio
notice-did-incident = Il disservizio { $number } è aperto, e i canali lo sanno. Scrivi **incidente { $number }: che cosa succede** quando ne sai di più.
notice-did-authorise = Avviso { $number }: annotato chi l'ha autorizzato. Ora si può pubblicare.
incident-how = Scrivi per esempio **incidente doceasy: l'accesso non funziona**. Servizi: { $services }.
incident-staff-typed = Puoi anche scrivere: **incidente { $number }: aggiornamento**, **incidente { $number } parte invio: fermo, da domani sera**, **incidente { $number } prossimo 14:00**, **incidente { $number } riaperto: testo**, **incidente { $number } risolto: testo**.
notice-authorise-typed = Annota chi ha autorizzato la pubblicazione del testo: **avviso { $number } autorizzato da NOME**.
incident-did-open = Il disservizio { $number } è pubblicato.
incident-did-draft = Il disservizio { $number } aspetta che qualcun altro lo approvi, o che si annoti chi l'ha autorizzato.
incident-did-update = Disservizio { $number }: l'aggiornamento va ai canali.
incident-did-part = Disservizio { $number }: lo stato è cambiato sulla scheda.
incident-did-reopen = Disservizio { $number }: riaperto, e i canali lo sanno.
incident-did-resolve = Disservizio { $number }: risolto, e i canali lo sanno.
incident-did-cancel = Il disservizio { $number } è stato ritirato, e i canali lo sanno.
notice-cannot-service = Il servizio { $service } non esiste. Ci sono: { $services }.
notice-cannot-no-words = Scrivi anche che cosa è successo.
notice-cannot-not-incident = Non è un disservizio. Scrivi **avviso**, invece.
notice-cannot-nobodys-words = Il testo è vostro: non serve l'autorizzazione di nessun altro.
notice-cannot-authorise-who = Scrivi anche chi l'ha autorizzato.
notice-cannot-incident-already = È già il disservizio { $number }.
notice-cannot-part = Scrivi la parte e lo stato, per esempio **parte invio: fermo, da domani sera**.
## Troppo in una volta

flood-messages = Sono più di { $most } messaggi in un minuto, quindi per un po' non rispondo. Scrivimi di nuovo tra un minuto.
flood-cases = Da una stessa persona prendo al massimo { $most } richieste all'ora, quindi questa non è stata inviata. Inviala dopo le { $time }.

## Che cosa si conserva di una persona

mydata-private = Quello che conservo su di te lo mostro solo in chat privata. Scrivimi lì **i miei dati**.
mydata-title = Che cosa conservo su di te
mydata-name = Nome
mydata-questions = Domande
mydata-cases = Richieste
mydata-watched = Richieste che segui
mydata-dialogs = Moduli
mydata-pictures = Immagini
mydata-days = { $count } (si conservano al massimo { $days } giorni)
mydata-after = { $count } (si conservano al massimo { $days } giorni dopo la chiusura della richiesta)
mydata-remembered = Questo me l'hai detto tu, così non te lo richiedo:
mydata-forget = Dimentica: { $what }
mydata-forgotten = Dimenticato: { $what }
mydata-teams = Quello che si legge in Teams lo conserva Teams: lì puoi eliminare i tuoi messaggi.
mydata-erase = Cancella i miei dati
erase-title = Cancello i tuoi dati?
erase-goes = **Che cosa sparisce:** il tuo nome, tutto quello che hai chiesto, scritto e inviato, e tutto quello che hai detto di te. Le richieste aperte vengono chiuse e l'assistenza ne viene informata.
erase-stays = **Che cosa resta:** il fatto che le richieste ci sono state, con numeri e orari ma senza le tue parole e senza il tuo nome. Altrimenti la cronologia e le statistiche dell'assistenza non tornerebbero.
erase-elsewhere = **Dove non arrivo:** quello che è già partito per e-mail o verso altri sistemi, i messaggi in Teams e le copie di sicurezza.
erase-final = Non si può tornare indietro.
erase-yes = Sì, cancella tutto
erase-cancelled = Va bene, non cancello niente.
erased-title = I tuoi dati sono stati cancellati
erased-outside = Qui è già arrivato qualcosa che non posso richiamare: { $where }. Chiedi anche a loro di cancellarlo.
erased-inside = Niente è partito per e-mail o verso altri sistemi.
erased-backups = Le copie di sicurezza fatte prima di questo momento ({ $date }) possono contenere ancora i dati.
erased-listed = Sei anche nelle impostazioni dell'assistenza, come referente o collaboratore. Chiedi all'assistenza di toglierti da lì.
erased-withdrawn = Chi ha inviato la richiesta { $number } ha cancellato i suoi dati. La richiesta è stata ritirata e il testo non c'è più.
erased-left = Chi ha inviato la richiesta { $number } ha cancellato i suoi dati e il testo non c'è più. Altri aspettano ancora una risposta.
erased-articles = Qualcuno ha cancellato i suoi dati, e questi articoli si basano su quello che aveva scritto: { $articles }. Controllate che non ci resti niente di personale.
erased-articles-subject = Articoli da controllare
case-erased = Chi ha inviato la richiesta ha cancellato i suoi dati.

## Notices: asked about, and problems that come of them

notice-staff-cases = Richieste
notice-staff-cases-told = { $count } ({ $organisations }): { $numbers }
notice-asked-maintenance = manutenzione | quando è la manutenzione | che cosa succede durante la manutenzione | quando è l'aggiornamento | che cosa aggiornate | per quanto tempo il sistema è fermo
notice-asked-incident = disservizio | che cosa è successo | quando sarà risolto | quando funzionerà di nuovo
notice-asked-trouble = non funziona | non riesco ad accedere | non riesco a entrare | sono stato disconnesso | la pagina non si apre | è tutto lento | è tutto fermo | il sistema è giù | perché non funziona | { $service } non funziona | { $service } è giù | non riesco a entrare in { $service }
notice-asked-why = perché lo fate allora | perché non di notte | perché in pieno giorno | perché di sabato | perché proprio adesso
notice-problem-tell = Lo segnalo all'assistenza? Se puoi, prima scrivi qui nella conversazione che cosa succede, e lo allego.
notice-problem-during = Problema durante «{ $title }», { $when }
notice-over-for-case = «{ $title }» è finito, e la tua richiesta { $number } ne faceva parte. Ora funziona anche per te? Se no, scrivilo qui.
notice-support-now = Dall'assistenza, in questo momento: { $text }
notice-was-over = Riguardava il disservizio «{ $title }», finito { $when }. Le risposte di allora non valgono più. Se hai un problema adesso, scrivi **non è quello che ho chiesto**.

## La pagina dello stato, il feed e il calendario

status-language-name = Italiano
status-open = Apri la pagina dello stato
status-title = Stato dei nostri servizi
status-title-of = Stato di { $service }
status-skip = Vai al contenuto
status-languages = Lingue
status-services = Servizi
status-all = Tutti i servizi
status-as-of = La situazione: { $when }
status-old = In questo momento non si riesce a leggere nulla di più recente. La situazione di { $ago }: { $when }
status-zone = Tutti gli orari sono nel fuso { $zone }, adesso { $name }.
status-service-works = nessun problema noto
status-service-planned = nessun problema noto, manutenzione in programma
status-service-maintenance = manutenzione in corso
status-service-verifying = riaperto dopo un disservizio, in verifica
status-service-incident = disservizio in corso
status-now = Adesso
status-now-none = Nessun disservizio noto e nessuna manutenzione in corso.
status-planned = In programma
status-planned-none = Nessuna manutenzione in programma.
status-past = Gli ultimi 30 giorni
status-past-none = Negli ultimi 30 giorni non è successo nulla.
status-more = Concluso: { $title }
status-earlier = Aggiornamenti precedenti
status-follow = Resta al corrente
status-calendar = Manutenzioni come calendario (iCalendar)
status-feed = Feed di notizie (Atom)
status-data = Dati per i programmi (JSON)
status-calendar-name = Manutenzioni: { $name }
## Notices: a window that became an incident

notice-window-incident = è diventato un disservizio: vedi «{ $title }»
notice-staff-window = Nato da
notice-staff-window-told = avviso { $number }, { $when }
notice-staff-incident = Diventato disservizio
case-notice = Fa parte di
case-maintenance-told = Avviso { $number }: { $title }
case-incident-told = Disservizio { $number }: { $title }
incident-work-goes-on = I lavori da cui è nato sono ancora in corso: scrivi **avviso { $number } concluso { $window }** quando sono finiti anche quelli.
notice-history = Aggiornamenti precedenti
## Alternative per un'idea, e il modulo in cui si scrivono

heard-choose = scelgo | scegliamo | alternativa
heard-form = compilo un modulo | preferisco il modulo | preferisco compilare un modulo | compilare un modulo | voglio il modulo | mostrami il modulo | modifica
form-one-of = { $label } (ne basta uno)
alternatives-open = Rispondi con alternative
alternatives-summary = Alternative per la tua idea nella richiesta { $number }
alternatives-two = Proponi almeno due alternative, così c'è da scegliere. Se la risposta è una sola, scrivi **rispondi { $number }** e il tuo testo.
alternative-title = Alternativa { $number }
alternative-missing = Scrivi questa alternativa. Se ce n'è una sola, scrivi invece «rispondi», il numero della richiesta e il tuo testo.
alternative-for-label = Che cosa c'è a favore, in una riga
alternative-against-label = Che cosa c'è contro, in una riga
alternative-for = A favore: { $text }
alternative-against = Contro: { $text }
alternative-take = Scelgo la { $number }
alternative-how = Quale scegli? Selezionala, o scrivi per esempio **scelgo la 2**. Se nessuna va bene, scrivi **{ $number }** e che cosa ne pensi.
alternative-taken = Hai scelto l'alternativa { $at }. Ora l'assistenza lo sa.
chose-note = { $name } sceglie l'alternativa { $text }
news-chose = { $name } ha scelto un'alternativa nella richiesta { $number }: { $text }

## Che cosa è in corso, per chi segnala qualcosa

alike-going-on = In questo momento è in corso:
alike-told = Altri hanno segnalato:
alike-is-it = Era quello.
notice-waits = Ti avviso qui quando «{ $title }» sarà finito. Non devi scrivere altro.
notice-waits-already = Ti avviso già quando «{ $title }» sarà finito.
notice-waited = «{ $title }» è finito. Ora funziona anche per te? Se no, scrivimi di nuovo.
notice-staff-waiting = Aspettano la fine
notice-staff-waiting-told =
    { $count ->
        [one] una persona, senza una richiesta propria
       *[other] { $count } persone, senza una richiesta propria
    }

## A notice of planned work, written in Teams

heard-new-notice = nuovo avviso | scrivi un avviso | nuova manutenzione | annuncia una manutenzione
notice-said-change = modifica | cambia
notice-button-change = Modifica la bozza
draft-heading = Nuovo avviso di manutenzione
draft-begun = Ti chiedo una cosa alla volta. Nessuno viene avvisato finché qualcuno non approva l'avviso. Se vuoi scriverlo anche in un'altra lingua, comincia una riga con il suo codice, per esempio **en:**. Per smettere scrivi **annulla**.
draft-form-begun = Nessuno viene avvisato finché qualcuno non approva l'avviso. Se vuoi scriverlo anche in un'altra lingua, comincia una riga con il suo codice, per esempio **en:**
draft-faults = C'è ancora qualcosa da correggere. Quello che hai scritto è rimasto.
draft-send = Crea la bozza
draft-yes = Sì
draft-no = No
draft-service = Di quale servizio si tratta?
    .label = Servizio
    .hint = L'avviso arriva solo ai canali iscritti al servizio.
draft-title = Che cosa si fa? Una riga sola.
    .label = Titolo
    .hint = Per esempio: Sostituiamo i server
draft-windows = Quando?
    .label = Date e orari
    .hint = Per esempio: sab 6 ottobre 8–14; sab 13 ottobre 8–14. Quanti ne servono, ognuno con la sua durata.
draft-noticed = Che cosa può notare chi lo usa? Una cosa per riga.
    .label = Che cosa si può notare
    .hint = Metti * davanti a quello che ti aspetti. Per esempio: * Non noti nulla.
draft-worst = Nel peggiore dei casi, per quanto tempo si nota?
    .label = Al massimo
    .hint = Per esempio: 30 min. Non la durata dei lavori.
draft-reason = Perché si fa?
    .label = Perché
    .hint = Compare proprio come lo scrivi.
draft-promise = Che cosa promettete?
    .label = Promessa
    .hint = Per esempio: Nessun dato va perso. Compare parola per parola.
draft-year = Penso che tu intenda: { $windows }. È giusto?
draft-year-form = La data non era completa. Ho scritto quella che penso tu intenda: controllala e invia di nuovo.
draft-year-no = Non in quei giorni
draft-needed = Questo serve, non si può saltare.
draft-made = La bozza { $number } è pronta. Guarda l'anteprima, poi approvala o falla approvare.
draft-doubts = Prima dai un'occhiata a questo:
draft-over = È già una bozza, oppure è stato scartato.
draft-dropped = Va bene, niente avviso.
draft-agents-only = Gli avvisi li scrive l'assistenza. Se qualcosa non funziona, raccontami semplicemente che cosa succede.
length-15 = un quarto d'ora
length-30 = mezz'ora | mezzora | una mezz'ora
length-45 = tre quarti d'ora
length-60 = un'ora | una ora
length-hours = or[ae]|h
length-minutes = minut[oi]|min|m
notice-cannot-no-times = Non trovo orari in «{ $text }». Scrivi per esempio: sab 6 ottobre 8–14; sab 13 ottobre 8–14
notice-cannot-many-windows = Sono { $count } date. In un avviso ce ne stanno al massimo { $most }.
notice-cannot-no-time = «{ $text }»: quell'ora non esiste.
notice-cannot-no-day = «{ $text }»: quel giorno non esiste.
notice-cannot-no-year = «{ $text }»: in nessuno dei prossimi anni quella data cade in quel giorno della settimana.
notice-cannot-which-day = «{ $text }»: in che giorno?
notice-cannot-weekday = «{ $text }»: quella data è { $day }. Intendi { $other }?
notice-cannot-window-past = { $window } è già passato.
notice-cannot-clock-twice = { $day } l'orologio segna due volte le { $time }, perché torna indietro. Scegli un altro orario.
notice-cannot-clock-skips = { $day } l'orologio non segna mai le { $time }, perché va avanti. Intendi le { $before } o le { $after }?
notice-cannot-windows-overlap = { $first } e { $second } si sovrappongono.
notice-cannot-too-long = Sono { $count } caratteri. Al massimo ce ne stanno { $most }.
notice-cannot-length = Quanto dura «{ $text }»? Scrivi per esempio 30 min oppure 2 ore.
notice-cannot-missing = Servono il servizio, il titolo e gli orari.
notice-cannot-untitled = C'è un testo in { $language }, ma manca il titolo. Aggiungi al titolo una riga che comincia con **{ $mark }:**
notice-cannot-expected = Metti * davanti a quello che ti aspetti, e solo lì. Ora le righe con * sono { $count }.
notice-cannot-alike = Le righe in { $language } non sono tante quante in { $other }, oppure * è su un'altra riga.
notice-cannot-change = Così si modifica solo la bozza di un avviso di manutenzione.
notice-doubt-time = «{ $text }» non è un orario.
notice-doubt-weekday = «{ $text }»: quella data è { $day }.
notice-doubt-stale = «{ $text }» non vale più se si legge un altro giorno. Scrivi anche la data.
notice-doubt-worst = Il tempo massimo in cui si può notare supera la durata dei lavori.
notice-doubt-noticed = Non c'è scritto che cosa si può notare.
notice-doubt-language = Alcuni lettori preferiscono un'altra lingua ({ $language }) e lo vedranno in { $other }. Scegli «{ $button }» e aggiungi righe che cominciano con { $mark }:
draft-sent = La bozza { $number } è fatta.
notice-update-late = Un aggiornamento era promesso per { $when }. Ci stiamo ancora lavorando.
notice-still-working = Ci stiamo ancora lavorando. Per ora non ci sono novità.
notice-button-still = Di' che ci lavoriamo ancora
notice-said-still = ci lavoriamo ancora | nessuna novità
notice-did-still = Avviso { $number }: i canali sanno che ci lavorate ancora e che il prossimo aggiornamento arriva entro un'ora.

## Dove va una richiesta, e perché
receipt-why = Perché: { $why }
why-way = { $about } → { $queue }
why-region = visibile in tutta la regione
why-copies = copia: { $queues }
why-cause-program = Errore del programma
why-cause-technical = Problema tecnico
why-everything = Tutto il resto

## Com'è andata la prova dell'assistenza
case-repeated = Alla prova
case-change-repeated = L'errore si ripete?
repeated-yes = Si ripete | riprodotto | riprodotta | riproducibile | ripetuto
repeated-sometimes = Si ripete a volte | a volte | ogni tanto
repeated-no = Non si ripete | non riprodotto | non riprodotta | non riproducibile
repeated-untried = Non ancora provato | non provato | mai provato

## Una telefonata o lo schermo condiviso
heard-offer-talk = offri una telefonata | offri telefonata | offri di chiamare | offri lo schermo condiviso
heard-talk-call = chiamatemi | sì chiamatemi | si chiamatemi | chiamami | potete chiamarmi | telefonatemi
heard-talk-screen = condivido il mio schermo in teams | condivido il mio schermo | condivido lo schermo | condivisione dello schermo
heard-talk-writing = no grazie va bene per iscritto | meglio per iscritto | va bene per iscritto | preferisco per iscritto
talk-offer = Proponi di parlarne
talk-asked = A { $name } è stato proposto di parlarne o di condividere lo schermo (richiesta { $number }).
talk-over = La richiesta { $number } è chiusa. Prima riaprila.
talk-summary = Ne parliamo? Richiesta { $number }
talk-says = { $name } dell'assistenza può telefonarti, o guardare il tuo schermo insieme a te, se è più semplice. Si tratta della richiesta { $number }. Se preferisci scrivere, va benissimo.
talk-call = Sì, chiamatemi
talk-screen = Condivido il mio schermo in Teams
talk-writing = No grazie, va bene per iscritto
talk-phone = A quale numero ti troviamo?
talk-phone-send = Chiamatemi
talk-phone-private = Volentieri! Scrivimi il numero in una chat privata: **chiamatemi { $number }** e il numero. Qui lo leggerebbero anche altri.
talk-done-call = Grazie! L'assistenza ti chiama per la richiesta { $number }.
talk-done-call-on = Grazie! L'assistenza ti chiama al { $phone } per la richiesta { $number }.
talk-done-screen = Grazie! L'assistenza ti contatta qui in Teams per la richiesta { $number }, e così potrai condividere lo schermo. Prima chiudi quello che non si deve vedere.
talk-done-writing = Bene, continuiamo per iscritto con la richiesta { $number }.
talk-link = Chiama { $name } in Teams
case-talk = Telefonata
talk-state-offered = Offerta, ancora nessuna risposta
talk-state-call = Vuole una telefonata, manca ancora il numero
talk-state-call-on = Vuole una telefonata al { $phone }
talk-state-screen = Vuole condividere lo schermo in Teams
talk-state-writing = Preferisce continuare per iscritto
news-talk-call = { $name } vuole una telefonata per la richiesta { $number }: { $phone }
news-talk-call-unreached = { $name } vuole una telefonata per la richiesta { $number } e scriverà il numero in privato.
news-talk-screen = { $name } vuole condividere lo schermo in Teams, richiesta { $number }.
news-talk-writing = { $name } preferisce continuare per iscritto, richiesta { $number }.

## Quando arriva una proposta o una correzione
heard-wish-when = quando arriva la mia proposta | quando sarà realizzata la mia proposta | quando si fa la mia proposta | a che punto è la mia proposta | quando arriva quello che ho chiesto | quando arrivano le mie proposte | quando verrà realizzata la mia proposta
heard-when = quando | quanto ci vuole | fra quanto | tra quanto
when-own = **{ $number }** «{ $text }»
when-planned = È un piano, non una promessa: se cambia, lo saprai.
when-error = Il giorno non è ancora deciso. Il gruppo di sviluppo valuta quanto è urgente, e saprai quando la correzione è prevista.

## Il numero della richiesta altrove
receipt-references = Numero presso chi la riceve: { $numbers }

## Ricerca dalla casella dei messaggi
seek-nothing = Non trovo niente. Prova con altre parole.
seek-article = Articolo
seek-facts = La risposta dipende dal tuo caso. Fammi la domanda in chat: prima ti chiedo qualche dettaglio.
## Updates that cases are planned for

heard-release = aggiornamento | aggiornamenti
release-said-today = oggi
release-said-tomorrow = domani
release-said-tested = provato | verificato
release-said-out = in uso | pubblicato
release-said-moved = spostato al | spostato a | spostato | sposta al | sposta
release-said-critical = critico
release-said-without = senza
release-said-off = annullato | annulla
release-title = Aggiornamento di { $service }, { $date }
release-state-gathering = Non ancora provato
release-state-tested = Provato, non ancora in uso
release-state-released = In uso
release-state-off = Annullato
release-is-critical = Critico: esce separatamente appena è provato, qualunque sia il suo giorno.
release-empty = Non contiene ancora nulla. Una richiesta ne fa parte quando viene prevista per quel giorno.
release-more = e altre { $count }
release-channels = Canali che lo sapranno
release-typed = Puoi anche scrivere: **aggiornamento { $service } { $day } provato**, **… in uso: le novità** (le righe in altre lingue cominciano per esempio con sv:), **… spostato 10/12**, **… critico**, **… senza 1001**, **… annullato**.
release-button-tested = È provato
release-out-open = È in uso
release-out-text = Che cosa c'è di nuovo? Viene pubblicato come lo scrivi. Le righe in altre lingue cominciano per esempio con sv:
release-out-send = Dillo a tutti
release-move-open = Sposta
release-move-text = Il nuovo giorno
release-move-send = Sposta
release-button-critical = È critico
release-without-open = Togli una richiesta
release-without-text = Il numero della richiesta
release-without-send = Togli
release-button-off = Annulla l'aggiornamento
release-did-tested = L'aggiornamento di { $service }, { $date }, è provato. Quando è in uso, scrivi **aggiornamento { $key } { $day } in uso: le novità**.
release-did-tested-critical = L'aggiornamento critico di { $service } è provato. Appena è in uso, scrivi **aggiornamento { $key } { $day } in uso: le novità**.
release-did-released = L'aggiornamento di { $service }, { $date }, è in uso. Lo sapranno tutti quelli che avevano una richiesta al suo interno, e i canali.
release-did-moved = L'aggiornamento di { $service } è stato spostato: la nuova data è { $date }. Lo sapranno tutti quelli che hanno una richiesta al suo interno.
release-did-critical = L'aggiornamento di { $service }, { $date }, è critico: esce appena è provato. Prevedi le sue richieste per il { $day }.
release-did-without = La richiesta non fa più parte dell'aggiornamento di { $service }, { $date }. Lo sapranno tutti gli interessati.
release-did-off = L'aggiornamento di { $service }, { $date }, è stato annullato. Lo sapranno tutti quelli che avevano una richiesta al suo interno.
release-cannot-untested = Nessuno ha detto che l'aggiornamento di { $service }, { $date }, è provato. Quando lo è, scrivi **aggiornamento { $key } { $day } provato**, e poi di nuovo questo.
release-cannot-early = L'aggiornamento di { $service } è promesso per il { $date }. Se è in uso già oggi, scrivi prima **aggiornamento { $key } { $day } spostato** e la data di oggi. Se è critico, scrivi **aggiornamento { $key } { $day } critico**.
release-cannot-over = L'aggiornamento di { $service }, { $date }, è già in uso o annullato.
release-cannot-tested-already = L'aggiornamento di { $service }, { $date }, risulta già provato.
release-cannot-critical-already = L'aggiornamento di { $service }, { $date }, risulta già critico.
release-cannot-same-day = L'aggiornamento di { $service } è già previsto per il { $date }.
release-cannot-passed = Quel giorno è già passato. Indica un giorno futuro.
release-cannot-day = A quale giorno? Scrivi **aggiornamento { $key } { $day } spostato** e la nuova data.
release-cannot-taken = Per quel giorno c'è già un altro aggiornamento di { $service }. Prevedi lì le richieste, una alla volta.
release-cannot-not-in = Quella richiesta non fa parte dell'aggiornamento di { $service }, { $date }.
release-cannot-empty = Non c'è niente da dire: l'aggiornamento di { $service }, { $date }, è vuoto. Scrivi le novità.
release-unknown = Non c'è nessun aggiornamento di { $service } il { $date }. Nasce appena una richiesta viene prevista per quel giorno: **cambia stato 1001 prevista { $day }**.
release-how = Quale aggiornamento? Scrivi un servizio e un giorno, per esempio **aggiornamento klockaren 3/12**.
release-not-here = Lo mostro in privato o nel canale dell'assistenza, perché contiene quello che hanno scritto le persone.
release-none = Non sono previsti aggiornamenti.
release-line = **{ $service }**, { $date }. Richieste: { $count }. { $state }.
release-told-moved = Richiesta { $number }: l'aggiornamento del { $was } è stato spostato al { $date }. Quello che ti riguarda si sposta insieme all'aggiornamento.
release-told-off = Richiesta { $number }: l'aggiornamento del { $date } è stato annullato. La tua richiesta è in mano agli sviluppatori, e ti diremo quando avrà una nuova data.
release-told-left = La richiesta { $number } non farà parte dell'aggiornamento del { $date }. È in mano agli sviluppatori, e ti diremo quando avrà una nuova data.
release-out-title = Ora in uso: aggiornamento di { $service }, { $date }
release-out-critical = Ora in uso: una correzione critica di { $service }
release-out-in = Contiene: { $list }.
release-bugs =
    { $count ->
        [one] { $count } correzione
       *[other] { $count } correzioni
    }
release-wishes =
    { $count ->
        [one] { $count } proposta
       *[other] { $count } proposte
    }
release-others =
    { $count ->
        [one] { $count } altra cosa
       *[other] { $count } altre cose
    }
release-out-cases = Richieste: { $numbers }
release-out-wrong = Se qualcosa non va, scrivilo qui e menzionami.
release-owed-soon = L'aggiornamento di { $service } è promesso per il { $date }. Richieste al suo interno: { $count }. { $state }.
release-owed-passed = L'aggiornamento di { $service } era promesso per il { $date }, e nessuno ha detto che è in uso. Richieste al suo interno: { $count }. { $state }. Dite che è in uso, oppure spostatelo.
