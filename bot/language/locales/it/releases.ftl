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
