## Updates that cases are planned for

heard-release = oppdatering | oppdateringen | oppdateringer
release-said-today = i dag
release-said-tomorrow = i morgen
release-said-tested = testet
release-said-out = tatt i bruk | i bruk | publisert | ute
release-said-moved = flyttet til | flyttet | flytt til | flytt
release-said-critical = kritisk
release-said-without = uten
release-said-off = avlyst | avlys
release-title = Oppdatering av { $service }, { $date }
release-state-gathering = Ikke testet ennå
release-state-tested = Testet, ikke i bruk ennå
release-state-released = I bruk
release-state-off = Avlyst
release-is-critical = Kritisk: Den tas i bruk for seg selv så snart den er testet, uansett dag.
release-empty = Det er ingenting i den. En sak kommer med når den planlegges til den dagen.
release-more = og { $count } til
release-channels = Kanaler som får beskjed
release-typed = Du kan også skrive: **oppdatering { $service } { $day } testet**, **… i bruk: det som er nytt** (linjer på andre språk begynner for eksempel med sv:), **… flyttet 10.12.**, **… kritisk**, **… uten 1001**, **… avlyst**.
release-button-tested = Den er testet
release-out-open = Den er i bruk
release-out-text = Hva er nytt? Det publiseres slik du skriver det. Linjer på andre språk begynner for eksempel med sv:
release-out-send = Si det til alle
release-move-open = Flytt den
release-move-text = Den nye dagen
release-move-send = Flytt
release-button-critical = Den er kritisk
release-without-open = Ta ut en sak
release-without-text = Saksnummeret
release-without-send = Ta ut
release-button-off = Avlys den
release-did-tested = Oppdateringen av { $service }, { $date }, er testet. Når den er i bruk, skriv **oppdatering { $key } { $day } i bruk: det som er nytt**.
release-did-tested-critical = Den kritiske oppdateringen av { $service } er testet. Så snart den er i bruk, skriv **oppdatering { $key } { $day } i bruk: det som er nytt**.
release-did-released = Oppdateringen av { $service }, { $date }, er i bruk. Alle som hadde en sak i den, får vite det, og kanalene også.
release-did-moved = Oppdateringen av { $service } er flyttet til { $date }. Alle som har en sak i den, får vite det.
release-did-critical = Oppdateringen av { $service }, { $date }, er kritisk: Den tas i bruk så snart den er testet. Planlegg sakene i den til { $day }.
release-did-without = Den er ikke lenger med i oppdateringen av { $service }, { $date }. Alle det gjelder, får vite det.
release-did-off = Oppdateringen av { $service }, { $date }, er avlyst. Alle som hadde en sak i den, får vite det.
release-cannot-untested = Ingen har sagt at oppdateringen av { $service }, { $date }, er testet. Når den er det, skriv **oppdatering { $key } { $day } testet**, og så dette på nytt.
release-cannot-early = Oppdateringen av { $service } er lovet til { $date }. Er den i bruk allerede i dag, skriv først **oppdatering { $key } { $day } flyttet** og dagens dato. Er den kritisk, skriv **oppdatering { $key } { $day } kritisk**.
release-cannot-over = Oppdateringen av { $service }, { $date }, er allerede i bruk eller avlyst.
release-cannot-tested-already = Oppdateringen av { $service }, { $date }, er allerede testet.
release-cannot-critical-already = Oppdateringen av { $service }, { $date }, er allerede kritisk.
release-cannot-same-day = Oppdateringen av { $service } er allerede satt til { $date }.
release-cannot-passed = Den dagen har allerede vært. Oppgi en dag som kommer.
release-cannot-day = Til hvilken dag? Skriv **oppdatering { $key } { $day } flyttet** og den nye datoen.
release-cannot-taken = Den dagen kommer det allerede en annen oppdatering av { $service }. Planlegg sakene til den, én om gangen.
release-cannot-not-in = Den saken er ikke med i oppdateringen av { $service }, { $date }.
release-cannot-empty = Det er ingenting å fortelle: Oppdateringen av { $service }, { $date }, er tom. Skriv hva som er nytt.
release-unknown = Det finnes ingen oppdatering av { $service } { $date }. Det blir en så snart en sak planlegges til den dagen: **tilstand 1001 planlagt { $day }**.
release-how = Hvilken oppdatering? Skriv en tjeneste og en dag, for eksempel **oppdatering klockaren 3.12.**
release-not-here = Det viser jeg privat eller i kanalen til brukerstøtten, for der står det folk selv har skrevet.
release-none = Ingen oppdateringer er planlagt.
release-line = **{ $service }**, { $date }: saker: { $count }. { $state }.
release-told-moved = Sak { $number }: Oppdateringen { $was } er flyttet til { $date }. Det som gjelder deg, kommer med den.
release-told-off = Sak { $number }: Oppdateringen { $date } er avlyst. Utviklerne har saken din, og du får vite når den planlegges på nytt.
release-told-left = Sak { $number } kommer ikke med i oppdateringen { $date }. Utviklerne har den, og du får vite når den planlegges på nytt.
release-out-title = Nå i bruk: oppdatering av { $service }, { $date }
release-out-critical = Nå i bruk: en kritisk retting av { $service }
release-out-in = Med i den: { $list }.
release-bugs =
    { $count ->
        [one] { $count } retting
       *[other] { $count } rettinger
    }
release-wishes =
    { $count ->
        [one] { $count } ønske
       *[other] { $count } ønsker
    }
release-others =
    { $count ->
        [one] { $count } annen ting
       *[other] { $count } andre ting
    }
release-out-cases = Saker: { $numbers }
release-out-wrong = Er noe galt, skriv det her og nevn meg.
release-owed-soon = Oppdateringen av { $service } er lovet til { $date }. Saker i den: { $count }. { $state }.
release-owed-passed = Oppdateringen av { $service } var lovet til { $date }, og ingen har sagt at den er i bruk. Saker i den: { $count }. { $state }. Si at den er i bruk, eller flytt den.
