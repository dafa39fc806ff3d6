"""The screening as the workbook tells it."""

from coder.exchange.workbook import content as book
from coder.services import screening
from coder.services.session import Session


def screening_content(session: Session, language: book.Language) -> book.Screening | None:
    """Return the rule in force with its counts and lists, None where none was run."""
    ruled, flow = screening.current(session), screening.kept_flow(session)
    if ruled is None or flow is None:
        return None
    steps = [book.ScreeningStep("collected", "", None, flow.collected)]
    steps += (book.ScreeningStep(s.kind, s.name, s.out, s.left) for s in flow.steps)
    left = flow.by_rule
    if flow.put_in:
        left += flow.put_in
        steps.append(book.ScreeningStep("put_in", "", None, left))
    if flow.put_out:
        left -= flow.put_out
        steps.append(book.ScreeningStep("put_out", "", flow.put_out, left))
    steps.append(book.ScreeningStep("in_study", "", None, flow.in_study))
    return book.Screening(
        screening.paragraph(flow, ruled.rule, language),
        tuple(steps),
        tuple(
            book.ScreeningList(
                each.name,
                tuple(term.written for term in each.terms),
                (*(term.written for term in each.exclusions), *each.forms_out),
            )
            for each in ruled.rule.lists
        ),
    )
