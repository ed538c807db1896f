## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-contacts = yhteystiedot | yhteyshenkilö | yhteyshenkilöt | yhteyshenkilöni | kuka on yhteyshenkilöni | kuka on meidän yhteyshenkilö | kuka on meidän yhteyshenkilömme | kuka on yhteyshenkilömme | ketkä ovat yhteyshenkilömme | näytä yhteystiedot | näytä yhteyshenkilöt | keneen otan yhteyttä | kehen otan yhteyttä | kehen voin ottaa yhteyttä | keneen voin ottaa yhteyttä | kenelle soitan | kenelle voin soittaa
heard-contact-right = kyllä tiedot pitävät paikkansa | tiedot pitävät paikkansa | pitävät paikkansa | tiedot ovat oikein | kaikki oikein | ovat ajan tasalla | tiedot ovat ajan tasalla
heard-contact-changed = jokin on muuttunut | jotain on muuttunut | tiedot ovat muuttuneet | tietoni ovat muuttuneet | numeroni on muuttunut | minulla on uusi numero | mulla on uusi numero
heard-my-data = omat tietoni | omat tiedot | tietoni | näytä tietoni | näytä omat tietoni | mitä tiedät minusta | mitä tietoja sinulla on minusta | mitä säilytät minusta | mitä tallennat minusta
heard-erase = poista tietoni | poista omat tietoni | poista kaikki tietoni | poista kaikki minusta | unohda minut | unohda kaikki minusta
heard-erase-yes = kyllä poista kaikki | kyllä poista kaikki tietoni | kyllä poista tietoni
heard-forget = unohda

## Yhteyshenkilöt

contacts-unknown-tenant = Näytän yhteystiedot vain tuntemieni organisaatioiden väelle. Pyydä tukea lisäämään teidät. Kirjoita **ihminen**, niin kysymyksesi menee tuelle.
contacts-private = Näytän yhteystietoja vain yksityisessä keskustelussa. Kirjoita minulle siellä **yhteystiedot**.
contacts-title = Yhteyshenkilöt: { $organisation }
contacts-which = Missä työskentelet? Sitten voin näyttää yhteyshenkilösi.
contacts-which-label = Organisaatiosi (pakollinen)
contacts-which-missing = Valitse organisaatiosi luettelosta.
contacts-which-why = Voit myös kirjoittaa **yhteystiedot** ja organisaatiosi nimen. Muistan sen ensi kerralla.
contacts-which-show = Näytä yhteyshenkilöt
contacts-none = Minulla ei ole yhteyshenkilöitä näytettäväksi.
contacts-none-of = En tiedä, kuka on yhteyshenkilönä organisaatiossa { $organisation }. Kysy esihenkilöltäsi tai omasta IT-tuestanne.
contact-phone = Puhelin
contact-mobile = Matkapuhelin
contact-email = Sähköposti
contact-never = Tietoja ei ole vahvistettu
contact-stale =
    { $months ->
        [one] Tietoja ei ole vahvistettu kuukauteen
       *[other] Tietoja ei ole vahvistettu { $months } kuukauteen
    }
role-system-owner = Järjestelmävastaava
role-superuser = Pääkäyttäjä
role-it = IT-tuki
contact-line = { $name }: { $ways }

## Pitävätkö yhteyshenkilön tiedot paikkansa?

check-title = Ovatko yhteystietosi ajan tasalla?
check-why = Olet yhteyshenkilö ({ $about }). Näytän nämä tiedot työkavereille, jotka tarvitsevat apua:
check-again = Vielä muistutus: olet yhteyshenkilö ({ $about }). Pitävätkö nämä tiedot yhä paikkansa?
check-right = Kyllä, tiedot pitävät paikkansa
check-changed = Jokin on muuttunut
check-ask = Mikä on muuttunut? Kirjoita se seuraavaan viestiin, niin tuki korjaa tiedot.
check-what = Mikä on muuttunut? (pakollinen)
check-what-missing = Kirjoita ensin, mikä on muuttunut.
check-mail-how = Avaa sivu ja vastaa painikkeella:
check-thanks = Kiitos! Nyt tiedämme, että tiedot pitävät paikkansa.
check-told = Kiitos! Tuki korjaa tiedot.
check-done = Tähän on jo vastattu. Kiitos!
check-case = Yhteyshenkilön { $who } tiedot ovat muuttuneet: { $text }
check-news = Yhteystiedot: { $who }
check-news-changed = { $who } kertoo, että yhteystiedot ovat muuttuneet: { $text }
check-news-silence = { $who } ei ole vahvistanut yhteystietojaan, ei muistutuksenkaan jälkeen. Ottakaa yhteyttä ja päivittäkää sitten desk.toml-tiedoston ”verified”.
check-news-unreachable = En voi kysyä, pitävätkö nämä yhteystiedot paikkansa: { $who }. Minulla ei ole hänen kanssaan keskustelua eikä hänen sähköpostiosoitettaan. Soittakaa ja päivittäkää sitten desk.toml-tiedoston ”verified”.

