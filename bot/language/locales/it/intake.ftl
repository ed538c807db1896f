## Dialoghi guidati: come va la conversazione

heard-stop = annulla | annulla per favore | basta | ferma | fermati | lascia perdere | lascia stare | ho cambiato idea
heard-back = indietro | torna indietro | precedente | domanda precedente | un passo indietro
heard-skip = salta | salta questa | passa | prossima | prossima domanda | avanti
heard-why = perché | perché lo chiedi | perché me lo chiedi | perché vuoi saperlo | a cosa serve | a che serve | a cosa serve saperlo | a che serve saperlo
heard-more = altro | di più | dimmi di più | aggiungi altro | dico di più | voglio dire di più | aggiungo altro | voglio aggiungere qualcosa
heard-resume = continua | continuiamo | voglio continuare | riprendi | riprendiamo da dove eravamo
heard-form = compilo un modulo | preferisco il modulo | preferisco compilare un modulo | compilare un modulo | voglio il modulo | mostrami il modulo | modifica
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
review-how = Scrivi **sì** e lo invio. Se vuoi cambiare qualcosa, scrivi per esempio **no, il numero di telefono è …**, oppure **indietro**. **Annulla** elimina tutto.
alike-title = È la stessa cosa di una di queste?
alike-how = Altri le hanno già segnalate. Se è la stessa cosa, sceglila: saprai quando succede qualcosa, e non devi scrivere altro. Altrimenti scrivi **nessuna di queste**.
alike-none = No, nessuna di queste
alike-refused = Nessuna di queste richieste era la stessa cosa.
alike-joined = Ora segui la richiesta { $number } e saprai quando succede qualcosa.
value-none = –
value-left = – ({ $reason })
menu-title = Che cosa facciamo di questo messaggio?
menu-send = Invialo all'assistenza così com'è
menu-empty = In quel messaggio non c'è testo.
form-one-of = { $label } (ne basta uno)

## Che cosa è in corso, per chi segnala qualcosa

alike-going-on = In questo momento è in corso:
alike-told = Altri hanno segnalato:
alike-is-it = Era quello.

## Guided dialogs: when an answer is none

fault-empty = Non ho ricevuto nessun testo. Scrivi la tua risposta.
fault-too-long = È un po' troppo lungo. Usa al massimo { $max } caratteri.
fault-no-choice = Non capisco quale intendi. Scrivi il numero, oppure le parole che vedi.
fault-ambiguous-choice = Intendi «{ $first }» o «{ $second }»?
fault-unsure-choice = Intendevi «{ $choice }»? Rispondi sì, oppure scegli la risposta giusta.
unsure-said-yes = { -said-yes }
unsure-said-no = { -said-no }
fault-no-date = Non capisco quale giorno intendi. Scrivi per esempio 12/11 oppure «ieri».
fault-future-date = Quel giorno deve ancora venire. Quale intendi?
fault-no-link = Non riesco a leggerlo come indirizzo web. Copialo dal browser, per esempio https://example.org/pagina.
fault-no-phone = Non riesco a leggerlo come un solo numero di telefono. Scrivilo con il prefisso, per esempio +39 06 0000 0000.
fault-no-email = Non riesco a leggerlo come un solo indirizzo e-mail. Deve essere simile a nome@example.org.
fault-no-image = Qui non vedo nessuna immagine. Incollane una, oppure scrivi il suo indirizzo web.
