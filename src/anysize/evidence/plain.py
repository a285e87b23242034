"""Arrays of one or two dimensions on plain Python numbers, with the names that NumPy has for them.

For functions that a reader writes where there is no NumPy, as on a page: `@`, entrywise arithmetic with broadcasting, entries
and slices, and the functions below. What is not here is named, with what there is.
"""

from __future__ import annotations

import builtins
import cmath
import difflib
import itertools
import math
import operator

pi, e, inf, newaxis = math.pi, math.e, math.inf, None


class Array:
    """A number, or nested lists of one or two levels, by entries in row order and a shape."""

    def __init__(self, entries, shape):
        self.entries, self.shape = list(entries), tuple(shape)
        if len(self.entries) != math.prod(self.shape):
            raise ValueError(f"cannot bring {len(self.entries)} entries into the shape {self.shape}")

    ndim = property(lambda self: len(self.shape))
    size = property(lambda self: len(self.entries))
    flat = property(lambda self: iter(self.entries))
    T = property(lambda self: _from_rows(zip(*self.tolist(), strict=True)) if self.ndim == 2 else self)

    def tolist(self):
        """Nested lists; a number for an array without dimensions."""
        if self.ndim == 0:
            return self.entries[0]
        if self.ndim == 1:
            return list(self.entries)
        columns = self.shape[1]
        return [self.entries[k * columns : (k + 1) * columns] for k in range(self.shape[0])]

    def __len__(self):
        if not self.shape:
            raise TypeError("a number has no length")
        return self.shape[0]

    def __iter__(self):
        return iter([array(row) if self.ndim == 2 else row for row in self.tolist()])

    def __float__(self):
        if self.size != 1:
            raise TypeError(f"an array of shape {self.shape} is not one number")
        return float(self.entries[0])

    def __bool__(self):
        if self.size != 1:
            raise ValueError("an array of several entries is neither true nor false")
        return bool(self.entries[0])

    def __repr__(self):
        return f"array({self.tolist()})"

    def __str__(self):
        return str(self.tolist())

    def map(self, function):
        """An array of what the function makes of each entry."""
        return Array(map(function, self.entries), self.shape)

    def __array__(self, dtype=None, copy=None):
        import numpy as np  # which has asked for this

        return np.array(self.tolist(), dtype=dtype)

    def __getitem__(self, at):
        at = at if isinstance(at, tuple) else (at,)
        if len(at) == self.ndim == 2 and isinstance(at[0], int) and isinstance(at[1], int):
            row, column = (range(size)[place] for size, place in zip(self.shape, at, strict=True))
            return self.entries[row * self.shape[1] + column]
        if None in at:
            shape, given = [], iter(self.shape)
            for a in at:
                shape.append(1 if a is None else next(given))
            return Array(self.entries, (*shape, *given))
        if len(at) > self.ndim:
            raise IndexError(f"{len(at)} indices for an array of shape {self.shape}")
        rows = self.tolist()[at[0]]
        if len(at) == 2:
            rows = [row[at[1]] for row in rows] if isinstance(at[0], slice) else rows[at[1]]
        return array(rows)

    def __setitem__(self, at, value):
        at = at if isinstance(at, tuple) else (at,)
        places = Array(range(self.size), self.shape)[at]
        values = broadcast_to(value, places.shape).entries if isinstance(places, Array) else [_number(value)]
        for place, v in zip(places.entries if isinstance(places, Array) else [places], values, strict=True):
            self.entries[place] = v

    def __matmul__(self, other):
        other = asarray(other)
        if not (self.ndim and other.ndim):
            raise ValueError("@ takes vectors and matrices; a number is multiplied by *")
        left = self.tolist() if self.ndim == 2 else [self.tolist()]
        right = list(zip(*other.tolist(), strict=True)) if other.ndim == 2 else [other.tolist()]
        if len(left[0]) != len(right[0]):
            raise ValueError(f"shapes {self.shape} and {other.shape} do not fit for @")
        entries = [builtins.sum(map(operator.mul, row, column)) for row in left for column in right]
        shape = self.shape[:-1] + other.shape[1:]
        return Array(entries, shape) if shape else entries[0]

    def __rmatmul__(self, other):
        return asarray(other) @ self

    def sum(self, axis=None, keepdims=False):
        return _reduced(self, builtins.sum, axis, keepdims)

    def mean(self, axis=None, keepdims=False):
        return _reduced(self, lambda values: builtins.sum(values) / len(values), axis, keepdims)

    def max(self, axis=None, keepdims=False):
        return _reduced(self, builtins.max, axis, keepdims)

    def min(self, axis=None, keepdims=False):
        return _reduced(self, builtins.min, axis, keepdims)

    def dot(self, other):
        return self @ asarray(other)

    def copy(self):
        return Array(self.entries, self.shape)

    def ravel(self, order="C"):
        return Array(self.entries if order == "C" else self.T.entries, (self.size,))

    flatten = ravel

    def reshape(self, *shape, order="C"):
        shape = list(shape[0] if isinstance(shape[0], (tuple, list)) else shape)
        if -1 in shape:
            shape[shape.index(-1)] = self.size // -math.prod(shape)
        if order == "F" and len(shape) == 2:
            return Array(self.ravel("F").entries, shape[::-1]).T
        return Array(self.entries, shape)


