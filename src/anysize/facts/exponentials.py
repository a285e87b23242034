"""The exponential function, the logarithm of a sum of exponentials, and the softmax, which is its gradient."""

from __future__ import annotations

from sympy import Symbol, oo

from anysize import *
from anysize.board.fact import fact
from anysize.board.tactics import rearranged

n = dimension("n")
u, v, z = Variable("u", n), Variable("v", n), Variable("z", n)
k = Index("k", n)
p, q = Variable("p", n, positive=True), Variable("q", n, positive=True)
t, s = Symbol("t", real=True), Symbol("s", positive=True)


def _sum(x):
    return inner(exp(x), ones(n))


def _softmax(x):
    return exp(x) / _sum(x)


@fact(
    "exp-above-tangent",
    "Exponential and tangent",
    "the exponential lies above its tangent at 0",
    Inequality(1 + t, exp(t)),
)
def exp_above_tangent(claim):
    return bound(claim).by(reason(order.decided(1 + t, exp(t), t, -oo), "decided for every real $t$"))


@fact(
    "log-below-tangent", "Logarithm and tangent", "the logarithm lies below its tangent at 1", Inequality(log(s), s - 1)
)
def log_below_tangent(claim):
    return bound(claim).by(_tangent(log(s)), to=s - 1)


@fact("softmax-nonnegative", "Softmax", "the softmax is nonnegative", Inequality(0, _softmax(z)[k]))
def softmax_nonnegative(claim):
    return bound(claim).by(reason(order.nonnegative(_softmax(z)[k]), "a quotient of exponentials"))


@fact("softmax-at-most-one", "Softmax, at most 1", "the softmax is at most 1", Inequality(_softmax(z)[k], 1))
def softmax_at_most_one(claim):
    return bound(claim).by(reason(order.below_total(_softmax(z)[k], k), "one term of the sum"), to=1)


@fact("softmax-sums-to-one", "Softmax, its sum", "the softmax sums to one", Equation(inner(_softmax(z), ones(n)), 1))
def softmax_sums_to_one(claim):
    return derive(claim).to(1, "the sum, divided by itself")


@fact(
    "softmax-jacobian",
    "Softmax, its Jacobian",
    "the Jacobian of the softmax",
    Equation(jacobian(_softmax(z), z), diag(_softmax(z)) - _softmax(z) * _softmax(z).T),
)
def softmax_jacobian(claim):
    return derive(claim).to(claim.rhs, "the quotient, differentiated entry by entry")


@fact(
    "log-sum-exp-gradient",
    "Log-sum-exp, its gradient",
    "the gradient of the logarithm of a sum of exponentials is the softmax",
    Equation(gradient(log(_sum(z)), z), _softmax(z)),
)
def log_sum_exp_gradient(claim):
    return derive(claim).to(claim.rhs, "the logarithm, differentiated entry by entry")


@fact(
    "max-below-log-sum-exp",
    "Log-sum-exp, from below",
    "no entry is larger than the logarithm of the sum of exponentials",
    Inequality(largest(z[k], k), log(_sum(z))),
)
def max_below_log_sum_exp(claim):
    gap = bound(z[k] - log(_sum(z))).by(_tangent(z[k] - log(_sum(z))), to=_softmax(z)[k] - 1)
    gap.by(softmax_at_most_one, to=0)
    entry = rearranged(gap.bound, z[k], log(_sum(z)))
    return bound(claim).by(reason(order.largest_below(entry, k), "for every $k$"))


@fact(
    "log-sum-exp-below-max",
    "Log-sum-exp, from above",
    r"the logarithm of a sum of exponentials is at most the largest entry plus $\log n$",
    Inequality(log(_sum(z)), largest(z[k], k) + log(n)),
)
def log_sum_exp_below_max(claim):
    proof = bound(claim).to(log(total(exp(z[k]), k)), "term by term")
    return proof.by(reason(order.below_largest(z[k], k), "no entry is larger than the largest"), to=claim.rhs)


