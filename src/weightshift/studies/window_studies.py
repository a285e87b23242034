"""Attention windows, the studies of the last three chapters at full size; see `weightshift.studies.experiments`.

Every result has the repetitions as its first axis; each has random numbers of its own.

    >>> from weightshift.studies import window_studies
    >>> batch = window_studies.product(3, L=2.0).sample(50, 20, seed=0)
    >>> batch.y.shape
    (50, 20)
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from weightshift.numerics import window
from weightshift.studies import window_structure as structure
from weightshift.studies.experiments import repeated
from weightshift.studies.window_experiments import Pretrained, least_risk, risk

# More noises, each of mean 0 and variance 1, and one more class of functions.


def uniform(rng, shape):
    """Noise that is uniform on an interval."""
    return rng.uniform(-np.sqrt(3), np.sqrt(3), size=shape)


def student(rng, shape):
    """Student's noise with five degrees of freedom: its tails are heavy, its variance is finite."""
    return rng.standard_t(5, size=shape) * np.sqrt(3 / 5)


def skewed(rng, shape):
    """Exponential noise, minus its mean: it is never below -1, and far above 1 now and then."""
    return rng.exponential(size=shape) - 1


NOISES = {"normal": window.normal, "uniform": uniform, "student": student, "skewed": skewed}


def product(d, L=1.0, sigma=0.1, offset=1.0) -> window.Tasks:
    """f(x) = L (a^T x)(b^T x) + c with orthonormal a and b: on the sphere its slope is at most L. It needs d >= 2."""

    def values(rng, X):
        a, b = window.on_sphere(rng, (2, len(X)), X.shape[-1])
        b -= np.sum(a * b, axis=-1, keepdims=True) * a
        b /= np.linalg.norm(b, axis=-1, keepdims=True)
        u, v = ((X @ c[:, :, np.newaxis])[..., 0] for c in (a, b))
        return L * u * v + offset * rng.standard_normal((len(X), 1))

    if d < 2:
        raise ValueError(f"d is {d}; two orthogonal directions need a dimension of at least 2")
    return window.Tasks("product", d, sigma, values, L=L)


def few_functions(count, d, L=1.0, sigma=0.1, seed=0) -> window.Tasks:
    """Affine functions with one of `count` fixed random directions; the points are drawn anew for each task."""
    directions = window.on_sphere(window.generator(seed), (count,), d)

    def values(rng, X):
        a = directions[rng.integers(count, size=len(X))]
        return L * (X @ a[:, :, np.newaxis])[..., 0]

    return window.Tasks(f"{count} functions", d, sigma, values, L=L)


CLASSES = {**window.CLASSES, "product": product}


# Low rank.


@repeated(
    d=8, k=[1, 2, 4, 8], main=2, n=100, L=1.0, sigma=0.1, recorded_every=20,
    steps=600, batch=100, queries=4, rate=0.3, evaluation=1000, repetitions=8, seed=5,
)  # fmt: skip
def low_rank(settings, rng):
    """Pretraining of a full matrix on tasks that share a subspace of dimension k, from normal entries; k = d is the control.

    steps_shown                 the steps at which the two paths are recorded
    alignment, effective_rank   along the path, (k, steps_shown); the alignment of the control is to a random subspace of
                                dimension `main`
    M_alignment, M_rank, M_distance   of the result, for each k
    learned, projection, scalar       risk on fresh tasks: of the result, of the best w P, of the best w I
    elsewhere, elsewhere_scalar       risk of the result on tasks of another random subspace, and of the best w I there
    split                       the best (inside, across), for k = `main`
    spheres_…                   the same for k = `main` where P x has one length
    """
    d, n, main, pretrained = settings["d"], settings["n"], settings["main"], Pretrained(settings, rng)

    def study(k, covariates=None):
        def in_span(basis):
            tasks = window.low_rank(d, k, settings["L"], settings["sigma"], basis=basis)
            return replace(tasks, covariates=covariates(basis)) if covariates else tasks

        basis = structure.random_basis(d, k, rng)
        reference = basis if k < d else structure.random_basis(d, main, rng)
        run = pretrained.run(in_span(basis), n, start=rng.standard_normal((d, d)))
        path = run.path[:: settings["recorded_every"]]
        batch = pretrained.fresh(in_span(basis))
        inside, projection = structure.best_projection(batch, basis)
        elsewhere = pretrained.fresh(in_span(structure.random_basis(d, k, rng)))
        return {
            "alignment": structure.alignment(path, reference),
            "effective_rank": structure.effective_rank(path),
            "M_alignment": structure.alignment(run.M, reference),
            "M_rank": structure.effective_rank(run.M),
            "M_distance": structure.distance_from_projection(run.M, basis),
            "learned": risk(run.M, batch),
            "projection": projection,
            "inside": inside,
            "scalar": least_risk(batch),
            "elsewhere": risk(run.M, elsewhere),
            "elsewhere_scalar": least_risk(elsewhere),
            "split": structure.best_split(batch, basis)[0] if k == main else np.zeros(2),
        }

    studies = [study(k) for k in settings["k"]]
    spheres = study(main, covariates=structure.two_spheres)
    out = {name: [s[name] for s in studies] for name in studies[0] if name != "split"}
    out["split"] = studies[settings["k"].index(main)]["split"]
    out["steps_shown"] = np.arange(0, settings["steps"] + 1, settings["recorded_every"])
    return {**out, **{f"spheres_{name}": value for name, value in spheres.items()}}


