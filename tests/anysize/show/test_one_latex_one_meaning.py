"""Two expressions with different values never have one LaTeX; names that would be read as something else are found."""

import itertools
import random
import re
from collections import defaultdict

import numpy as np
import pytest
import sympy as sp

from anysize import Claim, Equation, Inequality, evaluate
from anysize.language import terms as t
from anysize.language.errors import NotInTheLanguage, StatementError
from anysize.language.names import need_name
from anysize.show.latex import alike, latex, look, name_latex

n = t.dimension("n")
k, l = t.Index("k", n), t.Index("l", n)
u, v, B = t.Variable("u", n), t.Variable("v_1", n), t.Variable("B", n, n)
s, p = sp.Symbol("s", real=True), sp.Symbol("p", positive=True)
c = t.Definition("c", [], t.norm(u) + 1, latex=r"\gamma^{-1}")
a = t.Definition("alpha", [u], t.norm(u) + 1)
P = t.Definition("P", [], B, latex=r"\Pi^{\top}")
HALF = sp.Rational(1, 2)

SCALARS = [s, p, u[k], sp.Integer(2), sp.Integer(-1), HALF, c()]
TERMS = [u, v, B, P(), t.basis(k)]

OF_A_SCALAR = [
    *(lambda e: -e, lambda e: 1 / e, lambda e: t.at(e, s, 1), lambda e: t.at(s**2, s, e)),
    *(t.exp, t.log, t.absolute, sp.Abs),
    *(lambda e, q=q: sp.Pow(e, q, evaluate=False) for q in (2, -1, HALF, -HALF, sp.Rational(1, 3))),
    *(lambda e: t.total(e, k), lambda e: t.largest(e, k), lambda e: t.smallest(e, l)),
    *(lambda e: t.D(e, s), lambda e: t.D(e, u[k]), lambda e: t.gradient(e, u), lambda e: t.gradient(e, B)),
]
OF_A_TERM = [
    *(lambda e: -e, lambda e: e.T, t.exp, t.log, t.diag, lambda e: t.inverse(t.diag(e)), a),
    *(lambda e: e[k], lambda e: e[k, l], lambda e: e[:, k], lambda e: e[k, :], t.norm, t.max_norm, t.spectral_norm),
    *(t.trace, t.det, t.inverse, t.vec),
    *(lambda e: t.D(e, s), lambda e: t.D(e, u[k]), lambda e: t.jacobian(e, u)),
]
OF_TWO_SCALARS = [
    *(lambda e, f: e + f, lambda e, f: e * f, lambda e, f: e - f, lambda e, f: e / f),
    *(lambda e, f: sp.Add(e, f, evaluate=False), lambda e, f: sp.Mul(e, f, evaluate=False)),
]
OF_TWO_TERMS = [lambda e, f: e + f, lambda e, f: e - f, lambda e, f: e * f, t.hadamard, t.inner, t.kronecker]
OF_BOTH = [lambda e, f: e * f, lambda e, f: f * e, lambda e, f: f / e]


def grown(first, second, rng, many):
    """What is made of the expressions in `first`, and of pairs of them with those in `second`, by every constructor."""
    by_kind = [[[e for e in es if t.is_term(e) is kind] for kind in (False, True)] for es in (first, second)]
    (scalars, matrices), (other_scalars, other_matrices) = by_kind
    tasks = [
        (make, (e,)) for makes, es in ((OF_A_SCALAR, scalars), (OF_A_TERM, matrices)) for make in makes for e in es
    ]
    pairs = [
        (OF_TWO_SCALARS, [*itertools.product(scalars, other_scalars), *itertools.product(other_scalars, scalars)]),
        (OF_TWO_TERMS, [*itertools.product(matrices, other_matrices), *itertools.product(other_matrices, matrices)]),
        (OF_BOTH, [*itertools.product(scalars, other_matrices), *itertools.product(other_scalars, matrices)]),
    ]
    tasks += [(make, pair) for makes, both in pairs for pair in both for make in makes]
    chosen = tasks if len(tasks) <= many else rng.sample(tasks, many)
    return made(lambda make=make, parts=parts: make(*parts) for make, parts in chosen)


