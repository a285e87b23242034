"""The fingerprint of a figure changes with what can be seen in it, and not with the last digits of a number."""

import numpy as np
import pytest

from weightshift import drawn, figures

X = np.linspace(0.1, 3, 40)
Y = np.exp(-X)


def figure(change=None, x=X, y=Y):
    """One of each kind of thing, and then a change."""
    shown, (left, right) = figures.axes(2)
    left.plot(x, y, label="decay")
    left.scatter(x[::8], y[::8])
    left.fill_between(x, y, 2 * y, alpha=0.3)
    left.set(xlabel="$t$", ylabel="share", title="left", yscale="log")
    left.legend()
    right.bar([1, 2, 3], y[:3])
    right.imshow(np.outer(y[:3], y[:4]), extent=(0, 1, 0, 1))
    right.annotate("here", (1, 0.5), (2, 0.7), arrowprops={"arrowstyle": "->"})
    right.set(xticks=[1, 2, 3], xticklabels=["a", "b", "c"], xlim=(0, 4), ylim=(0, 1))
    if change:
        change(left, right)
    return shown


def parts(fingerprint):
    return {(axes, kind): said for axes, kinds in fingerprint.items() for kind, said in kinds.items()}


def test_it_is_the_same_twice_and_after_noise_far_below_a_pixel():
    noise = 1 + 1e-9 * np.random.default_rng(3).normal(size=X.shape)
    assert (
        drawn.fingerprint(figure())
        == drawn.fingerprint(figure())
        == drawn.fingerprint(figure(x=X * noise, y=Y * noise))
    )


def test_it_counts_what_is_shown():
    assert {
        place: said.split(", ")[0] for place, said in parts(drawn.fingerprint(figure())).items() if "," in said
    } == {
        ("axes 1", "lines"): "1",
        ("axes 1", "points and surfaces"): "2",
        ("axes 1", "texts"): "1",
        ("axes 1", "legends"): "1",
        ("axes 2", "areas"): "3",
        ("axes 2", "images"): "1",
        ("axes 2", "texts"): "1",
    }


CHANGES = {
    "a value by 1 %": (
        ("axes 1", "lines"),
        lambda left, right: left.lines[0].set_ydata(np.where(X == X[7], 1.01, 1) * Y),
    ),
    "the colour of a line": (("axes 1", "lines"), lambda left, right: left.lines[0].set_color("red")),
    "dashes": (("axes 1", "lines"), lambda left, right: left.lines[0].set_linestyle("--")),
    "points": (("axes 1", "points and surfaces"), lambda left, right: left.collections[0].set_offsets([[1, 0.2]])),
    "a band": (("axes 1", "points and surfaces"), lambda left, right: left.collections[1].set_facecolor("green")),
    "a line more": (("axes 1", "lines"), lambda left, right: left.plot(X, 1.1 * Y)),
    "a label of the legend": (("axes 1", "legends"), lambda left, right: left.legend(["growth"])),
    "a title": (("axes 1", "frame"), lambda left, right: left.set_title("right")),
    "a label of an axis": (("axes 1", "frame"), lambda left, right: left.set_xlabel("$s$")),
    "a scale": (("axes 1", "frame"), lambda left, right: left.set_yscale("linear")),
    "limits": (("axes 2", "frame"), lambda left, right: right.set_xlim(0, 5)),
    "a tick": (("axes 2", "frame"), lambda left, right: right.set_xticklabels(["a", "b", "d"])),
    "a bar": (("axes 2", "areas"), lambda left, right: right.patches[0].set_height(0.5)),
    "an image": (("axes 2", "images"), lambda left, right: right.images[0].set_array(np.outer(Y[:3], Y[1:5]))),
    "an image's colours": (("axes 2", "images"), lambda left, right: right.images[0].set_cmap("gray")),
    "a word": (("axes 2", "texts"), lambda left, right: right.texts[0].set_text("there")),
    "where an arrow points": (("axes 2", "texts"), lambda left, right: setattr(right.texts[0], "xy", (1.2, 0.5))),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_seen_where_it_is(name):
    where, change = CHANGES[name]
    before, after = (parts(drawn.fingerprint(figure(made))) for made in (None, change))
    others = {place for place in before.keys() | after.keys() if before.get(place) != after.get(place)}
    assert where in others and {axes for axes, _ in others} == {where[0]}


def test_a_scaled_copy_with_its_own_limits_is_another_picture():
    first, second = figures.axes(), figures.axes()
    first[1].plot(X, Y)
    second[1].plot(X, 2 * Y)
    assert drawn.fingerprint(first[0]) != drawn.fingerprint(second[0])


def test_a_figure_without_axes_and_values_that_are_no_numbers():
    empty, axis = figures.axes()
    axis.plot([0, np.nan, 2], np.ma.masked_invalid([1, 2, np.inf]))
    assert drawn.fingerprint(empty)["axes 1"]["lines"].startswith("1, ")
    axis.remove()
    assert drawn.fingerprint(empty) == {}