@repeated(
    d=4, k=2, L=1.0, sigma=0.1, sizes=[25, 50, 100, 200, 400, 800, 1600], tasks=200, queries=4, repetitions=8, seed=19
)
def projection_limits(settings, rng):
    """The best M = a P + b (I - P) as the context grows, on one sphere and on two; nothing is trained.

    one, two            (size, 2): a and b, with covariates uniform on the sphere, and as in `structure.two_spheres`
    one_risk, two_risk  (size, 3): the risk of that matrix, of the best multiple of P, and of the best multiple of I
    """
    basis = np.eye(settings["d"])[:, : settings["k"]]
    sphere = window.low_rank(settings["d"], settings["k"], settings["L"], settings["sigma"])
    out = {}
    for name, tasks in (("one", sphere), ("two", replace(sphere, covariates=structure.two_spheres(basis)))):
        split, risks = [], []
        for n in settings["sizes"]:
            batch = tasks.sample(settings["tasks"], n, settings["queries"], rng)
            found, least = structure.best_split(batch, basis)
            split.append(found)
            risks.append([least, structure.best_projection(batch, basis)[1], least_risk(batch)])
        out[name], out[f"{name}_risk"] = split, risks
    return out


# Activations.


def kinds(name, d, L, sigma):
    """The tasks of `activations` by their name: without a constant, unless the name says otherwise."""
    plain = name.removesuffix(" with constant")
    return window.CLASSES[plain](d, L, sigma, offset=float(name != plain))


@repeated(
    d=3, n=200, L=[0.5, 1.0, 2.0, 4.0, 8.0], sigmas=[0.125, 0.25, 0.5, 1.0, 2.0], sizes=[50, 100, 200, 400],
    kinds=["affine", "affine with constant", "two slopes", "quadratic", "cosine"], heads=list(structure.HEADS),
    windows=np.geomspace(0.1, 500, 20).round(4).tolist(), tasks=300, queries=4, repetitions=8, seed=7,
)  # fmt: skip
def activations(settings, rng):
    """The best risk and the best window of each head of `structure.HEADS`, none of them trained, over L and over sigma.

    by_L, by_L_w            (kind, head, L) at the middle sigma
    by_sigma, by_sigma_w    (kind, head, sigma) at the middle L
    by_n                    (kind, head, n) at the middle L and sigma
    """
    middle_L, middle_sigma = settings["L"][2], settings["sigmas"][2]
    points = {
        "by_L": [(settings["n"], L, middle_sigma) for L in settings["L"]],
        "by_sigma": [(settings["n"], middle_L, sigma) for sigma in settings["sigmas"]],
        "by_n": [(n, middle_L, middle_sigma) for n in settings["sizes"]],
    }
    shape = len(settings["kinds"]), len(settings["heads"])
    out = {f"{name}{end}": np.empty((*shape, len(values))) for name, values in points.items() for end in ("", "_w")}
    for k, kind in enumerate(settings["kinds"]):
        for name, values in points.items():
            for p, (n, L, sigma) in enumerate(values):
                batch = kinds(kind, settings["d"], L, sigma).sample(settings["tasks"], n, settings["queries"], rng)
                for j, head in enumerate(settings["heads"]):
                    best = structure.best_head(structure.HEADS[head], batch, settings["windows"])
                    out[name][k, j, p], out[f"{name}_w"][k, j, p] = best.risk, best.w
    return out


# Next checks.


