"""Independent means for the tests: a small evaluator of normal forms, and a generator of well-typed expressions."""

from __future__ import annotations

import itertools
import random

import numpy as np
import sympy as sp

from anysize import *
from anysize.language import terms as t

n, d = dimension("n"), dimension("d")
A, B, M, C = Variable("A", n, d), Variable("B", n, n), Variable("M", d, d), Variable("C", n, d)
x, y, z = Variable("x", d), Variable("y", d), Variable("z", d)
u, v = Variable("u", n), Variable("v", n)
i, j, m = Index("i", d), Index("j", d), Index("m", d)
k, l, q = Index("k", n), Index("l", n), Index("q", n)
r, s = sp.Symbol("r", real=True), sp.Symbol("s", real=True)
p, R = sp.Symbol("p", positive=True), sp.Symbol("R", positive=True)

VARIABLES = (A, B, M, C, x, y, z, u, v)
SYMBOLS = (r, s, p)
INDICES = (i, j, m, k, l, q)
SIZES = ((1, 1), (1, 2), (2, 1), (2, 3), (3, 2))


def numbers(rng, sizes) -> dict:
    """Values for everything that an expression of this module may hold."""
    size = dict(zip((n, d), sizes, strict=True))
    out: dict = dict(size)
    out |= {w: rng.uniform(-1, 1, [size.get(a, a) if a != 1 else 1 for a in w.shape]) for w in VARIABLES}
    out |= {w: float(rng.uniform(0.4, 1.4) if w.is_positive else rng.uniform(-1, 1)) for w in SYMBOLS}
    out |= {w: int(rng.integers(size[w.size])) for w in INDICES}
    return out


def stated(*equations, id="test", **more):
    """A claim of these equations."""
    return Claim(id, "lemma", "a test", "here", equations, **more)


# The value of a normal form, by its definition alone.


def value_of(poly, given: dict) -> float:
    """The number that a normal form stands for, with loops for its sums and no use of the engine."""
    named = {w.name: a for w, a in given.items()}
    return _polynomial(poly, named, {})


def _polynomial(poly, named, bound):
    return sum(float(c) * _monomial(factors, named, bound) for factors, c in poly.terms.items())


def _monomial(factors, named, bound):
    out = 1.0
    for atom, e in factors:
        out *= _atom(atom, named, bound) ** (int(e) if e.denominator == 1 else float(e))
    return out


def _where(index, named, bound):
    if index is None:
        return 0
    return bound[index] if index in bound else named[index[1]]


def _atom(atom, named, bound):
    kind, *rest = atom
    if kind in ("number", "symbol"):
        return float(rest[0] if kind == "number" else named[rest[0]])
    if kind == "entry":
        name, row, column = rest
        return named[name][_where(row, named, bound), _where(column, named, bound)]
    if kind == "delta":
        return float(_where(rest[0], named, bound) == _where(rest[1], named, bound))
    if kind in ("exp", "log"):
        return (np.exp if kind == "exp" else np.log)(_polynomial(rest[0], named, bound))
    if kind == "base":
        return _polynomial(rest[0], named, bound)
    if kind == "op":
        return _operation(*rest, named, bound)
    if kind == "inverse":
        *at, indices, poly = rest
        matrix = _operation("entries", indices, poly, named, bound)
        return np.linalg.inv(matrix)[tuple(_where(w, named, bound) for w in at)]
    indices, factors = rest
    return sum(_monomial(factors, named, everywhere) for everywhere in _over(indices, named, bound)[0])


def _over(indices, named, bound):
    """What is bound where the indices run over all their values, and how many values each has."""
    ranges = [range(int(w[-1]) if w[-1].isdigit() else named[w[-1]]) for w in indices]
    return [bound | dict(zip(indices, at_, strict=True)) for at_ in itertools.product(*ranges)], [*map(len, ranges)]


