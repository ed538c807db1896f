### What the desk says and understands, in Finnish.
### Case numbers, phone numbers and times arrive as text: they are never grouped or rounded.
### Names, days and languages arrive uninflected: each stands where the basic form is right.

## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-help = apua | apua kiitos | auta | auta minua | auttakaa | voitko auttaa | voisitko auttaa | tarvitsen apua | help | komennot | mitä komentoja on | näytä komennot
heard-hello = hei | moi | moikka | heippa | moro | terve | hei vaan | moi vaan | huomenta | hyvää huomenta | päivää | hyvää päivää | iltaa | hyvää iltaa
heard-thanks = kiitos | kiitti | kiitoksia | kiitos paljon | paljon kiitoksia | kiitos kovasti | iso kiitos | suuri kiitos | kiitos avusta | kiitos vastauksesta | kiitos tästä | kiitos sulle | ok kiitos | selvä kiitos | hyvä kiitos | hienoa kiitos | tattis
heard-person = ihminen | ihminen kiitos | joku ihminen kiitos | oikea ihminen | haluan puhua ihmiselle | haluaisin puhua jollekulle | saanko jutella jonkun kanssa | saanko puhua ihmiselle | saisko ihmisen | yhdistätkö ihmiselle | yhdistätkö tukeen | lähetä tuelle | lähetä kysymys tuelle
heard-none = ei mikään näistä | ei mikään | ei mitään näistä | ei yksikään näistä | ei näistä mikään | ei kumpikaan | mikään näistä ei sovi | en kysynyt tätä | en kysynyt tuota | en tarkoittanut tätä | ei ollut mitä kysyin | ei auttanut | tämä ei auttanut | tää ei auttanut | ei mikään noista | ei mikään niistä
heard-send = kyllä | kyllä kiitos | joo | joo kiitos | juu | juu kiitos | kyllä lähetä se | joo lähetä se | lähetä vaan | lähetä | lähetä se | kyllä lähetä | joo lähetä | joo lähetä vaan | ok | okei | ok lähetä
heard-cancel = ei | ei kiitos | joo ei | ok ei | peruuta | peru | älä lähetä | ei lähetä | ei tarvitse | ei tarvi | ei tartte | anna olla | ei sittenkään | lopeta | en halua puhua ihmiselle
heard-helped = tämä auttoi | tää auttoi | se auttoi | auttoi | auttoi kiitos | kiitos auttoi | se auttoi kiitos | kiitos se auttoi | toimii nyt | nyt se toimii | auttoi kyllä | joo auttoi | joo se auttoi | kyllä auttoi | oli apua | nyt toimii | jes toimii | asia selvisi | ongelma ratkesi | pulma ratkesi
heard-whoami = whoami | tunnisteeni | omat tunnisteeni | näytä tunnisteeni
heard-language = kieli | kieleksi | vaihda kieli
heard-take = ota | otan | ota käsittelyyn
heard-answer = vastaa | vastaa tukipyyntöön
heard-bind-queue = liitä jono | yhdistä jono | kytke jono
heard-service = aseta palvelu | palveluksi
heard-learn = opi | opittavaa | mitä olet oppinut
heard-approve = hyväksy
heard-reject = hylkää
heard-dont-know = en tiedä | en osaa sanoa | en ole varma | ei tietoa | ei aavistustakaan | en mä tiedä | emmä tiedä | en tiiä | emt
heard-correct = muuta vastauksiani | vastasin väärin | ei vaan tarkoitin | tarkoitin | eikun tarkoitin | eiku tarkoitin | ei kun tarkoitin
heard-meaning = mitä tarkoitit | mitä tarkoitat | mitä se tarkoittaa | miten ymmärsit minut | mitä sä tarkoitat | mitä tarkoitit tuolla
heard-all = näytä kaikki | näytä kaikki artikkelit | kaikki artikkelit | mihin osaat vastata | listaa kaikki | näytä kaikki vastaukset
heard-complaint = olet hyödytön | ihan turha | turha botti | huono botti | tyhmä botti | tämä on turhaa | tästä ei ole mitään hyötyä | nyt menee hermot | hyödytön botti | surkea botti | paska botti | susta ei ole mitään hyötyä | sinusta ei ole apua | et osaa mitään | et ymmärrä mitään | voi vittu | voi perkele | voi helvetti | voi saatana | ei vittu | ei helvetti | mitä vittua | mitä helvettiä | haista vittu
heard-swearing = vittu | vitun | perkele | perkeleen | saatana | saatanan | helvetti | helvetin | paska | jumalauta | helvetissä | helkkari | hitto | hiton | hemmetti | hemmetin | perhana
heard-leaning = entä | entäs | ja | mutta | tai | entäpä

