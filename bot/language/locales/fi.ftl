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
heard-swearing = vittu | vitun | perkele | perkeleen | saatana | saatanan | helvetti | helvetin | paska | jumalauta | helvetissä | helkkari | hitto | hiton | hemmetti | hemmetin | perhana | voi vittu | voi perkele | voi helvetti | voi saatana | voi hitto | mitä vittua | mitä helvettiä
heard-mine = omat tukipyynnöt | omat tukipyyntöni | tukipyyntöni | näytä tukipyyntöni | näytä omat tukipyynnöt | missä tukipyyntöni ovat
heard-case = tukipyyntö | näytä tukipyyntö | missä vaiheessa on | missä vaiheessa on tukipyyntö | miten etenee | miten etenee tukipyyntö | mitä kuuluu tukipyynnölle
heard-add = lisää tukipyyntöön | täydennä | täydennä tukipyyntöä
heard-withdraw = peru tukipyyntö | peruuta tukipyyntö | vedä takaisin
heard-reopen = avaa uudelleen | avaa uudestaan | avaa tukipyyntö
heard-called = olen soittanut | olen jo soittanut | soitin | soitin jo
heard-ask-back = kysy | kysy pyytäjältä
heard-note = muistiinpano | kirjaa | merkitse
heard-change = tila | vaihda tila | uusi tila
heard-leaning = entä | entäs | ja | mutta | tai | entäpä
heard-contacts = yhteystiedot | yhteyshenkilö | yhteyshenkilöt | yhteyshenkilöni | kuka on yhteyshenkilöni | kuka on meidän yhteyshenkilö | kuka on meidän yhteyshenkilömme | kuka on yhteyshenkilömme | ketkä ovat yhteyshenkilömme | näytä yhteystiedot | näytä yhteyshenkilöt | keneen otan yhteyttä | kehen otan yhteyttä | kehen voin ottaa yhteyttä | keneen voin ottaa yhteyttä | kenelle soitan | kenelle voin soittaa
heard-contact-right = kyllä tiedot pitävät paikkansa | tiedot pitävät paikkansa | pitävät paikkansa | tiedot ovat oikein | kaikki oikein | ovat ajan tasalla | tiedot ovat ajan tasalla
heard-contact-changed = jokin on muuttunut | jotain on muuttunut | tiedot ovat muuttuneet | tietoni ovat muuttuneet | numeroni on muuttunut | minulla on uusi numero | mulla on uusi numero
heard-my-data = omat tietoni | omat tiedot | tietoni | näytä tietoni | näytä omat tietoni | mitä tiedät minusta | mitä tietoja sinulla on minusta | mitä säilytät minusta | mitä tallennat minusta
heard-erase = poista tietoni | poista omat tietoni | poista kaikki tietoni | poista kaikki minusta | unohda minut | unohda kaikki minusta
heard-erase-yes = kyllä poista kaikki | kyllä poista kaikki tietoni | kyllä poista tietoni
heard-forget = unohda

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
help-support = Tuen työntekijöille:
help-support-commands =
    - **ota 1001**: otat tukipyynnön hoitaaksesi
    - **vastaa 1001 tekstisi**: tekstisi menee pyynnön tekijälle
    - **liitä jono NIMI**: jonon tukipyynnöt tulevat tänne
    - **aseta palvelu NIMI**: täällä kysytään ensisijaisesti siitä palvelusta
    - **tunnisteeni**: sinun ja tämän paikan tunnisteet

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

quoted = ”{ $text }”
learn-title = Tätä kysymyksistä voisi oppia
learn-none = Juuri nyt ei ole mitään opittavaa.
learn-more = Näiden jälkeen vielä { $count } muuta.
learn-alternate = ”{ $text }”: kysytty { $times } kertaa, ja artikkeli ”{ $title }” oli oikea. Lisätäänkö sanamuoto? ({ $id })
learn-negative = ”{ $text }”: kysytty { $times } kertaa, ja artikkeli ”{ $title }” oli väärä. Jätetäänkö artikkeli jatkossa näyttämättä? ({ $id })
learn-draft = { $texts }: kysytty { $times } kertaa ilman vastausta. Kirjoita vastaus, niin siitä tulee artikkeli. ({ $id })
learn-approve = Hyväksy
learn-reject = Hylkää
learn-answer-open = Kirjoita vastaus
learn-answer-text = Vastaus sellaisena kuin ihmiset sen lukevat (pakollinen)
learn-approved = { $id } on hyväksytty. Se on käytössä muutaman sekunnin kuluttua.
learn-rejected = { $id } ei tule enää esiin.
learn-unknown = Tunnuksella { $id } ei odota mitään. Kirjoita **opi**, niin näet, mikä odottaa.
learn-answer-missing = Kirjoita ensin vastaus.
learn-answer-how = Kirjoita myös vastaus: **hyväksy { $id } vastaus**.

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
fact-still = Palataan aiheeseen ”{ $title }”: { $ask }

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

## Ohjatut keskustelut: miten ne etenevät

heard-stop = keskeytä | keskeytä kiitos | lopeta | seis | unohda koko juttu | unohda | antaa olla | peru | peruuta | perutaan
heard-back = takaisin | mene takaisin | edellinen | edellinen kysymys | askel taaksepäin | palaa
heard-skip = ohita | ohita tämä | hyppää yli | seuraava | seuraava kysymys | jätän väliin | jätä väliin
heard-why = miksi | miksi kysyt | miksi sitä kysytään | miksi haluat tietää | mihin sitä tarvitaan | mihin tätä tarvitaan
heard-more = lisää | kerro lisää | haluan kertoa lisää | lisään jotain | haluan lisätä jotain
heard-resume = jatka | jatketaan | haluan jatkaa | jatka siitä mihin jäätiin
heard-flow-bug-report = haluan ilmoittaa viasta | haluan ilmoittaa virheestä | ilmoita viasta | ilmoita virheestä | ilmoitan viasta | vikailmoitus | uusi vikailmoitus | tee vikailmoitus | haluan tehdä vikailmoituksen | virheilmoitus | löysin virheen | löysin bugin | bugiraportti | ilmoitan bugista | haluaisin ilmoittaa viasta | haluaisin ilmoittaa virheestä | ilmoittaisin viasta | meillä on vika | haluan ilmoittaa vian | teen vikailmoituksen | löysin vian | olen löytänyt virheen
heard-flow-development-wish = minulla on toive | minulla on kehitystoive | kehitystoive | toive | uusi toive | kehitysehdotus | minulla on ehdotus | minulla on kehitysehdotus | haluan ehdottaa | haluan ehdottaa parannusta | parannusehdotus | haluan esittää toiveen | meillä on toive | meillä olisi toive | minulla olisi toive | olisi yksi toive | toivoisimme
heard-flow-sparring = sparraus | haluan sparrausta | tarvitsen sparrausta | haluaisin sparrausta | haluan sparrata | haluaisin pallotella ideaa | voinko pallotella ideaa | minulla on idea | voiko joku katsoa sivujamme | voiko joku katsoa meidän sivuja | voisiko joku katsoa sivujamme | voisitteko katsoa sivujamme | haluamme kehittää sivujamme | haluamme kehittää sivustoamme | sparraa ideaa | meillä on idea | meillä olisi idea | minulla olisi idea | voisiko joku katsoa ideaa | haluaisimme pallotella ideaa
heard-flow-access = tarvitsen tunnukset | tarvitsen käyttäjätunnuksen | tarvitsen käyttöoikeuden | minulta puuttuu käyttöoikeus | hae käyttöoikeutta | tarvitsen oikeudet | tarvitsen tunnuksen | tarvitsemme tunnukset
heard-flow-usage = tarvitsen apua työkalun käytössä | apua työkalun käyttöön | en tiedä miten tämä tehdään | näytön jako | haluan jakaa näytön | voidaanko jakaa näyttö | tarvitsen apua työkalun kanssa | en osaa tehdä tätä
heard-flow-operations = käyttökatko | käyttöhäiriö | ilmoita käyttöhäiriöstä | ilmoita häiriöstä | kaikki on alhaalla | järjestelmä on alhaalla | verkko on alhaalla | kaikki on nurin | järjestelmä on nurin | verkko on nurin
heard-flow-solution = jaa ratkaisu | haluan jakaa ratkaisun | haluan jakaa hyvän ratkaisun | meillä on ratkaisu jaettavaksi | jaan ratkaisun | haluamme jakaa ratkaisun | haluaisin jakaa ratkaisun
start-bug-report = Ilmoita viasta
start-development-wish = Esitä toive
start-sparring = Pallottele ideaa
start-access = Käyttöoikeudet
start-usage = Apua työkalun käyttöön
start-operations = Ilmoita häiriöstä
start-solution = Jaa ratkaisu
dialog-skip = Ohita
dialog-back = Takaisin
dialog-form = Täytä mieluummin lomake
dialog-cancel = Keskeytä
dialog-cancelled = Keskeytetään tähän. Mitään ei lähetetty.
dialog-first = Tämä on ensimmäinen kysymys. Kirjoita **keskeytä**, jos haluat lopettaa.
dialog-needed = Ilman tätä tuki ei voi auttaa sinua, joten tarvitsen vastauksen.
dialog-reason = { $label }: miksi se ei onnistu? Kirjoita muutama sana, niin tuen ei tarvitse kysyä.
dialog-write-name = Kirjoita nimi tai osa siitä.
dialog-unfinished = Sinulla on kesken: { $flow }. Jatketaanko siitä, mihin jäit?
dialog-resume = Jatka
dialog-drop = Hylkää
dialog-not-yours = Tämä on jonkun toisen. Kirjoita minulle itse, niin saat oman.
form-begun = Sen, mitä et tiedä, voit jättää tyhjäksi, ellei sitä ole merkitty pakolliseksi.
form-faults = Melkein valmis. Katso merkityt kohdat.
form-required = { $label } (pakollinen)
form-optional = { $label } (vapaaehtoinen)
form-missing = { $label } puuttuu.
form-fault = ⚠ { $fault }
form-send = Lähetä
review-title = Lähetänkö tämän?
review-missing = Näistä olisi vielä apua:
review-way = Tämä menee jonoon { $queue }.
review-copies = Kopio: { $queues }.
review-send = Kyllä, lähetä
review-more = Kerro lisää
review-change = Muuta
review-how = Kirjoita **kyllä**, niin lähetän. Jos haluat muuttaa jotain, kirjoita vaikka **ei, puhelinnumero on …** tai **takaisin**. **Keskeytä** hylkää kaiken.
alike-title = Onko kyse samasta asiasta kuin jossain näistä?
alike-how = Muut ovat jo ilmoittaneet näistä. Jos asia on sama, valitse se: saat tiedon, kun jotain tapahtuu, eikä sinun tarvitse kirjoittaa enempää. Muuten kirjoita **ei mikään näistä**.
alike-none = Ei mikään näistä
alike-refused = Mikään näistä ei ollut sama asia.
alike-joined = Seuraat nyt tukipyyntöä { $number } ja saat tiedon, kun jotain tapahtuu.
value-none = –
value-left = – ({ $reason })
choice-yes = Kyllä
choice-no = Ei
choice-other = Jokin muu
case-kind-solution = Jaettu ratkaisu
menu-title = Mitä viestistä tehdään?
menu-send = Lähetä tuelle sellaisenaan
menu-empty = Viestissä ei ole tekstiä.
## Muokattu ja poistettu jälkikäteen

