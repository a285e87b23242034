"""The proofs of the whole book, written to a file and made again in another process."""

import copy
import json
import random
from pathlib import Path

import pytest
from oracles.processes import python

from anysize.board.records import replayed
from anysize.kernel.replay import NotReplayed
from bindery import ledger
from weightshift.statements import all_claims

ROOT = Path(__file__).parents[2]
ROWS = [row for row in ledger.read(ROOT / "chapters") if row.payload and row.payload["stated"]]

pytestmark = pytest.mark.exhaustive


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("proofs") / "proofs.json"
    python("-m", "bindery", "proofs", path, cwd=ROOT)
    return path


def test_every_proof_of_the_book_is_made_again_for_what_the_book_states(file):
    claims = {claim["id"]: claim["states"] for claim in json.loads(file.read_text("utf-8"))["claims"]}
    assert claims == {row.id: all_claims()[row.id].states for row in ROWS}
    assert f"{len(ROWS)} claims" in python("-m", "anysize", "replay", file)


@pytest.mark.parametrize("seed", range(6))
def test_a_step_that_says_something_else_is_refused(file, seed):
    whole = json.loads(file.read_text("utf-8"))
    rng, proofs = random.Random(seed), whole["proofs"]
    upto = rng.randrange(300)
    part = {"format": 1, "nodes": proofs["nodes"], "steps": proofs["steps"][: upto + 1], "theorems": [upto]}
    changed = copy.deepcopy(part)
    relation = changed["steps"][upto]["gives"]["relation"]
    other = [relation[0], relation[1], rng.randrange(relation[2])]
    changed["steps"][upto]["gives"]["relation"] = other
    for proofs, right in ((part, True), (changed, False)):
        if right:
            replayed({"proofs": proofs | {"theorems": []}, "claims": []})
        else:
            with pytest.raises(NotReplayed):
                replayed({"proofs": proofs | {"theorems": []}, "claims": []})
