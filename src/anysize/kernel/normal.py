"""From the language of statements to the normal form of `polynomial`: each construct is read by one function here.

A scalar becomes a polynomial, a vector or matrix one for the entry at given indices, so that a proof for one entry with
free indices is one for all entries and every size. A definition is opened, its parameters' entries replaced all at once.
"""

from __future__ import annotations

import contextvars
from fractions import Fraction
from functools import cache

import sympy as sp

from anysize.kernel import polynomial
from anysize.kernel.polynomial import ONE, Poly, add, atom_poly, multiply, number, positive, power, sum_over
from anysize.language import terms as t
from anysize.language.errors import NotDefined, NotInTheLanguage
from anysize.language.walk import parts, variables_of

_opaque: contextvars.ContextVar[frozenset] = contextvars.ContextVar("opaque", default=frozenset())
_forms: dict = {}  # what was read before, under the same hypotheses, and in the same context where that mattered


def normal_form(e) -> Poly:
    """The normal form of a scalar expression, or of a 1 × 1 term."""
    e = t.as_expression(e)
    if t.shape_of(e) != (1, 1):
        raise NotInTheLanguage(f"{e} is not a scalar: it is {t.shape_text(e.shape)}")
    return _number_form(e)


def entry_form(m, i, j) -> Poly:
    """The normal form of the entry (i, j) of a term; an index of a dimension of size 1 is None."""
    return _entry_form(m, i, j)


def need_defined(e) -> None:
    """Raises NotDefined where a division, root or logarithm in a number, vector or matrix is not known to make sense."""
    if t.is_term(e):
        entry_form(e, *map(_new, e.shape))
    else:
        normal_form(e)


def is_nonnegative(e) -> bool:
    """Is a scalar known to be nonnegative by the signs of the parts of its normal form?"""
    return polynomial.nonnegative(normal_form(e))


def is_positive(e) -> bool:
    return positive(normal_form(e))


def reading(*expressions):
    """A context for reading some expressions: what stands under a norm in any of them is known to be a sum of squares.

    What is found does not depend on the order of the expressions, nor on what was read before.
    """
    key = tuple(dict.fromkeys(expressions))
    return polynomial.squares(lambda: (p for e in key for p in _squares_in(e)), key)


@cache
def _squares_in(e) -> tuple:
    found: tuple = ()
    for part in reversed(list(parts(e))):  # what stands inside first
        if square := _square_in(part):
            try:
                with assuming(), keeping(), polynomial.squares(lambda known=found: known, found):
                    found += (square(),)
            except (NotDefined, NotInTheLanguage):
                continue  # it will be refused where it stands
    return found


def _square_in(part):
    """What reads a part of an expression as a sum of squares, where it is, or holds, one."""
    if isinstance(part, t.Norm) or (isinstance(part, t.SpectralNorm) and 1 in part.arg.shape):
        return lambda: _sum_of_squares(part.arg)
    if isinstance(part, t.Inner) and part.args[0] == part.args[1]:
        return lambda: _sum_of_squares(part.args[0])
    if _is_even_power(part) and (isinstance(part.base, sp.Add) or t.shape_of(part.base) == (1, 1)):
        return lambda: power(_scalar_form(part.base), Fraction(int(part.exp)))
    if isinstance(part, t.Total) and any(map(_is_even_power, sp.Mul.make_args(part.body))):
        return lambda: _weighted_squares(part)
    return None


def _weighted_squares(total: t.Total) -> Poly:
    """A sum of squares with factors that have a sign; what is no such sum counts as not defined."""
    weights = [f for f in sp.Mul.make_args(total.body) if not _is_even_power(f)]
    if not polynomial.nonnegative(_scalar_form(sp.Mul(*weights))):
        raise NotDefined(f"{total} is not known to be nonnegative")
    return _scalar_form(total)


def hypotheses_speak_of(name: str) -> bool:
    return any(polynomial.speaks_of(p, {name}) for p in polynomial.assumed_nonzero.get())


