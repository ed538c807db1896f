## Salasanat, joita ei koskaan tallenneta. Sanat erotetaan merkillä | ; * tarkoittaa kirjaimia

secret-words = salasana | salasanani | salasanasi | salasanamme | salasananne | salasanansa | salasanan | salasanat | salasanaa | salasanaksi | salasanakseni | salis | tunnusluku | tunnuslukuni | tunnussana | pin-koodi | pinkoodi | pin-koodini | pinkoodini | pin | pw | salis | salasanana
secret-pins = pin-koodi | pinkoodi | pin-koodini | pinkoodini | tunnusluku | tunnuslukuni
secret-codes = koodi | koodini | turvakoodi | vahvistuskoodi | kertakäyttökoodi | ovikoodi
secret-mine = minun | mun | meidän | hänen | sinun | sun
secret-is = on | oli
secret-to = muotoon
secret-changed = vaihdoin | vaihdettu | muutin | asetin | laitoin
secret-for = palveluun | järjestelmään | ohjelmaan | koneelle | tunnukselle | sovellukseen
secret-user = käyttäjä | käyttäjätunnus | käyttäjätunnukseni | tunnus | tunnukseni | käyttäjänimi
secret-credentials = tunnukset | tunnuksilla | tunnuksillani | tunnukseni | kirjautumistiedot | kirjautuminen | kirjaudun | kirjautua | käyttäjä
secret-shorts = salis | salari | pass
secret-as = aina | nyt
secret-filler = nyt | edelleen | vielä | siis | vain | tämä | seuraava | nykyään
secret-and = ja | mutta | eikä | niin
secret-units = merkki* | merkkiä | kirjain* | kirjainta | numero* | päivä* | päivää | viikko* | kuukau* | vuo* | kerta* | kertaa | minuut* | tunti* | tuntia
secret-harmless = väär* | oikea | oikein | virheelli* | vanh* | uusi | unoht* | unohdu* | huka* | kado* | kateissa | lukko* | lukit* | lukossa | esty* | estet* | vaihd* | vaihta* | vaihto | palaut* | pakolli* | tarpee* | tyhj* | pii* | turvalli* | turvat* | heik* | vahv* | pitk* | lyhy* | liian | sama* | varast* | vuota* | tallen* | tuntemat* | hylät* | hyväks* | toimi* | rikki | apua | auta* | kiire* | ongelm* | kysy* | väliaikai* | henkilökoht* | suoja* | umpe* | umpi* | poistet* | muut* | nollat* | kunnossa | voimassa | jumissa | jäänyt | käytössä | hakkeroi* | murret* | tiedossa | annettava | oltava | hankala | helppo | vaikea | *nut | *nyt | *ttu | *tty | *ttava | *ttävä | *ssa | *ssä
secret-refused = Tuo näytti salasanalta, joten en tallentanut siitä mitään. Poista viestisi, vaihda salasana heti äläkä kirjoita sitä koskaan kenellekään. Kysy sitten uudelleen ilman salasanaa, niin autan mielelläni.
# What somebody begins with who means that support needs the number all the same; shown, and heard
national-id-needed = tunnus tarvitaan
# Words behind it, before the number, that turn it round
national-id-unneeded = ei | eikä | emme | eivät | enää
national-id-masked = Huomasin henkilötunnuksen ja peitin sen: sitä ei tallenneta eikä lähetetä eteenpäin. Poista se mielellään myös viestistäsi. Jos tuki todella tarvitsee sen, kirjoita viesti uudelleen ja aloita sanoilla **{ national-id-needed }:**
national-id-anew = Silloin vastauksesi tähän korvataan.
