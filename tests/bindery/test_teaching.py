"""A course that can be given to strangers: nothing of a solution is given away, and marks are given for answers alone.

The last tests run nbgrader itself, with a class of thirty: hand out, hand in, collect, grade, give feedback.
"""

import functools
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from oracles.processes import python

from anysize.board import judge
from bindery import exercises, refresh, submissions, teaching
from bindery.variants import variants_of

ROOT = Path(__file__).parents[2]
CHAPTERS = {f"{path.parent.name}.{path.stem}": path for path in teaching.taught(ROOT)}
NAMES = list(CHAPTERS)
COURSE, NOTEBOOK = "gradients.gradient-in-x", "gradient-in-x"
QUICKLY = {COURSE, "lipschitz.lipschitz-in-x", "foundations.vector-and-matrix-facts", "verification.accepted-by-coq"}
EACH = [name if name in QUICKLY else pytest.param(name, marks=pytest.mark.exhaustive) for name in NAMES]
PROSE = re.compile(r"(?<=[.?!:]) |\n")
RAW = re.compile(r"^ {0,3}(?:`{3,}|:{3,})\{|\{[\w:+-]+\}`", re.M)  # a directive or a role of MyST


def chapter(name):
    return refresh.read(CHAPTERS[name].read_text("utf-8"))


@functools.cache
def asked(name):
    return exercises.exercises_of(chapter(name))


@functools.cache
def key_of(name):
    return teaching.assignment(chapter(name), name.partition(".")[2], asked(name), "some.whl")


def text_of(notebook):
    return "\n\n".join(cell.source for cell in notebook.cells)


def secrets(notebook):
    """The sentences and lines of code of the solutions that stand nowhere else in the chapter, nor in what a box begins with."""
    public = exercises.BLOCK.sub(lambda b: "" if b["kind"] == "solution" else b[0], text_of(notebook))
    found = exercises.exercises_of(notebook)
    public = "\n".join([public, *(box.start for e in found for box in e.boxes)])
    parts = [part.strip(" ,") for e in found for part in PROSE.split(e.solution)]
    return [part for part in parts if len(part) > 12 and part not in public]


# --- what students get ------------------------------------------------------------------------------------


def test_most_chapters_are_taught():
    assert len(NAMES) >= 20 and {COURSE, "in-context.weight-shift-is-data-shift"} <= set(NAMES)


@pytest.mark.parametrize("name", EACH)
def test_nothing_of_a_solution_is_given_to_students(name):
    book = chapter(name)
    known = secrets(book)
    chapter_of_students, handed_out = exercises.without_solutions(book), teaching.released(key_of(name))
    questions = json.dumps(teaching.questions(asked(name)))
    assert known
    for text in (text_of(chapter_of_students), text_of(handed_out), questions):
        assert not [part for part in known if part in text]
    assert "SOLUTION" not in text_of(handed_out)
    assert [e.label for e in exercises.exercises_of(chapter_of_students)] == [e.label for e in asked(name)]
    code = [cell for cell in book.cells if cell.cell_type == "code"]
    assert [cell for cell in chapter_of_students.cells if cell.cell_type == "code"] == code


def test_a_solution_that_is_left_would_be_seen():
    book = chapter(COURSE)
    assert [part for part in secrets(book) if part in text_of(book)]
    assert [part for part in secrets(book) if part in text_of(key_of(COURSE))]


@pytest.mark.parametrize("name", EACH)
def test_an_assignment_asks_every_exercise_and_has_sound_metadata(name):
    out = key_of(name)
    about = {cell.metadata["nbgrader"]["grade_id"]: cell.metadata["nbgrader"] for cell in out.cells}
    assert len(about) == len(out.cells)
    for e in asked(name):
        machine, hand = e.points
        assert e.label in about
        assert (f"{e.label}-test" in about, f"{e.label}-words" in about) == (bool(machine), bool(hand))
        assert not machine or about[f"{e.label}-test"]["points"] == machine
    for a in about.values():
        assert ("points" in a) == a["grade"] and a["locked"] != a["solution"]
    assert not RAW.search(text_of(teaching.released(out)))
    assert out.cells[1].source.startswith("import importlib.util")


