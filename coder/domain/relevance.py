"""The one question of a screening check: is the post about what is studied?"""

from coder.domain.codebook import Code, Codebook, Text, Variable

RELEVANT = "system.relevant"
YES, NO, CANNOT_JUDGE = (f"{RELEVANT}.{name}" for name in ("yes", "no", "cannot-judge"))


def relevance_codebook() -> Codebook:
    """Return the codebook of a screening check; it never comes into force for the study."""
    return Codebook(
        "system.screening",
        Text("Seulonnan tarkistus", "Check of the screening"),
        variables=(
            Variable(
                RELEVANT,
                Text("Kuuluuko aiheeseen", "Relevant"),
                Text(
                    "Kuuluuko viesti siihen, mitä tutkitaan?",
                    "Is the post about what the study is about?",
                ),
                required=True,
                codes=(
                    Code(YES, Text("Kyllä", "Yes"), "1", colour=1),
                    Code(NO, Text("Ei", "No"), "2", colour=2),
                    Code(
                        CANNOT_JUDGE, Text("Ei voi arvioida", "Cannot judge"), "3", colour=3,
                        counts_as_missing=True,
                    ),
                ),
            ),
        ),
    )  # fmt: skip
