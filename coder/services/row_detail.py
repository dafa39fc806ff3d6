"""One figure of agreement in detail: its bootstrap, and the use of the code it is about."""

from collections.abc import Sequence
from dataclasses import dataclass

from coder.domain.agreement.bootstrap import ON_SCREEN
from coder.domain.agreement.results import KALPHA, Coefficient, Interval
from coder.domain.agreement.specific import CodeUse
from coder.domain.codebook import Variable
from coder.services.agreement_figures import codes_left_out, coefficients_of
from coder.services.code_uses import use_of_codes
from coder.services.coded_posts import CodedPosts
from coder.services.drawing import Bootstrap, Drawing
from coder.services.session import Session
from coder.storage import posts
from coder.storage.rounds import Round


@dataclass(frozen=True, slots=True)
class RowDetail:
    """A coefficient with the intervals that are drawn, and how its code was used, if it has one."""

    coefficient: Coefficient
    use: CodeUse | None

    @property
    def drawn(self) -> Interval | None:
        """The interval of the bootstrap."""
        found = [one for one in self.coefficient.intervals if one.below and one.method != KALPHA]
        return found[0] if found else None

    @property
    def kalpha(self) -> Interval | None:
        """The interval that Hayes' macro prints, where it was asked for."""
        found = [one for one in self.coefficient.intervals if one.method == KALPHA]
        return found[0] if found else None


def detail(
    session: Session,
    round_: Round,
    variable: Variable,
    code_uid: str | None,
    rows: CodedPosts,
    name: str,
    missing: str,
    *,
    by_author: bool = False,
    kalpha: bool = False,
) -> RowDetail | None:
    """Draw a coefficient of a variable, or of one of its codes, again from its posts.

    `rows` hold the posts and what each coder gave. None where it cannot be computed.
    """

    def authors(of_posts: Sequence[int]) -> list[str]:
        return posts.authors_of(session.file, of_posts)

    bootstrap = Bootstrap(ON_SCREEN, by_author=by_author, kalpha=kalpha)
    wanted = Drawing((name,), bootstrap, authors).of_round(session, round_)
    left_out = codes_left_out(variable, missing)
    for uid, coefficient in coefficients_of(variable, rows, left_out, wanted):
        if uid == code_uid and coefficient.name == name:
            return RowDetail(coefficient, _use(variable, code_uid, rows, left_out))
    return None


def _use(
    variable: Variable,
    code_uid: str | None,
    table: CodedPosts,
    left_out: frozenset[str],
) -> CodeUse | None:
    if code_uid is None:
        return None
    values = [
        [None if given is None or left_out.intersection(given) else given for given in row]
        for row in table.rows()
    ]
    return next((use for uid, use in use_of_codes(variable, values) if uid == code_uid), None)
