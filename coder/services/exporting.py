"""The workbook: what goes into it, gathered from the project, and written in one go."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from coder import __version__
from coder.domain.agreement.bootstrap import FOR_EXPORT
from coder.domain.errors import NothingToReport
from coder.domain.ids import print_post
from coder.exchange.workbook import content as book
from coder.exchange.workbook.writer import WorkbookReport, write_workbook
from coder.services import (
    agreed_check,
    naming,
    repeats,
    report_words,
    round_keeping,
    settling_report,
)
from coder.services.agreement_export import AgreementExport
from coder.services.codebook_export import codebook_changes
from coder.services.counting import Counting, Frequencies
from coder.services.drawing import Bootstrap
from coder.services.listing import codings
from coder.services.reliability import (
    Disagreement,
    Reliability,
)
from coder.services.screening_report import screening_content
from coder.services.session import Session
from coder.services.settled_rows import settled_cells
from coder.storage import events, listings, people, posts, revisions, rounds, samples, sources

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What to export: all codings and the final figures unless a coder or round is named."""

    language: str
    coder: str | None = None
    round: str | None = None
    by_author: bool = False
    """Draw whole authors for the bootstrap of agreement."""
    kalpha: bool = False
    """Tell the interval of alpha that Hayes' macro prints, too."""


def export(
    session: Session, path: Path, options: ExportOptions, progress: Progress | None = None
) -> WorkbookReport:
    """Write the workbook. Raises UnknownName, FileInUse, FolderNotWritable, DiskFull, Cancelled."""
    session.require_owner()
    report = write_workbook(path, gather(session, options), progress)
    if not session.read_only:
        with session.file.write():
            events.log(session.file, session.clock(), "export", {"file": path.name})
    return report


def gather(session: Session, options: ExportOptions) -> book.WorkbookContent:
    """Return everything the workbook holds; the codings are read while it is written."""
    language: book.Language = "fi" if options.language == "fi" else "en"
    reliability = Reliability(session)
    agreement = AgreementExport(
        session, reliability, options.round, language,
        Bootstrap(FOR_EXPORT, by_author=options.by_author, kalpha=options.kalpha),
    )  # fmt: skip
    differing = reliability.disagreements(options.round)
    compared = _disagreements(session, differing, language)
    states = settling_report.final_states(session)
    names = tuple(dict.fromkeys(name for row in compared for name in row[0]))
    return book.WorkbookContent(
        language=language,
        project=session.name,
        frequencies=tuple(_frequencies(session, options, states, language)),
        agreement=tuple(agreement.tables()),
        agreement_codes=tuple(agreement.uses()),
        disagreements=tuple(_in_columns(row, coders, names) for coders, row in compared),
        codings=_codings(session, options, states, language),
        codebook=session.codebook,
        about=_about(session, differing, language),
        disagreement_coders=names,
        codings_total=_total(session, options),
        screening=screening_content(session, language),
        agreement_texts=agreement.paragraphs(),
        codebook_changes=tuple(codebook_changes(session, language)),
        methods_text=" ".join(
            filter(
                None,
                (
                    settling_report.methods_sentences(session, differing, states, language),
                    *agreed_check.notes(session, language),
                ),
            )
        ),
    )


def _total(session: Session, options: ExportOptions) -> int:
    coder = session.find_coder(options.coder).id if options.coder else None
    round_ = round_keeping.find(session, options.round).id if options.round else None
    return listings.count_codings(session.file, coder, round_)


def _frequencies(
    session: Session,
    options: ExportOptions,
    states: settling_report.States,
    language: book.Language,
) -> Iterator[book.FrequencySheetTable]:
    counting = Counting(session)
    for variable in session.codebook.variables:
        try:
            found = counting.frequencies(variable, options.coder, options.round)
        except NothingToReport:
            continue
        table = _frequency_table(session, found, language)
        if options.coder is None and options.round is None:
            told = settling_report.state_note(states.get(variable.uid, {}), language)
            table = replace(table, notes=(*told, *table.notes))
        yield table


def _frequency_table(
    session: Session, found: Frequencies, language: book.Language
) -> book.FrequencySheetTable:
    variable, table = found.variable, found.table
    groups = {group.uid: group.name.in_(language) for group in variable.groups}
    in_group = {code.uid: code.group for code in variable.codes}
    stand_for_others = repeats.mode(session) == repeats.ONE
    coded = {row.code: row.n for row in found.coded.rows}
    rows = [
        book.FrequencyRow(
            code=naming.code_name(session.codebook, row.code, language),
            group=groups.get(in_group.get(row.code) or ""),
            n=row.n, percent=row.percent, relative=row.relative, authors=row.authors,
            coded=coded.get(row.code, 0) if stand_for_others else None,
            interval=found.interval(row),
        )
        for row in table.rows
    ]  # fmt: skip
    notes = report_words.frequency_notes(table, language)
    notes = (*notes, *report_words.lacking_note(found.lacking, language))
    if stand_for_others:
        base = report_words.stands_for_note(found.coded.n_posts, table.n_posts, language)
        notes = (*base, *notes)
    notes = (*notes, report_words.intervals_note(found.coded.n_posts, table.n_posts, language))
    return book.FrequencySheetTable(
        variable=variable.name.in_(language),
        question=variable.question.in_(language),
        source=report_words.whose(found.coder, found.round, language),
        rows=tuple(rows),
        n_posts=table.n_posts,
        n_authors=table.n_authors,
        multi=variable.choice == "multi",
        notes=notes,
        n_coded=found.coded.n_posts if stand_for_others else None,
    )