def regrouped(scalars, matrices, rng, many):
    """For every constructor and every operation, the ways to put the parentheses: b(e ∘ f), b(e) ∘ f, e ∘ b(f)."""
    choices = [(OF_A_SCALAR, OF_TWO_SCALARS, scalars), (OF_A_TERM, OF_TWO_TERMS, matrices)]
    every = [way for makes, joins, es in choices for way in itertools.product(makes, joins, es, es)]
    for way in every if len(every) <= many else rng.sample(every, many):
        yield from _parentheses(*way)


def _parentheses(b, o, e, f):
    yield from (lambda: b(o(e, f)), lambda: o(b(e), f), lambda: o(e, b(f)))
    yield from (lambda: o(b(o(e, f)), e), lambda: b(o(o(e, f), e)), lambda: o(e, o(b(f), e)))
    yield from (lambda: b(o(e, f)) * f, lambda: b(o(e, f) * f), lambda: f * b(e)[k], lambda: (f * b(e))[k])


def made(ways) -> list:
    found = {}
    for way in ways:
        try:
            found[t.need_expression(way())] = True
        except (StatementError, ZeroDivisionError, AttributeError, TypeError):
            continue
    return list(found)


def values(e):
    """What an expression is at some numbers; an array of NaN where it is no real number there."""
    out = []
    for seed in range(3):
        rng = np.random.default_rng(seed)
        given = {n: 3, u: rng.uniform(0.3, 1.5, 3), v: rng.uniform(0.3, 1.5, 3), B: rng.uniform(0.3, 1.5, (3, 3))}
        given |= {s: float(rng.uniform(0.5, 1.5)) * (1 - 2 * (seed == 1)), p: float(rng.uniform(0.5, 1.5))}
        try:
            out.append(
                np.asarray(evaluate(e, {**given, k: int(rng.integers(3)), l: int(rng.integers(3))}), dtype=float)
            )
        except (ZeroDivisionError, NotInTheLanguage, TypeError):
            out.append(np.full([1 if size == 1 else 3 for size in t.shape_of(e)], np.nan))
    return out


def different(e, f) -> bool:
    pairs = list(zip(values(e), values(f), strict=True))
    return t.shape_of(e) != t.shape_of(f) or any(
        np.all(np.isfinite([x, y])) and not np.allclose(x, y, rtol=1e-6, atol=1e-9) for x, y in pairs
    )


