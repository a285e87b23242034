"""Which claims Coq has accepted, by the files that are stored; and what is refused."""

import json
import re
import shutil
from dataclasses import replace

import pytest
from oracles.coq import needs_coq

from anysize.coq.check import AXIOMS, NotAccepted, axioms_in, theorems
from bindery import accepted as acceptance
from bindery import ledger
from bindery.accepted import ROOT, accepted, book, certificates
from bindery.certificates import made
from bindery.coq_pages import body

ROWS = [row for row in ledger.read(ROOT / "chapters") if row.payload]
STATED = [row for row in ROWS if row.payload["stated"] or row.payload["printed"]]
ACCEPTED = accepted()


@pytest.fixture
def copied(tmp_path):
    for folder in ("coq", "certificates"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    assert set(accepted(tmp_path)) == set(ACCEPTED)
    return tmp_path


def test_every_file_is_the_one_that_coq_has_accepted():
    now, recorded = certificates().hashes(), certificates().record()["files"]
    others = sorted(name for name in now.keys() | recorded if now.get(name) != recorded.get(name))
    assert not others, (
        f"{', '.join(others)}: not as Coq has accepted it; `make certificates` and `make certify`, or restore it"
    )


def test_coq_has_accepted_every_claim_that_states_or_refutes_anything():
    assert set(ACCEPTED) == {row.id for row in STATED}
    assert all(row.id in ACCEPTED for row in ROWS if row.verdict in ("proved", "proved, corrected"))


@pytest.mark.parametrize("row", STATED, ids=lambda row: row.id)
def test_a_certificate_shows_each_relation_that_both_its_sides_are_defined_and_each_misprint(row):
    text, claim = ACCEPTED[row.id].text, row.claim
    assert text.count("Definition statement_") == len(claim.equations)
    assert text.count("Definition printed_") == len(claim.printed_relations)
    for number in range(1, len(claim.equations) + 1):
        assert f"Theorem theorem_{number} : statement_{number}." in text and f"Lemma defined_{number} :" in text
    for number in range(1, len(claim.printed_relations) + 1):
        assert f"Lemma refuted_{number} : ~ printed_{number}." in text
    assert not re.search(r"\b(Admitted|admit|Axiom|Parameter|Hypothesis|Conjecture|Unset|bypass_check)\b", text)
    assert len(theorems(text)) == len(claim.equations) + len(claim.printed_relations)


def citing(name):
    """The claims whose certificates rest on a file, itself among them."""
    found = {name}
    while (
        more := {
            path.stem
            for path in (ROOT / "certificates").glob("*.v")
            for cited in found
            if re.search(rf"^From Weightshift Require (?:Import )?{cited}\.", path.read_text(), re.M)
        }
        - found
    ):
        found |= more
    return found


@pytest.mark.parametrize("name", ["fact_3_1_2", "lemma_4_5_5", "Definitions"])
def test_a_changed_file_is_not_accepted_nor_is_any_that_rests_on_it(copied, name):
    path = copied / "certificates" / f"{name}.v"
    path.write_text(path.read_text() + "\n")
    lost = {claim for claim, c in ACCEPTED.items() if c.path.stem in citing(name)}
    assert lost and set(accepted(copied)) == set(ACCEPTED) - lost


@pytest.mark.parametrize("change", ["changed", "added", "missing", "no record"])
def test_nothing_is_accepted_with_another_library_or_without_a_record(copied, change):
    path = copied / "coq" / "Words.v"
    if change == "changed":
        path.write_text(path.read_text().replace("sum m f + f m", "sum m f - f m"))
    elif change == "added":
        (copied / "coq" / "More.v").write_text("Axiom no : False.\n")
    elif change == "missing":
        path.unlink()
    else:
        (copied / "certificates" / "accepted.json").unlink()
    assert accepted(copied) == {}


def test_nothing_is_accepted_with_other_definitions(copied):
    """Even if their hash was recorded."""
    path = copied / "certificates" / "Definitions.v"
    path.write_text(path.read_text().replace("vscal (/ inner", "vscal (2 * / inner", 1))
    record = json.loads((copied / "certificates" / "accepted.json").read_text())
    record["files"] = certificates(copied).hashes()
    (copied / "certificates" / "accepted.json").write_text(json.dumps(record))
    assert accepted(copied) == {}


def test_a_claim_that_says_something_else_is_not_accepted(monkeypatch):
    """Although its file is the recorded one."""
    old = next(c for c in book().statements if c.id == "lemma-4.5.2")
    new = replace(old, equations=(type(old.equations[0])(old.lhs, 2 * old.rhs),))
    changed = acceptance.Book(acceptance.NAME, [new if c == old else c for c in book().statements])
    monkeypatch.setattr(acceptance, "book", lambda: changed)
    assert set(ACCEPTED) - set(accepted()) == {"lemma-4.5.2"}


@pytest.mark.parametrize(
    "line",
    [
        "Definition ones := 7.",
        "Notation norm := maxnorm.",
        "Require Import Reals.",
        "From Weightshift Require cauchy_schwarz. Definition ones := 7.",
        "From Weightshift Require Import cauchy_schwarz.",
        "From Coq Require Import Bool.",
    ],
)
def test_a_file_with_anything_before_its_statement_is_not_accepted(copied, line):
    """Even if its hash was recorded."""
    path = copied / "certificates" / "lemma_4_5_2.v"
    path.write_text(path.read_text().replace("Open Scope R_scope.\n", f"Open Scope R_scope.\n{line}\n", 1))
    record = json.loads((copied / "certificates" / "accepted.json").read_text())
    record["files"] = certificates(copied).hashes()
    (copied / "certificates" / "accepted.json").write_text(json.dumps(record))
    assert set(ACCEPTED) - set(accepted(copied)) == {"lemma-4.5.2"}


def test_the_axioms_in_what_coq_says():
    said = """Axioms:
ClassicalDedekindReals.sig_not_dec : forall P : Prop, {~ ~ P} + {~ P}
ClassicalDedekindReals.sig_forall_dec
  : forall P : nat -> Prop,
    (forall n : nat, {P n} + {~ P n}) ->
    {n : nat | ~ P n} + {forall n : nat, P n}
mine.theorem : 0 = 1
"""
    assert axioms_in(said) - set(AXIOMS) == {"mine.theorem"}
    assert axioms_in("Closed under the global context\n") == set()


def test_a_page_has_the_statement_twice_the_hash_and_the_way_to_check_it():
    certificate = ACCEPTED["lemma-4.5.5"]
    page = body(certificate)
    assert "which is false" in page and r"\[" in page and "{prf:ref}" not in page
    assert certificate.sha256 in page and "Weightshift.lemma_4_5_5" in page and "is_derive" in page


def test_a_row_of_the_ledger_says_what_coq_has_accepted():
    rows = {r["claim"]: r["coq"] for r in json.loads(ledger.as_json(ROWS))["claims"]}
    assert {claim for claim, coq in rows.items() if coq} == set(ACCEPTED)
    assert rows["lemma-4.5.5"]["sha256"] == ACCEPTED["lemma-4.5.5"].sha256


# With all proofs of the book, or with Coq.


@pytest.fixture(scope="module")
def texts():
    return made(ROOT / "chapters")


@pytest.mark.exhaustive
def test_the_stored_certificates_are_made_of_the_proofs_of_the_chapters(texts):
    stored = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "certificates").glob("*.v")}
    assert stored == texts


