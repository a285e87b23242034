"""Marks cannot be forged: what is tried to get them without an answer gets none, and unusual right answers do."""

import io
import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import sympy

from anysize import *
from anysize.board import exercises, judge, restating
from anysize.board.question import Question
from weightshift.statements.gradient_in_x import A_i
from weightshift.statements.softmax_regression import A, alpha, b, c, d, f, half, i, j, n, x

u, v, y = Variable("u", n), Variable("v", n), Variable("y", d)
GAP = Definition("gap", [], alpha(x) ** -1 * exp(A * x) - alpha(x) ** -1 * exp(A * y))
NAMES = dict(A=A, b=b, x=x, y=y, u=u, v=v, n=n, d=d, i=i, j=j, k=Index("k", n), alpha=alpha, f=f, c=c, A_i=A_i, gap=GAP)
SLOPE = Question(D(log(alpha(x)), x[i]), NAMES)
SUM = Question(inner(GAP(), ones(n)), NAMES)  # what is it in terms of α?
LENGTH = Question(norm(u - v) ** 2, NAMES)
s = sympy.Symbol("s", real=True)
HALVED = Question(at(s**2 * norm(u), s, half), NAMES | {"s": s})
SOFTMAX = Question(f(x), {}, start="def softmax(A, x):\n    return")
LOOK_AT_HOME = Path(judge.__file__).parent


def said(question, text, **options):
    return judge.judge(question, text, **options)


def wanted(question, key):
    return replace(question, only=tuple(restating.marks(key)))


IN_ALPHA = wanted(SUM, 1 - alpha(y) / alpha(x))
IN_LENGTHS = wanted(LENGTH, norm(u) ** 2 - 2 * inner(u, v) + norm(v) ** 2)

# --- expressions ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "text"),
    [
        # the question again
        (SUM, "inner(ones(n), gap())"),
        (SUM, "inner(2*ones(n), gap()/2)"),
        (SUM, "-inner(-ones(n), gap())"),
        (SUM, "ones(n).T * gap()"),
        (SUM, "inner(ones(n), exp(A*x)/alpha(x) - alpha(x)**(-1)*exp(A*y))"),
        (SUM, "inner(gap(), ones(n)) + norm(u)**2 - inner(u, u)*1"),
        (LENGTH, "norm(v - u)**2"),
        (LENGTH, "norm(2*u - 2*v)**2/4"),
        (IN_ALPHA, "inner(ones(n), gap())"),
        (IN_ALPHA, "1 - inner(exp(A*y), ones(n))/alpha(x)"),
        (IN_LENGTHS, "inner(u - v, u - v)"),
        (IN_LENGTHS, "inner(u, u - v) - inner(v, u - v)"),
        (SLOPE, "D(log(alpha(x)), x[i])"),
        (SLOPE, "D(alpha(x), x[i])/alpha(x)"),
        (SLOPE, "gradient(log(alpha(x)), x)[i]"),
        (HALVED, "at(2*s**2*norm(u), s, 1/2)/2"),
        (HALVED, "at(s**2*norm(u), s, 1/2)"),
        # what a program would reach
        (SLOPE, "part_2.equations[0].rhs"),
        (SLOPE, "compile(question)"),
        (SLOPE, "question.asked"),
        (SLOPE, "().__class__.__base__.__subclasses__()"),
        (SLOPE, "__import__('anysize').prove"),
        (SLOPE, "(lambda: inner(f(x), A_i))()"),
        (SLOPE, "[w for w in (1,)][0]"),
        (SLOPE, "alpha.body"),
    ],
)
def test_what_is_no_answer_gets_nothing(question, text):
    assert said(question, text)["right"] is False


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (SLOPE, "inner(f(x), A_i)"),
        (SLOPE, "inner(exp(A*x), A_i)/alpha(x)"),
        (SLOPE, "A_i.T * f(x)"),
        (SLOPE, "total(f(x)[j]*A[j, i], j)"),
        (SLOPE, "(Aᵀ*f(x))[i]  # transposed"),
        (SLOPE, "= inner(exp(A*x), A_i)*alpha(x)^(−1)\n= inner(f(x), A[:, i])"),
        (SUM, "1 - alpha(y)/alpha(x)"),
        (IN_ALPHA, "(alpha(x) − alpha(y)) / alpha(x)"),
        (IN_ALPHA, "0.5*2 - alpha(y)*alpha(x)**(-1)"),
        (LENGTH, "inner(u, u) - inner(u, v) - inner(v, u) + norm(v)²"),
        (IN_LENGTHS, "norm(u)**2 + norm(v)*norm(v) - inner(v, u) - inner(u, v)"),
    ],
)
def test_an_unusual_right_answer_is_right(question, text):
    reply = said(question, text)
    assert reply["right"] is True, reply