def _entrywise(function, swapped=False):
    def apply(self, other):
        left, right = (asarray(other), self) if swapped else (self, asarray(other))
        if not right.shape:
            return left.map(lambda a, b=right.entries[0]: function(a, b))
        if left.shape == right.shape:
            return Array(map(function, left.entries, right.entries), left.shape)
        shape = _common(left.shape, right.shape)
        pairs = zip(broadcast_to(left, shape).entries, broadcast_to(right, shape).entries, strict=True)
        return Array([function(a, b) for a, b in pairs], shape)

    return apply


for _name in ("add", "sub", "mul", "truediv", "pow", "floordiv", "mod"):
    setattr(Array, f"__{_name}__", _entrywise(getattr(operator, _name)))
    setattr(Array, f"__r{_name}__", _entrywise(getattr(operator, _name), swapped=True))
for _name in ("lt", "le", "gt", "ge", "eq", "ne"):
    setattr(Array, f"__{_name}__", _entrywise(getattr(operator, _name)))
Array.__neg__ = lambda self: Array(map(operator.neg, self.entries), self.shape)
Array.__abs__ = lambda self: Array(map(builtins.abs, self.entries), self.shape)
Array.__hash__ = None


def _number(value):
    return value.entries[0] if isinstance(value, Array) and value.size == 1 else value


def _from_rows(rows) -> Array:
    rows = [list(row) for row in rows]
    if len(set(map(len, rows))) > 1:
        raise ValueError("the rows of an array need equal lengths")
    return Array(itertools.chain.from_iterable(rows), (len(rows), len(rows[0]) if rows else 0))


def asarray(value) -> Array:
    if isinstance(value, Array):
        return value
    if not isinstance(value, (list, tuple, range)):
        return Array([value], ())
    parts = [part.tolist() if isinstance(part, Array) else part for part in value]
    return _from_rows(parts) if parts and isinstance(parts[0], (list, tuple)) else Array(parts, (len(parts),))


def array(value, dtype=None):
    """An array of what is given; a number stays a number."""
    return asarray(value).copy() if isinstance(value, (Array, list, tuple, range)) else value


def _common(first, second) -> tuple:
    out = []
    for a, b in itertools.zip_longest(first[::-1], second[::-1], fillvalue=1):
        if a != b and 1 not in (a, b):
            raise ValueError(f"shapes {first} and {second} do not fit together")
        out.append(b if a == 1 else a)
    return tuple(out[::-1])


def broadcast_to(value, shape) -> Array:
    value = asarray(value)
    rows, columns = (1, 1, *shape)[-2:]
    have = (1, 1, *value.shape)[-2:]
    if _common(value.shape, shape) != tuple(shape):
        raise ValueError(f"an array of shape {value.shape} cannot take the shape {tuple(shape)}")
    entries = [value.entries[(k % have[0]) * have[1] + i % have[1]] for k in range(rows) for i in range(columns)]
    return Array(entries, shape)


def _reduced(u: Array, function, axis, keepdims):
    if axis is None:
        out = function(u.entries)
        return Array([out], (1,) * u.ndim) if keepdims else out
    if not -u.ndim <= axis < u.ndim:
        raise ValueError(f"axis {axis} of an array of shape {u.shape}")
    axis %= u.ndim
    if u.ndim == 1:
        return Array([function(u.entries)], (1,)) if keepdims else function(u.entries)
    out = [function(list(line)) for line in (zip(*u.tolist(), strict=True) if axis == 0 else u.tolist())]
    return Array(out, ((1, len(out)) if axis == 0 else (len(out), 1)) if keepdims else (len(out),))


def _each(real):
    """A function of numbers, entry by entry; a number gives a number."""

    def apply(u):
        u = asarray(u)
        return Array(map(real, u.entries), u.shape) if u.shape else real(u.entries[0])

    return apply


exp, log, sqrt, tanh, cosh, sinh, sin, cos, floor = map(
    _each, (math.exp, math.log, math.sqrt, math.tanh, math.cosh, math.sinh, math.sin, math.cos, math.floor)
)
abs = absolute = _each(builtins.abs)
sign = _each(lambda s: (s > 0) - (s < 0))
square = _each(lambda s: s * s)


def _method(name):
    """The method of arrays, for whatever becomes an array."""

    def apply(u, *given, **options):
        return getattr(asarray(u), name)(*given, **options)

    return apply


sum, mean, max, min, dot, ravel = map(_method, ("sum", "mean", "max", "min", "dot", "ravel"))
amax, amin, inner, matmul, vdot = max, min, dot, dot, dot


def argmax(u):
    entries = asarray(u).entries
    return entries.index(builtins.max(entries))


def maximum(u, v):
    return _entrywise(builtins.max)(asarray(u), v)


def minimum(u, v):
    return _entrywise(builtins.min)(asarray(u), v)