def test_a_machine_marks_half_of_the_points_and_something_everywhere():
    points = {name: [sum(column) for column in zip(*(e.points for e in asked(name)), strict=True)] for name in NAMES}
    machine, hand = (sum(column) for column in zip(*points.values(), strict=True))
    assert machine >= hand
    assert not [name for name, (by_machine, _) in points.items() if not by_machine]


@pytest.mark.parametrize("name", EACH)
def test_no_name_is_offered_that_is_the_answer(name):
    """What a cheat would try first: each name of the question by itself, and each definition of what it is of."""
    for e in asked(name):
        if e.key and e.question.wants == "expression":
            tried = [n for n, v in e.question.names.items() if getattr(v, "args", ()) and n != e.key]
            right = [n for n in tried if judge.judge(e.question, n)["right"]]
            assert not right, (e.label, right)


# --- an exercise ------------------------------------------------------------------------------------------


def exercise_cells(question, solution, box=None):
    prose = f"# T\n\n## Exercises\n\n```{{exercise}} A derivation\n:label: a-b\n\n{question}\n```"
    after = f"````{{solution}} a-b\n:class: dropdown\nSo:\n{solution}\n````"
    cells = [new_markdown_cell(prose), new_markdown_cell(after)]
    if box is not None:
        from html import escape

        shown = f'<div data-question="{escape(json.dumps(box.data))}"></div>'
        output = nbformat.v4.new_output("display_data", {"text/markdown": shown})
        cells.insert(1, new_code_cell("check()", outputs=[output]))
    return new_notebook(cells=cells)


def box_of(label):
    return next(e for name in NAMES for e in asked(name) if e.label == label).boxes[0]


def test_what_is_asked_beside_a_box_has_a_cell():
    typed = "```text\ninner(f(x), A_i)\n```"
    (e,) = exercises.exercises_of(exercise_cells("Find it. Where is it largest?", typed, box_of("gradient-in-x-quick")))
    assert e.key == "inner(f(x), A_i)" and e.points == (2, 1) and e.in_words == "Where is it largest?"
    (e,) = exercises.exercises_of(
        exercise_cells("What is it? Correct the answer.", typed, box_of("gradient-in-x-quick"))
    )
    assert e.points == (2, 0)
    (e,) = exercises.exercises_of(exercise_cells("What is it?", "It is one."))
    assert e.points == (0, 2)


def test_a_key_that_would_get_no_points_is_refused():
    (e,) = exercises.exercises_of(
        exercise_cells("Find it.", "```text\ninner(exp(A*x), A_i)\n```", box_of("gradient-in-x-quick"))
    )
    with pytest.raises(ValueError, match=r"the key 'inner\(exp\(A\*x\), A_i\)' gets no points: At n = "):
        e.question  # noqa: B018


def test_in_terms_of_is_read_in_the_text():
    by_label = {e.label: e for name in NAMES for e in asked(name)}
    lengths = by_label["vector-and-matrix-facts-quick"].question
    assert len(lengths.only) == 3 and not judge.judge(lengths, "norm(v - u)**2")["right"]
    in_alpha = by_label["lipschitz-in-x-quick"].question
    for restated in ("inner(ones(n), delta_1())", "1 - inner(exp(A*x_next), ones(n))/alpha(x_t)"):
        assert judge.judge(in_alpha, restated)["right"] is False
    assert judge.judge(in_alpha, "(alpha(x_t) - alpha(x_next))/alpha(x_t)")["right"]


# --- variants ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [COURSE, pytest.param("lipschitz.lipschitz-in-x", marks=pytest.mark.exhaustive)])
def test_a_variant_is_another_question_with_its_own_key(name):
    for e in asked(name):
        made = variants_of(e, 11)
        assert (made is None) == (not e.key)
        if made:
            assert judge.judge(made.question, made.key)["right"] and not judge.judge(made.question, e.key)["right"]
            assert variants_of(e, 11).text == made.text
            assert len({variants_of(e, seed).text for seed in range(5)}) > 1


