"""The two editions for a course: nothing of a solution is given away, and nbgrader grades as it should.

The last tests run nbgrader itself, in processes of their own: hand out, hand in, collect, grade, give feedback.
"""

import ast
import importlib.util
import json
import os
import re
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from oracles.processes import python

from bindery import refresh, teaching
from weightshift.chapters import names_in

ROOT = Path(__file__).parents[2]
NAMES = [f"{path.parent.name}.{path.stem}" for path in teaching.taught(ROOT)]
COURSE, NOTEBOOK = "gradients.gradient-in-x", "gradient-in-x"
PROSE = re.compile(r"(?<=[.?!:]) |\n")


def chapter(name):
    part, _, stem = name.partition(".")
    return refresh.read((ROOT / "chapters" / part / f"{stem}.ipynb").read_text("utf-8"))


def text_of(notebook):
    return "\n\n".join(cell.source for cell in notebook.cells)


def asked(exercise):
    """What the checks of a solution ask, as text: that much an assignment has to say."""
    solution = "\n".join(teaching.PYTHON.findall(exercise.solution))
    for statement in ast.parse(solution).body:
        call = getattr(statement, "value", None)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "check":
            yield from (ast.get_source_segment(solution, part) for part in (call.args[0], *call.keywords))


def secrets(notebook):
    """The sentences and lines of code of the solutions that stand nowhere else in the chapter."""
    public = teaching.BLOCK.sub(lambda b: "" if b["kind"] == "solution" else b[0], text_of(notebook))
    found = []
    for exercise in teaching.exercises_of(notebook):
        public = "\n".join([public, *asked(exercise)])
        found += [part.strip(" ,") for part in PROSE.split(exercise.solution)]
    return [part for part in found if len(part) > 12 and part not in public]


# --- the editions ----------------------------------------------------------------------------------------


