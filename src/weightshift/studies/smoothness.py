"""The certificates that bound the rates of the curvature: found once, stored, and checked wherever they are used."""

from __future__ import annotations

import itertools

import sympy as sp

from anysize.board import splits
from weightshift.statements import smoothness as s


def touching() -> tuple:
    """The ratios u_i / u_j at which the two rates reach their bound, on the edge of the first share and another."""
    inverse = {e: sp.invert(e, s.vanishing, s.zeta) for e in (s.zeta, 1 - s.zeta)}
    at_target, at_other = (1 - s.zeta) * inverse[s.zeta], s.zeta * inverse[1 - s.zeta]
    return tuple(sp.rem(sp.expand(e), s.vanishing, s.zeta) for e in (at_target, at_other))


RATES = {
    "target": (s.rate_in_target, (s.p, s.alpha, s.beta, s.gamma), s.target_rates),
    "other": (s.rate_in_other, (s.p, s.q, s.alpha, s.beta, s.gamma), s.other_rates),
}


def certificates() -> tuple:
    """A search for both, of one and two minutes; the settings hold the number of simplices."""
    at_target, at_other = touching()
    ends = list(itertools.product((0, 1), repeat=4))
    where = {
        "target": {(1, *e): (0, 2, at_target, None, None) for e in ends},
        "other": {(0, 1, 1, *e): (0, 1, at_other, None, None) for e in ends},
    }
    settings, results = {}, {}
    for name, (claim, variables, affine) in RATES.items():
        lower, upper = claim.equations[0].sides
        found = splits.certificate(lower, upper, variables, affine, s.root, where[name])
        settings[name] = splits.size(found)
        results[name] = splits.as_integers(found, (1, *touching()))
    return settings, results


def stored(run, name: str) -> tuple:
    """The certificate of that name in a stored run."""
    return splits.from_integers(run.results[name], (1, *touching()), len(RATES[name][2]))
