"""Equations: lhs = rhs holds for every size where both sides have one normal form (see `normal`), or differ by multiples
of what is known to be zero; and chains of these.

The examples are to be read after the lines at the top of `order`; `prove` makes an identity and attacks it besides.
"""

from __future__ import annotations

from anysize.kernel import normal, polynomial
from anysize.kernel.theorem import Proof, rule
from anysize.language import terms as t
from anysize.language.errors import IndexOutOfRange, NotProved, StatementError
from anysize.language.relations import Equation, one_meaning_per_name
from anysize.language.substitution import Substitution
from anysize.language.text import shown
from anysize.language.walk import indices_of, variables_of


@rule
def identity(lhs, rhs, nonzero=()) -> Proof:
    """lhs = rhs, where both have one normal form; `nonzero` lists scalar expressions taken to be nonzero, as hypotheses.

    Raises NotProved with the residual, StatementError (NotDefined, …) for what does not make sense.

    >>> prove(norm(u + v) ** 2, norm(u) ** 2 + 2 * inner(u, v) + norm(v) ** 2)
    proved for every n: norm(u + v)**2 = 2*inner(u, v) + norm(u)**2 + norm(v)**2
    """
    equation = Equation(lhs, rhs)
    one_meaning_per_name(lhs, rhs, *nonzero)
    with normal.assuming(*nonzero):
        need_nonzero(nonzero)
        _need_zero(difference(lhs, rhs), equation)
    return equation, (), nonzero


def need_nonzero(nonzero) -> None:
    """Raises StatementError for what is taken to be nonzero, but is zero."""
    for e in nonzero:
        if normal.normal_form(e).is_zero():
            raise StatementError(f"{e} is zero, so it cannot be taken to be nonzero")


def _need_zero(gap, equation) -> None:
    if not gap.is_zero():
        left_over = shown("expression", gap)
        raise NotProved(f"{equation} is not proved: lhs - rhs = {left_over}", left_over)


@rule
def consequence(lhs, rhs, uses: Equation | Proof, nonzero=()) -> Proof:
    """lhs = rhs, where lhs − rhs is the sum of what the uses of some facts say to be zero.

    A use is (fact, cofactor, index, …). The fact is an Equation, which becomes a hypothesis, or a Proof. The indices say
    which entry of a vector or matrix it is used for, then for which values of its free indices, by name. The use says that
    cofactor · (left side − right side) is zero; where it speaks of an index that the goal does not have, summed over that
    index. Entries of the goal are those at `entry_indices`. Raises NotProved with what is left. `prove` finds the uses.

    >>> mean = Equation(inner(u, ones(n)), 0)
    >>> consequence(norm(u + ones(n)) ** 2, norm(u) ** 2 + n, [(mean, 2)])
    proved for every n: norm(u + ones(n))**2 = n + norm(u)**2, where inner(u, ones(n)) = 0
    """
    if not uses:
        raise NotProved(f"{lhs} = {rhs} is to follow from facts, and none is used")
    equation = Equation(lhs, rhs)
    for use in uses:
        if not (isinstance(use, tuple) and len(use) > 1 and isinstance(use[0], (Equation, Proof))):
            raise NotProved(f"{use!r} is no use of a fact: it must be (fact, cofactor, index, …)")
    proofs = [fact for fact, *_ in uses if isinstance(fact, Proof)]
    nonzero = (*nonzero, *(e for proof in proofs for e in proof.nonzero))
    one_meaning_per_name(lhs, rhs, *nonzero, *(e for use in uses for e in (*_relation(use[0]).sides, *use[1:])))
    with normal.assuming(*nonzero):
        free = {*indices_of(lhs, rhs), *(k for ks in entry_indices(lhs, rhs) for k in ks)}
        gap = difference(lhs, rhs)
        for e in (e for fact, cofactor, *_ in uses for e in (*_relation(fact).sides, cofactor)):
            normal.need_defined(e)
        for use in uses:
            gap -= normal.normal_form(multiple(*use, free=free))
        _need_zero(gap, equation)
    assumed = [h for fact, *_ in uses for h in (fact.hypotheses if isinstance(fact, Proof) else (fact,))]
    return equation, assumed, nonzero


def _relation(fact) -> Equation:
    return fact.relation if isinstance(fact, Proof) else fact


