"""Claims under equations, as people ask them: each proved as its source states it, with the hypotheses that it has."""

import pytest
from sympy import Symbol, oo, sqrt

from anysize import *
from anysize import Index as Idx
from anysize.board.records import recorded, replayed
from anysize.evidence import attack

n, d = dimension("n"), dimension("d")
A, x, y, z, p = Variable("A", n, n), Variable("x", n), Variable("y", n), Variable("z", n), Variable("p", n)
U, w, X, Y = Variable("U", n, d), Variable("w", d), Variable("X", n, d), Variable("Y", d, d)
k, l = Idx("k", n), Idx("l", n)
s, penalty = Symbol("s", real=True), Symbol("lambda", positive=True)
softmax = Definition("f", [z], exp(z) / inner(exp(z), ones(n)))


def claim(*relations, **more):
    return Claim("test", "lemma", "a test", "here", relations, **more)


ASKED = {
    "cross-entropy with soft labels": claim(
        Equation(gradient(-total(y[k] * log(softmax(z)[k]), k), z), softmax(z) - y),
        hypotheses=(Equation(total(y[k], k), 1),),
        witness={y: [1]},
    ),
    "the gradient of a symmetric form": claim(
        Equation(gradient(x.T * A * x, x), 2 * A * x), hypotheses=(Equation(A, A.T),), witness={A: [[1, 2], [2, 3]]}
    ),
    "the solution of ridge regression": claim(
        Equation((X.T * X + penalty * identity(d)) * (Y * X.T * y), X.T * y),
        hypotheses=(Equation((X.T * X + penalty * identity(d)) * Y, identity(d)),),
        witness={X: [[1], [1]], Y: [["1/3"]], penalty: 1},
    ),
    "orthonormal columns keep lengths": claim(
        Equation(norm(U * w), norm(w)), hypotheses=(Equation(U.T * U, identity(d)),), witness={U: [["3/5"], ["4/5"]]}
    ),
}


@pytest.mark.parametrize("name", ASKED)
def test_asked_and_proved(name):
    asked = ASKED[name]
    derivation = derive(asked).to(asked.rhs, "the hypotheses")
    verdict = settle(asked, derivation)
    assert verdict.word == "proved" and not verdict.payload["unused"] and verdict.payload["checked_at"]
    assert derivation.proof.hypotheses == asked.hypotheses
    assert replayed(recorded([verdict]))["test"][0].relation == asked.equations[0]
    assert latex(asked.hypotheses[0]) in asked.statement._repr_mimebundle_()["text/markdown"]


def test_a_chain_uses_equations():
    given = Equation(U.T * U, identity(d)), Equation(s, norm(w))
    stated = claim(Inequality(norm(U * w), s), hypotheses=given, witness={U: [[1]], w: [2], s: 2})
    proof = bound(stated).to(norm(w), "orthonormal columns").to(s, "what s is")
    assert settle(stated, proof).word == "proved" and proof.unused == []
    replaced = bound(exp(s) - s, hypotheses=given).by(given[1])
    assert replaced.last == exp(norm(w)) - norm(w)
    down = bound(exp(s) - s, down=True, hypotheses=given).by(given[1])
    assert down.bound.upper == exp(s) - s and down.bound.hypotheses == (given[1],)


def test_one_that_is_not_needed_is_reported():
    stated = claim(
        Equation(inner(x, A.T * x), inner(x, A * x)), hypotheses=(Equation(A, A.T),), witness={A: [[1]], x: [1]}
    )
    assert settle(stated, derive(stated).to(stated.rhs, "the same")).payload["unused"] == ["A = A^{\\top}"]


def test_those_that_contradict_each_other_have_no_witness():
    given = Equation(s, 1), Equation(s, 2)
    stated = claim(Equation(s, 2), hypotheses=given, witness={s: 1})
    with pytest.raises(NotSettled, match="s = 2 is not shown to hold at its witness"):
        settle(stated, prove(s, 2, hypotheses=given))


def test_a_proof_that_assumes_more_does_not_settle():
    stated = claim(Equation(A, A.T))
    with pytest.raises(NotSettled, match="assumes A = A.T"):
        settle(stated, prove(A, A.T, hypotheses=[Equation(A, A.T)]))