## Who the desk is

welcome-personal =
    Hei, olen { $desk }. Kysy minulta omin sanoin, niin etsin vastauksen tuen kirjoittamista ohjeista.

    Jos en tiedä, sanon sen, ja voin välittää kysymyksesi ihmiselle. Kirjoita **apua**, niin näet, mitä kaikkea osaan.
welcome-channel =
    Hei, olen { $desk }, tukibotti. Mainitse minut kysymyksessäsi, niin vastaan samassa keskustelussa.

    Jos en tiedä, voin välittää kysymyksen tuelle, ja vastaus tulee tänne. Kirjoita **@{ $desk } apua**, niin näet, mitä kaikkea osaan.
hello = Hei! Miten voin auttaa? Kysy ihan omin sanoin.
thanks = Ole hyvä!
help-title = Näin minä toimin
help-ask = **Kysy** omin sanoin. Jos olen varma, näytän vastauksen. Jos en ole, saat enintään kolme ehdotusta. Ja jos en tiedä, sanon sen.
help-person = Kirjoita milloin vain **ihminen**, niin kysymyksesi menee tuelle. Vastaus tulee tänne.
help-typed = Painikkeen sijasta voit aina myös kirjoittaa: joko vaihtoehdon numeron tai painikkeen tekstin.
help-language = Kirjoita **kieli suomi** (tai ruotsi, norja, italia, englanti), niin vastaan sillä kielellä.
help-mention = Kanavalla ja ryhmäkeskustelussa mainitse minut joka kerta: näen vain ne viestit, joissa minut mainitaan.
help-support = Tuen työntekijöille: **ota 1001**, **vastaa 1001 tekstisi**, **liitä jono NIMI**, **aseta palvelu NIMI**, **tunnisteeni**.

## Answers

answer-verified = Tarkistettu { $date }
answer-source = Lue lisää
answer-only-in = Tätä ei ole suomeksi, joten näytän sen toisella kielellä ({ $language }).
answer-helped = Tämä auttoi
answer-not-it = En kysynyt tätä
answer-thanks-for-verdict = Kiva kuulla!
language-sv = ruotsi
language-fi = suomi
language-nb = norja
language-it = italia
language-en = englanti
language-other = jokin muu kieli

## Not sure, or not known

offer-title = Tarkoititko jotakin näistä?
offer-none = Ei mikään näistä
offer-number = Mikä näistä? Kirjoita numero väliltä 1–{ $count } tai **ei mikään näistä**.
offer-chosen = Valitsit: { $title }
offer-refused = Mikään näistä ei ollut oikea.
rephrase = Yritä vielä kerran toisin sanoin: mitä haluaisit tehdä?
unknown = Minulla ei ole tähän varmaa vastausta. Voit kokeilla toisin sanoin, tai voin välittää kysymyksesi tuelle. Lähetänkö sen?
unknown-again = En löydä varmaa vastausta. Lähetänkö kysymyksesi tuelle?
unknown-asked = Kysymyksesi: { $text }
consent-send = Kyllä, lähetä
consent-cancel = Peruuta
consent-cancelled = Selvä, en lähetä mitään. Kysy uudestaan, kun haluat.
consent-sent = Lähetetty tuelle. Tukipyynnön numero on { $number }.
person-what = Mielelläni. Mistä on kyse? Kirjoita se yhteen viestiin, niin välitän asiasi tuelle.
empty = Viestisi näkyy minulle tyhjänä. Miten voin auttaa?
nothing-open = Nyt ei ole mitään kesken. Miten voin auttaa?

## Handing over

