"""`python -m bindery`, as a person and as a program call it."""

import json
from pathlib import Path

import pytest
from oracles.processes import python

from anysize.evidence.counterexample import Target
from bindery import ledger
from bindery.__main__ import COMMANDS, main

ROOT = Path(__file__).parents[2]
CHAPTERS = ["--chapters", str(ROOT / "chapters")]


def test_it_prints_every_claim_with_its_verdict_and_chapter(capsys):
    assert main(["ledger", *CHAPTERS]) == 0
    *lines, totals = capsys.readouterr().out.splitlines()
    rows = ledger.read(ROOT / "chapters")
    assert [line.split()[0] for line in lines] == [row.id for row in rows]
    for line, row in zip(lines, rows, strict=True):
        assert row.verdict in line and line.endswith(row.chapter or "open")
    assert totals == "; ".join(f"{number} {verdict}" for verdict, number in ledger.counts(rows).items())


def test_it_prints_json_for_programs(capsys):
    assert main(["ledger", "--json", *CHAPTERS]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(ledger.as_json(ledger.read(ROOT / "chapters")))


def test_it_prints_only_what_has_a_verdict(capsys):
    assert main(["ledger", "--only", "proved, corrected", *CHAPTERS]) == 0
    *lines, totals = capsys.readouterr().out.splitlines()
    assert lines and all("proved, corrected" in line for line in lines)
    assert totals == f"{len(lines)} proved, corrected"
    assert main(["ledger", "--only", "ill-typed", "--json", *CHAPTERS]) == 0
    assert {claim["verdict"] for claim in json.loads(capsys.readouterr().out)["claims"]} <= {"ill-typed"}


def test_it_runs_as_a_module_in_the_folder_of_the_book():
    assert "lemma-4.5.5" in python("-W", "error", "-m", "bindery", "ledger", cwd=ROOT, silent=True)


@pytest.mark.parametrize("name", ["absent", "empty"])
def test_a_folder_without_notebooks_is_refused(name, tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    with pytest.raises(SystemExit, match="2"):
        main(["ledger", "--chapters", str(tmp_path / name)])
    captured = capsys.readouterr()
    assert captured.out == "" and f"{name} is not a folder of notebooks" in captured.err
    assert "--chapters" in captured.err


def test_a_ledger_that_cannot_be_made_is_a_message_and_not_a_traceback(tmp_path, capsys):
    (tmp_path / "broken.ipynb").write_text("{")
    assert main(["ledger", "--chapters", str(tmp_path)]) == 1
    captured = capsys.readouterr()
    assert captured.out == "" and captured.err.startswith(f"{tmp_path / 'broken.ipynb'} is not a notebook: ")


@pytest.mark.parametrize("arguments", [[], ["lodger"], ["ledger", "--xml"], ["ledger", "--only", "true"]])
def test_a_wrong_call_exits_with_2_and_says_how(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage: python -m bindery" in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_what_it_takes(command, capsys):
    with pytest.raises(SystemExit, match="0"):
        main([command, "--help"])
    assert f"usage: python -m bindery {command}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["lemma-3.4"], "there is no claim lemma-3.4; near to it: "),
        ([], "name one claim, or give --all"),
        (["--all", "lemma-3.3"], "name one claim, or give --all"),
        (["--all", "--seconds", "-1"], "--seconds is -1; it must be positive"),
        (["--all", "--jobs", "0"], "--jobs is 0; it must be at least 1"),
        (["lemma-4.5.1"], "lemma-4.5.1 is an identity that stands as printed"),
    ],
)
def test_what_cannot_be_attacked_is_refused(arguments, complaint, capsys):
    with pytest.raises(SystemExit, match="2"):
        main(["attack", *arguments, *CHAPTERS])
    assert complaint in capsys.readouterr().err


def test_the_command_line_attacks_one_claim(capsys):
    assert main(["attack", "lemma-3.3", "--seconds", "0.3", *CHAPTERS]) == 0
    assert "lemma-3.3 (as stated): worst ratio" in capsys.readouterr().out


def test_what_was_found_is_kept_when_it_is_stopped(monkeypatch, capsys):
    compared, calls = Target.compared, []

    def stopped_later(self, values):
        calls.append(values)
        if len(calls) > 50:
            raise KeyboardInterrupt
        return compared(self, values)

    monkeypatch.setattr(Target, "compared", stopped_later)
    assert main(["attack", "lemma-3.3", "--seconds", "20", *CHAPTERS]) == 130
    out, err = capsys.readouterr()
    assert "lemma-3.3: worst ratio" in out and "when it was stopped" in out and "Stopped" in err
