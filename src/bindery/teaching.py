"""A course from the chapters: ``python -m bindery teaching``, or ``make course``. It is written into `course/`, which `make clean` leaves.

    student/      for students: a wheel, the chapters without solutions, the assignments, a README; runs with no checkout
    nbgrader/     a course folder for nbgrader, whose `source` holds the answers
    gradescope/   a zip for each assignment, in the format of Gradescope's (and Otter's) autograders
    instructor/   for who teaches: answers and what points are given for, times, variants, homework to print

The notebooks under `chapters` are the only source; `bindery.exercises` reads them. An answer that a machine marks stands in a cell
that begins with `%%answer`, as text, and is judged as `anysize.board.judge` says: nothing of a submission runs where the engine is.
"""

from __future__ import annotations

import json
import re
import secrets
import shutil
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from anysize.board.classroom import PLACEHOLDER
from anysize.show.render import Markdown
from anysize.wheel import entry
from bindery import homework as printed
from bindery import launch, readable, refresh
from bindery.exercises import Exercise, exercises_of, without_solutions
from bindery.variants import variants_of
from weightshift import book

TEXTS = Path(__file__).with_name("course")
VARIANTS = 2  # sets of them for the instructor
IN_WORDS = "*Write your answer here.*"

CONFIG = """\
from pathlib import Path

c = get_config()
c.CourseDirectory.course_id = "weightshift"
c.CourseDirectory.root = str(Path(__file__).resolve().parent)
c.Exchange.root = str(Path(__file__).resolve().parent / "exchange")  # a folder that your students can write to
c.Exchange.path_includes_course = False
c.ClearSolutions.code_stub = {{"python": {stub!r}}}
c.ClearSolutions.text_stub = {words!r}

# A submission is read, not run: see `bindery.grading`.
c.Autograde.pre_convert_hook = "bindery.grading.put_in_order"
c.Autograde.autograde_preprocessors = [
    "bindery.grading.Judge",
    "nbgrader.preprocessors.LimitOutput",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]
"""


def template(name: str) -> str:
    """A text of `bindery/course`."""
    return (TEXTS / name).read_text("utf-8").strip() + "\n"


# --- an assignment ----------------------------------------------------------------------------------------


def _cell(kind: str, source: str, grade_id: str, points: float | None = None, **flags: bool) -> NotebookNode:
    """A cell with nbgrader's metadata; without flags it is one that students read and do not change."""
    about = dict(schema_version=3, grade_id=grade_id, grade=False, solution=False, locked=True, task=False)
    about |= flags | ({"points": points} if points is not None else {})
    make = new_code_cell if kind == "code" else new_markdown_cell
    return make(source, id=grade_id[:64], metadata={"nbgrader": about})


def _asked(exercise: Exercise) -> str:
    """What an exercise says in an assignment: its text, what the box on the page begins with, and how much it is worth."""
    lines = [f"## {exercise.title}", exercise.text]
    if exercise.key:
        question = exercise.question
        shown = f"${question.shown.replace('{?}', chr(92) + 'ldots')}$" if question.shown else ""
        about = {"function": "A function is wanted.", "chain": f"A chain of inequalities is wanted for {shown}."}
        lines.append(about.get(question.wants, shown))
        if question.wants != "function" and question.fitting:
            lines.append(f"Names: {', '.join(f'`{name}`' for name in question.fitting)}.")
        if question.start:
            lines.append(f"To correct, or to begin with:\n\n```\n{question.start}\n```")
    machine, hand = exercise.points
    worth = " and ".join(f"{n} by {whom}" for n, whom in ((machine, "machine"), (hand, "a person")) if n)
    lines.append(f"*Points: {worth}. About {exercise.minutes} minutes.*")
    return "\n\n".join(filter(None, lines))


