## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-take = ota | otan | ota käsittelyyn
heard-answer = vastaa | vastaa tukipyyntöön
heard-bind-queue = liitä jono | yhdistä jono | kytke jono
heard-service = aseta palvelu | palveluksi
heard-ask-back = kysy | kysy pyytäjältä
heard-note = muistiinpano | kirjaa | merkitse
heard-change = tila | vaihda tila | uusi tila
heard-case-solved = ratkaistu | ratkesi | selvitetty | selvisi | korjattu | hoidettu | kunnossa | hoitui
heard-state-of = status | tilanne | tukipyyntö | tukipyynnön | tukipyynnön tila

## The support side

case-take = Ota käsittelyyn
case-answer-open = Vastaa
case-answer-text = Vastauksesi (pakollinen), vastaanottaja { $name }
case-answer-missing = Kirjoita ensin vastaus.
case-answer-send = Lähetä vastaus
case-taken = Tukipyyntö { $number } on nyt sinulla.
case-taken-already = Tukipyyntö { $number } on jo sinulla.
case-answer-sent = Vastauksesi tukipyyntöön { $number } on matkalla. Vastaanottaja: { $name }.
case-which = Mikä tukipyyntö? Kirjoita myös numero, esimerkiksi **ota 1001**.
queue-bound = Jonon { $queue } uudet tukipyynnöt tulevat tästä lähtien tänne.
queue-unknown = Jonoa { $queue } ei ole. Käytössä ovat: { $queues }.
queue-channel-only = Jonon voi liittää vain kanavaan tai ryhmäkeskusteluun.
service-set = Oletan nyt, että täällä kysytään ensisijaisesti tästä palvelusta: { $service }.
service-unknown = Palvelua { $service } ei ole. Käytössä ovat: { $services }.
edited-note = Pyynnön tekijä muutti kysymyksensä tällaiseksi: { $text }
deleted-note = Pyynnön tekijä poisti kysymyksensä Teamsista.
answered-note = Vastaus, lähettäjä { $name }: { $text }

## Tukipyynnöt: mitä tuki näkee ja tekee

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
case-change-same = Ennallaan
case-change-planned = Päivityksen päivä, jos se on suunniteltu
case-change-into = Toisen tukipyynnön numero, jos asia on sama
case-change-reference = Toimittajan tai helpdeskin numero
case-change-told = Viesti (voit jättää tyhjäksi), vastaanottaja { $name }
case-change-send = Tallenna
case-changed = Tukipyyntöä { $number } on muutettu.
case-changed-noted = Tukipyyntöä { $number } on muutettu. Loppu siitä, mitä kirjoitit, on muistiinpano vain tuelle: { $name } ei saa sitä.
case-changed-told = Tukipyyntöä { $number } on muutettu. Viestisi on matkalla, vastaanottaja { $name }.
case-change-nothing = Mitään ei ollut täytetty, joten mikään ei muuttunut.
case-change-needs-day = Mikä päivitys? Anna myös päivä.
case-change-day-passed = { $date } on jo mennyt. Anna päivä, joka on vasta tulossa.
case-change-needs-case = Minkä tukipyynnön kanssa asia on sama? Anna jonkin toisen, avoimen tukipyynnön numero.
case-change-cannot = Tukipyynnölle { $number } ei voi nyt tehdä niin. Sen tila on: { $state }.
case-change-how = Kirjoita esimerkiksi **tila { $number } testattavana**, **tila { $number } suunniteltu 3.12.** tai **tila { $number } kriittinen**. Se, mitä kirjoitat tilan jälkeen, jää muistiinpanoksi vain tuelle. Kysyjälle kirjoitat komennolla **vastaa**.
case-change-doubt = Sen voi lukea useammalla tavalla, joten mitään ei muutettu. Tuleeko tukipyynnölle { $number }: { $change }?
case-change-sure = Kyllä: { $change }
case-change-doubt-told = { $name } lukee silloin: { $told }
case-change-doubt-noted = Muistiinpano vain tuelle: { $noted }
case-change-over = Tukipyyntö { $number } ei ole enää auki ({ $state }), joten mitään ei muutettu. Kirjoita **kirjaa { $number }** ja se, mitä tuen pitää tietää, tai avaa se ensin: **tila { $number } avattu uudelleen**.
move-testing = Testattavana | testaus | testataan | testi
move-assessed = Kehitystiimillä | kehitystiimi | kehitys | arvioitavana
move-supplier = Toimittajalla | toimittajalle | toimittaja
move-planned = Suunniteltu päivitykseen | suunniteltu | suunnitellaan
move-released = Käytössä | julkaistu
move-closed = Päätetty | päätä | valmis | suljettu | sulje
move-merged = Sama kuin toinen tukipyyntö | sama kuin | yhdistä
move-reopened = Avattu uudelleen | avaa uudelleen | avaa
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

## E-mail to a queue

mail-subject = [{ $number }] { $kind } · { $service }: { $text }
mail-intro = Teamsista on tullut uusi tukipyyntö.
mail-fallback = Kukaan ei ole vielä ottanut tätä tukipyyntöä käsittelyyn Teamsissa.
mail-end = Vastaus tähän viestiin ei tavoita henkilöä { $name }: ota häneen yhteyttä suoraan. Jos kuulut tukeen, voit vastata myös Teamsissa: kirjoita botille ”vastaa { $number }” ja vastauksesi.
