"""How an argument becomes a real, finite array, and what is said when it cannot.

Accepted: whatever `numpy.asarray` reads (lists, tuples, objects with `__array__`, memory maps, read-only or
non-contiguous arrays), holding float64, float32, integers or booleans. float32 stays float32; integers and
booleans become float64. Everything else is refused with a `ValueError` which names the dtype: float16 (its
exp overflows at 12), longdouble (its precision depends on the machine), complex and object (not real numbers
that NumPy can compute with).
"""

import operator

import numpy as np


def real_array(name, values):
    """`values` as a finite float64 or float32 array, which may share memory with `values`.

    Raises ValueError if `values` is ragged, masked, of another dtype, or holds a nan or an infinity.
    """
    array = read(name, values)
    array = array.astype(floating_dtype(name, array.dtype), copy=False)
    return need_finite(name, array, f"; {name} must be finite")


def real_matrix(name, values):
    """`values` as a finite (n, d) array with n, d >= 1; raises ValueError otherwise."""
    return _with_axes(2, name, values, "be a matrix of shape (n, d)", "have at least one row and one column")


def real_vector(name, values):
    """`values` as a finite array of shape (length,) with length >= 1; raises ValueError otherwise."""
    return _with_axes(1, name, values, "be a vector with one axis", "have at least one entry")


def real_number(name, value):
    """`value` as a finite Python float; raises ValueError otherwise."""
    return float(_with_axes(0, name, value, "be a single number"))


def positive_number(name, value):
    """`value` as a finite Python float above 0; raises ValueError otherwise."""
    number = real_number(name, value)
    if number <= 0:
        raise ValueError(f"{name} is {number}; {name} must be positive")
    return number


def _with_axes(axes, name, values, kind, filled=""):
    array = real_array(name, values)
    if array.ndim != axes or array.size == 0:
        must = filled if array.ndim == axes else kind
        raise ValueError(f"{name} has shape {array.shape}; {name} must {must}")
    return array


def whole_number(name, value, minimum):
    """`value` as an int of at least `minimum`; raises ValueError otherwise."""
    try:
        number = operator.index(value)
    except TypeError:
        number = None
    if number is None or number < minimum:
        raise ValueError(f"{name} is {value!r}; {name} must be an integer of at least {minimum}")
    return number


def frozen(array):
    """`array`, made read-only."""
    array.setflags(write=False)
    return array


def frozen_copy(array, dtype):
    """A read-only copy in row-major order, so that nobody's later change to `array` reaches it."""
    return frozen(np.array(array, dtype=dtype, order="C"))


def view_of(attribute, doc):
    """A property that gives a view of a read-only array of the instance."""
    return property(lambda self: getattr(self, attribute).view(), doc=doc)


def counted(number, noun):
    """`1 row`, `3 rows`: for error messages."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def need_shape(name, array, shape, because):
    """`array`, if it has this shape; raises ValueError otherwise, saying what it has to agree with."""
    if array.shape != shape:
        raise ValueError(f"{name} has shape {array.shape}, but {because}: {name} must have shape {shape}")
    return array


def one_for_each(noun, name, values, A):
    """`values` as a finite array with one number for each "row" or "column" of the matrix A; raises ValueError otherwise."""
    size = A.shape[("row", "column").index(noun)]
    return need_shape(name, real_array(name, values), (size,), f"A has {counted(size, noun)}")


def need_finite(name, array, because):
    """`array`, if all of it is finite; raises ValueError otherwise, with the first entry that is not, and `because` after it."""
    finite = np.isfinite(array)
    if not finite.all():
        index = np.unravel_index(np.argmin(finite), np.shape(array))
        entry = f"{name}[{', '.join(map(str, index))}]" if index else name
        raise ValueError(f"{entry} is {np.asarray(array)[index]}{because}")
    return array


def representable(name, values):
    """`values`, once it is certain that computing them from finite arguments did not overflow."""
    because = f": the arguments are finite but too large to compute with in {values.dtype}; scale them down"
    return need_finite(name, values, because)


def read(name, values):
    """`values` as an array, of whatever dtype and not searched for nan; raises ValueError if it is ragged or masked."""
    # asarray would drop a mask in silence and compute with what lies beneath it.
    if np.ma.is_masked(values):
        count = np.ma.count_masked(values)
        entries = "1 masked entry" if count == 1 else f"{count} masked entries"
        raise ValueError(f"{name} has {entries}; {name} must have none: fill or drop them")
    try:
        # asarray and not array: the latter asks __array__ for a copy, which older classes do not understand.
        return np.asarray(values)
    except ValueError as error:
        raise ValueError(f"{name} is not a rectangular array of numbers: {error}") from error


def floating_dtype(name, dtype):
    """float64 or float32, in which numbers of `dtype` are computed with; raises ValueError for any other dtype."""
    if dtype.kind in "biu":
        return np.dtype(np.float64)
    if dtype.kind == "f" and dtype.itemsize in (4, 8):
        return dtype.newbyteorder("=")
    raise ValueError(f"{name} has dtype {dtype}; {name} must hold float64, float32 or integers")
