## Quello che si può dire. Le frasi sono separate da |; i piccoli errori di battitura si perdonano.

heard-person = una persona | una persona per favore | un operatore | un umano | voglio una persona | voglio un operatore | mi passi una persona | mi passi un operatore | parlare con una persona | voglio parlare con una persona | vorrei parlare con qualcuno | posso parlare con qualcuno | fammi parlare con qualcuno | non voglio parlare con un bot | invia all'assistenza | manda la domanda all'assistenza
# Chi scrive "non mi ha aiutato" o "non voglio un operatore" ha qui la sua frase: altrimenti quel "non" passerebbe per un errore di battitura.
heard-none = nessuna di queste | nessuna di quelle | nessuna | nessuna di queste | niente di tutto questo | non è quello che cercavo | non è quello che ho chiesto | non era la mia domanda | non mi è servito | non mi ha aiutato | non mi è stato utile | non risolto | problema non risolto | no nessuna di queste | risposta sbagliata
heard-send = sì | si | sì grazie | si grazie | sì invia | si invia | invia | invia pure | va bene invia | sì manda | manda pure | sì per favore | si per favore | sì mandala | ok | va bene | d'accordo
heard-cancel = no | no grazie | annulla | stop | lascia stare | lascia perdere | fa niente | niente grazie | per ora no | meglio di no | ho cambiato idea | non voglio una persona | non voglio un operatore | non voglio parlare con una persona
heard-helped = mi è servito | mi è servito grazie | grazie mi è servito | risolto grazie | grazie ho risolto | mi ha aiutato | mi è stato utile | risolto | ho risolto | problema risolto | ora va | adesso va | tutto a posto | tutto ok
heard-dont-know = non lo so | non so | non saprei | nessuna idea | non sono sicuro | non sono sicura | boh | non ne ho idea
heard-correct = cambia le mie risposte | ho risposto male | no intendevo | intendevo | volevo dire | no volevo dire
heard-meaning = cosa intendevi | che cosa intendevi | cosa intendi | cosa vuol dire | come mi hai capito | che vuol dire | che intendi | in che senso | cosa volevi dire
heard-all = mostra tutto | mostrami tutto | tutti gli articoli | elenco degli articoli | a cosa sai rispondere | fammi vedere tutto | mostra tutti gli articoli
heard-complaint = sei inutile | è inutile | bot inutile | stupido bot | non servi a niente | non funziona niente | sono stufo | sono stufa | bot stupido | bot scemo | non capisci niente | non mi sei d'aiuto | che schifo | che palle | che cazzo | ma che cazzo | vai al diavolo
heard-swearing = cazzo | merda | maledetto | maledetta | porca miseria | accidenti | diavolo | vaffanculo | cavolo | minchia | porca | puttana | vaffa | diamine | che cazzo | ma che cazzo | che palle | porca puttana
heard-leaning = e | ed | ma | o | oppure | anche
heard-learn = impara | cosa hai imparato | suggerimenti da imparare
heard-approve = approva
heard-reject = rifiuta

## Risposte

# Non «Verificato il»: davanti a 8 e 11 servirebbe «l'».
answer-verified = Ultima verifica: { $date }
answer-source = Apri la fonte
answer-only-in = Questa risposta non c'è in italiano: eccola in { $language }.
answer-helped = Mi è servito
answer-not-it = Non è quello che cercavo
answer-thanks-for-verdict = Bene, mi fa piacere!

## Risposte, per intero

answer-published = Pubblicato: { $date }
answer-changed = Modificato: { $date }
answer-related = Potrebbe servirti anche:
answer-again = La risposta è in quello che ti ho già mostrato: «{ $title }»
answer-show = Mostra di nuovo

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
consent-again = Vuoi che lo invii all'assistenza?
consent-sent = Inviata all'assistenza: è la richiesta { $number }.
person-what = Volentieri. Di che cosa si tratta? Scrivilo in un solo messaggio e lo passo all'assistenza.
person-what-again = Va benissimo. Scrivi in un messaggio di che cosa si tratta, ora o quando ti è comodo, e lo mando al supporto. Se non vuoi più, scrivi **annulla**.

## Articoli con decisione: prima i fatti, poi una sola risposta

fact-first = La risposta giusta dipende da questo. Dimmi:
fact-which = Non sono sicuro di aver capito. Rispondi con una di queste parole: { $answers }
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

## Il passaggio a una persona

case-already = La tua domanda è già all'assistenza: è la richiesta { $number }.
stop-contact = Per le domande su { $service } rivolgiti prima al referente nella tua organizzazione: per questo non invio la domanda all'assistenza.
stop-contact-none = Per le domande su { $service } rivolgiti prima al referente nella tua organizzazione. Io non so chi sia: chiedi al tuo responsabile o ai tecnici informatici che lavorano da voi.
stop-contact-private = Scrivimi nella nostra chat privata e ti mostro come contattare il referente.

## Ricerca dalla casella dei messaggi

seek-nothing = Non trovo niente. Prova con altre parole.
seek-article = Articolo
seek-facts = La risposta dipende dal tuo caso. Fammi la domanda in chat: prima ti chiedo qualche dettaglio.

## Imparare dalle domande, per l'assistenza

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
learn-answer-missing = { case-answer-missing }
learn-answer-how = Scrivi anche la risposta: **approva { $id } la risposta**.