SPECTRAL = Question(Inequality(norm(A * x), spectral_norm(A) * norm(x)), NAMES)
BOUND = "<= spectral_norm(A)*norm(x)"


@pytest.mark.parametrize("before", ["", "= norm(A*x)\n", "= norm(-A*x)\n= norm(A*x)\n"])
def test_a_chain_that_says_its_two_sides_alone_gets_nothing(before):
    assert "the whole claim in one step" in said(SPECTRAL, before + BOUND)["message"]
    assert said(SPECTRAL, f"{before}{BOUND}\n{BOUND}")["right"] is False
    assert said(SPECTRAL, f"{before}{BOUND} by spectral")["right"] is True


def test_the_reply_names_what_is_not_worked_out():
    assert "norm(v - u)" in said(IN_LENGTHS, "norm(v - u)**2")["message"]
    assert "gap()" in said(IN_ALPHA, "inner(ones(n), gap())")["message"]
    assert "the question again" in said(LENGTH, "norm(v - u)**2")["message"]


def test_marks_do_not_say_what_they_allow():
    data = json.dumps(IN_ALPHA.data)
    assert Question.of(json.loads(data)).only == IN_ALPHA.only and len(IN_ALPHA.only) == 2
    assert "alpha(x)" not in "".join(IN_ALPHA.only)


# --- functions --------------------------------------------------------------------------------------------

RIGHT = "u = np.exp(A @ x)\n    return u / u.sum()"
HONEST = {
    "plain": f"def softmax(A, x):\n    {RIGHT}",
    "under another name": f"import numpy as np\n\ndef mine(A, x):\n    {RIGHT}",
    "with a helper": "from numpy import exp\n\ndef helper(u):\n    return u / sum(u)\n\ndef softmax(A, x):\n    return helper(exp(A @ x))",
    "a helper below": "def softmax(A, x):\n    return below(np.exp(A @ x))\n\ndef below(u):\n    return u / u.sum()",
    "lambda": "softmax = lambda A, x: np.exp(A @ x) / np.exp(A @ x).sum()",
    "keywords": "def softmax(**given):\n    u = np.exp(given['A'] @ given['x'])\n    return u / u.sum()",
    "a column": "def softmax(A, x):\n    u = np.exp(A @ x)[:, None]\n    return u / u.sum()",
    "lists": "import math\n\n"
    "def softmax(A, x):\n    u = [math.exp(sum(a * t for a, t in zip(row, x))) for row in A.tolist()]\n"
    "    return [e / sum(u) for e in u]",
    "recursion": "def add(u):\n    return u[0] + add(u[1:]) if len(u) else 0\n\n"
    "def softmax(A, x):\n    u = np.exp(A @ x)\n    return u / add(list(u))",
    "a class": "class Softmax:\n    def __call__(self, A, x):\n        u = np.exp(A @ x)\n        return u / u.sum()\n\nsoftmax = Softmax()",
    "printing": f"def softmax(A, x):\n    print('here', A)\n    {RIGHT}",
    "partial": "from functools import partial\n\ndef power(A, x, base):\n    u = base ** (A @ x)\n    return u / u.sum()\n\n"
    "softmax = partial(power, base=np.e)",
    "einsum": "def softmax(A, x):\n    u = np.exp(np.einsum('ki,i->k', A, x))\n    return np.divide(u, np.linalg.norm(u, 1))",
}


