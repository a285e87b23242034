"""The sums of `streaming.Summary` in compiled code: each row is read from memory once, and is in the cache when it is needed again.

Numba compiles this module when it is first used, which takes a few seconds, and keeps the result beside it. It is not a
requirement: without it `streaming` does the same with NumPy, at about twice the time.
"""

import math

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic

_ROWS = 16  # at once: of 256 columns they fill 32 kB, the nearest cache
_LINE = 64  # bytes that memory hands over at once, or more: asking twice for the same ones does no harm


@intrinsic
def _ask_for(typing, A, offset):
    """Have the bytes at `offset` from the start of `A` brought into the second cache, while the processor goes on.

    It only asks: an address beyond the end of A is ignored. So memory is busy also while what has come is summed up.
    """

    def generate(context, builder, signature, arguments):
        byte, flag = ir.IntType(8).as_pointer(), ir.IntType(32)
        start = builder.bitcast(context.make_array(signature.args[0])(context, builder, arguments[0]).data, byte)
        prefetch = builder.module.declare_intrinsic(
            "llvm.prefetch", [byte], ir.FunctionType(ir.VoidType(), [byte] + 3 * [flag])
        )
        to_read, second_cache, data = (ir.Constant(flag, value) for value in (0, 2, 1))
        builder.call(prefetch, [builder.gep(start, [arguments[1]]), to_read, second_cache, data])
        return context.get_dummy_value()

    return types.void(A, types.intp), generate


# Sums may be reordered and products fused; a nan or an infinity is kept.
@njit(nogil=True, cache=True, error_model="numpy", fastmath={"reassoc", "contract", "nsz", "arcp"})
def sum_up(A, b, x, sums, vectors):
    """Add the rows of A, shape (n, d), to `sums`, shape (3,), and `vectors`, shape (3, d); returns the reference.

    Both must be 0 at first. A is float64 or float32 in row-major order; b, x and what is added up are float64.
    """
    n, d = A.shape
    row = d * A.itemsize
    logits, weights = np.empty(_ROWS), np.empty((3, _ROWS))
    e_a, ee_a, eb_a = vectors[0], vectors[1], vectors[2]
    reference = -np.inf
    for start in range(0, n, _ROWS):
        block = A[start : start + _ROWS]
        count = len(block)
        fours = count - count % 4
        largest = reference
        for j in range(0, fours, 4):
            a0, a1, a2, a3 = block[j], block[j + 1], block[j + 2], block[j + 3]
            z0, z1, z2, z3 = 0.0, 0.0, 0.0, 0.0
            for i in range(d):
                x_i = x[i]
                z0 += a0[i] * x_i
                z1 += a1[i] * x_i
                z2 += a2[i] * x_i
                z3 += a3[i] * x_i
            logits[j], logits[j + 1], logits[j + 2], logits[j + 3] = z0, z1, z2, z3
            largest = max(largest, max(max(z0, z1), max(z2, z3)))
        for j in range(fours, count):
            a0 = block[j]
            z0 = 0.0
            for i in range(d):
                z0 += a0[i] * x[i]
            logits[j] = z0
            largest = max(largest, z0)
        if largest > reference:
            scale = math.exp(reference - largest)
            reference = largest
            sums[0] *= scale
            sums[1] *= scale * scale
            sums[2] *= scale
            for i in range(d):
                e_a[i] *= scale
                ee_a[i] *= scale * scale
                eb_a[i] *= scale
        for j in range(count):
            e = math.exp(logits[j] - reference)
            eb = e * b[start + j]
            weights[0, j], weights[1, j], weights[2, j] = e, e * e, eb
            sums[0] += e
            sums[1] += e * e
            sums[2] += eb
        for j in range(0, fours, 4):
            a0, a1, a2, a3 = block[j], block[j + 1], block[j + 2], block[j + 3]
            p0, p1, p2, p3 = weights[0, j], weights[0, j + 1], weights[0, j + 2], weights[0, j + 3]
            q0, q1, q2, q3 = weights[1, j], weights[1, j + 1], weights[1, j + 2], weights[1, j + 3]
            r0, r1, r2, r3 = weights[2, j], weights[2, j + 1], weights[2, j + 2], weights[2, j + 3]
            ahead = (start + j + _ROWS) * row  # the same four rows of the next block
            for offset in range(ahead, ahead + 4 * row, _LINE):
                _ask_for(A, offset)
            for i in range(d):
                t0, t1, t2, t3 = a0[i], a1[i], a2[i], a3[i]
                e_a[i] += p0 * t0 + p1 * t1 + p2 * t2 + p3 * t3
                ee_a[i] += q0 * t0 + q1 * t1 + q2 * t2 + q3 * t3
                eb_a[i] += r0 * t0 + r1 * t1 + r2 * t2 + r3 * t3
        for j in range(fours, count):
            a0 = block[j]
            p0, q0, r0 = weights[0, j], weights[1, j], weights[2, j]
            for i in range(d):
                t0 = a0[i]
                e_a[i] += p0 * t0
                ee_a[i] += q0 * t0
                eb_a[i] += r0 * t0
    return reference