def _cells(exercise: Exercise):
    yield _cell("markdown", _asked(exercise), exercise.label)
    machine, hand = exercise.points
    free = {"solution": True, "locked": False}
    if machine:
        source = f"%%answer {exercise.label}\n### BEGIN SOLUTION\n{exercise.key}\n### END SOLUTION"
        yield _cell("code", source, f"{exercise.label}-answer", **free)
        said = f"# {machine} points: what the cell above holds is judged as text, after it has been handed in."
        yield _cell("code", said, f"{exercise.label}-test", points=machine, grade=True)
    if hand:
        asked = f"**In words.** {exercise.in_words}\n\n" if machine else ""
        answer = exercise.solution or "No solution is given in the book."
        source = f"{asked}### BEGIN SOLUTION\n{readable.text(answer)}\n### END SOLUTION"
        yield _cell("markdown", source, f"{exercise.label}-words", points=hand, grade=True, **free)


def assignment(notebook: NotebookNode, name: str, exercises: list[Exercise], wheel: str) -> NotebookNode:
    """The exercises of a chapter as a source notebook for nbgrader. It holds the solutions: it is the answer key."""
    title = notebook.cells[0].source.splitlines()[0]
    told = f"{title}\n\n{template('assignment.md')}"
    setup = (
        f"{_install(wheel)}\nfrom anysize.board.classroom import questions\n\nquestions({name + '.questions.json'!r})"
    )
    cells = [_cell("markdown", told, "title"), _cell("code", setup, "setup")]
    out = new_notebook(cells=[*cells, *(cell for e in exercises for cell in _cells(e))])
    out.metadata |= {"kernelspec": refresh.KERNELSPEC, "language_info": refresh.LANGUAGE_INFO}
    return out


def _install(wheel: str) -> str:
    return f'import importlib.util\n\nif importlib.util.find_spec("anysize") is None:\n    %pip install -q ../../wheels/{wheel}\n'


def released(notebook: NotebookNode) -> NotebookNode:
    """What nbgrader hands out: an assignment without its solutions."""
    out = nbformat.reads(nbformat.writes(notebook), as_version=4)
    for cell in out.cells:
        stub = PLACEHOLDER if cell.cell_type == "code" else IN_WORDS
        cell.source = re.sub(r"### BEGIN SOLUTION\n.*?### END SOLUTION", lambda _, s=stub: s, cell.source, flags=re.S)
    return out


def questions(exercises: list[Exercise]) -> dict:
    """The questions that a machine marks, as data, by label. They do not hold the answers."""
    return {e.label: e.question.data | {"start": _signature(e.question)} for e in exercises if e.key}


def _signature(question) -> str:
    """That a function is wanted, and under which name, is read off its first line."""
    return question.start if question.wants == "function" else ""


# --- the course -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Assignment:
    """What a course needs of a chapter."""

    name: str  # such as "gradients.gradient-in-x"
    path: Path
    notebook: NotebookNode
    exercises: list[Exercise]

    @property
    def stem(self) -> str:
        return self.path.stem

    @classmethod
    def of(cls, path: Path) -> Assignment:
        notebook = refresh.read(path.read_text("utf-8"))
        return cls(f"{path.parent.name}.{path.stem}", path, notebook, exercises_of(notebook))


def assignments_of(root: Path) -> list[Assignment]:
    """One of each chapter that has exercises, in reading order."""
    chapters = refresh.in_reading_order(book.files(root / "chapters"), root)
    return [one for one in map(Assignment.of, chapters) if one.exercises]


def taught(root: Path) -> list[Path]:
    """The chapters that have exercises, in reading order."""
    return [one.path for one in assignments_of(root)]


