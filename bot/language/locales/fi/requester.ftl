## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-mine = omat tukipyynnöt | omat tukipyyntöni | tukipyyntöni | näytä tukipyyntöni | näytä omat tukipyynnöt | missä tukipyyntöni ovat
heard-case = tukipyyntö | näytä tukipyyntö | missä vaiheessa on | missä vaiheessa on tukipyyntö | miten etenee | miten etenee tukipyyntö | mitä kuuluu tukipyynnölle
heard-add = lisää tukipyyntöön | täydennä | täydennä tukipyyntöä
heard-withdraw = peru tukipyyntö | peruuta tukipyyntö | vedä takaisin
heard-reopen = avaa uudelleen | avaa uudestaan | avaa tukipyyntö
heard-called = olen soittanut | olen jo soittanut | soitin | soitin jo

## Handing over

receipt-title = Kuittaus: tukipyyntö { $number } on vastaanotettu
receipt-today = Joku katsoo asiaasi tänään klo { $time } mennessä.
receipt-tomorrow = Joku katsoo asiaasi huomenna klo { $time } mennessä.
receipt-later = Joku katsoo asiaasi viimeistään tällöin: { $day } klo { $time }.
receipt-closed-now = Tuki on juuri nyt kiinni.
receipt-answered = Tukipyyntöön { $number } on vastattu
receipt-for = Kysyjä: { $name }
receipt-back-here = Vastaus tulee tänne, tähän keskusteluun.
case-answer = Vastaus tukipyyntöön { $number }, vastaajana { $name }:

## Tukipyynnön numero muualla

receipt-references = Numero vastaanottajalla: { $numbers }

## Tukipyynnöt: mitä pyynnön tekijä näkee

