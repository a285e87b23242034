"""The errata say of each wrong statement what the stored verdict, the statement and the citations say."""

import re
from pathlib import Path

import pytest

from anysize.board.verdict import CORRECTED, ILL_TYPED, PROVED, REFUTED
from anysize.show.latex import latex
from bindery import ledger
from weightshift.statements import all_claims

ROOT = Path(__file__).parents[2]
BOOK = ledger.read(ROOT / "chapters")
WRONG = [row for row in BOOK if row.verdict in (CORRECTED, REFUTED, ILL_TYPED)]
PARTS = ["Our reading", "As printed", "What is wrong", "Corrected", "One sign away?", "Built on it"]


def row(claim, verdict=PROVED, cites=(), **other):
    stated = all_claims()[claim]
    payload = dict(
        schema=2, fingerprint=stated.fingerprint, claim=claim, title=stated.title, source=stated.source, verdict=verdict,
        cites=list(cites), one_sign=False, counterexamples=[],
        stated=[latex(e) for e in stated.equations], printed=[latex(e) for e in stated.printed_relations],
    )  # fmt: skip
    return ledger.Row(stated, "P", payload | other, "part/chapter")


def blocks(rows):
    """The block of each claim, as its parts."""
    text = ledger.errata(rows)._repr_mimebundle_()["text/markdown"]
    found = {}
    for block in re.findall(r"^:::\{container\} erratum\n(.*?)\n:::$", text, flags=re.M | re.S):
        _, *parts = re.split(rf"\n\n({'|'.join(map(re.escape, PARTS))})\n: ", block)
        claim = re.search(r"<([^>]+)>`\*\*", block)[1]
        found[claim] = dict(zip(parts[::2], (part.strip() for part in parts[1::2]), strict=True))
    return found


def test_exactly_what_is_wrong_is_listed_in_the_ledgers_order():
    assert WRONG and list(blocks(BOOK)) == [r.id for r in WRONG]


@pytest.mark.parametrize("wrong", WRONG, ids=lambda r: r.id)
def test_an_entry_of_the_book_says_what_was_found(wrong):
    parts, payload = blocks(BOOK)[wrong.id], wrong.payload
    shown = "Our reading" if wrong.claim.read_by_us else "As printed"
    assert list(parts) == [shown, *PARTS[2:]]
    plainly = re.sub(r"\$[^$]*\$", "…", parts["What is wrong"])
    for text in payload["counterexamples"]:
        assert re.sub(r" \S+ = ", " … = ", text) in plainly
    assert all(text in parts["What is wrong"] for text in payload.get("ill_typed", []))
    assert payload["counterexamples"] or payload["ill_typed"]
    for part, relations in (("Corrected", "stated"), (shown, "printed")):
        for relation in payload[relations]:
            for side in re.split(r" (?:=|\\leq) ", relation, maxsplit=1):
                assert side in parts[part]
    assert ("No corrected form" in parts["Corrected"]) == (not payload["stated"])
    direct, indirect = ledger.citers(BOOK)[wrong.id]
    assert re.findall(r"<([^>]+)>", parts["Built on it"]) == direct + indirect


def test_nothing_wrong_is_said_in_so_many_words():
    rows = [r for r in BOOK if r not in WRONG]
    assert str(ledger.errata(rows)) == "Nothing that is settled so far was found wrong in print."


@pytest.mark.parametrize(
    ("claim", "other", "answer"),
    [
        ("lemma-4.5.5", {"one_sign": True}, "Yes: changing the sign of one summand"),
        ("lemma-4.5.5", {"one_sign": False}, "Changing the sign of any one summand in what is printed does not give"),
        ("lemma-5.5.1", {}, "No: the corrected form has the same formula"),
        (
            "definition-6.2",
            {"ill_typed": ["it does not fit"]},
            "Not compared, because what is printed cannot be built.",
        ),
        ("fact-3.2.5", {"verdict": REFUTED}, "There is no corrected form to compare with."),
    ],
)
def test_it_is_said_whether_one_sign_would_mend_it(claim, other, answer):
    assert blocks([row(claim, **{"verdict": CORRECTED, **other})])[claim]["One sign away?"].startswith(answer)


def test_what_is_built_on_a_corrected_statement_is_named_directly_and_through_others():
    rows = [
        row("lemma-4.5.5", CORRECTED),
        row("lemma-4.5.1", cites=["lemma-4.5.5"]),
        row("lemma-4.5.2", cites=["lemma-4.5.1"]),
        row("lemma-4.5.3", cites=["lemma-4.5.2", "lemma-4.5.5"]),
        row("lemma-4.5.4"),
    ]
    assert ledger.citers(rows)["lemma-4.5.5"] == (["lemma-4.5.1", "lemma-4.5.3"], ["lemma-4.5.2"])
    assert ledger.citers(rows)["lemma-4.5.4"] == ([], [])
    assert blocks(rows)["lemma-4.5.5"]["Built on it"] == (
        "Cited, as corrected, by {prf:ref}`Lemma 4.5, part 1 <lemma-4.5.1>`, {prf:ref}`Lemma 4.5, part 3 <lemma-4.5.3>`; "
        "through these by {prf:ref}`Lemma 4.5, part 2 <lemma-4.5.2>`."
    )
    assert blocks(rows[:1])["lemma-4.5.5"]["Built on it"] == "Nothing in the book cites it."


def test_the_list_has_every_formula_of_every_claim_that_lost_one():
    lost = [form for claim in all_claims().values() for form in claim.lost]
    lines = ledger.lost(BOOK)._repr_mimebundle_()["text/markdown"].splitlines()[2:]
    assert len(lines) == len(lost) and all(
        f"| ${f.printed}$<br>${f.meant}$ |" in line for f, line in zip(lost, lines, strict=True)
    )