def _disagreements(
    session: Session, differing: Sequence[Disagreement], language: book.Language
) -> list[tuple[tuple[str, ...], book.DisagreementRow]]:
    settled = settled_cells(session, differing, language)
    found: list[tuple[tuple[str, ...], book.DisagreementRow]] = []
    for each in differing:
        post = posts.by_id(session.file, each.post_id)
        names = tuple(
            None
            if value is None
            else tuple(naming.code_name(session.codebook, uid, language) for uid in value)
            for value in each.codes
        )
        row = book.DisagreementRow(
            post_uid=print_post(post.source, post.place),
            external_id=post.external_id,
            day=(post.posted_at or "")[:10] or None,
            text=post.text,
            round=report_words.round_name(each.round, language),
            variable=each.variable.name.in_(language),
            codes=names,
            settled=settled.get((each.round, each.post_id, each.variable.uid)),
        )
        found.append((each.coders, row))
    return found


def _in_columns(
    row: book.DisagreementRow, coders: tuple[str, ...], columns: tuple[str, ...]
) -> book.DisagreementRow:
    """Put a row's codes under the columns of all coders of the sheet."""
    given = dict(zip(coders, row.codes, strict=True))
    return replace(row, codes=tuple(given.get(name) for name in columns))


def _codings(
    session: Session,
    options: ExportOptions,
    states: settling_report.States,
    language: book.Language,
) -> Iterator[book.CodingRow]:
    labels = {v.uid: v.name.in_(language) for v in session.codebook.variables}
    for row in codings(session, options.coder, options.round):
        yield book.CodingRow(
            post_uid=row.post, external_id=row.external_id, source=row.source, author=row.author,
            posted_at=row.posted_at, text=row.text,
            coder=report_words.coder_name(row.coder, language),
            round=report_words.round_name(row.round, language),
            variable=labels.get(row.variable, row.variable),
            codes=tuple(naming.code_name(session.codebook, uid, language) for uid in row.codes),
            code_uids=row.codes, decided_at=row.decided_at, revision=row.revision,
            note=row.note, flagged=row.flagged,
            state=states.get(row.variable, {}).get(row.post_id, ""),
        )  # fmt: skip


def _about(
    session: Session, differing: Sequence[Disagreement], language: book.Language
) -> book.About:
    file = session.file
    settling_notes, settled = settling_report.round_notes(session, differing, language)
    by_coder = listings.codings_by_coder(file)
    numbers = {revision.id: revision.n for revision in revisions.all_of(file)}
    everyone = {coder.id: coder for coder in people.everyone(file)}
    return book.About(
        version=__version__,
        project=session.name,
        exported_at=session.clock(),
        languages=(language,),
        sources=tuple(_source(source) for source in sources.all_of(file)),
        samples=tuple(_sample(sample, language) for sample in samples.all_of(file)),
        rounds=tuple(
            book.RoundEntry(
                name=report_words.round_name(r.name, language), purpose=r.purpose,
                coders=tuple(
                    report_words.coder_name(everyone[c].name, language)
                    for c in rounds.coders_of(file, r.id)
                ),
                opened_at=r.opened_at or "", closed_at=r.closed_at,
                revision=numbers.get(r.revision_id or 0), coefficient=r.coefficient,
                threshold=r.threshold,
            )
            for r in rounds.all_of(file)
        ),
        coders=tuple(
            book.CoderEntry(report_words.coder_name(c.name, language), "", by_coder.get(c.id, 0))
            for c in everyone.values()
            if c.kind == "person" or by_coder.get(c.id)
        ),
        codebook_revision=session.revision.n,
        counts=(
            book.Count("posts", session.counts().posts),
            book.Count("codings", listings.count_codings(file)),
            book.Count("disagreements", len(differing)),
            book.Count("settled", settled),
        ),
        notes=(
            *_repeats(session, language),
            *settling_notes,
            *agreed_check.notes(session, language),
            *report_words.seal_notes(events.of_kind(file, "seal_broken"), everyone, language),
        ),
    )  # fmt: skip


def _repeats(session: Session, language: book.Language) -> tuple[str, ...]:
    groups = repeats.groups(session)
    posts_in_groups = sum(len(group.posts) for group in groups)
    return report_words.repeats_notes(repeats.mode(session), len(groups), posts_in_groups, language)


def _source(source: sources.Source) -> book.SourceEntry:
    counts = json.loads(source.counts)
    return book.SourceEntry(
        name=source.name, sha256=source.sha256, reader=source.reader,
        read=int(counts.get("read", 0)), kept=int(counts.get("kept", 0)),
        skipped=sum(counts.get("skipped", {}).values()), imported_at=source.imported_at,
    )  # fmt: skip


def _sample(sample: samples.Sample, language: book.Language) -> book.SampleEntry:
    method = json.loads(sample.method)
    return book.SampleEntry(
        name=sample.name,
        method=report_words.sampling_method(str(method.get("kind", "")), language),
        seed=method.get("seed"),
        size=sample.size,
        frame_size=int(method.get("frame_size", 0)),
        drawn_at=sample.drawn_at,
    )
