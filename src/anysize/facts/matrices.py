"""Norms of matrices: the spectral norm and the Frobenius norm."""

from __future__ import annotations

from anysize import *
from anysize.board.fact import fact
from anysize.facts.vectors import cauchy_schwarz, triangle_inequality

n, m, d = dimension("n"), dimension("m"), dimension("d")
M, N, K = Variable("M", n, d), Variable("N", n, d), Variable("K", d, n)
v, w = Variable("v", n), Variable("w", d)
k, l = Index("k", n), Index("l", n)
P = Variable("P", d, m)
j = Index("j", m)

_FACTOR = "the least factor"


@fact(
    "spectral-norm-of-transpose",
    "Spectral norm, transpose",
    "the spectral norm of a transpose",
    Inequality(spectral_norm(M.T), spectral_norm(M)),
)
def spectral_norm_of_transpose(claim):
    product = inner(M * (M.T * v), v)
    square = bound(norm(M.T * v) ** 2).to(product, r"$M^\top$ moved to the other side")
    square.by(reason(order.below_absolute(product), r"$s \leq |s|$")).by(cauchy_schwarz.at(u=M * (M.T * v)))
    square.by(order.spectral(M, M.T * v), to=spectral_norm(M) * norm(v) * norm(M.T * v))
    image = order.cancel_square(square.bound, norm(M.T * v))
    return bound(claim).by(reason(order.spectral_least(image, M.T, v), _FACTOR))


@fact(
    "spectral-norm-of-sum",
    "Spectral norm, sum",
    "the triangle inequality of the spectral norm",
    Inequality(spectral_norm(M + N), spectral_norm(M) + spectral_norm(N)),
)
def spectral_norm_of_sum(claim):
    image = bound(norm((M + N) * w)).to(norm(M * w + N * w), "multiplied out")
    image.by(triangle_inequality.at(u=M * w, v=N * w))
    image.by(order.spectral(M, w), order.spectral(N, w), to=(spectral_norm(M) + spectral_norm(N)) * norm(w))
    return bound(claim).by(reason(order.spectral_least(image.bound, M + N, w), _FACTOR))


@fact(
    "spectral-norm-of-difference",
    "Spectral norm, difference",
    "the reverse triangle inequality of the spectral norm",
    Inequality(spectral_norm(N) - spectral_norm(M - N), spectral_norm(M)),
)
def spectral_norm_of_difference(claim):
    proof = bound(claim).to(spectral_norm(M - (M - N)) - spectral_norm(M - N), "$N = M - (M - N)$")
    return proof.by(spectral_norm_of_sum.at(N=-(M - N)), to=spectral_norm(M))


@fact(
    "spectral-norm-of-product",
    "Spectral norm, product",
    "the spectral norm of a product",
    Inequality(spectral_norm(M * K), spectral_norm(M) * spectral_norm(K)),
)
def spectral_norm_of_product(claim):
    image = bound(norm(M * K * v)).by(order.spectral(M, K * v))
    image.by(order.spectral(K, v), to=spectral_norm(M) * spectral_norm(K) * norm(v))
    return bound(claim).by(reason(order.spectral_least(image.bound, M * K, v), _FACTOR))


@fact(
    "spectral-below-frobenius",
    "Spectral norm and Frobenius norm",
    "the spectral norm is at most the Frobenius norm",
    Inequality(spectral_norm(M), frobenius_norm(M)),
)
def spectral_below_frobenius(claim):
    row = M[k, :].T
    square = bound(norm(M * w) ** 2).to(total(absolute(inner(row, w)) ** 2, k), "row by row")
    square.by(cauchy_schwarz.at(u=row, v=w), to=frobenius_norm(M) ** 2 * norm(w) ** 2)
    return bound(claim).by(reason(order.spectral_least(order.root(square.bound), M, w), _FACTOR))


@fact(
    "frobenius-norm-of-product",
    "Frobenius norm, product",
    "the Frobenius norm of a product",
    Inequality(frobenius_norm(M * P), frobenius_norm(M) * frobenius_norm(P)),
)
def frobenius_norm_of_product(claim):
    row, column = M[k, :].T, P[:, j]
    square = bound(frobenius_norm(M * P) ** 2)
    square.to(total(total(absolute(inner(row, column)) ** 2, j), k), "a row times a column")
    square.by(cauchy_schwarz.at(u=row, v=column), to=(frobenius_norm(M) * frobenius_norm(P)) ** 2)
    return bound(claim).by(reason(order.root(square.bound), "roots"))


@fact(
    "spectral-times-frobenius",
    "Frobenius norm, one factor",
    "the Frobenius norm of a product, by the spectral norm of a factor",
    Inequality(frobenius_norm(M * P), spectral_norm(M) * frobenius_norm(P)),
)
def spectral_times_frobenius(claim):
    square = bound(frobenius_norm(M * P) ** 2).to(total(norm(M * P[:, j]) ** 2, j), "column by column")
    square.by(order.spectral(M, P[:, j]), to=(spectral_norm(M) * frobenius_norm(P)) ** 2)
    return bound(claim).by(reason(order.root(square.bound), "roots"))