state-received = Vastaanotettu.
state-taken = Asiaasi hoitaa { $name }.
state-testing = Tuki testaa, missä ja milloin vika ilmenee.
state-assessed = Kehitystiimi arvioi, mitä voidaan tehdä ja kuinka pian.
state-supplier = Asia on toimittajalla. Kerromme, kun tiedämme lisää.
state-planned = Mukana päivityksessä, joka on suunniteltu päivälle { $date }.
state-released = Mukana päivityksessä, joka on nyt käytössä.
state-answered = Vastattu.
state-waiting = Tuki on kysynyt sinulta jotakin ja odottaa vastaustasi.
state-closed = Päätetty.
state-withdrawn = Peruttu.
state-merged = Jatkuu tukipyyntönä { $number }.
state-reopened = Avattu uudelleen.
next-usage = Tuki vastaa ensin kirjallisesti. Jos se ei riitä, tuki voi soittaa sinulle tai katsoa näyttöäsi yhdessä kanssasi.
next-bug = Tuki testaa, missä ja milloin vika ilmenee, ja arvioi, kuinka kiireellinen se on. Saat tiedon, jos asia siirtyy toimittajalle.
next-wish = Kaikki toiveet harkitaan, mutta kaikkia ei toteuteta. Etusijalla on se, mistä on hyötyä monelle ja minkä sivuston kävijät näkevät. Siksi en lupaa mitään, mutta saat tietää, miten toiveelle käy.
next-sparring = Joku miettii ideaasi kanssasi ja ehdottaa sitten kahta tai kolmea vaihtoehtoa.
next-access = Tuki selvittää, kuka antaa sinulle käyttöoikeudet. Älä koskaan kirjoita salasanaa tänne.
next-operations = Tuki selvittää, onko muilla sama ongelma, ja ottaa yhteyttä järjestelmien ylläpitoon.
receipt-case = Tukipyyntö { $number }
receipt-sent = Lähetetty: { $queues }
sent-done = { $queue } ✓
sent-waiting = { $queue } (matkalla)
sent-again = { $queue } (yritetään uudelleen)
sent-kept = { $queue } (ei vielä perillä, mutta tukipyyntö on tallessa)
sent-copy = { $queue }, kopio
receipt-missing = Nämä tiedot nopeuttaisivat vastausta:
receipt-others = Organisaatioita, joilla on sama ongelma: { $count }.
receipt-urgent = Asialla on kiire, joten soita myös. Tukipyyntö lähetetään joka tapauksessa.
receipt-call = Soita { $phone }
receipt-called = Soitit klo { $time }.
case-called = Olen soittanut
case-called-noted = Hyvä. Tuki näkee nyt, että olet soittanut tukipyynnöstä { $number }.
case-called-already = Tuki tietää jo, että olet soittanut tukipyynnöstä { $number }.
case-add-open = Täydennä
case-add-text = Mitä muuta tuen pitäisi tietää?
case-added = Lisätty tukipyyntöön { $number }. Tuki sai siitä tiedon.
case-add-missing = Kirjoita ensin jotakin.
words-sent-already = Tukipyyntöön { $number } tuli sama teksti juuri äsken, joten sitä ei lähetetty uudelleen.
case-add-over = Tukipyyntö { $number } on päätetty. Kirjoita ”avaa uudelleen { $number }” ja asiasi, niin tuki katsoo sitä uudestaan.
case-withdraw = Peru
case-withdrawn = Tukipyyntö { $number } on peruttu. Jos tarvitset sitä sittenkin, kirjoita ”avaa uudelleen { $number }”.
case-left = Muillakin on sama ongelma kuin tukipyynnössä { $number }, joten se jää auki. Tuki tietää nyt, ettet enää tarvitse sitä.
case-over = Tukipyyntö { $number } on jo päätetty.
case-reopen-open = Avaa uudelleen
case-reopen-text = Mikä on vielä vialla? (voit jättää tyhjäksi)
case-reopened = Tukipyyntö { $number } on taas auki. Tuki sai siitä tiedon.
case-not-over = Tukipyyntöä { $number } ei voi juuri nyt avata uudelleen.
case-not-yours = Sinulla ei ole tukipyyntöä { $number }.
mine-title = Omat tukipyyntösi
mine-none = Sinulla ei ole tukipyyntöjä. Kun en osaa vastata, teen sinulle sellaisen.
mine-private = Näytän tukipyyntösi vain yksityisessä keskustelussamme. Kirjoita minulle siellä **omat tukipyynnöt**.
mine-older = Lisäksi vanhempia: { $count }. Kirjoita **tukipyyntö** ja numero, niin näytän sen.
watched-title = Tukipyyntö { $number } · { $service }
watch-joined = Kerron sinulle täällä, miten tukipyyntö { $number } etenee.
watch-already = Saat jo tiedon siitä, miten tukipyyntö { $number } etenee.
watch-own = Tukipyyntö { $number } on omasi. Kirjoita **{ $number }** ja mitä uutta on, niin tuki näkee sen.
watch-left = En enää kerro sinulle tukipyynnöstä { $number }.
case-unwatch = Älä kerro enää
told-supplier = Tukipyyntö { $number } on siirtynyt toimittajalle. Kerromme korjauksen etenemisestä heti, kun tiedämme lisää.
told-planned = Tukipyyntö { $number } on mukana päivityksessä, joka on suunniteltu päivälle { $date }.
told-moved = Tukipyynnön { $number } aikataulu on muuttunut: uusi päivityspäivä on { $date }.
told-released = Tukipyyntö { $number } on mukana päivityksessä, joka on nyt käytössä. Jos jokin on vielä vialla, kirjoita **{ $number }** ja mitä näet.
told-answered = Tuki on vastannut tukipyyntöön { $number }. Jos asia ei vieläkään toimi sinulla, kirjoita, mitä näet.
told-closed = Tukipyyntö { $number } on päätetty.
told-merged = Tukipyyntö { $number } koskee samaa asiaa kuin tukipyyntö { $other } ja jatkuu siinä. Saat tietää, miten asia etenee.
told-reopened = Tuki on avannut tukipyynnön { $number } uudelleen.
told-waiting = { $name } tuesta kysyy tukipyynnöstä { $number }:
told-waiting-how = Kirjoita tänne **{ $number }** ja vastauksesi.
told-message = { $name } tuesta kirjoittaa tukipyynnöstä { $number }:

## Muokattu ja poistettu jälkikäteen

edited-told = Muutoksesi näkyy nyt myös tuelle. Tukipyynnön numero on { $number }.
deleted-told = Tuki näkee, että poistit viestisi. Tukipyyntö { $number } jää silti tuelle.

## Milloin toive tai korjaus tulee

heard-wish-when = milloin toiveeni toteutuu | milloin minun toiveeni toteutuu | koska toiveeni toteutuu | milloin toiveeni tulee | milloin toiveeni valmistuu | miten toiveelleni käy | milloin toiveemme toteutuvat
heard-when = milloin | koska | kuinka kauan | kauanko
when-own = **{ $number }** ”{ $text }”
when-planned = Se on suunnitelma eikä lupaus: jos se siirtyy, saat siitä tiedon.
when-error = Päivää ei ole vielä päätetty. Kehitystiimi arvioi kiireellisyyden, ja saat tiedon, kun korjaus on suunniteltu.

