"""The streaming gradient over the blocks of a dask array: each is summed up where it is, and the summaries are merged.

Dask is not a requirement of the book; only this module imports it, and only when it is given a dask array. Which machines
compute is not said here: dask uses the `dask.distributed.Client` that is open, or threads of this process if none is.
"""

import dask

_AT_ONCE = 8  # summaries merged by one task


def merged_summary(Summary, A, b, x):
    """The `streaming.Summary` of all rows of a dask array `A`, shape (n, d), with `b`, a NumPy array of shape (n,), at `x`.

    A block lost with its machine is computed again. Merging is a tree of fixed shape, so the digits of the result do not depend
    on which machine did what, or when.
    """
    blocks = A.rechunk({1: -1}).to_delayed()[:, 0]
    parts, start = [], 0
    for block, rows in zip(blocks, A.chunks[0], strict=True):
        parts.append(_summary(Summary, block, b[start : start + rows], x))
        start += rows
    while len(parts) > 1:
        parts = [_merged(parts[k : k + _AT_ONCE]) for k in range(0, len(parts), _AT_ONCE)]
    (whole,) = dask.compute(parts[0])
    return whole


@dask.delayed(pure=True)
def _summary(Summary, block, targets, x):
    return Summary.of(block, targets, x)


@dask.delayed(pure=True)
def _merged(parts):
    whole = parts[0]
    for part in parts[1:]:
        whole = whole.merge(part)
    return whole
