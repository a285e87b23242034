"""What a reader types is read as it is meant, and only what has a meaning is read."""

import pytest
from sympy import Rational, Symbol

from anysize import *
from anysize.board import typed
from anysize.board.typed import Misread
from anysize.evidence import plain
from weightshift import statements

n, d = dimension("n"), dimension("d")
A, B, x, b = Variable("A", n, d), Variable("B", n, d), Variable("x", d), Variable("b", n)
i, k = Index("i", d), Index("k", n)
R = Symbol("R", positive=True)
f = Definition("f", [x], inner(exp(A * x), ones(n)) ** -1 * exp(A * x))
NAMES = {"A": A, "B": B, "x": x, "b": b, "i": i, "k": k, "n": n, "d": d, "R": R, "f": f, "A_i": A[:, i]}

READ = {
    "inner(f(x), A_i)": inner(f(x), A[:, i]),
    "A*x": A * x,
    "A @ x": A * x,
    "A·x − b": A * x - b,
    "2*R^2": 2 * R**2,
    "0.01": Rational(1, 100),
    "1e-2 * R": R / 100,
    "-A.T * b": -(A.T * b),
    "A[k, i]": A[k, i],
    "A[:, i]": A[:, i],
    "x[i]**2": x[i] ** 2,
    "sqrt(n)/2": n ** Rational(1, 2) / 2,
    "total(b[k], k)": total(b[k], k),
    "abs(inner(b, b))": absolute(inner(b, b)),
    "D(norm(f(x)), x[i])": D(norm(f(x)), x[i]),
    "(1/2) * norm(A)": norm(A) / 2,
}

REFUSED = {
    "inner(f(x, A_i)": "Brackets do not match: there are 2 “(” and 1 “)”",
    "2 A": "write * for a product: “2 A” cannot be read",
    "(n)(d)": "write * for a product",
    "inner(qqq(x), x)": "“qqq” is not a name here; there are A, B, x",
    "iner(b, b)": "“iner” is not a name here; did you mean inner",
    "f": "“f” is a function: write f(x)",
    "f + b": "“f” is a function: write f(x)",
    "b(x)": "“b” is no function; write * for a product",
    "norm": "“norm” is a function: give it what it is of",
    "f(x).shape": "“.shape” is not part of the notation here; only .T",
    "A[1:, i]": "only “:” alone stands for all rows or columns",
    "x[1]": "1 cannot index x",
    "1/0": "“1/0” divides by 0",
    "R/(n - n)": "divides by 0",
    "2**10**9": "the exponent 1000000000 is too large",
    "A + x": "needs equal shapes",
    "'b'": "'b' is no number",
    "lambda x: x": "is not part of the notation here",
    "[b]": "is not part of the notation here",
    "b if n else x": "is not part of the notation here",
    "n < d": "is not part of the notation here",
    "exp(u=b)": "values are given by place",
    "__import__('os')": "“__import__” is not a name here",
    "np.exp(b)": "without np",
    "": "nothing was typed yet",
    "(" * 300 + "n" + ")" * 300: "nested too deeply",
    "n + " * 2000 + "n": "there are 8001 characters; at most 4000 are read",
}


@pytest.mark.parametrize("text", READ)
def test_read_as_meant(text):
    assert typed.expression(text, NAMES) == READ[text]


@pytest.mark.parametrize("text", REFUSED)
def test_refused_with_what_would_be_right(text):
    with pytest.raises(StatementError) as told:
        typed.expression(text, NAMES)
    assert REFUSED[text].lower() in str(told.value).lower()


@pytest.mark.parametrize("module", statements.modules(), ids=lambda module: module.__name__.rpartition(".")[2])
def test_what_is_written_is_read_back(module):
    """Every side of every statement, typed under its module's names, but for names that the module has for two things."""
    names = {name: getattr(module, name) for name in module.__all__}
    names = {name: e for name, e in names.items() if isinstance(e, (Definition, Index, Variable, Symbol))}
    sides = [side for claim in module.claims for relation in claim.equations for side in relation.sides]
    for side in sides:
        text = typed.written(side, names)
        try:
            read = typed.expression(text, names)
        except StatementError:
            continue  # a name that another module has, or an index in braces
        assert read == side, text


LINES = {
    "A": [("", "A", "")],
    "= A\n= B": [("=", "A", ""), ("=", "B", "")],
    "A = B <= C": [("", "A", ""), ("=", "B", ""), ("<=", "C", "")],
    "A\nB": [("", "A", ""), ("=", "B", "")],
    "<= norm(x,\n y)": [("<=", "norm(x,\n y)", "")],
    "A ≤ B by first, second(u=A)": [("", "A", ""), ("<=", "B", "first, second(u=A)")],
    "A =\n B": [("", "A", ""), ("=", "B", "")],
    "= A  # since\n>= B": [("=", "A", ""), (">=", "B", "")],
}


@pytest.mark.parametrize("text", LINES)
def test_lines(text):
    assert [(line.relation, line.text, line.reason) for line in typed.lines(text)] == LINES[text]


@pytest.mark.parametrize("text", ["", "  \n", "A = ", "# nothing"])
def test_lines_need_something(text):
    with pytest.raises(Misread):
        typed.lines(text)


FUNCTIONS_REFUSED = {
    "import os": "“import os” is not allowed here",
    "def f(x):\n    return x.__class__": "names that begin with _",
    "def f(x):\n    return __import__('os')": "names that begin with _",
    "def f(x):\n    import os\n    return x": "“import os” is not allowed here",
    "def f(x):\n    global y\n    return x": "is not allowed here",
    "print(1)": "a function is asked for",
    "3": "a function is asked for",
    "def f(x)\n    return x": "line 1 cannot be read",
    "def f(x):\n    with x: pass": "is not allowed here",
    "@g\ndef f(x):\n    return x\nf(1)": "a function is asked for",
}


@pytest.mark.parametrize("text", FUNCTIONS_REFUSED)
def test_functions_that_are_not_read(text):
    with pytest.raises(Misread) as told:
        typed.function(text, plain)
    assert FUNCTIONS_REFUSED[text] in str(told.value)


def test_a_function_sees_numpy_and_little_else():
    text = "import numpy as np\n\nSCALE = 2\n\ndef helper(u):\n    return SCALE * u\n\ndef f(x):\n    return sum(helper(a) for a in x)"
    assert typed.function(text, plain)(plain.array([1.0, 2.0])) == 6.0
    for reached in ("open", "eval", "getattr", "globals", "vars", "print"):
        with pytest.raises(NameError):
            typed.function(f"def f(x):\n    return {reached}", plain)(1)
