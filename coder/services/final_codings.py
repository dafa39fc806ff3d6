"""The final coding of each post, and where it comes from: agreed, settled, or one coder's."""

from collections import Counter
from dataclasses import dataclass

from coder.domain.adjudication import ADJUDICATED, AGREED, OPEN, SINGLE, State, agree, differ
from coder.domain.codebook import Variable
from coder.domain.codebook_merging import read_as
from coder.domain.codebook_rules import applies
from coder.domain.values import Codes
from coder.services.session import Session
from coder.services.settled_codings import Coded, SettledCodings
from coder.storage import division, frames, people, rounds
from coder.storage.rounds import Round

JOINT = ("main", "reliability")
"""The purposes of rounds in which coders can agree on the final coding; the last word counts."""


@dataclass(frozen=True, slots=True)
class Final:
    """The final codings of a variable and the state of each post.

    A post that is `open` has the chosen coder's codes for the time being, or none. `lacking` posts
    are coded on the variable that this one depends on so that it applies, but not on this one.
    """

    codes: Coded
    states: dict[int, State]
    lacking: int = 0

    def counts(self) -> dict[State, int]:
        """Return how many posts have each state."""
        return dict(Counter(self.states.values()))


class FinalCodings:
    """Reads final codings: consensus, else what all agreed on, else the chosen coder's.

    Where the posts of a round were divided, each coder's codings of the own part come next: most
    posts are then in the data of one coder alone. Of the chosen coder recoding comes before main,
    and main before reliability; a recoding also stands above what was agreed before it. A post left
    out of the study has none. Whether a variable applies to a post goes by the final coding of the
    one it depends on.
    """

    def __init__(self, session: Session, settled: SettledCodings) -> None:
        self._session = session
        self._settled = settled
        self._rounds = rounds.all_of(session.file)

    def of(self, variable: Variable, coder_id: int | None) -> Final:
        """Return the final codings of a variable, `coder_id` being the chosen coder."""
        found: Coded = {}
        states: dict[int, State] = {}
        self._take_shares(found, states, variable)
        self._take_chosen(found, states, variable, coder_id, ("reliability", "main"))
        for purpose in JOINT:
            for round_ in (r for r in self._rounds if r.purpose == purpose):
                self._take_joint(found, states, variable, round_)
        self._take_own_again(found, states, variable)
        self._take_chosen(found, states, variable, coder_id, ("recoding",))
        consensus = people.by_uid(self._session.file, people.CONSENSUS_UID)
        if consensus is not None:
            for round_ in self._rounds:
                decided = self._settled.of_consensus(round_, variable, consensus.id)
                # A check that finds right what all agreed on changes nothing.
                confirmed = {
                    post
                    for post, codes in decided.items()
                    if states.get(post) == AGREED and set(found[post]) == set(codes)
                }
                found.update(decided)
                states.update(dict.fromkeys(decided.keys() - confirmed, ADJUDICATED))
        return self._still_applicable(variable, self._in_study(Final(found, states)), coder_id)

    def _in_study(self, found: Final) -> Final:
        """Leave out posts that were screened out after they had been coded."""
        out = frames.put_out(self._session.file, found.states)
        if not out:
            return found
        return Final(
            {post: codes for post, codes in found.codes.items() if post not in out},
            {post: state for post, state in found.states.items() if post not in out},
        )

    def _take_shares(self, found: Coded, states: dict[int, State], variable: Variable) -> None:
        """Take in what each coder of a divided round gave the own part of it.

        Whether those who share a post agree is told where the round is taken as a whole.
        """
        for purpose in ("reliability", "main"):
            for round_ in (r for r in self._rounds if r.purpose == purpose):
                if not division.is_divided(self._session.file, round_.id):
                    continue
                for coder in self._settled.coders_of(round_):
                    part = division.share_of(self._session.file, coder, round_.id)
                    own = self._settled.own(round_, variable, coder) if part else {}
                    for post in own.keys() & set(part or ()):
                        if states.setdefault(post, SINGLE) == SINGLE:
                            found.setdefault(post, own[post])

    def _take_own_again(self, found: Coded, states: dict[int, State], variable: Variable) -> None:
        """Take in what coders of a divided round said anew of posts that they alone coded."""
        divided = [
            r for r in self._rounds
            if r.purpose in JOINT and division.is_divided(self._session.file, r.id)
        ]  # fmt: skip
        for again in (r for r in self._rounds if divided and r.purpose == "recoding"):
            for coder in self._settled.coders_of(again):
                own = self._settled.own(again, variable, coder)
                shares = (division.share_of(self._session.file, coder, r.id) for r in divided)
                part = {post for share in shares for post in share or ()}
                for post in own.keys() & part:
                    if states.get(post) == SINGLE:
                        found[post] = own[post]

    def _take_chosen(
        self,
        found: Coded,
        states: dict[int, State],
        variable: Variable,
        coder_id: int | None,
        purposes: tuple[str, ...],
    ) -> None:
        for purpose in purposes if coder_id is not None else ():
            for round_ in (r for r in self._rounds if r.purpose == purpose):
                assert coder_id is not None
                own = self._settled.own(round_, variable, coder_id)
                changed = [p for p, codes in own.items() if found.get(p) != codes]
                states.update(dict.fromkeys(changed, SINGLE))
                found.update(own)

    def _take_joint(
        self, found: Coded, states: dict[int, State], variable: Variable, round_: Round
    ) -> None:
        """Take in what the coders of a round agree on, and mark where they differ."""
        given = self._given(variable, round_)
        if len(given) < 2:
            return
        several = Counter(post for coded in given for post in coded)
        for post in (post for post, n in several.items() if n > 1):
            values: list[Codes] = [coded.get(post) for coded in given]
            if agree(values):
                found[post] = next(value for value in values if value is not None)
                states[post] = AGREED
            elif differ(values):
                states[post] = OPEN

    def _given(self, variable: Variable, round_: Round) -> list[Coded]:
        """Return what each coder of a round gave by its codebook; nothing where there is one."""
        book = self._session.codebook_of(round_)[1]
        asked = next((each for each in book.variables if each.uid == variable.uid), None)
        coders = self._settled.coders_of(round_)
        if asked is None or len(coders) < 2:
            return []
        every = (self._settled.of_coder(round_, asked, coder, book) for coder in coders)
        # What the round still tells apart may have been merged since.
        now = read_as(variable)
        given = [coded for coded in every if coded]
        if not now.into:
            return given
        return [{post: now.codes(codes) or () for post, codes in each.items()} for each in given]

    def _still_applicable(self, variable: Variable, found: Final, coder_id: int | None) -> Final:
        """Leave out posts to which a later word on another variable made this one inapplicable."""
        if variable.applies_when is None or not found.states:
            return found
        above = self._session.codebook.variable(variable.applies_when.variable)
        settled = self.of(above, coder_id).codes
        fitting = {
            post for post in found.states if applies(variable, {above.uid: settled.get(post)})
        }
        return Final(
            {post: codes for post, codes in found.codes.items() if post in fitting},
            {post: state for post, state in found.states.items() if post in fitting},
            sum(
                applies(variable, {above.uid: codes})
                for post, codes in settled.items()
                if post not in found.codes
            ),
        )
