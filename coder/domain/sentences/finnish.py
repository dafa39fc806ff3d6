"""The Finnish sentences.

A placeholder is never inflected: the case is carried by the noun before it.
"""

from typing import Final

from coder.domain import errors as e
from coder.domain.sentences.words import Additions, Phrases, Words

_KINDS: Final = {
    "reader": "tiedostomuoto",
    "encoding": "merkistökoodaus",
    "delimiter": "erotin",
    "sheet": "taulukko",
    "purpose": "kierroksen tarkoitus",
    "field": "kenttä",
    "codebook": "koodauskirja",
    "variable": "muuttuja",
    "code": "luokka",
    "coder": "koodaaja",
    "round": "kierros",
    "order": "järjestys",
    "outcome": "tulos",
    "reason": "syy",
    "way": "ratkaisutapa",
    "sample": "otos",
    "post": "viesti",
    "queue": "koodausjono",
    "language": "kieli",
    "setting": "asetus",
    "repeat": "toistoryhmään kuuluva viesti",
    "source": "aineistolähde",
    "day": "päivä",
    "word_list": "sanalista",
}

_PROJECT_FILE: Final = {
    e.FileMissing: "Tiedostoa ”{file}” ei löytynyt. Mitään ei muutettu. "
    "Tarkista tiedoston nimi ja kansio.",
    e.NotAProject: "Tiedosto ”{file}” ei ole Coder-projekti. Mitään ei muutettu. "
    "Valitse .coder-päätteinen tiedosto tai tuo tämä lähdetiedostona.",
    e.ProjectExists: "Tiedosto ”{file}” on jo olemassa. Sitä ei korvattu. "
    "Valitse uudelle projektille toinen nimi tai kansio.",
    e.ProjectTooNew: "Projekti ”{file}” on tehty ohjelman uudemmalla versiolla ({version}). "
    "Sitä ei avattu, joten siihen ei koskettu. Päivitä ohjelma ja yritä uudelleen.",
    e.ProjectDamaged: "Projektitiedosto ”{file}” on vioittunut. Siihen ei kirjoitettu mitään. "
    "Palauta uusin varmuuskopio.",
    e.ProjectInUse: "Projekti ”{file}” on jo avattu toisaalla{host}{user}{since}. Mitään ei "
    "muutettu, sillä samaan projektiin ei voi kirjoittaa kahdesta paikasta. Sulje se siellä tai "
    "koodaa omalla koodauspaketilla.",
    e.ReadOnlyProject: "Projektiin ”{file}” ei voi kirjoittaa siinä paikassa, jossa se on. "
    "Mitään ei muutettu. Kopioi projekti kansioon, johon voit kirjoittaa.",
    e.DiskFull: "Tiedostoon ”{file}” ei voitu tallentaa, koska levy on täynnä. "
    "Kaikki aiemmin tallennettu on tallessa. Vapauta tilaa ja yritä uudelleen.",
    e.WriteFailed: "Tiedostoon ”{file}” ei voitu kirjoittaa. Kaikki aiemmin tallennettu on "
    "tallessa. Tarkista levy tai verkkoyhteys ja yritä uudelleen.",
    e.FolderNotWritable: "Kansiota ”{folder}” ei ole, tai siihen ei voi kirjoittaa. Tiedostoa "
    "ei tallennettu, eikä mitään muuta muutettu. Valitse toinen kansio.",
    e.FileInUse: "Tiedosto ”{file}” on auki toisessa ohjelmassa, luultavasti Excelissä, joten "
    "sitä ei voitu korvata. Aiempi tiedosto on ehjä. Sulje se tai tallenna toisella nimellä.",
}

