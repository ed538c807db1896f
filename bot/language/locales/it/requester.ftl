## Quello che si può dire. Le frasi sono separate da |; i piccoli errori di battitura si perdonano.

heard-mine = le mie richieste | mie richieste | mostra le mie richieste | fammi vedere le mie richieste | elenco delle mie richieste
heard-case = richiesta | la richiesta | mostra richiesta | mostra la richiesta | a che punto è | a che punto è la richiesta | come va la richiesta | novità sulla richiesta
heard-add = aggiungi | aggiungi a | aggiungi alla richiesta | integra
heard-withdraw = ritira | ritira richiesta | ritira la richiesta
heard-reopen = riapri | riapri richiesta | riapri la richiesta
heard-called = ho chiamato | ho telefonato | ho già chiamato | ho già telefonato

## Il passaggio a una persona

receipt-title = Conferma: richiesta numero { $number }
receipt-today = Qualcuno guarderà la tua richiesta oggi entro le { $time }.
receipt-tomorrow = Qualcuno guarderà la tua richiesta domani entro le { $time }.
receipt-later = Qualcuno guarderà la tua richiesta { $day } entro le { $time }.
receipt-closed-now = In questo momento l'assistenza è chiusa.
receipt-answered = Richiesta { $number }: risposta arrivata
receipt-for = Per { $name }
receipt-back-here = La risposta arriva qui, in questa conversazione.
case-answer = Risposta di { $name } alla richiesta { $number }:

## Il numero della richiesta altrove

receipt-references = Numero presso chi la riceve: { $numbers }

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
case-added = Aggiunto alla richiesta { $number }. L'assistenza è stata avvisata.
case-add-missing = Prima scrivi qualcosa.
words-sent-already = La richiesta { $number } ha ricevuto le stesse parole un attimo fa, quindi non sono state inviate di nuovo.
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
case-unwatch = Non avvisarmi più
told-supplier = La richiesta { $number } è passata al fornitore. Ti diciamo come procede la correzione appena sappiamo qualcosa.
told-planned = La richiesta { $number } è prevista con l'aggiornamento del { $date }.
told-moved = La richiesta { $number } è stata spostata: ora è prevista con l'aggiornamento del { $date }.
told-released = La richiesta { $number } è compresa in un aggiornamento già in uso. Se qualcosa non va ancora, scrivi **{ $number }** e quello che vedi.
told-answered = L'assistenza ha risposto alla richiesta { $number }. Se da te non funziona ancora, scrivi che cosa vedi.
told-closed = La richiesta { $number } è chiusa.
told-merged = La richiesta { $number } riguarda la stessa cosa della { $other } e continua lì. Saprai come procede.
told-reopened = L'assistenza ha riaperto la richiesta { $number }.
told-waiting = { $name } dell'assistenza ti chiede, sulla richiesta { $number }:
told-waiting-how = Scrivi qui **{ $number }** e la tua risposta.
told-message = { $name } dell'assistenza scrive sulla richiesta { $number }:

## Modificato o cancellato dopo

edited-told = Ora anche l'assistenza vede la tua modifica, nella richiesta { $number }.
deleted-told = L'assistenza vede che hai cancellato il messaggio. La richiesta { $number } resta comunque all'assistenza.

## Quando arriva una proposta o una correzione

heard-wish-when = quando arriva la mia proposta | quando sarà realizzata la mia proposta | quando si fa la mia proposta | a che punto è la mia proposta | quando arriva quello che ho chiesto | quando arrivano le mie proposte | quando verrà realizzata la mia proposta
heard-when = quando | quanto ci vuole | fra quanto | tra quanto
when-own = **{ $number }** «{ $text }»
when-planned = È un piano, non una promessa: se cambia, lo saprai.
when-error = Il giorno non è ancora deciso. Il gruppo di sviluppo valuta quanto è urgente, e saprai quando la correzione è prevista.

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

## Alternative per un'idea, e il modulo in cui si scrivono

heard-choose = scelgo | scegliamo | alternativa
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