receipt-title = Kuittaus: tukipyyntö { $number } on vastaanotettu
receipt-today = Joku katsoo asiaasi tänään klo { $time } mennessä.
receipt-tomorrow = Joku katsoo asiaasi huomenna klo { $time } mennessä.
receipt-later = Joku katsoo asiaasi viimeistään tällöin: { $day } klo { $time }.
receipt-closed-now = Tuki on juuri nyt kiinni.
receipt-holder = Asiaasi hoitaa { $name }.
receipt-answered = Tukipyyntöön { $number } on vastattu
receipt-for = Kysyjä: { $name }
receipt-back-here = Vastaus tulee tänne, tähän keskusteluun.
case-already = Kysymyksesi on jo tuella. Tukipyynnön numero on { $number }.
case-answer = Vastaus tukipyyntöön { $number }, vastaajana { $name }:
stop-contact = Palvelua { $service } koskevissa kysymyksissä auttaa ensin oman organisaatiosi yhteyshenkilö. Siksi en lähetä tätä tuelle.
stop-contact-none = Palvelua { $service } koskevissa kysymyksissä auttaa ensin oman organisaatiosi yhteyshenkilö. En tiedä, kuka hän teillä on: kysy esihenkilöltäsi tai omasta IT-tuestanne.
stop-contact-private = Kirjoita minulle yksityisessä keskustelussa, niin kerron yhteystiedot.
contact-line = { $name }: { $ways }

## The support side

case-title = { $number } · { $kind } · { $service }
case-service-none = ei tiettyä palvelua
case-kind-usage = Kysymys
case-kind-bug = Vikailmoitus
case-kind-wish = Kehittämistoive
case-kind-sparring = Sparraus
case-kind-access = Käyttöoikeudet
case-kind-operations = Tietotekniikka
case-from = Pyynnön tekijä
case-organisation = Organisaatio
case-where = Missä
case-where-personal = yksityinen keskustelu
case-where-group = ryhmäkeskustelu
case-where-channel = { $name } (kanava)
case-where-channel-unnamed = kanava
case-language = Kieli
case-opened = Vastaanotettu
case-promised = Katsottava viimeistään
case-state = Tila
case-state-received = Odottaa käsittelijää
case-state-taken = Käsittelyssä, hoitaa { $name }
case-state-answered = Vastattu, vastaajana { $name }
case-shown = Näytetty jo, mutta ei auttanut: { $titles }
case-take = Ota käsittelyyn
case-answer-open = Vastaa
case-answer-text = Vastauksesi (pakollinen), vastaanottaja { $name }
case-answer-missing = Kirjoita ensin vastaus.
case-answer-send = Lähetä vastaus
case-summary = Tukipyyntö { $number }: { $text }
case-taken = Tukipyyntö { $number } on nyt sinulla.
case-taken-already = Tukipyyntö { $number } on jo sinulla.
case-answer-sent = Vastauksesi tukipyyntöön { $number } on matkalla. Vastaanottaja: { $name }.
case-unknown = Tukipyyntöä { $number } ei ole.
case-which = Mikä tukipyyntö? Kirjoita myös numero, esimerkiksi **ota 1001**.
queue-bound = Jonon { $queue } uudet tukipyynnöt tulevat tästä lähtien tänne.
queue-unknown = Jonoa { $queue } ei ole. Käytössä ovat: { $queues }.
queue-channel-only = Jonon voi liittää vain kanavaan tai ryhmäkeskusteluun.
service-set = Oletan nyt, että täällä kysytään ensisijaisesti tästä palvelusta: { $service }.
service-unknown = Palvelua { $service } ei ole. Käytössä ovat: { $services }.
agents-only = Tämän voi tehdä vain tuen työntekijä.
language-set = Tästä lähtien vastaan sinulle suomeksi.
language-unknown = Osaan ruotsia, suomea, norjaa, italiaa ja englantia. Minkä niistä haluat? Kirjoita esimerkiksi **kieli suomi**.
whoami = Sinä: { $person }
    .place = Tämä paikka: { $place }
    .team = Tiimi: { $team }
    .tenant = Vuokraaja (tenant): { $tenant }
too-old = Tuo kysymys ei ole enää avoinna. Kysy uudelleen.
edited-note = Pyynnön tekijä muutti kysymyksensä tällaiseksi: { $text }
deleted-note = Pyynnön tekijä poisti kysymyksensä Teamsista.
answered-note = Vastaus, lähettäjä { $name }: { $text }
error-sorry = Jokin meni minulla vikaan. Yritä uudelleen. Jos sama toistuu, ota yhteyttä suoraan tukeen.

## E-mail to a queue

