"""A release is made of a tag and nothing else, says its version everywhere, and is the same bytes twice."""

import datetime
import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from oracles.processes import run

from bindery import launch, release
from bindery.sphinx_extension import name_previews_by_content

ROOT = Path(__file__).parents[2]
SAID = ("pyproject.toml", "CITATION.cff", "README.md", "CHANGELOG.md", ".zenodo.json")


@pytest.fixture
def checkout(tmp_path):
    """A repository with the files of this one that say a version, and a folder that was built."""
    root = tmp_path / "a checkout"
    for part in ("coq", "certificates", "site"):
        (root / part).mkdir(parents=True)
        (root / part / "one.v").write_text(part)
    for name in SAID:
        shutil.copy(ROOT / name, root)
    (root / ".gitignore").write_text("/site/\nignored.vo\n")
    (root / "coq" / "ignored.vo").write_text("compiled")
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n\n- All of it.\n")
    git(root, "init", "-q")
    commit(root)
    return root


def git(root, *arguments):
    who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    return run("git", "-C", root, *who, *arguments).strip()


def commit(root):
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "one")


def test_what_zenodo_reads_is_what_the_citation_says():
    assert json.loads((ROOT / ".zenodo.json").read_text("utf-8")) == release.zenodo(ROOT)


def test_a_version_is_said_everywhere_with_its_date(checkout):
    release.prepare(checkout, "1.2.0", datetime.date(2027, 3, 4))
    said = {name: (checkout / name).read_text("utf-8") for name in SAID}
    assert release.version(checkout) == "1.2.0"
    assert "\nversion: 1.2.0\ndate-released: 2027-03-04\n" in said["CITATION.cff"]
    assert "version = {1.2.0},\n  year    = {2027}" in said["README.md"]
    assert said["CHANGELOG.md"].startswith(
        "# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2027-03-04\n\n- All of it.\n"
    )
    assert json.loads(said[".zenodo.json"])["version"] == "1.2.0"
    (checkout / "CHANGELOG.md").write_text(said["CHANGELOG.md"].replace("## [1.2.0]", "- More.\n\n## [1.2.0]"))
    release.prepare(checkout, "1.3.0", datetime.date(2027, 5, 6))
    assert (checkout / "CITATION.cff").read_text("utf-8").count("date-released") == 1


@pytest.mark.parametrize(
    ("new", "complaint"),
    [
        ("1.2", "'1.2' is not a version"),
        ("1.2.0", "1.2.0 is not above 1.2.0"),
        ("1.3.0", "has nothing under ## .Unreleased."),
    ],
)
def test_what_is_no_new_version_is_refused(new, complaint, checkout):
    release.prepare(checkout, "1.2.0", datetime.date(2027, 3, 4))
    with pytest.raises(ValueError, match=complaint):
        release.prepare(checkout, new, datetime.date(2027, 3, 5))


def test_a_release_is_made_of_its_tag_alone(checkout):
    release.prepare(checkout, "1.2.0", datetime.date(2027, 3, 4))
    with pytest.raises(ValueError, match=r"(?s)made of what is committed, and these are changed:.*CHANGELOG\.md"):
        release.check(checkout)
    commit(checkout)
    with pytest.raises(ValueError, match=r"not tagged v1\.2\.0; .*git checkout v1\.2\.0"):
        release.check(checkout)
    git(checkout, "tag", "v1.2.0")
    release.check(checkout)
    (checkout / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n")
    commit(checkout)
    git(checkout, "tag", "-f", "v1.2.0")
    with pytest.raises(ValueError, match=r"has no line `## \[1\.2\.0\] - date`"):
        release.check(checkout)


def test_two_releases_of_one_tag_are_the_same_bytes(checkout, tmp_path, monkeypatch):
    monkeypatch.setattr(launch, "wheel", lambda root, folder: (folder / "a.whl").write_bytes(b"wheel"))
    other = tmp_path / "another"
    git(tmp_path, "clone", "-q", checkout, other)
    shutil.copytree(checkout / "site", other / "site")
    made = []
    for root, date in ((checkout, b"20270304050607+00'00'"), (other, b"20280304050607Z")):
        pdf = tmp_path / f"{root.name}.pdf"
        pdf.write_bytes(b"%PDF\n/CreationDate (D:" + date.ljust(21) + b")\n")
        files = release.make(root, root / "site", pdf, tmp_path / "made" / root.name)
        made.append({file.name: file.read_bytes() for file in files})
        time.sleep(1.1)  # so that files and archives have another second
    assert made[0] == made[1]
    name = f"weightshift-{release.version(ROOT)}"
    run("sha256sum", "--check", "--strict", "--quiet", release.SUMS, cwd=tmp_path / "made" / other.name)
    assert made[0][release.SUMS].decode().count("\n") == len(made[0]) - 1
    assert hashlib.sha256(made[0][f"{name}.pdf"]).hexdigest() in made[0][release.SUMS].decode()
    with tarfile.open(tmp_path / "made" / other.name / f"{name}-certificates.tar.gz") as tar:
        assert tar.getnames() == [f"{name}/certificates/one.v", f"{name}/coq/one.v"]
    with tarfile.open(tmp_path / "made" / other.name / f"{name}-site.tar.gz") as tar:
        (page,) = tar.getmembers()
        assert (page.name, page.uid, page.uname, page.mode) == (f"{name}-site/one.v", 0, "", 0o644)
        assert page.mtime == int(git(other, "log", "-1", "--format=%ct"))


def test_a_changed_file_changes_its_archive(tmp_path):
    (tmp_path / "one").write_text("1")
    before, after = tmp_path / "a.tar.gz", tmp_path / "b.tar.gz"
    release.archive({"one": tmp_path / "one"}, before, 7)
    (tmp_path / "one").write_text("2")
    release.archive({"one": tmp_path / "one"}, after, 7)
    assert before.read_bytes() != after.read_bytes()


def test_outside_of_a_tag_the_command_says_what_to_do():
    command = [sys.executable, "-m", "bindery", "release", "prepare", "1"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 1 and "is not a version" in done.stderr


def test_the_scripts_of_previews_are_named_by_what_they_say(tmp_path):
    names = []
    for random, tips in (("0b1c-2d", '{"a": 1, "b": 2}'), ("9e8f-7a", '{"b": 2, "a": 1}')):
        site = tmp_path / random
        script = site / "_static" / "tippy" / "chapters" / f"a-page.{random}.js"
        script.parent.mkdir(parents=True)
        script.write_text(f"selector_to_html = {tips}\nskip = []\n")
        (site / "chapters").mkdir()
        (site / "chapters" / "a-page.html").write_text(f'<script src="../_static/tippy/chapters/a-page.{random}.js">')
        name_previews_by_content(SimpleNamespace(outdir=site), None)
        (made,) = script.parent.iterdir()
        assert made.read_text() == 'selector_to_html = {"a": 1, "b": 2}\nskip = []\n'
        assert made.name in (site / "chapters" / "a-page.html").read_text()
        names.append(made.name)
    assert names[0] == names[1]
