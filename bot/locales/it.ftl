### Quello che l'assistenza dice e capisce, in italiano.
### Numeri di richiesta, numeri di telefono e orari arrivano già come testo: non si raggruppano e non si arrotondano.

## Che cosa si può scrivere. Le frasi sono separate da |; i piccoli errori di battitura si perdonano.
## Chi scrive "non mi ha aiutato" o "non voglio un operatore" ha qui la sua frase: altrimenti quel "non" passerebbe per un errore di battitura.

heard-help = aiuto | help | menu | menù | comandi | chi sei | cosa sai fare | che cosa sai fare | cosa puoi fare | cosa posso chiederti | come funzioni | mi dai una mano | mi puoi aiutare
heard-hello = ciao | salve | buongiorno | buon giorno | buonasera | buona sera | buon pomeriggio | buondì | ehi | ehilà | ciao a tutti
heard-thanks = grazie | grazie mille | mille grazie | tante grazie | grazie tante | ti ringrazio | ok grazie | perfetto grazie | va bene grazie | ottimo grazie | gentilissimo | grz
heard-person = una persona | una persona per favore | un operatore | un umano | voglio una persona | voglio un operatore | mi passi una persona | mi passi un operatore | parlare con una persona | voglio parlare con una persona | vorrei parlare con qualcuno | posso parlare con qualcuno | fammi parlare con qualcuno | non voglio parlare con un bot | invia all'assistenza | manda la domanda all'assistenza
heard-none = nessuna di queste | nessuna di quelle | nessuna | nessuno di questi | niente di tutto questo | non è quello che cercavo | non è quello che ho chiesto | non era la mia domanda | non mi è servito | non mi ha aiutato | non mi è stato utile | non risolto | problema non risolto | no nessuna di queste | risposta sbagliata
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
heard-swearing = cazzo | merda | maledetto | maledetta | porca miseria | accidenti | diavolo | vaffanculo | cavolo | minchia | porca | puttana | vaffa | diamine
heard-leaning = e | ed | ma | o | oppure | anche

## Chi è l'assistenza

welcome-personal =
    Ciao, io sono { $desk }. Chiedimi quello che ti serve, con parole tue: cerco la risposta in quello che ha scritto l'assistenza.

    Se non la trovo, te lo dico e, se vuoi, passo la tua domanda a una persona. Scrivi **aiuto** per vedere che cosa so fare.
welcome-channel =
    Ciao, io sono { $desk }, il bot dell'assistenza. Menzionami nella tua domanda e ti rispondo nella stessa conversazione.

    Se non so la risposta, posso passare la domanda all'assistenza: quello che rispondono arriva qui. Scrivi **@{ $desk } aiuto** per vedere che cosa so fare.
hello = Ciao! Come posso aiutarti? Chiedi pure con parole tue.
thanks = Di niente!
help-title = Ecco come funziono
help-ask = **Chiedi** con parole tue. Se sono sicuro ti mostro la risposta, se ho dubbi ti propongo fino a tre domande simili, e se non lo so te lo dico.
help-person = Scrivi **una persona** quando vuoi, e la tua domanda passa all'assistenza. La risposta arriva qui.
help-typed = Invece di premere un pulsante puoi anche scrivere: il suo numero, oppure le parole che ci sono sopra.
help-language = Scrivi **lingua italiano** (oppure svedese, finlandese, norvegese, inglese) per scegliere in che lingua ti rispondo.
help-mention = In un canale o in una chat di gruppo menzionami ogni volta: gli altri messaggi non li vedo.
help-support = Per chi lavora all'assistenza: **prendi 1001**, **rispondi 1001 testo**, **collega coda NOME**, **servizio NOME**, **chi sono**.

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
receipt-holder = { $name } sta seguendo la tua richiesta.
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
    .place = Questo luogo: { $place }
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
mail-end = Rispondi in Teams: scrivi al bot «rispondi», il numero della richiesta e il tuo testo. Oppure contatta direttamente { $name }. Trovi la richiesta anche con "python app.py cases".

## All'assistenza, sui file

article-fault = L'articolo { $file } non si può leggere (riga { $line }). Resta in uso l'ultima versione valida. «python app.py check» dice che cosa non va.
desk-fault = desk.toml così com'è non si può usare. Resta in uso l'ultima versione valida. «python app.py check» dice che cosa non va.

## Imparare dalle domande, per l'assistenza

