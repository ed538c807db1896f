## Huollot ja häiriöt: kortti, jonka kaikki lukevat, ja lyhyet viestit sen jälkeen

notice-maintenance = Suunniteltu huolto · { $service }
notice-incident = Häiriö · { $service }
notice-only-in = Tämä on saatavilla vain tällä kielellä: { $language }.
notice-window = { $day } klo { $times }
notice-moment = { $day } klo { $time }
notice-clock = klo { $time }
notice-from-to = { $from } – { $to }
notice-zone = Kellonajat: { $zone }.
notice-window-planned = suunniteltu
notice-window-started = käynnissä
notice-window-verifying = tehty, tarkistamme, että kaikki toimii
notice-window-done = valmis
notice-window-cancelled = peruttu
notice-window-overran = yhä käynnissä, kestää suunniteltua pidempään
notice-scenarios = Miten tämä näkyy sinulle?
notice-expected = **Todennäköisesti:** { $text }
notice-possible = Mahdollisesti: { $text }
notice-impact = **Tämä voi näkyä sinulle enintään näin kauan: { $length }.** Se ei siis näy koko työn ajan.
notice-promise = Lupaamme
notice-scope = Mitä teemme
notice-reason = Miksi
notice-why-then = Miksi juuri silloin
notice-earlier = Samalla korjataan häiriön ”{ $title }” ({ $date }) syyt.
notice-will-tell = Kerromme täällä, kun olemme valmiita.
notice-all-done = Kaikki on valmista.
notice-all-cancelled = Peruttu.
notice-read-more = Lue lisää
notice-problem = Minulla on ongelma
notice-reminder = Muistutus: { $title }
notice-started = Työ alkaa nyt: { $title }
notice-began = Alkoi: { $when }
notice-ends = Arvioitu valmistuminen: { $when }
notice-moved = Uusi aika: { $title }
notice-extended = Kestää pidempään: { $title }
notice-shortened = Suunniteltua lyhyempi: { $title }
notice-now = Nyt: { $when }
notice-was = Aiemmin: { $when }
notice-cancelled = Peruttu: { $title }
notice-others-stay = Muut ajat pysyvät ennallaan.
notice-verifying = Työ on tehty: { $title }
notice-verifying-told = Tarkistamme, että kaikki toimii, ja kerromme siitä täällä.
notice-done = Valmis: { $title }
notice-ended = Valmistui: { $when }
notice-next = Seuraava kerta: { $when }
notice-finished = Kaikki on valmista: { $title }
notice-finished-told = Kaikki toimii taas. Kiitos kärsivällisyydestä!

## Huollot ja häiriöt: mitä voi sanoa, ja tuen puoli

