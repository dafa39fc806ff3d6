"""The fixed words of the paragraph on reliability in Finnish."""

from types import MappingProxyType

from coder.domain.agreement import results
from coder.domain.methods.facts import MAIN, RELIABILITY, TRAINING

FI = "fi"
PHRASES = MappingProxyType(
    {
        results.PERCENT_AGREEMENT: ("yhtäpitävyysprosentti", "yhtäpitävyysprosenttia"),
        results.EXACT_MATCH: (
            "täsmälleen samojen luokkien osuus", "täsmälleen samojen luokkien osuutta",
        ),
        results.COHEN_KAPPA: ("Cohenin kappa", "Cohenin kappaa"),
        results.SCOTT_PI: ("Scottin pii", "Scottin piitä"),
        results.FLEISS_KAPPA: ("Fleissin kappa", "Fleissin kappaa"),
        results.CONGER_KAPPA: ("Congerin kappa", "Congerin kappaa"),
        results.KRIPPENDORFF_ALPHA: ("Krippendorffin alfa", "Krippendorffin alfaa"),
        results.KRIPPENDORFF_ALPHA_ORDINAL: (
            "Krippendorffin järjestysasteikollinen alfa",
            "Krippendorffin järjestysasteikollista alfaa",
        ),
        results.KRIPPENDORFF_ALPHA_JACCARD: (
            "Krippendorffin alfa (Jaccardin etäisyys)", "Krippendorffin alfaa (Jaccardin etäisyys)",
        ),
        results.KRIPPENDORFF_ALPHA_MASI: (
            "Krippendorffin alfa (MASI-etäisyys)", "Krippendorffin alfaa (MASI-etäisyys)",
        ),
        results.GWET_AC1: ("Gwetin AC1", "Gwetin AC1-kerrointa"),
        results.BRENNAN_PREDIGER: (
            "Brennanin ja Predigerin kerroin", "Brennanin ja Predigerin kerrointa",
        ),
    }
)  # fmt: skip
"""The name of each coefficient in the nominative and the partitive."""

WHY = MappingProxyType(
    {
        results.NO_VARIATION: "koska kaikki koodaukset olivat samaa luokkaa",
        results.NO_OVERLAP: "koska yhtäkään viestiä ei ollut koodattu kahdesti",
        results.NOT_USED: "koska luokkaa ei käytetty",
        results.TWO_CODERS_ONLY: "koska tunnusluku on määritelty vain kahdelle koodaajalle",
    }
)
METHODS = MappingProxyType(
    {
        results.GWET: "Gwetin menetelmällä",
        results.LARGE_SAMPLE: "suuren otoksen keskivirheestä (Fleiss, Cohen ja Everitt)",
        results.DELTA: "deltamenetelmällä",
        results.ITEM_BOOTSTRAP: "bootstrap-menetelmällä viestejä uudelleen poimien",
        results.CLUSTER_BOOTSTRAP: "bootstrap-menetelmällä kirjoittajia uudelleen poimien",
        results.STRATIFIED_BOOTSTRAP: "bootstrap-menetelmällä ositteittain uudelleen poimien",
    }
)
DRAWN = MappingProxyType(
    {
        "simple_random": "yksinkertaisella satunnaisotannalla",
        "stratified": "ositetulla satunnaisotannalla",
        "systematic": "systemaattisella otannalla",
    }
)
BY = MappingProxyType(
    {
        "month": "kuukausi",
        "source": "lähdetiedosto",
        "screening": "seulonnan tulos",
        "code": "yhden koodaajan aiempi luokitus",
    }
)
KEPT_OUT = MappingProxyType(
    {
        "training": "harjoituskierrosten viestit",
        "failed": "raja-arvon alle jääneiden kierrosten viestit",
        "example": "koodauskirjan esimerkkiviestit",
    }
)
RESULTS = MappingProxyType(
    {
        "passed": "raja-arvo täyttyi",
        "failed": "raja-arvo ei täyttynyt",
        "undecided": "raja-arvoon ei verrattu",
    }
)
PURPOSES = MappingProxyType(
    {TRAINING: "harjoituskierros", RELIABILITY: "reliabiliteettikierros", MAIN: "pääkierros"}
)
WAYS = MappingProxyType(
    {
        "discussion": "keskustellen",
        "third_coder": "kolmannen koodaajan päätöksellä",
        "first_coder": "ensimmäisen koodaajan päätöksellä",
    }
)
