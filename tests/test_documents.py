"""What the documents at the top of the repository say is so: commands, paths, links and numbers."""

import hashlib
import json
import os
import re
import shlex
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from oracles.processes import python, run

from anysize.coq.check import AXIOMS
from bindery import ledger, refresh
from bindery.teaching import SIX_WEEKS
from weightshift.statements import PAPERS

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "notebooks"))
import hygiene  # noqa: E402

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
    assert shlex.split(make("--dry-run", "test", "PY=/a b/python")) == ["/a b/python", "-m", "pytest"]


def prose(document):
    """A document without its code, its formulas, its addresses and what programs read, on one line."""
    for what in (
        r"^---.*?^---$",
        r"^```.*?^```$",
        r"````.*?````",
        r"^\d\. ",
        r"<[^>]*>",
        r"\$[^$]*\$",
        r"`[^`]*`",
        r"\]\([^)]*\)",
        r"https?:\S+",
    ):
        document = re.sub(what, " ", document, flags=re.M | re.S)
    return " ".join(document.split())


def fenced(name):
    """The commands of each block of shell commands in a document."""
    blocks = re.findall(r"^```sh\n(.*?)^```$", text(name), re.M | re.S)
    return [[line for line in block.splitlines() if line.strip() and line[0] != "#"] for block in blocks]


def source(page):
    return "\n".join("".join(cell["source"]) for cell in json.loads(text(f"chapters/{page}.ipynb"))["cells"])


def papers():
    return sum("arXiv" in name for name in PAPERS.values())


def line_length():
    return tomllib.loads(text("chapters/ruff.toml"))["line-length"]


def counterexample(claim):
    """How many rows the matrix of a claim's counterexample has."""
    (row,) = (row for row in ledger.read(ROOT / "chapters") if row.id == claim)
    return int(re.search(r"n = (\d+)", row.payload["counterexamples"][0])[1])


# A number in these documents, in the words around it, and what it counts.
COUNTED = {
    "README.md": {
        "{} related papers": lambda: papers() - 1,
        "the {} that come with it": lambda: papers() - 1,
        "a matrix with {} rows": lambda: counterexample("lemma-4.5.5"),
        "## {} commands": lambda: len(fenced("README.md")[0]),
        "for {} weeks": lambda: len(SIX_WEEKS),
        "tests the {} packages": lambda: len([*(ROOT / "src").glob("*/__init__.py")]),
        "uses {} processes": lambda: int(re.search(r"attack --all --jobs (\d+)", text("README.md"))[1]),
        "the {} of Coq's real numbers": lambda: len(AXIOMS),
        "a book of {} pages": lambda: len(refresh.contents(ROOT / "src/anysize/template/_toc.yml")),
    },
    "CONTRIBUTING.md": {
        "A claim is made in {} places": lambda: len(re.findall(r"^\d\. ", section("Add a claim"), re.M)),
        "at least {} exercises": lambda: hygiene.FEWEST_EXERCISES,
        "the first {} with a solution": lambda: hygiene.FEWEST_EXERCISES - 1,
        "at most {} lines": lambda: hygiene.LONGEST_CELL,
        "a folded one {}": lambda: hygiene.LONGEST_FOLDED,
        "at most {} characters": line_length,
        "at least {} characters": lambda: hygiene.SHORTEST_ALT_TEXT,
        "at most {} digits": lambda: hygiene.MOST_DIGITS,
        "in {} files that agree": lambda: len([*ROOT.glob("requirements*.txt")]),
        "holds {} workflows": lambda: len([*(ROOT / ".github" / "workflows").iterdir()]),
        "against {} digits": lambda: int(re.search(r"workdps\((\d+)\)", text("tests/oracles/numbers.py"))[1]),
        "Fewer than {} noticed in 100": lambda: int(
            100 * float(re.search(r"WANTED = ([\d.]+)", text("tests/mutants/__main__.py"))[1])
        ),
    },
    "intro.md": {
        "check it in {} commands": lambda: len(
            re.findall(r"^(?:make|cd|coqchk) ", source("verification/accepted-by-coq"), re.M)
        ),
    },
    "chapters/appendix/workbench.md": {},
}
# What is no count: places in the papers, versions, times, sizes and rates, and two of which each is named.
NO_COUNT = r"""(?:lemmas?|theorem|definition|fact|remark|part|section)\ [\d.]+(?:\ and\ [\d.]+)?(?:,\ part\ \d)?
    | (?:arXiv\ |\[)\d{4}\.\d{5} | status\ \d
    | n\^1\.5\ exp\(10\ R²\) | R/2 | \d\.x | in\ 100
    | (?:Python|Sphinx|docutils|Coq|Rocq|Book|version\ but|CC\ BY)(?:\ at)?\ \d[\d.]* | \d+\.\d+\.\d+
    | \d+\ (?:MB|bytes) | (?:[a-z]+|\d+)\ (?:minutes?|hours|seconds|cores)
    | (?:the|no)\ two(?=\ (?:in|forms|modules|are|sides)\b) | look\ at\ the\ two | one\ or\ two | two\ (?:widths|columns)
    | in\ both\ themes | Five\ lines"""  # these five are to be seen in the picture
NUMBER = rf"\b(?:\d[\d.]*|(?:{'|'.join(NUMBERS)})(?:-[a-z]+)?)\b"


def section(title):
    """A section of CONTRIBUTING.md."""
    return re.search(rf"^## {title}$(.*?)^## ", text("CONTRIBUTING.md"), re.M | re.S)[1]


def value(number):
    words = dict(zip(NUMBERS, [*range(2, 21), *range(30, 101, 10)], strict=True))
    return words.get(number.lower()) or float(number.rstrip("."))