_FILES_THAT_COME_IN: Final = {
    e.EmptyFile: "Tiedostossa ”{file}” ei ole yhtään riviä. Mitään ei tuotu. "
    "Tarkista, että tiedosto on tallennettu kokonaan.",
    e.NotATable: "Tiedosto ”{file}” ei vaikuta tekstiltä eikä taulukolta. Mitään ei tuotu. "
    "Jos se on laskentataulukko, tallenna se .xlsx- tai .csv-muotoon.",
    e.UnknownJson: "Tiedosto ”{file}” on JSON-muotoinen mutta ei Twitterin rajapinnasta 1.1 "
    "eikä 2. Mitään ei tuotu. Tallenna viestit keruuohjelmassa taulukoksi (.csv tai .xlsx) ja "
    "tuo se.",
    e.UndecodableText: "Tiedostoa ”{file}” ei voitu lukea merkistökoodauksella "
    "”{encoding}”{line}. Mitään ei tuotu. Valitse toinen merkistökoodaus.",
    e.FileUnreadable: "Tiedostoa ”{file}” ei voitu lukea: siihen ei ole lukuoikeutta tai levy ei "
    "vastaa. Mitään ei muutettu. Kopioi tiedosto omaan kansioosi ja yritä uudelleen.",
    e.RecordsDiffer: "Tiedosto ”{file}” on tuotu aiemmin, ja näillä valinnoilla sen riveistä "
    "tulisi eri viestit kuin silloin. Mitään ei muutettu, ja kaikki koodaukset pysyvät "
    "viesteissään. Käytä aiempaa otsikkoriviä, merkistökoodausta ja erotinta tai tuo tiedosto "
    "uuteen projektiin.",
    e.TextColumnMissing: "Viestin tekstin saraketta ei löytynyt tiedostosta ”{file}”. Mitään ei "
    "ole vielä tuotu. Valitse, missä sarakkeessa teksti on{columns}.",
    e.ColumnMissing: "Tiedostossa ”{file}” ei ole saraketta ”{column}”. Mitään ei tuotu. "
    "Valitse jokin tiedoston sarakkeista{columns}.",
    e.UnknownName: "Tuntematon {kind}: ”{name}”. Mitään ei muutettu. Tarkista nimi{known}.",
    e.AmbiguousName: "Useampi kuin yksi {kind} sopii nimeen ”{name}”. Mitään ei muutettu. "
    "Käytä nimeä tai tunnistetta, joka on vain yhdellä.",
    e.NameTaken: "Nimi ”{name}” on jo käytössä ({kind}). Mitään ei muutettu. Valitse toinen nimi.",
    e.Cancelled: "Toiminto keskeytettiin. Projekti on ennallaan. "
    "Voit aloittaa toiminnon uudelleen milloin tahansa.",
}

_CODEBOOKS: Final = {
    e.BadCodebook: "Koodauskirjaa{file} ei voi käyttää: {problem}{where}{value}. Mitään ei "
    "muutettu. Korjaa kohta ja yritä uudelleen.",
    e.KeyTaken: "Näppäin {key} on jo luokalla ”{code}”. Näppäimiä ei muutettu. "
    "Valitse vapaa kirjain tai numero.",
    e.KeyReserved: "Näppäin {key} on varattu toiminnolle ”{action}”. Näppäimiä ei muutettu. "
    "Valitse vapaa kirjain tai numero.",
    e.KeyNotTypeable: "Näppäin ”{key}” ei kelpaa luokalle. Näppäimiä ei muutettu. "
    "Valitse yksi kirjain tai numero.",
    e.CodebookFixed: "Kohdan ”{name}” muutosta ei tallennettu: {problem}. Koodaukset ja voimassa "
    "oleva koodauskirja ovat ennallaan.",
}

_CODING: Final = {
    e.NothingToUndo: "Kumottavaa ei ole. Mitään ei muutettu. Voit jatkaa koodausta.",
    e.NothingToRedo: "Uudelleen tehtävää ei ole. Mitään ei muutettu. Voit jatkaa koodausta.",
    e.CannotUndo: "Ratkaisua ei voi kumota, koska {reason}. Mitään ei muutettu. "
    "Avaa viesti ja tee siihen uusi ratkaisu.",
    e.RoundClosed: "Kierros ”{round}” on suljettu. Sen koodaukset ovat tallessa, eikä niitä "
    "muutettu. Valitse avoin kierros tai aloita uusi.",
    e.ChoiceNeeded: "Pakollinen muuttuja ”{variable}” on vielä koodaamatta. Viesti jää näkyviin, "
    "ja aiemmat koodaukset ovat tallessa. Valitse luokka tai siirrä viesti loppuun.",
    e.BadCodingTable: "Taulukkoa ”{file}” ei voitu lukea: {problem}{value}{line}. Mitään ei tuotu. "
    "Korjaa taulukko ja yritä uudelleen.",
    e.BadRatingTable: "Taulukon ”{file}” koodaajia ei voitu verrata: {problem}{value}{line}. "
    "Mitään ei muutettu. Korjaa taulukko ja yritä uudelleen.",
}

