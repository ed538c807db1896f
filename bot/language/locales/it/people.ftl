## Quello che si può dire. Le frasi sono separate da |; i piccoli errori di battitura si perdonano.

heard-contacts = contatti | contatto | referente | referenti | i miei contatti | i miei referenti | chi è il mio referente | chi è il nostro referente | chi sono i nostri referenti | chi sono i miei referenti | mostra i contatti | mostra i referenti | chi posso contattare | chi devo contattare | a chi mi rivolgo | a chi posso rivolgermi | chi posso chiamare
heard-contact-right = sì è tutto giusto | si è tutto giusto | è tutto giusto | tutto giusto | i recapiti sono giusti | sono ancora giusti | sì sono ancora giusti
heard-contact-changed = qualcosa è cambiato | è cambiato qualcosa | i recapiti sono cambiati | i miei recapiti sono cambiati | ho un nuovo numero | ho cambiato numero | il mio numero è cambiato
heard-my-data = i miei dati | miei dati | mostra i miei dati | che cosa sai di me | cosa sai di me | che cosa conservi su di me | cosa conservi su di me | quali dati hai su di me
heard-erase = cancella i miei dati | elimina i miei dati | cancella tutto su di me | elimina tutto su di me | dimenticami | dimentica tutto di me
heard-erase-yes = sì cancella tutto | si cancella tutto | sì cancella i miei dati | si cancella i miei dati
heard-forget = dimentica

## Referenti

contacts-unknown-tenant = Mostro i contatti solo alle organizzazioni che conosco. Chiedi all'assistenza di aggiungere la tua. Scrivi **una persona** e la tua domanda passa all'assistenza.
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
contact-line = { $name }: { $ways }

## I recapiti di un referente sono giusti?

check-title = I tuoi recapiti sono ancora giusti?
check-why = Sei referente per { $about }. Questi sono i recapiti che mostro ai colleghi che hanno bisogno di aiuto:
check-again = Un promemoria: sei referente per { $about }. Questi recapiti sono ancora giusti?
check-right = Sì, è tutto giusto
check-changed = Qualcosa è cambiato
check-ask = Che cosa è cambiato? Scrivilo nel prossimo messaggio e l'assistenza correggerà i recapiti.
check-what = Che cosa è cambiato? (obbligatorio)
check-what-missing = Prima scrivi che cosa è cambiato.
check-mail-how = Apri la pagina e rispondi con un pulsante:
check-thanks = Grazie! Ora sappiamo che i recapiti sono giusti.
check-told = Grazie! L'assistenza correggerà i recapiti.
check-done = La risposta è già arrivata. Grazie!
check-case = I recapiti di { $who } sono cambiati: { $text }
check-news = Recapiti: { $who }
check-news-changed = { $who } segnala che i suoi recapiti sono cambiati: { $text }
check-news-silence = { $who } non ha detto se i suoi recapiti sono ancora giusti, nemmeno dopo un promemoria. Contattate questa persona e poi aggiornate «verified» in desk.toml.
check-news-unreachable = Non ho né una chat né un indirizzo e-mail per chiedere a { $who } se i recapiti sono giusti. Telefonate e poi aggiornate «verified» in desk.toml.

## Che cosa si conserva di una persona

mydata-private = Quello che conservo su di te lo mostro solo in chat privata. Scrivimi lì **i miei dati**.
mydata-title = Che cosa conservo su di te
mydata-name = Nome
mydata-questions = Domande
mydata-cases = { cases }
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

## Troppo in una volta

flood-messages = Sono più di { $most } messaggi in un minuto, quindi per un po' non rispondo. Scrivimi di nuovo tra un minuto.
flood-cases = Da una stessa persona prendo al massimo { $most } richieste all'ora, quindi questa non è stata inviata. Inviala dopo le { $time }.