def free(k: t.Index) -> tuple | None:
    """An index as the normal form has it: None where it has only one value."""
    return None if k.size == 1 else ("index", k.name, str(k.size))


def assuming(*expressions):
    """A context in which these scalar expressions, and no others, are taken to be nonzero.

    One of them may make sense only because others do not vanish, as det(I + X⁻¹) where det X does not.
    """
    assumed, left = frozenset(), list(expressions)
    while left:
        with polynomial.holding(polynomial.assumed_nonzero, assumed):
            e = next(filter(_makes_sense, left), left[0])
            assumed |= _do_not_vanish(normal_form(e))
        left.remove(e)
    return polynomial.holding(polynomial.assumed_nonzero, assumed)


def _makes_sense(e) -> bool:
    try:
        normal_form(e)
    except NotDefined:
        return False
    return True


def _do_not_vanish(p: Poly) -> set:
    """What is not zero where P is not: P, and the factors of it, and of |P|, which has what it can over one denominator."""
    size = polynomial.absolute(p)
    atoms = [atom for q in (p, size) if len(q.terms) == 1 for m in q.terms for atom, _ in m]
    inside = [a[-1] for a in atoms if a[0] == "base" or a[:2] == ("op", "abs")]
    return {polynomial.unit(q) for q in (p, *map(atom_poly, atoms), *inside) if q.terms}


def keeping(*definitions):
    """A context in which these definitions stay closed: for showing a residual, never for proving one zero."""
    return polynomial.holding(_opaque, frozenset(definitions))


def _scalar_form(e) -> Poly:
    key = e, polynomial.assumed_nonzero.get(), _opaque.get()
    if key in _forms:
        return _forms[key]
    in_context = *key, polynomial.known_squares()
    if in_context in _forms:
        polynomial.Squares.asked += 1
        return _forms[in_context]
    before = polynomial.Squares.asked
    form = _converted(_SCALARS, e)
    _forms[key if polynomial.Squares.asked == before else in_context] = form
    return form


def _converted(table: dict, e, *indices) -> Poly:
    """An expression, or an entry of it, as the first function of a table says whose kind it is of."""
    for kind, convert in table.items():
        if isinstance(e, kind):
            return convert(e, *indices)
    raise NotInTheLanguage(f"{type(e).__name__} in {e} is not in the language of the engine")


def _symbol(s) -> Poly:
    if isinstance(s, t.Index):
        raise NotInTheLanguage(f"the index {s} is used as a number")
    t.need_declared(s)
    return atom_poly(("symbol", s.name, "size" if s.is_integer else t.sign_of(s) or "real"))


def _entry_atom(v: t.Variable, i, j) -> tuple:
    return ("entry", _key(v), i, j)


def _key(v) -> str:
    """What a variable or symbol is called in atoms: its name, with the mark of its sign if it is a variable."""
    return v.name + polynomial.MARKS[v.sign] if isinstance(v, t.Variable) else v.name


def _power(e) -> Poly:
    if not e.exp.is_Rational:
        t.need_language(e)
    q = Fraction(int(e.exp.p), int(e.exp.q))
    squares = [f for f in sp.Mul.make_args(e.base) if _is_even_power(f)] if q.denominator > 1 else []
    if squares:  # √(s² r) = |s| √r for r ≥ 0, also where s is a sum
        rest = _scalar_form(sp.Mul(*[f for f in sp.Mul.make_args(e.base) if f not in squares]))
        if polynomial.nonnegative(rest):
            roots = [power(polynomial.absolute(_scalar_form(f.base)), q * int(f.exp), True) for f in squares]
            return multiply([power(rest, q), *roots])
    return power(_scalar_form(e.base), q)


def _is_even_power(e) -> bool:
    return isinstance(e, sp.Pow) and e.exp.is_Integer and e.exp > 0 and e.exp % 2 == 0


