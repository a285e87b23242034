"""Inner products and norms of vectors."""

from __future__ import annotations

from sympy import Symbol, sqrt

from anysize import *
from anysize.board.fact import fact

n = dimension("n")
u, v, w = Variable("u", n), Variable("v", n), Variable("w", n)
x = Variable("x", n, nonnegative=True)
k, l = Index("k", n), Index("l", n)
s, a, b = Symbol("s", positive=True), Symbol("a", real=True), Symbol("b", real=True)


@fact(
    "cauchy-schwarz",
    "Cauchy–Schwarz",
    "an inner product is at most the product of the norms",
    Inequality(absolute(inner(u, v)), norm(u) * norm(v)),
)
def cauchy_schwarz(claim):
    gap = total(total((u[k] * v[l] - u[l] * v[k]) ** 2, l), k) / 2
    square = bound(inner(u, v) ** 2).to(norm(u) ** 2 * norm(v) ** 2 - gap, "Lagrange's identity")
    square.by(reason(order.nonnegative(gap), "squares are at least $0$"))
    return bound(claim).by(reason(order.root(square.bound), "roots"))


@fact("triangle-inequality", "Triangle inequality", "the norm of a sum", Inequality(norm(u + v), norm(u) + norm(v)))
def triangle_inequality(claim):
    square = bound(norm(u + v) ** 2).to(norm(u) ** 2 + 2 * inner(u, v) + norm(v) ** 2, "multiplied out")
    square.by(reason(order.below_absolute(inner(u, v)), r"$s \leq |s|$")).by(cauchy_schwarz)
    square.to((norm(u) + norm(v)) ** 2, "a square")
    return bound(claim).by(reason(order.root(square.bound), "roots"))


@fact(
    "reverse-triangle-inequality",
    "Reverse triangle inequality",
    "the difference of two norms",
    Inequality(absolute(norm(u) - norm(v)), norm(u - v)),
)
def reverse_triangle_inequality(claim):
    above = bound(norm(u) - norm(v)).to(norm((u - v) + v) - norm(v), "$u = (u - v) + v$")
    above.by(triangle_inequality.at(u=u - v), to=norm(u - v))
    below = bound(norm(v) - norm(u)).to(norm((v - u) + u) - norm(u), "$v = (v - u) + u$")
    below.by(triangle_inequality.at(u=v - u, v=u), to=norm(u - v))
    both = order.absolute_below(above.bound, below.bound)
    return bound(claim).by(reason(both, "both differences"))


@fact(
    "norm-of-entrywise-product",
    "Entrywise product",
    "the norm of an entrywise product",
    Inequality(norm(hadamard(u, v)), max_norm(u) * norm(v)),
)
def norm_of_entrywise_product(claim):
    proof = bound(claim).to(sqrt(total(absolute(u[k]) ** 2 * v[k] ** 2, k)), "entry by entry")
    return proof.by(_largest(u), to=max_norm(u) * norm(v))


@fact(
    "max-norm-below-norm",
    "Maximum norm and Euclidean norm",
    "the maximum norm is at most the Euclidean norm",
    Inequality(max_norm(u), norm(u)),
)
def max_norm_below_norm(claim):
    one_of_many = order.root(order.below_total(u[k] ** 2, k))
    entry = bound(absolute(u[k])).by(reason(one_of_many, "one square of many"), to=norm(u))
    return bound(claim).by(reason(order.largest_below(entry.bound, k), "for every $k$"))


@fact(
    "norm-below-max-norm",
    "Euclidean norm and maximum norm",
    r"the Euclidean norm is at most $\sqrt{n}$ times the maximum norm",
    Inequality(norm(u), sqrt(n) * max_norm(u)),
)
def norm_below_max_norm(claim):
    proof = bound(claim).to(sqrt(total(absolute(u[k]) ** 2, k)), "entry by entry")
    return proof.by(_largest(u), to=sqrt(n) * max_norm(u))


