"""Words that say little about what is asked: grammar, greetings and courtesies, per language."""

from functools import cache

from knowledge.search.normal import folded_words

_SV = """
och att det som en ett på är av för med till den har de inte om jag vi du ni han hon mig dig oss er sig men från var
kan ska skall vad när hur varför vem vilken vilket vilka så eller då nu där här min mitt mina din ditt dina vår vårt
våra sin sitt sina detta denna dessa dem bli blir blev vara varit hade vill ville måste får fick göra gör gjort man
finns någon något några ingen inget inga alla allt också bara än ut upp ner in över under efter före utan mot vid hos
ju väl nog kanske skulle kunde borde behöver hej hejsan hallå tjena god morgon dag tack tackar snälla vänligen
hälsningar mvh undrar fråga hjälp hjälpa går gå dags igen just bra jo ja nej egentligen verkligen okej ok säga säger
menar frågar undrade gärna tro tror lite ganska
"""
_FI = """
ja on ei se että en ole oli olen olet ovat tämä tuo nämä mitä mikä miten miksi milloin missä mistä mihin kuka kenen
minä sinä hän me te he minun sinun meidän teidän minua sinua minulle meille jos kun niin tai mutta myös vain kuin jo
vielä nyt sitten siellä täällä joka jotka jonka sen sitä siitä siihen niitä niiden kanssa ilman pitää pitäisi voi voin
voiko voisi voitko voidaan saa saako saan onko olisi eikö eivät emme ettei kaikki joku jotain jokin hei moi terve
päivää huomenta kiitos kiitoksia kiitti hyvä terveisin ystävällisin apua auttaa kysymys haluan haluaisin tulee
oikeastaan todella ok kysyn kysyä sanoa luulen ehkä vähän melko
"""
_NB = """
og i jeg det at en et den til er som på de med han av ikke der så var meg seg men ett har om vi min mitt ha hadde hun
nå over da ved fra du ut sin dem oss opp man kan hans hvor eller hva skal selv sjøl her alle vil bli ble blitt kunne
inn når være noen noe ville dere deres kun ja etter ned skulle denne for deg si sine sitt mot å meget hvorfor dette
disse uten hvordan ingen din ditt blir samme hvilken hvilke hvem må får fikk gjøre gjør gjort også bare hei hallo
heisann god morgen dag takk tusen vennligst hilsen mvh lurer spørsmål hjelp hjelpe finnes går gå jo nei igjen litt
egentlig virkelig ok sier mener spør lurte gjerne kanskje tror ganske
"""
_DA = """
og i jeg det at en et den til er som på de med han af ikke der så var mig sig men har om vi min mit havde hun nu over
da ved fra du ud sin dem os op man kan hans hvor eller hvad skal selv her alle vil blive blev kunne ind når være noget
nogen nogle jer jeres kun ja efter ned skulle denne for dig sine sit mod meget hvorfor dette disse uden hvordan ingen
din dit bliver samme hvilken hvilke hvem må får fik gøre gør også bare hej hallo god morgen dag tak venlig hilsen
spørgsmål hjælp hjælpe findes går nej egentlig virkelig ok sige siger mener spørger gerne måske tror ganske
"""
_IT = """
il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle
dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle e ed o ma se che chi
cui non come dove quando perché cosa quale quali quanto quanta quanti quante è sono sei siamo siete ho hai ha abbiamo
avete hanno era erano essere avere fare fa faccio posso può possiamo potete possono devo deve dobbiamo voglio vorrei
mi ti si ci vi me te lui lei noi voi loro mio mia miei mie tuo tua suo sua nostro nostra vostro vostra questo questa
questi queste quello quella quelli quelle anche solo già ancora più molto c d s qualcuno qualcosa ciao salve
buongiorno buonasera grazie prego gentile gentili cordiali saluti aiuto aiutare domanda bisogna serve davvero ok dire
dice intendo chiedo chiedere forse credo penso abbastanza
"""
_EN = """
a an the and or but if then of to in on at by for from with about into over under out up down off is are was were be
been being am do does did done doing have has had having i me my mine we us our you your he him his she her it its
they them their this that these those there here what which who whom whose when where why how can could should would
will shall may might must not no nor so than too very just also only any some all each s t don ll re ve d m didn doesn
isn aren wasn won get got let know please hi hello hey dear good morning afternoon thanks thank regards help question
wonder like want need tell give say said think thought see go going try trying able really now maybe sure ok okay
someone anyone something anything much many more most wondering ask asking asked explain mean actually basically yes
yeah kindly
"""

_STOP_WORDS = {"sv": _SV, "fi": _FI, "nb": _NB, "da": _DA, "it": _IT, "en": _EN}


@cache
def stop_words(language: str) -> frozenset[str]:
    """The folded stop words of a language; none for a language that is not known."""
    return frozenset(folded_words(_STOP_WORDS.get(language, "")))