edited-told = Muutoksesi näkyy nyt myös tuelle. Tukipyynnön numero on { $number }.
deleted-told = Tuki näkee, että poistit viestisi. Tukipyyntö { $number } jää silti tuelle.
## Kuvat

picture-what = Sain kuvan. Mistä on kyse? Jos kuva kuuluu tukipyyntöön, pelkkä tukipyynnön numero riittää.
picture-goes-along = Kiitos, kuva lähtee kysymyksesi mukana.
picture-carried = Mukana lähteviä kuvia: { $count }
picture-private = Näen kuvat vain yksityisessä keskustelussamme. Lähetä kuva sinne, jos se liittyy asiaan.
picture-enough = En voi ottaa tänään vastaan enempää kuvia. Jo lähettämäsi ovat tallessa.
picture-unnamed = kuva
picture-refused-kind = Tätä en voinut ottaa vastaan: { $name }. Se ei ole sellainen kuva, jonka osaan näyttää (PNG, JPEG tai WebP).
picture-refused-large = Tätä en voinut ottaa vastaan: { $name }. Kuva on yli 10 Mt.
picture-refused-gone = Tätä en voinut ottaa vastaan: { $name }. Kuvaa ei saatu haettua Teamsista.
picture-instead = Lähetä toinen kuva tai linkki siihen, tai kirjoita, miksi kuvaa ei ole.
picture-instead-mail = Lähetä toinen kuva tai linkki siihen, tai kirjoita, miksi kuvaa ei ole. Kun olet saanut tukipyynnön numeron, voit myös lähettää kuvan sähköpostilla osoitteeseen { $address }: kirjoita numero otsikkoon.
picture-instead-case = Lähetä toinen kuva tai linkki siihen, lähetä se sähköpostilla osoitteeseen { $address } ja kirjoita otsikkoon [{ $number }], tai kirjoita, miksi kuvaa ei ole.
case-picture = Kuva { $number }
case-picture-waiting = { $picture }: tulossa
case-picture-refused = { $picture }: ei saatu haettua, pyynnön tekijä tietää siitä
case-pictures-renew = Uudet linkit kuviin
mail-pictures = Tukipyyntöön kuuluvia kuvia: { $count }. Sähköpostiin liian suuri kuva löytyy tukipyynnön kortilta Teamsista.
## A field's names are what people call it when they correct it; the words after -said are other ways of saying a choice.

-said-yes = kyllä | joo | juu | jep | on | toki | totta kai | ok | kyllä kiitos | joo kiitos | mielellään | 👍
-said-no = ei | ei kiitos | en | eipä | ei oikeastaan | 👎

field-service = Mitä palvelua asia koskee?
    .label = Palvelu
    .names = palvelu
    .why = Näin asia menee heti oikeille ihmisille.
field-organisation = Missä olet töissä?
    .label = Organisaatio
    .names = organisaatio | työpaikka | työnantaja
    .why = Jokaisella organisaatiolla on omat yhteyshenkilönsä.
field-role = Mikä on roolisi tässä palvelussa?
    .label = Rooli
    .names = rooli | roolini
    .why = Käyttäjät kääntyvät ensin oman järjestelmävastaavansa puoleen, ja hän vie asian eteenpäin.
    .user = Käytän sitä
    .user-said = käyttäjä | tavallinen käyttäjä | peruskäyttäjä | olen käyttäjä
    .system-owner = Olen järjestelmävastaava tai pääkäyttäjä
    .system-owner-said = vastuukäyttäjä | pääkäyttäjä | järjestelmävastaava | järjestelmän omistaja
field-cause = Onko vika ohjelmassa vai koneessa tai verkossa?
    .label = Syy
    .names = syy
    .hint = Toimivatko muut ohjelmasi, ja onko sama vika muillakin koneilla? Silloin vika on ohjelmassa. Jos muutkin ohjelmat takkuilevat tai vain oma koneesi oikuttelee, syy on tekninen. Jos et ole varma, kysy omasta tietohallinnosta.
    .why = Ohjelmavirheitä ja teknisiä vikoja korjaavat eri ihmiset.
    .program = Vika on ohjelmassa
    .program-said = ohjelma | ohjelmassa | ohjelmavirhe | bugi
    .technical = Jokin tekninen: kone tai verkko
    .technical-said = tekninen | tekniikka | tekninen vika | kone | tietokone | verkko | verkossa
    .unknown = En tiedä
    .unknown-said = ei tietoa | en osaa sanoa | en ole varma | ei hajua
field-asked-local-it = Oletko kysynyt omasta tietohallinnosta?
    .label = Kysytty tietohallinnosta
    .names = tietohallinto
    .why = Siellä asia saadaan usein heti kuntoon, ja tiedetään, mitä muuta on meneillään.
    .yes = Kyllä
    .yes-said = { -said-yes } | olen | olen kysynyt | kysytty
    .no = En vielä
    .no-said = { -said-no } | en ole | ei vielä | en ole kysynyt
field-others = Onko muilla sama ongelma?
    .label = Ketä koskee
    .names = ketä koskee | kuinka moni
    .why = Monen yhteistä vikaa etsitään eri paikasta kuin vain yhden.
    .only-me = Vain minulla
    .only-me-said = vain minä | ei muilla | ei kellään muulla | mulla vaan | vaan mulla | ei
    .several = Muutamalla muullakin
    .several-said = useammalla | usealla | muutamalla | muillakin | myös työkaverilla | on | on muillakin | kyllä
    .everybody = Kaikilla
    .everybody-said = kaikki | meillä kaikilla | koko toimistolla | ihan kaikilla
    .unknown = En tiedä
    .unknown-said = ei tietoa | en osaa sanoa | en ole varma | en ole kysynyt
field-urgent = Pitääkö jonkun katsoa asiaa heti?
    .label = Kiireellinen
    .names = kiireellisyys | kiire
    .why = Jos asialla on kiire, sinun kannattaa myös soittaa, ettei se jää keneltäkään huomaamatta.
    .yes = Kyllä, sillä on kiire
    .yes-said = { -said-yes } | kiire | kiireellinen | heti | pitää | mahdollisimman pian | akuutti
    .no = Ei, se voi odottaa
    .no-said = { -said-no } | ei kiirettä | ei ole kiire | voi odottaa | ei tarvitse
