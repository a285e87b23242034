"""What the documents at the top of the repository say is so: commands, paths, links and numbers."""

import os
import re
import tomllib
from pathlib import Path

import pytest
import yaml
from oracles.processes import python, run

from bindery import ledger

ROOT = Path(__file__).parents[1]
DOCUMENTS = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
NUMBERS = """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred""".split()
MADE = ("_build/", ".venv")  # what the commands make


def text(name):
    return (ROOT / name).read_text("utf-8")


def targets():
    """The targets of the Makefile that are for people."""
    return set(re.findall(r"^([a-z]+):.*## ", text("Makefile"), re.M))


def commands(document):
    """The targets that a document tells its reader to make."""
    return set(re.findall(r"(?:^|`)make ([a-z]+)", document, re.M))


def paths(document):
    """What a document names in code or links to and means to be a file of the repository."""
    code = re.findall(r"`([\w./-]*[\w-]/[\w./-]*|[\w-]+\.(?:md|toml|txt|yml|bib|cff))`", document)
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", document)
    return {path for path in (*code, *links) if not path.startswith(("/", *MADE))}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_commands_and_paths_exist(name):
    assert commands(text(name)) <= targets()
    assert [path for path in sorted(paths(text(name))) if not (ROOT / path).exists()] == []


def test_every_command_is_explained():
    explained = set.union(*(commands(text(name)) for name in DOCUMENTS))
    assert targets() - explained - {"help", "clean"} == set()


def test_a_command_or_path_that_does_not_exist_is_seen():
    document = "`make nothing`, `src/nowhere/x.py`, [a](gone.md), `_build/html/index.html`, [b](https://example.org/c)"
    assert commands(document) == {"nothing"} and paths(document) == {"src/nowhere/x.py", "gone.md"}


def make(*arguments):
    """What make prints; nothing of a make that runs these tests is passed on."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS"))}
    return run("make", *arguments, cwd=ROOT, env=environment)


def test_make_lists_its_targets():
    assert {line.split()[1] for line in make().splitlines()} == targets()


def test_make_uses_the_environment_it_is_given():
    assert make("--dry-run", "test", "PY=/a/python").split() == ["/a/python", "-m", "pytest"]


def typed_counts(document):
    """What a document says of how many claims, verdicts or chapters there are, which changes with each that is added."""
    number = rf"\b(?:\d+|{'|'.join(NUMBERS)})\b"
    what = "claims?|chapters|notebooks|verdicts|proofs|statements|lemmas|theorems|experiments|tests|corrections"
    verdicts = "|".join(dict.fromkeys(word for verdict in ledger.VERDICTS for word in verdict.split(", ")))
    said = rf"{number}(?: of (?:them|the|{number}))*(?: (?:{what})| (?:are|is|were|have been|came out)(?: \w+)? (?:{verdicts}|expected)\b)"
    return re.findall(said, " ".join(document.split()), re.I)


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "intro.md"])
def test_no_count_is_typed(name):
    assert typed_counts(text(name)) == []


def test_a_typed_count_would_be_seen():
    document = (
        "140 of 140 claims. 97 are proved; 2 are refuted; 16 are now proved; twenty-nine chapters; three of the claims"
    )
    assert len(typed_counts(document)) == 6
    assert typed_counts("part 5 of lemma 4.5; two columns; the two of them; one lemma") == []


def test_the_example_in_the_readme_runs():
    (example,) = re.findall(r"^```python\n(.*?)^```$", text("README.md"), re.M | re.S)
    assert python("-W", "error", "-c", example, silent=True)


def test_the_picture_is_described_and_small():
    ((description, path),) = re.findall(r"!\[([^]]+)\]\(([^)]+)\)", text("README.md"))
    assert len(description) > 80
    assert (ROOT / path).stat().st_size < 200_000


def test_the_citation_is_the_same_everywhere():
    citation = yaml.safe_load(text("CITATION.cff"))
    project = tomllib.loads(text("pyproject.toml"))["project"]
    readme = text("README.md")
    assert citation["version"] == project["version"]
    assert f"version = {{{citation['version']}}}" in readme
    assert f"title   = {{{citation['title']}}}" in readme
    assert readme.startswith(f"# {citation['title']}\n") and f"---\n\n# {citation['title']}\n" in text("intro.md")
