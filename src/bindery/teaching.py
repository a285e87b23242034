"""Two editions of the chapters for a course: ``python -m bindery teaching [FOLDER]``, or ``make assignments``.

The notebooks under ``chapters`` are the only source. From their ``{exercise}`` and ``{solution}`` blocks come

    student/    the chapters without the solutions, in plain Markdown as `bindery.readable` makes it
    course/     a course folder for nbgrader: an assignment for each chapter, with the solutions as the answer key

In an assignment, a solution that calls ``check(question, answer)`` becomes a cell to fill in and a test for each such call:
the visible one grades the answer, the hidden one states the question anew and grades it with other random numbers. Any
other solution becomes a cell that a person grades. Only notebooks are written, with `nbformat`; nbgrader itself is needed
to hand them out and to grade.
"""

from __future__ import annotations

import ast
import functools
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from anysize.show.render import Markdown
from bindery import readable, refresh
from bindery.readable import BLOCK, OPTION
from weightshift import book
from weightshift.chapters import names_in

SECONDS = 20  # for one answer; see `anysize.board.exercises.grade`
SETUP = 180  # for the first cell of an assignment, which may run the proofs of other chapters
TIMEOUT = 60  # for any other cell
POINTS_BY_HAND = 2
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.M | re.S)

CONFIG = """\
# For nbgrader. The exchange folder is set where the course is held: c.Exchange.root = "..."
c = get_config()
c.CourseDirectory.course_id = "weightshift"
c.Exchange.path_includes_course = False
c.Execute.interrupt_on_timeout = True


def seconds_for(cell):
    # A loop outside of a graded answer ends here. The first cell of an assignment may have proofs to run.
    return {setup} if cell.metadata.get("nbgrader", {{}}).get("grade_id") == "setup" else {seconds}


c.Execute.timeout_func = seconds_for
c.ClearSolutions.code_stub = {{"python": "# YOUR ANSWER HERE\\nraise NotImplementedError"}}
"""


@dataclass
class Exercise:
    """An exercise of a chapter: its label and title, its text, the code cells below it, and its solution, if it has one."""

    label: str
    title: str
    text: str
    code: list[str] = field(default_factory=list)
    solution: str = ""

    @property
    def name(self) -> str:
        """The last word of the label, for names in code."""
        return self.label.rsplit("-", 1)[-1]


def exercises_of(notebook: NotebookNode) -> list[Exercise]:
    """The exercises of a chapter, in order."""
    found: list[Exercise] = []
    for cell in notebook.cells:
        if cell.cell_type == "code":
            if found:
                found[-1].code.append(cell.source)
            continue
        for block in BLOCK.finditer(cell.source):
            options = dict(OPTION.findall(block["body"]))
            body = readable.words(OPTION.sub("", block["body"])).strip()
            if block["kind"] == "exercise":
                found.append(Exercise(options["label"], block["title"].strip(), body))
            else:
                next(e for e in found if e.label == block["title"].strip()).solution = body
    return found


def without_solutions(notebook: NotebookNode) -> NotebookNode:
    """The chapter as a student gets it: its outputs stay, its solutions go, and a cell that held nothing else goes too."""
    student = refresh.read(refresh.write(notebook))
    for cell in student.cells:
        if cell.cell_type == "markdown":
            cell.source = BLOCK.sub(lambda b: "" if b["kind"] == "solution" else b[0], cell.source).strip()
    student.cells = [cell for cell in student.cells if cell.source]
    return student


# --- which code an exercise needs ------------------------------------------------------------------------


_parsed = functools.cache(ast.parse)  # the same statements are asked about once for each exercise of a chapter


@functools.cache
def _changed_by(statement: ast.stmt) -> set[str]:
    """The names whose objects a statement may change, by a call of a method as in `chain.by(…)`, or of a part."""
    names = set()
    for node in ast.walk(statement):
        stored = isinstance(node, (ast.Subscript, ast.Attribute)) and isinstance(node.ctx, ast.Store)
        part = node if stored or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)) else None
        while isinstance(part, (ast.Expr, ast.Call, ast.Attribute, ast.Subscript)):
            within, part = part, part.func if isinstance(part, ast.Call) else part.value
            if isinstance(part, ast.Name) and not isinstance(within, ast.Call):
                names.add(part.id)
    return names


def _is_star(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.ImportFrom) and statement.names[0].name == "*"