@pytest.mark.parametrize("source", HONEST.values(), ids=HONEST)
def test_a_right_function_is_right_however_it_is_written(source):
    reply = said(SOFTMAX, source, seed=3)
    assert reply["right"] is True, reply


def body(*lines, before=""):
    return f"{before}\ndef softmax(A, x):\n" + "".join(f"    {line}\n" for line in lines)


BOOK = str(LOOK_AT_HOME.parents[1])
CHEATS = {
    "imports the engine": body("import anysize", "return anysize.compile(question)(A=A, x=x)"),
    "imports by name": body("import importlib", "return importlib.import_module('anysize')"),
    "hidden import": body("g = [*globals().values()]", "return g"),
    "builtins by a string": body("b = np.ndarray.tolist.__self__", "return b"),
    "a path": body("import sys", f"sys.path.insert(0, {BOOK!r})", "from anysize import compile", "return compile"),
    "reads files": body(f"return open({str(LOOK_AT_HOME / 'judge.py')!r}).read()"),
    "reads files by NumPy": body(f"return np.fromfile({str(LOOK_AT_HOME / 'judge.py')!r})"),
    "reads files by another way": body(f"return random._os.listdir({BOOK!r})", before="import random"),
    "starts a process": body("random._os.system('true')", "return 1", before="import random"),
    "walks the frames": body(
        *("try:", "    1 / 0", "except Exception as problem:", "    trace = [*map(str, [problem])]"),
        "return problem.tb_frame.f_back.f_locals['expected']",
    ),
    "ends Python": body("random._os._exit(0)", before="import random"),
    "writes a result": body(
        "for k in range(30):",
        "    random._os.write(k, b'{\"results\": []}')",
        "random._os._exit(0)",
        before="import random",
    ),
    "calls itself right": body(
        *("class Right(float):", "    def __eq__(self, other): return True", "    def __sub__(self, other): return 0"),
        "return Right(1)",
    ),
    "not a number": body("return np.nan * np.exp(A @ x)"),
    "infinite": body("return np.inf * np.exp(A @ x)"),
    "takes memory": body("return [np.ones(2**22) for _ in range(10**4)]"),
    "loops": body("while True:", "    try:", "        while True: pass", "    except BaseException: pass"),
    "answers with text": body("return 'right'"),
    "is no function": "softmax = 1",
    "patches NumPy": "np.exp = lambda u: 1\nnp.array = None\n\n" + body("return 1"),
}


@pytest.mark.parametrize("source", CHEATS.values(), ids=CHEATS)
def test_a_function_that_does_not_compute_gets_nothing(source):
    reply = said(SOFTMAX, source, seconds=2, gigabytes=0.5)
    assert reply["right"] is False and reply["message"], reply


def in_the_sandbox(source):
    return judge.sandboxed(source, "softmax", [{"A": [[1.0]], "x": [1.0]}], 5)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (f"open({str(LOOK_AT_HOME / 'judge.py')!r})", "must not open files here"),
        (f"__import__('sys').path.insert(0, {BOOK!r}); __import__('anysize')", "No module|must not"),
        ("__import__('sympy')", "No module named 'sympy'"),
        ("__import__('subprocess').run(['true'])", "must not do this here: (subprocess.Popen|sys._getframe)"),
        ("__import__('os').listdir('/')", "must not do this here: os.listdir"),
        ("__import__('socket').socket()", "must not do this here: (socket|sys._getframe)"),
        ("__import__('ctypes').CDLL(None)", "must not|has no attribute|No module|is not defined|cannot import"),
        ("__import__('gc').get_objects()", "must not do this here: gc.get_objects"),
        ("open('/tmp/left-behind', 'w')", "must not open files here"),
    ],
)
def test_the_sandbox_itself_has_no_way_out(line, told):
    """Below the reader of `judge`, which would have refused most of these for their words."""
    out = in_the_sandbox(body(line.replace("; ", "\n    "), "return 1"))
    assert re.search(told, out["problem"]), out