heard-status = tilannetiedot | häiriötilanne | häiriötiedot | suunnitellut huollot | status | onko häiriöitä | onko jokin poikki
heard-notice = tiedote
heard-subscribe = tilaa tiedotteet | tilaa tiedotteita
heard-unsubscribe = peru tiedotteet | lopeta tiedotteet
heard-subscriptions = tilatut tiedotteet | näytä tilaukset
notice-said-approve = hyväksy | julkaise
notice-said-discard = hylkää | poista luonnos
notice-said-preview = esikatsele | näytä
notice-said-start = aloita | alkoi
notice-said-done = valmis | valmista
notice-said-check = tarkistetaan | tehty
notice-said-move = siirrä
notice-said-extend = jatka | pidennä | lyhennä
notice-said-cancel = peru | peruuta
notice-status = Tilanne nyt
notice-none = Juuri nyt ei ole suunniteltuja huoltoja eikä tiedossa olevia häiriöitä.
notice-staff-title = { $number } · { $kind } · { $state }
notice-staff-channels = Kanavia, jotka saavat tämän
notice-staff-author = Kirjoittaja
notice-staff-approved = Hyväksyjä
notice-staff-reminders = Muistutukset ennen
notice-staff-typed = Voit myös kirjoittaa: **tiedote { $number } valmis**, **tiedote { $number } jatka 15.00**, **tiedote { $number } siirrä 2 2029-10-21 8.00–14.00**, **tiedote { $number } peru 2**. Numero 2 tarkoittaa huoltokertaa.
notice-state-draft = luonnos, odottaa hyväksyntää
notice-state-approved = julkaistu
notice-state-verifying = avattu uudelleen, tarkistetaan
notice-state-over = päättynyt
notice-state-cancelled = { notice-window-cancelled }
notice-button-approve = Hyväksy ja julkaise
notice-button-preview = Esikatsele
notice-button-discard = Hylkää luonnos
notice-button-start = Aloita nyt
notice-button-done = Valmis, kaikki toimii
notice-button-check = Tehty, tarkistamme
notice-button-longer = 30 minuuttia lisää
notice-owed-ends-soon = Tiedote { $number }, ”{ $title }”: aika päättyy: { $when }. Valmistuuko työ ajoissa? Jos ei, pidennä aikaa, niin kaikki saavat tietää.
notice-owed-not-done = Tiedote { $number }, ”{ $title }”: työn piti olla valmis: { $when }. Ihmiset odottavat tietoa. Onko työ valmis, vai tarvitaanko lisää aikaa?
notice-owed-update-soon = Tiedote { $number }, ”{ $title }”: uusi tieto on luvattu: { $when }.
notice-owed-update-late = Tiedote { $number }, ”{ $title }”: tieto oli luvattu: { $when }. Sitä ei ole tullut. Kirjoita jotakin, vaikka vain se, että työ jatkuu.
notice-did-approve = Tiedote { $number } on julkaistu. Kanavia: { $count }.
notice-did-start = Tiedote { $number }: työ on alkanut, ja kanavat saavat tiedon.
notice-did-done = Tiedote { $number }: valmis, ja kanavat saavat tiedon.
notice-did-check = Tiedote { $number }: työ on tehty. Kirjoita **tiedote { $number } valmis**, kun tiedätte, että kaikki toimii.
notice-did-move = Tiedote { $number }: uusi aika, ja kanavat saavat tiedon.
notice-did-extend = Tiedote { $number }: uusi päättymisaika, ja kanavat saavat tiedon.
notice-did-cancel = Tiedote { $number } on peruttu, ja kanavat saavat tiedon.
notice-did-cancel-window = Tiedote { $number }: se kerta on peruttu, ja kanavat saavat tiedon.
notice-did-discard = Luonnos { $number } on hylätty.
notice-cannot-unknown = Tiedotetta { $number } ei ole.
notice-cannot-approve-twice = Se on jo julkaistu tai päättynyt.
notice-cannot-approve-own = Niin moni kanava saa tämän, että jonkun muun kuin kirjoittajan täytyy hyväksyä se.
notice-cannot-discard = Se on jo julkaistu. Peru se sen sijaan.
notice-cannot-unauthorised = Teksti on peräisin muualta: { $author }. Kirjaa ensin, kuka on antanut luvan julkaista sen: ”tiedote { $number } luvan antoi NIMI”.
notice-cannot-past = Kerta { $window } on jo mennyt. Korjaa ajat ensin.
notice-cannot-verifying-already = Siinä lukee jo, että työ on tehty ja sitä tarkistetaan.
notice-cannot-same-time = Aika on sama kuin nyt.
notice-cannot-start-past = Uusi alkamisaika on jo mennyt.
notice-cannot-end-past = Uusi päättymisaika on jo mennyt. Jos työ on valmis, kirjoita **valmis**.
notice-cannot-over = Se on jo päättynyt.
notice-cannot-draft = Sitä ei ole vielä julkaistu.
notice-cannot-no-window = Kertaa { $window } ei ole. Kertoja on { $count }.
notice-cannot-which-window = Mikä kerta? Niitä on { $count }: kirjoita myös numero.
notice-cannot-window-planned = Kerta { $window } ei ole alkanut.
notice-cannot-window-started = Kerta { $window } on jo alkanut. Päättymisaikaa voi muuttaa: **jatka**.
notice-cannot-window-verifying = Kerta { $window } on tehty ja sitä tarkistetaan.
notice-cannot-window-done = Kerta { $window } on jo valmis.
notice-cannot-window-cancelled = Kerta { $window } on peruttu.
notice-cannot-ends-first = Lopun täytyy olla alun jälkeen.
notice-cannot-overlap = Se menee päällekkäin kerran { $window } kanssa.
notice-cannot-time = ”{ $text }” ei ole kellonaika. Kirjoita esimerkiksi 15.00 tai +30m.
notice-cannot-times = ”{ $text }” ei kerro aikoja. Kirjoita esimerkiksi 2029-10-21 8.00–14.00.
notice-cannot-skipped = Kello ei näytä sinä päivänä aikaa { $time }, koska kelloja siirretään. Valitse toinen aika.
subscribed = Tämä kanava saa nyt tiedotteet. Palvelu: { $service }. Kielet: { $languages }.
subscribed-not = Tämä kanava ei ole tilannut tiedotteita. Palvelu: { $service }.
unsubscribed = Tämä kanava ei enää saa tiedotteita näillä kielillä. Palvelu: { $service }.
subscribe-how = Kirjoita palvelu ja kieli, esimerkiksi **tilaa tiedotteet lukkari fi**. Palvelut: { $services }. Kielet: { $languages }.
subscribe-channel-only = Tiedotteita voi tilata vain kanavalle tai ryhmäkeskusteluun.
subscription = { $service } ({ $language })
subscriptions = Tämä kanava saa tiedotteet: { $list }.
subscriptions-none = Tämä kanava ei ole tilannut tiedotteita. Palvelut: { $services }.

