"""The certificates of the facts are what is exported, and Coq has accepted them: `make certificates`, `make certify` otherwise."""

import shutil
from dataclasses import replace

from anysize.facts import FACTS, certified


def test_the_files_are_what_is_exported_and_coq_has_accepted_each():
    texts = certified.book().certificates(fact.verdict for fact in FACTS.values())
    folder = certified.certificates().folder
    assert {path.name: path.read_text("utf-8") for path in folder.glob("*.v")} == texts
    assert set(certified.accepted()) == set(FACTS)


def test_a_certificate_says_what_the_fact_says():
    stated = certified.accepted()["cauchy_schwarz"].stated
    assert "Rabs (inner n u v) <= norm n u * norm n v." in stated


def test_a_changed_file_is_no_longer_accepted(tmp_path, monkeypatch):
    book = certified.certificates()
    copied = replace(book, root=tmp_path)
    shutil.copytree(book.folder, copied.folder)
    monkeypatch.setattr(certified, "certificates", lambda: copied)
    path = copied.folder / "young.v"
    path.write_text(path.read_text("utf-8") + "(* changed *)\n")
    assert set(FACTS) - set(certified.accepted()) == {"young"}
