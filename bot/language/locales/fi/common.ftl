### What the desk says and understands, in Finnish.
### Case numbers, phone numbers and times arrive as text: they are never grouped or rounded.
### Names, days and languages arrive uninflected: each stands where the basic form is right.

## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-help = apua | apua kiitos | auta | auta minua | auttakaa | voitko auttaa | voisitko auttaa | tarvitsen apua | help | komennot | mitä komentoja on | näytä komennot
heard-hello = hei | moi | moikka | heippa | moro | terve | hei vaan | moi vaan | huomenta | hyvää huomenta | päivää | hyvää päivää | iltaa | hyvää iltaa
heard-thanks = kiitos | kiitti | kiitoksia | kiitos paljon | paljon kiitoksia | kiitos kovasti | iso kiitos | suuri kiitos | kiitos avusta | kiitos vastauksesta | kiitos tästä | kiitos sulle | ok kiitos | selvä kiitos | hyvä kiitos | hienoa kiitos | tattis
heard-whoami = whoami | tunnisteeni | omat tunnisteeni | näytä tunnisteeni
heard-language = kieli | kieleksi | vaihda kieli

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
help-take = **ota 1001**: otat tukipyynnön hoitaaksesi
help-answer = **vastaa 1001 tekstisi**: tekstisi menee pyynnön tekijälle
help-bind-queue = **liitä jono NIMI**: jonon tukipyynnöt tulevat tänne
help-service = **aseta palvelu NIMI**: täällä kysytään ensisijaisesti siitä palvelusta
help-whoami = **tunnisteeni**: sinun ja tämän paikan tunnisteet
help-cases = **omat tukipyynnöt** näyttää, mitä sinulla on kesken, **yhteystiedot**, keneen voit ottaa yhteyttä omalla työpaikallasi, **omat tietoni**, mitä sinusta säilytän, ja **galleria**, mitä muut ovat jakaneet.
help-flows = Voin ottaa vastaan myös:

## Mitä voi joutua sanomaan missä vain

empty = Viestisi näkyy minulle tyhjänä. Miten voin auttaa?
nothing-open = Nyt ei ole mitään kesken. Miten voin auttaa?
too-old = Tuo kysymys ei ole enää avoinna. Kysy uudelleen.
agents-only = Tämän voi tehdä vain tuen työntekijä.
error-sorry = Jokin meni minulla vikaan. Yritä uudelleen. Jos sama toistuu, ota yhteyttä suoraan tukeen.
answer-late = Tämä vastaus tulee myöhässä. Viestisi: { $day } klo { $time }.
told-late = Tämä viesti tulee myöhässä. Se on lähetetty: { $day } klo { $time }.
language-set = Tästä lähtien vastaan sinulle suomeksi.
language-unknown = Osaan ruotsia, suomea, norjaa, italiaa ja englantia. Minkä niistä haluat? Kirjoita esimerkiksi **kieli suomi**.
whoami = Sinä: { $person }
    .place = Tämä paikka: { $place }
    .team = Tiimi: { $team }
    .tenant = Vuokraaja (tenant): { $tenant }

## Sanoja, joita käytetään monessa paikassa

language-sv = ruotsi
language-fi = suomi
language-nb = norja
language-it = italia
language-en = englanti
language-other = jokin muu kieli
choice-yes = Kyllä
choice-no = Ei
choice-other = Jokin muu
quoted = ”{ $text }”
organisation = Organisaatio
cases = Tukipyynnöt
languages = Kielet
change = Muuta
send-to-support = Lähetä tuelle

## Tuelle, tiedostoista

desk-fault = Tiedostoa desk.toml ei voi käyttää sellaisena kuin se nyt on. Käytössä on edelleen sen viimeisin toimiva versio. Komento ”python app.py check” kertoo, mikä on vialla.
file-fault = Tiedostoa { $file } ei voi lukea. Käytössä on edelleen sen viimeisin toimiva sisältö. Komento ”python app.py check” kertoo, mikä on vialla.
file-left-out = Tiedostoa { $file } ei voi lukea, eikä se ole käytössä. Komento ”python app.py check” kertoo, mikä on vialla.
files-gone = **Tietokansiosta katosi kerralla { $count } tiedostoa.** Se on luultavasti vahinko, joten vastaan edelleen niiden aiemmalla sisällöllä. Jos ne on poistettu tarkoituksella: ”python app.py knowledge accept”.
files-none = Minulla ei ole yhtään artikkelia, enkä voi vastata mihinkään. Onko tietokansio oikea?
files-more = … ja { $count } muuta.
files-subject = Tuen tiedostoissa on vikaa
copy-set-aside = { $file }: aiempi versio tallensi artikkelista kopion, jonka sisältö poikkeaa artikkelista ({ $parts }). Käytössä on artikkelin oma tiedosto; kopio on kansiossa DATA/knowledge, jos siitä tarvitaan jotain.
learned-unused = Tiedostolle { $file } ei enää ole artikkelia, joten opittu ei ole käytössä. Jos artikkelin nimi on muuttunut, antakaa tiedostolle sama nimi.

## Kun tuessa itsessään on vikaa

alarm-stopped = **Viestien lähetys on keskeytetty: { $whose }.** Kymmenen minuutin aikana { $places } keskustelua ja kanavaa ilmoitti, että minut on poistettu. Näin monta kerralla on luultavasti vahinko: onko sovellus estetty tai poistettu siellä? Kun asia on selvä, jatkan komennolla `python app.py posts resume { $tenant }`.
alarm-refused = Viestiä ei voitu toimittaa ({ $place }): se hylättiin kerta toisensa jälkeen ({ $why }). Sitä odottava ei ole saanut mitään.
    .subject = Viesti hylättiin
