## La scheda della richiesta

case-title = { $number } · { $kind } · { $service }
case-service-none = nessun servizio in particolare
case-kind-usage = Domanda
case-kind-bug = Segnalazione di errore
case-kind-wish = Proposta di miglioramento
case-kind-sparring = Confronto su un'idea
case-kind-access = Accesso
case-kind-operations = Sistemi e infrastruttura
case-kind-solution = Soluzione condivisa
case-from = Da
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
urgency-critical = Critica
urgency-normal = Normale
urgency-low = Può aspettare
case-called-yes = sì, ha telefonato { $day } alle { $time }
case-called-no = sì, non ha ancora telefonato
case-watchers = Altri con lo stesso problema
case-watchers-count = persone: { $people }, organizzazioni in tutto: { $organisations }
case-organisations =
    { $count ->
        [one] una sola organizzazione
       *[other] { $count } organizzazioni
    }
case-visibility = Visibile a
case-visibility-region = tutta la regione
case-shown = Già proposti, ma senza successo: { $titles }
detail-left-out = non compilato
detail-left-out-because = non compilato: { $reason }
case-summary = Richiesta { $number }: { $text }
case-unknown = La richiesta { $number } non esiste.

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
picture-instead-case = Manda un'altra immagine insieme al numero **{ $number }**, spediscila per e-mail a { $address } con [{ $number }] nell'oggetto, oppure scrivi **{ $number }** e che cosa si vede nell'immagine.
case-picture = Immagine { $number }
case-picture-waiting = { $picture }: in arrivo
case-picture-refused = { $picture }: non è stato possibile scaricarla, chi ha scritto lo sa
case-pictures-renew = Nuovi link alle immagini
mail-pictures = Immagini della richiesta: { $count }. Quelle troppo grandi per un'e-mail sono sulla scheda della richiesta in Teams.

## Come si valutano le proposte, e le soluzioni condivise

heard-gallery = galleria | mostra la galleria | mostra le soluzioni | soluzioni condivise | mostra le soluzioni condivise
heard-show = pubblica
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
gallery-title = Soluzioni condivise da altri. Scrivi il titolo e te la mostro:
gallery-empty = Nessuno ha ancora condiviso una soluzione. Scrivi **condividi una soluzione** se vuoi essere il primo.
gallery-alike = Altri hanno condiviso qualcosa che può darti un'idea: { $titles }. Scrivi il titolo e te la mostro, oppure continua qui.
gallery-show = Mostra nella galleria
gallery-approved = La soluzione della richiesta { $number } sarà presto nella galleria.
gallery-not = La richiesta { $number } non si può mostrare nella galleria: non è una soluzione condivisa, oppure chi l'ha condivisa non ha dato il consenso.
gallery-thanks = Grazie per averla condivisa! La tua soluzione ora è nella galleria: { $title }
next-solution = L'assistenza la legge. Se va bene finisce nella galleria, e lo saprai.
