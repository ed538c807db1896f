### What the desk says and understands, in Norwegian bokmål.
### Case numbers, phone numbers and times arrive as text: they are never grouped or rounded.

## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-help = hjelp | hjelp meg | kan du hjelpe meg | kan du hjelpe | trenger hjelp | jeg trenger hjelp | trenger litt hjelp | kommandoer | hva kan du | hva kan du gjøre | hjelp takk
heard-hello = hei | hei hei | hei på deg | hei der | heisann | hallo | halla | heia | god morgen | morn | god dag | god ettermiddag | god kveld
heard-thanks = takk | takker | tusen takk | mange takk | takk skal du ha | takk for hjelpen | takk for hjelpa | tusen takk for hjelpen | takk for svar | ok takk | flott takk | supert takk | fint takk | den er grei takk
heard-whoami = hvem er jeg | whoami
heard-language = språk | bytt språk | velg språk

## Who the desk is

welcome-personal =
    Hei, jeg er { $desk }. Spør meg med dine egne ord, så leter jeg fram svaret i det brukerstøtten har skrevet.

    Vet jeg ikke svaret, sier jeg det, og kan sende spørsmålet ditt videre til et menneske. Skriv **hjelp** for å se hva jeg kan.
welcome-channel =
    Hei, jeg er { $desk } og svarer for brukerstøtten. Nevn meg i en melding med spørsmålet ditt, så svarer jeg i samme samtale.

    Vet jeg ikke svaret, kan jeg sende spørsmålet til brukerstøtten. Da kommer svaret hit. Skriv **@{ $desk } hjelp** for å se hva jeg kan.
hello = Hei! Hva kan jeg hjelpe deg med? Spør med dine egne ord.
thanks = Bare hyggelig!
help-title = Slik jobber jeg
help-ask = **Spør** med dine egne ord. Er jeg sikker, får du svaret. Er jeg usikker, får du opptil tre forslag. Og vet jeg ikke, sier jeg det.
help-person = Skriv **et menneske** når som helst, så går spørsmålet ditt til brukerstøtten. Svaret kommer hit.
help-typed = Alt du kan gjøre med en knapp, kan du også skrive: nummeret eller teksten på knappen.
help-language = Skriv **språk norsk** (eller svensk, finsk, engelsk, italiensk) for å velge hvilket språk jeg svarer på.
help-mention = I en kanal eller en gruppechat må du nevne meg hver gang. Jeg ser bare meldinger der jeg er nevnt.
help-support = For deg i brukerstøtten:
help-take = **ta 1001**: saken er din
help-answer = **svar 1001 teksten din**: teksten går til den som spurte
help-bind-queue = **koble kø NAVN**: sakene i køen blir lagt ut her
help-service = **tjeneste NAVN**: spørsmål her gjelder først og fremst den tjenesten
help-whoami = **hvem er jeg**: din og dette stedets id
help-cases = **mine saker** viser hva du har gående, **kontakter** hvem du kan henvende deg til, **mine opplysninger** hva jeg vet om deg, **galleri** hva andre har delt.
help-flows = Jeg kan også ta imot:

## Det som kan måtte sies hvor som helst

empty = Meldingen så tom ut for meg. Hva kan jeg hjelpe deg med?
nothing-open = Det er ingenting å velge mellom akkurat nå. Hva kan jeg hjelpe deg med?
too-old = Det spørsmålet er ikke åpent lenger. Still det gjerne på nytt.
agents-only = Bare de som jobber i brukerstøtten, kan gjøre det.
error-sorry = Noe gikk galt hos meg. Prøv igjen. Skjer det en gang til, så ta kontakt med brukerstøtten direkte.
answer-late = Dette svaret kommer sent: det gjelder det du sendte { $day } kl. { $time }.
told-late = Dette kommer sent: det er fra { $day } kl. { $time }.
language-set = Fra nå av svarer jeg på norsk.
language-unknown = Jeg kan svensk, finsk, norsk, italiensk og engelsk. Hvilket språk vil du ha? Skriv for eksempel **språk norsk**.
whoami = Du: { $person }
    .place = Dette stedet: { $place }
    .team = Team: { $team }
    .tenant = Leier (tenant): { $tenant }

## Ord som brukes flere steder

language-sv = svensk
language-fi = finsk
language-nb = norsk
language-it = italiensk
language-en = engelsk
language-other = et annet språk
choice-yes = Ja
choice-no = Nei
choice-other = En annen
quoted = «{ $text }»
organisation = Virksomhet
cases = Saker
languages = Språk
change = Endre
send-to-support = Send til brukerstøtten

## Til brukerstøtten, om filene

desk-fault = desk.toml kan ikke brukes slik den er nå. Den siste versjonen som virket, brukes så lenge. «python app.py check» viser hva som er galt.
file-fault = { $file } kan ikke leses. Det som sist stod der, brukes så lenge. «python app.py check» viser hva som er galt.
file-left-out = { $file } kan ikke leses og er ikke med. «python app.py check» viser hva som er galt.
files-gone = **{ $count } filer forsvant på én gang fra kunnskapsmappen.** Det er trolig en feil, så jeg svarer videre med det som stod i dem. Hvis de skal være borte: «python app.py knowledge accept».
files-none = Jeg har ingen artikler og kan ikke svare på noe. Er det riktig kunnskapsmappe?
files-more = … og { $count } til.
files-subject = Noe er galt med filene til brukerstøtten
copy-set-aside = { $file }: En tidligere versjon lagret en kopi av artikkelen, og den sier noe annet enn artikkelen ({ $parts }). Det er artikkelens fil som vises; kopien ligger i DATA/knowledge hvis noe i den trengs.
learned-unused = Det finnes ikke lenger noen artikkel til { $file }, så det som er lært, brukes ikke. Har artikkelen fått nytt navn, så gi filen samme navn.

## Når det er noe galt med selve brukerstøtten

alarm-stopped = **Jeg har sluttet å sende til { $whose }.** I løpet av ti minutter sa { $places } av chattene og kanalene deres at jeg er fjernet. Så mange på én gang er trolig en feil: Er appen blokkert eller avinstallert der? Når det er avklart, får jeg fortsette med `python app.py posts resume { $tenant }`.
alarm-refused = En melding kunne ikke leveres til { $place }: den ble avvist gang på gang ({ $why }). Den som venter på den der, har ikke fått noe.
    .subject = En melding ble avvist
