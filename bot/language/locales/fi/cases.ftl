## Tukipyynnön kortti

case-title = { $number } · { $kind } · { $service }
case-service-none = ei tiettyä palvelua
case-kind-usage = Kysymys
case-kind-bug = Vikailmoitus
case-kind-wish = Kehittämistoive
case-kind-sparring = Sparraus
case-kind-access = Käyttöoikeudet
case-kind-operations = Tietotekniikka
case-kind-solution = Jaettu ratkaisu
case-from = Pyynnön tekijä
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
urgency-critical = Kriittinen
urgency-normal = Tavallinen
urgency-low = Voi odottaa
case-called-yes = kyllä, on soittanut ({ $day } klo { $time })
case-called-no = kyllä, ei ole vielä soittanut
case-watchers = Muut, joilla on sama asia
case-watchers-count = henkilöitä: { $people }, organisaatioita yhteensä: { $organisations }
case-organisations =
    { $count ->
        [one] yksi organisaatio
       *[other] { $count } organisaatiota
    }
case-visibility = Näkyvyys
case-visibility-region = kaikki alueella
case-shown = Näytetty jo, mutta ei auttanut: { $titles }
detail-left-out = ei täytetty
detail-left-out-because = ei täytetty: { $reason }
case-summary = Tukipyyntö { $number }: { $text }
case-unknown = Tukipyyntöä { $number } ei ole.

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
picture-instead-case = Lähetä toinen kuva ja kirjoita samaan viestiin numero **{ $number }**, lähetä kuva sähköpostilla osoitteeseen { $address } ja kirjoita otsikkoon [{ $number }], tai kirjoita **{ $number }** ja mitä kuvassa näkyy.
case-picture = Kuva { $number }
case-picture-waiting = { $picture }: tulossa
case-picture-refused = { $picture }: ei saatu haettua, pyynnön tekijä tietää siitä
case-pictures-renew = Uudet linkit kuviin
mail-pictures = Tukipyyntöön kuuluvia kuvia: { $count }. Sähköpostiin liian suuri kuva löytyy tukipyynnön kortilta Teamsista.

## Toiveiden punninta ja jaetut ratkaisut

heard-gallery = galleria | näytä galleria | näytä ratkaisut | jaetut ratkaisut | näytä jaetut ratkaisut
heard-show = julkaise
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
gallery-title = Muiden jakamia ratkaisuja. Kirjoita otsikko, niin näytän sen:
gallery-empty = Kukaan ei ole vielä jakanut ratkaisua. Kirjoita **jaa ratkaisu**, jos haluat olla ensimmäinen.
gallery-alike = Muut ovat jakaneet jotain, josta voi olla sinulle apua: { $titles }. Kirjoita otsikko, niin näytän sen, tai jatka tästä.
gallery-show = Näytä galleriassa
gallery-approved = Tukipyynnön { $number } ratkaisu on pian galleriassa.
gallery-not = Tukipyyntöä { $number } ei voi näyttää galleriassa: se ei ole jaettu ratkaisu, tai jakaja ei ole antanut siihen lupaa.
gallery-thanks = Kiitos, kun jaoit! Ratkaisusi on nyt galleriassa: { $title }
next-solution = Tuki lukee ratkaisusi. Jos tuki hyväksyy sen, se tulee galleriaan ja saat siitä tiedon.