## Notices: asked about, and problems that come of them

notice-staff-cases-told = { $count } ({ $organisations }): { $numbers }
notice-asked-maintenance = huolto | milloin huolto on | mitä huollossa tapahtuu | milloin päivitys on | mitä päivitetään | kauanko järjestelmä on poissa käytöstä
notice-asked-incident = häiriö | mitä on tapahtunut | milloin se on korjattu | milloin se toimii taas
notice-asked-trouble = se ei toimi | en pääse kirjautumaan | kirjautuminen ei onnistu | minut kirjattiin ulos | sivu ei aukea | kaikki on hidasta | onko se poikki | miksi se ei toimi | onko { $service } poikki | { $service } ei toimi | en pääse sisään: { $service }
notice-asked-why = miksi teette sen silloin | miksi ei yöllä | miksi keskellä päivää | miksi lauantaina | miksi juuri nyt
notice-problem-tell = Lähetänkö tämän tuelle? Kerro ensin, jos voit, mitä tapahtuu: kirjoita se tähän ketjuun, niin se lähtee mukana.
notice-problem-added = Lisään tämän: ”{ $text }”. Voit kirjoittaa lisää. Lähetänkö tuelle?
notice-problem-known = Olet jo ilmoittanut siitä: tukipyyntö { $number }. Jos haluat lisätä jotain, kirjoita numero ja asiasi, esimerkiksi **{ $number } nyt se näyttää tältä**.
notice-problem-during = Ongelma, ”{ $title }”, { $when }
notice-over-for-case = ”{ $title }” on ohi, ja tukipyyntösi { $number } liittyi siihen. Toimiiko se sinulla nyt? Jos ei, kirjoita **{ $number }** ja mitä näet.
notice-support-now = Tuki juuri nyt: { $text }
notice-was-over = Se koski häiriötä ”{ $title }”, joka on jo päättynyt ({ $when }). Silloiset vastaukset eivät enää päde. Jos sinulla on ongelma nyt, kirjoita **en kysynyt tätä**.

## Mitä on meneillään, sille joka ilmoittaa jotain

notice-waits = Kerron sinulle täällä, kun ”{ $title }” on ohi. Sinun ei tarvitse kirjoittaa enempää.
notice-waits-already = Kerron sinulle jo, kun ”{ $title }” on ohi.
notice-waited = ”{ $title }” on ohi. Toimiiko se sinulla nyt? Jos ei, kirjoita minulle uudelleen.
notice-staff-waiting = Päättymistä odottaa
notice-staff-waiting-told =
    { $count ->
        [one] yksi henkilö, ilman omaa tukipyyntöä
       *[other] { $count } henkilöä, ilman omaa tukipyyntöä
    }