def counts(document, counted):
    """The numbers of a document that nothing computes, and those that are computed otherwise, each with the words around it."""
    said, wrong = prose(document), []
    spans = [found.span() for found in re.finditer(NO_COUNT, said, re.I | re.X)]
    for words, compute in counted.items():
        before, after = map(re.escape, words.split("{}"))
        found = re.search(f"{before}({NUMBER}){after}", said, re.I)
        if not found:
            wrong.append(f"“{words}”: no longer said; take it out of COUNTED")
            continue
        spans.append(found.span())
        if value(found[1]) != compute():
            wrong.append(f"“{found[0]}”: it is {compute()}")
    for number in re.finditer(NUMBER, said, re.I):
        if not any(start <= number.start() < end for start, end in spans):
            wrong.append(f"“{said[max(0, number.start() - 30) : number.end() + 30]}”: nothing computes this number")
    return wrong


@pytest.mark.parametrize("name", COUNTED)
def test_every_count_is_computed(name):
    wrong = counts(text(name), COUNTED[name])
    assert not wrong, (
        "\n".join(f"{name}, {one}" for one in wrong) + "\nremove the number, or add what it counts to COUNTED"
    )


@pytest.mark.parametrize(
    ("document", "wrong"),
    [
        ("There are 140 claims.", "nothing computes"),
        ("All of the twenty-nine chapters.", "nothing computes"),
        ("Of Lemma 4.5, part 5, three corrections.", "nothing computes"),
        ("We have four packages.", "“have four packages”: it is 3"),
        ("We have three packages, and 12 rules.", "nothing computes"),
    ],
)
def test_a_count_that_nothing_computes_or_that_is_wrong_is_seen(document, wrong):
    (said,) = counts(document, {"have {} packages": lambda: 3} if "packages" in document else {})
    assert wrong in said
    assert counts("Lemma 4.5, part 5; Python 3.11; `140 claims`; half a minute; one lemma", {}) == []


def test_every_claim_has_its_verdict_as_the_readme_says():
    assert "Every claim of the paper, and of the two that come with it, has its verdict" in prose(text("README.md"))
    assert [row.id for row in ledger.read(ROOT / "chapters") if not row.payload] == []


def test_the_example_in_the_readme_runs():
    (example,) = re.findall(r"^```python\n(.*?)^```$", text("README.md"), re.M | re.S)
    assert python("-W", "error", "-c", example, silent=True)


# Pictures that no notebook has drawn: look at one that has changed, and at the words for it, before you write down its hash.
STATIC_PICTURES = {
    "_static/favicon.svg": "2a5ef5434d95b15c",
    "_static/mark.png": "d9dd798896c3f7ac",
    "_static/readme-page.png": "c1b55a9109b76f03",
}


def test_pictures_are_those_that_somebody_looked_at():
    stored = [path for ending in ("png", "svg", "jpg") for path in (ROOT / "_static").rglob(f"*.{ending}")]
    found = {path.relative_to(ROOT).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()[:16] for path in stored}
    assert found == STATIC_PICTURES


def test_papers_have_one_number_everywhere():
    """The papers' numbers at arXiv: as the claims name them, in the README, in the references and in the citation."""
    numbers = set(re.findall(r"arXiv ([\d.]+)", " ".join(PAPERS.values())))
    links = re.findall(r"\[(?:arXiv )?([\d.]+)\]\(https://arxiv.org/abs/([\d.]+)\)", text("README.md"))
    assert {number for pair in links for number in pair} == numbers and all(said == leads for said, leads in links)
    assert numbers <= set(re.findall(r"eprint\s*=\s*\{([\d.]+)\}", text("references.bib")))
    assert set(re.findall(r"arXiv:([\d.]+)", text("CITATION.cff"))) <= numbers


# What a test may wait for in vain, and is skipped without. BOOK_SKIPS_ONLY makes them fail.
MAY_BE_SKIPPED = {
    "tests/bindery/test_distributed.py": 2,  # dask
    "tests/bindery/test_teaching.py": 1,  # nbgrader
    "tests/oracles/coq.py": 1,  # Coq
    "tests/site/conftest.py": 1,  # Chromium
    "tests/site/test_answer_numbers.py": 1,  # Node
    "tests/site/test_answers.py": 2,  # Chromium, npm
    "tests/site/test_lite.py": 2,  # Chromium, playwright
    "tests/site/test_pdf.py": 1,  # Chromium
    "tests/site/test_slides.py": 1,  # reveal.js
    "tests/weightshift/numerics/test_arguments.py": 1,  # a longer float
    "tests/weightshift/numerics/test_streaming.py": 3,  # numba, dask, Linux
    "tests/weightshift/studies/test_benchmarks.py": 1,  # Linux
}


def skips(source):
    """How many places of a file of tests skip, or expect a failure."""
    return len(
        re.findall(r"\b(?:skip|skipif|skipIf|SkipTest|xfail|importorskip)\(|@\S*mark\.(?:skip|xfail)\b(?!\()", source)
    )


def test_no_test_is_skipped_but_for_want_of_a_program():
    files = [
        path for path in (ROOT / "tests").rglob("*.py") if path.parent.name != "notebooks" and path != Path(__file__)
    ]
    found = {
        path.relative_to(ROOT).as_posix(): skips(path.read_text("utf-8")) for path in [*files, ROOT / "conftest.py"]
    }
    assert {name: count for name, count in found.items() if count} == MAY_BE_SKIPPED
    planted = "@pytest.mark.skip\n@mark.skipif(x)\n pytest.skip('later')\n raise SkipTest('x')\n@pytest.mark.xfail\nrows.skipped"
    assert skips(planted) == 5


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