@fact(
    "log-sum-exp-convex",
    "Log-sum-exp is convex",
    "the logarithm of a sum of exponentials lies above its tangents",
    Inequality(log(_sum(u)) + inner(_softmax(u), v - u), log(_sum(v))),
)
def log_sum_exp_convex(claim):
    move = v[k] - u[k] - (log(_sum(v)) - log(_sum(u)))
    gap = bound(claim.lhs - claim.rhs).to(total(_softmax(u)[k] * move, k), "the weights sum to 1")
    gap.by(_tangent(move), to=0)
    return bound(claim).by(reason(rearranged(gap.bound, claim.lhs, claim.rhs), "the gap is at most $0$"))


@fact(
    "gibbs",
    "Gibbs",
    "the Kullback–Leibler divergence of two softmax vectors is nonnegative",
    Inequality(0, inner(_softmax(u), log(_softmax(u)) - log(_softmax(v)))),
)
def gibbs(claim):
    proof = bound(claim, down=True)
    proof.to(log(_sum(v)) - log(_sum(u)) - inner(_softmax(u), v - u), "the logarithms of the quotients")
    return proof.by(log_sum_exp_convex, to=0)


@fact(
    "jensen-exp",
    "Jensen, for exp",
    "the exponential of a mean with softmax weights is at most the mean of the exponentials",
    Inequality(exp(inner(_softmax(z), u)), inner(_softmax(z), exp(u))),
)
def jensen_exp(claim):
    mean = inner(_softmax(z), u)
    proof = bound(claim, down=True).to(exp(mean) * total(_softmax(z)[k] * exp(u[k] - mean), k), "taken out")
    return proof.by(exp_above_tangent.at(t=u[k] - mean), to=exp(mean))


@fact(
    "am-gm",
    "AM–GM",
    "the geometric mean of positive numbers, which are exponentials, is at most their arithmetic mean",
    Inequality(exp(inner(u, ones(n)) / n), _sum(u) / n),
)
def am_gm(claim):
    mean = inner(u, ones(n)) / n
    proof = bound(claim, down=True).to(exp(mean) * total(exp(u[k] - mean), k) / n, "taken out")
    return proof.by(exp_above_tangent.at(t=u[k] - mean), to=exp(mean))


@fact(
    "am-gm-positive",
    "AM–GM, positive vector",
    "the geometric mean of a positive vector is at most its arithmetic mean",
    Inequality(exp(inner(log(p), ones(n)) / n), inner(p, ones(n)) / n),
)
def am_gm_positive(claim):
    return bound(claim).by(am_gm.at(u=log(p)), to=claim.rhs)


@fact(
    "log-sum",
    "Log-sum inequality",
    "the sum of the relative entropies of positive numbers is at least that of their sums",
    Inequality(
        inner(p, ones(n)) * log(inner(p, ones(n)) / inner(q, ones(n))),
        total(p[k] * log(p[k] / q[k]), k),
    ),
)
def log_sum(claim):
    ratio = inner(p, ones(n)) * q[k] / (inner(q, ones(n)) * p[k])
    proof = bound(claim, down=True).to(claim.lhs - total(p[k] * log(ratio), k), "the quotient of the sums taken out")
    return proof.by(log_below_tangent.at(s=ratio), to=claim.lhs)


@fact(
    "relative-entropy",
    "Gibbs, positive vectors",
    "the Kullback–Leibler divergence of two positive vectors that sum to one is nonnegative",
    Inequality(0, total(p[k] * log(p[k] / q[k]), k)),
    hypotheses=(Equation(inner(p, ones(n)), 1), Equation(inner(q, ones(n)), 1)),
)
def relative_entropy(claim):
    proof = bound(claim, down=True).to(-total(p[k] * log(q[k] / p[k]), k), "quotients turned over")
    proof.by(log_below_tangent.at(s=q[k] / p[k]), to=inner(p, ones(n)) - inner(q, ones(n)))
    return proof.to(0, "both sum to one")


def _tangent(e):
    """e ≤ exp(e) − 1."""
    known = rearranged(order.decided(1 + t, exp(t), t, -oo), t, exp(t) - 1)
    return reason(order.instance(known, {t: e}), "$t \\leq e^t - 1$")
