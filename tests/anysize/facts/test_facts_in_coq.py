"""The certificates of the facts are what is exported, and Coq has accepted them: `make certificates`, `make certify` otherwise."""

import json
import shutil
from dataclasses import replace

from anysize.coq.check import RECORD
from anysize.facts import FACTS, certified


def test_the_files_are_what_is_exported():
    texts = certified.book().certificates(fact.verdict for fact in FACTS.values())
    assert {path.name: path.read_text("utf-8") for path in certified.certificates().folder.glob("*.v")} == texts


def test_coq_has_accepted_each():
    assert set(certified.accepted()) == set(FACTS)


def test_a_certificate_says_what_the_fact_says_and_a_changed_one_is_no_longer_accepted(tmp_path, monkeypatch):
    copied = replace(certified.certificates(), root=tmp_path)
    shutil.copytree(certified.certificates().folder, copied.folder)
    (copied.folder / RECORD).write_text(json.dumps({"coq": "some", "files": copied.hashes()}))
    monkeypatch.setattr(certified, "certificates", lambda: copied)
    assert "Rabs (inner n u v) <= norm n u * norm n v." in certified.accepted()["cauchy_schwarz"].stated
    path = copied.folder / "young.v"
    path.write_text(path.read_text("utf-8") + "(* changed *)\n")
    assert set(FACTS) - set(certified.accepted()) == {"young"}
    path = copied.folder / "cauchy_schwarz.v"
    path.write_text(path.read_text("utf-8").replace("<= norm n u * norm n v.", "<= norm n u.", 1))
    assert {"cauchy_schwarz", "triangle_inequality", "young"} <= set(FACTS) - set(certified.accepted())