field-since = Mistä lähtien?
    .label = Alkanut
    .names = päivä | päivämäärä | alkamispäivä | alkoi
    .hint = Esimerkiksi eilen, viime maanantaina tai 12.11.
    .why = Tuki näkee, mitä sinä päivänä muutettiin.
field-screenshot = Liitä mukaan kuva koko ikkunasta osoiteriveineen.
    .label = Kuvakaappaus
    .names = kuvakaappaus | näyttökuva | ruutukaappaus | kuva
    .hint = Liitä kuva tähän tai kirjoita sen verkko-osoite. Jos et voi, kerro miksi.
    .why = Kuvasta näkee, missä vika on ja mitä ruudulla lukee.
    .picture = liitteenä
field-phone = Mikä on puhelinnumerosi?
    .label = Puhelin
    .names = puhelinnumero | puhelinnumeroni | puhelin | puhelimeni
    .why = Soittamalla asia selviää usein nopeimmin.
field-mobile = Entä matkapuhelinnumerosi?
    .label = Matkapuhelin
    .names = matkapuhelinnumero | matkapuhelin | kännykkä | kännykkänumero | kännykän numero
    .why = Sinut tavoittaa silloinkin, kun et ole työpöytäsi ääressä.
field-email = Mikä on sähköpostiosoitteesi?
    .label = Sähköposti
    .names = sähköposti | sähköpostiosoite | sähköpostini | sähköpostiosoitteeni | meili
    .why = Toimittaja ja helpdesk kirjoittavat sinulle siihen.
field-tried = Mitä olet jo kokeillut?
    .label = Jo kokeiltu
    .names = kokeiltu | yritykset
    .why = Näin kukaan ei ehdota sitä, minkä olet jo tehnyt.

## Guided dialogs: error report

bug-report = Vikailmoitus
    .begun = Edetään askel kerrallaan. Kirjoita milloin vain **takaisin** tai **keskeytä**.
bug-report-summary = Mikä ei toimi? Yksi lause riittää.
    .label = Ongelma
    .names = ongelma | tiivistelmä
    .why = Se on ensimmäinen, minkä tuki lukee.
bug-report-where = Missä se tapahtuu?
    .label = Missä
    .names = paikka | sijainti | sivun osoite
    .hint = Sivun osoite tai työkalun osa
    .why = Tuki aloittaa katsomalla samaa kohtaa.
bug-report-steps = Mitä teet vaihe vaiheelta, kun se tapahtuu?
    .label = Vaiheet
    .names = vaiheet | vaihe
    .why = Vika, jonka voi toistaa, on helpompi korjata.
bug-report-impact = Kuinka paljon se haittaa sinua?
    .label = Haitta
    .names = haitta | vaikutus
    .why = Se auttaa tiimiä päättämään, mikä tehdään ensin.
    .blocked = En pääse eteenpäin
    .blocked-said = olen jumissa | jumissa | täysin | mikään ei toimi | en voi tehdä töitä | en pääse
    .slowed = Työ sujuu, mutta hitaasti
    .slowed-said = hitaasti | hidasta | jonkin verran | vähän | aika paljon | se ärsyttää
    .cosmetic = Se vain näyttää väärältä
    .cosmetic-said = ulkonäkö | kosmeettinen | ei mitenkään | näyttää väärältä | ei haittaa
bug-report-expected = Mitä olisi pitänyt tapahtua?
    .label = Odotettu
    .names = odotettu | odotus
    .why = Se voi toimia niin kuin on tarkoitettu ja silti olla sinulle väärin.
bug-report-frequency = Kuinka usein se tapahtuu?
    .label = Kuinka usein
    .names = kuinka usein | tiheys
    .why = Ajoittaista vikaa etsitään eri tavalla.
    .always = Joka kerta
    .always-said = aina | koko ajan | jatkuvasti | joka kerran
    .sometimes = Silloin tällöin
    .sometimes-said = joskus | välillä | satunnaisesti | ei aina | usein | harvoin
    .once = Se tapahtui kerran
    .once-said = kerran | vain kerran | yhden kerran
bug-report-browser = Mitä selainta ja laitetta käytät?
    .label = Selain
    .names = selain | selaimeni | laite | laitteeni
    .hint = Esimerkiksi Chrome ja Windows tai iPhone
    .why = Jotkin viat näkyvät vain yhdessä selaimessa.
bug-report-visibility = Saako ilmoitus näkyä koko alueelle?
    .label = Näkyy
    .names = näkyvyys
    .hint = Muut näkevät silloin numeron ja sen, kuinka monella on sama vika, mutta eivät koskaan sitä, mitä kirjoitit.
    .why = Muut, joilla on sama vika, voivat liittyä ilmoitukseesi eikä uutta tarvita.
    .region = Kyllä, koko alueelle
    .region-said = alue | alueelle | koko alue | saa | saa näkyä | avoin | { -said-yes }
    .own = Ei, vain omalle organisaatiolleni
    .own-said = vain meille | oma | omalle | ei saa | { -said-no }

## Guided dialogs: development wish

development-wish = Kehittämistoive
    .begun = Kerro vain! Jokainen toive käsitellään, vaikka kaikkia ei voida toteuttaa.
development-wish-summary = Mitä toivot? Yksi lause riittää.
    .label = Toive
    .names = toive | toiveeni | tiivistelmä
    .why = Se on ensimmäinen, minkä kehitystiimi lukee.
development-wish-problem = Minkä ongelman se ratkaisisi teillä?
    .label = Mitä se ratkaisee
    .names = ongelma | hyöty
    .why = Saman asian voi ehkä ratkaista toisellakin tavalla.
development-wish-benefits = Kuka siitä hyötyisi?
    .label = Hyötyjät
    .names = hyötyjät | kuka hyötyy
    .why = Se, mikä auttaa monia, tulee ensin.
    .only-us = Vain me
    .only-us-said = me | vain meidän seurakunta | vain minä | meillä
    .some = Muutamat muutkin
    .some-said = muutamat | jotkut | muutama muu | useat | muutkin
    .most = Melkein kaikki
    .most-said = kaikki | useimmat | monet
    .unknown = En tiedä
    .unknown-said = ei tietoa | en osaa sanoa | en ole varma
development-wish-visible = Kuka sen huomaisi?
    .label = Kuka huomaa
    .names = kuka huomaa | näkyvyys
    .why = Se, minkä kävijät näkevät, menee työkalun hiomisen edelle.
    .visitors = Sivuston kävijät
    .visitors-said = kävijät | yleisö | lukijat
    .tool = Me, jotka käytämme työkalua
    .tool-said = me | työkalu | työkalun käyttäjät | vain me
    .both = Molemmat
    .both-said = kummatkin | kaikki
development-wish-example = Oletko nähnyt jossain esimerkin? Kuvaile sitä tai anna osoite.
    .label = Esimerkki
    .names = esimerkki
    .why = Esimerkki kertoo enemmän kuin kuvaus.
development-wish-size = Kuinka iso työ se olisi? Arvaus riittää.
    .label = Koko
    .names = koko | työmäärä
    .why = Se, mikä on pientä ja auttaa monia, voi valmistua nopeasti.
    .small = Pieni muutos
    .small-said = pieni | pikkujuttu | vähän
    .medium = Jotain siltä väliltä
    .medium-said = keskikokoinen | siltä väliltä | keskisuuri
    .large = Isompi kokonaisuus
    .large-said = iso | suuri | isompi | paljon
    .unknown = En tiedä
    .unknown-said = ei tietoa | en osaa sanoa | en ole varma

## Guided dialogs: sparring

sparring = Sparraus
    .begun = Kiva! Kerro ideastasi, niin neuvoja pohtii sitä kanssasi.
sparring-idea = Mitä haluaisit tehdä?
    .label = Idea
    .names = idea | ideani | tavoite
    .why = Mitä selvempi tavoite, sitä parempia ehdotuksia.
sparring-site = Mikä on sivustonne osoite?
    .label = Sivusto
    .names = sivusto | sivuston osoite | verkkosivut
    .why = Neuvoja näkee, mistä lähdette liikkeelle.
sparring-audience = Kenelle se on tarkoitettu?
    .label = Kohderyhmä
    .names = kohderyhmä
    .why = Se, mikä sopii nuorille, ei ehkä sovi heidän isovanhemmilleen.
sparring-deadline = Milloin sen pitäisi olla valmis?
    .label = Valmis
    .names = aikataulu | määräaika
    .hint = Päivä tai omin sanoin, esimerkiksi ennen adventtia
    .why = Se ratkaisee, mitkä vaihtoehdot ehditään tehdä.
sparring-material = Onko teillä tekstejä, kuvia tai muuta aineistoa? Kerro mitä, tai anna osoite.
    .label = Aineisto
    .names = aineisto | materiaali
    .why = Silloin ehdotuksessa voi käyttää sitä, mitä teillä jo on.
