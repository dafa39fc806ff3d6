"""The fixed words of the paragraph on reliability in English."""

from types import MappingProxyType

from coder.domain.agreement import results
from coder.domain.methods.facts import MAIN, RELIABILITY, TRAINING

EN = "en"
NAMES = MappingProxyType(
    {
        results.PERCENT_AGREEMENT: "percent agreement",
        results.EXACT_MATCH: "the share of exact matches",
        results.COHEN_KAPPA: "Cohen's kappa",
        results.SCOTT_PI: "Scott's pi",
        results.FLEISS_KAPPA: "Fleiss' kappa",
        results.CONGER_KAPPA: "Conger's kappa",
        results.KRIPPENDORFF_ALPHA: "Krippendorff's alpha",
        results.KRIPPENDORFF_ALPHA_ORDINAL: "Krippendorff's ordinal alpha",
        results.KRIPPENDORFF_ALPHA_JACCARD: "Krippendorff's alpha with the Jaccard distance",
        results.KRIPPENDORFF_ALPHA_MASI: "Krippendorff's alpha with the MASI distance",
        results.GWET_AC1: "Gwet's AC1",
        results.BRENNAN_PREDIGER: "the coefficient of Brennan and Prediger",
    }
)
WHY = MappingProxyType(
    {
        results.NO_VARIATION: "because all codings were of one code",
        results.NO_OVERLAP: "because no post was coded twice",
        results.NOT_USED: "because the code was not used",
        results.TWO_CODERS_ONLY: "because it is defined for two coders only",
    }
)
METHODS = MappingProxyType(
    {
        results.GWET: "by Gwet's method",
        results.LARGE_SAMPLE: "from the large-sample standard error of Fleiss, Cohen and Everitt",
        results.DELTA: "by the delta method",
        results.ITEM_BOOTSTRAP: "by a bootstrap of posts",
        results.CLUSTER_BOOTSTRAP: "by a bootstrap of authors",
        results.STRATIFIED_BOOTSTRAP: "by a bootstrap of posts within strata",
    }
)
DRAWN = MappingProxyType(
    {
        "simple_random": "simple random sample",
        "stratified": "stratified random sample",
        "systematic": "systematic sample",
    }
)
BY = MappingProxyType(
    {
        "month": "month",
        "source": "source file",
        "screening": "outcome of the screening",
        "code": "earlier coding by one coder",
    }
)
KEPT_OUT = MappingProxyType(
    {
        "training": "posts of training rounds",
        "failed": "posts of rounds below the threshold",
        "example": "example posts of the codebook",
    }
)
RESULTS = MappingProxyType(
    {
        "passed": "threshold met",
        "failed": "threshold not met",
        "undecided": "not held against a threshold",
    }
)
PURPOSES = MappingProxyType(
    {TRAINING: "training round", RELIABILITY: "reliability round", MAIN: "main round"}
)
WAYS = MappingProxyType(
    {
        "discussion": "by discussion",
        "third_coder": "by the decision of a third coder",
        "first_coder": "by the decision of the first coder",
    }
)