_SAMPLES_AND_PACKETS: Final = {
    e.SampleTooLarge: "Otoksen koko {size} on suurempi kuin poimittavien viestien määrä {frame}. "
    "Otosta ei tehty. Valitse pienempi otos.",
    e.SampleTooSmall: "Otos {size} on liian pieni: ositteiden vähimmäismäärät ovat yhteensä "
    "{needed}. Otosta ei tehty. Valitse suurempi otos tai pienempi vähimmäismäärä.",
    e.NothingToDraw: "Poimittavia viestejä ei ole. Mitään ei tehty. "
    "Valitse muut viestit, joista poimitaan.",
    e.CannotEnlarge: "Otosta ”{sample}” ei voi laajentaa: {reason}. Se on ennallaan. "
    "Poimi sen sijaan uusi otos.",
    e.FieldLocked: "Koodaajille ei voi näyttää tätä tietoa ({field}): {reason}. Kierrosta ei "
    "avattu. Jätä tieto pois.",
    e.NotAPacket: "Tiedosto ”{file}” on projekti mutta ei koodauspaketti. Mitään ei yhdistetty. "
    "Valitse koodaajan palauttama koodauspaketti.",
    e.OnlyInProject: "Tätä ei voi tehdä koodauspaketissa ”{file}”. Mitään ei muutettu. "
    "Tee se siinä projektissa, josta paketti on tehty.",
    e.PacketOfAnotherProject: "Koodauspaketti ”{file}” kuuluu toiseen projektiin. Mitään ei "
    "yhdistetty. Avaa projekti, josta paketti on tehty, ja tuo paketti sinne.",
    e.PacketTextsDiffer: "Koodauspaketissa ”{file}” on {posts} viestiä, joiden teksti poikkeaa "
    "projektista. Niiden koodauksia ei yhdistetty. Käy luettelo läpi ennen päätöstä.",
    e.RoundUnfinished: "Kierrosta ”{round}” koodataan vielä; viestejä jäljellä: {left}. Mitään ei "
    "muutettu. Ratkaise erimielisyydet, kun kaikki koodaajat ovat valmiita.",
    e.NothingToReport: "{what}",
}

_SCREENING: Final = {
    e.BadTerm: "Sanalistan ”{word_list}” riviä {line} ei voitu tulkita: ”{term}”. Käytössä oleva "
    "lista ei muuttunut. Kirjoita vähintään yksi kirjain, numero tai emoji; tähti voi olla sanan "
    "alussa, lopussa tai keskellä, väliviiva rivin alussa tarkoittaa poissulkua ja # kommenttia.",
    e.EmptyWordList: "Sanalistassa ”{word_list}” ei ole yhtään haettavaa sanaa. Käytössä oleva "
    "lista ei muuttunut. Kirjoita vähintään yksi hakusana, yksi riville.",
}