def needed(sources: Iterable[str], names: set[str]) -> str:
    """Those statements of `sources` that `names` depend on, in order; imports with a star always."""
    kept: list[str] = []
    names = set(names)
    for source in reversed(list(sources)):
        for statement in reversed(_parsed(source).body):
            bound, read = names_in(ast.unparse(statement))
            changed = _changed_by(statement)
            if isinstance(statement, ast.Assert) or not (_is_star(statement) or (bound | changed) & names):
                continue
            if isinstance(statement, (ast.Assign, ast.FunctionDef, ast.ClassDef)):
                names -= bound - changed  # what they were before does not matter
            names |= read
            kept.append(ast.get_source_segment(source, statement))
    return "\n".join(reversed(kept))


# --- an assignment ----------------------------------------------------------------------------------------


def _cell(kind: str, source: str, grade_id: str, points: float | None = None, **flags: bool) -> NotebookNode:
    """A cell with nbgrader's metadata; without flags it is one that students read and do not change."""
    about = dict(schema_version=3, grade_id=grade_id, grade=False, solution=False, locked=True, task=False)
    about |= flags | ({"points": points} if points is not None else {})
    make = new_code_cell if kind == "code" else new_markdown_cell
    return make(source, id=grade_id[:64], metadata={"nbgrader": about})


def _checks(solution: str) -> tuple[list[ast.stmt], list[ast.Call]]:
    """The statements of a solution that are not checks, and its checks."""
    body = _parsed(solution).body
    calls = [s.value for s in body if isinstance(s, ast.Expr) and isinstance(s.value, ast.Call)]
    checks = [call for call in calls if getattr(call.func, "id", "") == "check"]
    return [s for s in body if getattr(s, "value", None) not in checks], checks


def _by_machine(exercise: Exercise, chapter: list[str], solution: str, checks: list, seconds: float):
    """The cell to fill in, and a test cell for each check."""
    rest, _ = _checks(solution)
    answer = [ast.get_source_segment(solution, s) for s in rest]
    tests, wanted = [], []
    for number, call in enumerate(checks, start=1):
        question, given = (ast.get_source_segment(solution, a) for a in call.args[:2])
        options = "".join(f", {ast.get_source_segment(solution, k)}" for k in call.keywords)
        name = given
        if not isinstance(call.args[1], ast.Name):
            name = f"answer_{exercise.name}" + (f"_{number}" if len(checks) > 1 else "")
            answer.append(f"{name} = {given}")
        wanted.append(name)
        asked = [call.args[0], *(k.value for k in call.keywords)]
        stated = names_in("\n".join(map(ast.unparse, asked)))[1] - {name}
        elsewhere = names_in("\n".join([*chapter, *exercise.code]))[0]
        if hidden_away := stated & names_in("\n".join(map(ast.unparse, rest)))[0] - elsewhere:
            names = ", ".join(sorted(hidden_away))
            raise ValueError(
                f"the question of {exercise.label} uses {names}, which only its solution defines: write it out"
            )
        anew = needed([*chapter, *exercise.code], stated)
        hidden = f"from anysize.board.exercises import grade\n{anew}\n".replace("\n\n", "\n")
        test = (
            f"grade({question}, {name}{options}, seconds={seconds:g})\n### BEGIN HIDDEN TESTS\n{hidden}"
            f"grade({question}, {name}{options}, seconds={seconds:g}, seed=1)\n### END HIDDEN TESTS"
        )
        tests.append(_cell("code", test, f"{exercise.label}-test-{number}", points=1, grade=True))
    note = f"# Your answer: {' and '.join(dict.fromkeys(wanted))}"
    source = "\n".join([note, "### BEGIN SOLUTION", *answer, "### END SOLUTION"])
    return [_cell("code", source, f"{exercise.label}-answer", solution=True, locked=False), *tests]


def _by_hand(exercise: Exercise) -> NotebookNode:
    source = exercise.solution or "No solution is given in the book."
    flags = {"grade": True, "solution": True, "locked": False}
    return _cell("markdown", source, f"{exercise.label}-answer", points=POINTS_BY_HAND, **flags)


def assignment(notebook: NotebookNode, seconds: float = SECONDS) -> NotebookNode:
    """The exercises of a chapter as a source notebook for nbgrader. It holds the solutions: it is the answer key."""
    before = next(k for k, cell in enumerate(notebook.cells) if "\n## Exercises" in f"\n{cell.source}")
    chapter = [cell.source for cell in notebook.cells[:before] if cell.cell_type == "code"]
    title = notebook.cells[0].source.splitlines()[0]
    cells, used = [], set()
    for exercise in exercises_of(notebook):
        cells.append(_cell("markdown", f"## {exercise.title}\n\n{exercise.text}", exercise.label))
        for number, source in enumerate(exercise.code, start=1):
            cells.append(_cell("code", source, f"{exercise.label}-code-{number}"))
        solution = "\n".join(PYTHON.findall(exercise.solution))
        checks = _checks(solution)[1]
        if checks:
            cells += _by_machine(exercise, chapter, solution, checks, seconds)
        else:
            cells.append(_by_hand(exercise))
        for source in (*exercise.code, solution):
            used |= names_in(source)[1]
    setup = f"from anysize.board.exercises import check, grade\n{needed(chapter, used)}"
    start = [_cell("markdown", f"{title}\n\nRun the next cell first.", "title"), _cell("code", setup, "setup")]
    out = new_notebook(cells=[*start, *cells])
    out.metadata |= {"kernelspec": refresh.KERNELSPEC, "language_info": refresh.LANGUAGE_INFO}
    return out