def multiple(fact, cofactor, *at, free=()):
    """What a use of a fact says to be zero; see `consequence`. Sums run over the indices that are not in `free`."""
    sides = _relation(fact).sides
    own, shape = indices_of(*sides), t.shape_of(sides[0])
    sizes = [s for s in shape if s != 1] + [k.size for k in own]
    if t.shape_of(cofactor) != (1, 1) or t.is_term(cofactor):
        raise NotProved(f"{cofactor} is no number: a fact is multiplied by numbers")
    if len(at) != len(sizes) or any(
        not isinstance(k, t.Index) or k.size != size for k, size in zip(at, sizes, strict=True)
    ):
        wanted = ", ".join(f"[{size}]" for size in sizes) or "no index"
        raise IndexOutOfRange(f"{_relation(fact)} is used for {wanted}, not for {', '.join(map(str, at)) or 'none'}")
    entry = iter(at)
    position = [t.Index("k", 1) if s == 1 else next(entry) for s in shape]
    change = Substitution(dict(zip(own, entry, strict=True)))
    left, right = (t.Entry(side, *position) if t.is_term(side) else side for side in map(change, sides))
    zero = cofactor * (left - right)
    for k in indices_of(zero):
        if k not in free:
            zero = t.Total(zero, k)
    return zero


CLOSED = t.PartialTerm, t.PartialScalar, t.Gradient, t.Jacobian, t.Variable, t.Ones, t.Zeros, t.Identity, t.Basis


@rule
def congruence(e, proof: Proof) -> Proof:
    """e = e′: equal numbers, vectors or matrices may stand for each other, but not under a derivative, where they vary.

    Raises NotProved where the left side of the proof does not occur.

    >>> congruence(exp(norm(u) ** 2), prove(norm(u) ** 2, inner(u, u)))
    proved for every n: exp(norm(u)**2) = exp(inner(u, u))
    """
    old, new = proof.relation.sides
    spoken_of = {v for part in proof.expressions for v in variables_of(part)}

    def replaced(part):
        if part == old:
            return new
        if isinstance(part, CLOSED) or not part.args:
            return part
        if isinstance(part, t.AtScalar) and part.args[1] in spoken_of:
            return part
        args = [replaced(a) for a in part.args]
        return part if all(a is b for a, b in zip(args, part.args, strict=True)) else part.func(*args)

    after = replaced(e)
    if after == e:
        raise NotProved(f"{old} does not occur in {e}")
    one_meaning_per_name(e, *proof.expressions)
    with normal.assuming(*proof.nonzero):
        for side in (e, after):
            normal.need_defined(side)
    return Equation(e, after), proof.hypotheses, proof.nonzero


@rule
def chain(*proofs: Proof) -> Proof:
    """From a = b, b = c, …: the first left side equals the last right side.

    >>> squares = prove(inner(u, u), total(u[k] ** 2, k))
    >>> chain(prove(norm(u) ** 2, inner(u, u)), squares)
    proved for every n: norm(u)**2 = total(u[k]**2, k)
    """
    if not proofs:
        raise NotProved("a chain needs a proof to start from")
    for p in proofs:
        if not isinstance(p, Proof):
            raise NotProved(f"{p!r} was not made by the kernel as a proof of an equation")
    for before, after in zip(proofs, proofs[1:], strict=False):
        if before.rhs != after.lhs:
            raise NotProved(f"the chain is broken: {before.rhs} is not {after.lhs}")
    assumed, nonzero = ([e for p in proofs for e in getattr(p, name)] for name in ("hypotheses", "nonzero"))
    return Equation(proofs[0].lhs, proofs[-1].rhs), assumed, nonzero


def same(lhs, rhs) -> bool:
    """Do two expressions of one shape have one normal form, without any hypothesis?"""
    with normal.assuming(), normal.keeping(), normal.reading(lhs, rhs):
        return difference(lhs, rhs).is_zero()


def difference(lhs, rhs):
    """lhs - rhs in normal form; for vectors and matrices the entry at `entry_indices`."""
    names = [polynomial.joined(list(map(normal.free, ks))) for ks in entry_indices(lhs, rhs)]
    sides = [
        normal.entry_form(e, *names) if t.is_term(e) and e.shape != (1, 1) else normal.normal_form(e)
        for e in (lhs, rhs)
    ]
    return sides[0] - sides[1]


def entry_indices(lhs, rhs) -> list:
    """Names for the row and for the column of an entry: none where there is only one, several where a size counts pairs."""
    taken = {k.name for k in indices_of(lhs, rhs)}
    return [
        [_unused(f"{name}{k or ''}", s, taken) for k, s in enumerate(t.components(size))]
        for size, name in zip(t.shape_of(lhs), ("row", "column"), strict=True)
    ]


def _unused(name: str, size, taken) -> t.Index:
    """An index of an entry that no free index and no hypothesis speaks of."""
    while name in taken or normal.hypotheses_speak_of(name):
        name += "'"
    return t.Index(name, size)
