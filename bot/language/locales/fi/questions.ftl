## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-person = ihminen | ihminen kiitos | joku ihminen kiitos | oikea ihminen | haluan puhua ihmiselle | haluaisin puhua jollekulle | saanko jutella jonkun kanssa | saanko puhua ihmiselle | saisko ihmisen | yhdistätkö ihmiselle | yhdistätkö tukeen | lähetä tuelle | lähetä kysymys tuelle
heard-none = ei mikään näistä | ei mikään | ei mitään näistä | ei yksikään näistä | ei näistä mikään | ei kumpikaan | mikään näistä ei sovi | en kysynyt tätä | en kysynyt tuota | en tarkoittanut tätä | ei ollut mitä kysyin | ei auttanut | tämä ei auttanut | tää ei auttanut | ei mikään noista | ei mikään niistä
heard-send = kyllä | kyllä kiitos | joo | joo kiitos | juu | juu kiitos | kyllä lähetä se | joo lähetä se | lähetä vaan | lähetä | lähetä se | kyllä lähetä | joo lähetä | joo lähetä vaan | ok | okei | ok lähetä
heard-cancel = ei | ei kiitos | joo ei | ok ei | peruuta | peru | älä lähetä | ei lähetä | ei tarvitse | ei tarvi | ei tartte | anna olla | ei sittenkään | lopeta | en halua puhua ihmiselle
heard-helped = tämä auttoi | tää auttoi | se auttoi | auttoi | auttoi kiitos | kiitos auttoi | se auttoi kiitos | kiitos se auttoi | toimii nyt | nyt se toimii | auttoi kyllä | joo auttoi | joo se auttoi | kyllä auttoi | oli apua | nyt toimii | jes toimii | asia selvisi | ongelma ratkesi | pulma ratkesi
heard-dont-know = en tiedä | en osaa sanoa | en ole varma | ei tietoa | ei aavistustakaan | en mä tiedä | emmä tiedä | en tiiä | emt
heard-correct = muuta vastauksiani | vastasin väärin | ei vaan tarkoitin | tarkoitin | eikun tarkoitin | eiku tarkoitin | ei kun tarkoitin
heard-meaning = mitä tarkoitit | mitä tarkoitat | mitä se tarkoittaa | miten ymmärsit minut | mitä sä tarkoitat | mitä tarkoitit tuolla
heard-all = näytä kaikki | näytä kaikki artikkelit | kaikki artikkelit | mihin osaat vastata | listaa kaikki | näytä kaikki vastaukset
heard-complaint = olet hyödytön | ihan turha | turha botti | huono botti | tyhmä botti | tämä on turhaa | tästä ei ole mitään hyötyä | nyt menee hermot | hyödytön botti | surkea botti | paska botti | susta ei ole mitään hyötyä | sinusta ei ole apua | et osaa mitään | et ymmärrä mitään | voi vittu | voi perkele | voi helvetti | voi saatana | ei vittu | ei helvetti | mitä vittua | mitä helvettiä | haista vittu
heard-swearing = vittu | vitun | perkele | perkeleen | saatana | saatanan | helvetti | helvetin | paska | jumalauta | helvetissä | helkkari | hitto | hiton | hemmetti | hemmetin | perhana | voi vittu | voi perkele | voi helvetti | voi saatana | voi hitto | mitä vittua | mitä helvettiä
heard-leaning = entä | entäs | ja | mutta | tai | entäpä
heard-learn = opi | opittavaa | mitä olet oppinut
heard-approve = hyväksy
heard-reject = hylkää

## Answers

answer-verified = Tarkistettu { $date }
answer-source = Lue lisää
answer-only-in = Tätä ei ole suomeksi, joten näytän sen toisella kielellä ({ $language }).
answer-helped = Tämä auttoi
answer-not-it = En kysynyt tätä
answer-thanks-for-verdict = Kiva kuulla!

## Vastaukset kokonaan

answer-published = Julkaistu { $date }
answer-changed = Muutettu { $date }
answer-related = Näistäkin voi olla apua:
answer-again = Vastaus on siinä, mitä sinulle jo näytin: ”{ $title }”
answer-show = Näytä uudelleen

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
consent-again = Lähetänkö tämän tuelle?
consent-sent = Lähetetty tuelle. Tukipyynnön numero on { $number }.
person-what = Mielelläni. Mistä on kyse? Kirjoita se yhteen viestiin, niin välitän asiasi tuelle.
person-what-again = Sopii hyvin. Kirjoita yhdessä viestissä, mistä on kyse, nyt tai kun sinulle sopii, niin lähetän sen tuelle. Jos et enää halua, kirjoita **peruuta**.

## Päätösartikkelit: ensin tosiasiat, sitten yksi vastaus

fact-first = Oikea vastaus riippuu tästä. Kerrotko minulle:
fact-which = En ole varma, mitä tarkoitat. Vastaa jollakin näistä: { $answers }
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

## Handing over

case-already = Kysymyksesi on jo tuella. Tukipyynnön numero on { $number }.
stop-contact = Palvelua { $service } koskevissa kysymyksissä auttaa ensin oman organisaatiosi yhteyshenkilö. Siksi en lähetä tätä tuelle.
stop-contact-none = Palvelua { $service } koskevissa kysymyksissä auttaa ensin oman organisaatiosi yhteyshenkilö. En tiedä, kuka hän teillä on: kysy esihenkilöltäsi tai omasta IT-tuestanne.
stop-contact-private = Kirjoita minulle yksityisessä keskustelussa, niin kerron yhteystiedot.

## Haku viestiruudusta

seek-nothing = En löydä mitään. Kokeile muita sanoja.
seek-article = Artikkeli
seek-facts = Vastaus riippuu muutamasta asiasta. Kysy minulta keskustelussa, niin selvitän ne ensin.

## Kysymyksistä oppiminen, tuelle

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
learn-answer-missing = { case-answer-missing }
learn-answer-how = Kirjoita myös vastaus: **hyväksy { $id } vastaus**.