mail-subject = [{ $number }] { $kind } · { $service }: { $text }
mail-intro = Teamsista on tullut uusi tukipyyntö.
mail-fallback = Kukaan ei ole vielä ottanut tätä tukipyyntöä käsittelyyn Teamsissa.
mail-end = Vastaa Teamsissa: kirjoita botille ”vastaa”, tukipyynnön numero ja vastauksesi. Tai ota suoraan yhteyttä pyynnön tekijään: { $name }. Tukipyyntö näkyy myös komennolla ”python app.py cases”.

## Tuelle, tiedostoista

article-fault = Artikkelia { $file } ei voi lukea (rivi { $line }). Käytössä on edelleen sen viimeisin toimiva versio. Komento ”python app.py check” kertoo, mikä on vialla.
desk-fault = Tiedostoa desk.toml ei voi käyttää sellaisena kuin se nyt on. Käytössä on edelleen sen viimeisin toimiva versio. Komento ”python app.py check” kertoo, mikä on vialla.

## Kysymyksistä oppiminen, tuelle

learn-title = Tätä kysymyksistä voisi oppia
learn-none = Juuri nyt ei ole mitään opittavaa.
learn-more = Näiden jälkeen vielä { $count } muuta.
learn-alternate = { $id } · Kysytty { $times } kertaa, ja artikkeli ”{ $title }” oli oikea: ”{ $text }”. Lisätäänkö sanamuoto?
learn-negative = { $id } · Kysytty { $times } kertaa, ja artikkeli ”{ $title }” oli väärä: ”{ $text }”. Eikö siihen enää vastata näin?
learn-draft = { $id } · Kysytty { $times } kertaa ilman vastausta: { $texts }. Kirjoita vastaus, niin siitä tulee artikkeli.
learn-approve = Hyväksy
learn-reject = Hylkää
learn-answer-open = Kirjoita vastaus
learn-answer-text = Vastaus sellaisena kuin ihmiset sen lukevat (pakollinen)
learn-approved = { $id } on hyväksytty. Se on käytössä muutaman sekunnin kuluttua.
learn-rejected = { $id } ei tule enää esiin.
learn-unknown = Tunnuksella { $id } ei odota mitään. Kirjoita **opi**, niin näet, mikä odottaa.
learn-answer-missing = Kirjoita myös vastaus: **hyväksy { $id } vastaus**.

## Vastaukset kokonaan

answer-published = Julkaistu { $date }
answer-changed = Muutettu { $date }
answer-related = Näistäkin voi olla apua:
answer-again = Vastaus on siinä, mitä sinulle jo näytin: ”{ $title }”
answer-show = Näytä uudelleen

## Päätösartikkelit: ensin tosiasiat, sitten yksi vastaus

fact-first = Oikea vastaus riippuu tästä. Kerrotko minulle:
fact-unsure = En tiedä
fact-told = { $ask } { $answer }
fact-because = Vastaus perustuu siihen, mitä kerroit:
fact-again = Muuta vastauksiani
fact-unknown = Juuri sinun tapaukseesi minulla ei ole vastausta ({ $given }), enkä halua arvata. Kysynkö tuelta?
fact-needed = Ilman sitä tietoa vastaus voisi mennä väärin, enkä halua arvata. Pyydänkö tukea katsomaan asiaa?

## Kun vastaus ei kelvannut

why-title = Harmi. Mikä vastauksessa oli vialla?
why-told = Kiitos, kirjasin tämän: { $reason }
why-wrong = Se koski eri asiaa
why-old = Se on vanhentunut
why-unclear = En ymmärtänyt sitä
why-failed = Kokeilin, mutta siitä ei ollut apua
why-person = Lähetä tuelle

## Keskustelu

contents-title = Näihin osaan vastata
contents-how = Kirjoita jokin näistä otsikoista tai kysy omin sanoin.
contents-general = Yleistä
unknown-follow-up = Aiheesta ”{ $title }” tiedän vain sen, minkä jo näytin. Lähetänkö kysymyksesi tuelle?
meaning-shown =
    Kirjoitit: { $text }

    Ymmärsin, että kyse on tästä: { $titles }

    Jos ymmärsin väärin, kirjoita **en kysynyt tätä**.
meaning-unknown =
    Kirjoitit: { $text }

    En löytänyt mitään, mistä voisin olla varma. Kokeile toisin sanoin tai kirjoita **ihminen**.
