## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-contacts = kontakter | kontakt | kontaktperson | kontaktpersoner | mine kontakter | kontaktene mine | hvem er kontaktpersonen min | hvem er min kontaktperson | hvem er kontaktpersonen vår | hvem er vår kontaktperson | hvem er kontakten min | hvem er kontaktene våre | vis kontakter | vis kontaktpersoner | hvem kan jeg kontakte | hvem skal jeg kontakte | hvem kan jeg ringe | hvem skal jeg ringe
heard-contact-right = ja det stemmer | det stemmer | stemmer | alt stemmer | ja alt stemmer | opplysningene stemmer | det stemmer fortsatt | ja det stemmer fortsatt
heard-contact-changed = noe er endret | noe har endret seg | opplysningene er endret | opplysningene mine er endret | jeg har nytt nummer | jeg har fått nytt nummer | nummeret mitt er endret
heard-my-data = mine opplysninger | opplysningene mine | vis mine opplysninger | vis opplysningene mine | mine data | hva vet du om meg | hva lagrer du om meg | hva har du lagret om meg
heard-erase = slett opplysningene mine | slett mine opplysninger | slett alt om meg | slett meg | glem meg | glem alt om meg | slett mine data
heard-erase-yes = ja slett alt | ja slett alt om meg | ja slett opplysningene mine
heard-forget = glem

## Kontaktpersoner

contacts-unknown-tenant = Jeg viser bare kontaktopplysninger til virksomheter jeg kjenner. Be brukerstøtten legge dere til. Skriv **et menneske**, så går spørsmålet ditt til brukerstøtten.
contacts-private = Kontaktopplysninger viser jeg bare i privat chat. Skriv **kontakter** til meg der.
contacts-title = Kontaktpersoner: { $organisation }
contacts-which = Hvor jobber du? Da kan jeg vise deg kontaktpersonene dine.
contacts-which-label = Virksomheten din (må velges)
contacts-which-missing = Velg virksomheten din i listen.
contacts-which-why = Du kan også skrive **kontakter** og navnet på virksomheten. Jeg husker det til neste gang.
contacts-which-show = Vis kontaktpersoner
contacts-none = Jeg har ingen kontaktpersoner å vise.
contacts-none-of = Jeg kjenner ikke til noen kontaktperson i { $organisation }. Spør lederen din eller den lokale IT-avdelingen.
contact-phone = Telefon
contact-mobile = Mobil
contact-email = E-post
contact-never = Opplysningene er ikke bekreftet
contact-stale =
    { $months ->
        [one] Opplysningene er ikke bekreftet på en måned
       *[other] Opplysningene er ikke bekreftet på { $months } måneder
    }
role-system-owner = Systemansvarlig
role-superuser = Superbruker
role-it = IT-støtte
contact-line = { $name }: { $ways }

## Stemmer opplysningene om en kontaktperson?

check-title = Stemmer kontaktopplysningene dine?
check-why = Du er kontaktperson for { $about }. Disse opplysningene viser jeg til kolleger som trenger hjelp:
check-again = En påminnelse: Du er kontaktperson for { $about }. Stemmer disse opplysningene fortsatt?
check-right = Ja, det stemmer
check-changed = Noe er endret
check-ask = Hva er endret? Skriv det i neste melding, så retter brukerstøtten opplysningene.
check-what = Hva er endret? (må fylles ut)
check-what-missing = Skriv først hva som er endret.
check-mail-how = Åpne siden og svar med en knapp:
check-thanks = Takk! Da vet vi at opplysningene stemmer.
check-told = Takk! Brukerstøtten retter opplysningene.
check-done = Dette er allerede besvart. Takk!
check-case = Kontaktopplysningene til { $who } er endret: { $text }
check-news = Kontaktopplysninger: { $who }
check-news-changed = { $who } melder at kontaktopplysningene er endret: { $text }
check-news-silence = { $who } har ikke svart på om kontaktopplysningene stemmer, heller ikke etter en påminnelse. Ta kontakt, og endre så «verified» i desk.toml.
check-news-unreachable = Jeg har verken chat eller e-postadresse til å spørre { $who } om kontaktopplysningene stemmer. Ring, og endre så «verified» i desk.toml.

## Det som lagres om en person

mydata-private = Det jeg lagrer om deg, viser jeg bare i privat chat. Skriv **mine opplysninger** til meg der.
mydata-title = Dette lagrer jeg om deg
mydata-name = Navn
mydata-questions = Spørsmål
mydata-cases = { cases }
mydata-watched = Saker du følger
mydata-dialogs = Skjemaer
mydata-pictures = Bilder
mydata-days = { $count } (lagres i høyst { $days } dager)
mydata-after = { $count } (lagres i høyst { $days } dager etter at saken er avsluttet)
mydata-remembered = Dette har du fortalt, så jeg slipper å spørre igjen:
mydata-forget = Glem: { $what }
mydata-forgotten = Dette har jeg glemt: { $what }
mydata-teams = Det som står i Teams, lagrer Teams selv. Der kan du slette meldingene dine.
mydata-erase = Slett opplysningene mine
erase-title = Skal jeg slette opplysningene dine?
erase-goes = **Dette forsvinner:** navnet ditt, alt du har spurt om, skrevet og sendt, og alt du har fortalt om deg selv. Åpne saker avsluttes, og brukerstøtten får beskjed.
erase-stays = **Dette blir igjen:** at sakene har vært der, med nummer og tidspunkter, men uten ordene dine og uten navnet ditt. Ellers stemmer ikke historikken og statistikken til brukerstøtten.
erase-elsewhere = **Dette når jeg ikke:** det som allerede er sendt på e-post eller til andre systemer, meldinger i Teams og sikkerhetskopier.
erase-final = Det kan ikke angres.
erase-yes = Ja, slett alt
erase-cancelled = Da sletter jeg ingenting.
erased-title = Opplysningene dine er slettet
erased-outside = Dette er sendt ut tidligere, og det kan jeg ikke kalle tilbake: { $where }. Be dem slette det også.
erased-inside = Ingenting er sendt på e-post eller til andre systemer.
erased-backups = Sikkerhetskopier fra før { $date } kan fortsatt inneholde opplysningene.
erased-listed = Du står også i innstillingene til brukerstøtten, som kontaktperson eller medarbeider. Be dem fjerne deg der.
erased-withdrawn = Den som sendte sak { $number }, har slettet opplysningene sine. Saken er trukket tilbake, og teksten er borte.
erased-left = Den som sendte sak { $number }, har slettet opplysningene sine, og teksten er borte. Andre venter fortsatt på saken.
erased-articles = Noen har slettet opplysningene sine, og disse artiklene bygger på det personen skrev: { $articles }. Se gjennom dem, så ikke noe personlig blir stående.
erased-articles-subject = Artikler å se gjennom
case-erased = Den som sendte saken, har slettet opplysningene sine.

## For mye på én gang

flood-messages = Det var mer enn { $most } meldinger på ett minutt, så jeg er stille en stund. Skriv igjen om et minutt.
flood-cases = Jeg tar imot høyst { $most } saker i timen fra én person, så denne er ikke sendt. Send den gjerne etter kl. { $time }.
