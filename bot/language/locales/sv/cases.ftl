## Ärendets kort

case-title = { $number } · { $kind } · { $service }
case-service-none = ingen särskild tjänst
case-kind-usage = Fråga
case-kind-bug = Felanmälan
case-kind-wish = Utvecklingsönskemål
case-kind-sparring = Sparring
case-kind-access = Behörighet
case-kind-operations = Drift
case-kind-solution = Delad lösning
case-from = Från
case-where = Var
case-where-personal = privat chatt
case-where-group = gruppchatt
case-where-channel = { $name } (kanal)
case-where-channel-unnamed = en kanal
case-language = Språk
case-opened = Mottaget
case-promised = Ska tittas på före
case-state = Läge
case-state-received = Väntar på att någon tar det
case-state-taken = { $name } har tagit det
case-state-answered = Besvarat av { $name }
case-state-testing = Testas
case-state-assessed = Hos utvecklingsteamet
case-state-supplier = Hos leverantören
case-state-planned = Planerat till uppdateringen { $date }
case-state-released = I bruk
case-state-waiting = Väntar på svar från den som frågade; { $name } har ställt frågan
case-state-closed = Avslutat
case-state-withdrawn = Tillbakadraget av den som frågade
case-state-merged = Fortsätter som ärende { $number }
case-state-reopened = Öppnat igen, väntar på att någon tar det
case-copies = Kopia till
case-tier = Ligger hos
tier-support = Stödet
tier-development = Utvecklingsteamet
tier-supplier = Leverantören
case-references = Deras nummer
case-urgency = Brådska
case-urgent = Brådskar för den som frågade
urgency-critical = Kritiskt
urgency-normal = Normalt
urgency-low = Kan vänta
case-called-yes = ja, har ringt { $day } { $time }
case-called-no = ja, har inte ringt än
case-watchers = Andra med samma ärende
case-watchers-count = personer: { $people }, organisationer sammanlagt: { $organisations }
case-organisations =
    { $count ->
        [one] en organisation
       *[other] { $count } organisationer
    }
case-visibility = Öppet för
case-visibility-region = alla i regionen
case-shown = Redan visat, men det hjälpte inte: { $titles }
detail-left-out = inte ifyllt
detail-left-out-because = inte ifyllt: { $reason }
case-summary = Ärende { $number }: { $text }
case-unknown = Det finns inget ärende { $number }.

## Vägen ett ärende tar

receipt-why = Varför dit: { $why }
why-way = { $about } → { $queue }
why-region = öppet för hela regionen
why-copies = kopia: { $queues }
why-cause-program = Fel i programmet
why-cause-technical = Tekniskt fel
why-everything = Allt annat

## Hur det gick när stödet testade

case-repeated = Vid test
case-change-repeated = Gick det att upprepa?
repeated-yes = Går att upprepa | går att återskapa | upprepat | upprepad | återskapat | återskapad | reproducerat | reproducerad
repeated-sometimes = Går att upprepa ibland | ibland | då och då
repeated-no = Går inte att upprepa | går inte att återskapa | inte upprepat | ej upprepat | inte återskapat | inte reproducerat
repeated-untried = Inte provat än | inte provat | ej provat | oprovat

## Bilder

picture-what = Jag har fått bilden. Vad gäller det? Hör den till ett ärende räcker ärendets nummer.
picture-goes-along = Tack, bilden går med din fråga.
picture-carried = Bilder som följer med: { $count }
picture-private = Bilder ser jag bara i vår privata chatt. Skicka den där om den hör till saken.
picture-enough = Fler bilder kan jag inte ta emot i dag. Det du redan har skickat finns kvar.
picture-unnamed = bilden
picture-refused-kind = Jag kunde inte ta emot { $name }: jag kan bara visa bilder i formaten PNG, JPEG och WebP.
picture-refused-large = Jag kunde inte ta emot { $name }: bilden är större än 10 MB.
picture-refused-gone = Jag kunde inte ta emot { $name }: den gick inte att hämta från Teams.
picture-instead = Skicka en annan bild eller en länk till den, eller skriv varför det inte finns någon.
picture-instead-mail = Skicka en annan bild eller en länk till den, mejla den till { $address } med ärendets nummer på ämnesraden när du har fått det, eller skriv varför det inte finns någon.
picture-instead-case = Skicka en annan bild tillsammans med numret **{ $number }**, mejla den till { $address } med [{ $number }] på ämnesraden, eller skriv **{ $number }** och vad bilden visar.
case-picture = Bild { $number }
case-picture-waiting = { $picture }: på väg
case-picture-refused = { $picture }: kunde inte hämtas, den som frågade vet om det
case-pictures-renew = Nya länkar till bilderna
mail-pictures = Bilder till ärendet: { $count }. En bild som är för stor för e-post finns på ärendets kort i Teams.

## Önskemål vägs, lösningar delas

heard-gallery = galleri | galleriet | visa galleriet | visa lösningar | delade lösningar | visa delade lösningar
heard-show = publicera
wish-weighed = Så här vägs önskemål som ditt:
wish-benefits-only-us = Det gäller bara er. Enskilda önskemål tas oftast med i en större förnyelse.
wish-benefits-some = Fler än ni har nytta av det, och det talar för önskemålet.
wish-benefits-most = Många har nytta av det, och det talar för önskemålet.
wish-benefits-unknown = Hur många som har nytta av det vet vi inte än.
wish-visible-visitors = Besökarna märker det: sådant går före det som bara syns i verktyget.
wish-visible-both = Besökarna märker det: sådant går före det som bara syns i verktyget.
wish-visible-tool = Det syns bara i verktyget: det som besökarna märker går före.
wish-size-small = Det ser litet ut, och det talar för önskemålet.
wish-size-large = Det är en stor helhet, och en sådan tar längre tid.
wish-class-soon = Sammantaget hör det till dem som ibland kan gå fort.
wish-class-renewal = Sammantaget hör det till dem som oftast väntar på en större förnyelse.
wish-class-long = Sammantaget hör det till dem som tar tid.
wish-class-weighed = Sammantaget vägs det mot de andra när utvecklingen planeras.
wish-no-promise = Alla önskemål övervägs, men alla kan inte genomföras, så det här är inget löfte.
peers-post = **Sparring:** { $name } funderar på något och vill gärna höra hur andra har gjort.

    { $text }
peers-how = Svara i den här tråden och nämn @{ $desk }, så når ditt svar den som frågar.
peers-replied = { $name } svarade i producenternas kanal: { $text }
peers-thanks = Tack! Jag har skickat det vidare till den som frågade.
gallery-title = Lösningar som andra har delat. Skriv en rubrik så visar jag lösningen:
gallery-empty = Ingen har delat någon lösning än. Skriv **dela en lösning** om du vill bli först.
gallery-alike = Andra har delat något som kan ge idéer: { $titles }. Skriv en rubrik så visar jag lösningen, eller fortsätt här.
gallery-show = Visa i galleriet
gallery-approved = Lösningen i ärende { $number } finns snart i galleriet.
gallery-not = Ärende { $number } kan inte visas i galleriet: det är ingen delad lösning, eller så har den som delade inte gått med på det.
gallery-thanks = Tack för att du delade! Din lösning finns nu i galleriet: { $title }
next-solution = Stödet läser igenom den. Säger de ja hamnar den i galleriet, och du får veta det.
