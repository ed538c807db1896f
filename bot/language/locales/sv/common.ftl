### Vad stödets bot säger och förstår, på svenska.
### Ärendenummer, telefonnummer och tider kommer som text: de grupperas eller avrundas aldrig.

## Vad människor kan säga. Fraserna skiljs åt med | ; små stavfel förlåts.

heard-help = hjälp | hjälp mig | hjälp tack | visa hjälp | kommandon | vad kan du | vad kan du göra | vad kan jag fråga | vad kan jag skriva | vad kan du hjälpa mig med | hjlp | kan du hjälpa mig | hej kan du hjälpa mig
heard-hello = hej | hejsan | hej hej | hej på dig | hej på er | hallå | tjena | tja | moj | god morgon | god dag | god kväll
heard-thanks = tack | tackar | tack tack | ok tack | tack så mycket | tusen tack | stort tack | tack för hjälpen | tack ska du ha | toppen tack | perfekt tack | tackar så mycket | tack så mkt | tack för det | tack för svaret | tack för din hjälp | jättetack | tack snälla | okej tack | bra tack
heard-whoami = vem är jag | whoami
heard-language = språk | byt till

## Vem boten är

welcome-personal =
    Hej, jag är { $desk }. Fråga mig med egna ord, så letar jag upp svaret i det som stödet har skrivit.

    Vet jag inte svaret säger jag det, och skickar din fråga till en människa om du vill. Skriv **hjälp** så ser du vad jag kan.
welcome-channel =
    Hej, jag är { $desk }, stödets bot. Skriv @{ $desk } och din fråga, så svarar jag där.

    Vet jag inte svaret kan jag skicka frågan till stödet, och deras svar kommer tillbaka hit. Skriv **@{ $desk } hjälp** så ser du vad jag kan.
hello = Hej! Vad kan jag hjälpa dig med? Fråga med egna ord.
thanks = Ingen orsak!
help-title = Så här fungerar jag
help-ask = **Fråga** med egna ord. Är jag säker får du svaret, är jag osäker får du upp till tre förslag, och vet jag inte så säger jag det.
help-person = Skriv **en människa** när du vill, så skickar jag din fråga till stödet. Svaret kommer tillbaka hit.
help-typed = Du behöver inte trycka på knapparna: skriv det som står på knappen, eller förslagets nummer.
help-language = Skriv **språk svenska** (eller finska, norska, italienska, engelska) för att välja vilket språk jag svarar på.
help-mention = I kanaler och gruppchattar behöver du nämna mig med @ varje gång. Jag ser bara de meddelanden där jag är nämnd.
help-support = För dig som arbetar på stödet:
help-take = **ta 1001**: ärendet är ditt
help-answer = **svara 1001 din text**: texten går till den som frågade
help-bind-queue = **koppla kö NAMN**: köns ärenden kommer hit
help-service = **tjänst NAMN**: frågor här gäller i första hand den tjänsten
help-whoami = **vem är jag**: ditt och den här platsens id
help-cases = **mina ärenden** visar vad du har på gång, **kontakter** vem du kan vända dig till, **mina uppgifter** vad jag vet om dig, **galleri** vad andra har delat.
help-flows = Jag kan också ta emot:

## Det som kan behöva sägas var som helst

empty = Jag såg bara ett tomt meddelande. Vad kan jag hjälpa dig med?
nothing-open = Just nu finns det inget att välja. Vad kan jag hjälpa dig med?
too-old = Den frågan är inte öppen längre. Fråga gärna på nytt.
agents-only = Det kan bara de som arbetar på stödet göra.
error-sorry = Något gick fel hos mig. Försök en gång till. Händer det igen, kontakta stödet direkt.
answer-late = Det här svaret kommer sent: det gäller det du skickade { $day } kl. { $time }.
told-late = Det här kommer sent: det är från { $day } kl. { $time }.
language-set = Från och med nu svarar jag dig på svenska.
language-unknown = Jag kan svenska, finska, norska, italienska och engelska. Välj till exempel så här: **språk svenska**.
whoami = Du: { $person }
    .place = Den här platsen: { $place }
    .team = Team: { $team }
    .tenant = Klientorganisation (tenant): { $tenant }

## Ord som används på flera ställen

language-sv = svenska
language-fi = finska
language-nb = norska
language-it = italienska
language-en = engelska
language-other = ett annat språk
choice-yes = Ja
choice-no = Nej
choice-other = Någon annan
quoted = »{ $text }«
organisation = Organisation
cases = Ärenden
languages = Språk
change = Ändra
send-to-support = Skicka till stödet

## Till stödet, om filerna

desk-fault = desk.toml går inte att använda som den nu är. Den senaste fungerande versionen används så länge. »python app.py check« visar vad som är fel.
file-fault = { $file } går inte att läsa. Det som senast stod där används så länge. »python app.py check« visar vad som är fel.
file-left-out = { $file } går inte att läsa och är inte med. »python app.py check« visar vad som är fel.
files-gone = **{ $count } filer försvann på en gång ur kunskapsmappen.** Det är troligen ett misstag, så jag svarar vidare med det som stod i dem. Om de ska vara borta: »python app.py knowledge accept«.
files-none = Jag har inga artiklar och kan inte svara på något. Är det rätt kunskapsmapp?
files-more = … och { $count } till.
files-subject = Något är fel med stödets filer
copy-set-aside = { $file }: en tidigare version sparade en kopia av artikeln, och den säger något annat än artikeln ({ $parts }). Det är artikelns fil som visas; kopian finns i DATA/knowledge om något i den behövs.
learned-unused = Det finns ingen artikel till { $file } längre, så det som lärts in används inte. Har artikeln bytt namn, så ge filen samma namn.

## När det är något fel på själva stödet

alarm-stopped = **Jag har slutat skicka till { $whose }.** Inom tio minuter meddelade { $places } av deras chattar och kanaler att jag har tagits bort. Så många på en gång är troligen ett misstag: har appen spärrats eller avinstallerats där? När det är utrett kan ni låta mig fortsätta med kommandot `python app.py posts resume { $tenant }`.
alarm-refused = Ett meddelande gick inte att lämna till { $place }: det avvisades gång på gång ({ $why }). Den som väntar på det där har inte fått något.
    .subject = Ett meddelande avvisades