sparring-consent = Saanko kysyä myös muilta tekijöiltä Teamsissa, Tekijöiden kanavalla?
    .label = Kysytään muiltakin
    .names = lupa
    .hint = Siellä näkyvät ideasi ja sivuston osoite.
    .why = Joku siellä on ehkä jo tehnyt saman.
    .yes = Kyllä, mielellään
    .yes-said = saat | { -said-yes } | saa kysyä
    .no = Ei, vain neuvojilta
    .no-said = et | { -said-no } | mieluummin ei | vain neuvojilta

## Guided dialogs: password or access

access = Salasana tai käyttöoikeus
    .begun = Tämä hoidetaan omalla työpaikallasi. Katsotaan, kuka voi auttaa. Älä koskaan kirjoita tänne salasanaa.

## Guided dialogs: help with using the tool

usage = Apua työkalun käyttöön
    .begun = Katsotaan tätä yhdessä. Ensin muutama kysymys, niin tuki pääsee heti alkuun.
usage-goal = Mitä yrität tehdä?
    .label = Mitä haluat tehdä
    .names = tavoite | tehtävä
    .why = Perille voi olla lyhyempikin tie.
usage-where = Missä kohdassa työkalua olet?
    .label = Missä
    .names = paikka | sijainti | sivun osoite
    .hint = Sivun osoite tai työkalun osa
    .why = Näin tuki aloittaa samasta kohdasta kuin sinä.
usage-call = Haluatko, että sinulle soitetaan, tai haluatko jakaa näyttösi?
    .label = Puhelu tai näytön jako
    .names = puhelu | näytön jako
    .why = Joitakin asioita on helpompi näyttää kuin kirjoittaa.
    .yes = Kyllä, mielellään
    .yes-said = haluan | { -said-yes } | soita | soittakaa
    .no = Ei, kirjoittakaa minulle
    .no-said = en halua | { -said-no } | kirjallisesti | mieluummin ei

## Guided dialogs: something is down

operations = Häiriö
    .begun = Huolehdin siitä, että oikeat ihmiset saavat tietää. Kysyn vain välttämättömimmän.
operations-down = Mikä ei toimi?
    .label = Mikä ei toimi
    .names = ongelma
    .why = Se ratkaisee, keneen otetaan yhteyttä.
operations-since = Milloin se alkoi?
    .label = Alkanut
    .names = aika | kellonaika | alkamisaika | alkoi
    .hint = Esimerkiksi tänään klo 9.40
    .why = Kellonajasta näkee, mitä juuri sitä ennen muutettiin.

## Guided dialogs: share a solution

solution = Jaa ratkaisu
    .begun = Kiitos, että jaat! Joku muu saattaa etsiä juuri tätä.
solution-title = Mikä sille annetaan nimeksi?
    .label = Otsikko
    .names = otsikko | nimi
    .why = Sen perusteella muut löytävät ratkaisun.
solution-solves = Minkä ongelman se ratkaisee?
    .label = Mitä se ratkaisee
    .names = ongelma
    .why = Muut tunnistavat ensin oman ongelmansa ja vasta sitten ratkaisun.
solution-link = Missä sen voi nähdä? Anna osoite.
    .label = Osoite
    .names = osoite | linkki
    .why = Yksi vilkaisu kertoo enemmän kuin kuvaus.
solution-description = Miten teitte sen?
    .label = Näin se tehtiin
    .names = kuvaus
    .why = Silloin muutkin voivat tehdä samoin.
solution-contact = Keneltä siitä saa kysyä?
    .label = Lisätietoja
    .names = yhteyshenkilö
    .why = Kysymys kollegalle säästää tuntien kokeilun.
solution-consent = Saanko näyttää tämän kaikille palvelun käyttäjille?
    .label = Saa näyttää
    .names = lupa
    .why = Ilman lupaasi mitään ei näytetä muille.
    .yes = Kyllä, näytä
    .yes-said = saat | { -said-yes } | saa näyttää
    .no = Ei, älä näytä
    .no-said = et | { -said-no } | mieluummin ei

## Guided dialogs: when an answer is none

fault-empty = En saanut mitään tekstiä. Kirjoita vastauksesi.
fault-too-long = Se on vähän liian pitkä. Käytä enintään { $max } merkkiä.
fault-no-choice = En ymmärtänyt, mitä niistä tarkoitat. Kirjoita vaihtoehdon numero tai sen teksti.
fault-ambiguous-choice = Tarkoitatko ”{ $first }” vai ”{ $second }”?
fault-no-date = En ymmärtänyt, mitä päivää tarkoitat. Kirjoita esimerkiksi 12.11. tai ”eilen”.
fault-future-date = Se päivä on vasta tulossa. Mitä päivää tarkoitat?
fault-no-link = En osaa lukea tuota verkko-osoitteeksi. Kopioi se selaimesta, esimerkiksi https://example.org/sivu.
fault-no-phone = En löydä tuosta yhtä puhelinnumeroa. Kirjoita se suuntanumeroineen, esimerkiksi +358 9 000 0000.
fault-no-email = En löydä tuosta yhtä sähköpostiosoitetta. Sen pitäisi näyttää tältä: nimi@example.org.
fault-no-image = En näe siinä kuvaa. Liitä kuva tai kirjoita sen verkko-osoite.

## Salasanat, joita ei koskaan tallenneta. Sanat erotetaan merkillä | ; * tarkoittaa kirjaimia

secret-words = salasana | salasanani | salasanasi | salasanamme | salasananne | salasanansa | salasanan | salasanat | salasanaa | salasanaksi | salasanakseni | salis | tunnusluku | tunnuslukuni | tunnussana | pin-koodi | pinkoodi | pin-koodini | pinkoodini | pin
secret-pins = pin-koodi | pinkoodi | pin-koodini | pinkoodini | tunnusluku | tunnuslukuni
secret-codes = koodi | koodini | turvakoodi | vahvistuskoodi | kertakäyttökoodi | ovikoodi
secret-mine = minun | mun | meidän | hänen | sinun | sun
secret-is = on | oli
secret-to = muotoon
secret-changed = vaihdoin | vaihdettu | muutin | asetin | laitoin
secret-for = palveluun | järjestelmään | ohjelmaan | koneelle | tunnukselle | sovellukseen
secret-user = käyttäjä | käyttäjätunnus | käyttäjätunnukseni | tunnus | tunnukseni | käyttäjänimi
secret-filler = nyt | edelleen | vielä | siis | vain | tämä | seuraava | nykyään
secret-and = ja | mutta | eikä | niin
secret-units = merkki* | merkkiä | kirjain* | kirjainta | numero* | päivä* | päivää | viikko* | kuukau* | vuo* | kerta* | kertaa | minuut* | tunti* | tuntia
secret-harmless = väär* | oikea | oikein | virheelli* | vanh* | uusi | unoht* | unohdu* | huka* | kado* | kateissa | lukko* | lukit* | lukossa | esty* | estet* | vaihd* | vaihta* | vaihto | palaut* | pakolli* | tarpee* | tyhj* | pii* | turvalli* | turvat* | heik* | vahv* | pitk* | lyhy* | liian | sama* | varast* | vuota* | tallen* | tuntemat* | hylät* | hyväks* | toimi* | rikki | apua | auta* | kiire* | ongelm* | kysy* | väliaikai* | henkilökoht* | suoja* | umpe* | umpi* | poistet* | muut* | nollat* | kunnossa | voimassa | jumissa | jäänyt | käytössä | hakkeroi* | murret* | tiedossa | annettava | oltava | hankala | helppo | vaikea | *nut | *nyt | *ttu | *tty | *ttava | *ttävä | *ssa | *ssä
secret-refused = Tuo näytti salasanalta, joten en tallentanut siitä mitään. Poista viestisi, vaihda salasana heti äläkä kirjoita sitä koskaan kenellekään. Kysy sitten uudelleen ilman salasanaa, niin autan mielelläni.
## Yhteyshenkilöt

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

## Pitävätkö yhteyshenkilön tiedot paikkansa?

