"""A codebook as plain JSON data, read strictly and written without empty fields."""

from typing import cast

from coder.domain.codebook import (
    Choice,
    Code,
    Codebook,
    Condition,
    Group,
    Level,
    Rule,
    Text,
    Variable,
)
from coder.domain.codebook_check import check
from coder.domain.errors import BadCodebook
from coder.exchange.strict_json import Fields

FORMAT = "coder-codebook"
VERSION = 1

_CODEBOOK = frozenset({"format", "version", "uid", "name", "description", "rules", "variables"})
_RULE = frozenset({"id", "text"})
_VARIABLE = frozenset(
    {"uid", "name", "question", "note", "choice", "level", "required", "applies_when"}
    | {"archived", "groups", "codes"}
)
_CONDITION = frozenset({"variable", "any_of", "none_of"})
_GROUP = frozenset({"uid", "name"})
_CODE = frozenset(
    {"uid", "name", "key", "definition", "use_when", "do_not_use_when", "example", "colour"}
    | {"group", "exclusive", "counts_as_missing", "archived", "becomes"}
)


def parse_codebook(data: object, file: str) -> Codebook:
    """Build a codebook from JSON data; `file` goes into the errors.

    Raises BadCodebook, KeyTaken, KeyReserved, KeyNotTypeable.
    """
    fields = Fields(data, file, "", _CODEBOOK)
    fields.choice("format", FORMAT)
    version = fields.whole("version")
    if version != VERSION:
        raise BadCodebook(file, "version", "bad_value", str(version))
    codebook = Codebook(
        uid=fields.text("uid"),
        name=fields.both("name", needed=True),
        description=fields.both("description"),
        rules=fields.records("rules", _rule),
        variables=fields.records("variables", _variable, needed=True),
    )
    check(codebook, file)
    return codebook


def _rule(data: object, file: str, where: str) -> Rule:
    fields = Fields(data, file, where, _RULE)
    return Rule(fields.text("id"), fields.both("text", needed=True))


def _variable(data: object, file: str, where: str) -> Variable:
    fields = Fields(data, file, where, _VARIABLE)
    return Variable(
        uid=fields.text("uid"),
        name=fields.both("name", needed=True),
        question=fields.both("question"),
        note=fields.both("note"),
        choice=cast(Choice, fields.choice("choice", "single", "multi")),
        level=cast(Level, fields.choice("level", "nominal", "ordinal")),
        required=fields.flag("required"),
        applies_when=fields.record_or_none("applies_when", _condition),
        archived=fields.flag("archived"),
        groups=fields.records("groups", _group),
        codes=fields.records("codes", _code, needed=True),
    )


def _condition(data: object, file: str, where: str) -> Condition:
    fields = Fields(data, file, where, _CONDITION)
    return Condition(fields.text("variable"), fields.texts("any_of"), fields.texts("none_of"))


def _group(data: object, file: str, where: str) -> Group:
    fields = Fields(data, file, where, _GROUP)
    return Group(fields.text("uid"), fields.both("name", needed=True))


def _code(data: object, file: str, where: str) -> Code:
    fields = Fields(data, file, where, _CODE)
    return Code(
        uid=fields.text("uid"),
        name=fields.both("name", needed=True),
        key=fields.text("key").lower(),
        definition=fields.both("definition"),
        use_when=fields.both("use_when"),
        do_not_use_when=fields.both("do_not_use_when"),
        example=fields.both("example"),
        colour=fields.whole("colour"),
        group=fields.text_or_none("group"),
        exclusive=fields.flag("exclusive"),
        counts_as_missing=fields.flag("counts_as_missing"),
        archived=fields.flag("archived"),
        becomes=fields.texts("becomes"),
    )


def codebook_to_json(codebook: Codebook) -> dict[str, object]:
    """Give the codebook as JSON data that `parse_codebook` reads back as the same codebook."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "uid": codebook.uid,
        "name": _text(codebook.name),
        **_set(description=_text(codebook.description)),
        **_set(rules=[{"id": rule.id, "text": _text(rule.text)} for rule in codebook.rules]),
        "variables": [_variable_to_json(variable) for variable in codebook.variables],
    }


def _variable_to_json(variable: Variable) -> dict[str, object]:
    condition = variable.applies_when
    return {
        "uid": variable.uid,
        "name": _text(variable.name),
        **_set(question=_text(variable.question), note=_text(variable.note)),
        "choice": variable.choice,
        "level": variable.level,
        **_set(
            required=variable.required,
            applies_when=None if condition is None else _condition_to_json(condition),
            archived=variable.archived,
            groups=[{"uid": group.uid, "name": _text(group.name)} for group in variable.groups],
        ),
        "codes": [_code_to_json(code) for code in variable.codes],
    }


def _condition_to_json(condition: Condition) -> dict[str, object]:
    return {
        "variable": condition.variable,
        **_set(any_of=list(condition.any_of), none_of=list(condition.none_of)),
    }


def _code_to_json(code: Code) -> dict[str, object]:
    return {
        "uid": code.uid,
        "name": _text(code.name),
        "key": code.key,
        **_set(
            definition=_text(code.definition),
            use_when=_text(code.use_when),
            do_not_use_when=_text(code.do_not_use_when),
            example=_text(code.example),
        ),
        "colour": code.colour,
        **_set(
            group=code.group,
            exclusive=code.exclusive,
            counts_as_missing=code.counts_as_missing,
            archived=code.archived,
            becomes=list(code.becomes),
        ),
    }


def _text(text: Text) -> dict[str, object]:
    return _set(fi=text.fi, en=text.en)


def _set(**fields: object) -> dict[str, object]:
    """Give the fields that are neither empty nor false."""
    return {name: value for name, value in fields.items() if value}