_PHRASES: Final[Phrases] = {
    (e.UnknownName, "kind"): _KINDS,
    (e.AmbiguousName, "kind"): _KINDS,
    (e.NameTaken, "kind"): _KINDS,
    (e.BadCodebook, "problem"): {
        "not_json": "tiedosto ei ole kelvollista JSON-muotoa",
        "unknown_field": "kenttää ei tunneta",
        "missing_field": "kenttä puuttuu",
        "wrong_type": "kentän arvo on väärää tyyppiä",
        "duplicate_uid": "sama tunniste on kahdella",
        "unknown_reference": "viittauksen kohdetta ei ole",
        "bad_value": "kentän arvo ei kelpaa",
    },
    (e.CodebookFixed, "problem"): {
        "choice": "muuttujalla on koodauksia, joten yhden valinnan ja monivalinnan välillä ei voi "
        "vaihtaa. Poista muuttuja käytöstä ja lisää uusi",
        "variable": "muuttuja on koodattu, tai kierros tai koodausjono kysyy sitä. Poista se sen "
        "sijaan käytöstä",
        "code": "luokka on annettu viesteille, tai se kuuluu kierroksen koodauskirjaan. Poista se "
        "sen sijaan käytöstä",
        "moved": "luokka kuuluu toiseen muuttujaan. Anna sille oma tunniste",
        "becomes": "luokka on jo yhdistetty tai jaettu. Peru se ensin",
        "merge_unused": "luokka ei ole käytössä. Ota se ensin käyttöön tai valitse toinen luokka",
        "merge_itself": "luokkaa ei voi yhdistää itseensä. Valitse toinen luokka",
        "merge_elsewhere": "vain saman muuttujan luokat voi yhdistää. Valitse toinen luokka",
        "merge_exclusive": "poissulkevaa luokkaa ei voi yhdistää luokkaan, joka ei ole "
        "poissulkeva. Muuta ne ensin samanlaisiksi",
        "split_few": "luokka jaetaan vähintään kahdeksi. Nimeä kaksi luokkaa tai useampia",
        "not_becoming": "luokkaa ei ole yhdistetty eikä jaettu. Peruttavaa ei ole",
    },
    (e.KeyReserved, "action"): {
        "flag": "Liputa",
        "go_to": "Siirry viestiin",
        "skip": "Siirrä loppuun",
        "note": "Muistiinpano",
    },
    (e.CannotUndo, "reason"): {
        "newer_decision": "viestillä on jo uudempi ratkaisu",
        "joined_heads": "se kokosi yhteen useita rinnakkaisia ratkaisuja",
    },
    (e.BadCodingTable, "problem"): {
        "missing_column": "sarake puuttuu",
        "not_applicable": "muuttuja ei sovellu tähän viestiin",
        "too_many_codes": "muuttujalla voi olla vain yksi luokka",
    },
    (e.BadRatingTable, "problem"): {
        "too_few_coders": "vertailuun tarvitaan oma sarake vähintään kahdelle koodaajalle",
        "two_headings": "kahdella sarakkeella on sama otsikko",
        "missing_column": "sarake puuttuu",
        "unknown_code": "luokka ei ole annettujen joukossa",
        "no_order": "muille kuin numeroille on annettava järjestys (--categories)",
    },
    (e.FieldLocked, "field"): {
        "text": "teksti",
        "day": "päivä",
        "links": "linkit",
        "parent": "vastattu viesti",
        "pseudonym": "peitenimi",
        "handle": "käyttäjätunnus",
        "counts": "tykkäysten ja jakojen määrät",
        "labels": "palvelun merkinnät",
        "word_marks": "merkityt sanat",
        "pace": "tahti",
    },
    (e.FieldLocked, "reason"): {
        "purpose": "se voisi ohjata tai kiirehtiä heitä, ja kierros mittaa heidän omaa "
        "harkintaansa",
        "pseudonym": "peitenimen tarkoitus on kätkeä se",
    },
    (e.CannotEnlarge, "reason"): {
        "kind": "vain yksinkertainen satunnaisotos ja ositettu otos sisältyvät suurempaan",
        "frame": "viestit, joista se poimittiin, ovat muuttuneet",
        "size": "uusi koko ei ole suurempi kuin otoksen oma",
    },
    (e.NothingToReport, "what"): {
        "agreement": "Yhtäkään viestiä ei ole vielä koodannut kaksi koodaajaa, joten "
        "yhtäpitävyyttä ei voi laskea. Koodaukset ovat tallessa. Tuo toisen koodaajan "
        "koodauspaketti takaisin.",
        "screening": "Yhtäkään viestiä ei ole vielä arvioitu tässä seulonnan tarkistuksessa. "
        "Mitään ei muutettu. Arvioi ensin viestejä.",
        "frequencies": "Yhtäkään viestiä ei ole vielä koodattu, joten jakaumia ei voi laskea. "
        "Mitään ei muutettu. Koodaa ensin viestejä.",
    },
}

