"""The streaming gradient against one bare A @ x, the two-pass form, and the gradients of JAX and autograd."""

import autograd
import autograd.numpy as anp
import jax
import jax.numpy as jnp
import measure
import numpy as np

from weightshift.numerics import StreamingRegression

BARE = "A @ x"


def problem(n, d, seed=0):
    generator = np.random.default_rng(seed)
    A = np.empty((n, d))
    for start in range(0, n, 1 << 14):
        A[start : start + (1 << 14)] = generator.standard_normal((min(1 << 14, n - start), d)) / 10
    return A, generator.dirichlet(np.ones(n)), generator.standard_normal(d)


def two_pass(A, b, x):
    """A^T (f o c - f <f, c>) as it is written: A is read for Ax, and again for A^T g."""
    u = A @ x
    f = np.exp(u - u.max())
    f /= f.sum()
    c = f - b
    return A.T @ (f * (c - f @ c))


def loss(x, A, b, xp):
    u = xp.dot(A, x)
    e = xp.exp(u - xp.max(u))
    return 0.5 * xp.sum((e / xp.sum(e) - b) ** 2)


def run(n=1_000_000, d=256, rounds=15):
    jax.config.update("jax_enable_x64", True)
    A, b, x = problem(n, d)
    streamed = StreamingRegression(A, b)
    StreamingRegression(A[:10], b[:10]).gradient(x)
    of_autograd = autograd.grad(lambda x: loss(x, A, b, anp))
    memory = {
        "streaming": measure.peak_memory(lambda: streamed.gradient(x)),
        "two-pass": measure.peak_memory(lambda: two_pass(A, b, x)),
        "autograd": measure.peak_memory(lambda: of_autograd(x)),
    }
    A_jax, b_jax, x_jax = (jnp.asarray(v) for v in (A, b, x))
    gradient = jax.jit(jax.grad(lambda x, A, b: loss(x, A, b, jnp)))

    def of_jax():
        return gradient(x_jax, A_jax, b_jax).block_until_ready()

    of_jax()
    memory["JAX"] = measure.peak_memory(of_jax)
    contenders = {
        BARE: lambda: A @ x,
        "streaming": lambda: streamed.gradient(x),
        "two-pass": lambda: two_pass(A, b, x),
        "JAX": of_jax,
        "autograd": lambda: of_autograd(x),
    }
    expected = two_pass(A, b, x)
    errors = {
        name: float(np.abs(np.asarray(call()) - expected).max() / np.abs(expected).max())
        for name, call in contenders.items()
        if name != BARE
    }
    assert max(errors.values()) < 1e-10, errors
    seconds = measure.side_by_side(contenders, rounds)
    measure.report(f"Gradient of softmax regression, n = {n}, d = {d}, float64, {A.nbytes / 1e9:.2f} GB", seconds, BARE)
    for name, megabytes in memory.items():
        print(f"  {name:<34} {megabytes:8.1f} MB beyond A, b and x")
    return {
        "n": n,
        "d": d,
        "seconds": {name: measure.rounded(times) for name, times in seconds.items()},
        "memory in MB": {name: measure.rounded(value)[0] for name, value in memory.items()},
    }


if __name__ == "__main__":
    run()
