"""How fast Newton and Gauss–Newton converge near a minimum, in arithmetic with many digits.

In double precision three or four steps of Newton reach the rounding, which is too few to see an order.
"""

import mpmath as mp

from weightshift.numerics.solve import solve


def local_errors(problem, regulariser, method, *, start=0.1, digits=100, steps=60):
    """||x_t - x*||_2 of undamped steps from near the minimum x*, down to the rounding; a list of mpmath numbers.

    problem: a `SoftmaxRegression`; regulariser: a number that makes its loss strongly convex; method: "newton" or
    "gauss-newton". The first point is x* with `start` added to each entry.
    """
    near = solve(problem, regulariser=regulariser).x
    with mp.workdps(digits):
        A, b = mp.matrix(problem.A.tolist()), mp.matrix(problem.b.tolist())
        weight = mp.mpf(float(regulariser)) ** 2
        x = mp.matrix(near.tolist())
        for _ in range(12):
            x -= _step(A, b, weight, x, "newton")
        minimum, x, errors = x, x + mp.mpf(float(start)) * mp.ones(len(x), 1), []
        for _ in range(steps):
            error = mp.norm(x - minimum)
            if error < mp.mpf(10) ** (10 - digits):
                break
            errors.append(error)
            x -= _step(A, b, weight, x, method)
        return errors


def convergence_order(errors):
    """log(e_{t+2} / e_{t+1}) / log(e_{t+1} / e_t) at the last three errors: 2 where convergence is quadratic, 1 where linear."""
    if len(errors) < 3:
        raise ValueError(f"{len(errors)} errors were given; an order needs at least 3")
    first, second, third = errors[-3:]
    return float(mp.log(third / second) / mp.log(second / first))


def _step(A, b, weight, x, method):
    u = A * x
    largest = max(u)
    f = u.apply(lambda s: mp.exp(s - largest))
    f /= sum(f)
    J = mp.diag(list(f)) - f * f.T
    h = J * (f - b)
    core = J * J + weight * mp.eye(len(f))
    if method == "newton":
        core += mp.diag(list(h)) - f * h.T - h * f.T
    return mp.lu_solve(A.T * core * A, A.T * (h + weight * u))
