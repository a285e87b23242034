"""Arguments that several proofs need, put together from the rules of `order`.

Nothing here is trusted: every bound is made by those rules.
"""

from __future__ import annotations

from functools import cache

import sympy as sp

from anysize.board.chain import bound
from anysize.kernel import order
from anysize.kernel.theorem import Bound
from anysize.language import terms as t
from anysize.language.errors import NotProved
from anysize.language.relations import Inequality

_A, _S, _R = sp.symbols("a s r", real=True)


def rearranged(known: Bound, lower, upper) -> Bound:
    """The same inequality with terms moved from one side to the other: s ≤ r, where r − s is known to be what it was.

    Raises NotProved where `known` does not say so.
    """
    wanted = Inequality(lower, upper)
    if not order.implies(Inequality(known.lower, known.upper), wanted):
        raise NotProved(f"{known} does not say that {wanted}")
    return order.discharge(order.assume(wanted), known)


def times(factor: Bound, known: Bound) -> Bound:
    """From 0 ≤ a and s ≤ r: a s ≤ a r, where a ≥ 0 is not seen from its parts but known, as from a hypothesis.

    |a| is nonnegative by its parts, so |a| s ≤ |a| r; and a differs from |a| by nothing, since |a − |a|| ≤ 0.
    Raises NotProved where `factor` does not say 0 ≤ a.
    """
    if factor.lower != 0:
        raise NotProved(f"{factor} does not say that {factor.upper} is nonnegative")
    general = order.instance(_times_numbers(), {_A: factor.upper, _S: known.lower, _R: known.upper})
    return order.discharge(general, factor, known)


@cache
def _times_numbers() -> Bound:
    """a s ≤ a r for real numbers with 0 ≤ a and s ≤ r."""
    factor, known = order.assume(Inequality(0, _A)), order.assume(Inequality(_S, _R))
    size = t.absolute(_A)
    below = order.transitive(rearranged(factor, -_A, 0), factor)  # −a ≤ 0 ≤ a
    above = order.absolute_below(order.same(_A, _A), below)  # |a| ≤ a
    # |a − |a|| ≤ 0
    gap = order.absolute_below(rearranged(order.below_absolute(_A), _A - size, 0), rearranged(above, size - _A, 0))
    chain = bound(_A * _S, hypotheses=(*factor.hypotheses, *known.hypotheses))
    chain.to(size * _S + (_A - size) * _S, "the same")
    chain.by(*_below_parts(_A - size, _S)).by(gap, to=size * _S)
    chain.by(order.replace(size * _S, known), to=_A * _R + (size - _A) * _R)
    return chain.by(*_below_parts(size - _A, _R)).by(gap, to=_A * _R).bound


def _below_parts(p, s) -> tuple:
    """p s ≤ |p s|, and |p s| ≤ |p| |s|."""
    return order.below_absolute(p * s), order.same(t.absolute(p * s), t.absolute(p) * t.absolute(s))


def product(*factors: Bound) -> Bound:
    """From 0 ≤ a, 0 ≤ b, …: 0 ≤ a b …"""
    known = factors[-1]
    for factor in reversed(factors[:-1]):
        known = times(factor, known)
    return known


def plus(*known: Bound) -> Bound:
    """From 0 ≤ s, 0 ≤ r, …: 0 ≤ s + r + …"""
    whole = known[0]
    for further in known[1:]:
        whole = order.discharge(order.instance(_plus_numbers(), {_S: whole.upper, _R: further.upper}), whole, further)
    return whole


@cache
def _plus_numbers() -> Bound:
    """0 ≤ s + r for real numbers with 0 ≤ s, 0 ≤ r."""
    first, second = order.assume(Inequality(0, _S)), order.assume(Inequality(0, _R))
    return order.transitive(first, order.replace(_S + _R, second, up=False))


def total_nonnegative(known: Bound, k: t.Index) -> Bound:
    """From 0 ≤ s_k for every k: 0 ≤ Σ_k s_k."""
    return order.replace(t.total(known.upper, k), known, up=False)
