"""What is proved is what is read: a claim says one thing, does not change, and its box shows all that the proof uses."""

import copy
import dataclasses

import pytest
from oracles.engine import A, R, d, i, k, l, n, s, u, x, y, z
from oracles.engine import stated as claim
from oracles.refusals import each, refused
from sympy import Integer, Mul, Pow, Symbol, oo, sqrt
from sympy import exp as sp_exp
from sympy import log as sp_log

from anysize import *
from anysize.board.register import publish
from anysize.board.verdict import NotSettled
from anysize.evidence.counterexample import Counterexample
from anysize.show.readback import residual

t = Symbol("t", real=True)
f, g = Definition("f", [x], norm(x)), Definition("f", [x], norm(x) + 1)
h = Definition("h", [y], inner(y, x))


def box(stated):
    return "\n".join(stated.statement.body)


class Odd(dict):
    """What is read differently the second time."""

    def __init__(self, first, then):
        super().__init__(first)
        self.then = then

    def items(self):
        return self.then.items()


class Large(Variable):
    """A variable of a class of one's own."""


class Text(str):
    __hash__ = str.__hash__


REFUSED = {
    # one name, one meaning, over the whole claim
    "two definitions of one name in two relations": lambda: claim(Equation(f(x), norm(x)), Equation(g(z), norm(z) + 1)),
    "one in the printed form": lambda: claim(Equation(f(x), norm(x)), printed=(Equation(g(x), 0),)),
    "one in a hypothesis": lambda: claim(Inequality(0, f(x)), hypotheses=(Inequality(0, g(x)),), witness={x: [0]}),
    "one that is made and not used": lambda: claim(Equation(f(x), norm(x)), where=(g,)),
    "a name of another shape in what must not vanish": lambda: claim(Equation(u, u), nonzero=(Symbol("u", real=True),)),
    "a size and a number": lambda: claim(Equation(norm(u) ** 2, inner(u, u)), Equation(Symbol("n", real=True), 0)),
    "a parameter that captures a constant": lambda: claim(Equation(Definition("p", [x], h(2 * x))(z), h(2 * z))),
    # names that read like expressions
    "a name with a power": lambda: claim(Equation(D(Symbol("sigma^2", real=True), Symbol("sigma", real=True)), 0)),
    "an entry beside a symbol": lambda: claim(Equation(u[k] * Symbol("u_k", real=True), 0)),
    "a symbol with a bound index below": lambda: claim(
        Equation(total(Symbol("x_k", real=True), k), n * Symbol("x_k", real=True))
    ),
    "a variable with an index below": lambda: claim(Equation(total(Variable("x_k", d)[i] * u[k], k), 0)),
    "a definition with an index below": lambda: claim(Equation(total(Definition("f_k", [x], norm(x))(x) * u[k], k), 0)),
    "a number as a name": lambda: claim(Equation(Symbol("2", real=True), 2)),
    "a norm as a name": lambda: claim(Equation(Symbol("A norm", real=True), 0)),
    "a text of one's own class": lambda: claim(Equation(Symbol(Text("a"), real=True), 0)),
    # classes of one's own
    "a variable of a class of one's own": lambda: claim(Equation(Large("u", n), u)),
    # fields
    "an order of matrices as a hypothesis": lambda: claim(Equation(A, A), hypotheses=(LoewnerOrder(A * A.T, A * A.T),)),
    "no tuple": lambda: Claim("test", "lemma", "a test", "here", Equation(u, u)),
    "a text for equations": lambda: Claim("test", "lemma", "a test", "here", "u = u"),
    "an id with spaces": lambda: claim(Equation(u, u), id="a lemma"),
    "a title that is no text": lambda: Claim("test", "lemma", None, "here", (Equation(u, u),)),
    "a flag that is neither true nor false": lambda: claim(Equation(u, u), read_by_us=[]),
    "a witness for an index": lambda: claim(Inequality(0, u[k]), witness={u: [1], k: 0}),
    "a vector that must not vanish": lambda: claim(Equation(u, u), nonzero=(u,)),
    "an index that must not vanish": lambda: claim(Equation(u[k], u[k]), nonzero=(k,)),
    "nothing": lambda: claim(),
    "a relation of SymPy's": lambda: claim(Inequality(0, s), hypotheses=(R <= norm(u),)),
    "a text that must not vanish": lambda: claim(Equation(u, u), nonzero=("n",)),
    "a witness that is no number": lambda: claim(Inequality(0, norm(u)), witness={u: ["a"]}),
    "a printed form that fails": lambda: claim(Equation(u, u), printed=(lambda: 1 / 0,)),
    "a line without a reason": lambda: bound(norm(u)).by(to=norm(u)),
    "a bound begun at an equation": lambda: bound(claim(Equation(u, u))),
    "a bound begun at a relation": lambda: bound(Inequality(0, s)),
    "a derivation begun at an inequality": lambda: derive(claim(Inequality(0, norm(u)))),
    "a derivation that unfolds nothing": lambda: derive(norm(u)).unfold(),
    "hypotheses of SymPy's in a search": lambda: find(Inequality(0, s), hypotheses=(R <= norm(u),)),
    "an inequality to be proved as an equation": lambda: prove(Inequality(0, s)),
}


