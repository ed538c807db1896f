## Salasanat, joita ei koskaan tallenneta. Sanat erotetaan merkillä | ; * tarkoittaa kirjaimia

secret-words = salasana | passu | salasanani | salasanasi | salasanamme | salasananne | salasanansa | salasanan | salasanat | salasanaa | salasanaksi | salasanakseni | salis | tunnusluku | tunnuslukuni | tunnussana | pin-koodi | pinkoodi | pin-koodini | pinkoodini | pin | pw | salasanana | salasanaani | salasanaasi | salasanaks | salasana-ni | vierassalasana
secret-pins = pin-koodi | pinkoodi | pin-koodini | pinkoodini | tunnusluku | tunnuslukuni
secret-codes = koodi | koodini | turvakoodi | vahvistuskoodi | kertakäyttökoodi | ovikoodi | koodin | koodia | koodina | koodilla | koodit | koodii | kood
secret-mine = minun | mun | meidän | hänen | sinun | sun
secret-is = on | o | oli
secret-to = muotoon
secret-changed = vaihdoin | vaihdettu | muutin | asetin | laitoin | vaihdettiin | vaihoin | vaihtasin | vaihdan | muutettiin | asetettiin | laiton | päivitin | valitsin | otin
secret-for = palveluun | järjestelmään | ohjelmaan | koneelle | tunnukselle | sovellukseen
secret-user = käyttäjä | käyttäjätunnus | käyttäjätunnukseni | tunnus | tunnukseni | käyttäjänimi
secret-credentials = tunnukset | tunnuksilla | tunnuksillani | tunnukseni | kirjautumistiedot | kirjautuminen | kirjaudun | kirjautua | käyttäjä
secret-shorts = salis | salari | pass
secret-as = aina | nyt
secret-filler = nyt | edelleen | vielä | siis | vain | tämä | seuraava | nykyään
secret-and = ja | mutta | eikä | niin
secret-units = merkki* | merkkiä | kirjain* | kirjainta | numero* | päivä* | päivää | viikko* | kuukau* | vuo* | kerta* | kertaa | minuut* | tunti* | tuntia | euro* | eur | prosent* | sekun* | henkilö* | riviä | sivua | kpl | kappaletta
secret-harmless = väär* | oikea | oikein | virheelli* | vanh* | uusi | unoht* | unohdu* | huka* | kado* | kateissa | lukko* | lukit* | lukossa | esty* | estet* | vaihd* | vaihta* | vaihto | palaut* | pakolli* | tarpee* | tyhj* | pii* | turvalli* | turvat* | heik* | vahv* | pitk* | lyhy* | liian | sama* | varast* | vuota* | tallen* | tuntemat* | hylät* | hyväks* | toimi* | rikki | apua | auta* | kiire* | ongelm* | kysy* | väliaikai* | henkilökoht* | suoja* | umpe* | umpi* | poistet* | muut* | nollat* | kunnossa | voimassa | jumissa | jäänyt | käytössä | hakkeroi* | murret* | tiedossa | annettava | oltava | hankala | helppo | vaikea | *nut | *nyt | *ttu | *tty | *ttava | *ttävä | *ssa | *ssä
secret-its = se on | se o | se oli | on | oli | o | onki | onkin | ois | olis
secret-inflected = salasan* | kertakäyttösalasan* | passu | passun | passuni
secret-networks = wifi | wi-fi | wlan | verkko | verkon | vierasverkko | vierasverkon | vierailijaverkko | langaton
secret-keys = api-avai* | api avai* | rajapinta-avai* | rajapinta avai* | rajapinta-avaim* | rajapintaavai* | rajapinnan avai* | integraatioavai* | pääsyavai* | palveluavai* | salainen avain | api-token* | api token* | pääsytunniste* | käyttöoikeustietu*
secret-once = kertakäyttökood* | kertakäyttösalasan* | kertakäyttösalasan* | kertakood* | tekstiviestikood* | tekstarikood* | sms-kood* | varmistuskood* | vahvistuskood* | turvakood* | todennuskood* | tunnistuskood* | kirjautumiskood* | autentikaattor* | todennussovell* | todentaja*
secret-channels = tekstiviest* | tekstari* | tekstar* | sms | viestillä | viestissä | autentikaattor* | todennussovell*
secret-numbered = virhe* | vika* | tapau* | tiket* | pyyn* | lasku* | tilau* | kuit* | viite* | viitt* | tili* | asiakas* | asiakka* | työntek* | käyttäj* | tunnus | tunnukse* | tunnukseksi | id | huone* | ovi | oven | oveen | kerro* | kaap* | osasto* | yksik* | tiimi* | ryhm* | kurss* | luok* | versio* | tuote* | tuott* | sarja* | mall* | laite* | laitt* | kone* | tulosti* | puhelin* | puhelim* | puh | nro | sivu* | rivi* | raport* | lomak* | tiedosto* | kansio* | vuo* | posti* | alv* | summa* | hinta* | hinnan | *numero* | rakennus* | rakennuk* | talo* | kokou* | klo | kello* | soitan
secret-products = lasku* | raport* | tilinpäätös* | budjet* | palkk* | kurss* | lomak* | pöytäkirj* | tulosti* | kone* | toimisto* | versio* | test* | taso*
secret-refused = Tuo näytti salasanalta, joten en tallentanut siitä mitään. Poista viestisi, vaihda salasana heti äläkä kirjoita sitä koskaan kenellekään. Kysy sitten uudelleen ilman salasanaa, niin autan mielelläni.
# What somebody begins with who means that support needs the number all the same; shown, and heard
national-id-needed = tunnus tarvitaan
# Words behind it, before the number, that turn it round
national-id-unneeded = ei | eikä | emme | eivät | enää
national-id-masked = Huomasin henkilötunnuksen ja peitin sen: sitä ei tallenneta eikä lähetetä eteenpäin. Poista se mielellään myös viestistäsi. Jos tuki todella tarvitsee sen, kirjoita viesti uudelleen ja aloita sanoilla **{ national-id-needed }:**
national-id-anew = Silloin vastauksesi tähän korvataan.
