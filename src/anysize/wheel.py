"""Installed packages as wheels: what runs here can be installed elsewhere, without an index."""

from __future__ import annotations

import re
import zipfile
from importlib import metadata
from pathlib import Path

_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first moment that an archive can name


def installed_wheel(name: str, folder: Path) -> Path:
    """Put an installed package without compiled parts back into a wheel, in `folder`: no network, and the installed version.

    Raises ValueError if it has compiled parts, or if its files stand elsewhere, as those of an editable installation.
    """
    installed = metadata.distribution(name)
    information = f"{re.sub('[-.]+', '_', name)}-{installed.version}.dist-info"
    if "Root-Is-Purelib: true" not in (installed.read_text("WHEEL") or ""):
        raise ValueError(f"{name} {installed.version} has compiled parts: they run on this kind of machine alone")
    left_out = {f"{information}/{file}" for file in ("INSTALLER", "REQUESTED", "RECORD", "direct_url.json")}
    files = [file for file in installed.files if file.parts[0] != ".." and "__pycache__" not in file.parts]
    if not any(file.suffix == ".py" and len(file.parts) > 1 for file in files):
        raise ValueError(f"{name} {installed.version} is installed from a folder that it stays in")
    made = folder / f"{information.removesuffix('.dist-info')}-py3-none-any.whl"
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        lines = []
        for file in sorted(file for file in files if file.as_posix() not in left_out):
            archive.writestr(entry(file.as_posix()), file.read_binary())
            lines.append(f"{file.as_posix()},{file.hash.mode}={file.hash.value},{file.size}")
        record = f"{information}/RECORD"
        archive.writestr(entry(record), "\n".join([*lines, f"{record},,", ""]))
    return made


def entry(name: str) -> zipfile.ZipInfo:
    """A file of an archive, with nothing about it that differs between machines or moments."""
    made = zipfile.ZipInfo(name, _LONG_AGO)
    made.compress_type = zipfile.ZIP_DEFLATED
    made.external_attr = 0o644 << 16
    return made
