"""The sheet of the codebook: a band per variable with its codes, then the rules for coders."""

from coder.domain.codebook import Code, Codebook, Variable
from coder.exchange.workbook import styles
from coder.exchange.workbook.book import Book
from coder.exchange.workbook.content import Language, WorkbookContent
from coder.exchange.workbook.sheet import Sheet

_COLUMNS = (
    ("variable", 15, styles.QUIET),
    ("key", 8, styles.TEXT),
    ("code", 19, styles.NAME),
    ("group", 14, styles.QUIET),
    ("definition", 31, styles.TEXT),
    ("use_when", 28, styles.inset(styles.TEXT)),
    ("do_not_use_when", 28, styles.inset(styles.TEXT)),
    ("example", 28, styles.inset(styles.TEXT)),
    ("exclusive", 12, styles.inset(styles.QUIET)),
    ("counts_as_missing", 12, styles.QUIET),
    ("archived", 11, styles.QUIET),
)


def write_codebook(book: Book, content: WorkbookContent) -> None:
    """Write variables, codes and rules."""
    codebook, language = content.codebook, content.language
    widths = [width for _, width, _ in _COLUMNS]
    sheet = book.sheet("codebook", widths, landscape=True, freeze="A3", head=2)
    name, revision = codebook.name.in_(language), content.about.codebook_revision
    if revision is None:
        sheet.line(book.caption("codebook", name=name), styles.CAPTION)
    else:
        caption = book.caption("codebook.revision", name=name, revision=str(revision))
        sheet.line(caption, styles.CAPTION)
    heads = [book.words(key) for key, _, _ in _COLUMNS]
    sheet.row(heads, [styles.head_of(look) for _, _, look in _COLUMNS])
    for variable in codebook.variables:
        _write_variable(book, sheet, codebook, variable, language)
    if not codebook.variables:
        sheet.line(book.words("empty.codebook"), styles.PARAGRAPH)
    book.write_notes(sheet, [codebook.description.in_(language)])
    _write_rules(book, sheet, codebook, language)
    sheet.close()


def _write_variable(
    book: Book, sheet: Sheet, codebook: Codebook, variable: Variable, language: Language
) -> None:
    name = variable.name.in_(language)
    question = variable.question.in_(language)
    sheet.keep(4)
    sheet.line(f"{name}: {question}" if question else name, styles.BAND)
    sheet.line(_traits(book, codebook, variable, language), styles.NOTE)
    looks = [styles.top(look) for _, _, look in _COLUMNS]
    groups = {group.uid: group.name.in_(language) for group in variable.groups}
    for code in variable.codes:
        values = _values(book, name, code, groups.get(code.group or ""), language)
        values[-1] = _fate(book, variable, code, language)
        sheet.row(values, looks)
    note = variable.note.in_(language)
    if note:
        sheet.line(note, styles.NOTE)


def _values(
    book: Book, variable: str, code: Code, group: str | None, language: Language
) -> list[str | None]:
    yes = book.words("yes")
    texts = (code.definition, code.use_when, code.do_not_use_when, code.example)
    return [
        variable,
        code.key,
        code.name.in_(language),
        group,
        *(text.in_(language) or None for text in texts),
        yes if code.exclusive else None,
        yes if code.counts_as_missing else None,
        None,
    ]


def _fate(book: Book, variable: Variable, code: Code, language: Language) -> str | None:
    names = {each.uid: each.name.in_(language) for each in variable.codes}
    codes = ", ".join(names.get(uid, uid) for uid in code.becomes)
    if code.becomes:
        key = "became.merged" if len(code.becomes) == 1 else "became.split"
        return book.words(key, codes=codes)
    return book.words("yes") if code.archived else None


def _traits(book: Book, codebook: Codebook, variable: Variable, language: Language) -> str:
    words = book.words
    traits = [words(variable.choice), words(variable.level)]
    if variable.required:
        traits.append(words("required"))
    if variable.archived:
        traits.append(words("archived").lower())
    condition = variable.applies_when
    if condition is not None:
        other = codebook.variable(condition.variable)
        uids = condition.any_of or condition.none_of
        traits.append(
            words(
                "applies.any" if condition.any_of else "applies.none",
                variable=other.name.in_(language),
                codes=", ".join(other.code(uid).name.in_(language) for uid in uids),
            )
        )
    return " · ".join(traits)


def _write_rules(book: Book, sheet: Sheet, codebook: Codebook, language: Language) -> None:
    if not codebook.rules:
        return
    sheet.blank()
    sheet.keep(3)
    sheet.line(book.caption("rules"), styles.CAPTION)
    for rule in codebook.rules:
        sheet.pair(rule.id, rule.text.in_(language), styles.TEXT)
