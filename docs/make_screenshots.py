"""Draw every page, dialog and state of the program: `python docs/make_screenshots.py`.

The window is the real one, drawn without a screen: Finnish and English, light and dark, at 100,
150 and 200 %. Everything goes to build/screenshots, with contact sheets; a picked dozen goes to
docs/images too. `--only coding` takes the scenes whose name begins so, `--variant fi-light-100` one
variant.
"""

import argparse
import os
import shutil
import subprocess
import sys
import traceback
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
PICKED_FROM = "en-light-100"
LARGEST = 400_000

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(ROOT), str(ROOT / "docs")]

from screens.contact_sheet import write_sheets  # noqa: E402
from screens.variants import ALL, Variant, variant_of  # noqa: E402


def main() -> int:
    """Draw what is asked for; 1 if a scene failed or a picked picture is too large."""
    parser = argparse.ArgumentParser(description="Draw the pictures of the program.")
    parser.add_argument("--only", default="", help="the scenes whose name begins so")
    parser.add_argument("--variant", action="append", choices=[each.name for each in ALL])
    parser.add_argument("--to", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    target = wanted.to.resolve()
    if wanted.here:
        return draw_variant(variant_of(wanted.variant[0]), wanted.only, target)
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication(["screenshots"])  # the contact sheets are lettered
    names = wanted.variant or [each.name for each in ALL]
    failed = 0
    for name in names:
        command = [sys.executable, __file__, "--here", "--variant", name]
        command += ["--only", wanted.only, "--to", str(target)]
        failed |= subprocess.run(
            command, env=variant_of(name).environment(), check=False
        ).returncode
        sheets = write_sheets(target / name, target)
        count = len(list((target / name).glob("*.png")))
        sys.stdout.write(f"{name}: {count} pictures, {sheets} sheets\n")
    del app
    return int(failed or pick(target / PICKED_FROM))


def draw_variant(variant: Variant, only: str, target: Path) -> int:
    """Draw the scenes in one variant; 1 if one failed."""
    from PySide6.QtCore import QSettings, qInstallMessageHandler
    from screens.projects import Projects
    from screens.scenes import SCENES
    from screens.stage import Stage

    from coder.app import make_application

    qInstallMessageHandler(_told_by_qt)
    app = make_application(["coder"])
    folder = target / variant.name
    if not only:
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    with TemporaryDirectory() as home, chdir(home):
        scope, form = QSettings.Scope.UserScope, QSettings.Format.IniFormat
        QSettings.setPath(form, scope, home)
        projects = Projects(variant.language)
        projects.make()
        for scene in SCENES:
            if not scene.name.startswith(only):
                continue
            projects.restore()
            stage = Stage(variant, projects, folder)
            try:
                scene.play(stage)
            except Exception:  # noqa: BLE001 - the other scenes are drawn all the same
                failed = 1
                sys.stderr.write(f"{variant.name} {scene.name}:\n{traceback.format_exc()}")
            stage.close_dialogs()
            stage.window.close()
            stage.program.close()
    app.clipboard().clear()
    return failed


def _told_by_qt(_kind: object, _context: object, message: str) -> None:
    if "propagateSizeHints" not in message:  # every window says it that has no screen
        sys.stderr.write(message + "\n")


def pick(folder: Path) -> int:
    """Copy the pictures of the README and the guide; 1 if one is too large."""
    from screens.scenes import PICKED

    too_large = 0
    IMAGES.mkdir(exist_ok=True)
    for scene, name in PICKED.items():
        file = folder / f"{scene}.png"
        if not file.exists():
            continue
        shutil.copyfile(file, IMAGES / f"{name}.png")
        size = file.stat().st_size
        sys.stdout.write(f"{name}.png {size} bytes\n")
        too_large |= int(size > LARGEST)
    return too_large


if __name__ == "__main__":
    sys.exit(main())
