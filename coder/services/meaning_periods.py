"""Agreement kept apart by what the codes of a variable meant when they were given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from coder.domain.codebook import Variable
from coder.domain.meanings import Meanings
from coder.services.agreement_figures import (
    AS_CATEGORY,
    AgreementFigure,
    RoundCodings,
    figures_of,
)
from coder.services.drawing import Bootstrap, Drawing
from coder.services.reliability import SHOWN, Reliability
from coder.services.session import Session
from coder.services.spreading import read_until
from coder.storage import posts, reviews, revisions, rounds
from coder.storage.people import Coder
from coder.storage.rounds import Round

_Key = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Period:
    """Codings of a variable given while its codes meant the same.

    `first` and `last` are the numbers of the revisions they name, `since` is when the first of
    these came into force; `posts` are those that two coders or more coded in the period, `figures`
    the coefficients of all coders together on them.
    """

    first: int
    last: int
    since: str
    posts: int
    figures: tuple[AgreementFigure, ...]


@dataclass(frozen=True, slots=True)
class ByMeaning:
    """The periods in which a round's codings of a variable were given, two or more.

    `across` are posts whose coders coded them in different periods; they are in none.
    """

    round: str
    variable: Variable
    periods: tuple[Period, ...]
    across: int


class MeaningPeriods:
    """Finds rounds whose codings of a variable were given under more than one meaning."""

    def __init__(self, session: Session, reliability: Reliability) -> None:
        self._session = session
        self._reliability = reliability
        self._known = revisions.meanings(session.file)
        self._rows = revisions.variable_rows(session.file)
        self._revisions = {each.id: each for each in revisions.all_of(session.file)}

    def of_rounds(
        self,
        round_name: str | None = None,
        variable: Variable | None = None,
        names: Sequence[str] = (),
        missing: str = AS_CATEGORY,
        coefficients: Sequence[str] = SHOWN,
        bootstrap: Bootstrap | None = None,
    ) -> list[ByMeaning]:
        """Return the variables of rounds with more than one meaning. Raises UnknownName."""
        found: list[ByMeaning] = []
        wanted = Drawing(tuple(coefficients), bootstrap, self._authors)
        for round_ in self._reliability.rounds(round_name):
            variables = self._reliability.variables(round_, variable)
            changed = [each for each in variables if _changed(each, self._known)]
            if not changed:
                continue
            codings = self._reliability.codings(round_, variables, names)
            if len(codings.coders) < 2:
                continue
            for each in changed:
                apart = self._apart(codings, each, missing, wanted)
                if apart is not None:
                    found.append(apart)
        return found

    def _apart(
        self, codings: RoundCodings, variable: Variable, missing: str, wanted: Drawing
    ) -> ByMeaning | None:
        codes = [code.uid for code in variable.codes]
        periods: dict[int, _Key] = {}
        given: dict[int, set[_Key]] = {}
        counts: dict[int, int] = {}
        by_period: dict[_Key, set[int]] = {}
        for coder in codings.coders:
            under = self._revisions_of(codings.round, coder, variable)
            for post in codings.by_variable[variable.uid].get(coder.id, {}):
                revision = under.get(post)
                if revision is None:
                    continue
                if revision not in periods:
                    periods[revision] = self._known.period(codes, revision)
                by_period.setdefault(periods[revision], set()).add(revision)
                given.setdefault(post, set()).add(periods[revision])
                counts[post] = counts.get(post, 0) + 1
        if len(by_period) < 2:
            return None
        shared = {post for post, n in counts.items() if n > 1}
        found = [
            self._period(
                codings,
                variable,
                by_period[key],
                {post for post in shared if given[post] == {key}},
                missing,
                wanted,
            )
            for key in by_period
        ]
        across = sum(len(given[post]) > 1 for post in shared)
        found.sort(key=lambda period: period.first)
        return ByMeaning(codings.round.name, variable, tuple(found), across)

    def _period(
        self,
        codings: RoundCodings,
        variable: Variable,
        numbers: set[int],
        wanted_posts: set[int],
        missing: str,
        wanted: Drawing,
    ) -> Period:
        known = sorted((self._revisions[row] for row in numbers), key=lambda each: each.n)
        coded = {
            coder: {post: codes for post, codes in each.items() if post in wanted_posts}
            for coder, each in codings.by_variable[variable.uid].items()
        }
        only = replace(codings, by_variable={variable.uid: coded})
        everyone = tuple(coder.name for coder in codings.coders)
        figures = tuple(
            figure
            for figure in (figures_of(only, variable, missing, wanted) if wanted_posts else ())
            if figure.code_uid is None and figure.coders == everyone
        )
        first, last = known[0], known[-1]
        return Period(first.n, last.n, first.made_at, len(wanted_posts), figures)

    def _revisions_of(self, round_: Round, coder: Coder, variable: Variable) -> Mapping[int, int]:
        """Return the revision (row id) under which a coder's coding of each post was given."""
        file, row = self._session.file, self._rows[variable.uid]
        found: dict[int, int] = {}
        reads = rounds.coders_of(file, round_.id).get(coder.id)
        if reads is not None:
            until = read_until(file, round_, coder.id)
            found.update(reviews.revisions_of(file, coder.id, reads, row, until))
        found.update(reviews.revisions_of(file, coder.id, round_.id, row))
        return found

    def _authors(self, rows: Sequence[int]) -> list[str]:
        return posts.authors_of(self._session.file, rows)


def _changed(variable: Variable, known: Meanings) -> bool:
    return any(number > 1 for code in variable.codes for _, number in known.since.get(code.uid, ()))
