"""`bindery.refresh` stores what a fresh run gives, in one form, and refuses what may not be stored."""

import base64
import io
import struct
import zlib

import faults
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from PIL import Image

from bindery import refresh
from bindery.__main__ import main


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(pixel: int = 0, level: int = 6, comment: bytes = b"") -> str:
    """A PNG of one grey pixel (repeated, so that the compression levels differ)."""
    side = 64
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0))
    text = chunk(b"tEXt", comment) if comment else b""
    pixels = chunk(b"IDAT", zlib.compress((b"\0" + bytes([pixel]) * side) * side, level))
    return base64.b64encode(refresh.PNG_SIGNATURE + header + text + pixels + chunk(b"IEND", b"")).decode()


def recompressed(encoded: str) -> str:
    """The same picture, packed less tightly."""
    picture, out = Image.open(io.BytesIO(base64.b64decode(encoded))), io.BytesIO()
    picture.save(out, "png", compress_level=1, dpi=picture.info["dpi"])
    return base64.b64encode(out.getvalue()).decode()


def with_picture(data: str):
    notebook = new_notebook(cells=[faults.shown({"image/png": data})])
    notebook.cells[0]["id"] = "picture"
    return notebook


def stored(*cells) -> str:
    return refresh.write(refresh.normalise(new_notebook(cells=list(cells))))


# --- the canonical form ----------------------------------------------------------------------------------


def test_normalising_twice_changes_nothing():
    once = stored(new_markdown_cell("# T"), faults.printed("a", "b"))
    assert refresh.write(refresh.normalise(refresh.read(once))) == once
    assert once.endswith("}\n") and not once.endswith("\n\n")


def test_missing_and_repeated_ids_are_derived_from_the_source():
    cells = [new_code_cell("x", id="keep"), new_code_cell("x"), new_code_cell("x", id="keep"), new_code_cell("y")]
    del cells[1]["id"], cells[3]["id"]
    notebook = new_notebook()
    notebook.cells = cells
    first, second, third, fourth = (cell.id for cell in refresh.normalise(notebook).cells)
    assert first == "keep"
    assert len({first, second, third, fourth}) == 4
    assert second == refresh.derived_id("x", set())
    assert fourth == refresh.derived_id("y", set())


def test_only_neighbouring_pieces_of_a_stream_are_joined():
    outputs = [*faults.printed("a", "b").outputs, *faults.plain("c").outputs, *faults.printed("d").outputs]
    merged = refresh.merge_streams(outputs)
    assert [output.get("text", "shown") for output in merged] == ["ab", "shown", "d"]


def test_traces_of_a_run_are_dropped():
    notebook = new_notebook(cells=[faults.code("x", count=9, execution={"start": "now"}, tags=["hide-input"])])
    notebook.metadata.update(vscode={"a": 1}, kernelspec={"name": "mine"}, mystnb={"b": 2})
    refresh.normalise(notebook)
    assert notebook.cells[0].metadata == {"tags": ["hide-input"]}
    assert notebook.cells[0].execution_count == 1
    assert notebook.metadata == {
        "kernelspec": refresh.KERNELSPEC,
        "language_info": refresh.LANGUAGE_INFO,
        "mystnb": {"b": 2},
    }


def test_comments_of_a_picture_are_dropped():
    assert refresh.without_comments(png(comment=b"Software\0one")) == png()
    assert refresh.without_comments("no picture") == "no picture"


def test_equal_pictures_keep_the_stored_bytes():
    assert png(level=0) != png(level=9)
    old, new = (with_picture(png(level=level)) for level in (0, 9))
    refresh.keep_equal_pictures(new, old)
    assert new.cells[0].outputs[0].data["image/png"] == png(level=0)


@pytest.mark.parametrize("other", [png(pixel=1), "no picture"])
def test_other_pictures_are_replaced(other):
    old, new = with_picture(other), with_picture(png())
    refresh.keep_equal_pictures(new, old)
    assert new.cells[0].outputs[0].data["image/png"] == png()


# --- which chapters, in which order ----------------------------------------------------------------------


