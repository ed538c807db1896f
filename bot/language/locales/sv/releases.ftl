## Updates that cases are planned for

heard-release = uppdatering | uppdateringen | uppdateringar
release-said-today = i dag | idag
release-said-tomorrow = i morgon | imorgon
release-said-tested = testad | testat
release-said-out = i bruk | publicerad | ute
release-said-moved = flyttad till | flyttad | flytta till | flytta
release-said-critical = kritisk | kritiskt
release-said-without = utan
release-said-off = inställd | ställ in | avbokad
release-title = Uppdatering av { $service }, { $date }
release-state-gathering = Inte testad än
release-state-tested = Testad, inte i bruk än
release-state-released = I bruk
release-state-off = Inställd
release-is-critical = Kritisk: den släpps för sig så fort den är testad, vilken dag det än är.
release-empty = Uppdateringen är tom. Ett ärende kommer med när det planeras till den dagen.
release-more = och { $count } till
release-channels = Kanaler som får veta
release-typed = Du kan också skriva: **uppdatering { $service } { $day } testad**, **… i bruk: det som är nytt** (rader på andra språk börjar till exempel med fi:), **… flyttad 10.12.**, **… kritisk**, **… utan 1001**, **… inställd**.
release-button-tested = Den är testad
release-out-open = Den är i bruk
release-out-text = Vad är nytt? Det publiceras som du skriver det. Rader på andra språk börjar till exempel med fi:
release-out-send = Berätta för alla
release-move-open = Flytta den
release-move-text = Den nya dagen
release-move-send = Flytta
release-button-critical = Den är kritisk
release-without-open = Ta ut ett ärende
release-without-text = Ärendets nummer
release-without-send = Ta ut
release-button-off = Ställ in den
release-did-tested = Uppdateringen av { $service }, { $date }, är testad. När den är i bruk, skriv **uppdatering { $key } { $day } i bruk: det som är nytt**.
release-did-tested-critical = Den kritiska uppdateringen av { $service } är testad. Så fort den är i bruk, skriv **uppdatering { $key } { $day } i bruk: det som är nytt**.
release-did-released = Uppdateringen av { $service }, { $date }, är i bruk. Alla som hade ett ärende i den får veta det, och kanalerna också.
release-did-moved = Uppdateringen av { $service } är flyttad till { $date }. Alla som har ett ärende i den får veta det.
release-did-critical = Uppdateringen av { $service }, { $date }, är kritisk: den släpps så fort den är testad. Planera dess ärenden till { $day }.
release-did-without = Det är inte längre med i uppdateringen av { $service }, { $date }. Alla som det gäller får veta det.
release-did-off = Uppdateringen av { $service }, { $date }, är inställd. Alla som hade ett ärende i den får veta det.
release-cannot-untested = Ingen har sagt att uppdateringen av { $service }, { $date }, är testad. När den är det, skriv **uppdatering { $key } { $day } testad**, och sedan det här igen.
release-cannot-early = Uppdateringen av { $service } är lovad till { $date }. Är den i bruk redan i dag, skriv först **uppdatering { $key } { $day } flyttad** och dagens datum. Är den kritisk, skriv **uppdatering { $key } { $day } kritisk**.
release-cannot-over = Uppdateringen av { $service }, { $date }, är redan i bruk eller inställd.
release-cannot-tested-already = Uppdateringen av { $service }, { $date }, är redan testad.
release-cannot-critical-already = Uppdateringen av { $service }, { $date }, är redan kritisk.
release-cannot-same-day = Uppdateringen av { $service } är redan planerad till { $date }.
release-cannot-passed = Den dagen har redan varit. Ange en dag som kommer.
release-cannot-day = Till vilken dag? Skriv **uppdatering { $key } { $day } flyttad** och det nya datumet.
release-cannot-taken = Den dagen finns det redan en annan uppdatering av { $service }. Planera ärendena till den, ett i taget.
release-cannot-not-in = Det ärendet är inte med i uppdateringen av { $service }, { $date }.
release-cannot-empty = Det finns inget att berätta: uppdateringen av { $service }, { $date }, är tom. Skriv vad som är nytt.
release-unknown = Det finns ingen uppdatering av { $service } { $date }. Det blir en så fort ett ärende planeras till den dagen: **läge 1001 planerat { $day }**.
release-how = Vilken uppdatering? Skriv en tjänst och en dag, till exempel **uppdatering klockaren 3.12.**
release-not-here = Det visar jag bara i privat chatt eller i stödets kanal, eftersom det innehåller vad folk själva har skrivit.
release-none = Inga uppdateringar är planerade.
release-line = **{ $service }**, { $date }: ärenden: { $count }. { $state }.
release-told-moved = Ärende { $number }: uppdateringen { $was } är flyttad till { $date }. Det som gäller dig kommer med den.
release-told-off = Ärende { $number }: uppdateringen { $date } är inställd. Utvecklingsteamet har ditt ärende, och du får veta när det planeras på nytt.
release-told-left = Ärende { $number } kommer inte med i uppdateringen { $date }. Utvecklingsteamet har det, och du får veta när det planeras på nytt.
release-out-title = Nu i bruk: uppdatering av { $service }, { $date }
release-out-critical = Nu i bruk: en kritisk rättelse av { $service }
release-out-in = Med i den: { $list }.
release-bugs =
    { $count ->
        [one] { $count } rättelse
       *[other] { $count } rättelser
    }
release-wishes =
    { $count ->
        [one] { $count } önskemål
       *[other] { $count } önskemål
    }
release-others =
    { $count ->
        [one] { $count } annan sak
       *[other] { $count } andra saker
    }
release-out-cases = Ärenden: { $numbers }
release-out-wrong = Är något fel, berätta det i den här tråden och nämn mig.
release-owed-soon = Uppdateringen av { $service } är lovad till { $date }. Ärenden i den: { $count }. { $state }.
release-owed-passed = Uppdateringen av { $service } var lovad till { $date }, och ingen har sagt att den är i bruk. Ärenden i den: { $count }. { $state }. Säg att den är i bruk, eller flytta den.
