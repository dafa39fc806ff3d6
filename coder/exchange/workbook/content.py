"""What a workbook holds, as plain data: the writer needs nothing else, the service fills it.

Times are UTC ISO text, ids and uids printed text, percentages 0-100, coefficients plain numbers.
All names (codes, variables, coders, rounds) are already in the language of the workbook.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from coder.domain.codebook import Codebook

Language = Literal["fi", "en"]
Profile = Literal["full", "pseudonymised", "ids"]


@dataclass(frozen=True, slots=True)
class FrequencyRow:
    """One code: `n` posts, their percent of `n_posts`, relative to the largest (= 100), authors.

    `coded` of them were coded themselves where they stand for others, None where each was coded.
    `interval` is the 95 % interval of the share, 0-1.
    """

    code: str
    group: str | None
    n: int
    percent: float | None
    relative: float | None
    authors: int | None
    coded: int | None = None
    interval: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class FrequencySheetTable:
    """Frequencies of one variable; `n_posts` is the denominator of the percentages.

    `source` says whose codings were counted ("Final codings", "Aino, round Main").
    `multi`: a post may have several codes; the writer then says that percentages may pass 100.
    """

    variable: str
    question: str
    source: str
    rows: tuple[FrequencyRow, ...]
    n_posts: int
    n_authors: int | None
    multi: bool
    notes: tuple[str, ...] = ()
    n_coded: int | None = None


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One coefficient; `value` None needs the reason in `undefined`.

    `coefficient` and `ci_method` are the names of the command line (`krippendorff_alpha`,
    `gwet`), which the writer puts into words; a name it does not know is written as it is.
    """

    coefficient: str
    value: float | None
    se: float | None
    ci_low: float | None
    ci_high: float | None
    ci_method: str | None
    n_items: int
    undefined: str | None = None
    drawn_low: float | None = None
    """The ends of the bootstrap interval, where it is not the first one."""
    drawn_high: float | None = None
    below: tuple[float, float] | None = None
    """Share of the draws below .667 and .800."""