def _absolute(e) -> Poly:
    return multiply(
        _scalar_form(f) if _is_even_power(f) else polynomial.absolute(_scalar_form(f))
        for f in sp.Mul.make_args(e.args[0])
    )


def _number_form(e) -> Poly:
    """The normal form of a scalar, or of the only entry of a 1 × 1 term."""
    return _entry_form(e, None, None) if t.is_term(e) else _scalar_form(e)


def _new(size):
    """A fresh index of this size, or None where there is only one value."""
    return polynomial.joined([polynomial.fresh(s) for s in t.components(size)])


def _split(k, *sizes) -> list:
    """The indices over some sizes that an index over `Pairs` of them is made of."""
    inside = list(polynomial.flat(k))
    return [polynomial.joined([inside.pop(0) for _ in t.components(size)]) for size in sizes]


def _entry(e: t.Entry) -> Poly:
    k, *i = map(free, e.indices)
    return _entry_form(e.term, k, *(i or [None]))


def _inner(e: t.Inner) -> Poly:
    u, v = e.args
    k = _new(u.shape[0])
    return sum_over(_entry_form(u, k, None) * _entry_form(v, k, None), k)


def _matrix(m) -> tuple:
    """The normal form of the entries of a matrix, with its fresh indices."""
    if isinstance(m.shape[0], t.Pairs):
        raise NotInTheLanguage(
            f"the determinant and the inverse of {m}, of size {m.shape[0]}, are not in the language of the engine"
        )
    r, c = map(_new, m.shape)
    return _entry_form(m, r, c), r, c


def _trace(e: t.Trace) -> Poly:
    k = _new(e.arg.shape[0])
    return sum_over(_entry_form(e.arg, k, k), k)


def _sum_of_squares(u) -> Poly:
    i, j = map(_new, u.shape)
    entry = _entry_form(u, i, j)
    return sum_over(entry * entry, j, i)


def _bound_body(e: t.OverIndex):
    """The body with its bound index made fresh, and that index."""
    try:
        with polynomial.binding(e.index.name):
            body = _scalar_form(e.body)
    except NotDefined as problem:
        if (but := t.left_out(e)[1]) is None:
            raise
        every = f"a sum over all {e.index} but {but} must make sense for {e.index} = {but} too"
        raise NotDefined(f"{problem}; {every}") from None
    if e.index.size == 1:
        return body, None
    v = polynomial.fresh(e.index.size)
    return polynomial.substitute(body, {free(e.index): v}), v


def _max_norm(e: t.MaxNorm) -> Poly:
    k = _new(e.arg.shape[0])
    return polynomial.extremum("max", polynomial.absolute(_entry_form(e.arg, k, None)), k)


def _spectral_norm(e: t.SpectralNorm) -> Poly:
    if 1 not in e.arg.shape and any(isinstance(s, t.Pairs) for s in e.arg.shape):
        raise NotInTheLanguage(
            f"the spectral norm of {e.arg}, of size {t.shape_text(e.arg.shape)}, is not in the language of the engine"
        )
    if 1 in e.arg.shape:
        return power(_sum_of_squares(e.arg), Fraction(1, 2), known_nonnegative=True)
    i, j = map(_new, e.arg.shape)
    return polynomial.spectral(_entry_form(e.arg, i, j), i, j)


def _target(wrt):
    """The atom that a derivative is taken in."""
    ((((atom, _),), _),) = _scalar_form(wrt).terms.items()
    return atom


