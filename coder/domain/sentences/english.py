"""The English sentences."""

from typing import Final

from coder.domain import errors as e
from coder.domain.sentences.words import Additions, Phrases, Words

_KINDS: Final = {
    "reader": "file format",
    "encoding": "character encoding",
    "delimiter": "delimiter",
    "sheet": "sheet",
    "purpose": "purpose of a round",
    "field": "field",
    "codebook": "codebook",
    "variable": "variable",
    "code": "code",
    "coder": "coder",
    "round": "round",
    "order": "order",
    "outcome": "outcome",
    "reason": "reason",
    "way": "way of settling",
    "sample": "sample",
    "post": "post",
    "queue": "queue",
    "language": "language",
    "setting": "setting",
    "repeat": "post of a group of repeats",
    "source": "source",
    "day": "day",
    "word_list": "word list",
}

_PROJECT_FILE: Final = {
    e.FileMissing: "The file “{file}” was not found. Nothing was changed. "
    "Check its name and folder.",
    e.NotAProject: "This file is not a Coder project: “{file}”. Nothing was changed. "
    "Choose a file that ends in .coder, or import this one as a source.",
    e.ProjectExists: "The file “{file}” exists already. It was not replaced. "
    "Choose another name or folder for the new project.",
    e.ProjectTooNew: "The project “{file}” was made by a newer version of the program ({version}). "
    "It was not opened, so nothing in it was touched. Update the program and try again.",
    e.ProjectDamaged: "The project file “{file}” is damaged. Nothing was written to it. "
    "Restore the newest backup.",
    e.ProjectInUse: "The project “{file}” is open elsewhere{host}{user}{since}. Nothing was "
    "changed, as two people cannot write to one project at once. Close it there, or code with a "
    "packet of your own.",
    e.ReadOnlyProject: "The project “{file}” cannot be written where it lies. "
    "Nothing was changed. Copy it to a folder you can write to.",
    e.DiskFull: "“{file}” could not be saved: the disk is full. "
    "Everything saved before is safe. Free some space and try again.",
    e.WriteFailed: "“{file}” could not be written. Everything saved before is safe. "
    "Check the disk or the network and try again.",
    e.FolderNotWritable: "The folder “{folder}” does not exist or does not allow writing. The "
    "file was not saved, and nothing else was changed. Choose another folder.",
    e.FileInUse: "“{file}” is open in another program, probably Excel, so it could not be "
    "replaced. The earlier file is intact. Close it there or save under another name.",
}

_FILES_THAT_COME_IN: Final = {
    e.EmptyFile: "“{file}” holds no rows. Nothing was imported. "
    "Check that the file was saved completely.",
    e.NotATable: "“{file}” does not look like text or a table. Nothing was imported. "
    "If it is a spreadsheet, save it as .xlsx or .csv.",
    e.UnknownJson: "“{file}” is JSON, but neither of the Twitter API 1.1 nor of 2. Nothing was "
    "imported. Save the posts as a table (.csv or .xlsx) in the program that collected them, and "
    "import that.",
    e.UndecodableText: "“{file}” cannot be read in the character encoding “{encoding}”{line}. "
    "Nothing was imported. Choose another encoding.",
    e.FileUnreadable: "The file “{file}” could not be read: it is not open to this user, or its "
    "disk does not answer. Nothing was changed. Copy the file to a folder of your own and try "
    "again.",
    e.RecordsDiffer: "The file “{file}” was imported before, and with these choices its rows would "
    "be other posts than then. Nothing was changed, and all codings stay with their posts. Keep "
    "the earlier choices for header row, encoding and delimiter, or import the file into a new "
    "project.",
    e.TextColumnMissing: "The column for the post text was not found in “{file}”. Nothing has "
    "been imported yet. Choose the column that holds the text{columns}.",
    e.ColumnMissing: "“{file}” has no column “{column}”. Nothing was imported. "
    "Choose one of the columns of the file{columns}.",
    e.UnknownName: "Unknown {kind}: “{name}”. Nothing was changed. Check the name{known}.",
    e.AmbiguousName: "More than one {kind} goes by “{name}”. Nothing was changed. "
    "Use a name or an identifier that only one has.",
    e.NameTaken: "The name “{name}” is already used ({kind}). Nothing was changed. "
    "Choose another name.",
    e.Cancelled: "The task was stopped. The project is as before. You can start it again any time.",
}

_CODEBOOKS: Final = {
    e.BadCodebook: "The codebook{file} cannot be used: {problem}{where}{value}. Nothing was "
    "changed. Correct it and try again.",
    e.KeyTaken: "The key {key} is already used for “{code}”. The earlier key stays. "
    "Choose a free letter or digit.",
    e.KeyReserved: "The key {key} belongs to the action “{action}”. No key was changed. "
    "Choose a free letter or digit.",
    e.KeyNotTypeable: "The key “{key}” cannot be used for a code. No key was changed. "
    "Choose one letter or digit.",
    e.CodebookFixed: "The change to “{name}” was not saved: {problem}. The codings and the "
    "codebook in force are as before.",
}

