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
notice-staff-author = Scritto da
notice-staff-approved = Approvato da
notice-staff-reminders = Promemoria prima
notice-staff-typed = Puoi anche scrivere: **avviso { $number } concluso**, **avviso { $number } prolunga 15:00**, **avviso { $number } sposta 2 2029-10-21 08:00–14:00**, **avviso { $number } annulla 2**. Il numero 2 è l'appuntamento.
notice-state-draft = bozza, attende l'approvazione
notice-state-approved = pubblicato
notice-state-verifying = riaperto, in verifica
notice-state-over = concluso
notice-state-cancelled = { notice-window-cancelled }
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

## Notices: asked about, and problems that come of them

notice-staff-cases-told = { $count } ({ $organisations }): { $numbers }
notice-asked-maintenance = manutenzione | quando è la manutenzione | che cosa succede durante la manutenzione | quando è l'aggiornamento | che cosa aggiornate | per quanto tempo il sistema è fermo
notice-asked-incident = disservizio | che cosa è successo | quando sarà risolto | quando funzionerà di nuovo
notice-asked-trouble = non funziona | non riesco ad accedere | non riesco a entrare | sono stato disconnesso | la pagina non si apre | è tutto lento | è tutto fermo | il sistema è giù | perché non funziona | { $service } non funziona | { $service } è giù | non riesco a entrare in { $service }
notice-asked-why = perché lo fate allora | perché non di notte | perché in pieno giorno | perché di sabato | perché proprio adesso
notice-problem-tell = Lo segnalo all'assistenza? Se puoi, prima scrivi qui nella conversazione che cosa succede, e lo allego.
notice-problem-added = Aggiungo: «{ $text }». Se vuoi, scrivi altro. Lo invio all'assistenza?
notice-problem-known = L'hai già segnalato: è la richiesta { $number }. Per aggiungere qualcosa scrivi il numero e il tuo testo, per esempio **{ $number } adesso vedo questo**.
notice-problem-during = Problema durante «{ $title }», { $when }
notice-over-for-case = «{ $title }» è finito, e la tua richiesta { $number } ne faceva parte. Ora funziona anche per te? Se no, scrivi **{ $number }** e che cosa vedi.
notice-support-now = Dall'assistenza, in questo momento: { $text }
notice-was-over = Riguardava il disservizio «{ $title }», finito { $when }. Le risposte di allora non valgono più. Se hai un problema adesso, scrivi **non è quello che ho chiesto**.

## Che cosa è in corso, per chi segnala qualcosa

notice-waits = Ti avviso qui quando «{ $title }» sarà finito. Non devi scrivere altro.
notice-waits-already = Ti avviso già quando «{ $title }» sarà finito.
notice-waited = «{ $title }» è finito. Ora funziona anche per te? Se no, scrivimi di nuovo.
notice-staff-waiting = Aspettano la fine
notice-staff-waiting-told =
    { $count ->
        [one] una persona, senza una richiesta propria
       *[other] { $count } persone, senza una richiesta propria
    }