@fact(
    "hoelder",
    "Hölder",
    "an inner product is at most the maximum norm times the sum of absolute values",
    Inequality(absolute(inner(u, v)), max_norm(u) * total(absolute(v[k]), k)),
)
def hoelder(claim):
    above = bound(inner(u, v)).to(total(u[k] * v[k], k), "entry by entry")
    above.by(order.below_absolute(u[k] * v[k]), to=total(absolute(u[k]) * absolute(v[k]), k), because=r"$s \leq |s|$")
    above.by(_largest(u), to=claim.rhs)
    below = bound(-inner(u, v)).to(inner(-u, v), "the sign moved inside")
    below.by(order.instance(above.bound, {u: -u}), to=claim.rhs, because="the same for $-u$")
    return bound(claim).by(reason(order.absolute_below(above.bound, below.bound), "both signs"))


@fact(
    "norm-below-one-norm",
    "Euclidean norm and sum of absolute values",
    "the Euclidean norm is at most the sum of the absolute values",
    Inequality(norm(u), total(absolute(u[k]), k)),
)
def norm_below_one_norm(claim):
    square = bound(norm(u) ** 2).to(inner(u, u), r"definition of $\lVert \cdot \rVert_2$")
    square.by(order.below_absolute(inner(u, u)), because=r"$s \leq |s|$").by(hoelder.at(v=u)).by(max_norm_below_norm)
    return bound(claim).by(reason(order.cancel_square(square.bound, norm(u)), "divided by the norm"))


@fact(
    "one-norm-below-norm",
    "Sum of absolute values and Euclidean norm",
    r"the sum of the absolute values is at most $\sqrt{n}$ times the Euclidean norm",
    Inequality(total(absolute(u[k]), k), sqrt(n) * norm(u)),
)
def one_norm_below_norm(claim):
    signs = Inequality(max_norm(w), 1)
    proof = bound(inner(w, u), hypotheses=[signs]).by(order.below_absolute(inner(w, u)), because=r"$s \leq |s|$")
    proof.by(cauchy_schwarz.at(u=w, v=u)).by(norm_below_max_norm.at(u=w)).by(signs)
    return bound(claim).by(reason(order.one_norm_least(proof.bound, w, u, k), "$w_k$ is the sign of $u_k$"))


@fact(
    "young",
    "Young",
    "an inner product is at most a weighted mean of the squared norms",
    Inequality(inner(u, v), s * norm(u) ** 2 / 2 + norm(v) ** 2 / (2 * s)),
)
def young(claim):
    gap = norm(s * u - v) ** 2 / (2 * s)
    return _less_a_square(claim, gap, "multiplied out")


@fact(
    "young-of-numbers",
    "Young, for numbers",
    "a product of numbers is at most a weighted mean of their squares",
    Inequality(a * b, s * a**2 / 2 + b**2 / (2 * s)),
)
def young_of_numbers(claim):
    gap = (s * a - b) ** 2 / (2 * s)
    return _less_a_square(claim, gap, "multiplied out")


@fact(
    "square-of-mean",
    "Square of a mean",
    "the square of a mean is at most the mean of the squares",
    Inequality((inner(u, ones(n)) / n) ** 2, norm(u) ** 2 / n),
)
def square_of_mean(claim):
    gap = norm(u - inner(u, ones(n)) / n * ones(n)) ** 2 / n
    return _less_a_square(claim, gap, "the variance")


@fact(
    "square-of-sum",
    "Square of a sum",
    "a sum of squares of nonnegative numbers is at most the square of their sum",
    Inequality(norm(x) ** 2, inner(x, ones(n)) ** 2),
)
def square_of_sum(claim):
    rest = total(total((1 - delta(k, l)) * x[k] * x[l], l), k)
    proof = bound(claim).to(claim.rhs - rest, "multiplied out, less the mixed products")
    return proof.by(reason(order.nonnegative(rest), "no product is negative"), to=claim.rhs)


def _less_a_square(claim, gap, because):
    """The smaller side is the larger one less a square."""
    proof = bound(claim).to(claim.rhs - gap, because)
    return proof.by(reason(order.nonnegative(gap), "a square is at least $0$"), to=claim.rhs)


def _largest(vector):
    return reason(order.below_largest(absolute(vector[k]), k), "no entry is larger than the largest")
