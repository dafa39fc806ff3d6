"""What the page of reliability shows of a round, as plain data."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from coder.domain.adjudication import differ
from coder.domain.agreement.coders_table import CodersTable, coders_table, yes_no_table
from coder.domain.agreement.gap import Gap
from coder.domain.agreement.results import KRIPPENDORFF_ALPHA, Coefficient
from coder.domain.codebook import Codebook, Variable
from coder.domain.methods.facts import Drawn
from coder.services.coded_posts import CodedPosts
from coder.services.intra_coder import Pair
from coder.services.looking import Round
from coder.services.meaning_periods import ByMeaning
from coder.services.reliability import Progress, ReadIn, codes_left_out
from coder.ui.reliability.shares import Shares

Group = tuple[str, ...]
"""The names of some coders."""


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """The coefficients of some coders on a variable, or on one of its codes."""

    variable: Variable
    code_uid: str | None
    coders: Group
    primary: Coefficient
    """The coefficient that the round is judged by."""
    percent: Coefficient
    others: tuple[Coefficient | None, ...]
    """Those that may be computed for so many coders; None where one does not fit the variable."""
    shares: Shares
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Again:
    """The rounds in which one coder coded the same posts, and the days between."""

    pair: Pair
    gap: Gap | None


@dataclass(frozen=True, slots=True)
class RoundAgreement:
    """A round's agreement; `rows` by how codes that count as missing are treated.

    `given` holds the posts that two coders or more coded, by variable.
    """

    round: Round
    codebook: Codebook
    """The round's own: that in force when it was opened."""
    coders: Group
    rows: Mapping[str, tuple[AgreementRow, ...]]
    given: Mapping[str, CodedPosts]
    read_in: tuple[ReadIn, ...]
    progress: tuple[Progress, ...]
    unsettled: int = 0
    """How many disagreements nobody has settled."""
    open_posts: frozenset[int] = frozenset()
    """The posts of these."""
    repeats: int = 0
    """Coded posts that are not counted, as repeats of one that is."""
    sample: Drawn | None = None
    """How its sample was drawn."""
    again: "Again | None" = None
    """Set where the two coders are one, in two rounds."""
    intra: tuple["RoundAgreement", ...] = ()
    """The coders of the round compared with themselves in an earlier one."""
    meanings: tuple[ByMeaning, ...] = ()
    """Variables whose codings were given under more than one meaning of the codes."""

    @property
    def has_figures(self) -> bool:
        """Whether anything was coded twice."""
        return any(self.rows.values()) or bool(self.intra)

    @property
    def groups(self) -> list[Group]:
        """All coders first, then each pair where there are more than two."""
        pairs = list(combinations(self.coders, 2))
        return [self.coders, *(pairs if len(self.coders) > 2 else ())]

    @property
    def unfinished(self) -> bool:
        """Whether a coder has posts of the sample left."""
        return any(each.done < each.posts for each in self.progress)

    def variables(self) -> list[Variable]:
        """Return the variables that two coders coded."""
        every = next(iter(self.rows.values()), ())
        return list({row.variable.uid: row.variable for row in every}.values())

    def places(self, group: Group) -> list[int]:
        """Return where the coders of a group stand among all."""
        return [self.coders.index(name) for name in group]

    def differing(self, variable_uid: str, group: Group) -> CodedPosts:
        """Return the posts on which the coders of a group differ."""
        places = self.places(group)
        given = self.given.get(variable_uid, CodedPosts((), ()))
        return given.where(lambda codes: differ([codes[at] for at in places]))

    def crossed(self, variable: Variable, pair: Group, missing: str, code: str) -> CodersTable:
        """Return two coders' cross-table; of a multi-choice variable that of one code."""
        one, two = self.places(pair)
        values = (
            (post, codes[one], codes[two]) for post, codes in self.given.get(variable.uid, ())
        )
        left_out = codes_left_out(variable, missing)
        if variable.choice == "multi":
            return yes_no_table(code, values, left_out)
        codes = [each.uid for each in variable.codes if not each.archived]
        return coders_table(codes, values, left_out)


def primary_of(round_: Round) -> str:
    """Return the name of the coefficient that a round is judged by."""
    return round_.coefficient or KRIPPENDORFF_ALPHA