def write_course(
    root: Path, folder: Path, seed: int | None = None, only: str = "", varied: bool = False
) -> list[Assignment]:
    """Write a course into `folder`, afresh but for what nbgrader has collected there. Returns its assignments.

    seed    for the variants, and for the values at which functions are tried; by default one that nobody knows, which is kept
            in `nbgrader/seed.json` and taken again
    only    the name of the one assignment to be made; by default all are
    varied  ask variants of the exercises that a machine marks, instead of those of the book
    """
    assignments = [one for one in assignments_of(root) if only in ("", one.name)]
    if not assignments:
        raise ValueError(f"there is no assignment {only}; they are named as in gradients.gradient-in-x")
    for made in ("student", "gradescope", "instructor", "nbgrader/source"):
        shutil.rmtree(folder / made, ignore_errors=True)
    kept = folder / "nbgrader" / "seed.json"
    kept.parent.mkdir(parents=True, exist_ok=True)
    if seed is None:
        seed = json.loads(kept.read_text("utf-8"))["seed"] if kept.exists() else secrets.randbelow(10**9)
    kept.write_text(json.dumps({"seed": seed}), "utf-8")
    if varied:
        assignments = [
            replace(one, exercises=[variants_of(e, seed) or e for e in one.exercises]) for one in assignments
        ]
    config = CONFIG.format(stub=PLACEHOLDER, words=IN_WORDS)
    if not (settings := folder / "nbgrader" / "nbgrader_config.py").exists():  # you may have changed it
        settings.write_text(config, "utf-8")
    (folder / "nbgrader" / "exchange").mkdir(exist_ok=True)
    wheels = folder / "student" / "wheels"
    wheels.mkdir(parents=True)
    wheel = launch.wheel(root, wheels)
    _write_chapters(root, folder / "student", assignments, wheel.name)
    for one in assignments:
        _write_assignment(one, folder, wheel, seed)
    _write_for_instructors(assignments, folder / "instructor", seed)
    return assignments


def _write_chapters(root: Path, student: Path, assignments: list[Assignment], wheel: str) -> None:
    """The chapters without solutions, and what they read, in the folders that they expect."""
    (student / "README.md").write_text(template("student.md").format(wheel=wheel), "utf-8")
    sources = readable.bibliography(root / "references.bib")
    for path in (root / "_toc.yml", root / "bench" / "results.json", *book.files(root / "chapters", "json")):
        copy = student / path.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)
    shutil.copytree(root / "certificates", student / "certificates")
    first = "**To begin.** Run the next cell: it installs what this chapter needs, if that is missing.\n\n{}"
    for path in book.files(root / "chapters"):
        if path.parent.name == "appendix" and path.stem == "instructors":
            continue
        notebook = nbformat.from_dict(
            readable.notebook(without_solutions(refresh.read(path.read_text("utf-8"))), sources)
        )
        place = next(k for k, cell in enumerate(notebook.cells) if cell.cell_type == "code")
        install = new_code_cell(_install(wheel).strip(), id="install", metadata={"tags": ["launch"]})
        told = new_markdown_cell(first.format("").strip(), id="to-begin")
        notebook.cells[place:place] = [told, install]
        to = student / path.relative_to(root)
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_text(refresh.write(notebook), "utf-8")