complaint = Harmi, ettei minusta ollut apua. Lähetänkö kysymyksesi ihmiselle?
complaint-nothing = Harmi, ettei minusta ollut apua. Kirjoita **ihminen**, niin välitän asiasi tuelle.

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
notice-window-verifying = tehty, tarkistamme että kaikki toimii
notice-window-done = valmis
notice-window-cancelled = peruttu
notice-window-overran = yhä käynnissä, kestää suunniteltua pidempään
notice-scenarios = Miten tämä näkyy sinulle?
notice-expected = **Todennäköisesti:** { $text }
notice-possible = Mahdollisesti: { $text }
notice-impact = **Katko kestää enintään näin kauan: { $length }.** Se ei kestä koko työn ajan.
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
## Kun tuessa itsessään on vikaa

alarm-stopped = **Viestien lähetys on keskeytetty: { $whose }.** Kymmenen minuutin aikana { $places } keskustelua ja kanavaa ilmoitti, että minut on poistettu. Näin monta kerralla on luultavasti vahinko: onko sovellus estetty tai poistettu siellä? Kun asia on selvä, jatkan komennolla `python app.py posts resume { $tenant }`.

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
notice-staff-languages = Kielet
notice-staff-author = Kirjoittaja
notice-staff-approved = Hyväksyjä
notice-staff-reminders = Muistutukset ennen
notice-staff-typed = Voit myös kirjoittaa: **tiedote { $number } valmis**, **tiedote { $number } jatka 15.00**, **tiedote { $number } siirrä 2 2029-10-21 8.00–14.00**, **tiedote { $number } peru 2**. Numero 2 tarkoittaa huoltokertaa.
notice-state-draft = luonnos, odottaa hyväksyntää
notice-state-approved = julkaistu
notice-state-verifying = avattu uudelleen, tarkistetaan
notice-state-over = päättynyt
notice-state-cancelled = peruttu
notice-button-approve = Hyväksy ja julkaise
notice-button-preview = Esikatsele
notice-button-discard = Hylkää luonnos
notice-button-start = Aloita nyt
notice-button-done = Valmis, kaikki toimii
notice-button-check = Tehty, tarkistamme
notice-button-longer = 30 minuuttia lisää
notice-owed-ends-soon = Tiedote { $number }, ”{ $title }”: aika päättyy: { $when }. Valmistuuko työ ajoissa? Jos ei, pidennä aikaa, niin kaikki saavat tietää.
notice-owed-not-done = Tiedote { $number }, ”{ $title }”: työn piti olla valmis: { $when }. Ihmiset odottavat tietoa. Onko se valmis, vai tarvitaanko lisää aikaa?
notice-owed-update-soon = Tiedote { $number }, ”{ $title }”: uusi tieto on luvattu: { $when }.
notice-owed-update-late = Tiedote { $number }, ”{ $title }”: tieto oli luvattu: { $when }. Sitä ei ole tullut. Kirjoita jotakin, vaikka vain että työ jatkuu.
notice-did-approve = Tiedote { $number } on julkaistu. Kanavia: { $count }.
notice-did-start = Tiedote { $number }: työ on alkanut, ja kanavat saavat tiedon.
notice-did-done = Tiedote { $number }: valmis, ja kanavat saavat tiedon.
notice-did-check = Tiedote { $number }: työ on tehty. Kirjoita **tiedote { $number } valmis**, kun tiedätte että kaikki toimii.
notice-did-move = Tiedote { $number }: uusi aika, ja kanavat saavat tiedon.
notice-did-extend = Tiedote { $number }: uusi päättymisaika, ja kanavat saavat tiedon.
notice-did-cancel = Tiedote { $number } on peruttu, ja kanavat saavat tiedon.
notice-did-cancel-window = Tiedote { $number }: se kerta on peruttu, ja kanavat saavat tiedon.
notice-did-discard = Luonnos { $number } on hylätty.
notice-cannot-unknown = Tiedotetta { $number } ei ole.
notice-cannot-approve-twice = Se on jo julkaistu tai päättynyt.
notice-cannot-approve-own = Niin moni kanava saa tämän, että jonkun muun kuin kirjoittajan täytyy hyväksyä se.
notice-cannot-discard = Se on jo julkaistu. Peru se sen sijaan.
notice-cannot-unauthorised = Teksti on peräisin muualta: { $author }. Kirjaa ensin, kuka on antanut luvan julkaista sen ja milloin.
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
subscribe-channel-only = Tiedotteita voi tilata kanavaan tai ryhmäkeskusteluun.
subscription = { $service } ({ $language })
subscriptions = Tämä kanava saa tiedotteet: { $list }.
subscriptions-none = Tämä kanava ei ole tilannut tiedotteita. Palvelut: { $services }.