# --- the editions -----------------------------------------------------------------------------------------


def taught(root: Path) -> list[Path]:
    """The chapters that have exercises, in reading order."""
    chapters = refresh.in_reading_order(book.files(root / "chapters"), root)
    return [path for path in chapters if exercises_of(refresh.read(path.read_text("utf-8")))]


def write_editions(
    root: Path, folder: Path, seconds: float = SECONDS, setup: float = SETUP, timeout: float = TIMEOUT
) -> list[Path]:
    """Write both editions into `folder`, afresh. Returns the assignments' notebooks."""
    shutil.rmtree(folder / "student", ignore_errors=True)
    shutil.rmtree(folder / "course" / "source", ignore_errors=True)
    written: list[Path] = []
    sources = readable.bibliography(root / "references.bib")
    for path in taught(root):
        name = f"{path.parent.name}.{path.stem}"
        notebook = refresh.read(path.read_text("utf-8"))
        student = folder / "student" / path.relative_to(root / "chapters")
        key = folder / "course" / "source" / name / path.name
        handed_out = nbformat.from_dict(readable.notebook(without_solutions(notebook), sources))
        for to, text in ((student, handed_out), (key, assignment(notebook, seconds))):
            to.parent.mkdir(parents=True, exist_ok=True)
            to.write_text(refresh.write(text), "utf-8")
            for data in path.parent.glob("*.json"):  # what the chapter reads
                if data.name in refresh.write(text):
                    shutil.copy(data, to.parent)
        written.append(key)
    (folder / "course" / "nbgrader_config.py").write_text(CONFIG.format(setup=setup, seconds=timeout), "utf-8")
    return written


# --- for instructors --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Taught:
    """What an instructor wants to know of a chapter; read off its text."""

    name: str  # such as "gradients/gradient-in-x"
    title: str
    minutes: int
    prerequisites: str
    by_machine: int  # answers that are graded by machine, and by hand
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
    for path in taught(root):
        notebook = refresh.read(path.read_text("utf-8"))
        prose = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
        line = re.search(r"^\*\*Prerequisites:\*\* (.*?) \*\*Time:\*\* (\d+) minutes\.", prose, re.M)
        if not line:
            raise ValueError(f"{path.stem} does not say what it needs and how long it takes")
        here = path.parent.name
        needs = re.sub(r"\]\((?!\.\./|https?:)", f"](../{here}/", line[1])  # as seen from the appendix
        flags = [cell.metadata["nbgrader"] for cell in assignment(notebook).cells]
        graded = [flag["solution"] for flag in flags if flag["grade"]]
        title = prose.partition("\n")[0].removeprefix("# ")
        name = f"{here}/{path.stem}"
        rows.append(Taught(name, title, int(line[2]), needs, graded.count(False), graded.count(True)))
    return rows


def what_each_needs(root: Path) -> Markdown:
    """The chapters in a table: minutes, answers to be graded by machine and by hand, prerequisites."""
    lines = ["| Chapter | Minutes | By machine | By hand | It needs |", "|:--|--:|--:|--:|:--|"]
    for row in course_of(root):
        lines.append(f"| {row.link} | {row.minutes} | {row.by_machine} | {row.by_hand} | {row.prerequisites} |")
    return Markdown("", ["\n".join(lines)])


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
        minutes, points = sum(r.minutes for r in rows), sum(r.by_machine + POINTS_BY_HAND * r.by_hand for r in rows)
        links = ", ".join(row.link for row in rows)
        lines.append(f"| {number} | {subject} | {links} | {minutes} | {work} | {points} |")
    return Markdown("", ["\n".join(lines)])


def main(parser, arguments) -> int:
    parser.add_argument("folder", nargs="?", type=Path, help="where to write (default: _build/teaching)")
    root = book.folder()
    to = parser.parse_args(arguments).folder or root / "_build" / "teaching"
    print(f"{len(write_editions(root, to))} chapters in two editions: {to}/student and {to}/course")
    return 0