@pytest.mark.exhaustive
def test_a_course_of_variants_and_homework_to_print(tmp_path):
    python("-m", "bindery", "teaching", tmp_path, "--only", COURSE, "--seed", "5", "--variants", "--pdf")
    released = nbformat.read(tmp_path / "student" / "assignments" / COURSE / f"{NOTEBOOK}.ipynb", as_version=4)
    assert f"%%answer {NOTEBOOK}-quick-variant" in text_of(released)
    assert f"{NOTEBOOK}-open-words" in [cell.metadata["nbgrader"]["grade_id"] for cell in released.cells]
    sheet = tmp_path / "instructor" / "homework" / f"{COURSE}.pdf"
    assert sheet.read_bytes().startswith(b"%PDF") and sheet.stat().st_size > 20_000
    assert list((tmp_path / "instructor" / "variants").rglob("*.md"))


# --- what has been handed in ------------------------------------------------------------------------------


def notebook_of(*cells):
    return {"cells": [{"cell_type": kind, "source": source, "metadata": about} for kind, source, about in cells]}


def test_answers_are_found_by_their_first_line_or_their_id():
    about = {"nbgrader": {"grade_id": "a-words", "solution": True}}
    found = submissions.by_cell(
        notebook_of(
            ("code", "%%answer a\n  f(x) ", {}), ("markdown", "Because.", about), ("code", "import anysize", {})
        )
    )
    assert found == {"a-answer": ["f(x)"], "a-words": ["Because."]}


@pytest.mark.parametrize(
    ("cells", "text", "note"),
    [
        (["%%answer a\n(your answer)"], "", ""),
        ([], "", "Its cell is missing from what was handed in."),
        (["%%answer a\n1", "%%answer a\n1"], "1", ""),
        (["%%answer a\n1", "%%answer a\n2"], "2", "2 cells with different answers were found; the last one was read."),
        (["%%answer a\n1", "%%answer a\n(your answer)"], "1", ""),
    ],
)
def test_a_lost_or_doubled_cell_is_told(cells, text, note):
    found = submissions.by_cell(notebook_of(*(("code", source, {}) for source in cells)))
    assert submissions.answer(found, "a-answer") == submissions.Found(text, note)


def test_gradescope_is_told_the_points(tmp_path):
    for folder in ("source", "submission"):
        (tmp_path / folder).mkdir()
    e = next(e for e in asked(COURSE) if e.label == "gradient-in-x-quick")
    questions = {
        e.label: {"question": teaching.questions([e])[e.label], "points": 2},
        "other": {"question": {}, "points": 2},
    }
    about = {"name": NOTEBOOK, "seed": 4, "questions": questions}
    (tmp_path / "source" / "assignment.json").write_text(json.dumps(about))
    handed_in = notebook_of(("code", f"%%answer {e.label}\n{e.key}", {}))
    (tmp_path / "submission" / "mine.ipynb").write_text(json.dumps(handed_in))
    submissions.gradescope(tmp_path / "source", tmp_path / "submission", tmp_path / "results" / "results.json")
    out = json.loads((tmp_path / "results" / "results.json").read_text())
    assert [(t["score"], t["max_score"]) for t in out["tests"]] == [(2, 2), (0, 2)]
    assert out["tests"][0]["output"].startswith("Right. It holds for every n, d.")
    assert out["tests"][1]["output"] == "Its cell is missing from what was handed in."
    assert out["output"] == f"The file is called mine.ipynb instead of {NOTEBOOK}.ipynb."


# --- the course, as it is written -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    folder = tmp_path_factory.mktemp("course")
    told = python("-m", "bindery", "teaching", folder, "--only", COURSE, "--seed", "5")
    assert "1 assignments" in told
    return folder