## Häiriöt

heard-incident = häiriö | uusi häiriö
incident-said-next = seuraava tieto | seuraava
incident-said-part = osa
incident-said-reopen = avattu uudelleen | tarkistetaan
incident-said-resolve = ratkaistu | korjattu | valmis
incident-said-cancel = virheellinen | peru
incident-said-authorise = luvan antoi
notice-said-incident = häiriö
notice-said-authorise = luvan antoi
part-down = ei toimi
part-disturbed = häiriöitä
part-verifying = avattu uudelleen, tarkistetaan
part-works = toimii
part-said-down = ei toimi | poikki | alhaalla
part-said-disturbed = häiriöitä | hidas
part-said-verifying = tarkistetaan | avattu uudelleen
part-said-works = toimii | korjattu
eta-by = Viimeistään: { $when }.
eta-from = Alkaen: { $when }.
eta-words = ”{ $words }” (sanottu { $said })
eta-part = { $day } { $part }
eta-week = viikolla, joka alkaa { $day }
notice-open-told = Alkoi { $when }
notice-reopened-told = Palvelua voi taas käyttää, mutta tarkistamme vielä, että kaikki toimii.
notice-resolved-told = Ratkaistu { $when }
notice-update = Uutta tietoa: { $title }
notice-reopened = Avattu uudelleen: { $title }
notice-resolved = Ratkaistu: { $title }
notice-latest = Viimeisin tieto, { $when }
notice-earlier-update = { $when }:
notice-next-update = Seuraava tieto tulee viimeistään { $when }.
notice-meanwhile = Näin voit toimia sillä välin
notice-until = Päättyy { $when }.
notice-support = Tuki juuri nyt
notice-comment = Meidän huomautuksemme
notice-words-of = Teksti on peräisin muualta: { $author }. Julkaisuluvan antoi { $who }, { $when }.
notice-for-customers = Teksti asiakkaillesi
notice-button-incident = Muuta häiriöksi
notice-did-incident = Häiriö { $number } on avattu, ja kanavat saavat tiedon. Kirjoita **häiriö { $number }: mitä tapahtuu**, kun tiedätte lisää.
notice-did-authorise = Tiedote { $number }: luvan antaja on kirjattu. Nyt sen voi julkaista.
incident-how = Kirjoita esimerkiksi **häiriö lukkari: kirjautuminen ei toimi**. Palvelut: { $services }.
incident-staff-typed = Voit myös kirjoittaa: **häiriö { $number }: uutta tietoa**, **häiriö { $number } osa kirjautuminen: ei toimi, huomisillasta alkaen**, **häiriö { $number } seuraava 14.00**, **häiriö { $number } avattu uudelleen: teksti**, **häiriö { $number } ratkaistu: teksti**.
incident-did-open = Häiriö { $number } on julkaistu.
incident-did-draft = Häiriö { $number } odottaa, että joku toinen hyväksyy sen, tai että luvan antaja kirjataan.
incident-did-update = Häiriö { $number }: tieto on matkalla kanaviin.
incident-did-part = Häiriö { $number }: tilanne on muutettu kortille.
incident-did-reopen = Häiriö { $number }: avattu uudelleen, ja kanavat saavat tiedon.
incident-did-resolve = Häiriö { $number }: ratkaistu, ja kanavat saavat tiedon.
incident-did-cancel = Häiriö { $number } on peruttu, ja kanavat saavat tiedon.
notice-cannot-no-words = Kirjoita myös, mitä on tapahtunut.
notice-cannot-not-incident = Tämä ei ole häiriö. Kirjoita sen sijaan **tiedote**.
notice-cannot-nobodys-words = Teksti on teidän omanne: kenenkään muun lupaa ei tarvita.
notice-cannot-authorise-who = Kirjoita myös, kuka luvan antoi.
notice-cannot-incident-already = Siitä on jo häiriö { $number }.
notice-cannot-part = Kirjoita osa ja tilanne, esimerkiksi **osa kirjautuminen: ei toimi, huomisillasta alkaen**.
