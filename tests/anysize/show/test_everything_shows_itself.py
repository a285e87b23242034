"""Every expression, relation and theorem shows itself: in Jupyter, in a terminal, in SymPy's printers, in our notation."""

import keyword
import re

import pytest
import sympy as sp
from IPython.core.interactiveshell import InteractiveShell
from oracles.engine import A, B, Generator, d, i, j, k, n, r, s, u, v, x, y

import anysize
from anysize import Claim, Equation, Inequality, LoewnerOrder, order, prove
from anysize.kernel.theorem import Theorem
from anysize.language import terms as t
from anysize.language.relations import _Relation as Relation
from anysize.language.walk import parts
from anysize.show.latex import latex
from weightshift import book
from weightshift.chapters import proofs_from
from weightshift.statements import all_claims

f = t.Definition("f", [x], t.exp(A * x))
alpha = t.Definition("alpha", [x], t.norm(x) + 1, latex=r"\alpha")
P = t.Definition("P", [], B)

ONE_OF_EACH = [
    *(
        A,
        A + A,
        A * x,
        A.T,
        t.hadamard(u, v),
        t.exp(u),
        t.log(u),
        t.tanh(u),
        t.tanh(s),
        t.diag(u),
        t.inverse(t.diag(t.exp(u))),
    ),
    *(A[:, i], A[k, :], t.ones(n), t.ones(1, d), t.zeros(n, d), t.identity(n), t.basis(k), x[i], A[k, i]),
    *(t.inner(x, y), t.norm(x), t.norm(A), t.max_norm(x), t.spectral_norm(A), t.absolute(s), t.delta(i, j)),
    *(t.trace(B), t.det(B), t.inverse(B), t.kronecker(A, B), t.vec(A)),
    *(t.total(x[i], i), t.smallest(x[i], i), t.largest(x[i], i), f(x), f, alpha(x), P(), P, k),
    *(t.D(f(x), x[i]), t.D(t.norm(x), x[i]), t.gradient(t.norm(x), x), t.jacobian(A * x, x), t.at(s**2, s, r)),
    *(t.norm(x) ** 2 / 2 + 1, s * t.norm(x), 1 / alpha(x), sp.exp(x[i]), sp.log(t.norm(x)), sp.Abs(x[i])),
    *(Equation(t.norm(x), s), Inequality(s, t.norm(x)), LoewnerOrder(B, B)),
    *(prove(t.inner(x, x), t.norm(x) ** 2), order.assume(Inequality(s, r))),
]
IDS = [f"{type(e).__name__}: {e}" for e in ONE_OF_EACH]


def test_there_is_one_of_each():
    assert set(t.CLASSES) <= {type(p) for e in ONE_OF_EACH if isinstance(e, sp.Basic) for p in sp.preorder_traversal(e)}


@pytest.fixture(scope="module", params=["as it starts", "after init_printing"])
def jupyter(request):
    shell = InteractiveShell()
    if request.param == "after init_printing":
        sp.init_printing(ip=shell, use_latex="mathjax")
    yield shell.display_formatter.format
    InteractiveShell.clear_instance()


def test_jupyter_shows_mathematics(jupyter):
    for e in ONE_OF_EACH:
        shown, _ = jupyter(e)
        assert shown["text/latex"].replace("\\displaystyle ", "").strip("$") == latex(e)
        assert shown["text/plain"] == str(e)


@pytest.mark.parametrize("e", ONE_OF_EACH, ids=IDS)
def test_sympy_prints_it_in_our_notation(e):
    assert sp.latex(e) == latex(e) != ""
    assert sp.pretty(e) == str(e) == repr(e)
    assert not re.search(r"Applied|<|object|\{\}", str(e).replace("<=", ""))


def test_in_the_midst_of_what_is_sympys_own():
    matrix = sp.Matrix([t.norm(x), s])
    assert latex(t.norm(x)) in sp.latex(matrix) and "norm(x)" in str(matrix) and "norm(x)" in sp.pretty(matrix)
    assert sp.latex(s**2 + 1) == "s^{2} + 1" and sp.pretty(s**2, use_unicode=False) == " 2\ns " and str(s / 2) == "s/2"