_CODING: Final = {
    e.NothingToUndo: "There is nothing to undo. Nothing was changed. You can go on coding.",
    e.NothingToRedo: "There is nothing to redo. Nothing was changed. You can go on coding.",
    e.CannotUndo: "This cannot be undone, because {reason}. Nothing was changed. "
    "Open the post and make a new decision.",
    e.RoundClosed: "The round “{round}” is closed. Its codings are safe and were not changed. "
    "Choose an open round or start a new one.",
    e.ChoiceNeeded: "The required variable “{variable}” has not been coded yet. The post stays "
    "here and all earlier codings are safe. Choose a code or skip the post to the end.",
    e.BadCodingTable: "The table “{file}” cannot be read: {problem}{value}{line}. Nothing was "
    "imported. Correct the table and try again.",
    e.BadRatingTable: "The table “{file}” cannot be compared: {problem}{value}{line}. "
    "Nothing was changed. Correct the table and try again.",
}

_SAMPLES_AND_PACKETS: Final = {
    e.SampleTooLarge: "The sample size {size} is larger than the number of posts to draw from, "
    "{frame}. No sample was drawn. Choose a smaller one.",
    e.SampleTooSmall: "A sample of {size} is too small: the minimum of each stratum comes to "
    "{needed}. No sample was drawn. Choose a larger sample or a smaller minimum.",
    e.NothingToDraw: "There is no post to draw. No sample was made. "
    "Choose other posts to draw from.",
    e.CannotEnlarge: "The sample “{sample}” cannot be enlarged: {reason}. It is as before. "
    "Draw a new sample instead.",
    e.FieldLocked: "Coders cannot be shown {field}: {reason}. No round was opened. "
    "Leave the field out.",
    e.NotAPacket: "“{file}” is a project but not a packet. Nothing was merged. "
    "Choose the packet that the coder sent back.",
    e.OnlyInProject: "This cannot be done in the packet “{file}”. Nothing was changed. "
    "Do it in the project that the packet was made from.",
    e.PacketOfAnotherProject: "The packet “{file}” belongs to another project. Nothing was "
    "merged. Open the project it was made from and bring it home there.",
    e.PacketTextsDiffer: "The text of {posts} posts in the packet “{file}” differs from the "
    "project. Their codings were not merged. Look through the list before you decide.",
    e.RoundUnfinished: "The round “{round}” is still being coded; posts left: {left}. Nothing was "
    "changed. Settle its disagreements when all coders are done.",
    e.NothingToReport: "{what}",
}

_SCREENING: Final = {
    e.BadTerm: "Line {line} of the word list “{word_list}” could not be understood: “{term}”. The "
    "list in use was not changed. Write at least one letter, digit or emoji; an asterisk may stand "
    "at either end or inside a word, a hyphen starts an exclusion, # a comment.",
    e.EmptyWordList: "The word list “{word_list}” holds no term to look for. The list in "
    "use was not changed. Write at least one term, one a line.",
}