@pytest.mark.exhaustive
@needs_coq
def test_a_lemma_that_is_admitted_is_refused(copied):
    """Although Coq compiles the file."""
    path = copied / "certificates" / "lemma_4_5_1.v"
    for other in path.parent.glob("*.v"):
        if other.stem not in ("lemma_4_5_1", "Definitions"):
            other.unlink()
    before, _, after = path.read_text().partition("Lemma defined_1 :")
    path.write_text(f"{before}Lemma defined_1 :{re.sub(r'Proof[.].*Qed[.]', 'Proof. Admitted.', after, flags=re.S)}")
    certificates(copied).compile(copied / "build")
    with pytest.raises(NotAccepted, match=r"the proofs use .*defined_1, which is none of Coq's axioms"):
        certificates(copied).check(copied / "build")


@pytest.mark.exhaustive
@needs_coq
def test_coq_names_the_line_that_it_refuses(copied):
    path = copied / "certificates" / "lemma_4_5_1.v"
    for other in path.parent.glob("*.v"):
        if other.stem not in ("lemma_4_5_1", "Definitions"):
            other.unlink()
    right = "had (vexp (mulv d A x)) (col A i)"
    path.write_text(path.read_text().replace(f"({right} k)", f"(vopp ({right}) k)", 1))
    with pytest.raises(NotAccepted, match=r"certificates/lemma_4_5_1\.v, line \d+, in (line_1_\d|theorem_1): "):
        certificates(copied).compile(copied / "build")