check-title = Ovatko yhteystietosi ajan tasalla?
check-why = Olet yhteyshenkilö ({ $about }). Näytän nämä tiedot työkavereille, jotka tarvitsevat apua:
check-again = Vielä muistutus: olet yhteyshenkilö ({ $about }). Pitävätkö nämä tiedot yhä paikkansa?
check-right = Kyllä, tiedot pitävät paikkansa
check-changed = Jokin on muuttunut
check-ask = Mikä on muuttunut? Kirjoita se seuraavaan viestiin, niin tuki korjaa tiedot.
check-what = Mikä on muuttunut? (pakollinen)
check-what-missing = Kirjoita ensin, mikä on muuttunut.
check-send = Lähetä tuelle
check-mail-how = Avaa sivu ja vastaa painikkeella:
check-thanks = Kiitos! Nyt tiedämme, että tiedot pitävät paikkansa.
check-told = Kiitos! Tuki korjaa tiedot.
check-done = Tähän on jo vastattu. Kiitos!
check-case = Yhteyshenkilön { $who } tiedot ovat muuttuneet: { $text }
check-news = Yhteystiedot: { $who }
check-news-changed = { $who } kertoo, että yhteystiedot ovat muuttuneet: { $text }
check-news-silence = { $who } ei ole vahvistanut yhteystietojaan, ei muistutuksenkaan jälkeen. Ottakaa yhteyttä ja päivittäkää sitten desk.toml-tiedoston ”verified”.
check-news-unreachable = En voi kysyä, pitävätkö nämä yhteystiedot paikkansa: { $who }. Minulla ei ole hänen kanssaan keskustelua eikä hänen sähköpostiosoitettaan. Soittakaa ja päivittäkää sitten desk.toml-tiedoston ”verified”.
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
case-add-send = Lähetä
case-added = Lisätty tukipyyntöön { $number }. Tuki sai siitä tiedon.
case-add-missing = Kirjoita ensin jotakin.
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
case-organisations =
    { $count ->
        [one] yksi organisaatio
       *[other] { $count } organisaatiota
    }
case-unwatch = Älä kerro enää
told-supplier = Tukipyyntö { $number } on siirtynyt toimittajalle. Kerromme korjauksen etenemisestä heti, kun tiedämme lisää.
told-planned = Tukipyyntö { $number } on mukana päivityksessä, joka on suunniteltu päivälle { $date }.
told-moved = Tukipyynnön { $number } aikataulu on muuttunut: uusi päivityspäivä on { $date }.
told-released = Tukipyyntö { $number } on mukana päivityksessä, joka on nyt käytössä. Jos jokin on vielä vialla, kirjoita **{ $number }** ja mitä näet.
told-closed = Tukipyyntö { $number } on päätetty.
told-merged = Tukipyyntö { $number } koskee samaa asiaa kuin tukipyyntö { $other } ja jatkuu siinä. Saat tietää, miten asia etenee.
told-reopened = Tuki on avannut tukipyynnön { $number } uudelleen.
told-waiting = { $name } tuesta kysyy tukipyynnöstä { $number }:
told-waiting-how = Kirjoita tänne **{ $number }** ja vastauksesi.
told-message = { $name } tuesta kirjoittaa tukipyynnöstä { $number }:
detail-left-out = ei täytetty
detail-left-out-because = ei täytetty: { $reason }

## Tukipyynnöt: mitä tuki näkee ja tekee

case-state-testing = Testattavana
case-state-assessed = Kehitystiimillä
case-state-supplier = Toimittajalla
case-state-planned = Suunniteltu päivitykseen { $date }
case-state-released = Käytössä
case-state-waiting = Odottaa pyynnön tekijän vastausta, kysyjänä { $name }
case-state-closed = Päätetty
case-state-withdrawn = Pyynnön tekijä on perunut
case-state-merged = Jatkuu tukipyyntönä { $number }
case-state-reopened = Avattu uudelleen, odottaa käsittelijää
case-copies = Kopio
case-tier = Kenellä
tier-support = Tuki
tier-development = Kehitystiimi
tier-supplier = Toimittaja
case-references = Numero muualla
case-urgency = Kiireellisyys
case-urgent = Pyynnön tekijällä kiire
case-called-yes = kyllä, on soittanut ({ $day } klo { $time })
case-called-no = kyllä, ei ole vielä soittanut
case-watchers = Muut, joilla on sama asia
case-watchers-count = henkilöitä: { $people }, organisaatioita yhteensä: { $organisations }
case-visibility = Näkyvyys
case-visibility-region = kaikki alueella
case-ask-open = Kysy pyytäjältä
case-ask-text = Kysymyksesi (pakollinen), vastaanottaja { $name }
case-ask-missing = Kirjoita ensin kysymys.
case-ask-send = Lähetä kysymys
case-asked = Kysymyksesi tukipyynnöstä { $number } on matkalla. Vastaanottaja: { $name }.
case-note-open = Muistiinpano
case-note-text = Muistiinpano vain tuelle (pakollinen)
case-note-missing = Kirjoita ensin muistiinpano.
case-note-send = Tallenna muistiinpano
case-noted = Muistiinpano on tukipyynnössä { $number }.
case-change-open = Muuta
case-change-state = Tila
case-change-same = Ennallaan
case-change-planned = Päivityksen päivä, jos se on suunniteltu
case-change-into = Toisen tukipyynnön numero, jos asia on sama
case-change-reference = Toimittajan tai helpdeskin numero
case-change-urgency = Kiireellisyys
case-change-told = Viesti (voit jättää tyhjäksi), vastaanottaja { $name }
case-change-send = Tallenna
case-changed = Tukipyyntöä { $number } on muutettu.
case-change-nothing = Mitään ei ollut täytetty, joten mikään ei muuttunut.
case-change-needs-day = Mikä päivitys? Anna myös päivä.
case-change-day-passed = { $date } on jo mennyt. Anna päivä, joka on vasta tulossa.
case-change-needs-case = Minkä tukipyynnön kanssa asia on sama? Anna jonkin toisen, avoimen tukipyynnön numero.
case-change-cannot = Tukipyynnölle { $number } ei voi nyt tehdä niin. Sen tila on: { $state }.
case-change-how = Kirjoita esimerkiksi **tila { $number } testattavana**, **tila { $number } suunniteltu 3.12.** tai **tila { $number } kriittinen**.
move-testing = Testattavana | testaus | testataan | testi
move-assessed = Kehitystiimillä | kehitystiimi | kehitys | arvioitavana
move-supplier = Toimittajalla | toimittajalle | toimittaja
move-planned = Suunniteltu päivitykseen | suunniteltu | suunnitellaan
move-released = Käytössä | julkaistu
move-closed = Päätetty | päätä | valmis | suljettu | sulje
move-merged = Sama kuin toinen tukipyyntö | sama kuin | yhdistä
move-reopened = Avattu uudelleen | avaa uudelleen | avaa
urgency-critical = Kriittinen
urgency-normal = Tavallinen
urgency-low = Voi odottaa
added-note = { $name } täydensi: { $text }
waiting-note = { $name } kysyi: { $text }
noted-note = Muistiinpano, { $name }: { $text }
told-note = { $name } kirjoitti pyynnön tekijälle: { $text }
reopened-note = { $name } avasi uudelleen: { $text }
news-added = { $name } täydensi tukipyyntöä { $number }: { $text }
news-completed = { $name } täytti puuttuneet tiedot tukipyyntöön { $number }: { $text }
news-withdrawn = { $name } on perunut tukipyynnön { $number }.
news-left = { $name } ei enää tarvitse tukipyyntöä { $number }. Muilla on sama ongelma, joten se jää auki.
news-reopened = { $name } on avannut tukipyynnön { $number } uudelleen.
news-reopened-why = { $name } on avannut tukipyynnön { $number } uudelleen: { $text }
news-called = { $name } on soittanut tukipyynnöstä { $number }.
news-incident = Tukipyynnön { $number } ongelma ({ $service }) on jo { $count } organisaatiolla. Onko kyseessä häiriö?

## Toiveiden punninta ja jaetut ratkaisut

wish-weighed = Näin tällaisia toiveita punnitaan:
wish-benefits-only-us = Toive koskee vain teitä. Yksittäiset toiveet toteutuvat useimmiten isomman uudistuksen osana.
wish-benefits-some = Siitä on hyötyä muillekin kuin teille, ja se puoltaa toivetta.
wish-benefits-most = Siitä on hyötyä monelle, ja se puoltaa toivetta.
wish-benefits-unknown = Vielä ei tiedetä, kuinka monelle siitä on hyötyä.
wish-visible-visitors = Sivuston kävijät huomaavat sen, ja se puoltaa toivetta.
wish-visible-both = Sivuston kävijätkin huomaavat sen, ja se puoltaa toivetta.
wish-visible-tool = Se näkyy vain työkalussa, ja se, mikä näkyy kävijöille, menee edelle.
wish-size-small = Työ vaikuttaa pieneltä, ja se puoltaa toivetta.
wish-size-large = Kokonaisuus on iso, ja sellainen vie enemmän aikaa.
wish-class-soon = Kaiken kaikkiaan se kuuluu toiveisiin, jotka toteutuvat joskus nopeastikin.
wish-class-renewal = Kaiken kaikkiaan se kuuluu toiveisiin, jotka yleensä odottavat isompaa uudistusta.
wish-class-long = Kaiken kaikkiaan se kuuluu toiveisiin, jotka vievät aikaa.
wish-class-weighed = Kaiken kaikkiaan sitä punnitaan muiden rinnalla, kun kehitystyötä suunnitellaan.
wish-no-promise = Kaikki toiveet käydään läpi, mutta kaikkia ei voida toteuttaa, joten tämä ei ole lupaus.
peers-post = **Sparraus:** { $name } pohtii ja kuulisi mielellään, miten muut ovat tehneet.

    { $text }