def _write_assignment(one: Assignment, folder: Path, wheel: Path, seed: int) -> None:
    """An assignment for nbgrader, for students without nbgrader, and for Gradescope."""
    key = assignment(one.notebook, one.stem, one.exercises, wheel.name)
    asked = questions(one.exercises)
    for to, notebook in (("nbgrader/source", key), ("student/assignments", released(key))):
        place = folder / to / one.name
        place.mkdir(parents=True)
        (place / f"{one.stem}.ipynb").write_text(refresh.write(notebook), "utf-8")
        (place / f"{one.stem}.questions.json").write_text(json.dumps(asked), "utf-8")
    points = {e.label: {"question": asked[e.label], "points": e.points[0]} for e in one.exercises if e.label in asked}
    about = {"name": one.stem, "seed": seed, "questions": points}
    (folder / "gradescope").mkdir(exist_ok=True)
    with zipfile.ZipFile(folder / "gradescope" / f"{one.name}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(entry("assignment.json"), json.dumps(about))
        archive.write(wheel, wheel.name)
        for name in ("run_autograder", "setup.sh"):
            made = entry(name)
            made.external_attr = 0o755 << 16
            archive.writestr(made, template(f"gradescope/{name}").replace("WHEEL", wheel.name))


def _write_for_instructors(assignments: list[Assignment], folder: Path, seed: int) -> None:
    folder.mkdir(parents=True)
    (folder / "README.md").write_text(template("instructor.md"), "utf-8")
    (folder / "times.md").write_text(times(assignments), "utf-8")
    for one in assignments:
        for name, text in (("keys", key(one)), ("homework", homework(one))):
            (folder / name).mkdir(exist_ok=True)
            (folder / name / f"{one.name}.md").write_text(text, "utf-8")
        of_book = exercises_of(one.notebook)  # not those that a course asks in their place
        for number in range(1, VARIANTS + 1):
            place = folder / "variants" / str(number)
            place.mkdir(parents=True, exist_ok=True)
            made = [v for e in of_book if (v := variants_of(e, seed + number))]
            (place / f"{one.name}.md").write_text(variant_sheet(one, made), "utf-8")
            (place / f"{one.name}.questions.json").write_text(json.dumps(questions(made)), "utf-8")


def key(one: Assignment) -> str:
    """The answers of an assignment, and for what points are given, in Markdown."""
    lines = [f"# Answers: {one.name}"]
    for e in one.exercises:
        machine, hand = e.points
        lines += [f"## {e.title} ({e.label})", readable.text(e.text)]
        if machine:
            lines += [f"**By machine, {machine} points.** Type:", f"```\n{e.key}\n```"]
        if hand:
            lines += [
                f"**By hand, {hand} point{'s' * (hand > 1)}.** {e.in_words if machine else ''}".strip(),
                rubric(hand),
                readable.text(e.solution),
            ]
    return "\n\n".join(lines) + "\n"


def rubric(points: int) -> str:
    """For what points are given by hand."""
    if points == 1:
        return "- 1: says what the key says, with a reason; other words, and another right reason, count as much.\n- 0: else."
    return (
        "- 2: the answer of the key, or another right one, with an argument that someone else could check.\n"
        "- 1: a right answer without an argument; or an argument with one gap or slip; or, of an open exercise, a special case done.\n"
        "- 0: else. A calculation for some numbers is no argument for all."
    )


def homework(one: Assignment) -> str:
    """An assignment to print: its exercises without boxes."""
    exercises = [
        f"## {k}. {e.title}\n\n{_asked(e).partition(chr(10))[2].strip()}" for k, e in enumerate(one.exercises, 1)
    ]
    return "\n\n".join([f"{one.notebook.cells[0].source.splitlines()[0]}: homework", "Name:", *exercises]) + "\n"


def variant_sheet(one: Assignment, exercises: list[Exercise]) -> str:
    """Variants of an assignment's exercises, with their keys."""
    lines = [f"# Variants: {one.name}"]
    for e in exercises:
        lines += [f"## {e.label}", e.text, f"Key:\n\n```\n{e.key}\n```"]
    return "\n\n".join(lines) + "\n"


def times(assignments: list[Assignment]) -> str:
    """How long each exercise takes, in a table."""
    lines = ["| Exercise | Minutes | Points by machine | by hand |", "|:--|--:|--:|--:|"]
    for one in assignments:
        lines += [f"| {e.label} | {e.minutes} | {e.points[0]} | {e.points[1]} |" for e in one.exercises]
    return "\n".join(["Estimates from how much is to be written; nobody has measured them.", "", *lines]) + "\n"


# --- for instructors --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Taught:
    """What an instructor wants to know of a chapter; read off its text."""

    name: str  # such as "gradients/gradient-in-x"
    title: str
    minutes: int
    prerequisites: str
    by_machine: int  # points
    by_hand: int

    @property
    def link(self) -> str:
        return f"[{self.title}](../{self.name})"

    @property
    def needs(self) -> list[str]:
        """The chapters that its line of prerequisites links to, without the appendix."""
        return [to for to in re.findall(r"\]\(\.\./([\w/-]+)\)", self.prerequisites) if not to.startswith("appendix/")]


def course_of(root: Path) -> list[Taught]:
    """Every chapter with exercises, in reading order. Raises ValueError for one without prerequisites or minutes."""
    rows = []
    for one in assignments_of(root):
        prose = "\n".join(cell.source for cell in one.notebook.cells if cell.cell_type == "markdown")
        line = re.search(r"^\*\*Prerequisites:\*\* (.*?) \*\*Time:\*\* (\d+) minutes\.", prose, re.M)
        if not line:
            raise ValueError(f"{one.stem} does not say what it needs and how long it takes")
        here = one.path.parent.name
        needs = re.sub(r"\]\((?!\.\./|https?:)", f"](../{here}/", line[1])  # as seen from the appendix
        points = [exercise.points for exercise in one.exercises]
        title = prose.partition("\n")[0].removeprefix("# ")
        name = f"{here}/{one.stem}"
        rows.append(Taught(name, title, int(line[2]), needs, *map(sum, zip(*points, strict=True))))
    return rows


def what_each_needs(root: Path) -> Markdown:
    """The chapters in a table: minutes, points by machine and by hand, prerequisites."""
    lines = ["| Chapter | Minutes | By machine | By hand | It needs |", "|:--|--:|--:|--:|:--|"]
    for row in course_of(root):
        lines.append(f"| {row.link} | {row.minutes} | {row.by_machine} | {row.by_hand} | {row.prerequisites} |")
    return Markdown("", ["\n".join(lines)])


class Week(NamedTuple):
    """A week of a course."""

    subject: str
    chapters: tuple[str, ...]
    in_class: str


SIX_WEEKS = (
    Week(
        "Softmax, and what a proof is",
        ("foundations/softmax-regression", "verification/how-it-is-checked"),
        "write a false identity",
    ),
    Week(
        "Gradients",
        ("gradients/gradient-in-x", "gradients/gradient-in-a"),
        "find the missing sign by hand, at $n = 2$",
    ),
    Week(
        "Chains of inequalities",
        ("foundations/vector-and-matrix-facts", "lipschitz/lipschitz-in-x"),
        "where does each line lose?",
    ),
    Week("The theorem", ("lipschitz/lipschitz-in-a", "lipschitz/main-theorem"), "what does it say, and what not?"),
    Week("Equality instead of closeness", ("in-context/weight-shift-is-data-shift",), "a data shift by hand"),
    Week(
        "Sharp constants, attention",
        ("lipschitz/sharp-constants", "in-context/descent-is-attention"),
        "each group defends one erratum",
    ),
)


def syllabus(root: Path, *weeks: tuple) -> Markdown:
    """A table of weeks, each given as (subject, chapters, work in class), with the minutes of reading and the points.

    Raises ValueError where a chapter comes before one that it needs.
    """
    known = {row.name: row for row in course_of(root)}
    lines = ["| Week | Subject | Read | Minutes | In class | Points |", "|--:|:--|:--|--:|:--|--:|"]
    read: set[str] = set()
    for number, (subject, names, work) in enumerate(weeks, start=1):
        read |= set(names)
        rows = [known[name] for name in names]
        if early := [f"{row.name} needs {to}" for row in rows for to in row.needs if to not in read]:
            raise ValueError(f"week {number}: {early[0]}, which has not been read by then")
        minutes, points = sum(r.minutes for r in rows), sum(r.by_machine + r.by_hand for r in rows)
        links = ", ".join(row.link for row in rows)
        lines.append(f"| {number} | {subject} | {links} | {minutes} | {work} | {points} |")
    return Markdown("", ["\n".join(lines)])


def main(parser, arguments) -> int:
    parser.add_argument("folder", nargs="?", type=Path, help="where to write (default: course)")
    parser.add_argument(
        "--seed", type=int, help="for variants and marks (default: one that nobody knows, kept in the folder)"
    )
    parser.add_argument(
        "--only", default="", metavar="NAME", help="one assignment alone, such as gradients.gradient-in-x"
    )
    parser.add_argument("--variants", action="store_true", help="ask variants instead of the exercises of the book")
    parser.add_argument("--pdf", action="store_true", help="print the homework, too (needs Chromium)")
    options = parser.parse_args(arguments)
    root = book.folder()
    folder = options.folder or root / "course"
    made = write_course(root, folder, options.seed, options.only, options.variants)
    if options.pdf:
        printed.write({folder / "instructor" / "homework" / f"{one.name}.pdf": homework(one) for one in made})
    points = [e.points for one in made for e in one.exercises]
    machine, hand = map(sum, zip(*points, strict=True))
    print(f"{len(made)} assignments in {folder}: {machine} points by machine, {hand} by hand")
    return 0
