"""Where the caret goes when what was written cannot be saved yet."""

from PySide6.QtWidgets import QWidget

from coder.domain.codebook_faults import Fault
from coder.ui.codebook.code_form import CodeForm
from coder.ui.codebook.form import Form
from coder.ui.codebook.variable_form import VariableForm


def lead_to(form: QWidget | None, fault: Fault) -> bool:
    """Put the caret where a fault is mended and show what is wrong; False where it is the name."""
    if isinstance(form, CodeForm) and fault.what == "key":
        _show(form, form.key_input, form.key.wrong)
    elif isinstance(form, VariableForm) and fault.what == "no_codes":
        form.no_codes.show()
        _show(form, form.add_code, form.no_codes)
    elif isinstance(form, VariableForm) and fault.what.startswith("condition"):
        _show(form, form.condition.first, form.condition.wrong)
    else:
        return False
    return True


def _show(form: Form, field: QWidget, wrong: QWidget) -> None:
    field.setFocus()
    form.column.activate()  # what is wrong may have just been said
    form.ensureWidgetVisible(wrong, 0, 24)
    form.ensureWidgetVisible(field, 0, 24)