learn-title = Che cosa si può imparare dalle domande
learn-none = Per ora non c'è niente da imparare.
learn-more = E altre { $count } dopo queste.
learn-alternate = { $id } · Chiesto { $times } volte, e l'articolo «{ $title }» era quello giusto: «{ $text }». Aggiungo questa formulazione?
learn-negative = { $id } · Chiesto { $times } volte, e l'articolo «{ $title }» era sbagliato: «{ $text }». Non devo più rispondere così?
learn-draft = { $id } · Chiesto { $times } volte senza risposta: { $texts }. Scrivi la risposta e diventa un articolo.
learn-approve = Approva
learn-reject = Rifiuta
learn-answer-open = Scrivi la risposta
learn-answer-text = La risposta, come la leggeranno le persone (obbligatoria)
learn-approved = { $id } è approvato. Sarà in uso tra pochi secondi.
learn-rejected = { $id } non verrà più proposto.
learn-unknown = Con { $id } non c'è niente in attesa. Scrivi **impara** per vedere che cosa attende.
learn-answer-missing = Scrivi anche la risposta: **approva { $id } la risposta**.

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
notice-owed-not-done = Avviso { $number }, «{ $title }»: doveva essere finito: { $when }. La gente aspetta notizie. È finito, o serve altro tempo?
notice-owed-update-soon = Avviso { $number }, «{ $title }»: un aggiornamento è promesso: { $when }.
notice-owed-update-late = Avviso { $number }, «{ $title }»: era promesso un aggiornamento: { $when }. Non è arrivato. Scrivetene uno, anche solo per dire che i lavori continuano.
notice-did-approve = L'avviso { $number } è pubblicato. Canali: { $count }.
notice-did-start = Avviso { $number }: i lavori sono iniziati, e i canali lo sanno.
notice-did-done = Avviso { $number }: concluso, e i canali lo sanno.
notice-did-check = Avviso { $number }: i lavori sono finiti. Scrivete **avviso { $number } concluso** quando sapete che tutto funziona.
notice-did-move = Avviso { $number }: nuovo orario, e i canali lo sanno.
notice-did-extend = Avviso { $number }: nuova fine, e i canali lo sanno.
notice-did-cancel = L'avviso { $number } è annullato, e i canali lo sanno.
notice-did-cancel-window = Avviso { $number }: quell'appuntamento è annullato, e i canali lo sanno.
notice-did-discard = La bozza { $number } è scartata.
notice-cannot-unknown = L'avviso { $number } non esiste.
notice-cannot-approve-twice = È già pubblicato o concluso.
notice-cannot-approve-own = Lo ricevono così tanti canali che deve approvarlo qualcuno diverso da chi l'ha scritto.
notice-cannot-discard = È già pubblicato. Annullalo, invece.
notice-cannot-unauthorised = Il testo viene da { $author }. Annota prima chi ha autorizzato la pubblicazione, e quando.
notice-cannot-past = L'appuntamento { $window } è già passato. Correggi prima gli orari.
notice-cannot-verifying-already = C'è già scritto che i lavori sono finiti e in verifica.
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

heard-incident = incidente | disservizio | guasto
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
notice-latest = Ultimo aggiornamento, { $when }
notice-earlier-update = { $when }:
notice-next-update = Il prossimo aggiornamento arriva entro { $when }.
notice-meanwhile = Che cosa fare nel frattempo
notice-until = Fino a { $when }.
notice-support = Il supporto in questo momento
notice-comment = Il nostro commento
notice-words-of = Il testo viene da { $author }. { $who } ne ha autorizzato la pubblicazione { $when }.
notice-for-customers = Testo per i tuoi clienti
notice-button-incident = Trasforma in disservizio
notice-did-incident = Il disservizio { $number } è aperto, e i canali lo sanno. Scrivete **disservizio { $number }: che cosa succede** quando ne sapete di più.
notice-did-authorise = Avviso { $number }: annotato chi l'ha autorizzato. Ora si può pubblicare.
incident-how = Scrivi per esempio **disservizio doceasy: l'accesso non funziona**. Servizi: { $services }.
incident-staff-typed = Puoi anche scrivere: **disservizio { $number }: aggiornamento**, **disservizio { $number } parte invio: fermo, da domani sera**, **disservizio { $number } prossimo 14:00**, **disservizio { $number } riaperto: testo**, **disservizio { $number } risolto: testo**.
incident-did-open = Il disservizio { $number } è pubblicato.
incident-did-draft = Il disservizio { $number } aspetta che qualcun altro lo approvi, o che si annoti chi l'ha autorizzato.
incident-did-update = Disservizio { $number }: l'aggiornamento va ai canali.
incident-did-part = Disservizio { $number }: lo stato è cambiato sulla scheda.
incident-did-reopen = Disservizio { $number }: riaperto, e i canali lo sanno.
incident-did-resolve = Disservizio { $number }: risolto, e i canali lo sanno.
incident-did-cancel = Il disservizio { $number } è ritirato, e i canali lo sanno.
notice-cannot-no-words = Scrivi anche che cosa è successo.
notice-cannot-not-incident = Non è un disservizio. Scrivi **avviso**, invece.
notice-cannot-nobodys-words = Il testo è vostro: non serve l'autorizzazione di nessun altro.
notice-cannot-authorise-who = Scrivi anche chi l'ha autorizzato.
notice-cannot-incident-already = È già il disservizio { $number }.
notice-cannot-part = Scrivi la parte e lo stato, per esempio **parte invio: fermo, da domani sera**.
