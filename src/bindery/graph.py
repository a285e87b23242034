"""The graph of citations, drawn in layers from left to right: what a claim rests on stands to its left.

The layout is that of Sugiyama, Tagawa and Toda (1981), reduced to what some hundred claims need: layers by the longest path,
invisible points where an arrow crosses a layer, barycentres against crossings, heights by least squares. It is
deterministic, so the stored picture is the same on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from html import escape

HEIGHT, GAP, COLUMN_GAP, MARGIN, LEAST_WIDTH = 42, 12, 56, 8, 664
LETTER = 7.9  # a mean one of the label takes this many pixels, at most
SWEEPS = 12


@dataclass(frozen=True)
class Node:
    """A box: two lines of text, the colours of a class, the page it leads to, what a screen reader says, and its id."""

    label: str
    note: str
    kind: str
    address: str
    description: str
    anchor: str


def circle(cites: dict) -> list:
    """Nodes that cite each other in a circle, the first one repeated at the end; an empty list if there are none."""
    try:
        TopologicalSorter(cites).prepare()
    except CycleError as problem:
        found = problem.args[1][:0:-1]  # each of which the one before it cites
        first = min(range(len(found)), key=lambda k: list(cites).index(found[k]))
        return [*found[first:], *found[:first], found[first]]
    return []


def ranks(cites: dict) -> dict:
    """The layer of each node: to the right of all it cites, and if it cites nothing, just left of the first that cites it.

    cites  node -> the nodes it cites, all of them keys. Raises ValueError for a circle.
    """
    if found := circle(cites):
        raise ValueError("a circle of citations: " + " cites ".join(map(str, found)))
    rank: dict = {}
    for node in TopologicalSorter(cites).static_order():
        rank[node] = max((rank[c] + 1 for c in cites[node]), default=0)
    citers = {node: [m for m in cites if node in cites[m]] for node in cites}
    return {v: rank[v] if cites[v] or not citers[v] else min(rank[m] for m in citers[v]) - 1 for v in cites}


def layout(cites: dict) -> tuple[list, dict, dict]:
    """Where everything stands: the layers, each from top to bottom, the heights, and the way of each arrow.

    The way of an arrow (cited, citing) is the list of what it meets in each layer: its two nodes and, between them, points
    (cited, citing, layer), which have a place in the layers of their own.
    """
    rank = ranks(cites)
    layers: list = [[] for _ in range(max(rank.values(), default=-1) + 1)]
    for node, r in rank.items():
        layers[r].append(node)
    ways = {}
    for citing in cites:
        for cited in cites[citing]:
            points = [(cited, citing, r) for r in range(rank[cited] + 1, rank[citing])]
            for point in points:
                layers[point[2]].append(point)
            ways[cited, citing] = [cited, *points, citing]
    left: dict = {v: [] for layer in layers for v in layer}
    right: dict = {v: [] for layer in layers for v in layer}
    for way in ways.values():
        for a, b in zip(way, way[1:], strict=False):
            right[a].append(b)
            left[b].append(a)
    layers = _untangled(layers, left, right)
    return layers, _heights(layers, left, right), ways


def _untangled(layers, left, right) -> list:
    """The order in each layer with the fewest crossings that some sweeps by barycentres find."""
    best, fewest = layers, _crossings(layers, right)
    for sweep in range(SWEEPS):
        forward = sweep % 2 == 0
        sides, layers = (left, list(layers)) if forward else (right, list(layers))
        for r in range(1, len(layers)) if forward else range(len(layers) - 2, -1, -1):
            place = {v: k for k, v in enumerate(layers[r - 1 if forward else r + 1])}
            own = {v: k for k, v in enumerate(layers[r])}
            centre = {v: sum(place[u] for u in sides[v]) / len(sides[v]) if sides[v] else own[v] for v in own}
            layers[r] = sorted(layers[r], key=lambda v, centre=centre: centre[v])
        if (found := _crossings(layers, right)) < fewest:
            best, fewest = layers, found
    return best


def _crossings(layers, right) -> int:
    count = 0
    for a, b in zip(layers, layers[1:], strict=False):
        place = {v: k for k, v in enumerate(b)}
        ends = [place[w] for v in a for w in sorted(right[v], key=place.__getitem__)]
        count += sum(ends[i] > e for k, e in enumerate(ends) for i in range(k))
    return count


def _heights(layers, left, right) -> dict:
    """The height of everything's middle: near its neighbours', in the order of its layer, without overlaps."""
    from scipy.optimize import isotonic_regression  # slow to import, and needed only here

    offsets = {}
    for layer in layers:
        total = 0.0
        for k, v in enumerate(layer):
            total += (_room(layer[k - 1]) + _room(v)) / 2 + GAP if k else 0
            offsets[v] = total
    y = dict(offsets)
    for sweep in range(2 * SWEEPS):
        for layer in layers if sweep % 2 == 0 else layers[::-1]:
            near = {v: left[v] + right[v] for v in layer}
            wanted = [sum(y[u] for u in near[v]) / len(near[v]) if near[v] else y[v] for v in layer]
            shifts = isotonic_regression([w - offsets[v] for v, w in zip(layer, wanted, strict=True)]).x
            y.update({v: s + offsets[v] for v, s in zip(layer, shifts, strict=True)})
    top = min((y[v] - _room(v) / 2 for v in y), default=0)
    return {v: round(h - top) for v, h in y.items()}


def _room(v) -> int:
    return 0 if isinstance(v, tuple) else HEIGHT


def svg(nodes: dict, cites: dict, title: str, description: str) -> str:
    """The graph as SVG, to stand within a page that styles its classes; no ids but the anchors; a line for each element.

    nodes  name -> Node
    cites  name -> the names it cites, all of them keys of `nodes`; nodes without any citation stand in rows below
    Raises ValueError for a circle.
    """
    joined = {v for v, cited in cites.items() for v in ((v, *cited) if cited else ())}
    layers, y, ways = layout({v: tuple(cites[v]) for v in nodes if v in joined})
    x, widths, right = {}, {}, MARGIN
    for layer in layers:
        width = max((_width(nodes[v]) for v in layer if v in nodes), default=0)
        for v in layer:
            x[v], widths[v] = right, width
        right += width + COLUMN_GAP
    right -= COLUMN_GAP
    bottom = max((y[v] + HEIGHT // 2 for v in y), default=0) + MARGIN
    y = {v: h + MARGIN for v, h in y.items()}

    column, row = MARGIN, bottom + 2 * GAP + HEIGHT // 2
    for v in nodes:
        if v not in joined:
            widths[v] = _width(nodes[v])
            if column + widths[v] > LEAST_WIDTH:
                column, row = MARGIN, row + HEIGHT + GAP
            x[v], y[v] = column, row
            column, bottom = column + widths[v] + GAP, row + HEIGHT // 2 + MARGIN
    size = f"{max(right, LEAST_WIDTH) + MARGIN} {bottom + MARGIN}"
    width, height = size.split()
    lines = [
        f'<svg role="group" aria-label="{escape(title)}" width="{width}" height="{height}" viewBox="0 0 {size}">',
        f"<desc>{escape(description)}</desc>",
        *(_arrow([(x[v], y[v], widths[v]) for v in way]) for way in ways.values()),
        *(
            _box(nodes[v], x[v], y[v], widths[v], [nodes[c].anchor for c in cites[v]])
            for v in sorted(nodes, key=lambda v: (x[v], y[v]))
        ),
        "</svg>",
    ]
    return "\n".join(lines)


def _width(node: Node) -> int:
    return round(LETTER * max(len(node.label), len(node.note))) + 20


def _arrow(places) -> str:
    (x, y, width), *others = places
    path = f"M{x + width} {y}"
    for nearer, height, across in others:
        middle = nearer - COLUMN_GAP // 2
        path += f"C{middle} {y} {middle} {height} {nearer} {height}"
        x, y, width = nearer, height, across
        if (nearer, height, across) != places[-1]:
            path += f"h{across}"
    return f'<path class="arrow" d="{path}"/><path class="tip" d="M{x} {y}l-8 -4v8z"/>'


def _box(node: Node, x: int, y: int, width: int, rests_on) -> str:
    middle = x + width // 2
    below = f' data-rests-on="{escape(" ".join(rests_on))}"' if rests_on else ""
    return (
        f'<a id="{escape(node.anchor)}"{below} class="node {node.kind}" href="{escape(node.address)}" aria-label="{escape(node.description)}">'
        f'<rect x="{x}" y="{y - HEIGHT // 2}" width="{width}" height="{HEIGHT}" rx="5"/>'
        f'<text x="{middle}" y="{y - 3}">{escape(node.label)}</text>'
        f'<text class="note" x="{middle}" y="{y + 13}">{escape(node.note)}</text></a>'
    )
