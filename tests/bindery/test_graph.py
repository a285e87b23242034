"""The graph of citations: its layers, its refusal of circles, and a drawing in which nothing overlaps."""

import itertools
import random
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from oracles.processes import python

from bindery import graph, ledger

ROOT = Path(__file__).parents[2]


def random_citations(seed, size=40):
    """Nodes that cite some of those before them, in a shuffled order."""
    rng = random.Random(seed)
    cites = {k: tuple(sorted(rng.sample(range(k), min(k, rng.choice((0, 0, 1, 2, 4)))))) for k in range(size)}
    names = list(cites)
    rng.shuffle(names)
    return {name: cites[name] for name in names}


GRAPHS = [{}, {"a": ()}, {"a": (), "b": ("a",), "c": ("a", "b"), "d": ("a", "c")}, *map(random_citations, range(8))]


@pytest.mark.parametrize(
    ("cites", "circle"),
    [
        ({"a": ("a",)}, "a cites a"),
        ({"a": ("b",), "b": ("a",)}, "a cites b cites a"),
        ({"z": ("a",), "a": ("c", "b"), "b": ("d",), "c": (), "d": ("a",)}, "a cites b cites d cites a"),
    ],
)
def test_a_circle_is_refused_and_named(cites, circle):
    assert " cites ".join(graph.circle(cites)) == circle
    with pytest.raises(ValueError, match=f"a circle of citations: {circle}$"):
        graph.ranks(cites)
    with pytest.raises(ValueError, match=circle):
        graph.svg({name: graph.Node(name, "", "", "", "", name) for name in cites}, cites, "", "")


@pytest.mark.parametrize("cites", GRAPHS)
def test_without_a_circle_a_citation_leads_to_a_later_layer(cites):
    assert graph.circle(cites) == []
    rank = graph.ranks(cites)
    assert all(rank[cited] < rank[citing] for citing in cites for cited in cites[citing])
    assert set(rank.values()) == set(range(max(rank.values(), default=-1) + 1))


def test_what_cites_nothing_stands_just_before_what_cites_it():
    assert graph.ranks({"a": (), "b": ("a",), "c": ("b",), "fact": (), "d": ("c", "fact")})["fact"] == 2


@pytest.mark.parametrize("cites", GRAPHS)
def test_a_layer_has_room_for_all_it_holds(cites):
    layers, y, ways = graph.layout(cites)
    assert {v for layer in layers for v in layer if v in cites} == set(cites)
    assert set(ways) == {(cited, citing) for citing in cites for cited in cites[citing]}
    layer_of = {v: k for k, layer in enumerate(layers) for v in layer}
    for way in ways.values():
        assert [layer_of[v] for v in way] == list(range(layer_of[way[0]], layer_of[way[-1]] + 1))
    for layer in layers:
        for above, below in itertools.pairwise(layer):
            boxes = sum(v in cites for v in (above, below))
            assert y[below] - y[above] >= boxes * graph.HEIGHT / 2 + graph.GAP - 1  # heights are rounded
    assert all(y[v] >= graph.HEIGHT // 2 for v in cites)


def test_arrows_that_need_not_cross_do_not():
    cites = {"a": (), "b": (), "c": (), "x": ("c",), "y": ("b",), "z": ("a",)}
    layers, y, _ = graph.layout(cites)
    assert [v for v in layers[1]] == [{"a": "z", "b": "y", "c": "x"}[v] for v in layers[0]]
    assert all(y[citing] == y[cited] for citing in "xyz" for cited in cites[citing])


def drawn(cites):
    nodes = {
        v: graph.Node(f"lemma {v}", "proved", "node-proved", f"page.html#{v}", f"<{v}> & more", f"box-{v}")
        for v in cites
    }
    return graph.svg(nodes, cites, "A & B", "some <claims>")


@pytest.mark.parametrize("cites", GRAPHS)
def test_the_drawing_holds_every_box_and_arrow_without_overlaps(cites):
    text = drawn(cites)
    root = ElementTree.fromstring(text)
    width, height = int(root.get("width")), int(root.get("height"))
    boxes = []
    for link in root.iter("a"):
        box = {k: int(link.find("rect").get(k)) for k in ("x", "y", "width", "height")}
        boxes.append((box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]))
    assert {link.get("href") for link in root.iter("a")} == {f"page.html#{v}" for v in cites}
    assert len(boxes) == len(cites)
    assert all(0 <= x and 0 <= y and right <= width and bottom <= height for x, y, right, bottom in boxes)
    for a, b in itertools.combinations(boxes, 2):
        assert a[2] < b[0] or b[2] < a[0] or a[3] < b[1] or b[3] < a[1], f"{a} and {b} overlap"
    assert sum(p.get("class") == "arrow" for p in root.iter("path")) == sum(map(len, cites.values()))


def test_the_drawing_fits_into_a_page():
    text = drawn(GRAPHS[2])
    assert "\n\n" not in text  # a blank line would end the block of HTML in MyST
    assert not re.search(r"\.\d", text)
    assert 'aria-label="A &amp; B"' in text and "<desc>some &lt;claims&gt;</desc>" in text
    assert 'aria-label="&lt;a&gt; &amp; more"' in text


def test_a_box_can_be_linked_to_and_says_what_it_rests_on():
    nodes = {v: graph.Node(v, "proved", "", f"page.html#{v}", "", f'graph-"{v}') for v in "ab"}
    boxes = list(ElementTree.fromstring(graph.svg(nodes, {"a": (), "b": ("a",)}, "", "")).iter("a"))
    assert [(box.get("id"), box.get("data-rests-on")) for box in boxes] == [
        ('graph-"a', None),
        ('graph-"b', 'graph-"a'),
    ]


def test_the_drawing_is_the_same_in_every_process():
    code = (
        "from pathlib import Path; from bindery import ledger; print(ledger.drawing(ledger.read(Path('chapters'))).svg)"
    )
    first, second = (python("-c", code, cwd=ROOT, env={"PYTHONHASHSEED": seed}) for seed in "12")
    assert first == second and "<svg" in first


def test_the_ledger_draws_the_settled_claims_only():
    rows = ledger.read(ROOT / "chapters")
    root = ElementTree.fromstring(ledger.drawing(rows).svg)
    addresses = {link.get("href"): link for link in root.iter("a")}
    assert set(addresses) == {f"../{row.chapter}.html#{row.id}" for row in rows if row.payload}
    for row in rows:
        if row.payload:
            link = addresses[f"../{row.chapter}.html#{row.id}"]
            assert [t.text for t in link.iter("text")] == [row.id.replace("-", " "), row.verdict]
            assert link.get("class") == "node node-" + row.verdict.replace(", ", "-")
            assert row.claim.source.replace("$", "") in link.get("aria-label") and not set(r"\$") & set(
                link.get("aria-label")
            )


def test_the_styles_know_every_kind_of_box():
    styles = (ROOT / "_static" / "book.css").read_text()
    for verdict in ledger.VERDICTS[:-1]:
        assert re.search(rf"\.claims-graph \.node-{verdict.replace(', ', '-')}[ ,]", styles)
