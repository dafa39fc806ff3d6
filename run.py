"""Set up and start Coder, or its tests: `python run.py [ARGS…]`, `python run.py test [ARGS…]`.

Needs only Python. Everything goes into the folder `.venv` next to this file; delete it
to start over.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
INSTALLED = VENV / "installed.stamp"
LIBRARIES_FOUND = VENV / "libraries.stamp"
# The whole suite is spread over the processors; a file stays with one, as its projects do.
SPREAD = ["-n", "auto", "--maxprocesses", "8", "--dist", "loadfile"]
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}


def main(arguments):
    """Set up what is missing, then hand over to the program or to pytest."""
    if sys.version_info < OLDEST_PYTHON:  # an old Python meets this file first
        return _say(
            "Coder needs Python 3.11 or newer; this is Python {}.{}. Install a newer one from "
            "python.org or your system's packages and run this again with it.".format(
                *sys.version_info[:2]
            )
        )
    wanted = _fingerprint()
    if not (PYTHON.exists() and _stamp() == wanted) and not _install(wanted):
        return 1
    if sys.platform.startswith("linux") and not LIBRARIES_FOUND.exists():
        _provide_libraries()
    if arguments[:1] == ["test"]:
        os.chdir(str(ROOT))
        wanted = arguments[1:]
        whole = all(each.startswith("-") for each in wanted)
        return _hand_over(["-m", "pytest"] + (SPREAD if whole else []) + wanted)
    return _hand_over(["-m", "coder"] + arguments)  # noqa: RUF005


def _say(message):
    """Print a line for the user, leaving standard output to the program; give the exit code 1."""
    sys.stderr.write(message + "\n")
    sys.stderr.flush()
    return 1


def _fingerprint():
    """Give a text that changes whenever the packages have to be installed again."""
    digest = hashlib.sha256(sys.version.encode("utf-8") + str(VENV).encode("utf-8"))
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _stamp():
    try:
        return INSTALLED.read_text(encoding="ascii")
    except OSError:
        return None


def _install(wanted):
    """Make the environment and install the packages; the stamp comes last."""
    _say("Setting up Coder in .venv. This needs the network and takes a minute or so, once.")
    if INSTALLED.exists():
        INSTALLED.unlink()
    if not _venv_is_usable():
        made = subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)], stdout=2)
        if made != 0:
            _say(
                "Python could not make the folder .venv. On Debian and Ubuntu a package is missing "
                "for this: run  sudo apt-get install python3-venv  and then this again."
            )
            return False
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["-e", ".[dev]", "-c", "constraints.txt"]
    if subprocess.call(command, cwd=str(ROOT), stdout=2) != 0:
        _say("The packages could not be installed; pip says why above. Nothing else was changed.")
        return False
    INSTALLED.write_text(wanted, encoding="ascii")
    return True


def _venv_is_usable():
    """Tell whether .venv is whole, of this Python version and in the folder it was made in."""
    probe = "import pip, sys; print(sys.version)"
    try:
        if str(VENV) not in (VENV / "pyvenv.cfg").read_text(encoding="utf-8"):
            return False  # its commands hold the path of the folder
        answer = subprocess.check_output(
            [str(PYTHON), "-c", probe], stderr=subprocess.DEVNULL, universal_newlines=True
        )
    except (OSError, subprocess.CalledProcessError):
        return False
    return answer.strip() == sys.version.strip()


def _missing_libraries():
    """List the Debian packages of the shared libraries that Qt needs and the system lacks."""
    import ctypes

    missing = []
    for library, package in QT_LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def _provide_libraries():
    """Install the shared libraries Qt needs where that is allowed, else say how."""
    import shutil

    missing = _missing_libraries()
    if missing and shutil.which("apt-get") and os.geteuid() == 0:
        _say("Installing the system libraries that Qt needs: " + " ".join(missing))
        quietly = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]
        subprocess.call(["apt-get", "update", "-qq"], env=quietly, stdout=2)
        subprocess.call(install + missing, env=quietly, stdout=2)
        missing = _missing_libraries()
    if missing:
        _say(
            "The window needs system libraries that are missing here. On Debian and Ubuntu run:\n"
            "  sudo apt-get update && sudo apt-get install -y " + " ".join(missing)
        )
    else:
        LIBRARIES_FOUND.touch()


def _hand_over(arguments):
    """Become the child process, so that its exit code and its signals are ours."""
    command = [str(PYTHON)] + arguments  # noqa: RUF005
    if os.name == "nt":
        return subprocess.call(command)
    return os.execv(command[0], command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