peers-how = Vastaa tässä ketjussa ja mainitse @{ $desk }, niin vastauksesi menee kysyjälle.
peers-replied = { $name } vastasi Tekijöiden kanavalla: { $text }
peers-thanks = Kiitos! Välitin vastauksesi kysyjälle.
heard-gallery = galleria | näytä galleria | näytä ratkaisut | jaetut ratkaisut | näytä jaetut ratkaisut
heard-show = julkaise
gallery-title = Muiden jakamia ratkaisuja. Kirjoita otsikko, niin näytän sen:
gallery-empty = Kukaan ei ole vielä jakanut ratkaisua. Kirjoita **jaa ratkaisu**, jos haluat olla ensimmäinen.
gallery-alike = Muut ovat jakaneet jotain, josta voi olla sinulle apua: { $titles }. Kirjoita otsikko, niin näytän sen, tai jatka tästä.
gallery-show = Näytä galleriassa
gallery-approved = Tukipyynnön { $number } ratkaisu on pian galleriassa.
gallery-not = Tukipyyntöä { $number } ei voi näyttää galleriassa: se ei ole jaettu ratkaisu, tai jakaja ei ole antanut siihen lupaa.
gallery-thanks = Kiitos, kun jaoit! Ratkaisusi on nyt galleriassa: { $title }
help-cases = **omat tukipyynnöt** näyttää, mitä sinulla on kesken, **yhteystiedot**, keneen voit ottaa yhteyttä omalla työpaikallasi, **omat tietoni**, mitä sinusta säilytän, ja **galleria**, mitä muut ovat jakaneet.
help-flows = Voin ottaa vastaan myös:
next-solution = Tuki lukee ratkaisusi. Jos tuki hyväksyy sen, se tulee galleriaan ja saat siitä tiedon.
access-what = Mihin tarvitset pääsyn?
    .label = Tarve
    .names = pääsy | käyttöoikeus
    .why = Silloin tuki tietää, mitä oikeuksia tarvitset. Älä koskaan kirjoita salasanaa.
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
notice-open-told = Alkoi: { $when }
notice-reopened-told = Palvelua voi taas käyttää, mutta tarkistamme vielä, että kaikki toimii.
notice-resolved-told = Ratkaistu: { $when }
notice-update = Uutta tietoa: { $title }
notice-reopened = Avattu uudelleen: { $title }
notice-resolved = Ratkaistu: { $title }
notice-in-language = { $text } (kieli: { $language })
notice-latest = Viimeisin tieto, { $when }
notice-earlier-update = { $when }:
notice-next-update = Seuraava tieto viimeistään: { $when }.
notice-meanwhile = Näin voit toimia sillä välin
notice-until = Voimassa tähän asti: { $when }.
notice-support = Tuki juuri nyt
notice-comment = Meidän huomautuksemme
notice-words-of = Teksti on peräisin muualta: { $author }. Julkaisuluvan antoi { $who }, { $when }.
notice-for-customers = Teksti asiakkaillesi
notice-button-incident = Muuta häiriöksi
notice-did-incident = Häiriö { $number } on avattu, ja kanavat saavat tiedon. Kirjoita **häiriö { $number }: mitä tapahtuu**, kun tiedätte lisää.
notice-did-authorise = Tiedote { $number }: luvan antaja on kirjattu. Nyt sen voi julkaista.
incident-how = Kirjoita esimerkiksi **häiriö lukkari: kirjautuminen ei toimi**. Palvelut: { $services }.
incident-staff-typed = Voit myös kirjoittaa: **häiriö { $number }: uutta tietoa**, **häiriö { $number } osa kirjautuminen: ei toimi, huomisillasta alkaen**, **häiriö { $number } seuraava 14.00**, **häiriö { $number } avattu uudelleen: teksti**, **häiriö { $number } ratkaistu: teksti**.
notice-authorise-typed = Kirjaa, kuka on antanut luvan julkaista tekstin: **tiedote { $number } luvan antoi NIMI**.
incident-did-open = Häiriö { $number } on julkaistu.
incident-did-draft = Häiriö { $number } odottaa, että joku toinen hyväksyy sen, tai että luvan antaja kirjataan.
incident-did-update = Häiriö { $number }: tieto on matkalla kanaville.
incident-did-part = Häiriö { $number }: tilanne on päivitetty korttiin.
incident-did-reopen = Häiriö { $number }: avattu uudelleen, ja kanavat saavat tiedon.
incident-did-resolve = Häiriö { $number }: ratkaistu, ja kanavat saavat tiedon.
incident-did-cancel = Häiriö { $number } on peruttu, ja kanavat saavat tiedon.
notice-cannot-service = Palvelua { $service } ei ole. Palvelut: { $services }.
notice-cannot-no-words = Kirjoita myös, mitä on tapahtunut.
notice-cannot-not-incident = Tämä ei ole häiriö. Kirjoita sen sijaan **tiedote**.
notice-cannot-nobodys-words = Teksti on teidän omanne: kenenkään muun lupaa ei tarvita.
notice-cannot-authorise-who = Kirjoita myös, kuka luvan antoi.
notice-cannot-incident-already = Siitä on jo häiriö { $number }.
notice-cannot-part = Kirjoita osa ja tilanne, esimerkiksi **osa kirjautuminen: ei toimi, huomisillasta alkaen**.
## Liikaa kerralla

flood-messages = Tuo oli yli { $most } viestiä minuutissa, joten olen hetken hiljaa. Kirjoita uudelleen minuutin päästä.
flood-cases = Otan yhdeltä ihmiseltä vastaan enintään { $most } tukipyyntöä tunnissa, joten tätä ei ole lähetetty. Lähetä se klo { $time } jälkeen.

## Mitä henkilöstä säilytetään

mydata-private = Näytän sinusta säilyttämäni tiedot vain yksityisessä keskustelussa. Kirjoita minulle siellä **omat tietoni**.
mydata-title = Nämä tiedot säilytän sinusta
mydata-name = Nimi
mydata-questions = Kysymykset
mydata-cases = Tukipyynnöt
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

## Notices: asked about, and problems that come of them

notice-staff-cases = Tukipyynnöt
notice-staff-cases-told = { $count } ({ $organisations }): { $numbers }
notice-asked-maintenance = huolto | milloin huolto on | mitä huollossa tapahtuu | milloin päivitys on | mitä päivitetään | kauanko järjestelmä on poissa käytöstä
notice-asked-incident = häiriö | mitä on tapahtunut | milloin se on korjattu | milloin se toimii taas
notice-asked-trouble = se ei toimi | en pääse kirjautumaan | kirjautuminen ei onnistu | minut kirjattiin ulos | sivu ei aukea | kaikki on hidasta | onko se poikki | miksi se ei toimi | onko { $service } poikki | { $service } ei toimi | en pääse sisään: { $service }
notice-asked-why = miksi teette sen silloin | miksi ei yöllä | miksi keskellä päivää | miksi lauantaina | miksi juuri nyt
notice-problem-tell = Lähetänkö tämän tuelle? Kerro ensin, jos voit, mitä tapahtuu: kirjoita se tähän ketjuun, niin se lähtee mukana.
notice-problem-during = Ongelma, ”{ $title }”, { $when }
notice-over-for-case = ”{ $title }” on ohi, ja tukipyyntösi { $number } liittyi siihen. Toimiiko se sinulla nyt? Jos ei, kirjoita tähän.
notice-support-now = Tuki juuri nyt: { $text }
notice-was-over = Se koski häiriötä ”{ $title }”, joka on jo päättynyt ({ $when }). Silloiset vastaukset eivät enää päde. Jos sinulla on ongelma nyt, kirjoita **en kysynyt tätä**.

## Tilasivu, sen syöte ja kalenteri

status-language-name = Suomi
status-open = Avaa tilasivu
status-title = Palveluidemme tilanne
status-title-of = Tilanne: { $service }
status-skip = Siirry sisältöön
status-languages = Kielet
status-services = Palvelut
status-all = Kaikki palvelut
status-as-of = Tilanne: { $when }
status-old = Uudempia tietoja ei juuri nyt saada luettua. Tilanne { $ago }: { $when }
status-zone = Kellonaikojen aikavyöhyke: { $zone }, juuri nyt { $name }.
status-service-works = ei tiedossa olevia ongelmia
status-service-planned = ei tiedossa olevia ongelmia, huolto tulossa
status-service-maintenance = huolto käynnissä
status-service-verifying = avattu häiriön jälkeen, tarkistetaan
status-service-incident = häiriö
status-now = Juuri nyt
status-now-none = Ei tiedossa olevia häiriöitä eikä käynnissä olevia huoltoja.
status-planned = Tulossa
status-planned-none = Huoltoja ei ole suunniteltu.
status-past = Viimeiset 30 päivää
status-past-none = Viimeisten 30 päivän aikana ei ole ollut häiriöitä eikä huoltoja.
status-more = Päättynyt: { $title }
status-earlier = Aiemmat tiedotteet
status-follow = Seuraa tilannetta
status-calendar = Huollot kalenterina (iCalendar)
status-feed = Uutissyöte (Atom)
status-data = Tiedot ohjelmille (JSON)
status-calendar-name = Huollot: { $name }
## Notices: a window that became an incident