@each("make, words", REFUSED)
def test_refused_with_a_reason(make, words):
    assert str(refused((StatementError, NotProved), make))


def test_a_field_is_read_once_and_does_not_change():
    pairs = [(norm(u) ** 2, inner(u, u))]
    relations = [Equation(a, b) for a, b in pairs]
    made = Claim("test", "lemma", "a test", "here", (Equation(a, b) for a, b in pairs))
    listed = Claim("test", "lemma", "a test", "here", relations, hypotheses=[])
    relations.append(Equation(u, 2 * u))
    assert made.equations == listed.equations == (Equation(*pairs[0]),) and made == listed
    with pytest.raises(NotSettled, match="no proof was given"):
        settle(made)
    assert settle(made, prove(*pairs[0])).word == "proved"
    odd = claim(Inequality(0, R), hypotheses=(Inequality(1, R),), witness=Odd({R: 1}, {R: -1}))
    assert set(odd.witness.values()) <= {1, -1} and odd.witness == dict(odd.witness)
    with pytest.raises(TypeError):
        made.witness[u] = 0
    assert copy.deepcopy(made) is made


@pytest.mark.parametrize(
    "change", [lambda: delattr(f, "body"), lambda: delattr(k, "size"), lambda: setattr(k, "size", d)]
)
def test_what_it_is_made_of_does_not_change(change):
    with pytest.raises(AttributeError):
        change()


def test_a_definition_keeps_its_constants_wherever_it_is_used():
    outer = Definition("p", [x], h(2 * x))
    assert prove(outer(z), h(2 * z)) and prove(outer(z), 2 * inner(z, x))
    with pytest.raises(NotProved):
        prove(outer(z) + h(z), 2 * norm(z) ** 2 + inner(z, x))
    assert evaluate(outer(z), {x: [1.0, 2.0], z: [3.0, 5.0]}) == 26