@pytest.mark.exhaustive
def test_chapters_of_students_are_plain_markdown_and_install_what_they_need(course):
    for path in sorted((course / "student" / "chapters").rglob("*.ipynb")):
        notebook = refresh.read(path.read_text("utf-8"))
        raw = [
            RAW.search(cell.source)[0]
            for cell in notebook.cells
            if cell.cell_type == "markdown" and RAW.search(cell.source)
        ]
        outputs = [
            o for cell in notebook.cells for o in cell.get("outputs", []) if "text/markdown" in o.get("data", {})
        ]
        assert not raw and not [o for o in outputs if RAW.search(o["data"]["text/markdown"])], path
        first = next(cell for cell in notebook.cells if cell.cell_type == "code")
        assert "%pip install" in first.source


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", ["gradients/gradient-in-x", "verification/accepted-by-coq", "assignment"])
def test_what_students_get_runs_from_the_wheel_alone(course, tmp_path, name):
    """The wheel comes before the checkout, and the folder lies outside of it: what is missing in either is noticed."""
    (wheel,) = (course / "student" / "wheels").glob("*.whl")
    subprocess.run([sys.executable, "-m", "zipfile", "-e", wheel, tmp_path / "installed"], check=True)
    path = course / "student" / "chapters" / f"{name}.ipynb"
    if name == "assignment":
        path = course / "student" / "assignments" / COURSE / f"{NOTEBOOK}.ipynb"
    cells = [cell.source for cell in refresh.read(path.read_text("utf-8")).cells if cell.cell_type == "code"]
    code = (
        "import json, sys\nfrom IPython.core.interactiveshell import InteractiveShell\n"
        "shell = InteractiveShell.instance()\n"
        "for cell in json.load(sys.stdin):\n    shell.run_cell(cell, store_history=True).raise_error()\n"
        "import weightshift, anysize, bindery\nprint(*(m.__file__ for m in (weightshift, anysize, bindery)), sep='\\n')\n"
    )
    environment = os.environ | {
        "PYTHONPATH": str(tmp_path / "installed"),
        "MPLBACKEND": "agg",
        "IPYTHONDIR": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=json.dumps(cells),
        cwd=path.parent,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert all(line.startswith(str(tmp_path / "installed")) for line in done.stdout.splitlines()[-3:])


@pytest.mark.exhaustive
def test_the_zip_for_gradescope_marks_with_what_is_in_it(course, tmp_path):
    archive = course / "gradescope" / f"{COURSE}.zip"
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(tmp_path / "source")
        assert {"run_autograder", "setup.sh", "assignment.json"} < set(packed.namelist())
    (wheel,) = (tmp_path / "source").glob("*.whl")
    subprocess.run([sys.executable, "-m", "zipfile", "-e", wheel, tmp_path / "installed"], check=True)
    assert wheel.name in (tmp_path / "source" / "setup.sh").read_text()
    (tmp_path / "submission").mkdir()
    key = nbformat.read(course / "nbgrader" / "source" / COURSE / f"{NOTEBOOK}.ipynb", as_version=4)
    nbformat.write(key, tmp_path / "submission" / f"{NOTEBOOK}.ipynb")
    code = "from bindery.submissions import gradescope; from pathlib import Path; gradescope(*map(Path, sys.argv[1:]))"
    places = [tmp_path / name for name in ("source", "submission", "results.json")]
    start = f"import sys; sys.path.insert(0, {str(tmp_path / 'installed')!r}); {code}"
    subprocess.run([sys.executable, "-c", start, *places], check=True, cwd=tmp_path)
    tests = json.loads(places[-1].read_text())["tests"]
    assert len(tests) == 3 and all(t["score"] == 2 for t in tests)


# --- nbgrader, with a class of thirty ---------------------------------------------------------------------

NBGRADER = importlib.util.find_spec("nbgrader") is not None


def needs_nbgrader(test):
    """A test of a real course, from the assignments to the feedback."""
    return pytest.mark.exhaustive(pytest.mark.skipif(not NBGRADER, reason="nbgrader is not installed")(test))


QUICK, DERIVATION, COMPUTATION = (f"{NOTEBOOK}-{name}" for name in ("quick", "derivation", "computation"))
KEYS = {e.label: e.key for e in asked(COURSE) if e.key}
PRINTED_SIGN = (
    "def my_gradient(A, b, x):\n    f = np.exp(A @ x) / np.exp(A @ x).sum()\n    return A.T @ (f * ((f - b) @ f))"
)
LOOPS = "def my_gradient(A, b, x):\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass"
SHORT = "my_gradient = lambda A, b, x: A.T @ ((np.diag(s := np.exp(A @ x) / np.exp(A @ x).sum()) - np.outer(s, s)) @ (s - b))"


def with_answers(**texts):
    """A submission in which these answers are given, or all of the key."""
    given = {f"{NOTEBOOK}-{name}": text for name, text in texts.items()} or KEYS

    def change(notebook):
        for cell in notebook.cells:
            label = cell.metadata.get("nbgrader", {}).get("grade_id", "").removesuffix("-answer")
            if label in given and cell.source.startswith("%%answer"):
                cell.source = f"%%answer {label}\n{given[label]}"

    return change


def with_cell(code):
    """Nothing but a cell of one's own, which comes first; a program that would have worked where tests and answers share a process."""

    def change(notebook):
        with_answers(quick="1", derivation="1", computation="def my_gradient(A, b, x):\n    return 0 * x")(notebook)
        notebook.cells.insert(1, new_code_cell(code))

    return change


def then(*changes):
    return lambda notebook: [change(notebook) for change in changes]


def cell(notebook, name):
    return next(c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == name)


def doubled(notebook):
    place = notebook.cells.index(cell(notebook, f"{QUICK}-answer"))
    notebook.cells.insert(place, new_code_cell(f"%%answer {QUICK}\n1", metadata=notebook.cells[place].metadata))


def deleted(name):
    return lambda notebook: notebook.cells.remove(cell(notebook, name))


def without_first_line(notebook):
    cell(notebook, f"{QUICK}-answer").source = KEYS[QUICK]


def stripped(notebook):
    for c in notebook.cells:
        c.metadata.clear()


def forged(notebook):
    """The tests say that all is well, as outputs and as metadata."""
    for c in notebook.cells:
        if (about := c.metadata.get("nbgrader", {})).get("grade") and c.cell_type == "code":
            c.source, about["points"] = "1", 100
            c.outputs = [nbformat.v4.new_output("stream", text="Right.")]
    notebook.metadata["bindery"] = {"notes": {}, "note": ""}


CLASS = {  # what is changed in what was handed out, and the points it should get for the three answers
    "right": (with_answers(), [2, 2, 2]),
    "unusual": (
        with_answers(
            quick="A_iᵀ · f(x)",
            derivation="inner(exp(A*x), hadamard(A_i, exp(A*x) - alpha(x)*b)) "
            "- inner(exp(A*x), A_i)*inner(b, exp(A*x) - alpha(x)*b)",
            computation=SHORT,
        ),
        [2, 2, 2],
    ),
    "half": (
        with_answers(quick="inner(exp(A * x), A_i) / alpha(x)", derivation="0", computation=KEYS[COMPUTATION]),
        [2, 0, 2],
    ),
    "wrong": (with_answers(quick="inner(exp(A * x), A_i)", derivation="norm(b)", computation=PRINTED_SIGN), [0, 0, 0]),
    "unreadable": (with_answers(quick="inner(f(x) A_i", derivation="what?", computation="def f("), [0, 0, 0]),
    "empty": (lambda notebook: None, [0, 0, 0]),
    "looping": (with_answers(quick="while True:\n    pass", derivation=KEYS[DERIVATION], computation=LOOPS), [0, 2, 0]),
    "exits": (
        then(with_answers(), with_answers(computation="import os\n\ndef my_gradient(A, b, x):\n    os._exit(0)")),
        [2, 2, 0],
    ),
    "exits-elsewhere": (
        then(with_answers(), lambda n: n.cells.insert(1, new_code_cell("import os\nos._exit(1)"))),
        [2, 2, 2],
    ),
    "hungry": (
        then(
            with_answers(),
            with_answers(computation="def my_gradient(A, b, x):\n    return [np.ones(2**24) for _ in range(10**4)]"),
        ),
        [2, 2, 0],
    ),
    # what has become of the notebook
    "doubled": (then(with_answers(), doubled), [2, 2, 2]),
    "deleted": (then(with_answers(), deleted(f"{QUICK}-answer")), [0, 2, 2]),
    "deleted-test": (then(with_answers(), deleted(f"{QUICK}-test")), [2, 2, 2]),
    "no-first-line": (then(with_answers(), without_first_line), [2, 2, 2]),
    "stripped": (then(with_answers(), stripped), [2, 2, 2]),
    "renamed": (with_answers(), [2, 2, 2]),
    "broken": (lambda notebook: None, [0, 0, 0]),
    # what is tried to get marks without an answer
    "patches-check": (
        with_cell(
            "from anysize.board import exercises\nexercises.check = lambda *a, **k: exercises.Feedback(True, '')"
        ),
        [0, 0, 0],
    ),
    "patches-prove": (
        with_cell(
            "import anysize.evidence.check as c\nfrom anysize.board import exercises, replies\n"
            "exercises.prove = replies.prove = c.prove = lambda *a, **k: True"
        ),
        [0, 0, 0],
    ),
    "patches-judge": (
        with_cell(
            "from anysize.board import judge\njudge.judged = lambda asked, *a, **k: {k: dict(right=True, head='Right.', message='') for k in asked}"
        ),
        [0, 0, 0],
    ),
    "patches-the-file": (
        with_cell("import anysize.board.judge as j\nopen(j.__file__, 'a').write('judge = lambda *a, **k: 1')"),
        [0, 0, 0],
    ),
    "patches-python": (
        with_cell("import sys, builtins\nsys.modules['anysize'] = None\nbuiltins.AssertionError = BaseException"),
        [0, 0, 0],
    ),
    "reads-frames": (
        with_answers(
            quick="sys._getframe(1).f_locals['question']",
            derivation="__import__('sys')._getframe(2)",
            computation="import sys\n\ndef my_gradient(A, b, x):\n    f = sys._getframe(1)\n    return f.f_locals.get('expected', f.f_back.f_locals)",
        ),
        [0, 0, 0],
    ),
    "runs-solutions": (
        with_answers(
            quick="exec(solutions)",
            derivation="proof_5.rhs",
            computation="def my_gradient(A, b, x):\n    from bindery.exercises import exercises_of\n    return exercises_of",
        ),
        [0, 0, 0],
    ),
    "reaches-the-claim": (
        with_answers(
            quick="part_2.equations[0].rhs",
            derivation="lemma_4_5_5.equations[0].rhs",
            computation="from weightshift.numerics import SoftmaxRegression\n\n\n"
            "def my_gradient(A, b, x):\n    return SoftmaxRegression(A, b).gradient(x)",
        ),
        [0, 0, 0],
    ),
    "compiles-the-question": (
        with_answers(
            quick="compile(question)",
            derivation="D(norm(exp(A*x) - alpha(x)*b)**2/2, x[i])",
            computation="def my_gradient(A, b, x):\n    from anysize import compile\n    return compile(question)(A=A, b=b, x=x)",
        ),
        [0, 0, 0],
    ),
    "restates": (
        with_answers(
            quick="D(alpha(x), x[i])/alpha(x)",
            derivation="inner(exp(A*x) - alpha(x)*b, D(exp(A*x) - alpha(x)*b, x[i]))",
            computation="my_gradient = 'gradient(L(x), x)'",
        ),
        [0, 0, 0],
    ),
    "forges": (then(with_answers(quick="1", derivation="1", computation="1"), forged), [0, 0, 0]),
    "brings-its-own": (
        with_answers(quick="1", derivation=KEYS[QUICK], computation=PRINTED_SIGN),
        [0, 0, 0],
    ),  # questions, and an engine
    "equal-to-all": (
        with_answers(
            quick="f(x)",
            derivation="x",
            computation="class Any(float):\n    def __sub__(self, o): return 0\n    def __eq__(self, o): return True\n\n\n"
            "def my_gradient(A, b, x):\n    return np.array([Any(0) for _ in x], dtype=object)",
        ),
        [0, 0, 0],
    ),
}

# Everything that needs nbgrader runs in this script: it warns of its own matters, and a warning fails the tests.
DRIVER = """
import json, os, shutil, sys
from pathlib import Path
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from nbgrader.auth import Authenticator
from nbgrader.coursedir import CourseDirectory
from nbgrader.exchange.default import submit
from traitlets.config import Config

work, name, step = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
course = work / "nbgrader"
os.chdir(course)
config = Config()
namespace = {"get_config": lambda: config, "__file__": "nbgrader_config.py"}
exec(Path("nbgrader_config.py").read_text(), namespace)
config.CourseDirectory.root = str(course)
config.Exchange.root, config.Exchange.cache = str(work / "exchange"), str(work / "cache")
config.ExchangeCollect.check_owner = False
Path(config.Exchange.root).mkdir(exist_ok=True)
api = NbGraderAPI(config=config)

def done(result):
    assert result["success"], result.get("log") or result.get("error")

if step == "release":
    done(api.generate_assignment(name))
    done(api.release_assignment(name))
else:
    students = sorted(p.name for p in (work / "home").iterdir())
    for student in students:
        os.chdir(work / "home" / student)
        submit.get_username = lambda: student
        place = CourseDirectory(config=config, assignment_id=name)
        submit.ExchangeSubmit(coursedir=place, authenticator=Authenticator(config=config), config=config).start()
    os.chdir(course)
    done(api.collect(name))
    results = {}
    for student in students:
        done(api.autograde(name, student))
        if student == "renamed":
            done(api.autograde(name, student, force=True))
        done(api.generate_feedback(name, student))
    with Gradebook(api.coursedir.db_url) as book:
        for student in students:
            grades = book.find_submission(name, student).notebooks[0].grades
            results[student] = {g.name: [g.auto_score, bool(g.needs_manual_grade)] for g in grades}
    Path(sys.argv[4]).write_text(json.dumps(results))
"""


@pytest.fixture(scope="module")
def held(course):
    """A course that has been held: the folder and the grades."""
    (course / "driver.py").write_text(DRIVER)
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])  # nbgrader calls alembic by name
    private = {f"JUPYTER_{kind}_DIR": str(course / kind) for kind in ("CONFIG", "RUNTIME")}
    environment = (
        os.environ | refresh.KERNEL_ENVIRONMENT | private | {"IPYTHONDIR": str(course / "ipython"), "PATH": path}
    )
    python(course / "driver.py", course, COURSE, "release", env=environment)
    released = course / "nbgrader" / "release" / COURSE
    assert text_of(nbformat.read(released / f"{NOTEBOOK}.ipynb", 4)) == text_of(
        nbformat.read(course / "student" / "assignments" / COURSE / f"{NOTEBOOK}.ipynb", 4)
    )
    for student, (change, _) in CLASS.items():
        place = course / "home" / student / COURSE
        place.mkdir(parents=True)
        notebook = nbformat.read(released / f"{NOTEBOOK}.ipynb", 4)
        change(notebook)
        name = f"{NOTEBOOK} (1).ipynb" if student == "renamed" else f"{NOTEBOOK}.ipynb"
        (place / name).write_text(nbformat.writes(notebook) if student != "broken" else '{"cells": [', "utf-8")
        if student == "brings-its-own":
            easy = teaching.questions(asked(COURSE))
            (place / f"{NOTEBOOK}.questions.json").write_text(json.dumps({k: easy[QUICK] for k in easy}))
            (place / "anysize").mkdir()
            (place / "anysize" / "__init__.py").write_text("raise SystemExit")
            (place / "sitecustomize.py").write_text("raise SystemExit")
    python(course / "driver.py", course, COURSE, "grade", course / "results.json", env=environment)
    return course, json.loads((course / "results.json").read_text())


