"""The ledger lists the whole scope of the book, and refuses what it cannot read rather than passing it over."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from anysize import settle
from anysize.board.measure import measured
from anysize.evidence.check import prove
from anysize.show.render import VERDICT_MIME
from bindery import ledger
from weightshift import book
from weightshift.statements import PAPERS, gradient_in_x, register
from weightshift.statements.gradient_in_x import part_2
from weightshift.statements.trained_attention import softmax_head_limit

ROOT = Path(__file__).parents[2]


def test_no_claim_that_was_published_is_gone():
    """The list of addresses that the site has had grows by itself, and a claim taken back would make the book look nearer to its end."""
    had = (ROOT / book.ADDRESSES).read_text("utf-8")
    assert set(re.findall(r"^claim/(.*)\.html$", had, re.M)) <= set(register()) and had.count("claim/") > 100


def test_every_claim_has_a_title_and_a_paper():
    assert all(claim.title.strip() and letter in PAPERS for claim, letter in register().values())
    letters = [letter for _, letter in register().values()]
    assert list(dict.fromkeys(letters)) == list(PAPERS)  # paper by paper


def test_a_claim_stated_twice_is_refused(monkeypatch):
    monkeypatch.setattr(gradient_in_x, "claims", (*gradient_in_x.claims, part_2))
    with pytest.raises(ValueError, match=r"lemma-4\.5\.2 is stated twice; the second time in .*gradient_in_x"):
        register.__wrapped__()


# Chapters made for a test.


def payload(claim, **other):
    mark = register()[claim][0].fingerprint if claim in register() else ""
    return {"schema": 2, "claim": claim, "fingerprint": mark, "verdict": "proved", "cites": []} | other


def chapter(folder, name, *payloads):
    """A notebook with a cell of prose and one cell for each payload."""
    outputs = [[{"output_type": "execute_result", "data": {VERDICT_MIME: p, "text/plain": "…"}}] for p in payloads]
    cells = [{"cell_type": "markdown"}, *({"cell_type": "code", "outputs": o} for o in outputs)]
    path = folder / f"{name}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"cells": cells}))


def test_claims_are_open_until_a_chapter_settles_them(tmp_path):
    chapter(tmp_path, "part/one", payload("lemma-3.3"), payload("duality", cites=["lemma-3.3"]))
    chapter(tmp_path, "part/.ipynb_checkpoints/one", payload("lemma-3.3"))
    rows = {row.id: row for row in ledger.read(tmp_path)}
    assert list(rows) == list(register())
    assert (rows["lemma-3.3"].verdict, rows["lemma-3.3"].chapter) == ("proved", "part/one")
    assert (rows["newton"].verdict, rows["newton"].chapter, rows["newton"].payload) == ("open", None, None)
    assert ledger.counts(list(rows.values())) == {"proved": 2, "open": len(rows) - 2}


def test_a_fact_of_the_engine_may_be_cited_and_is_named(tmp_path):
    """One that this book states has its own id and a link instead."""
    chapter(tmp_path, "one", payload("duality", cites=["anysize.facts.young", "cauchy-schwarz"]))
    shown = ledger.table(ledger.read(tmp_path))._repr_mimebundle_()["text/markdown"]
    (row,) = [line for line in shown.splitlines() if "anysize" in line]
    assert row.endswith(" | Young (`anysize.facts.young`), {prf:ref}`Cauchy–Schwarz <cauchy-schwarz>` |")


@pytest.mark.parametrize(
    ("payloads", "complaint"),
    [
        ([payload("duality", cites=["anysize.facts.old"])], r"anysize\.facts\.old: cited by duality in a, but not stated in"),
        ([payload("anysize.facts.young")], r"anysize\.facts\.young: settled in a, but not stated in"),
        ([payload("lemma-9.9")], r"lemma-9\.9: settled in a, but not stated in"),
        ([payload("duality", cites=["lemma-9.9"])], r"lemma-9\.9: cited by duality in a, but not stated in"),
        ([payload("duality", schema=3)], "a, cell 1: .* has schema 3; only 2 is understood"),
        ([payload("duality", fingerprint="another")], "duality is stated otherwise since a was run; run `make refresh`"),
        ([{"claim": "duality", "verdict": "proved"}], "a, cell 1: .* has schema None"),
        ([payload("newton"), {"schema": 2, "claim": "duality"}], "a, cell 2: .* has no verdict, cites, fingerprint; run `make"),
        ([{"schema": 2, "verdict": "proved", "cites": [], "fingerprint": ""}], "a, cell 1: .* has no claim"),
        ([payload("duality", verdict="open")], "a, cell 1: duality is said to be 'open', which is no verdict"),
        ([payload("duality", verdict="Proved")], "a, cell 1: duality is said to be 'Proved', which is no verdict"),
        (
            [
                payload("duality", cites=["newton"]),
                payload("newton", cites=["hessian"]),
                payload("hessian", cites=["duality"]),
            ],
            "a circle of citations: duality cites newton cites hessian cites duality",
        ),
        ([None], "a, cell 1: the verdict's payload is None, not an object"),
        (["proved"], "a, cell 1: the verdict's payload is 'proved', not an object"),
    ],
)  # fmt: skip
def test_a_payload_that_cannot_be_right_is_refused(payloads, complaint, tmp_path):
    chapter(tmp_path, "a", *payloads)
    with pytest.raises(ValueError, match=complaint):
        ledger.read(tmp_path)


def test_a_verdict_that_is_gone_is_missed_by_the_name_of_its_claim(tmp_path):
    (tmp_path / book.ADDRESSES).write_text("a.html\nclaim/duality.html\nclaim/lemma-3.3.html\n")
    chapter(tmp_path / "chapters", "a", payload("duality"), payload("lemma-3.3"), payload("newton"))
    assert len([row for row in ledger.read(tmp_path / "chapters") if row.payload]) == 3
    chapter(tmp_path / "chapters", "a", payload("duality"), payload("newton"))
    with pytest.raises(ValueError, match=r"^lemma-3\.3 had a verdict, and has none now: put the cell back"):
        ledger.read(tmp_path / "chapters")


def test_a_claim_settled_in_two_chapters_is_refused_with_both_names(tmp_path):
    chapter(tmp_path, "a/one", payload("duality"))
    chapter(tmp_path, "b/two", payload("duality"))
    with pytest.raises(ValueError, match="duality is settled twice: in a/one and in b/two"):
        ledger.read(tmp_path)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}"])
def test_a_file_that_is_no_notebook_is_refused(text, tmp_path):
    (tmp_path / "broken.ipynb").write_text(text)
    with pytest.raises(ValueError, match=r"broken\.ipynb is not a notebook"):
        ledger.read(tmp_path)


def test_a_payload_made_by_settle_is_understood(tmp_path):
    verdict = settle(part_2, prove(part_2.lhs, part_2.rhs))
    chapter(tmp_path, "one", json.loads(json.dumps(verdict.payload)))
    assert [row.id for row in ledger.read(tmp_path) if row.verdict == verdict.word] == [part_2.id]


def test_what_was_measured_is_computed_again_from_its_samples(tmp_path):
    runs = (measured(m.name, [1.25, 1.5]) for m in softmax_head_limit.measures)
    payload = json.loads(json.dumps(settle(softmax_head_limit, *runs).payload))
    chapter(tmp_path, "one", payload)
    assert [row.verdict for row in ledger.read(tmp_path) if row.id == softmax_head_limit.id] == ["measured"]
    payload["measured"][0]["samples"][0] = 1.0
    chapter(tmp_path, "one", payload)
    with pytest.raises(ValueError, match="does not follow from its samples.*the samples of one give"):
        ledger.read(tmp_path)


# The table and the form for programs.


def test_the_table_links_settled_claims_and_their_citations_only(tmp_path):
    chapter(tmp_path, "one", payload("lemma-4.5.2", cites=["lemma-4.5.1"], verdict="proved, corrected"))
    lines = ledger.table(ledger.read(tmp_path))._repr_mimebundle_()["text/markdown"].splitlines()
    (settled,) = (line for line in lines if "proved" in line)
    assert settled.startswith("| {prf:ref}`Lemma 4.5, part 2 <lemma-4.5.2>`: ")
    assert '<span class="verdict verdict-proved-corrected">proved, corrected</span>' in settled
    assert settled.endswith("| {prf:ref}`Lemma 4.5, part 1 <lemma-4.5.1>` |")
    assert re.findall(r'href="#([^"]*)"', settled) == ["graph-lemma-4.5.2"]
    assert sum("prf:ref" in line for line in lines) == sum("href" in line for line in lines) == 1
    assert {line.count("|") for line in lines} == {5}


def test_every_line_of_the_table_has_an_anchor(tmp_path):
    rows = ledger.read(tmp_path)
    table = ledger.table(rows)._repr_mimebundle_()["text/markdown"]
    assert re.findall(r'<span id="verdict-([^"]+)"></span>', table) == [row.id for row in rows]


def test_counts_stand_in_one_order_and_the_totals_add_up(tmp_path):
    chapter(tmp_path, "one", payload("newton", verdict="refuted"), payload("lemma-3.3"), payload("fact-3.1.1"))
    rows = ledger.read(tmp_path)
    assert list(ledger.counts(rows).items()) == [("proved", 2), ("refuted", 1), ("open", len(rows) - 3)]
    lines = str(ledger.totals(rows)).splitlines()
    cells = [[int(c) for c in re.findall(r"\| (\d+)", line)] for line in lines[2:]]
    assert len(cells) == len(PAPERS) + 1 and cells[-1] == [2, 1, len(rows) - 3, len(rows)]
    assert [sum(column) for column in zip(*cells[:-1], strict=True)] == cells[-1]
    assert all(sum(line[:-1]) == line[-1] for line in cells)


def schema():
    found = json.loads(ledger.SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(found)
    return jsonschema.Draft202012Validator(found)


def test_the_form_for_programs_is_the_one_of_the_schema():
    assert schema().schema["properties"]["claims"]["items"]["properties"]["paper"]["enum"] == list(PAPERS)
    rows = ledger.read(ROOT / "chapters")
    data = json.loads(ledger.as_json(rows))
    assert [f"{e.json_path}: {e.message}" for e in schema().iter_errors(data)] == []
    assert [claim["claim"] for claim in data["claims"]] == list(register())


@pytest.mark.parametrize(
    "change",
    [
        lambda claim: claim.pop("chapter"),
        lambda claim: claim.update(chapter=None),
        lambda claim: claim.update(verdict="certain"),
        lambda claim: claim.update(verdict="open"),
        lambda claim: claim.pop("evidence"),
        lambda claim: claim.update(author="unknown"),
        lambda claim: claim["evidence"].pop("cites"),
        lambda claim: claim["evidence"].update(author="unknown"),
        lambda claim: claim["evidence"].update(checked_at=[[]]),
    ],
)
def test_the_schema_refuses_another_form(change, tmp_path):
    chapter(tmp_path, "one", settle(part_2, prove(part_2.lhs, part_2.rhs)).payload)
    data = json.loads(ledger.as_json(ledger.read(tmp_path)))
    assert schema().is_valid(data)
    change(next(claim for claim in data["claims"] if "evidence" in claim))
    assert not schema().is_valid(data)


def test_the_chapter_lists_every_key_of_the_schema():
    described = [line.split(" | ")[1].strip("`") for line in str(ledger.keys()).splitlines()[2:]]
    data = json.loads(ledger.as_json(ledger.read(ROOT / "chapters")))
    keys = {*data, *(k for claim in data["claims"] for k in (*claim, *claim.get("evidence", ())))}
    assert keys == set(described)


def test_the_chapters_of_the_book_have_a_readable_ledger():
    rows = ledger.read(ROOT / "chapters")
    assert all(row.chapter and (ROOT / "chapters" / f"{row.chapter}.ipynb").exists() for row in rows if row.payload)
    assert sum(row.verdict != "open" for row in rows) > 0


def test_a_settled_claim_is_stated_in_the_chapter_that_settles_it():
    for row in ledger.read(ROOT / "chapters"):
        if row.payload:
            cells = json.loads((ROOT / "chapters" / f"{row.chapter}.ipynb").read_text(encoding="utf-8"))["cells"]
            shown = json.dumps([cell.get("outputs", cell["source"]) for cell in cells])
            assert re.search(rf":label: {re.escape(row.id)}(?![\w.])", shown), (
                f"{row.id} is not stated in {row.chapter}"
            )


def test_what_is_cited_is_proved():
    rows = {row.id: row for row in ledger.read(ROOT / "chapters")}
    cited = {(row.id, c): rows[c].verdict for row in rows.values() if row.payload for c in row.payload["cites"]}
    assert {pair: verdict for pair, verdict in cited.items() if not verdict.startswith("proved")} == {}