def test_the_sandbox_has_no_environment_and_a_folder_of_its_own():
    told = in_the_sandbox(body("import os", "raise ValueError(sorted(os.environ), os.getcwd())"))["problem"]
    assert "HOME" not in told and "PYTHONPATH" not in told and "/tmp" in told


def test_values_of_one_seed_are_no_answer_to_another():
    """What is right at the values of the check at home is known to who has the engine; marks are given at others."""
    table = [(at.arguments, at.expected) for at in exercises.instances(f(x), 0)]
    known = {repr(given["x"][0]): right for given, right in table}
    source = body(f"return {known!r}.get(repr(float(x[0])), 0 * A[:, 0])")
    assert judge.sandboxed(source, "softmax", [given for given, _ in table])["results"] == [right for _, right in table]
    assert "random entries your function is off by" in said(SOFTMAX, source, seed=12345)["message"]


def test_an_error_is_told_with_its_words():
    assert "ValueError: matmul" in said(SOFTMAX, body("return A @ A"))["message"]
    assert "It is called with A=…, x=…" in said(SOFTMAX, "def softmax(A):\n    return A")["message"]
    assert said(SOFTMAX, "def softmax(A, x:")["message"].startswith("Line 1 cannot be read")
    assert "had not finished after 1 seconds" in said(SOFTMAX, CHEATS["loops"], seconds=1)["message"]
    assert said(SOFTMAX, CHEATS["ends Python"])["message"] in ("Your answer ended Python.",)
    assert "too much memory" in said(SOFTMAX, CHEATS["takes memory"], gigabytes=0.3)["message"]


def test_numbers_are_rounded():
    assert (
        judge.rounded("n = 12, -123456789/1000 and 3.14159265358, u_12345678 at 1/3.")
        == "n = 12, -1.235e+05 and 3.142, u_12345678 at 1/3."
    )


# --- a process for each -----------------------------------------------------------------------------------


def test_answers_are_judged_in_processes_of_their_own():
    deep = "(" * 1900 + "1" + ")" * 1900
    asked = {"a": (SLOPE.data, "inner(f(x), A_i)"), "b": (SLOPE.data, deep), "c": (SOFTMAX.data, HONEST["plain"])}
    out = judge.judged(asked, seed=5)
    assert [out[k]["right"] for k in "abc"] == [True, False, True]


def test_a_judge_that_is_kept_busy_costs_one_answer(monkeypatch):
    monkeypatch.setattr(judge, "_run", lambda *_: (_ for _ in ()).throw(subprocess.TimeoutExpired("x", 1)))
    assert judge.judged({"a": (SLOPE.data, "1")})["a"]["message"] == "Your answer could not be judged in 20 seconds."


def test_a_judge_that_does_not_run_is_no_mark(monkeypatch):
    """That is a matter for who grades, not for who has answered."""
    monkeypatch.setattr(judge.sys, "executable", "/bin/false")
    with pytest.raises(RuntimeError, match="the judge does not run"):
        judge.judged({"a": (SLOPE.data, "1")})


def test_a_strange_answer_costs_itself_alone(monkeypatch, capsys):
    message = {"question": SLOPE.data, "text": "1", "seed": 0, "seconds": 5, "gigabytes": 1}
    monkeypatch.setattr(judge.sys, "stdin", io.StringIO(json.dumps(message)))
    monkeypatch.setattr(judge, "_limit_memory", lambda gigabytes: None)
    monkeypatch.setattr(judge, "judge", lambda *a, **k: [][0])
    judge.main()
    assert json.loads(capsys.readouterr().out)["message"].startswith("Your answer could not be judged: IndexError")


def test_the_judge_speaks_json():
    message = {"question": SLOPE.data, "text": "inner(f(x), A_i)", "seed": 0, "seconds": 5, "gigabytes": 1}
    command = [sys.executable, "-m", "anysize", "judge"]
    done = subprocess.run(command, input=json.dumps(message), capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["right"] is True