def _applied(e, *indices) -> Poly:
    """The body's normal form with the parameters' entries replaced, all at once, by the arguments' entries.

    The parameters are renamed first: a constant of the body, or of a definition that it uses, may have a parameter's name.
    """
    definition, values = e.definition, e.values
    if definition in _opaque.get():
        return _closed(e, *(indices or (None, None)))

    def entry_of_body(body):
        return _entry_form(body, *indices) if indices else _scalar_form(body)

    if values == definition.parameters and not set(values) & set(variables_of(definition)):
        # no constant has their names
        return entry_of_body(definition.body)
    body, parameters = definition.with_own_names()
    by_name = dict(zip(map(_key, parameters), values, strict=True))
    for p, v in zip(definition.parameters, values, strict=True):
        _in_domain(p, v, e)
    with reading(body):
        form = entry_of_body(body)
    for p, v in zip(parameters, values, strict=True):
        if not polynomial.speaks_of(form, {_key(p)}):  # an argument that is not used must make sense all the same
            need_defined(v)

    def leaf(atom):
        if atom[0] in ("entry", "symbol") and atom[1] in by_name:
            value = by_name[atom[1]]
            return _entry_form(value, *atom[2:]) if atom[0] == "entry" else _scalar_form(value)
        return atom_poly(atom)

    return polynomial.rebuild(form, leaf)


def _in_domain(v, value, where):
    """A positive variable or symbol may only be replaced by what is known to be positive, a nonnegative one likewise."""
    if not has_sign(v, value):
        sign, mark = t.sign_of(v), polynomial.MARKS[t.sign_of(v)]
        raise NotDefined(f"{where} puts {value} for {v} {mark} 0, but it is not known to be {sign}")


def has_sign(v, value) -> bool:
    """Is a value known to have the sign that a variable or symbol is declared to have?"""
    known = {"": lambda _: True, "positive": positive, "nonnegative": polynomial.nonnegative}[t.sign_of(v)]
    return known(_entry_form(value, *map(_new, value.shape)) if t.is_term(value) else _scalar_form(value))


def _at(e: t.AtScalar) -> Poly:
    body, symbol, value = e.args
    target, replacement = _target(symbol), _scalar_form(value)
    _in_domain(symbol, value, e)
    if value == symbol:
        return _scalar_form(body)
    with polynomial.binding(symbol.name):
        form = _scalar_form(body)
    return polynomial.rebuild(form, lambda atom: replacement if atom == target else atom_poly(atom))


_SCALARS = {
    sp.Rational: lambda e: number(Fraction(int(e.p), int(e.q))),
    sp.Symbol: _symbol,
    sp.Add: lambda e: add(map(_scalar_form, e.args)),
    sp.Mul: lambda e: multiply(map(_scalar_form, e.args)),
    type(sp.E): lambda e: polynomial.exponential(ONE),
    type(sp.pi): lambda e: polynomial.PI,
    sp.exp: lambda e: polynomial.exponential(_scalar_form(sp.sympify(e.exp))),
    sp.Pow: _power,
    sp.log: lambda e: polynomial.logarithm(_scalar_form(e.args[0])),
    t.Entry: _entry,
    t.Inner: _inner,
    t.Trace: _trace,
    t.Det: lambda e: polynomial.determinant(*_matrix(e.arg)),
    t.Called: lambda e: _FUNCTIONS[e.name](_scalar_form(e.arg)),
    t.Norm: lambda e: power(_sum_of_squares(e.arg), Fraction(1, 2), known_nonnegative=True),
    t.Total: lambda e: sum_over(*_bound_body(e)),
    t.Absolute: _absolute,
    sp.Abs: _absolute,
    t.Smallest: lambda e: polynomial.extremum("min", *_bound_body(e)),
    t.Largest: lambda e: polynomial.extremum("max", *_bound_body(e)),
    t.MaxNorm: _max_norm,
    t.SpectralNorm: _spectral_norm,
    t.Delta: lambda e: polynomial.delta(*map(free, e.args)),
    t.PartialScalar: lambda e: polynomial.derivative(_scalar_form(e.arg), _target(e.wrt)),
    t.AppliedScalar: _applied,
    t.AtScalar: _at,
}


def _entry_form(m, i, j) -> Poly:
    return _converted(_ENTRIES, m, i, j)