def by_looks(expressions) -> dict:
    found = defaultdict(list)
    for e in expressions:
        found[look(latex(e))].append(e)
    return found


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("many", [150, pytest.param(12000, marks=pytest.mark.exhaustive)])
def test_no_two_values_have_one_latex(many):
    rng = random.Random(many)
    once = grown(SCALARS + TERMS, SCALARS + TERMS, rng, 10**6)
    twice = grown(SCALARS + TERMS + once, SCALARS + TERMS + once, rng, many)
    thrice = grown(rng.sample(twice, len(twice) // 2), SCALARS + TERMS + once, rng, 2 * many)
    nested = made(
        regrouped([s, p, u[k], t.norm(u), t.spectral_norm(B), c(), sp.Integer(-1)], [u, v, B, P()], rng, many)
    )
    everything = dict.fromkeys([*SCALARS, *TERMS, *once, *twice, *thrice, *nested])
    assert len(everything) > 4 * many or many > 10000
    for text, same in by_looks(everything).items():
        assert tex_accepts(text), text
        for e, f in itertools.pairwise(same):
            assert not different(e, f), f"{e} and {f} are both {latex(e)}"
            assert alike([e, f]) is None  # only put together otherwise


def tex_accepts(text: str) -> bool:
    """No sign has two subscripts or two superscripts."""
    while (shorter := re.sub(r"\{[^{}]*\}", "•", text)) != text:
        if any(
            re.search(rf"(?:\s*\{mark}\s*\S+\s*(?:\{other}\s*\S+\s*)?\{mark})", shorter) for mark, other in ("_^", "^_")
        ):
            return False
        text = shorter
    return True


@pytest.mark.parametrize("text", [r"A_{*,i}_{k}", r"x^{2}^{3}", r"x_{1}^{2}_{3}"])
def test_two_subscripts_would_be_seen(text):
    assert not tex_accepts(text)


SAME_ONCE = {  # pairs that had one LaTeX, or two that TeX shows alike
    "an entry of a column": lambda: (B[:, k][l], B[:, l][k]),
    "an entry of a gradient": lambda: (t.gradient(s * t.norm(u), u)[k], t.gradient(s * t.norm(u), u)[l]),
    "an entry of an inverse": lambda: (t.inverse(t.diag(u))[k, l], 1 / t.diag(u)[k, l]),
    "a product inside a product": lambda: (
        sp.Mul(p * t.largest(u[k], k), t.spectral_norm(B), evaluate=False),
        p * t.largest(u[k] * t.spectral_norm(B), k),
    ),
    "two numbers": lambda: (sp.Mul(2, sp.Pow(3, HALF / 2), evaluate=False), sp.Pow(23, HALF / 2)),
    "three numbers": lambda: (sp.Mul(2, 3, 4, evaluate=False), sp.Mul(2, 34, evaluate=False)),
    "roots of negative numbers": lambda: (sp.sqrt(s) * sp.sqrt(-s), sp.sqrt(s * -s)),
    "two roots under one": lambda: (
        sp.sqrt(s) * sp.sqrt(sp.Symbol("r", real=True)),
        sp.sqrt(s * sp.Symbol("r", real=True)),
    ),
    "a value of a sum": lambda: (t.at(p + s, s, 2), p + t.at(s, s, 2)),
    "an entrywise product on the right": lambda: (t.hadamard(u, t.hadamard(v, u)), t.hadamard(t.hadamard(u, v), u)),
}


@pytest.mark.parametrize("pair", SAME_ONCE.values(), ids=SAME_ONCE)
def test_what_once_looked_alike(pair):
    first, second = pair()
    assert look(latex(first)) != look(latex(second))


# Names.

A_1, M = t.Variable("A_1", n, n), t.Variable("M", n, n)
e_k, delta_kl, I_n = t.Variable("e_k", n), sp.Symbol("delta_{k,l}", real=True), t.Variable("I_n", n, n)
ALIKE = {
    "an entry": lambda: (sp.Symbol("u_k", real=True), u[k]),
    "an entry that is not there": lambda: (sp.Symbol("u_k", real=True), t.norm(u), t.total(v[k], k)),
    "an entry of a matrix": lambda: (sp.Symbol("B_{k,l}", real=True), t.norm(B), u[k] * u[l]),
    "an entry of a constant": lambda: (sp.Symbol("Q_k", real=True), t.norm(t.Definition("Q", [], u)()), u[k]),
    "a unit vector": lambda: (t.norm(e_k), u[k]),
    "a delta": lambda: (delta_kl, u[k] * u[l]),
    "an identity": lambda: (t.norm(I_n), u[k]),
    "two names": lambda: (t.norm(t.Variable("u1", n)), t.norm(t.Variable("u_1", n))),
    "two definitions": lambda: (a(u), t.Definition("g", [u], t.norm(u), latex=r"\mathrm{alpha}")(u) * sp.Symbol("s_1", real=True),
                                t.Definition("alphabet", [u], s)(u), t.Definition("h", [u], s, latex=r"\operatorname{alphabet}")(u)),
    "a definition and a variable": lambda: (t.norm(t.Variable("f", n)), t.Definition("g", [u], u, latex="f")(u)[k]),
    "a transpose": lambda: (t.norm(P()), t.norm(t.Definition("Q", [], M, latex=r"\Pi")())),
    "wide and narrow": lambda: (
        t.Definition("g", [], t.norm(u), latex=r"\widehat{b}")() + t.Definition("h", [], s, latex=r"\hat b")(),
    ),
}  # fmt: skip


@pytest.mark.parametrize("parts", ALIKE.values(), ids=ALIKE)
def test_names_that_look_like_something_else_are_found(parts):
    one, other = alike(parts())
    assert one != other and look(latex(one)) == look(latex(other))


def test_a_name_with_the_exponent_of_a_reciprocal_is_found():
    gamma = t.Definition("g", [], t.norm(u), latex=r"\gamma")()
    assert alike((c(), gamma)) == (c(), 1 / gamma) and alike((c(), p)) is None


def test_a_claim_says_which_two_parts_look_alike():
    u_k = sp.Symbol("u_k", real=True)
    with pytest.raises(StatementError, match="both typeset as u_"):
        Claim("test", "lemma", "test", "Test", (Inequality(u_k, t.absolute(u[k])),))


@pytest.mark.parametrize(
    "parts",
    [(sp.Symbol("u_t", real=True), u[k]), (A_1, A_1[k, l], A_1.T), (t.norm(u), t.norm(v), u[k], u[l], c(), P())],
    ids=["no index of that name", "a name with a number", "many"],
)
def test_names_that_cannot_be_confused_are_left_alone(parts):
    assert alike(parts) is None


TYPESET = {
    "x": "x", "alpha": r"\alpha", "Delta": r"\Delta", "lamda": r"\lambda", "loss": r"\mathrm{loss}", "ab": r"\mathrm{ab}",
    "Anorm": r"\mathrm{Anorm}", "x_t": "x_{t}", "x_{t+1}": "x_{t+1}", "A_1": "A_{1}", "u1": "u_{1}", "delta_b1": r"\delta_{b1}",
    "delta_x": r"\delta_{x}", "x_next": r"x_{\mathrm{next}}", "x_hat": r"\hat{x}", "B_tilde_resc": r"\tilde{B}_{\mathrm{resc}}",
    "f'": "f'", "m_t'": "m_{t}'", "W_K": "W_{K}", "n_ell": r"n_{\ell}", "A_{i,j}": "A_{i,j}", "Alpha": r"\mathrm{Alpha}",
}  # fmt: skip


@pytest.mark.parametrize("name", TYPESET)
def test_a_name_is_typeset_by_its_parts(name):
    assert name_latex(need_name(name)) == TYPESET[name]
    assert latex(t.Variable(name, n)) == latex(sp.Symbol(name, real=True)) == TYPESET[name]


NO_NAMES = [
    "", "2", "2x", "A x", "sigma^2", "x+y", "x°", "f(x)", "x_", "_x", r"\alpha", "α", "a.b", "x_{k", "exp", "max",
    "x'_1", 3,
]  # fmt: skip


@pytest.mark.parametrize("name", NO_NAMES)
def test_what_is_no_name_is_refused_wherever_it_enters(name):
    makes = [
        t.dimension,
        lambda name: t.Index(name, n),
        lambda name: t.Variable(name, n),
        lambda name: t.Definition(name, [u], t.norm(u)),
    ]
    if isinstance(name, str):
        makes.append(lambda name: Equation(sp.Symbol(name, real=True), 1))
    for make in makes:
        with pytest.raises(NotInTheLanguage, match=re.escape(repr(name)) + ".*x_{t\\+1}"):
            make(name)


NO_LATEX = ["x + y", "f(x)", "a b", r"\lVert x \rVert", "x^2", r"x^{2}", "u_k v", r"\mathbf{1}_n", r"\mathrm{d}", r"\mathrm{exp}",
            r"\frac{1}{2}", "2", "x_{k}_{l}", r"\sum", r"\sqrt{x}", "-x", r"x^{n}", "{x}", r"\exp"]  # fmt: skip


@pytest.mark.parametrize("text", NO_LATEX)
def test_latex_that_would_be_read_as_an_expression_is_no_name(text):
    with pytest.raises(NotInTheLanguage, match="is not the LaTeX of a name"):
        t.Definition("f", [u], t.norm(u), latex=text)


def test_a_parameter_inside_a_definition_is_no_authors_name():
    body, (own,) = t.Definition("f", [u], t.norm(u)).with_own_names()
    with pytest.raises(NotInTheLanguage, match="u°"):
        Equation(body, t.norm(own))
