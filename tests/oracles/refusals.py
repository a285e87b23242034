"""Tables of what must be refused: a name, what is tried, and words that the message must have."""

import pytest


def refused(error, action, *words) -> Exception:
    """The error that an action raises; its message has all of the words."""
    with pytest.raises(error) as caught:
        made = action()
        pytest.fail(f"{made} was accepted", pytrace=False)
    assert not [word for word in words if word not in str(caught.value)], caught.value
    return caught.value


def each(arguments: str, table: dict):
    """A test for each row of a table; what a row has beyond the other arguments is, as a tuple, the last one."""
    count = arguments.count(",")
    rows = ((name, row if isinstance(row, tuple) else (row,)) for name, row in table.items())
    return pytest.mark.parametrize(arguments, [pytest.param(*r[:count], r[count:], id=name) for name, r in rows])