def errors(page):
    """What the errors on a page of feedback say, in the lines in which they stand there."""
    return [block.get_text().strip() for block in BeautifulSoup(page, "html.parser").select(".output_error pre")]


def feedback(held, student):
    return (held[0] / "nbgrader" / "feedback" / student / COURSE / f"{NOTEBOOK}.html").read_text("utf-8")


@needs_nbgrader
@pytest.mark.parametrize("student", CLASS)
def test_a_submission_gets_the_points_it_deserves(held, student):
    grades = held[1][student]
    assert [grades[f"{label}-test"][0] for label in KEYS] == CLASS[student][1], errors(feedback(held, student))
    assert grades[f"{NOTEBOOK}-open-words"] == [0, False]  # nobody has written anything there


@needs_nbgrader
def test_the_feedback_says_why(held):
    quick, derivation, computation = (" ".join(error.split()) for error in errors(feedback(held, "wrong")))
    numbers = r"^Not yet\. At n = ., d = ., A = .* x = .*: the right value is .*, your answer gives [-\d/.]+$"
    assert re.search(numbers, quick) and re.search(numbers, derivation)
    called = r"^Not yet\. .* off by .* Called with A = .*, b = .*, x = .* it returns .*; right is .*\.$"
    assert re.search(called, computation)
    assert "Right. It holds for every n, d" in feedback(held, "right")