_ADDITIONS: Final[Additions] = {
    (e.ProjectInUse, "host"): ", tietokone: {}",
    (e.ProjectInUse, "user"): ", käyttäjä: {}",
    (e.ProjectInUse, "since"): ", alkaen {}",
    (e.UndecodableText, "line"): " (rivi {})",
    (e.TextColumnMissing, "columns"): " (sarakkeet: {})",
    (e.ColumnMissing, "columns"): " ({})",
    (e.UnknownName, "known"): " (tunnetaan: {})",
    (e.BadCodebook, "file"): " ”{}”",
    (e.BadCodebook, "where"): ", kohta ”{}”",
    (e.BadCodebook, "value"): ", arvo ”{}”",
    (e.BadRatingTable, "line"): " (rivi {})",
    (e.BadRatingTable, "value"): ": ”{}”",
    (e.BadCodingTable, "line"): " (rivi {})",
    (e.BadCodingTable, "value"): ": ”{}”",
}

FINNISH: Final = Words(
    errors={
        **_PROJECT_FILE,
        **_FILES_THAT_COME_IN,
        **_CODEBOOKS,
        **_CODING,
        **_SAMPLES_AND_PACKETS,
        **_SCREENING,
    },
    phrases=_PHRASES,
    additions=_ADDITIONS,
    reasons={
        "no_variation": "Tunnusluku ei ole määriteltävissä, koska koodaajat käyttivät vain yhtä "
        "luokkaa. Yhtäpitävyysprosentti on 100\u00a0%, mutta vaihtelematon aineisto ei osoita, "
        "erottavatko koodaajat luokat toisistaan.",
        "no_overlap": "Yhtäkään viestiä ei ole vielä koodannut kaksi koodaajaa, joten "
        "yhtäpitävyyttä ei voi laskea.",
        "not_used": "Kukaan koodaajista ei ole käyttänyt luokkaa, joten sen yhtäpitävyyttä ei voi "
        "laskea.",
        "two_coders_only": "Tunnusluku on määritelty vain kahdelle koodaajalle. "
        "Valitse koodaajapari.",
        "one_item": "Luottamusväliä ei voi laskea, koska kahden koodaajan koodaamia viestejä on "
        "vain yksi.",
        "zero_width": "Luottamusväliä ei voi laskea, koska keskivirhe on nolla: tunnusluku ei "
        "vaihtele viestien välillä.",
        "often_undefined": "Luottamusväliä ei voi laskea, koska tunnusluku ei ole määriteltävissä "
        "liian monessa viesteistä uudelleen poimitussa otoksessa.",
    },
    reasons_with_code={
        "no_variation": "Tunnusluku ei ole määriteltävissä, koska koodaajat käyttivät vain "
        "luokkaa ”{code}”. Yhtäpitävyysprosentti on 100\u00a0%, mutta vaihtelematon aineisto ei "
        "osoita, erottavatko koodaajat luokat toisistaan.",
        "not_used": "Kukaan koodaajista ei ole käyttänyt luokkaa ”{code}”, joten sen "
        "yhtäpitävyyttä ei voi laskea.",
    },
    rare_code="Luokka ”{code}” on vain {n} viestissä. Tunnusluku ja sen luottamusväli ovat "
    "epävakaita: lisää viestejä tai raportoi lukumäärät.",
    packet_of_one_text="Koodauspaketissa ”{file}” on {posts} viesti, jonka teksti poikkeaa "
    "projektista. Sen koodauksia ei yhdistetty. Tarkista viesti ennen päätöstä.",
    moment="{0.day}.{0.month}.{0.year} klo {0.hour}.{0.minute:02d}",
    opening_quote="”",
    closing_quote="”",
    thousands="\u00a0",
    decimal=",",
)
