"""Attention regression at n = d: the gradient in X by blocks of rows, by the explicit Kronecker form, and by JAX.

Time is taken side by side in one process. Memory is that of one call beyond the inputs and, for the explicit form, with its
matrix, which is an input that nobody has; for JAX it is sampled, and misses what lives for less than a millisecond.
"""

import jax
import jax.numpy as jnp
import measure
import numpy as np

from weightshift.numerics import AttentionRegression, kronecker_form
from weightshift.numerics.row_losses import Normalized

SIZES = (16, 32, 64, 96, 128, 256, 512, 1024, 2048)
EXPLICIT = 128  # the largest size at which A1 kron A2 is formed: 2.1 GB; at 1024 it would take 8.8 TB


def problem(n, seed=0):
    generator = np.random.default_rng([n, seed])
    A1, A2 = generator.standard_normal((2, n, n)) / np.sqrt(n)
    return A1, A2, generator.dirichlet(np.ones(n), size=n), generator.standard_normal((n, n)) / np.sqrt(n)


def explicit(design, B, X):
    """M^T g with M = A1 kron A2 and x = vec(X): one softmax regression with n^2 rows and d^2 columns."""
    g = Normalized.slope((design @ X.ravel()).reshape(B.shape), B)
    return (design.T @ g.ravel()).reshape(X.shape)


def loss_in_jax(X, A1, A2, B):
    return 0.5 * jnp.sum((jax.nn.softmax(A1 @ X @ A2.T, axis=1) - B) ** 2)


def run(rounds=40):
    jax.config.update("jax_enable_x64", True)
    gradient = jax.jit(jax.grad(loss_in_jax))
    results = {"sizes": list(SIZES), "seconds": {}, "memory in MB": {}}
    for n in SIZES:
        seconds, memory = _at_size(n, gradient, rounds)
        measure.report(f"Attention regression, n = d = {n}", seconds, "structured")
        print("  " + "; ".join(f"{name} {value:.1f} MB" for name, value in memory.items()))
        for name, times in seconds.items():
            results["seconds"].setdefault(name, {})[str(n)] = measure.rounded(times)
            results["memory in MB"].setdefault(name, {})[str(n)] = measure.rounded(memory[name])[0]
    return results


def _at_size(n, gradient, rounds):
    A1, A2, B, X = problem(n)
    structured = AttentionRegression(A1, A2, B)
    in_jax = [jnp.asarray(v) for v in (X, A1, A2, B)]
    contenders = {
        "structured": lambda: structured.gradient(X),
        "JAX": lambda: gradient(*in_jax).block_until_ready(),
    }
    contenders["JAX"]()  # compiled here
    memory = {"structured": measure.allocated(contenders["structured"]), "JAX": measure.peak_memory(contenders["JAX"])}
    if n <= EXPLICIT:
        memory["explicit"] = measure.allocated(lambda: explicit(kronecker_form(A1, A2), B, X))
        design = kronecker_form(A1, A2)
        contenders["explicit"] = lambda: explicit(design, B, X)
    answers = [np.asarray(call()) for call in contenders.values()]
    assert all(np.abs(a - answers[0]).max() < 1e-9 * np.abs(answers[0]).max() for a in answers)
    many = 50 if n <= 64 else 1  # calls in one timing, where one is too short
    seconds = measure.side_by_side({name: _repeated(call, many) for name, call in contenders.items()}, rounds)
    return {name: times / many for name, times in seconds.items()}, memory


def _repeated(call, many):
    def calls():
        for _ in range(many):
            call()

    return calls


if __name__ == "__main__":
    run()
