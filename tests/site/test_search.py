"""The search, in a browser: what is asked for is among the first three places, from a disk too, by keyboard and for every reader."""

import pytest
from visits import NARROW, WIDE, faults

EXPECTED = {
    "sign error": ("errata.html", "gradient-in-x.html"),
    "Lipschitz constant of softmax": ("sharp-constants.html#softmax-lipschitz", "sharp-constants.html#sharp-softmax"),
    "Newton": ("hessian-and-newton.html",),
    "theorem 8.1": ("main-theorem.html#theorem-8.1",),
    "alpha": ("softmax-regression.html#definition-4.3",),
    "what is proved": ("ledger.html", "how-it-is-checked.html"),
    "kernel regression": ("softmax-is-kernel-regression.html",),
    "softmax gradient": ("gradient-in-x.html",),
    "Cauchy Schwarz": ("vector-and-matrix-facts.html#cauchy-schwarz",),
    "step size": ("hessian-and-newton.html", "descent-is-attention.html"),
    "4.5": ("gradient-in-x.html#lemma-4.5.1", "gradient-in-x.html#lemma-4.5.2", "gradient-in-x.html#lemma-4.5.5"),
    "lemma 5.6": ("lipschitz-in-x.html#lemma-5.6",),
    "β": ("sharp-constants.html#chain-theorem",),
}
PAGE = ".bd-search-container"


def found(page, where=PAGE, query=""):
    """The addresses that are listed, once they are."""
    page.wait_for_function(
        "([where, query]) => document.querySelector(`${where} [role=status]`)?.textContent"
        " && document.querySelector(`${where} input`).value === query",
        arg=[where, query],
        timeout=10_000,
    )
    page.wait_for_timeout(100)
    return page.eval_on_selector_all(f"{where} .search-hits a", "all => all.map((a) => a.href)")


@pytest.mark.parametrize("query", EXPECTED)
def test_what_is_asked_for_is_among_the_first_three(watched, page, site_address, query):
    watched.open(f"{site_address}/search.html?q={query.replace(' ', '+')}")
    first = found(page, query=query)[:3]
    assert any(address.endswith(f"/{place}") for place in EXPECTED[query] for address in first), first


def test_every_place_is_there(watched, page, site_address, site):
    watched.open(f"{site_address}/search.html?q=softmax")
    found(page, query="softmax")
    for address in {entry["url"] for entry in page.evaluate("window.searchEntries")}:
        name, _, anchor = address.partition("#")
        assert not anchor or f'id="{anchor}"' in (site / name).read_text("utf-8"), address


def test_it_works_from_a_disk(watched, page, site):
    watched.open(f"{(site / 'search.html').as_uri()}?q=theorem+8.1")
    assert found(page, query="theorem 8.1")[0].endswith("main-theorem.html#theorem-8.1")


def test_the_dialog_answers_as_one_types_and_the_arrow_keys_lead_to_the_first(watched, page, site_address):
    watched.open(f"{site_address}/chapters/gradients/gradient-in-x.html")
    page.keyboard.press("Control+k")
    page.keyboard.type("theorem 8.1")
    found(page, "dialog", "theorem 8.1")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/main-theorem.html#theorem-8.1")


def test_nothing_is_found_where_nothing_is(watched, page, site_address):
    watched.open(f"{site_address}/search.html?q=zyzzyva")
    assert found(page, query="zyzzyva") == []
    assert page.inner_text(f"{PAGE} [role=status]") == "Nothing found"


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_the_page_of_results_has_no_fault(watched, page, site_address, width):
    address = f"{site_address}/search.html?q=softmax+gradient"
    assert faults(watched, address, accessible=width == WIDE, narrow=width == NARROW) == []