def test_a_line_that_does_not_follow_fails_at_numbers_that_satisfy_the_hypotheses():
    with pytest.raises(NotProved) as refused:
        derive(ASKED["orthonormal columns keep lengths"]).to(norm(w) + norm(U), "a wrong line")
    values = refused.value.counterexample.values
    assert set(evaluate(U.T * U - identity(d), {U: values[U]}, exact=True).flat) == {0}


def test_equations_of_matrices_are_used_by_to():
    with pytest.raises(NotProved, match="vectors or matrices; write the next line with"):
        bound(norm(U * w), hypotheses=[Equation(U.T * U, identity(d))]).by(Equation(U.T * U, identity(d)))


def test_inequalities_prove_no_equation():
    with pytest.raises(ValueError, match="is no equation"):
        prove(s, 0, hypotheses=[Inequality(0, s)])


a, b, v = Variable("a", n, positive=True), Variable("b", n, positive=True), Variable("v", n, nonnegative=True)
t, r = Symbol("t", real=True), Symbol("r", nonnegative=True)
tangent = order.decided(1 + t, exp(t), t, -oo)  # 1 + t ≤ exp t


def test_the_sum_of_squares_of_nonnegative_numbers():
    stated = claim(Inequality(total(v[k] ** 2, k), total(v[k], k) ** 2))
    step = order.instance(order.replace(r * v[k], order.below_total(v[k], k)), {r: v[k]})
    proof = bound(stated).by(reason(step, "each is at most the sum")).to(total(v[k], k) ** 2, "factor out")
    assert settle(stated, proof).word == "proved"


def test_relative_entropy_is_nonnegative():
    stated = claim(
        Inequality(0, total(a[k] * log(a[k] / b[k]), k)),
        hypotheses=(Equation(inner(a, ones(n)), 1), Equation(total(b[k], k), 1)),
        witness={a: ["1/2", "1/2"], b: ["1/3", "2/3"]},
    )
    step = order.instance(tangent, {t: log(b[k] / a[k])})
    proof = bound(stated, down=True).to(1 - total(a[k] * (1 + log(b[k] / a[k])), k), "the sum of a is 1")
    proof.by(reason(step, "the tangent")).to(0, "the sum of b is 1")
    verdict = settle(stated, proof)
    assert verdict.word == "proved" and verdict.payload["unused"] == []
    assert r"a, b \in \mathbb{R}_{>0}^{n}" in stated.statement._repr_mimebundle_()["text/markdown"]


def test_the_geometric_mean_is_at_most_the_arithmetic():
    stated = claim(Inequality(exp(total(log(a[k]), k) / n), total(a[k], k) / n))
    mean = total(log(a[l]), l) / n
    proof = bound(stated).to(exp(mean) * total(1 + log(a[k]) - mean, k) / n, "the mean is the mean")
    proof.by(reason(order.instance(tangent, {t: log(a[k]) - mean}), "the tangent")).to(stated.rhs, "multiplied out")
    assert settle(stated, proof).word == "proved"


def test_an_attack_stays_where_the_hypotheses_hold():
    given = Equation(inner(a, ones(n)), 1), Equation(inner(b, ones(n)), 1)
    wrong = claim(Inequality(0, total(a[k] * log(b[k] / a[k]), k)), hypotheses=given)
    found = attack.attack(attack.targets(wrong)[0][0], 20)
    assert found.broken and sum(found.certificate.values[a].flat) == sum(found.certificate.values[b].flat) == 1


def test_values_that_satisfy_the_hypotheses_are_found():
    stated = claim(Equation(norm(U * w), norm(w)), hypotheses=(Equation(U.T * U, identity(d)), Inequality(1, norm(w))))
    assert settle(stated, derive(stated).to(norm(w), "orthonormal columns")).word == "proved"


def test_where_none_are_found_that_is_said():
    stated = claim(Equation(s, 2), hypotheses=(Equation(s, 1), Equation(s, 2)))
    with pytest.raises(NotSettled, match="none were found; give some as witness"):
        settle(stated, prove(s, 2, hypotheses=[Equation(s, 2)]))


def test_who_needs_a_sign_is_told_how_to_declare_it():
    with pytest.raises(ValueError, match=r"declare it so: Variable\('x', …, positive=True\)"):
        bound(total(x[k] * log(x[k]), k), hypotheses=[Inequality(0, x[k], strict=True)]).to(0, "")
    with pytest.raises(ValueError, match=r"declare it so: Symbol\('s', nonnegative=True\)"):
        prove(sqrt(s), sqrt(s))