def _operation(name, indices, poly, named, bound):
    everywhere, shape = _over(indices, named, bound)
    values = np.array([_polynomial(poly, named, there) for there in everywhere]).reshape(shape)
    if name == "spectral":
        return np.linalg.svd(values, compute_uv=False)[0]
    apply = {"abs": np.abs, "max": np.max, "min": np.min, "det": np.linalg.det, "entries": np.array}
    return apply[name](values)


# Well-typed expressions at random.

_f = Definition("f", [x], inner(exp(A * x), ones(n)) ** -1 * exp(A * x))
_h = Definition("h", [x, r], r * inner(x, x) + s * total(exp(x[j]) * y[j], j))
_g = Definition("g", [x], gradient(total(x[i] ** 3, i) * inner(x, y), x))
DEFINITIONS = (_f, _h, _g)


class Generator:
    """Random expressions; `scope` holds the indices that may occur free."""

    def __init__(self, seed: int, scope=(i, j, k, l)):
        self.random, self.scope = random.Random(seed), list(scope)

    def index(self, size):
        fitting = [w for w in self.scope if w.size == size]
        return self.random.choice(fitting)

    def entry_name(self):
        """Something to differentiate by."""
        w = self.random.choice([x, A, u, s, p])
        if not t.is_term(w):
            return w
        return w[tuple(self.index(a) for a in w.shape if a != 1)] if w.shape[1] != 1 else w[self.index(w.shape[0])]

    def scalar(self, depth: int):
        if depth <= 0:
            return self.random.choice([self._leaf, self._leaf, self._leaf_entry, self._leaf_delta])()
        return self.random.choice(
            [
                self._sum, self._sum, self._product, self._product, self._entry, self._inner, self._norm,
                self._total, self._total, self._exp, self._quotient, self._log, self._derivative, self._root,
                self._application, self._value_at, self._power, self._tensor, self._extreme,
            ]
        )(depth - 1)  # fmt: skip

    def positive(self, depth: int):
        """A scalar that is known to be positive."""
        return self.random.choice(
            [
                lambda: exp(self.scalar(min(depth, 1)) / 4),
                lambda: 2 + 2 + norm(x) ** 2,
                lambda: inner(exp(self.term((n, 1), min(depth, 1)) / 4), ones(n)),
                lambda: p + exp(self.leaf_small()) + self.random.choice([1, 2, 3]) * exp(self.leaf_small()),
                lambda: total(exp(A[k, self.index(d)] * self.leaf_small()), k),
            ]
        )()

    def leaf_small(self):
        return self.random.choice([s, r, x[self.index(d)], u[self.index(n)], A[self.index(n), self.index(d)]])

    def _leaf(self):
        return self.random.choice([sp.Rational(self.random.randint(-3, 3), self.random.randint(1, 3)), r, s, p, n])

    def _leaf_entry(self):
        return self.random.choice([x, y])[self.index(d)] if self.random.random() < 0.4 else self.leaf_small()

    def _leaf_delta(self):
        size = self.random.choice([n, d])
        return delta(self.index(size), self.index(size))

    def _sum(self, depth):
        return self.scalar(depth) + self.random.choice([1, -1, 2]) * self.scalar(depth)

    def _product(self, depth):
        return self.scalar(depth) * self.scalar(depth)

    def _power(self, depth):
        return self.scalar(min(depth, 1)) ** self.random.choice([2, 2, 3])

    def _entry(self, depth):
        shape = self.random.choice([(n, 1), (d, 1), (n, d), (d, d), (n, n)])
        return t.Entry(self.term(shape, depth), *[self.index(a) for a in shape if a != 1])

    def _inner(self, depth):
        size = self.random.choice([n, d])
        return inner(self.term((size, 1), depth), self.term((size, 1), depth))

    def _norm(self, depth):
        shape = self.random.choice([(n, 1), (d, 1), (n, d)])
        return norm(self.term(shape, min(depth, 1))) ** self.random.choice([1, 2, 2])

    def _bound(self, body_of, kind=total):
        size = self.random.choice([n, d])
        index = self.random.choice([w for w in INDICES if w.size == size])
        before = list(self.scope)
        self.scope = [*dict.fromkeys([*before, index])]
        body = body_of()
        self.scope = before
        return kind(body, index)

    def _total(self, depth):
        return self._bound(lambda: self.scalar(depth) * self._leaf_entry())

    def _extreme(self, depth):
        """What the normal form does not look into: absolute values, extremes, the other norms."""
        make = self.random.randrange(4)
        if make == 0:
            return absolute(self.scalar(depth))
        if make == 1:
            return max_norm(self.term((self.random.choice([n, d]), 1), depth))
        if make == 2:
            return spectral_norm(self.term(self.random.choice([(n, d), (n, n), (d, 1)]), depth))
        sign = self.random.choice([1, -1, 2])
        return self._bound(
            lambda: sign * self.scalar(depth) * self._leaf_entry(), self.random.choice([smallest, largest])
        )

    def _tensor(self, depth):
        """Σ Σ A_ki B_kl … with repeated indices and deltas, where canonical naming matters."""

        def body():
            return self._bound(lambda: sp.Mul(*[self._factor() for _ in range(self.random.randint(2, 4))]))

        return self._bound(lambda: body() * self._factor())

    def _factor(self):
        w = self.random.choice([A, B, M, x, u, "delta", "exp", "quotient"])
        if w == "delta":
            return self._leaf_delta()
        if w == "exp":
            return exp(self.leaf_small() + self.leaf_small())
        if w == "quotient":
            w = self.random.choice([u, x])
            first, second = (w[self.index(w.shape[0])] for _ in range(2))
            return self.random.choice([1 / (2 * exp(first) + 3 * exp(second)), exp(first * second / 4)])
        return t.Entry(w, *[self.index(a) for a in w.shape if a != 1])

    def _exp(self, depth):
        return exp(self.scalar(min(depth, 1)) / 4)

    def _log(self, depth):
        return log(self.positive(depth))

    def _root(self, depth):
        return self.positive(depth) ** sp.Rational(self.random.choice([1, -1, 3]), 2)

    def _quotient(self, depth):
        return self.scalar(depth) / self.positive(depth)

    def _derivative(self, depth):
        return D(self.scalar(min(depth, 1)), self.entry_name())

    def _application(self, depth):
        if self.random.random() < 0.5:
            return _h(self.term((d, 1), min(depth, 1)), self.scalar(0))
        return inner(_f(self.term((d, 1), 0)), self.term((n, 1), min(depth, 1)))

    def _value_at(self, depth):
        return at(self.scalar(min(depth, 1)) * s + s**2, s, self.scalar(0))

    def term(self, shape, depth: int):
        rows, columns = shape
        named = [w for w in VARIABLES if w.shape == shape]
        leaves = [*named, *named, ones(rows, columns) if columns != 1 else ones(rows)]
        if rows == columns:
            leaves += [identity(rows)]
        if columns == 1:
            leaves += [basis(self.index(rows)), zeros(rows)]
        if depth <= 0:
            return self.random.choice(leaves)
        depth, small = depth - 1, min(depth - 1, 1)
        ways = [
            lambda: self.term(shape, depth) - self.term(shape, depth),
            lambda: self.scalar(small) * self.term(shape, depth),
            lambda: hadamard(self.term(shape, depth), self.term(shape, depth)),
            lambda: exp(self.term(shape, small) / 4),
            lambda: self._through(lambda size: self.term((rows, size), depth) * self.term((size, columns), depth)),
            lambda: D(self.term(shape, small), self.entry_name()),
        ]
        if columns == 1:
            ways += [
                lambda: self._through(lambda size: self.term((rows, size), depth)[:, self.index(size)]),
                lambda: gradient(self.scalar(small), {n: u, d: x}[rows]),
                lambda: self._through(lambda size: self._moved((rows, 1), small, {n: u, d: x}[size])),
                lambda: self._through(lambda size: self.term((size, rows), depth)[self.index(size), :].T),
            ]
        else:
            ways += [
                lambda: self.term((columns, rows), depth).T,
                lambda: self.term((rows, 1), depth) * self.term((columns, 1), depth).T,
            ]
        if shape == (d, 1):
            ways += [lambda: _g(self.term((d, 1), 0))]
        if rows == columns:
            ways += [
                lambda: diag(self.term((rows, 1), depth)),
                lambda: inverse(diag(exp(self.term((rows, 1), small) / 4))),
            ]
        return self.random.choice(ways)()

    def _through(self, make):
        return make(self.random.choice([n, d]))

    def _moved(self, shape, depth, by):
        return jacobian(self.term(shape, depth), by) * self.term(by.shape, 0)