def sides():
    for claim in all_claims().values():
        for relation in (*claim.equations, *claim.printed_relations, *claim.hypotheses):
            yield from relation.sides


def test_all_parts_of_all_statements_show_themselves():
    for part in {p for side in sides() for p in parts(side) if isinstance(p, sp.Expr | t.Definition)}:
        assert latex(part) and str(part) and sp.pretty(part)
        if not isinstance(part, sp.Symbol) and any(isinstance(p, t.Shown) for p in sp.preorder_traversal(part)):
            assert sp.latex(part) == latex(part)


CHAPTERS = sorted(p.relative_to(book.chapters()).with_suffix("").as_posix() for p in book.chapters().rglob("*.ipynb"))
CHAPTERS = [c for c in CHAPTERS if c not in ("verification/errata", "verification/ledger")]  # they state nothing


@pytest.mark.parametrize(
    "chapter",
    [c if c == "tensor-trick/vec-and-blocks" else pytest.param(c, marks=pytest.mark.exhaustive) for c in CHAPTERS],
)
def test_what_a_chapter_names_shows_itself(chapter):
    for value in vars(proofs_from(chapter)).values():
        if isinstance(value, t.Term | t.Scalar | t.Definition | Relation | Theorem):
            assert value._repr_latex_() and str(value)
        elif isinstance(value, Claim):
            assert value._repr_mimebundle_()


# The text of an expression is how one would write it, and Python reads the same expression from it.

WORDS = {name: value for name, value in vars(anysize).items() if name in anysize.__all__}
WORDS |= {"Rational": sp.Rational, "sqrt": sp.sqrt, "Abs": sp.Abs, "E": sp.E, "pi": sp.pi}


def read(e):
    """What Python makes of the text, with every name that it holds; a name such as x_{t+1} is replaced by a plain one."""
    names = {p.name: p for p in parts(e) if isinstance(p, (sp.Symbol, t.Variable, t.Definition))}
    text, words = str(e), dict(WORDS)
    for number, name in enumerate(sorted(names, key=len, reverse=True)):
        plain = name if name.isidentifier() and not keyword.iskeyword(name) else f"name{number}"
        text = (
            text.replace(name, plain) if plain != name and not name.isalpha() else re.sub(rf"\b{name}\b", plain, text)
        )
        words[plain] = names[name]
    return eval(text, {}, words)


@pytest.mark.parametrize(
    "e, text",
    [
        ((B - P())[:, k], "(B - P())[:, k]"),
        (x - y + x, "x - y + x"),
        (-(x + y), "-(x + y)"),
        (x - (y + x) * s, "x - (y + x)*s"),
        (x / 2, "x/2"),
        (-3 * x / 2, "-3*x/2"),
        (A * x / alpha(x), "1/alpha(x)*A*x"),
        (A * (1 / s) * x, "A*(1/s)*x"),
        ((A + A).T * u, "(A + A).T*u"),
        ((A * x)[k] * 2, "2*(A*x)[k]"),
        (t.ones(1, d), "ones(1, d)"),
        (t.norm(x) + sp.Rational(1, 2), "norm(x) + Rational(1, 2)"),
        (t.norm(x) ** sp.Rational(1, 3), "norm(x)**Rational(1, 3)"),
    ],
)
def test_the_text_is_as_one_would_write_it(e, text):
    assert str(e) == text and read(e) == e


def test_python_reads_every_statement_back():
    for side in sides():
        if any(isinstance(p, t.Shown) and not isinstance(p, t.Index) for p in parts(side)):
            assert read(side) == side, side


@pytest.mark.parametrize("seed", range(3))
def test_python_reads_random_expressions_back(seed):
    generator = Generator(seed)
    for _ in range(150):
        e = generator.random.choice([lambda: generator.scalar(3), lambda: generator.term((n, d), 3)])()
        e = t.norm(x) + e if not t.is_term(e) else e
        assert read(e) == e, e