notice-window-incident = johti häiriöön, katso ”{ $title }”
notice-staff-window = Alkoi työstä
notice-staff-window-told = tiedote { $number }, { $when }
notice-staff-incident = Johti häiriöön
case-notice = Liittyy
case-maintenance-told = Tiedote { $number }: { $title }
case-incident-told = Häiriö { $number }: { $title }
incident-work-goes-on = Työ, josta häiriö alkoi, on yhä kesken: kirjoita **tiedote { $number } valmis { $window }**, kun sekin on valmis.
notice-history = Aiemmat tiedot
## Vaihtoehdot ideaan, ja lomake johon ne kirjoitetaan

heard-choose = valitsen | valitsemme | otetaan | vaihtoehto
heard-form = täytä lomake | täytän lomakkeen | täytän mieluummin lomakkeen | täytä mieluummin lomake | näytä lomake | haluan lomakkeen | muuta
form-one-of = { $label } (yksi riittää)
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

## Mitä on meneillään, sille joka ilmoittaa jotain

alike-going-on = Tämä on meneillään juuri nyt:
alike-told = Muut ovat ilmoittaneet tästä:
alike-is-it = Siitä on kyse.
notice-waits = Kerron sinulle täällä, kun ”{ $title }” on ohi. Sinun ei tarvitse kirjoittaa enempää.
notice-waits-already = Kerron sinulle jo, kun ”{ $title }” on ohi.
notice-waited = ”{ $title }” on ohi. Toimiiko se sinulla nyt? Jos ei, kirjoita minulle uudelleen.
notice-staff-waiting = Päättymistä odottaa
notice-staff-waiting-told =
    { $count ->
        [one] yksi henkilö, ilman omaa tukipyyntöä
       *[other] { $count } henkilöä, ilman omaa tukipyyntöä
    }

## A notice of planned work, written in Teams

heard-new-notice = uusi tiedote | kirjoita tiedote | uusi huoltotiedote | ilmoita huollosta
notice-said-change = muuta | muokkaa
notice-button-change = Muokkaa luonnosta
draft-heading = Uusi tiedote huollosta
draft-begun = Kysyn yhden asian kerrallaan. Kukaan ei saa tietää mitään, ennen kuin tiedote on hyväksytty. Jos haluat kertoa saman toisella kielellä, aloita rivi kielen koodilla, esimerkiksi **sv:**. Lopetat kirjoittamalla **peruuta**.
draft-form-begun = Kukaan ei saa tietää mitään, ennen kuin tiedote on hyväksytty. Jos haluat kertoa saman toisella kielellä, aloita rivi kielen koodilla, esimerkiksi **sv:**
draft-faults = Jokin ei ole vielä kohdallaan. Kaikki, mitä kirjoitit, on tallessa.
draft-send = Tee luonnos
draft-yes = Kyllä
draft-no = Ei
draft-service = Mitä palvelua huolto koskee?
    .label = Palvelu
    .hint = Tiedotteen saavat vain kanavat, jotka ovat tilanneet palvelun tiedotteet.
draft-title = Mitä tehdään? Yksi rivi.
    .label = Otsikko
    .hint = Esimerkiksi: Vaihdamme palvelimet
draft-windows = Milloin?
    .label = Ajat
    .hint = Esimerkiksi: la 6.10. klo 8–14; la 13.10. klo 8–14. Niin monta kuin tarvitset, kukin omanpituisensa.
draft-noticed = Mitä käyttäjät voivat huomata? Yksi asia riville.
    .label = Mitä voi huomata
    .hint = Merkitse *:llä se, mitä odotat. Esimerkiksi: * Et huomaa mitään.
draft-worst = Kuinka kauan se voi enintään näkyä?
    .label = Enintään
    .hint = Esimerkiksi: 30 min. Ei siis työn kesto.
draft-reason = Miksi se tehdään?
    .label = Miksi
    .hint = Näytetään juuri niin kuin kirjoitat.
draft-promise = Mitä lupaatte?
    .label = Lupaus
    .hint = Esimerkiksi: Tietoja ei katoa. Näytetään sanasta sanaan.
draft-year = Tarkoitat kai: { $windows }. Pitääkö paikkansa?
draft-year-form = Päivä jäi osittain kirjoittamatta. Täydensin sen, mitä luulen sinun tarkoittavan: tarkista ja lähetä uudelleen.
draft-year-no = Ei niinä päivinä
draft-needed = Tämä tarvitaan, joten sitä ei voi ohittaa.
draft-made = Luonnos { $number } on valmis. Katso esikatselu ja hyväksy se tai anna toisen hyväksyä.
draft-doubts = Katso ensin nämä:
draft-over = Tästä on tehty luonnos, tai se on hylätty.
draft-dropped = Selvä, tiedotetta ei tehdä.
draft-agents-only = Tiedotteet kirjoittaa tuki. Jos jokin ei toimi, kerro vain, mitä tapahtuu.
length-15 = vartti | vartin | vartin verran
length-30 = puoli tuntia | puolisen tuntia
length-45 = kolme varttia
length-60 = tunti | tunnin | yksi tunti
length-hours = tun(?:ti|tia|nin)|t|h
length-minutes = minuut(?:ti|tia)|minuutin|min|m
notice-cannot-no-times = En löytänyt aikoja tekstistä ”{ $text }”. Kirjoita esimerkiksi: la 6.10. klo 8–14; la 13.10. klo 8–14
notice-cannot-many-windows = Kertoja on { $count }. Yhteen tiedotteeseen mahtuu { $most }.
notice-cannot-no-time = ”{ $text }”: sellaista kellonaikaa ei ole.
notice-cannot-no-day = ”{ $text }”: sellaista päivää ei ole.
notice-cannot-no-year = ”{ $text }”: se päivä ei ole tuo viikonpäivä minään lähivuonna.
notice-cannot-which-day = ”{ $text }”: minä päivänä?
notice-cannot-weekday = ”{ $text }”: se päivä on { $day }. Tarkoititko: { $other }?
notice-cannot-window-past = { $window } on jo mennyt.
notice-cannot-clock-twice = { $day }: kello näyttää { $time } kahdesti, koska sitä siirretään taaksepäin. Valitse toinen aika.
notice-cannot-clock-skips = { $day }: kello ei näytä aikaa { $time } lainkaan, koska sitä siirretään eteenpäin. Tarkoititko { $before } vai { $after }?
notice-cannot-windows-overlap = Ajat menevät päällekkäin: { $first } ja { $second }.
notice-cannot-too-long = Merkkejä on { $count }. Enintään { $most } mahtuu.
notice-cannot-length = Kuinka kauan on ”{ $text }”? Kirjoita esimerkiksi 30 min tai 2 tuntia.
notice-cannot-missing = Palvelu, otsikko ja ajat tarvitaan.
notice-cannot-untitled = Tekstissä on osa, jonka kieli on { $language }, mutta otsikko siltä puuttuu. Lisää otsikkoon rivi, joka alkaa **{ $mark }:**
notice-cannot-expected = Merkitse *:llä se, mitä odotat, ja vain se. Nyt merkittyjä rivejä on { $count }.
notice-cannot-alike = Rivejä ({ $language }) ei ole yhtä monta kuin toisella kielellä ({ $other }), tai * on eri rivillä.
notice-cannot-change = Näin voi muokata vain huoltotiedotteen luonnosta.
notice-doubt-time = ”{ $text }” ei ole kellonaika.
notice-doubt-weekday = ”{ $text }”: se päivä on { $day }.
notice-doubt-stale = ”{ $text }” vanhenee, kun sen lukee toisena päivänä. Kirjoita myös päivä.
notice-doubt-worst = Enimmäisaika, jonka se voi näkyä, on pidempi kuin itse työ.
notice-doubt-noticed = Siinä ei kerrota, mitä voi huomata.
notice-doubt-language = Osa lukijoista haluaisi tiedotteen tällä kielellä: { $language }. Nyt he näkevät sen toisella kielellä ({ $other }). Valitse ”{ $button }” ja lisää rivejä, jotka alkavat { $mark }:
draft-sent = Luonnos { $number } on tehty.
notice-update-late = Luvattu lisätieto on myöhässä ({ $when }). Teemme asian parissa yhä töitä.
notice-still-working = Teemme asian parissa yhä töitä. Uutta kerrottavaa ei vielä ole.
notice-button-still = Kerro, että työ jatkuu
notice-said-still = työ jatkuu | ei uutta
notice-did-still = Tiedote { $number }: kanavat saavat tietää, että työ jatkuu ja että seuraava tieto tulee tunnin sisällä.