## Puhelu tai jaettu näyttö

heard-offer-talk = ehdota puhelua | tarjoa puhelua | ehdota soittoa | ehdota näytön jakamista
heard-talk-call = soittakaa minulle | kyllä soittakaa minulle | soita minulle | kyllä soita minulle | saa soittaa
heard-talk-screen = jaan näyttöni teamsissa | jaan näyttöni | näytön jakaminen | haluan jakaa näyttöni
heard-talk-writing = ei kiitos kirjallisesti käy hyvin | mieluummin kirjallisesti | kirjallisesti käy hyvin | kirjallisesti riittää
talk-offer = Ehdota puhelua tai näytön jakamista
talk-asked = { $name } saa kysymyksen puhelusta tai näytön jakamisesta (tukipyyntö { $number }).
talk-over = Tukipyyntö { $number } on päätetty. Avaa se ensin uudelleen.
talk-summary = Jutellaanko tukipyynnöstä { $number }?
talk-says = { $name } tuesta voi soittaa sinulle tai katsoa näyttöäsi kanssasi, jos se on helpompaa. Kyse on tukipyynnöstä { $number }. Kirjoittaminenkin käy hyvin.
talk-call = Kyllä, soittakaa minulle
talk-screen = Jaan näyttöni Teamsissa
talk-writing = Ei kiitos, kirjallisesti käy hyvin
talk-phone = Mistä numerosta sinut tavoittaa?
talk-phone-send = Soittakaa minulle
talk-phone-private = Mielellämme! Kirjoita numerosi minulle yksityiseen keskusteluun: **soittakaa minulle { $number }** ja numero. Täällä muutkin näkevät sen.
talk-done-call = Kiitos! Tuki soittaa sinulle tukipyynnöstä { $number }.
talk-done-call-on = Kiitos! Tuki soittaa sinulle numeroon { $phone } (tukipyyntö { $number }).
talk-done-screen = Kiitos! Tuki ottaa sinuun yhteyttä Teamsissa (tukipyyntö { $number }), ja silloin jaat näyttösi. Sulje sitä ennen kaikki, minkä ei kuulu näkyä.
talk-done-writing = Hyvä, jatketaan kirjallisesti (tukipyyntö { $number }).
talk-link = Soita Teamsissa: { $name }
case-talk = Puhelu
talk-state-offered = Ehdotettu, ei vielä vastausta
talk-state-call = Toivoo soittoa, numero puuttuu vielä
talk-state-call-on = Toivoo soittoa numeroon { $phone }
talk-state-screen = Haluaa jakaa näyttönsä Teamsissa
talk-state-writing = Mieluummin kirjallisesti
news-talk-call = { $name } toivoo soittoa, tukipyyntö { $number }: { $phone }
news-talk-call-unreached = { $name } toivoo soittoa (tukipyyntö { $number }) ja kertoo numeronsa yksityisesti.
news-talk-screen = { $name } haluaa jakaa näyttönsä Teamsissa, tukipyyntö { $number }.
news-talk-writing = { $name } hoitaa asian mieluummin kirjallisesti, tukipyyntö { $number }.

## Vaihtoehdot ideaan, ja lomake johon ne kirjoitetaan

heard-choose = valitsen | valitsemme | otetaan | vaihtoehto
alternatives-open = Vastaa vaihtoehdoilla
alternatives-summary = Vaihtoehtoja ideaasi, tukipyyntö { $number }
alternatives-two = Anna ainakin kaksi vaihtoehtoa, niin on mistä valita. Jos vastauksia on vain yksi, kirjoita **vastaa { $number }** ja tekstisi.
alternative-title = Vaihtoehto { $number }
alternative-missing = Kirjoita tämä vaihtoehto. Jos niitä on vain yksi, kirjoita sen sijaan vastaa, tukipyynnön numero ja tekstisi.
alternative-for-label = Mikä puhuu puolesta, yhdellä rivillä
alternative-against-label = Mikä puhuu vastaan, yhdellä rivillä
alternative-for = Puolesta: { $text }
alternative-against = Vastaan: { $text }
alternative-take = Otan { $number }
alternative-how = Minkä näistä otat? Valitse se tai kirjoita vaikka **otan 2**. Jos mikään ei sovi, kirjoita **{ $number }** ja kerro, mitä ajattelet.
alternative-taken = Otat vaihtoehdon { $at }. Tuki tietää sen nyt.
chose-note = { $name } ottaa vaihtoehdon { $text }
news-chose = { $name } ottaa yhden vaihtoehdoista tukipyynnössä { $number }: { $text }