def test_reading_order(tmp_path):
    names = ["verification/ledger", "verification/checked", "a/second", "a/first", "a/unlisted"]
    listed = ["verification/checked", "verification/ledger", "a/first.ipynb", "a/second"]
    entries = "\n".join(f"  - file: chapters/{name}" for name in listed)
    (tmp_path / "_toc.yml").write_text(f"format: jb-book\nroot: intro\nparts:\n- chapters:\n{entries}\n")
    paths = [tmp_path / "chapters" / f"{name}.ipynb" for name in names]
    ordered = [path.stem for path in refresh.in_reading_order(paths, tmp_path)]
    assert ordered == ["first", "second", "unlisted", "checked", "ledger"]


# --- running ---------------------------------------------------------------------------------------------


def project(folder, **cells):
    """A project of chapters with one code cell each; the one named `ledger` reads the others."""
    (folder / "_toc.yml").write_text("format: jb-book\nroot: intro\n")
    for name, cell in cells.items():
        cell = new_code_cell(cell) if isinstance(cell, str) else cell
        part = folder / "chapters" / ("verification" if name == "ledger" else "part")
        part.mkdir(parents=True, exist_ok=True)
        (part / f"{name}.ipynb").write_text(stored(new_markdown_cell("# T"), cell))
    return {path.stem: path for path in (folder / "chapters").rglob("*.ipynb")}


PLOT = """import matplotlib.pyplot as plt
fig, ax = plt.subplots(figsize=(1, 1))
_ = ax.plot([1, 2])
plt.show()"""
LEDGER = """import json
len(json.load(open('../part/plot.ipynb'))['cells'][1]['outputs'])"""


def test_refresh_stores_then_leaves_alone(tmp_path, monkeypatch, capsys):
    paths = project(tmp_path, plot=PLOT, ledger=LEDGER)
    monkeypatch.chdir(tmp_path / "chapters")
    assert main(["refresh"]) == 0
    # The ledger ran after the chapter was stored: it found one output.
    ledger = refresh.read(paths["ledger"].read_text())
    assert ledger.cells[1].outputs[0].data["text/plain"] == "1"
    # A second run draws the same picture, and leaves it alone however it was compressed.
    plot = refresh.read(paths["plot"].read_text())
    data = plot.cells[1].outputs[0].data
    first = data["image/png"]
    data["image/png"] = recompressed(first)
    refresh.seal_pictures(plot)
    paths["plot"].write_text(refresh.write(plot))
    before = paths["plot"].read_bytes()
    assert first.encode() not in before
    assert main(["refresh", str(paths["plot"])]) == 0
    assert paths["plot"].read_bytes() == before
    assert capsys.readouterr().out.splitlines() == [
        "stored       chapters/part/plot.ipynb",
        "stored       chapters/verification/ledger.ipynb",
        "unchanged    chapters/part/plot.ipynb",
    ]


@pytest.mark.parametrize(("after", "code", "said"), [("other", 1, "would change"), (None, 0, "unchanged")])
def test_check_stores_nothing(after, code, said, tmp_path, monkeypatch, capsys):
    async def refreshed(text, folder):
        return after or text

    path = project(tmp_path, chapter="1")["chapter"]
    before = path.read_bytes()
    monkeypatch.setattr(refresh, "refreshed", refreshed)
    assert main(["refresh", str(path), "--check"]) == code
    assert path.read_bytes() == before
    assert capsys.readouterr().out.startswith(said)


def test_refresh_refuses_and_leaves_the_file(tmp_path, monkeypatch, capsys):
    paths = project(
        tmp_path,
        raises="# why\n1 / 0",
        warns="import sys\nprint('beware', file=sys.stderr)",
        skips=faults.code("x", *faults.plain("stale").outputs, tags=["skip-execution"]),
        ledger="1",
    )
    monkeypatch.chdir(tmp_path)
    before = {name: path.read_bytes() for name, path in paths.items()}
    assert main(["refresh"]) == 1
    said = capsys.readouterr().err
    assert "chapters/part/raises.ipynb, cell 1 (# why): ZeroDivisionError: division by zero" in said
    assert "chapters/part/warns.ipynb, cell 1 (import sys): wrote to stderr: beware" in said
    assert "chapters/part/skips.ipynb, cell 1 (x): did not run" in said
    assert "not run" in said and "ledger" in said
    assert {name: path.read_bytes() for name, path in paths.items()} == before


@pytest.mark.parametrize("arguments", [["absent.ipynb"], []])
def test_a_wrong_call_exits_with_2(arguments, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as stop:
        main(["refresh", *arguments])
    assert stop.value.code == 2
    assert "notebook" in capsys.readouterr().err