## Mihin tukipyyntö menee ja miksi
receipt-why = Miksi: { $why }
why-way = { $about } → { $queue }
why-region = avoin koko alueelle
why-copies = kopio: { $queues }
why-cause-program = Ohjelmavirhe
why-cause-technical = Tekninen vika
why-everything = Kaikki muu

## Miten tuen testissä kävi
case-repeated = Testissä
case-change-repeated = Toistuiko vika?
repeated-yes = Vika toistuu | toistuu | toistettu | toistettavissa
repeated-sometimes = Toistuu joskus | joskus | silloin tällöin
repeated-no = Vika ei toistu | ei toistu | ei toistunut
repeated-untried = Ei vielä kokeiltu | ei kokeiltu | kokeilematta

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

## Milloin toive tai korjaus tulee
heard-wish-when = milloin toiveeni toteutuu | milloin minun toiveeni toteutuu | koska toiveeni toteutuu | milloin toiveeni tulee | milloin toiveeni valmistuu | miten toiveelleni käy | milloin toiveemme toteutuvat
heard-when = milloin | koska | kuinka kauan | kauanko
when-own = **{ $number }** ”{ $text }”
when-planned = Se on suunnitelma eikä lupaus: jos se siirtyy, saat siitä tiedon.
when-error = Päivää ei ole vielä päätetty. Kehitystiimi arvioi kiireellisyyden, ja saat tiedon, kun korjaus on suunniteltu.

## Tukipyynnön numero muualla
receipt-references = Numero vastaanottajalla: { $numbers }

## Haku viestiruudusta
seek-nothing = En löydä mitään. Kokeile muita sanoja.
seek-article = Artikkeli
seek-facts = Vastaus riippuu muutamasta asiasta. Kysy minulta keskustelussa, niin selvitän ne ensin.
## Updates that cases are planned for

heard-release = päivitys | päivitykset
release-said-today = tänään
release-said-tomorrow = huomenna
release-said-tested = testattu
release-said-out = käytössä | julkaistu
release-said-moved = siirretty päivään | siirretty | siirrä päivään | siirrä
release-said-critical = kriittinen
release-said-without = ilman
release-said-off = peruttu | peru | peruuta
release-title = Päivitys: { $service }, { $date }
release-state-gathering = Ei vielä testattu
release-state-tested = Testattu, ei vielä käytössä
release-state-released = Käytössä
release-state-off = Peruttu
release-is-critical = Kriittinen: se julkaistaan erikseen heti, kun se on testattu, päivästä riippumatta.
release-empty = Siinä ei ole vielä mitään. Tukipyyntö tulee mukaan, kun se suunnitellaan sille päivälle.
release-more = ja { $count } muuta
release-channels = Kanavat, jotka saavat tiedon
release-typed = Voit myös kirjoittaa: **päivitys { $service } { $day } testattu**, **… käytössä: mitä uutta** (muunkieliset rivit alkavat esimerkiksi sv:), **… siirretty 10.12.**, **… kriittinen**, **… ilman 1001**, **… peruttu**.
release-button-tested = Se on testattu
release-out-open = Se on käytössä
release-out-text = Mitä uutta? Teksti julkaistaan sellaisena kuin sen kirjoitat. Muunkieliset rivit alkavat esimerkiksi sv:
release-out-send = Kerro kaikille
release-move-open = Siirrä
release-move-text = Uusi päivä
release-move-send = Siirrä
release-button-critical = Se on kriittinen
release-without-open = Ota tukipyyntö pois
release-without-text = Tukipyynnön numero
release-without-send = Ota pois
release-button-off = Peru se
release-did-tested = Päivitys ({ $service }, { $date }) on testattu. Kun se on käytössä, kirjoita **päivitys { $key } { $day } käytössä: mitä uutta**.
release-did-tested-critical = Kriittinen päivitys ({ $service }) on testattu. Heti kun se on käytössä, kirjoita **päivitys { $key } { $day } käytössä: mitä uutta**.
release-did-released = Päivitys ({ $service }, { $date }) on käytössä. Siitä kerrotaan kaikille, joiden tukipyyntö oli siinä mukana, ja kanaville.
release-did-moved = Päivitys ({ $service }) on siirretty: uusi päivä on { $date }. Siitä kerrotaan kaikille, joiden tukipyyntö on siinä mukana.
release-did-critical = Päivitys ({ $service }, { $date }) on kriittinen: se julkaistaan heti, kun se on testattu. Suunnittele sen tukipyynnöt päivälle { $day }.
release-did-without = Tukipyyntö ei ole enää mukana päivityksessä ({ $service }, { $date }). Siitä kerrotaan kaikille, joita asia koskee.
release-did-off = Päivitys ({ $service }, { $date }) on peruttu. Siitä kerrotaan kaikille, joiden tukipyyntö oli siinä mukana.
release-cannot-untested = Kukaan ei ole kertonut, että päivitys ({ $service }, { $date }) on testattu. Kun se on, kirjoita **päivitys { $key } { $day } testattu** ja sitten tämä uudelleen.
release-cannot-early = Päivitys ({ $service }) on luvattu päiväksi { $date }. Jos se on käytössä jo tänään, kirjoita ensin **päivitys { $key } { $day } siirretty** ja tämän päivän päivämäärä. Jos se on kriittinen, kirjoita **päivitys { $key } { $day } kriittinen**.
release-cannot-over = Päivitys ({ $service }, { $date }) on jo käytössä tai peruttu.
release-cannot-tested-already = Päivitys ({ $service }, { $date }) on jo merkitty testatuksi.
release-cannot-critical-already = Päivitys ({ $service }, { $date }) on jo merkitty kriittiseksi.
release-cannot-same-day = Päivityksen ({ $service }) päivä on jo { $date }.
release-cannot-passed = Se päivä on jo mennyt. Anna päivä, joka on vasta tulossa.
release-cannot-day = Mihin päivään? Kirjoita **päivitys { $key } { $day } siirretty** ja uusi päivä.
release-cannot-taken = Sinä päivänä tulee jo toinen päivitys ({ $service }). Suunnittele tukipyynnöt siihen yksi kerrallaan.
release-cannot-not-in = Se tukipyyntö ei ole mukana päivityksessä ({ $service }, { $date }).
release-cannot-empty = Kerrottavaa ei ole: päivitys ({ $service }, { $date }) on tyhjä. Kirjoita, mitä uutta siinä on.
release-unknown = Päivitystä ({ $service }, { $date }) ei ole. Se syntyy heti, kun jokin tukipyyntö suunnitellaan sille päivälle: **tila 1001 suunniteltu { $day }**.
release-how = Mikä päivitys? Kirjoita palvelu ja päivä, esimerkiksi **päivitys lukkari 3.12.**
release-not-here = Sen näytän yksityisesti tai tuen kanavalla, sillä siinä on ihmisten omia sanoja.
release-none = Päivityksiä ei ole suunniteltu.
release-line = **{ $service }**, { $date }: tukipyyntöjä { $count }. { $state }.
release-told-moved = Tukipyyntö { $number }: päivitys on siirretty. Vanha päivä oli { $was }, uusi on { $date }. Asiasi tulee sen mukana.
release-told-off = Tukipyyntö { $number }: päivitys, jonka piti tulla { $date }, on peruttu. Asiasi on kehitystiimillä, ja kerromme, kun sille on uusi päivä.
release-told-left = Tukipyyntö { $number } ei tule mukaan päivitykseen, joka on suunniteltu päivälle { $date }. Asia on kehitystiimillä, ja kerromme, kun sille on uusi päivä.
release-out-title = Nyt käytössä: { $service }, päivitys { $date }
release-out-critical = Nyt käytössä: { $service }, kriittinen korjaus
release-out-in = Mukana: { $list }.
release-bugs =
    { $count ->
        [one] { $count } korjaus
       *[other] { $count } korjausta
    }
release-wishes =
    { $count ->
        [one] { $count } toive
       *[other] { $count } toivetta
    }
release-others =
    { $count ->
        [one] { $count } muu asia
       *[other] { $count } muuta asiaa
    }
release-out-cases = Tukipyynnöt: { $numbers }
release-out-wrong = Jos jokin ei toimi, kirjoita siitä tähän ja mainitse minut.
release-owed-soon = Päivitys ({ $service }) on luvattu päiväksi { $date }. Tukipyyntöjä mukana: { $count }. { $state }.
release-owed-passed = Päivitys ({ $service }) oli luvattu päiväksi { $date }, eikä kukaan ole kertonut, että se on käytössä. Tukipyyntöjä mukana: { $count }. { $state }. Kerro, että se on käytössä, tai siirrä se.