def test_most_chapters_are_taught():
    assert len(NAMES) >= 20 and {COURSE, "in-context.weight-shift-is-data-shift"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_the_student_edition_has_the_exercises_and_no_solution(name):
    book = chapter(name)
    student = teaching.without_solutions(book)
    text, known = text_of(student), secrets(book)
    assert known and not [part for part in known if part in text]
    assert [e.label for e in teaching.exercises_of(student)] == [e.label for e in teaching.exercises_of(book)]
    code = [cell for cell in book.cells if cell.cell_type == "code"]
    assert [cell for cell in student.cells if cell.cell_type == "code"] == code


def test_a_solution_that_is_left_would_be_seen():
    book = chapter(COURSE)
    assert [part for part in secrets(book) if part in text_of(book)]


@pytest.mark.parametrize("name", NAMES)
def test_an_assignment_asks_every_exercise_and_has_sound_metadata(name):
    book = chapter(name)
    out = teaching.assignment(book)
    about = [cell.metadata["nbgrader"] for cell in out.cells]
    ids = [a["grade_id"] for a in about]
    assert len(ids) == len(set(ids))
    for exercise in teaching.exercises_of(book):
        assert exercise.label in ids and f"{exercise.label}-answer" in ids
        tests = [i for i in ids if i.startswith(f"{exercise.label}-test-")]
        assert len(tests) == len(re.findall(r"^check\(", "\n".join(teaching.PYTHON.findall(exercise.solution)), re.M))
    for cell, a in zip(out.cells, about, strict=True):
        assert ("points" in a) == a["grade"] and a["locked"] != a["solution"]
        assert (a["grade"] and not a["solution"]) == ("### BEGIN HIDDEN TESTS" in cell.source)
        assert "{exercise}" not in cell.source and "{cite" not in cell.source and "{prf:ref}" not in cell.source
        if cell.cell_type == "code":
            compile(cell.source, a["grade_id"], "exec")


def exercise_cells(question, solution, code="q = 1"):
    prose = f"# T\n\n## Exercises\n\n```{{exercise}} A\n:label: a-b\n\n{question}\n```"
    after = f"````{{solution}} a-b\n:class: dropdown\nSo:\n```python\n{solution}\n```\n````"
    return new_notebook(cells=[new_markdown_cell(prose), new_code_cell(code), new_markdown_cell(after)])


def test_an_answer_without_a_name_gets_one():
    cells = teaching.assignment(exercise_cells("Ask [this](../x/y), {prf:ref}`lemma-1`.", "check(q, 2 + 2)")).cells
    answer, test = cells[-2:]
    assert answer.source.splitlines()[1:] == ["### BEGIN SOLUTION", "answer_b = 2 + 2", "### END SOLUTION"]
    assert test.source.startswith("grade(q, answer_b, seconds=20)\n### BEGIN HIDDEN") and "\nq = 1\n" in test.source
    assert cells[2].source == "## A\n\nAsk this, lemma-1."


def test_a_question_that_only_the_solution_states_is_refused():
    with pytest.raises(ValueError, match="the question of a-b uses r, which only its solution defines"):
        teaching.assignment(exercise_cells("Ask.", "r = 3\ncheck(r, 2 + 1)"))


def test_a_solution_without_a_check_is_for_a_person():
    about = teaching.assignment(exercise_cells("Ask.", "print(3)")).cells[-1]
    assert (
        about.cell_type == "markdown" and about.metadata["nbgrader"]["grade"] and about.metadata["nbgrader"]["solution"]
    )


def test_only_the_code_that_is_needed_is_taken():
    star, loop = "from sympy import *", "for k in (1,):\n    c.sort().more(k)"
    sources = [
        f"{star}\nimport json, os",
        "a = 0\nz = 1\na = 1\nb = a\nc = []\nassert b",
        f"c.append(b)\nprint(c)\n{loop}\nd = [z for z in c]",
        "c[0], z = 2, 3\nwith os.open() as g:\n    h = g\ndef f(z):\n    b = c\n    return b",
    ]
    taken = ["c = []", "c.append(b)", loop, "c[0], z = 2, 3"]
    assert teaching.needed(sources, {"f"}) == "\n".join(
        [star, "a = 1", "b = a", *taken, "def f(z):\n    b = c\n    return b"]
    )
    assert teaching.needed(sources, {"d"}) == "\n".join([star, "a = 1", "b = a", *taken[:-1], "d = [z for z in c]"])
    assert teaching.needed(sources, {"h"}).splitlines()[1:] == ["import json, os", "with os.open() as g:", "    h = g"]
    assert teaching.needed(sources, {"unknown"}) == star


class Watched(dict):
    """The names of a module, which notes what is read and set."""

    def __init__(self, **names):
        super().__init__(names)
        self.read = set()

    def __getitem__(self, name):
        self.read |= {name} if name in self else set()
        return super().__getitem__(name)


@pytest.mark.parametrize(
    "code",
    [
        "r = [a for a in c]",
        "r = {a for a in c if a != b}",
        "r = {a: b for a in c for b in c}",
        "r = [[a + b for a in c] for b in c]",
        "r = list(a for a in c)",
        "r = [b := a for a in c]",
        "r = (lambda a: [a + b for b in c])(a)",
        "def r(a):\n    b = a\n    return {b: d for d in c}\nr(1)",
        "class r:\n    def m(self):\n        return [a for a in c]\nr().m()",
        "for a in c:\n    import json as r\nwith open(__file__) as d: pass",
        "a += b",
    ],
)
def test_names_are_set_and_read_as_python_does(code):
    """Against a run of the code, on whatever version: each compiles comprehensions otherwise."""
    given = {"a": 1, "b": 2, "c": (3, 4), "d": 5, "__file__": __file__}
    names = Watched(**given)
    exec(code, names)
    found = {name for name in names if name != "__builtins__" and names.get(name) is not given.get(name)}
    bound, read = names_in(code)
    assert bound == found
    assert read & given.keys() == names.read & given.keys()


# --- nbgrader, end to end -----------------------------------------------------------------------------------

NBGRADER = importlib.util.find_spec("nbgrader") is not None


def needs_nbgrader(test):
    """A test of a real course, from the assignments to the feedback."""
    return pytest.mark.exhaustive(pytest.mark.skipif(not NBGRADER, reason="nbgrader is not installed")(test))


SECONDS, TIMEOUT = 3, 5  # for an answer, and for a cell: what the submission that loops costs, once each

# The answers to the three exercises that a machine grades, and the points they should get.
LOSES_THE_MINUS = "answer = inner(exp(A * x) + alpha(x) * b, hadamard(exp(A * x), A_i))"
PRINTED_SIGN = (
    "def my_gradient(A, b, x):\n    f = np.exp(A @ x) / np.exp(A @ x).sum()\n    return A.T @ (f * ((f - b) @ f))"
)
LOOPS = "def my_gradient(A, b, x):\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass"
SUBMISSIONS = {
    "right": (None, [1, 1, 1]),  # as the answer key
    "half": (["answer_quick = inner(exp(A * x), A_i) / alpha(x)", LOSES_THE_MINUS, None], [1, 0, 1]),
    "wrong": (["answer_quick = inner(exp(A * x), A_i)", LOSES_THE_MINUS, PRINTED_SIGN], [0, 0, 0]),
    "looping": (["while True:\n    pass", None, LOOPS], [0, 1, 0]),
    "empty": ([], [0, 0, 0]),
}

# Everything that needs nbgrader runs in this script: it warns of its own matters, and a warning fails the tests.
DRIVER = """
import json, os, shutil, sys
from pathlib import Path
import nbformat
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from nbgrader.auth import Authenticator
from nbgrader.coursedir import CourseDirectory
from nbgrader.exchange.default import submit
from nbgrader.preprocessors import ClearHiddenTests, ClearSolutions
from traitlets.config import Config

work, name, notebook = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
answers = json.loads(Path(sys.argv[4]).read_text())
course = work / "course"
os.chdir(course)
config = Config()
namespace = {"get_config": lambda: config}
exec(Path("nbgrader_config.py").read_text(), namespace)
config.CourseDirectory.root = str(course)
config.Exchange.root, config.Exchange.cache = str(work / "exchange"), str(work / "cache")
config.ExchangeCollect.check_owner = False
Path(config.Exchange.root).mkdir()
api = NbGraderAPI(config=config)

def done(result):
    assert result["success"], result.get("log") or result.get("error")

done(api.generate_assignment(name))
done(api.release_assignment(name))
released = course / "release" / name / (notebook + ".ipynb")
key = nbformat.read(course / "source" / name / (notebook + ".ipynb"), 4)
places = [k for k, c in enumerate(key.cells) if c.cell_type == "code" and c.metadata.nbgrader.solution]
for student, given in answers.items():
    out = nbformat.read(released, 4)
    for number, place in enumerate(places):
        if given is None or (given and given[number] is None):
            out.cells[place].source = key.cells[place].source
        elif given:
            out.cells[place].source = given[number]
    home = work / "home" / student
    (home / name).mkdir(parents=True)
    nbformat.write(out, home / name / (notebook + ".ipynb"))
    os.chdir(home)
    submit.get_username = lambda: student
    place = CourseDirectory(config=config, assignment_id=name)
    submit.ExchangeSubmit(coursedir=place, authenticator=Authenticator(config=config), config=config).start()
os.chdir(course)
done(api.collect(name))
results = {}
for student in answers:
    done(api.autograde(name, student))
    done(api.generate_feedback(name, student))
with Gradebook(api.coursedir.db_url) as book:
    for student in answers:
        grades = book.find_submission(name, student).notebooks[0].grades
        results[student] = {g.name: [g.auto_score, bool(g.needs_manual_grade)] for g in grades}

every = {}
for source in sorted((course / "source").glob("*/*.ipynb")):
    nb = nbformat.read(source, 4)
    for step in (ClearSolutions(config=config), ClearHiddenTests(config=config)):
        nb, _ = step.preprocess(nb, {})
    every[source.parent.name] = "\\n\\n".join(c.source for c in nb.cells)
Path(sys.argv[5]).write_text(json.dumps({"grades": results, "released": every}))
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A course that has been held: the grades, the feedback and what was released."""
    work = tmp_path_factory.mktemp("course")
    teaching.write_editions(ROOT, work, seconds=SECONDS, setup=60, timeout=TIMEOUT)
    (work / "answers.json").write_text(json.dumps({who: given for who, (given, _) in SUBMISSIONS.items()}))
    (work / "driver.py").write_text(DRIVER)
    arguments = [work, COURSE, NOTEBOOK, work / "answers.json", work / "results.json"]
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])  # nbgrader calls alembic by name
    private = {f"JUPYTER_{kind}_DIR": str(work / kind) for kind in ("CONFIG", "RUNTIME")}
    private |= {"IPYTHONDIR": str(work / "ipython"), "PATH": path}
    python(work / "driver.py", *arguments, env=os.environ | refresh.KERNEL_ENVIRONMENT | private)
    return work, json.loads((work / "results.json").read_text())


