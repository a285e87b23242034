"""Times and iterations of `solve` beside SciPy's solvers on the same problems, in one run.

    python bench/solvers.py

Times are relative to those of `solve(method="newton")`; the median of a few runs each.
"""

import time

import numpy as np
from scipy.optimize import minimize

from weightshift.numerics import NotConverged, random_problem, solve

SIZES = ((20, 5), (200, 20), (2000, 50))
REGULARISER, RADIUS, TOLERANCE, RUNS = 0.3, 4.0, 1e-8, 3


def ours(method):
    def run(problem, start):
        try:
            solution = solve(
                problem, start, method=method, regulariser=REGULARISER, tolerance=TOLERANCE, iterations=20_000
            )
        except NotConverged as stopped:
            solution = stopped.solution
        return solution.losses[-1], solution.gradient_norms[-1], solution.iterations

    return run


def scipys(method):
    def run(problem, start):
        regular = REGULARISER**2 * problem.A.T @ problem.A
        second = {} if method == "L-BFGS-B" else {"hess": lambda x: problem.hessian(x) + regular}
        options = {"gtol": TOLERANCE, "maxiter": 20_000} | ({"ftol": 0} if method == "L-BFGS-B" else {})
        found = minimize(
            lambda x: problem.loss(x) + 0.5 * x @ regular @ x,
            start,
            jac=lambda x: problem.gradient(x) + regular @ x,
            method=method,
            options=options,
            **second,
        )
        return found.fun, np.linalg.norm(found.jac), found.nit

    return run


SOLVERS = {name: ours(name) for name in ("newton", "gauss-newton", "gradient")} | {
    f"SciPy {name}": scipys(name) for name in ("L-BFGS-B", "trust-exact", "trust-ncg")
}


def timed(run, problem, start):
    seconds = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        result = run(problem, start)
        seconds.append(time.perf_counter() - begun)
    return float(np.median(seconds)), *result


def main():
    for n, d in SIZES:
        problem, start = random_problem(n, d, seed=0, R=RADIUS)
        results = {name: timed(run, problem, start) for name, run in SOLVERS.items()}
        reference = results["newton"][0]
        best = min(loss for _, loss, _, _ in results.values())
        print(f"\nn = {n}, d = {d}: newton takes {1000 * reference:.1f} ms")
        print(f"{'solver':>18}  {'iterations':>10}  {'time':>8}  {'gradient':>9}  {'loss - best':>11}")
        for name, (seconds, loss, norm, count) in results.items():
            print(f"{name:>18}  {count:>10}  {seconds / reference:>7.2f}x  {norm:>9.1e}  {loss - best:>11.1e}")


if __name__ == "__main__":
    main()
