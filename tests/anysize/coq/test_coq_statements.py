"""What a certificate says at its top: the claim, in Coq's words, with no two things under one name."""

import pytest
from sympy import Rational, Symbol, sqrt

from anysize import *
from anysize.coq.arithmetic import NotExported
from anysize.coq.certificate import Book
from anysize.coq.reflected import Scope, Setting, canonical, scalar

n, d = dimension("n"), dimension("d")
A, x, u, v = Variable("A", n, d), Variable("x", d), Variable("u", n), Variable("v", n)
k, l, i = Index("k", n), Index("l", n), Index("i", d)
s, t = Symbol("s", real=True), Symbol("t", positive=True)
f = Definition("f", [x], exp(A * x))


def stated(relation, **more):
    """The statement of a claim, on one line."""
    claim = Claim("test", "lemma", "a test", "here", (relation,), **more)
    text = Book("Test", [claim]).stated(claim)
    return " ".join(text.partition("Prop :=")[2].split())


FORALL = (
    "forall (n d : nat) (A : mat) (x : vec) (i k : nat), (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->"
)

STATED = [
    (
        Equation(D(f(x), x[i]), hadamard(f(x), A[:, i])),
        f"{FORALL} is_derive (fun s => f n d A (upd x i s) k) (x i) (had (f n d A x) (col A i) k).",
    ),
    (
        Equation(hadamard(f(x), A[:, i]), D(f(x), x[i])),  # the derivative on the right is stated to exist as well
        f"{FORALL} is_derive (fun s => f n d A (upd x i s) k) (x i) (had (f n d A x) (col A i) k).",
    ),
    (
        Equation(gradient(norm(A * x) ** 2, x), 2 * A.T * A * x),
        "forall (n d : nat) (A : mat) (x : vec) (k : nat), (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat -> "
        "is_derive (fun s => norm n (mulv d A (upd x k s)) ^ 2) (x k) (vscal 2 (mulv d (mulm n (tr A) A) x) k).",
    ),
    (
        Inequality(inner(u, v) / t, sqrt(t) - 2 * s / 3),
        "forall (n : nat) (s t : R) (u v : vec), (0 < n)%nat -> 0 < t -> inner n u v / t <= sqrt t - 2 * s / 3.",
    ),
    (
        Inequality(-Rational(1, 2) * s**2 * exp(-s), (s + 1) ** 3 / t ** Rational(3, 2)),
        "forall (s t : R), 0 < t -> - (s ^ 2 * exp (- s) / 2) <= (1 + s) ^ 3 / (t * sqrt t).",
    ),
    (
        Inequality(total(largest(u[k] * v[l], l), k), n),
        "forall (n : nat) (u v : vec), (0 < n)%nat -> sum n (fun k => maxn n (fun l => u k * v l)) <= INR n.",
    ),
]


@pytest.mark.parametrize(("relation", "text"), STATED, ids=lambda given: str(given)[:40])
def test_a_statement_in_coq(relation, text):
    assert stated(relation) == text


def test_hypotheses_stand_as_on_the_page_and_one_with_a_free_index_is_for_every_index():
    text = stated(
        Inequality(0, s), hypotheses=(Inequality(u[k], s, strict=True),), nonzero=(u[k],), witness={u: [-1], s: 0}
    )
    assert "(forall k, (k < n)%nat -> u k < s) -> (forall k, (k < n)%nat -> u k <> 0) -> 0 <= s." in text


def test_a_sign_is_assumed_of_every_entry():
    p, M = Variable("p", n, positive=True), Variable("M", n, d, nonnegative=True)
    text = stated(Inequality(0, t + Symbol("r", nonnegative=True) + inner(p, M * x)))
    assert (
        "(0 < d)%nat -> (forall k, (k < n)%nat -> forall l, (l < d)%nat -> 0 <= M k l) -> "
        "(forall k, (k < n)%nat -> 0 < p k) -> 0 <= r -> 0 < t -> 0 <= r + t + inner n p (mulv d M x)."
    ) in text
    assert "(forall k0, (k0 < n)%nat -> 0 < k k0) ->" in stated(Inequality(0, norm(Variable("k", n, positive=True))))


def test_an_equation_is_assumed_for_every_entry_and_every_index():
    B = Variable("B", n, n)
    given = Equation(B, B.T), Equation(B[k, l] * u[l], s), Equation(inner(u, u), 1)
    text = stated(Equation(B * u, s * n * ones(n)), hypotheses=given)
    assert "(forall k, (k < n)%nat -> forall l, (l < n)%nat -> B k l = tr B k l) ->" in text
    assert "(forall k, (k < n)%nat -> forall l, (l < n)%nat -> u l * B k l = s) -> inner n u u = 1 ->" in text


def test_a_bound_index_takes_another_name_where_it_would_catch_a_free_one():
    text = stated(Equation(D(total(x[i] ** 2, i), x[i]), 2 * x[i]))
    assert "is_derive (fun s => sum d (fun i0 => upd x i s i0 ^ 2)) (x i) (2 * x i)" in text


def test_the_changed_entry_takes_another_name_than_a_symbol():
    assert "is_derive (fun s0 => s * upd x i s0 i) (x i) s" in stated(Equation(D(s * x[i], x[i]), s)).replace(
        "(s).", "s."
    )


def test_no_two_things_have_one_name():
    """The later would hide the earlier, and the statement would say less."""
    with pytest.raises(NotExported, match="would both be called x_t1"):
        stated(Equation(inner(Variable("x_{t+1}", n), Variable("x_t1", n)), 0))


def test_two_definitions_of_one_name_get_two_names_and_no_variable_has_either():
    g, other = Definition("g", [x], norm(x)), Definition("g", [x], norm(x) + 1)
    claims = [
        Claim("one", "lemma", "", "here", (Inequality(0, g(x)),)),
        Claim("two", "lemma", "", "here", (Inequality(0, other(x)),)),
    ]
    book = Book("Test", claims)
    assert "0 <= g d x" in book.stated(claims[0]) and "0 <= g_2 d x" in book.stated(claims[1])
    late = Claim("three", "lemma", "", "here", (Inequality(0, other(x) + Symbol("g_2", real=True) ** 2),))
    with pytest.raises(NotExported, match="would both be called g_2"):
        Book("Test", [*claims, late])


def test_two_claims_have_two_files():
    claims = [Claim(name, "lemma", "", "here", (Inequality(0, s**2),)) for name in ("a.1", "a-1")]
    with pytest.raises(NotExported, match=r"a_1\.v would be the certificate of two claims"):
        Book("Test", claims)


def reflected(e):
    return canonical(scalar(e, Scope(Setting([n, d], [k, i]))))


def test_equal_parts_are_equal_terms_wherever_they_stand_and_whatever_their_indices_are_called():
    renamed = total(total(A[l, i] * x[i], i), l)
    assert reflected(total(total(A[k, i] * x[i], i), k)) == reflected(renamed)
    assert reflected(norm(u)) in _parts(reflected(total(u[k] * norm(u), k)))
    assert reflected(total(u[k] * u[l], l)) != reflected(total(u[l] * u[k], k))


def _parts(e):
    found = {e}
    for a in e[1:]:
        if isinstance(a, tuple) and isinstance(a[0], str):
            found |= _parts(a)
    return found
