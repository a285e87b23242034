"""Proofs checked by numbers, and refusals explained by them.

`prove` makes a proof by the kernel's rule, then evaluates both sides at random entries and sizes, n = 1 and d = 1 among them,
by a route that shares no code with the normal form. That is a check on the engine, not part of the proof.
"""

from __future__ import annotations

import random

import sympy as sp

from anysize.evidence import counterexample
from anysize.evidence.arrays import DIFFERENCES, differences_of
from anysize.evidence.counterexample import TOLERANCE, Target, several
from anysize.evidence.evaluate import size_of
from anysize.evidence.plain import asarray
from anysize.evidence.rewriting import follows
from anysize.evidence.satisfying import satisfying
from anysize.kernel import inverses
from anysize.kernel.identity import Proof, identity
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError, Unsound
from anysize.language.relations import Equation, Inequality

CHECKED_SIZES = ((1, 1, 1), (1, 3, 2), (4, 1, 3), (2, 2, 2), (5, 3, 4))
DRAWS = 20


def prove(lhs, rhs=None, nonzero=(), seed: int = 0, hypotheses=()) -> Proof:
    """Prove lhs = rhs for every size, or raise NotProved with the residual and, where one is found, an instance.

    nonzero     scalar expressions taken to be nonzero, as hypotheses of what is proved
    hypotheses  equations that are assumed, for every value of their free indices, or proofs of some; what is proved assumes
                those that were used

    Besides, X X⁻¹ = X⁻¹ X = I is used for every inverse in lhs and rhs.
    Raises StatementError (ShapeMismatch, IndexOutOfRange, NotDefined, …) for what does not make sense, Unsound where the
    proof and the numbers disagree.
    """
    if isinstance(lhs, Equation) and rhs is None:
        lhs, rhs = lhs.sides
    if rhs is None or isinstance(lhs, Inequality):
        raise StatementError(f"{lhs} is not an equation; write prove(lhs, rhs), or begin an inequality with bound(…)")
    nonzero, facts = several(nonzero), several(hypotheses)
    for fact in facts:
        if not isinstance(fact, (Equation, Proof)):
            raise StatementError(f"{fact} is no equation: only equations, and proofs of some, are used to prove one")
    try:
        known = (*facts, *inverses.of(lhs, rhs, nonzero=nonzero))
        proof = follows(lhs, rhs, known, nonzero) if known else identity(lhs, rhs, nonzero)
    except NotProved as problem:
        given = [h for fact in facts for h in ((fact,) if isinstance(fact, Equation) else fact.hypotheses)]
        raise explained(problem, Equation(lhs, rhs), nonzero, given, seed) from None
    if not check_by_numbers(proof.equation, seed, proof.nonzero, hypotheses=proof.hypotheses) and not proof.hypotheses:
        raise NotProved(uncompared(nonzero))
    return proof


def uncompared(nonzero) -> str:
    """Why the sides were compared at no size."""
    if nonzero:
        return f"no instance was found on which {', '.join(map(str, nonzero))} are nonzero all together"
    return "its sides were too large, or not defined, at all random numbers that were tried"


def explained(problem: NotProved, equation: Equation, nonzero=(), hypotheses=(), seed: int = 0) -> NotProved:
    """The refusal of an equation, with an instance on which it fails where one is found."""
    found = counterexample.find(equation, seed=seed, nonzero=nonzero, hypotheses=hypotheses)
    evidence = f"it fails {found}" if found else "no counterexample was found, so it is neither proved nor refuted"
    message = f"{equation} is not proved: {_difference(problem.residual)}; {evidence}"
    return NotProved(message, problem.residual, found)


def _difference(e, limit: int = 300) -> str:
    text = str(e)
    if text == "0":
        return (
            "the engine's normal form cannot decide it: those of the two sides differ, though SymPy, in writing out "
            "lhs - rhs, makes it 0 by a rule of exp, log or roots that the engine does not use"
        )
    return "lhs - rhs = " + (text if len(text) <= limit else f"{text[:limit]} … ({len(sp.Add.make_args(e))} terms)")


def sizes_at(shape, symbols) -> dict:
    """A value for each size, over and over again from those of `shape`."""
    return {s: shape[k % len(shape)] for k, s in enumerate(symbols)}


def check_by_numbers(equation: Equation, seed: int = 0, nonzero=(), symbols=(), hypotheses=()) -> tuple:
    """Evaluate both sides at random entries for each of CHECKED_SIZES; the values of the sizes at which they were compared.

    These are in the order of `symbols`, by default of `sizes_of` the equation.

    The numbers are drawn again, a few times, where an expression in nonzero is zero at some position of its indices, or a
    hypothesis does not hold; numbers at which equations hold are sought. Raises Unsound if the sides disagree beyond rounding.
    """
    rng = random.Random(seed)
    target = Target(equation, hypotheses, nonzero)
    compared = []
    for shape in CHECKED_SIZES:
        sizes = sizes_at(shape, symbols or target.sizes)
        for _ in range(DRAWS):
            given = sizes | {v: random_value(v, sizes, rng) for v in target.variables}
            ranges = {k: size_of(k.size, sizes) for k in target.indices}
            spread = shape == CHECKED_SIZES[-1]  # unequal indices once at least
            given = satisfying(target.equations, given, rng)
            given |= {k: a % ranges[k] if spread else rng.randrange(ranges[k]) for a, k in enumerate(target.indices)}
            if (gap := _gap(target, given)) is None:
                continue
            if gap > TOLERANCE:
                raise Unsound(
                    f"{equation} has residual zero, but at {sizes} its sides differ by {gap:.3g} of their size"
                )
            compared.append(tuple(sizes.values()))
            break
    return tuple(compared)


def _gap(target: Target, values) -> float | None:
    """How far the sides are apart, beside what the left one is; None where they cannot be compared.

    They cannot where what they are apart depends on the steps of differences, as near a pole.
    """
    gaps = []
    for step in DIFFERENCES:
        with differences_of(step):
            if (sides := target.compared(values)) is None:
                continue
        gaps.append(max(abs(l - r) for l, r in zip(*sides, strict=True)) / (1 + max(map(abs, sides[0]))))
        if gaps[-1] <= TOLERANCE:
            break
    return min(gaps) if gaps and (gaps[-1] <= TOLERANCE or 2 * min(gaps) > max(gaps)) else None


def random_value(v, sizes, rng):
    """A random number, or a matrix of them, for a variable."""
    if not t.is_term(v):
        if v.is_integer:
            return rng.randint(1, 5)
        return rng.uniform(*_RANGES[t.sign_of(v)])
    rows, columns = (size_of(s, sizes) for s in v.shape)
    return asarray([[rng.uniform(*_RANGES[v.sign]) for _ in range(columns)] for _ in range(rows)])


_RANGES = {"": (-1, 1), "positive": (0.5, 1.5), "nonnegative": (0, 1)}