## Mitä henkilöstä säilytetään

mydata-private = Näytän sinusta säilyttämäni tiedot vain yksityisessä keskustelussa. Kirjoita minulle siellä **omat tietoni**.
mydata-title = Nämä tiedot säilytän sinusta
mydata-name = Nimi
mydata-questions = Kysymykset
mydata-cases = { cases }
mydata-watched = Seuraamasi tukipyynnöt
mydata-dialogs = Lomakkeet
mydata-pictures = Kuvat
mydata-days = { $count } (säilytetään enintään { $days } päivää)
mydata-after = { $count } (säilytetään enintään { $days } päivää tukipyynnön päätyttyä)
mydata-remembered = Nämä olet kertonut, ja muistan ne, jottei minun tarvitse kysyä uudestaan:
mydata-forget = Unohda: { $what }
mydata-forgotten = Tämän olen unohtanut: { $what }
mydata-teams = Teams säilyttää itse sen, mitä siellä lukee. Omat viestisi voit poistaa Teamsissa.
mydata-erase = Poista tietoni
erase-title = Poistanko tietosi?
erase-goes = **Tämä katoaa:** nimesi, kaikki, mitä olet kysynyt, kirjoittanut ja lähettänyt, ja kaikki, mitä olet kertonut itsestäsi. Avoimet tukipyynnöt päätetään, ja tuki saa siitä tiedon.
erase-stays = **Tämä jää:** tieto siitä, että tukipyynnöt on tehty, numeroineen ja aikoineen mutta ilman sanojasi ja nimeäsi. Muuten tuen historia ja tilastot eivät pitäisi paikkaansa.
erase-elsewhere = **Tähän en yllä:** se, mikä on jo lähetetty sähköpostitse tai muihin järjestelmiin, Teamsin viestit ja varmuuskopiot.
erase-final = Tätä ei voi perua.
erase-yes = Kyllä, poista kaikki
erase-cancelled = Selvä, en poista mitään.
erased-title = Tietosi on poistettu
erased-outside = Nämä saivat tietoja jo aiemmin, enkä voi perua sitä: { $where }. Pyydä heitäkin poistamaan tiedot.
erased-inside = Mitään ei ole lähtenyt sähköpostitse eikä muihin järjestelmiin.
erased-backups = Varmuuskopioissa, jotka on otettu ennen tätä hetkeä ({ $date }), tiedot voivat vielä olla.
erased-listed = Sinut on mainittu myös tuen asetuksissa yhteyshenkilönä tai työntekijänä. Pyydä tukea poistamaan sinut sieltä.
erased-withdrawn = Tukipyynnön { $number } tekijä on poistanut tietonsa. Tukipyyntö on peruttu, ja sen teksti on poissa.
erased-left = Tukipyynnön { $number } tekijä on poistanut tietonsa, ja teksti on poissa. Muut odottavat yhä vastausta.
erased-articles = Joku on poistanut tietonsa, ja nämä artikkelit perustuvat hänen kirjoittamaansa: { $articles }. Käykää ne läpi, ettei niihin jää mitään henkilökohtaista.
erased-articles-subject = Läpikäytäviä artikkeleita
case-erased = Tukipyynnön tekijä on poistanut tietonsa.

## Liikaa kerralla

flood-messages = Tuo oli yli { $most } viestiä minuutissa, joten olen hetken hiljaa. Kirjoita uudelleen minuutin päästä.
flood-cases = Otan yhdeltä ihmiseltä vastaan enintään { $most } tukipyyntöä tunnissa, joten tätä ei ole lähetetty. Lähetä se klo { $time } jälkeen.
