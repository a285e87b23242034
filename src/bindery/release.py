"""A release: what is published of one version, the same bytes whenever it is made, as far as Chromium lets it: ``make release``.

    python -m bindery release prepare 0.2.0    write the version and today's date wherever they are said; commit this, and tag it
    python -m bindery release make FOLDER      put the built site and book, the wheel and the certificates into archives

An archive holds its files in order, without the moment or the person that made it; SHA256SUMS has the hash of each. Of the PDF only
the dates are fixed: two printings by Chromium can differ by where a letter is (once tried: one of 729 streams).
"""

from __future__ import annotations

import datetime
import gzip
import hashlib
import io
import json
import re
import shutil
import subprocess
import tarfile
import tomllib
from pathlib import Path

import yaml

from bindery import launch
from weightshift import book

SUMS = "SHA256SUMS"
_UNRELEASED = "## [Unreleased]"
_DATE = re.compile(rb"(/(?:Creation|Mod)Date \(D:)\d{14}[^)]*\)")


# --- the version, wherever it is said -------------------------------------------------------------------------


def version(root: Path) -> str:
    return tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"]


def zenodo(root: Path) -> dict:
    """What Zenodo asks for to give a release a DOI, from CITATION.cff."""
    said = yaml.safe_load((root / "CITATION.cff").read_text("utf-8"))
    papers = [one["value"] for paper in said["references"] for one in paper["identifiers"]]
    return {
        "title": said["title"],
        "description": said["abstract"].strip(),
        "creators": [{"name": author["name"]} for author in said["authors"]],
        "upload_type": "software",
        "access_right": "open",
        "license": said["license"][0].lower(),
        "version": said["version"],
        "related_identifiers": [
            {"identifier": paper, "relation": "isSupplementTo", "scheme": "arxiv"} for paper in papers
        ],
    }


def prepare(root: Path, new: str, today: datetime.date) -> None:
    """Write a version and its date into pyproject.toml, CITATION.cff, README.md, CHANGELOG.md and .zenodo.json.

    Raises ValueError for what is no version, for one that is not above the present one, and where nothing is unreleased.
    """
    old = version(root)
    if not re.fullmatch(r"\d+\.\d+\.\d+", new):
        raise ValueError(f"{new!r} is not a version; it has three numbers, such as 0.2.0")
    if [*map(int, new.split("."))] <= [*map(int, old.split("."))] and f"## [{old}]" in (
        root / "CHANGELOG.md"
    ).read_text("utf-8"):
        raise ValueError(f"{new} is not above {old}, the version that was released")
    _, unreleased, following = (root / "CHANGELOG.md").read_text("utf-8").partition(_UNRELEASED)
    if not unreleased or not following.partition("\n## [")[0].strip():
        raise ValueError(f"CHANGELOG.md has nothing under {_UNRELEASED}: say there what is new")
    date = today.isoformat()
    changes = {
        "pyproject.toml": (r'^version = "[^"]*"', f'version = "{new}"'),
        "CITATION.cff": (r"^version: .*(?:\ndate-released: .*)?", f"version: {new}\ndate-released: {date}"),
        "README.md": (r"(  version = \{)[^}]*(\},\n  year    = \{)\d+", rf"\g<1>{new}\g<2>{today.year}"),
        "CHANGELOG.md": (re.escape(_UNRELEASED), f"{_UNRELEASED}\n\n## [{new}] - {date}"),
    }
    for name, (pattern, text) in changes.items():
        before = (root / name).read_text("utf-8")
        after, found = re.subn(pattern, text, before, count=1, flags=re.M)
        if not found:
            raise ValueError(f"{name} does not say its version where it is looked for")
        (root / name).write_text(after, "utf-8", newline="\n")
    (root / ".zenodo.json").write_text(json.dumps(zenodo(root), indent=1) + "\n", "utf-8", newline="\n")