# Changing an expression in one place.


def parts(e, path=()):
    """Every part of an expression that another may stand in for, with the way to it."""
    yield path, e
    if not isinstance(e, (Definition, Index, Variable)):
        for position, part in enumerate(e.args):
            yield from parts(part, (*path, position))


def put(e, path, new):
    """The expression with the part at `path` replaced, built anew, so that its shapes are checked again."""
    if not path:
        return new
    first, *rest = path
    arguments = list(e.args)
    arguments[first] = put(arguments[first], rest, new)
    return {t.Product: t.Product, t.Plus: t.Plus}.get(type(e), e.func)(*arguments)


def mutants(e, variables=VARIABLES, indices=INDICES):
    """(what was done, the changed expression) for every change in one place that keeps the shapes."""
    for path, part in parts(e):
        for name, new in _changes(part, variables, indices):
            try:
                changed = put(e, path, new())
            except (StatementError, TypeError, ValueError, AttributeError):
                continue
            if changed != e:
                yield f"{name} {part}", changed


def _changes(part, variables, indices):
    if isinstance(part, Index):
        others = [w for w in indices if w.size == part.size and w != part]
        yield from ((f"{w} for", lambda w=w: w) for w in others)
    elif isinstance(part, Variable):
        others = [w for w in variables if w.shape == part.shape and w != part]
        yield from ((f"{w} for", lambda w=w: w) for w in others)
    elif isinstance(part, (t.Term, t.Scalar, sp.Add, sp.Mul)):
        yield "the sign of", lambda: -part
        yield "twice", lambda: 2 * part
    if isinstance(part, sp.Integer) and part > 1:
        yield "one more than", lambda: part + 1
    if part == -1:
        yield "-2 for", lambda: sp.Integer(-2)
    if isinstance(part, (sp.Add, t.Plus)):
        build = t.Plus if t.is_term(part) else sp.Add
        for w in range(len(part.args)):
            yield (
                f"{part.args[w]} dropped from",
                lambda w=w: build(*[a for position, a in enumerate(part.args) if position != w]),
            )
    if isinstance(part, t.Product) and len(part.args) > 1:
        yield "in another order", lambda: t.Product(*reversed(part.args))
    if isinstance(part, t.Transpose):
        yield "not transposed", lambda: part.arg


def with_other_names(e):
    """The same expression with every bound index called something else."""
    if isinstance(e, t.OverIndex):
        new = Index(f"{e.index.name}_1", e.index.size)
        return e.func(_renamed(with_other_names(e.body), e.index, new), new)
    if not e.args or isinstance(e, (Definition, Index, Variable)):
        return e
    return e.func(*map(with_other_names, e.args))


def _renamed(e, old, new):
    if e == old:
        return new
    if not e.args or isinstance(e, (Definition, Index, Variable)) or (isinstance(e, t.OverIndex) and e.index == old):
        return e
    return e.func(*[_renamed(a, old, new) for a in e.args])