def errors(page):
    """What the errors on a page of feedback say, in the lines in which they stand there."""
    return [block.get_text().strip() for block in BeautifulSoup(page, "html.parser").select(".output_error pre")]


def feedback(course, student):
    return (course[0] / "course" / "feedback" / student / COURSE / f"{NOTEBOOK}.html").read_text("utf-8")


@needs_nbgrader
@pytest.mark.parametrize("student", SUBMISSIONS)
def test_a_submission_gets_the_points_it_deserves(course, student):
    grades = course[1]["grades"][student]
    tests = [f"{NOTEBOOK}-{name}-test-1" for name in ("quick", "derivation", "computation")]
    assert [grades[name][0] for name in tests] == SUBMISSIONS[student][1]
    by_hand = grades[f"{NOTEBOOK}-open-answer"]
    assert by_hand == [0, False]  # nobody has written anything there


@needs_nbgrader
def test_the_feedback_says_why(course):
    wrong, looping, empty = (feedback(course, student) for student in ("wrong", "looping", "empty"))
    quick, derivation, computation = (" ".join(error.split()) for error in errors(wrong))
    numbers = r"^Not yet\. At n = ., d = ., A = .* x = .*: the right value is .*, your answer gives [-\d/.]+$"
    assert re.search(numbers, quick) and re.search(numbers, derivation)
    assert re.search(
        r"^Not yet\. .* off by .* Called with A = .*, b = .*, x = .* it returns .*; right is .*\.$", computation
    )
    assert f"had not finished after {SECONDS} seconds" in errors(looping)[-1] and "KeyboardInterrupt" in looping
    assert "NotImplementedError" in empty
    assert "Right. It holds for every n, d" in feedback(course, "right")


