### Quello che l'assistenza dice e capisce, in italiano.
### Numeri di richiesta, numeri di telefono e orari arrivano già come testo: non si raggruppano e non si arrotondano.

## Quello che si può dire. Le frasi sono separate da |; i piccoli errori di battitura si perdonano.

heard-help = aiuto | help | menu | menù | comandi | chi sei | cosa sai fare | che cosa sai fare | cosa puoi fare | cosa posso chiederti | come funzioni | mi dai una mano | mi puoi aiutare
heard-hello = ciao | salve | buongiorno | buon giorno | buonasera | buona sera | buon pomeriggio | buondì | ehi | ehilà | ciao a tutti
heard-thanks = grazie | grazie mille | mille grazie | tante grazie | grazie tante | ti ringrazio | ok grazie | perfetto grazie | va bene grazie | ottimo grazie | gentilissimo | grz
heard-whoami = chi sono | chi sono io | whoami
heard-language = lingua | cambia lingua | parla

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
help-take = **prendi 1001**: la richiesta è tua
help-answer = **rispondi 1001 testo**: il testo arriva a chi ha chiesto
help-bind-queue = **collega coda NOME**: le richieste della coda arrivano qui
help-service = **servizio NOME**: le domande fatte qui riguardano prima di tutto quel servizio
help-whoami = **chi sono**: il tuo id e quello di questa conversazione
help-cases = **le mie richieste** mostra che cosa hai in corso, **contatti** a chi puoi rivolgerti, **i miei dati** che cosa so di te, **galleria** che cosa hanno condiviso gli altri.
help-flows = Posso ricevere anche:

## Quello che può servire dire ovunque

empty = Ho visto solo un messaggio vuoto. Come posso aiutarti?
nothing-open = In questo momento non c'è niente da scegliere. Come posso aiutarti?
too-old = Quella domanda non è più aperta. Fammela di nuovo, per favore.
agents-only = Questo lo può fare solo chi lavora all'assistenza.
error-sorry = Qualcosa è andato storto da parte mia. Riprova, per favore; se succede ancora, contatta direttamente l'assistenza.
answer-late = Questa risposta arriva in ritardo: riguarda quanto hai inviato { $day } alle { $time }.
told-late = Questo messaggio arriva in ritardo: è di { $day } alle { $time }.
language-set = D'ora in poi ti rispondo in italiano.
language-unknown = Parlo svedese, finlandese, norvegese, italiano e inglese. Quale preferisci? Scrivi per esempio **lingua italiano**.
whoami = Tu: { $person }
    .place = Questa conversazione: { $place }
    .team = Team: { $team }
    .tenant = Tenant: { $tenant }

## Parole che si usano in più punti

language-sv = svedese
language-fi = finlandese
language-nb = norvegese
language-it = italiano
language-en = inglese
language-other = un'altra lingua
choice-yes = Sì
choice-no = No
choice-other = Un'altra
quoted = «{ $text }»
organisation = Organizzazione
cases = Richieste
languages = Lingue
change = Modifica
send-to-support = Invia all'assistenza

## All'assistenza, sui file

desk-fault = desk.toml così com'è non si può usare. Resta in uso l'ultima versione valida. «python app.py check» dice che cosa non va.
file-fault = { $file } non si può leggere. Resta in uso l'ultimo contenuto valido. «python app.py check» dice che cosa non va.
file-left-out = { $file } non si può leggere e non viene usato. «python app.py check» dice che cosa non va.
files-gone = **Dalla cartella delle conoscenze sono spariti { $count } file in una volta.** È probabilmente un errore, quindi continuo a rispondere con quello che contenevano. Se devono davvero sparire: «python app.py knowledge accept».
files-none = Non ho nessun articolo e non posso rispondere a niente. È la cartella giusta?
files-more = … e altri { $count }.
files-subject = C'è qualcosa che non va nei file dello sportello
copy-set-aside = { $file }: una versione precedente teneva una copia di questo articolo, che dice altro rispetto all'articolo ({ $parts }). Si vede l'articolo com'è ora nel suo file; la copia è in DATA/knowledge, se serve qualcosa.
learned-unused = Per { $file } non c'è più nessun articolo, quindi quello che si è imparato non viene usato. Se l'articolo ha cambiato nome, date al file lo stesso nome.

## Quando è lo sportello stesso ad avere un problema

alarm-stopped = **Ho smesso di scrivere a { $whose }.** In dieci minuti { $places } tra chat e canali mi hanno risposto che sono stato rimosso. Così tanti insieme fanno pensare a un errore: l'app è stata bloccata o disinstallata? Quando la cosa è chiarita, `python app.py posts resume { $tenant }` mi fa riprendere.
alarm-refused = Un messaggio non è stato consegnato a { $place }: è stato rifiutato più volte ({ $why }). Chi lo aspetta non ha ricevuto niente.
    .subject = Un messaggio è stato rifiutato
