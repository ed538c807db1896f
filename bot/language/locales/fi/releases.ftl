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