@needs_nbgrader
def test_a_reply_fits_on_the_page_of_feedback(course):
    replies = errors(feedback(course, "wrong"))
    assert len(replies) == 3 and max(len(line) for reply in replies for line in reply.splitlines()) <= 80


@needs_nbgrader
@pytest.mark.parametrize("name", NAMES)
def test_no_solution_is_released(course, name):
    released, book = course[1]["released"][name], chapter(name)
    assert not [part for part in secrets(book) if part in released]
    assert "SOLUTION" not in released and "HIDDEN" not in released
    assert all(exercise.title in released for exercise in teaching.exercises_of(book))


@needs_nbgrader
def test_the_released_notebook_is_the_one_without_solutions(course):
    text = (course[0] / "course" / "release" / COURSE / f"{NOTEBOOK}.ipynb").read_text("utf-8")
    released = text_of(refresh.read(text))
    assert "YOUR ANSWER HERE" in released and "grade(question, answer_quick" in released
    assert not [part for part in secrets(chapter(COURSE)) if part in released]


# --- for instructors --------------------------------------------------------------------------------------


def test_a_chapter_says_what_it_needs_as_seen_from_the_appendix():
    rows = {row.name: row for row in teaching.course_of(ROOT)}
    assert rows["gradients/gradient-in-a"].needs == ["gradients/gradient-in-x"]
    assert rows["gradients/gradient-in-x"].needs == ["foundations/softmax-regression"]
    assert all(need in rows for row in rows.values() for need in row.needs)
    assert rows["gradients/gradient-in-x"].by_machine == 3 and rows["gradients/gradient-in-x"].by_hand == 1


def test_a_syllabus_that_comes_too_early_is_refused():
    with pytest.raises(ValueError, match="week 1: gradients/gradient-in-x needs foundations/softmax-regression"):
        teaching.syllabus(ROOT, ("Gradients", ["gradients/gradient-in-x"], ""))
    names = ["gradients/gradient-in-x", "foundations/softmax-regression"]
    assert "| 1 | Both |" in str(teaching.syllabus(ROOT, ("Both", names, "")))