_PHRASES: Final[Phrases] = {
    (e.UnknownName, "kind"): _KINDS,
    (e.AmbiguousName, "kind"): _KINDS,
    (e.NameTaken, "kind"): _KINDS,
    (e.BadCodebook, "problem"): {
        "not_json": "the file is not valid JSON",
        "unknown_field": "a field is not known",
        "missing_field": "a field is missing",
        "wrong_type": "a value is of the wrong type",
        "duplicate_uid": "an identifier is used twice",
        "unknown_reference": "something referred to does not exist",
        "bad_value": "a value is not allowed",
    },
    (e.CodebookFixed, "problem"): {
        "choice": "it has codings, so it cannot change between one code and several. Take it out "
        "of use and add a new variable",
        "variable": "it has been coded, or a round or queue asks it. Take it out of use instead",
        "code": "it has been given to posts, or a round holds it. Take it out of use instead",
        "moved": "the code belongs to another variable. Give it an identifier of its own",
        "becomes": "it has been merged or split already. Take that back first",
        "merge_unused": "it is not in use. Put it in use first, or choose another code",
        "merge_itself": "a code cannot be merged into itself. Choose another code",
        "merge_elsewhere": "only codes of the same variable can be merged. Choose another code",
        "merge_exclusive": "a code that stands alone cannot be merged with one that does not. Make "
        "them alike first",
        "split_few": "a code is split into two others at least. Name two codes or more",
        "not_becoming": "it has been neither merged nor split. There is nothing to take back",
    },
    (e.KeyReserved, "action"): {
        "flag": "Flag",
        "go_to": "Go to",
        "skip": "Skip to the end",
        "note": "Note",
    },
    (e.CannotUndo, "reason"): {
        "newer_decision": "the post has a newer decision already",
        "joined_heads": "it joined several parallel decisions",
    },
    (e.BadCodingTable, "problem"): {
        "missing_column": "a column is missing",
        "not_applicable": "the variable does not apply to this post",
        "too_many_codes": "the variable takes one code only",
    },
    (e.BadRatingTable, "problem"): {
        "too_few_coders": "it takes a column for each of two coders or more",
        "two_headings": "two columns have the same heading",
        "missing_column": "a column is missing",
        "unknown_code": "a code is not among those given",
        "no_order": "codes that are no numbers need their order (--categories)",
    },
    (e.FieldLocked, "field"): {
        "text": "the text",
        "day": "the day",
        "links": "the links",
        "parent": "the post answered",
        "pseudonym": "the pseudonym",
        "handle": "the handle",
        "counts": "the counts of likes and reposts",
        "labels": "the platform's labels",
        "word_marks": "the marked words",
        "pace": "the pace",
    },
    (e.FieldLocked, "reason"): {
        "purpose": "it could steer or hurry them, and the round tests their own judgement",
        "pseudonym": "the pseudonym is there to hide it",
    },
    (e.CannotEnlarge, "reason"): {
        "kind": "only simple random and stratified samples are part of larger ones",
        "frame": "the posts it was drawn from are others now",
        "size": "the size is not larger than its own",
    },
    (e.NothingToReport, "what"): {
        "agreement": "No post has been coded by two coders yet, so agreement cannot be "
        "calculated. The codings are safe. Bring home the packet of another coder.",
        "screening": "No post has been judged in this check of the screening yet. Nothing was "
        "changed. Judge some posts first.",
        "frequencies": "No post has been coded yet, so there is nothing to count. Nothing was "
        "changed. Code some posts first.",
    },
}

_ADDITIONS: Final[Additions] = {
    (e.ProjectInUse, "host"): ", on computer “{}”",
    (e.ProjectInUse, "user"): ", by user “{}”",
    (e.ProjectInUse, "since"): ", since {}",
    (e.UndecodableText, "line"): " (line {})",
    (e.TextColumnMissing, "columns"): " (columns: {})",
    (e.ColumnMissing, "columns"): " ({})",
    (e.UnknownName, "known"): " (known: {})",
    (e.BadCodebook, "file"): " “{}”",
    (e.BadCodebook, "where"): ", at “{}”",
    (e.BadCodebook, "value"): ", value “{}”",
    (e.BadRatingTable, "line"): " (line {})",
    (e.BadRatingTable, "value"): ": “{}”",
    (e.BadCodingTable, "line"): " (line {})",
    (e.BadCodingTable, "value"): ": “{}”",
}

ENGLISH: Final = Words(
    errors={
        **_PROJECT_FILE,
        **_FILES_THAT_COME_IN,
        **_CODEBOOKS,
        **_CODING,
        **_SAMPLES_AND_PACKETS,
        **_SCREENING,
    },
    phrases=_PHRASES,
    additions=_ADDITIONS,
    reasons={
        "no_variation": "The coefficient is undefined: the coders used only one code. Percent "
        "agreement is 100%, but data without variation cannot show whether the coders tell "
        "the codes apart.",
        "no_overlap": "No post has been coded by two coders yet, so agreement cannot be "
        "calculated.",
        "not_used": "None of the coders has used the code, so its agreement cannot be calculated.",
        "two_coders_only": "The coefficient is defined for two coders only. Choose a pair of "
        "coders.",
        "one_item": "There is no confidence interval, because only one post has been coded by two "
        "coders.",
        "zero_width": "There is no confidence interval, because the standard error is zero: the "
        "coefficient does not vary between posts.",
        "often_undefined": "There is no confidence interval, because the coefficient is undefined "
        "in too many of the samples drawn again from the posts.",
    },
    reasons_with_code={
        "no_variation": "The coefficient is undefined: the coders used only “{code}”. Percent "
        "agreement is 100%, but data without variation cannot show whether the coders tell "
        "the codes apart.",
        "not_used": "None of the coders has used “{code}”, so its agreement cannot be calculated.",
    },
    rare_code="Number of posts that carry “{code}”: only {n}. The coefficient and its interval "
    "are unstable; add posts or report the counts.",
    packet_of_one_text="The text of {posts} post in the packet “{file}” differs from the project. "
    "Its codings were not merged. Look at the post before you decide.",
    moment="{0:%Y-%m-%d %H:%M}",
    opening_quote="“",
    closing_quote="”",
    thousands=",",
    decimal=".",
)
