## Ohjatut keskustelut: miten ne etenevät

heard-stop = keskeytä | keskeytä kiitos | lopeta | seis | unohda koko juttu | unohda | antaa olla | peru | peruuta | perutaan
heard-back = takaisin | mene takaisin | edellinen | edellinen kysymys | askel taaksepäin | palaa
heard-skip = ohita | ohita tämä | hyppää yli | seuraava | seuraava kysymys | jätän väliin | jätä väliin
heard-why = miksi | miksi kysyt | miksi sitä kysytään | miksi haluat tietää | mihin sitä tarvitaan | mihin tätä tarvitaan
heard-more = lisää | kerro lisää | haluan kertoa lisää | lisään jotain | haluan lisätä jotain
heard-resume = jatka | jatketaan | haluan jatkaa | jatka siitä mihin jäätiin
heard-form = täytä lomake | täytän lomakkeen | täytän mieluummin lomakkeen | täytä mieluummin lomake | näytä lomake | haluan lomakkeen | muuta
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
review-how = Kirjoita **kyllä**, niin lähetän. Jos haluat muuttaa jotain, kirjoita vaikka **ei, puhelinnumero on …** tai **takaisin**. **Keskeytä** hylkää kaiken.
alike-title = Onko kyse samasta asiasta kuin jossain näistä?
alike-how = Muut ovat jo ilmoittaneet näistä. Jos asia on sama, valitse se: saat tiedon, kun jotain tapahtuu, eikä sinun tarvitse kirjoittaa enempää. Muuten kirjoita **ei mikään näistä**.
alike-none = Ei mikään näistä
alike-refused = Mikään näistä ei ollut sama asia.
alike-joined = Seuraat nyt tukipyyntöä { $number } ja saat tiedon, kun jotain tapahtuu.
value-none = –
value-left = – ({ $reason })
menu-title = Mitä viestistä tehdään?
menu-send = Lähetä tuelle sellaisenaan
menu-empty = Viestissä ei ole tekstiä.
form-one-of = { $label } (yksi riittää)

## Mitä on meneillään, sille joka ilmoittaa jotain

alike-going-on = Tämä on meneillään juuri nyt:
alike-told = Muut ovat ilmoittaneet tästä:
alike-is-it = Siitä on kyse.

## Guided dialogs: when an answer is none

fault-empty = En saanut mitään tekstiä. Kirjoita vastauksesi.
fault-too-long = Se on vähän liian pitkä. Käytä enintään { $max } merkkiä.
fault-no-choice = En ymmärtänyt, mitä niistä tarkoitat. Kirjoita vaihtoehdon numero tai sen teksti.
fault-ambiguous-choice = Tarkoitatko ”{ $first }” vai ”{ $second }”?
fault-unsure-choice = Tarkoititko ”{ $choice }”? Vastaa kyllä tai valitse oikea vaihtoehto.
unsure-said-yes = { -said-yes }
unsure-said-no = { -said-no }
fault-no-date = En ymmärtänyt, mitä päivää tarkoitat. Kirjoita esimerkiksi 12.11. tai ”eilen”.
fault-future-date = Se päivä on vasta tulossa. Mitä päivää tarkoitat?
fault-no-link = En osaa lukea tuota verkko-osoitteeksi. Kopioi se selaimesta, esimerkiksi https://example.org/sivu.
fault-no-phone = En löydä tuosta yhtä puhelinnumeroa. Kirjoita se suuntanumeroineen, esimerkiksi +358 9 000 0000.
fault-no-email = En löydä tuosta yhtä sähköpostiosoitetta. Sen pitäisi näyttää tältä: nimi@example.org.
fault-no-image = En näe siinä kuvaa. Liitä kuva tai kirjoita sen verkko-osoite.
