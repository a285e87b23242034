"""Forms that say the same are recognised; forms that do not, or of which that is not sure, never are."""

import itertools

import pytest
import sympy as sp

from bindery.equal_forms import same_latex, same_plain

SAME = [
    (r"a + \frac{x}{2}", r"\frac{1}{2}\,x + a"),
    (r"2\,A\,x - b", r"- b + 2 \cdot A x"),
    (r"\frac{1}{2}\,\lVert x \rVert_{2}^{2}", r"\frac{\lVert x \rVert^{2}_{2}}{2}"),
    (r"n^{3/2}", r"n^{\frac{3}{2}}"),
    (r"x_{t+1} - x_t", r"- x_t + x_{1 + t}"),
    (r"\langle u, v \rangle \cdot f(x)", r"f(x)\,\langle u, v \rangle"),
    (r"\exp\left(2\,R^{2}\right)", r"\exp(2 R^2)"),
    (r"\begin{aligned} & a + b \\ & \quad \leq c \end{aligned}", r"a + b \leq c"),
    (r"\left. x \right|_{\eta = 0}", r"\left.x\right|_{\eta=0}"),  # not read, but the same but for spaces
]
DIFFERENT = [
    (r"A\,x", r"x\,A"),
    (r"a - b", r"b - a"),
    (r"a\,\left(b + c\right)", r"a\,b + c"),
    (r"\frac{1}{2}\,x", r"\frac{2}{1}\,x"),
    (r"\frac{a}{b}\,c", r"\frac{a}{b\,c}"),
    (r"\frac{a + 1}{2}", r"\frac{a}{2} + 1"),
    (r"\frac{2}{3}^{2}", r"\frac{4}{3}"),
    (r"23", r"2\,3"),
    (r"0.5\,x", r"5\,x"),
    (r"2^{n}", r"n^{2}"),
    (r"2^{2}", r"2\,2"),
    (r"x^{2}", r"x_{2}"),
    (r"x^{3/2}", r"x^{2/3}"),
    (r"x^{1/2^{2}}", r"x^{1/4}"),
    (r"x^10", r"x^{10}"),
    (r"-x^{2}", r"(-x)^{2}"),
    (r"2!\,a", r"2\,a!"),
    (r"\sqrt{2}\,x", r"2\,\sqrt{x}"),
    (r"\sqrt[3]{x}", r"3\,\sqrt{x}"),
    (r"f(x + 1)", r"f\,x + 1"),
    (r"f\,2\,(x)", r"2\,f(x)"),
    (r"a \leq b", r"b \leq a"),
    (r"a \leq b", r"a < b"),
    (r"a = b", r"a + b"),
    (r"u \circ 2\,v", r"2\,v \circ u"),
    (r"\log 2\,x", r"2\,\log x"),
    (r"\sum_{k} a + b", r"b + \sum_{k} a"),
    (r"\sum_{k} a_k\,\langle u_k, v \rangle", r"\langle u_k, v \rangle\,\sum_{k} a_k"),
    (
        r"\frac{\mathrm{d}}{\mathrm{d} x}\,\langle f, g \rangle",
        r"\langle f, g \rangle\,\frac{\mathrm{d}}{\mathrm{d} x}",
    ),
    (r"\frac{\mathrm{d}}{\mathrm{d} x}\,f", r"\frac{1}{x}\,f"),
    (r"\langle u, v \rangle^{2}", r"\langle u, v \rangle"),
    (r"\langle u, v \rangle", r"\langle v, u \rangle"),
    (r"\lVert u \rVert_{2}", r"\lVert u \rVert_{\infty}"),
    (r"\lVert u \rVert", r"\lvert u \rvert"),
    (r"\nabla_{x}\,f\,\lvert c \rvert", r"\lvert c \rvert\,\nabla_{x}\,f"),
    (r"A_{*,i}", r"A_{i,*}"),
    (r"A^{\top}", r"A"),
    (r"a + ", r"a"),
    (r"a = 0", r"a ="),
    (r"(a", r"a"),
    (r"\alpha", r"\beta"),
    (r"\hat{x}", r"x"),
    (r"\mathrm{ab}", r"\mathrm{ba}"),
    (r"a \\ b = c", r"a b = c"),
]
COMMUTING = {(r"A\,x", r"x\,A")}


@pytest.mark.parametrize(("old", "new"), SAME)
def test_the_same_said_otherwise(old, new):
    assert same_latex(old, new) and same_latex(new, old)


@pytest.mark.parametrize(("old", "new"), DIFFERENT)
def test_what_may_differ_is_never_called_the_same(old, new):
    assert not same_latex(old, new) and not same_latex(new, old)
    assert same_latex(old, new, commutative=True) == ((old, new) in COMMUTING)


def expressions():
    a, b, c = sp.symbols("a b c", positive=True)
    leaves = [a, b, c, sp.Integer(2), sp.Rational(1, 3), -a]
    pairs = list(itertools.product(leaves, leaves))
    grown = [x + y for x, y in pairs] + [x * y for x, y in pairs] + [x**y for x, y in pairs if y.is_number]
    grown += [sp.sqrt(x * x + y) for x, y in pairs] + [(x + y) * (x - 2 * y) / 3 for x, y in pairs]
    return list(dict.fromkeys(grown))


def test_no_two_different_expressions_of_sympy_are_called_the_same():
    at = dict(zip(sp.symbols("a b c", positive=True), map(sp.Rational, ("1.37", "2.71", "0.59")), strict=True))
    written = [(sp.latex(e), str(e), sp.N(e.subs(at), 30)) for e in expressions()]
    confused = 0
    for (old, old_plain, one), (new, new_plain, other) in itertools.combinations(written, 2):
        if abs(one - other) > sp.Float("1e-20"):
            confused += same_latex(old, new, commutative=True) + same_plain(old_plain, new_plain, commutative=True)
    assert len(written) > 100 and confused == 0


def test_other_orders_of_sympy_are_recognised():
    orders = [(sp.latex(e), sp.latex(e, order="rev-lex")) for e in expressions()]
    turned = [(old, new) for old, new in orders if old != new]
    assert len(turned) > 30 and all(same_latex(old, new) for old, new in turned)


def test_plain_forms():
    assert same_plain("2*x + 1", "1 + x*2") and same_plain("(a + b)**2", "a**2 + 2*a*b + b**2", commutative=True)
    assert not same_plain("A*x", "x*A") and same_plain("A*x", "x*A", commutative=True)
    assert not same_plain("(A + B)**2", "A**2 + 2*A*B + B**2")
    assert not same_plain("sqrt(x**2)", "x", commutative=True)  # x may be negative
    assert not same_plain("0.1 + x", "x + 0.10000000000000001", commutative=True)
    assert not same_plain("f(x, y)", "f(y, x)") and not same_plain("f(x)", "g(x)")
    assert not same_plain("__import__('os')", "1") and not same_plain("x +", "x")
