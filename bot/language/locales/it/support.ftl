## Quello che si può dire. Le frasi sono separate da |; i piccoli errori di battitura si perdonano.

heard-take = prendi | prendo | prendi in carico
heard-answer = rispondi | rispondo
heard-bind-queue = collega coda | collega la coda | associa coda
heard-service = servizio | imposta servizio
heard-ask-back = chiedi | chiedi a
heard-note = nota | annota | nota interna
heard-change = cambia stato | nuovo stato
heard-case-solved = risolta | risolto | risolti | sistemata | sistemato | a posto | corretta | corretto
heard-state-of = stato | status | stato della richiesta | richiesta | la richiesta

## Dalla parte dell'assistenza

case-take = Prendi in carico
case-answer-open = Rispondi
case-answer-text = La tua risposta a { $name } (obbligatoria)
case-answer-missing = Prima scrivi la risposta.
case-answer-send = Invia la risposta
case-taken = La richiesta { $number } è tua.
case-taken-already = La richiesta { $number } è già tua.
case-answer-sent = Sto inviando a { $name } la tua risposta alla richiesta { $number }.
case-which = Quale richiesta? Scrivi anche il numero, per esempio **prendi 1001**.
queue-bound = D'ora in poi pubblico qui le nuove richieste della coda { $queue }.
queue-unknown = La coda { $queue } non esiste. Ci sono queste: { $queues }.
queue-channel-only = Una coda si può collegare solo a un canale o a una chat di gruppo.
service-set = D'ora in poi, per le domande fatte qui, cerco prima di tutto tra le risposte su { $service }.
service-unknown = Il servizio { $service } non esiste. Ci sono questi: { $services }.
edited-note = Chi ha fatto la domanda l'ha cambiata così: { $text }
deleted-note = Chi ha fatto la domanda l'ha cancellata in Teams.
answered-note = Risposta di { $name }: { $text }

## Richieste: quello che vede e fa l'assistenza

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
case-change-same = Lascia com'è
case-change-planned = Giorno dell'aggiornamento, se è previsto
case-change-into = Numero dell'altra richiesta, se è la stessa cosa
case-change-reference = Numero presso il fornitore o l'helpdesk
case-change-told = Messaggio a { $name } (puoi lasciare vuoto)
case-change-send = Salva
case-changed = La richiesta { $number } è stata modificata.
case-changed-noted = La richiesta { $number } è stata modificata. Il resto di ciò che hai scritto è una nota solo per il supporto: { $name } non la riceve.
case-changed-told = La richiesta { $number } è stata modificata. Il tuo messaggio è in arrivo a { $name }.
case-change-nothing = Non c'era niente di compilato, quindi non è cambiato niente.
case-change-needs-day = Quale aggiornamento? Indica anche il giorno.
case-change-day-passed = Il { $date } è già passato. Indica un giorno futuro.
case-change-needs-case = A quale richiesta è uguale? Indica il numero di un'altra richiesta ancora aperta.
case-change-cannot = Per la richiesta { $number } ora non si può. Lo stato è: { $state }.
case-change-how = Scrivi per esempio **cambia stato { $number } in prova**, **cambia stato { $number } prevista 3/12** oppure **cambia stato { $number } critica**. Ciò che scrivi dopo lo stato resta una nota solo per il supporto. A chi ha chiesto scrivi con **rispondi**.
case-change-doubt = Si può leggere in più modi, quindi non è cambiato niente. La richiesta { $number } diventa: { $change }?
case-change-sure = Sì: { $change }
case-change-doubt-told = { $name } leggerebbe: { $told }
case-change-doubt-noted = Nota solo per il supporto: { $noted }
case-change-over = La richiesta { $number } non è più aperta ({ $state }), quindi non è cambiato niente. Scrivi **nota { $number }** e ciò che il supporto deve sapere, oppure prima riaprila con **cambia stato { $number } riaperta**.
move-testing = In prova | prova
move-assessed = Al gruppo di sviluppo | gruppo di sviluppo | sviluppo
move-supplier = Dal fornitore | al fornitore | fornitore
move-planned = Prevista con un aggiornamento | prevista il | prevista
move-released = In uso | pubblicata
move-closed = Chiusa | chiudi
move-merged = Uguale a un'altra richiesta | uguale alla | uguale a | unisci a
move-reopened = Riaperta | riapri
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

## E-mail a una coda

mail-subject = [{ $number }] { $kind } · { $service }: { $text }
mail-intro = È arrivata una nuova richiesta da Teams.
mail-fallback = In Teams nessuno ha ancora preso in carico questa richiesta.
mail-end = Una risposta a questa e-mail non arriva a { $name }: contatta direttamente la persona. Se fai parte dell'assistenza, puoi rispondere anche in Teams: scrivi al bot «rispondi { $number }» e il tuo testo.