@needs_nbgrader
@pytest.mark.parametrize(
    ("student", "said"),
    [
        ("looping", "Your answer had not finished after 20 seconds."),
        ("exits", "A function is run with NumPy and a few of Python's own modules; os is not there."),
        ("hungry", "Your answer needs too much memory."),
        ("empty", "No answer was given."),
        ("deleted", "Its cell is missing from what was handed in."),
        ("doubled", "2 cells with different answers were found; the last one was read."),
        ("renamed", f"The file is called {NOTEBOOK} (1).ipynb instead of {NOTEBOOK}.ipynb."),
        ("broken", f"{NOTEBOOK}.ipynb cannot be read as a notebook"),
    ],
)
def test_what_was_lost_is_said(held, student, said):
    page = BeautifulSoup(feedback(held, student), "html.parser").get_text()
    assert said in " ".join(page.split())


@needs_nbgrader
def test_a_reply_fits_on_the_page_of_feedback_and_its_numbers_are_short(held):
    for student in ("wrong", "half", "reads-frames"):
        for reply in errors(feedback(held, student)):
            assert max(len(line) for line in reply.splitlines()) <= 80
            assert not re.search(r"\d{7,}|\d\.\d{6,}", reply)


@needs_nbgrader
def test_the_commands_of_the_page_run_as_written(course, tmp_path):
    page = text_of(refresh.read((ROOT / "chapters" / "appendix" / "instructors.ipynb").read_text("utf-8")))
    (block,) = (b for b in re.findall(r"^```sh\n(.*?)^```", page, re.M | re.S) if "nbgrader collect" in b)
    begin, here, *commands = (line.partition("#")[0].strip() for line in block.splitlines())
    assert (begin, here) == ("source .venv/bin/activate", "cd course/nbgrader") and len(commands) == 6
    shutil.copytree(course / "nbgrader" / "source", tmp_path / "nbgrader" / "source")
    for name in ("nbgrader_config.py", "seed.json"):
        shutil.copy(course / "nbgrader" / name, tmp_path / "nbgrader")
    (tmp_path / "nbgrader" / "exchange").mkdir()
    (tmp_path / "home").mkdir()
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    private = {f"JUPYTER_{kind}_DIR": str(tmp_path / kind) for kind in ("CONFIG", "RUNTIME", "DATA")}
    environment = os.environ | private | {"IPYTHONDIR": str(tmp_path / "ipython"), "HOME": str(tmp_path), "PATH": path}

    def run(command, folder):
        done = subprocess.run(command.split(), cwd=folder, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, f"{command}: {done.stderr}"

    for command in commands:
        if "collect" in command:  # students in between, with the same exchange
            config = (course / "nbgrader" / "nbgrader_config.py").read_text("utf-8")
            exchange = f"\nc.Exchange.root = {str(tmp_path / 'nbgrader' / 'exchange')!r}\n"
            own = re.sub("c.CourseDirectory.root.*", "", config) + exchange
            (tmp_path / "home" / "nbgrader_config.py").write_text(own, "utf-8")
            run(f"nbgrader fetch_assignment {COURSE}", tmp_path / "home")
            (fetched,) = (tmp_path / "home").rglob(f"{NOTEBOOK}.ipynb")
            notebook = nbformat.read(fetched, as_version=4)
            with_answers()(notebook)
            nbformat.write(notebook, fetched)
            run(f"nbgrader submit {COURSE}", tmp_path / "home")
        run(command, tmp_path / "nbgrader")
    (page,) = (tmp_path / "nbgrader" / "feedback").rglob(f"{NOTEBOOK}.html")
    assert page.read_text("utf-8").count("Right.") == 3


# --- for instructors --------------------------------------------------------------------------------------


def test_a_chapter_says_what_it_needs_as_seen_from_the_appendix():
    rows = {row.name: row for row in teaching.course_of(ROOT)}
    assert rows["gradients/gradient-in-a"].needs == ["gradients/gradient-in-x"]
    assert rows["gradients/gradient-in-x"].needs == ["foundations/softmax-regression"]
    assert all(need in rows for row in rows.values() for need in row.needs)
    assert rows["gradients/gradient-in-x"].by_machine == 6 and rows["gradients/gradient-in-x"].by_hand == 4


def test_a_syllabus_that_comes_too_early_is_refused():
    with pytest.raises(ValueError, match="week 1: gradients/gradient-in-x needs foundations/softmax-regression"):
        teaching.syllabus(ROOT, ("Gradients", ["gradients/gradient-in-x"], ""))
    names = ["gradients/gradient-in-x", "foundations/softmax-regression"]
    assert "| 1 | Both |" in str(teaching.syllabus(ROOT, ("Both", names, "")))