SHOWN = {
    "a size that no array has": (claim(Inequality(1, n)), ["$n$ be a positive integer"]),
    "a size in a product": (claim(Inequality(R, n * R)), ["$n$ be a positive integer", r"R \in \mathbb{R}_{>0}"]),
    "what must not vanish, without variables": (
        claim(Equation(n / (n - 1) * 0, 0), Equation(s, s), nonzero=(n - 1,)),
        ["Suppose that $n - 1 \\neq 0$."],
    ),
    "a row": (claim(Equation(norm(Variable("a", 1, d)), norm(Variable("a", 1, d)))), [r"a \in \mathbb{R}^{1 \times d}"]),
    "a hypothesis at every index": (
        claim(Inequality(0, u[l]), hypotheses=(Inequality(0, u[k]),), witness={u: [1]}),
        [r"$0 \leq u_{k}$ for every $k \in [n]$"],
    ),
    "a definition, where no book makes it": (claim(Equation(f(z), norm(z))), [r"Define $f(x) := \lVert x \rVert_{2}$ for $x \in \mathbb{R}^{d}$"]),
    "a definition inside another": (claim(Equation(Definition("q", [x], 2 * f(x))(z), 2 * norm(z))), ["$q(x) := ", "$f(x) := "]),
    "the domain of a parameter": (claim(Equation(Definition("q", [R], absolute(R))(1 + norm(u)), 1 + norm(u))), [r"for $R \in \mathbb{R}_{>0}$"]),
    "a derivative before a factor": (
        claim(Equation(D(t + 1, t) * (t + 2), t + 2)),
        [r"\left(\frac{\mathrm{d}}{\mathrm{d} t} \left(1 + t\right)\right)\,"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SHOWN)
def test_the_box_shows(name):
    stated, texts = SHOWN[name]
    assert all(text in box(stated) for text in texts), box(stated)


def test_a_definition_that_a_book_makes_is_linked_and_only_that_very_one():
    made = claim(Equation(f(z), norm(z)), id="made", where=(f,))
    books = {"made": made}
    publish(lambda: books)
    try:
        assert "Take $f$ as in {prf:ref}`here <made>`." in box(claim(Equation(f(y), norm(y))))
        assert "Define $f(x) := 1 + " in box(claim(Equation(g(y), norm(y) + 1)))
        with pytest.raises(NotSettled, match="stated otherwise in its book"):
            settle(dataclasses.replace(made, equations=(Equation(x, x),)), prove(x, x))
        assert settle(made, prove(*made.equations[0].sides)).payload["fingerprint"] == made.fingerprint
    finally:
        books.clear()


def test_two_claims_that_differ_anywhere_have_two_fingerprints():
    first = claim(Inequality(0, s), hypotheses=(Inequality(0, s),), witness={s: 1}, note="a")
    changes = {
        "title": "other", "note": "b", "hypotheses": (Inequality(1, s),), "witness": {s: 2}, "nonzero": (s,),
        "printed": (Inequality(1, s),), "equations": (Inequality(0, s, strict=True),), "printed_hypotheses": (),
    }  # fmt: skip
    others = [dataclasses.replace(first, **{name: value}) for name, value in changes.items()]
    assert len({first.fingerprint, *(c.fingerprint for c in others)}) == 1 + len(changes)
    assert all(c != first for c in others)


# What holds under the hypotheses is not refuted, and a theorem keeps what it assumes.


def test_values_are_read_once():
    same = claim(printed=(Inequality(0, t),), printed_hypotheses=(Inequality(0, t),))
    odd = Counterexample(same.printed[0], {}, Odd({t: 1}, {t: -1}), {}, Integer(0), Integer(0), ())
    with pytest.raises(NotSettled):
        settle(same, odd)
    with pytest.raises(ValueError, match="n <= 2 is not shown to hold"):
        certify(n, 3, {}, sizes=Odd({n: 2}, {n: 5}), hypotheses=(Inequality(n, 2),))


def test_a_function_of_positive_numbers_has_no_value_elsewhere():
    positive = Definition("p", [R], R)
    assert certify(positive(t), absolute(t), {t: -1}) is None
    assert certify(at(R, R, t), absolute(t), {t: -1}) is None
    assert certify(positive(t), 2 * absolute(t), {t: 1}) is not None


@pytest.mark.parametrize(
    "rule",
    [
        lambda p: order.instance(p, {s: norm(u - u)}),
        lambda p: order.weaken(p, Inequality(0, s)),
        lambda p: order.discharge(p),
        lambda p: order.transitive(p),
        lambda p: order.root(p),
        lambda p: order.replace(norm(u - u) / s, p),
        lambda p: bound(norm(u - u) / s).by(p),
    ],
)
def test_what_an_equation_takes_for_nonzero_is_not_lost_among_inequalities(rule):
    with pytest.raises(NotProved):
        rule(prove(norm(u - u) / s, 0, nonzero=(s,)))


def test_what_is_kept_closed_for_reading_is_told_apart_by_what_it_is():
    first = residual(f(x), 0, keep=[f])
    residual(g(x), 0, keep=[g])
    again = residual(f(x), 0, keep=[f])
    assert first == again == f(x) and again.has(f) and not again.has(g)


# A parameter and a constant of one name, in two definitions.

scaled = Definition("q", [x], s * norm(x))
outer = Definition("p", [s], s + scaled(x))


def test_an_instance_opens_a_definition_that_another_one_s_constant_reaches():
    stated = order.instance(order.same(outer(s), s + s * norm(x)), {s: t})
    assert Inequality(stated.lower, stated.upper) == Inequality(t + t * norm(x), t + t * norm(x))
    with pytest.raises(NotProved, match="the chain is broken"):
        order.transitive(order.same(t + s * norm(x), outer(t)), stated)


def test_a_derivative_in_a_parameter_says_nothing_of_a_constant_of_its_name():
    slope = Definition("p", [s], D(scaled(x), s))
    assert prove(slope(t), 0) and prove(slope(s), 0)
    with pytest.raises(NotProved):
        order.same(norm(x), slope(s))


@pytest.mark.parametrize("argument", [log(t), 1 / t, norm(u) ** -1])
def test_an_argument_that_is_not_used_makes_sense_all_the_same(argument):
    with pytest.raises(NotDefined):
        prove(Definition("p", [s], Integer(1))(argument), 1)


@pytest.mark.parametrize(
    ("lower", "upper", "low", "high"),
    [
        (1, Mul(s, Pow(s, -1), evaluate=False), -1, 1),
        (-5, Mul(sqrt(s - 5), sqrt(s - 5), evaluate=False), 0, oo),
        (s, sp_exp(sp_log(s), evaluate=False), -5, oo),
        (1, Pow(sp_log(s), 0, evaluate=False), -1, 1),
        (Mul(0, sp_log(s), evaluate=False), 1, -5, oo),
        (0, Mul(s, Pow(s, -1), evaluate=False), -oo, oo),
    ],
)
def test_a_part_that_cancels_must_have_a_value_in_all_of_the_range(lower, upper, low, high):
    with pytest.raises(NotProved, match="not known to be defined|not defined"):
        order.decided(lower, upper, s, low, high)


def test_what_is_defined_in_the_range_may_cancel():
    assert order.decided(1, Mul(s, Pow(s, -1), evaluate=False), s, 1, 2)