def _product_entry(m: t.Product, i, j) -> Poly:
    factors = m.matrices
    inner = [_new(f.shape[1]) for f in factors[:-1]]
    entries = map(_entry_form, factors, [i, *inner], [*inner, j])
    return sum_over(multiply([_scalar_form(m.scalar), *entries]), *inner)


def _kronecker_entry(m: t.Kronecker, i, j) -> Poly:
    (k, p), (l, q) = (
        _split(at, *sizes) for at, sizes in zip((i, j), zip(*(a.shape for a in m.args), strict=True), strict=True)
    )
    return _entry_form(m.args[0], k, l) * _entry_form(m.args[1], p, q)


def _entrywise_entry(m: t.Entrywise, i, j) -> Poly:
    return _FUNCTIONS[m.name](_entry_form(m.arg, i, j))


def _exponentials(p: Poly, minus: int) -> Poly:
    """eᴾ + e⁻ᴾ, or eᴾ − e⁻ᴾ."""
    return polynomial.exponential(p) + number(minus) * polynomial.exponential(number(-1) * p)


_HALF, _INVERSE = number(Fraction(1, 2)), Fraction(-1)
_FUNCTIONS = {
    "exp": polynomial.exponential,
    "log": polynomial.logarithm,
    "sinh": lambda p: _HALF * _exponentials(p, -1),
    "cosh": lambda p: _HALF * _exponentials(p, 1),
    "tanh": lambda p: _exponentials(p, -1) * power(_exponentials(p, 1), _INVERSE),
    "sigmoid": lambda p: power(ONE + polynomial.exponential(number(-1) * p), _INVERSE),
    "relu": lambda p: _HALF * (p + polynomial.absolute(p)),
    "erf": polynomial.error_function,
}


_ENTRIES = {
    t.Variable: lambda m, i, j: atom_poly(_entry_atom(m, i, j)),
    t.Plus: lambda m, i, j: add(_entry_form(a, i, j) for a in m.args),
    t.Product: _product_entry,
    t.Transpose: lambda m, i, j: _entry_form(m.arg, j, i),
    t.Hadamard: lambda m, i, j: _entry_form(m.args[0], i, j) * _entry_form(m.args[1], i, j),
    t.Kronecker: _kronecker_entry,
    t.Vec: lambda m, i, j: _entry_form(m.arg, *_split(i, *m.arg.shape[::-1])[::-1]),
    t.Entrywise: _entrywise_entry,
    t.Diag: lambda m, i, j: polynomial.delta(i, j) * _entry_form(m.arg, i, None),
    t.DiagInverse: lambda m, i, j: polynomial.delta(i, j) * power(_entry_form(m.arg.arg, i, None), Fraction(-1)),
    t.Inverse: lambda m, i, j: polynomial.inverse_entry(*_matrix(m.arg), i, j),
    t.Column: lambda m, i, j: _entry_form(m.arg, i, free(m.args[1])),
    t.Row: lambda m, i, j: _entry_form(m.arg, free(m.args[1]), j),
    t.Ones: lambda m, i, j: ONE,
    t.Zeros: lambda m, i, j: polynomial.ZERO,
    t.Identity: lambda m, i, j: polynomial.delta(i, j),
    t.Basis: lambda m, i, j: polynomial.delta(i, free(m.args[0])),
    t.AppliedTerm: _applied,
    t.PartialTerm: lambda m, i, j: polynomial.derivative(_entry_form(m.arg, i, j), _target(m.wrt)),
    t.Gradient: lambda m, i, j: polynomial.derivative(_number_form(m.arg), _entry_atom(m.variable, i, j)),
    t.Jacobian: lambda m, i, j: polynomial.derivative(
        _entry_form(m.args[0], i, None), _entry_atom(m.variable, j, None)
    ),
}


def _closed(e, i, j) -> Poly:
    return atom_poly(("entry", (str(e), e), i, j))  # as an entry of what is called e, and is e