@repeated(
    d=3, n=100, sigma=0.5, classes=list(CLASSES), L=[0.5, 1.0, 2.0, 4.0], noises=list(NOISES),
    steps=300, batch=100, queries=4, rate=0.3, evaluation=600, repetitions=8, seed=13,
)  # fmt: skip
def checks(settings, rng):
    """Learned windows for more classes and noises, and each of them used on each class and Lipschitz constant.

    learned, best   window learned, and best, (class, L)
    noise           window learned under each noise
    moved, least    risk of a window learned on (class, L) used on (class, L), (4 axes); and the least risk there
    """
    grid = [[CLASSES[name](settings["d"], L, settings["sigma"]) for L in settings["L"]] for name in settings["classes"]]
    one, pretrained = window.affine(settings["d"], 1.0, settings["sigma"]), Pretrained(settings, rng)
    windows = [[pretrained.learned(tasks) for tasks in row] for row in grid]
    batches = [[pretrained.fresh(tasks) for tasks in row] for row in grid]
    return {
        "learned": windows,
        "best": [[window.best_window(batch) for batch in row] for row in batches],
        "noise": [pretrained.learned(replace(one, noise=NOISES[name])) for name in settings["noises"]],
        "moved": [[[[risk(w, b) for b in row] for row in batches] for w in line] for line in windows],
        "least": [[least_risk(batch) for batch in row] for row in batches],
    }


# Open questions.


@repeated(
    L=1.0, sigma=0.5, n=100, dimensions=[2, 3, 4, 6, 8], sizes=[100, 200, 400, 800, 1600], plane_d=[4, 8, 16],
    plane_sigma=0.1, context=[25, 100, 400], pools=[2, 4, 8, 16, 32, 64, 128, 256, 512, 1024], pool_d=[2, 4, 8],
    functions=[1, 2, 4, 8, 16, 32], steps=300, batch=100, queries=4, rate=0.3, evaluation=300, repetitions=8, seed=17,
)  # fmt: skip
def questions(settings, rng):
    """Dimension, number of tasks and size of the context.

    by_d, by_d_best      learned and best scalar in each dimension; by_d_rest: ||M - mean I||_F / ||M||_F of a learned matrix
    growth, growth_risk  the best window and its risk, (dimension, size)
    aligned              alignment of a matrix learned on tasks of a plane, for each of `plane_d`
    context              risk at the size in use of a window learned at n/4, n and 4n; context_least the least risk
    pool_scalar          risk after pretraining on few tasks, (size, pool); pool_scalar_least the least risk, (size,)
    pool_matrix          the same for a matrix, (dimension, pool), and pool_matrix_least
    functions_scalar, functions_matrix   risk after pretraining on few functions with fresh points; functions_least
    """
    pretrained = Pretrained(settings, rng)
    learned, fresh = pretrained.learned, pretrained.fresh

    def tasks(d):
        return window.affine(d, settings["L"], settings["sigma"])

    def rest(M):
        return structure.distance_from_projection(M, np.eye(len(M)))

    def plane(d):
        basis = structure.random_basis(d, 2, rng)
        what = window.low_rank(d, 2, settings["L"], settings["plane_sigma"], basis=basis)
        M = learned(what, start=rng.standard_normal((d, d)), steps=2 * settings["steps"])
        return structure.alignment(M, basis)

    out = {"aligned": [plane(d) for d in settings["plane_d"]]}
    batches = {d: fresh(tasks(d), max(settings["sizes"])) for d in settings["dimensions"]}
    grown = [[batch.first(size) for size in settings["sizes"]] for batch in batches.values()]
    out["growth"] = [[window.best_window(batch) for batch in row] for row in grown]
    out["growth_risk"] = [[least_risk(batch) for batch in row] for row in grown]
    out["by_d"] = [learned(tasks(d)) for d in batches]
    out["by_d_best"] = [window.best_window(fresh(tasks(d))) for d in batches]
    out["by_d_rest"] = [rest(learned(tasks(d), start=np.eye(d))) for d in batches]

    at_size = {size: fresh(tasks(3), size) for size in settings["context"]}
    unseen = at_size[settings["n"]]
    out["context"] = [risk(learned(tasks(3), size), unseen) for size in settings["context"]]
    out["context_least"] = least_risk(unseen)
    out["pool_scalar"] = [
        [risk(learned(tasks(3), size, pool=pool), batch) for pool in settings["pools"]]
        for size, batch in at_size.items()
    ]
    out["pool_scalar_least"] = [least_risk(batch) for batch in at_size.values()]
    at_d = {d: fresh(tasks(d)) for d in settings["pool_d"]}
    out["pool_matrix"] = [
        [risk(learned(tasks(d), start=np.eye(d), pool=pool), batch) for pool in settings["pools"]]
        for d, batch in at_d.items()
    ]
    out["pool_matrix_least"] = [least_risk(batch) for batch in at_d.values()]
    known = [few_functions(count, 3, settings["L"], settings["sigma"], rng) for count in settings["functions"]]
    out["functions_scalar"] = [risk(learned(what), unseen) for what in known]
    out["functions_matrix"] = [risk(learned(what, start=np.eye(3)), unseen) for what in known]
    out["functions_least"] = out["context_least"]
    return out
