"""Polynomials on a simplex: certificates that must be refused, and a random search for a false one that is not."""

import random

import pytest
import sympy as sp
from oracles.refusals import refused
from sympy import Mul, Pow, Rational, sqrt

from anysize import *
from anysize.board.splits import as_integers, certificate, from_integers, size
from anysize.kernel.theorem import issued

p, q, r, s, t, zeta = sp.symbols("p q r s t zeta", real=True)
size_ = sp.Symbol("size", positive=True)
top = Rational(4, 27)  # of p (1 − p)², at p = 1/3
bump = p * (1 - p) ** 2
cut = (0, 1, Rational(1, 2), (), ())  # where p = (1 − p) / 2
golden = (zeta**2 + zeta - 1, Rational(61, 100), Rational(62, 100))  # (√5 − 1) / 2
root = (zeta, *golden)


def on_simplex(lower, upper, variables=(p,), found=(), **more):
    return lambda: order.on_simplex(lower, upper, variables, found, **more)


REFUSED = {
    "no split where one is needed": (on_simplex(bump, top), "a coefficient is negative"),
    "a bound that is exceeded between the vertices": (on_simplex(bump, top - Rational(1, 10**6), found=cut), "is negative"),
    "a cut beside the point that is touched": (on_simplex(bump, top, found=(0, 1, 1, (), ())), "where u_0 <= 1 u_1"),
    "a part left out": (on_simplex(bump, top, found=(0, 1, Rational(1, 2), ())), "is no split"),
    "a list of two parts": (on_simplex(bump, top, found=((), ())), "is no split"),
    "a number for a certificate": (on_simplex(bump, top, found=1), "is no split"),
    "a coordinate that is none": (on_simplex(bump, top, found=(0, 2, Rational(1, 2), (), ())), "coordinates, numbered from 0"),
    "a coordinate and itself": (on_simplex(bump, top, found=(0, 0, 1, (), ())), "is no split"),
    "a negative coordinate": (on_simplex(bump, top, found=(-1, 0, 2, (), ())), "is no split"),
    "half a coordinate": (on_simplex(bump, top, found=(Rational(1, 2), 0, 2, (), ())), "is no split"),
    "a negative ratio": (on_simplex(bump, top, found=(0, 1, -1, (), ())), "positive number"),
    "a ratio of zero": (on_simplex(bump, top, found=(0, 1, 0, (), ())), "positive number"),
    "a ratio with a variable": (on_simplex(bump, top, found=(0, 1, p, (), ())), "coefficients are made of"),
    "what holds only where the sum is smaller": (on_simplex(p + q, Rational(1, 2), (p, q)), "is negative"),
    "a symbol that is positive": (on_simplex(0, size_, (size_,)), "must be a real symbol"),
    "a variable twice": (on_simplex(0, p, (p, p)), "named twice"),
    "a variable that is not named": (on_simplex(0, p + q), "no polynomial in p"),
    "a quotient": (on_simplex(0, 1 / (1 + p)), "no polynomial in p"),
    "a quotient that cancels": (on_simplex(0, Mul(p, Pow(p, -1), evaluate=False)), "no polynomial in p"),
    "a root of a variable": (on_simplex(0, sqrt(p)), "no polynomial in p"),
    "an exponential": (on_simplex(0, exp(p)), "no polynomial in p"),
    "two square roots": (on_simplex(0, sqrt(2) + sqrt(3) * p), "may be one square root"),
    "a square root in disguise": (on_simplex(2 * sqrt(2), sqrt(7)), "may be one square root"),
    "a cube root": (on_simplex(0, 2 ** Rational(1, 3) * p), "made of rational numbers"),
    "a false bound with a square root": (on_simplex(Rational(3, 2), sqrt(2) + p), "is negative"),
    "degree two in what should have degree one": (on_simplex(t**2 - t, 0, affine=((t, 1),), found=((), ())), "not affine in t"),
    "an end left out": (on_simplex(t, Rational(1, 2), affine=((t, 1),), found=()), "no pair of certificates"),
    "what fails at the far end": (on_simplex(t, Rational(1, 2), affine=((t, 1),), found=((), ())), "t = 1"),
    "what fails at the near end": (on_simplex(-t, -p, affine=((t, p),), found=((), ())), "t = 0"),
    "an end that depends on a symbol before it": (on_simplex(s * t, 1, affine=((s, 1), (t, s)), found=(((), ()),) * 2), "no polynomial in p"),
    "an affine symbol that is a variable too": (on_simplex(p, 1, affine=((p, 1),), found=((), ())), "named twice"),
    "a pair that is none": (on_simplex(p, 1, affine=(t,), found=((), ())), "one of pairs"),
    "the root of a polynomial and a square root": (on_simplex(0, zeta + sqrt(2) * p, root=root), "and no other"),
    "a root that is no symbol": (on_simplex(0, p, root=(Rational(1, 2), *golden)), "must be a real symbol"),
    "a polynomial with fractions": (on_simplex(0, zeta, root=(zeta, zeta**2 / 2 - 1, 1, 2)), "integer coefficients"),
    "no polynomial for a root": (on_simplex(0, zeta, root=(zeta, sp.Integer(3), 1, 2)), "integer coefficients"),
    "a polynomial in something else": (on_simplex(0, zeta, root=(zeta, zeta**2 - p, 1, 2)), "no polynomial in zeta"),
    "a root below zero": (on_simplex(0, zeta, root=(zeta, zeta**2 + zeta - 1, -2, -1)), "no interval of positive numbers"),
    "an interval upside down": (on_simplex(0, zeta, root=(zeta, zeta**2 + zeta - 1, 1, 0)), "no interval"),
    "an interval too wide to tell": (on_simplex(Rational(3, 5), zeta, root=(zeta, zeta**2 + zeta - 1, 0, 1)), "is negative"),
    "half of what makes a root": (on_simplex(0, zeta, root=(zeta, zeta**2 - 2)), "(symbol, polynomial, low, high)"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_it_refuses(name):
    make, *words = REFUSED[name]
    refused((NotProved, StatementError), make, *words)


def test_the_bound_is_given_with_what_it_assumes():
    known = order.on_simplex(bump, top, (p,), cut)
    assert issued(known) and known.relation == Inequality(bump, top)
    assert set(known.hypotheses) == {Inequality(0, p), Inequality(p, 1)}


def test_affine_symbols_and_a_root_are_assumed_too():
    known = order.on_simplex(t * p, zeta, (p,), ((), (0, 1, 1, (), ())), ((t, 1 - p),), root)
    wanted = {Inequality(0, p), Inequality(p, 1), Inequality(0, t), Inequality(t, 1 - p)}
    wanted |= {
        Inequality(0, golden[0]),
        Inequality(golden[0], 0),
        Inequality(golden[1], zeta),
        Inequality(zeta, golden[2]),
    }
    assert set(known.hypotheses) == wanted


def test_a_polynomial_that_touches_its_bound_at_a_root():
    # p (1 − p)(3 − p) is largest where 3 p² − 8 p + 3 = 0
    place, body = zeta, p * (1 - p) * (3 - p)
    where = (zeta, 3 * zeta**2 - 8 * zeta + 3, Rational(45, 100), Rational(46, 100))
    most = sp.rem(body.subs(p, place), where[1], zeta)
    ratio = sp.rem(sp.expand(zeta * sp.invert(1 - zeta, where[1], zeta)), where[1], zeta)
    found = certificate(body, most, (p,), root=where, touching={(): (0, 1, ratio, None, None)})
    assert issued(order.on_simplex(body, most, (p,), found, root=where))
    refused(NotProved, on_simplex(body, most - Rational(1, 10**9), found=found, root=where), "is negative")


@pytest.mark.parametrize("seed", range(40))
def test_what_a_random_certificate_shows_is_true(seed):
    rng = random.Random(seed)
    variables = (p, q, r)[: rng.randint(1, 3)]
    numbers = [Rational(rng.randint(-3, 6), rng.randint(1, 4)) for _ in range(5)]
    e = numbers[0] + sum(c * sp.prod(v ** rng.randint(0, 2) for v in variables) for c in numbers[1:])

    def tree(depth):
        if depth == 0 or rng.random() < 0.3:
            return ()
        i, j = rng.sample(range(len(variables) + 1), 2)
        return i, j, Rational(rng.randint(1, 3), rng.randint(1, 3)), tree(depth - 1), tree(depth - 1)

    try:
        order.on_simplex(0, e, variables, tree(3))
    except NotProved:
        return
    for _ in range(60):
        parts = [rng.randint(0, 5) for _ in range(len(variables) + 1)]
        whole = sum(parts) or 1
        assert e.subs({v: Rational(x, whole) for v, x in zip(variables, parts, strict=False)}) >= 0


@pytest.mark.parametrize("seed", range(6))
def test_what_the_search_finds_is_accepted_and_stored_whole(seed):
    rng = random.Random(seed)
    e = sum(rng.randint(-4, 4) * p ** rng.randint(0, 3) * q ** rng.randint(0, 2) for _ in range(4)) * (1 + t)
    lowest = min(
        e.subs({p: Rational(i, 12), q: Rational(j, 12), t: end})
        for i in range(13)
        for j in range(13 - i)
        for end in (0, 1)
    )
    shifted = e - lowest + Rational(1, 2)
    try:
        found = certificate(0, shifted, (p, q), ((t, 1),))
    except NotProved:
        return
    assert issued(order.on_simplex(0, shifted, (p, q), found, ((t, 1),)))
    assert from_integers(as_integers(found, (1,)), (1,), 1) == found
    assert size(found) == as_integers(found, (1,)).count(-1)