@dataclass(frozen=True, slots=True)
class AgreementTable:
    """Agreement of some coders on a variable (`code` None) or on one code against the others.

    Tables of one round and variable that follow one another become one table of the sheet.
    """

    round: str
    variable: str
    code: str | None
    coders: tuple[str, ...]
    rows: tuple[AgreementRow, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CodeUseRow:
    """How some coders used a code; `given` says how often each gave it."""

    code: str
    coders: tuple[str, ...]
    given: str
    n_items: int
    carrying: int
    prevalence_index: float | None
    bias_index: float | None
    positive: float | None
    negative: float | None
    few: bool = False
    """Whether under ten posts carry it."""


@dataclass(frozen=True, slots=True)
class CodeUseTable:
    """The use of the codes of a variable in a round."""

    round: str
    variable: str
    rows: tuple[CodeUseRow, ...]


@dataclass(frozen=True, slots=True)
class SettledCell:
    """What was settled on a disagreement: code names, by whom, how, and why."""

    codes: tuple[str, ...]
    made_by: str
    way: str = ""
    reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class DisagreementRow:
    """A post on which coders differ; `codes` stands in the order of `disagreement_coders`.

    Each is a tuple of code names, () for "no code applies", None for not coded. `settled` is None
    where nothing was settled.
    """

    post_uid: str
    external_id: str | None
    day: str | None
    text: str | None
    round: str
    variable: str
    codes: tuple[tuple[str, ...] | None, ...]
    settled: SettledCell | None = None


@dataclass(frozen=True, slots=True)
class CodingRow:
    """One coding: post, coder, round and variable; () as `codes` means "no code applies".

    `state` says where the post's final coding comes from: agreed, adjudicated, single, open or
    empty where it has none.
    """

    post_uid: str
    external_id: str | None
    source: str
    author: str | None
    posted_at: str | None
    text: str | None
    coder: str
    round: str
    variable: str
    codes: tuple[str, ...]
    code_uids: tuple[str, ...]
    decided_at: str
    revision: int
    note: str = ""
    flagged: bool = False
    state: str = ""


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """An imported file and its figures."""

    name: str
    sha256: str
    reader: str
    read: int
    kept: int
    skipped: int
    imported_at: str


@dataclass(frozen=True, slots=True)
class SampleEntry:
    """A sample; `method` is in words of the workbook's language."""

    name: str
    method: str
    seed: int | None
    size: int
    frame_size: int
    drawn_at: str


@dataclass(frozen=True, slots=True)
class RoundEntry:
    """A round; `purpose` and `coefficient` are the stored names (`reliability`, …)."""

    name: str
    purpose: str
    coders: tuple[str, ...]
    opened_at: str
    closed_at: str | None
    revision: int | None
    coefficient: str | None
    threshold: float | None


@dataclass(frozen=True, slots=True)
class CoderEntry:
    """A coder and what is told of them; `codings` is how many codings are theirs."""

    name: str
    role: str = ""
    codings: int | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """A figure of the project.

    `what` is one of posts, in_study, screened_out, authors, coded, finished, codings,
    disagreements, settled; any other text is written as it is.
    """

    what: str
    n: int


@dataclass(frozen=True, slots=True)
class About:
    """Where the figures come from. `languages` are codes such as fi, en."""

    version: str
    project: str
    exported_at: str
    languages: tuple[str, ...] = ()
    sources: tuple[SourceEntry, ...] = ()
    samples: tuple[SampleEntry, ...] = ()
    rounds: tuple[RoundEntry, ...] = ()
    coders: tuple[CoderEntry, ...] = ()
    codebook_revision: int | None = None
    counts: tuple[Count, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScreeningStep:
    """A step of the screening.

    `kind` is collected, absent, reposts, language, dates, sources, list, by_rule, put_in, put_out
    or in_study; `out` posts were left out, `left` stayed.
    """

    kind: str
    name: str
    out: int | None
    left: int | None


@dataclass(frozen=True, slots=True)
class ScreeningList:
    """A word list as it was used, a line a term."""

    name: str
    terms: tuple[str, ...]
    exclusions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Screening:
    """How the posts of the study were chosen."""

    paragraph: str
    steps: tuple[ScreeningStep, ...]
    lists: tuple[ScreeningList, ...]


@dataclass(frozen=True, slots=True)
class CodebookChange:
    """One change of the codebook: in which revision, by whom, of what; texts before and after.

    `what` is a field's name, or one of: added, removed, order. `kind` is `wording`, `meaning`, or
    empty where it touches no coding.
    """

    revision: int
    made_at: str
    coder: str
    subject: str
    what: str
    before: str
    after: str
    kind: str


@dataclass(frozen=True, slots=True)
class WorkbookContent:
    """Everything a workbook holds.

    `codings` is read once, in order, and may be a generator; `codings_total` (if known) is only
    for the progress. With the profile "ids" the columns for text, author and note are left out.
    `methods_text` (paragraphs apart by a line break) is put on the sheet About.
    """

    language: Language
    project: str
    frequencies: tuple[FrequencySheetTable, ...]
    agreement: tuple[AgreementTable, ...]
    disagreements: tuple[DisagreementRow, ...]
    codings: Iterable[CodingRow]
    codebook: Codebook
    about: About
    disagreement_coders: tuple[str, ...] = ()
    codings_total: int = 0
    profile: Profile = "full"
    methods_text: str = ""
    screening: Screening | None = None
    agreement_codes: tuple[CodeUseTable, ...] = ()
    agreement_texts: tuple[str, ...] = ()
    """A paragraph for the methods on each round that is compared."""
    codebook_changes: tuple[CodebookChange, ...] = ()
    notes: tuple[str, ...] = field(default=())
    """Notes under the disagreements (which rounds and coders are compared, say)."""