def where(condition, yes, no):
    condition = asarray(condition)
    shape = _common(condition.shape, _common(asarray(yes).shape, asarray(no).shape))
    three = (broadcast_to(part, shape).entries for part in (condition, yes, no))
    return Array([a if c else b for c, a, b in zip(*three, strict=True)], shape)


def outer(u, v):
    return _from_rows([[a * b for b in asarray(v).entries] for a in asarray(u).entries])


def kron(u, v):
    u, v = asarray(u), asarray(v)
    return _from_rows([[a * b for a in row for b in under] for row in u.tolist() for under in v.tolist()])


def diag(u):
    u = asarray(u)
    if u.ndim == 2:
        return Array([row[k] for k, row in enumerate(u.tolist()) if k < u.shape[1]], (builtins.min(u.shape),))
    return _from_rows([[a * (k == i) for i in range(u.size)] for k, a in enumerate(u.entries)])


def trace(u):
    return diag(u).sum()


def full(shape, value):
    shape = shape if isinstance(shape, (tuple, list)) else (shape,)
    return Array([value] * math.prod(shape), shape)


def zeros(shape):
    return full(shape, 0.0)


def ones(shape):
    return full(shape, 1.0)


def zeros_like(u):
    return zeros(asarray(u).shape)


def ones_like(u):
    return ones(asarray(u).shape)


def eye(n, m=None):
    return _from_rows([[float(k == i) for i in range(m or n)] for k in range(n)])


identity = eye


def arange(*given):
    return asarray(range(*given))


def transpose(u):
    return asarray(u).T


def reshape(u, shape, order="C"):
    return asarray(u).reshape(shape, order=order)


def concatenate(parts):
    return asarray([entry for part in parts for entry in asarray(part).tolist()])


def stack(parts):
    return asarray([asarray(part).tolist() for part in parts])


def _eliminated(rows: list) -> tuple:
    """Rows whose square on the left has become the identity, by elimination with the largest pivot, and its determinant.

    Whole numbers are taken as floating-point ones; others are kept, exact ones too. Raises ZeroDivisionError.
    """
    rows = [[float(entry) if isinstance(entry, int) else entry for entry in row] for row in rows]
    determinant = 1
    for k in range(len(rows)):
        best = builtins.max(range(k, len(rows)), key=lambda r, k=k: builtins.abs(rows[r][k]))
        pivot = rows[best][k]
        if pivot == 0:
            raise ZeroDivisionError("the matrix is singular")
        determinant *= pivot if best == k else -pivot
        rows[k], rows[best] = rows[best], rows[k]
        rows[k] = [entry / pivot for entry in rows[k]]
        rows = [
            row if r == k else [x - row[k] * y for x, y in zip(row, rows[k], strict=True)] for r, row in enumerate(rows)
        ]
    return rows, determinant


class linalg:
    """The norms, and what a small symmetric or square matrix needs."""

    @staticmethod
    def norm(u, ord=None, axis=None):
        if ord not in (None, 2) or (ord == 2 and asarray(u).ndim == 2 and axis is None):
            raise ValueError(f"norm(…, {ord}) is not available here, only the root of the sum of squares")
        if axis is not None:
            return _reduced(asarray(u), lambda values: math.hypot(*values), axis, False)
        return math.hypot(*asarray(u).entries)

    @staticmethod
    def eigvalsh(m):
        """The eigenvalues of a symmetric matrix, in ascending order, by Jacobi's rotations."""
        a = [list(map(float, row)) for row in asarray(m).tolist()]
        size = len(a)
        for _ in range(50):
            for p, q in itertools.combinations(range(size), 2):
                if builtins.abs(a[p][q]) <= 1e-18 * builtins.abs(a[p][p] + a[q][q]):
                    continue
                angle = cmath.phase(complex(a[q][q] - a[p][p], 2 * a[p][q])) / 2
                c, s = math.cos(angle), math.sin(angle)
                for k in range(size):
                    a[k][p], a[k][q] = c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]
                for k in range(size):
                    a[p][k], a[q][k] = c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]
        return asarray(sorted(a[k][k] for k in range(size)))

    @staticmethod
    def solve(m, v):
        """The solution of m x = v. Raises ZeroDivisionError where m is singular."""
        m, v = asarray(m), asarray(v)
        right = v.tolist() if v.ndim == 2 else [[entry] for entry in v.tolist()]
        rows, _ = _eliminated([[*row, *extra] for row, extra in zip(m.tolist(), right, strict=True)])
        out = _from_rows([row[len(rows) :] for row in rows])
        return out if v.ndim == 2 else out.ravel()

    @staticmethod
    def inv(m):
        return linalg.solve(m, eye(len(m)))

    @staticmethod
    def det(m):
        try:
            return _eliminated(asarray(m).tolist())[1]
        except ZeroDivisionError:
            return 0.0


def __getattr__(name):
    near = difflib.get_close_matches(name, NAMES, 3, 0.5) or NAMES
    raise AttributeError(f"np.{name} is not available here; there is np.{', np.'.join(near)}")


_MODULES = ("annotations", "builtins", "cmath", "difflib", "itertools", "math", "operator", "Array", "NAMES")
NAMES = sorted(name for name in globals() if name[0] != "_" and name not in _MODULES)