def check(root: Path) -> None:
    """Raises ValueError unless the checkout is, unchanged, the tag of its version, which has its date in the changelog."""
    now = version(root)
    if changed := _git(root, "status", "--porcelain"):
        raise ValueError(f"a release is made of what is committed, and these are changed:\n{changed}")
    if f"v{now}" not in _git(root, "tag", "--points-at", "HEAD").split():
        raise ValueError(f"this commit is not tagged v{now}; a release is made of its tag: git checkout v{now}")
    if not re.search(
        rf"^## \[{re.escape(now)}\] - \d{{4}}-\d\d-\d\d$", (root / "CHANGELOG.md").read_text("utf-8"), re.M
    ):
        raise ValueError(f"CHANGELOG.md has no line `## [{now}] - date`: python -m bindery release prepare {now}")


def _git(root: Path, *arguments: str) -> str:
    return subprocess.run(["git", "-C", root, *arguments], capture_output=True, text=True, check=True).stdout.strip()


# --- archives ------------------------------------------------------------------------------------------------


def archive(files: dict[str, Path], to: Path, seconds: int) -> None:
    """A tar.gz of files by their names in it: in order, all of one moment, of nobody, with the rights of a plain file."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name in sorted(files):
            content = files[name].read_bytes()
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime, entry.mode = len(content), seconds, 0o644
            tar.addfile(entry, io.BytesIO(content))
    to.write_bytes(gzip.compress(out.getvalue(), mtime=seconds))


def below(folder: Path, name: str = "") -> dict[str, Path]:
    """Every file below a folder by its name in an archive, in which the folder has the name given."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {f"{name or folder.name}/{path}": found[path] for path in found}


def undated(pdf: bytes, seconds: int) -> bytes:
    """A PDF that says it was made at a given moment."""
    moment = datetime.datetime.fromtimestamp(seconds, datetime.UTC).strftime("%Y%m%d%H%M%S+00'00'").encode()
    return _DATE.sub(lambda said: (said[1] + moment + b")").ljust(len(said[0])), pdf)


def make(root: Path, site: Path, pdf: Path, folder: Path) -> list[Path]:
    """Everything of a release, in an empty folder: the files made, their sums last."""
    name, seconds = f"weightshift-{version(root)}", int(_git(root, "log", "-1", "--format=%ct"))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    tracked = _git(root, "ls-files", "-z").split("\0")
    sources = {f"{name}/{file}": root / file for file in filter(None, tracked) if (root / file).is_file()}
    certified = {
        f"{name}/{path}": file for part in ("coq", "certificates") for path, file in below(root / part).items()
    }
    tracked_certified = {key: file for key, file in certified.items() if key in sources}
    archive(sources, folder / f"{name}-source.tar.gz", seconds)
    archive(tracked_certified, folder / f"{name}-certificates.tar.gz", seconds)
    pages = below(site, f"{name}-site")
    pages.pop(f"{name}-site/.buildinfo", None)  # what Sphinx keeps for its next build
    archive(pages, folder / f"{name}-site.tar.gz", seconds)
    (folder / f"{name}.pdf").write_bytes(undated(pdf.read_bytes(), seconds))
    launch.wheel(root, folder)
    for file in ("CITATION.cff", ".zenodo.json", "CHANGELOG.md"):
        shutil.copy(root / file, folder)
    made = sorted(folder.iterdir())
    sums = "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in made)
    (folder / SUMS).write_text(sums, "utf-8", newline="\n")
    return [*made, folder / SUMS]


def main(parser, arguments) -> int:
    commands = parser.add_subparsers(dest="command", required=True)
    preparing = commands.add_parser("prepare", help="write a version and today's date wherever they are said")
    preparing.add_argument("version", metavar="VERSION", help="such as 0.2.0")
    commands.add_parser("check", help="say whether this is the tag of a version, with its date in the changelog")
    making = commands.add_parser("make", help="put what is built into archives")
    for argument, what in (("site", "the built pages"), ("pdf", "the printed book"), ("folder", "where to write")):
        making.add_argument(argument, type=Path, help=what)
    options = parser.parse_args(arguments)
    root = book.folder()
    if options.command == "prepare":
        prepare(root, options.version, datetime.datetime.now(datetime.UTC).date())
        print(f"Look at `git diff`, commit it, and `git tag v{options.version}`; then `make release`")
        return 0
    check(root)
    if options.command == "make":
        for path in make(root, options.site, options.pdf, options.folder):
            print(f"{path.stat().st_size / 1e6:6.1f} MB  {path}")
    return 0
