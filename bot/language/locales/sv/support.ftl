## Vad människor kan säga. Fraserna skiljs åt med | ; små stavfel förlåts.

heard-take = ta | ta ärende | jag tar
heard-answer = svara | besvara
heard-bind-queue = koppla kö | koppla kön
heard-service = tjänst | välj tjänst
heard-ask-back = fråga | fråga tillbaka
heard-note = anteckna | anteckning | notera
heard-change = läge | ändra läge | nytt läge
heard-case-solved = löst | löstes | åtgärdat | åtgärdad | fixat | fixad | ordnat | ordnad | uppklarat | utrett | avklarat
heard-state-of = status | läget för | läge för | ärende | ärendet

## Stödets sida

case-take = Ta
case-answer-open = Svara
case-answer-text = Ditt svar till { $name } (måste fyllas i)
case-answer-missing = Skriv svaret först.
case-answer-send = Skicka svaret
case-taken = Ärende { $number } är ditt.
case-taken-already = Du har redan tagit ärende { $number }.
case-answer-sent = Ditt svar på ärende { $number } är på väg till { $name }.
case-which = Vilket ärende? Skriv numret också, till exempel **ta 1001**.
queue-bound = Nya ärenden i kön { $queue } kommer hit från och med nu.
queue-unknown = Det finns ingen kö som heter { $queue }. De här finns: { $queues }.
queue-channel-only = En kö kan bara kopplas till en kanal eller en gruppchatt.
service-set = Frågor som ställs här gäller nu i första hand { $service }.
service-unknown = Det finns ingen tjänst som heter { $service }. De här finns: { $services }.
edited-note = Den som frågade har ändrat frågan till: { $text }
deleted-note = Den som frågade har tagit bort frågan i Teams.
answered-note = { $name } svarade: { $text }

## Ärenden: det som stödet ser och gör

case-ask-open = Fråga tillbaka
case-ask-text = Din fråga till { $name } (måste fyllas i)
case-ask-missing = Skriv frågan först.
case-ask-send = Skicka frågan
case-asked = Din fråga om ärende { $number } är på väg till { $name }.
case-note-open = Anteckna
case-note-text = Anteckning bara för stödet (måste fyllas i)
case-note-missing = Skriv anteckningen först.
case-note-send = Spara anteckningen
case-noted = Anteckningen finns på ärende { $number }.
case-change-same = Som det är
case-change-planned = Uppdateringens dag, om det är planerat
case-change-into = Det andra ärendets nummer, om det gäller samma sak
case-change-reference = Leverantörens eller helpdeskens nummer
case-change-told = Meddelande till { $name } (kan lämnas tomt)
case-change-send = Spara
case-changed = Ärende { $number } är ändrat.
case-changed-noted = Ärende { $number } är ändrat. Resten av det du skrev är en anteckning för stödet; { $name } får den inte.
case-changed-told = Ärende { $number } är ändrat. Ditt meddelande är på väg till { $name }.
case-change-nothing = Inget var ifyllt, så inget är ändrat.
case-change-needs-day = Vilken uppdatering? Ange dagen också.
case-change-day-passed = { $date } har redan varit. Ange en dag som kommer.
case-change-needs-case = Vilket ärende gäller samma sak? Ange numret på ett annat ärende som är öppet.
case-change-cannot = Det går inte för ärende { $number } just nu. Läget är: { $state }.
case-change-how = Skriv till exempel **läge { $number } testas**, **läge { $number } planerat 3.12.** eller **läge { $number } kritiskt**. Det du skriver efter läget blir en anteckning för stödet. Till den som frågade skriver du med **svara**.
case-change-doubt = Det kan jag läsa på mer än ett sätt, så inget är ändrat. Ska ärende { $number } bli: { $change }?
case-change-sure = Ja: { $change }
case-change-doubt-told = { $name } läser då: { $told }
case-change-doubt-noted = Anteckning bara för stödet: { $noted }
case-change-over = Ärende { $number } är inte öppet längre ({ $state }), så inget är ändrat. Skriv **anteckna { $number }** och det stödet ska veta, eller öppna det först med **läge { $number } öppnat igen**.
move-testing = Testas | test | testa
move-assessed = Hos utvecklingsteamet | utvecklingsteamet | utveckling | bedöms
move-supplier = Hos leverantören | till leverantören | leverantören | leverantör
move-planned = Planerat till en uppdatering | planerat till | planerat | planera
move-released = I bruk | publicerat | ute
move-closed = Avslutat | avslutad | avsluta | stängt | stängd | stäng | klart
move-merged = Samma sak som ett annat ärende | samma sak som | samma som | slå ihop med
move-reopened = Öppnat igen | öppna igen | öppna
added-note = { $name } lade till: { $text }
waiting-note = { $name } frågade: { $text }
noted-note = Anteckning av { $name }: { $text }
told-note = { $name } skrev till den som frågade: { $text }
reopened-note = { $name } öppnade det igen: { $text }
news-added = { $name } lade till i ärende { $number }: { $text }
news-completed = { $name } har fyllt i det som saknades i ärende { $number }: { $text }
news-withdrawn = { $name } har dragit tillbaka ärende { $number }.
news-left = { $name } behöver inte ärende { $number } längre. Andra har hört av sig om samma sak, så det ligger kvar.
news-reopened = { $name } har öppnat ärende { $number } igen.
news-reopened-why = { $name } har öppnat ärende { $number } igen: { $text }
news-called = { $name } har ringt om ärende { $number }.
news-incident = { $count } organisationer har hört av sig om samma sak som i ärende { $number } ({ $service }). Är det en störning?

## E-post till en kö

mail-subject = [{ $number }] { $kind } · { $service }: { $text }
mail-intro = Ett nytt ärende har kommit in via Teams.
mail-fallback = Ingen har tagit det här ärendet i Teams än.
mail-end = Ett svar på det här mejlet når inte { $name }: ta kontakt direkt. Hör du till stödet kan du också svara i Teams: skriv »svara { $number }« och din text till boten.
