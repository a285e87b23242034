"""Re-run the chapters and store what they print: ``python -m bindery refresh``.

Every chapter runs in a fresh kernel, in its own directory, from the first cell to the last. The outputs are
stored in one canonical form, so that ``git diff`` shows only what really changed. A chapter in which a cell
raises or writes to stderr is refused, and its file stays as it was.

The chapters under ``chapters/verification`` read the stored outputs of the others, so they run last and one
at a time.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import hashlib
import importlib
import io
import itertools
import json
import os
import re
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import yaml
from ipykernel.kernelspec import RESOURCES, get_kernel_dict
from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError
from nbformat import NotebookNode
from nbformat import v4 as nbformat_v4
from PIL import Image

from weightshift import book, drawn

SECONDS_PER_CELL = 300
KERNELS_AT_ONCE = 2

KERNELSPEC = {"display_name": "Python 3", "language": "python", "name": "python3"}
LANGUAGE_INFO = {"name": "python"}
# What editors and executors leave behind: the time of a run, or the state of somebody's window.
TRANSIENT_METADATA = {
    "ExecuteTime", "collapsed", "editable", "execution", "jp-MarkdownHeadingCollapsed", "papermill",
    "scrolled", "toc", "varInspector", "vscode", "widgets",
}  # fmt: skip
CELL_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")
SEAL = "picture"  # in the metadata of an output: see `pictures`
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
PNG_COMMENTS = {b"tEXt", b"zTXt", b"iTXt", b"tIME"}

# One thread of linear algebra per kernel: sums are then added in the same order on every machine, and two
# kernels do not fight over two cores. The debugger's note about frozen modules would only confuse.
KERNEL_ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",
}


class Refused(Exception):
    """A chapter that may not be stored; the message names the cell and the reason."""


# --- which chapters, in which order -------------------------------------------------------------------------


def contents(toc: Path) -> list[str]:
    """Every ``root`` and ``file`` of a table of contents, in reading order; nothing where there is none."""

    def files(node: Any) -> Iterator[str]:
        for key, value in node.items() if isinstance(node, dict) else ():
            yield from [str(value)] if key in {"root", "file"} else files(value)
        for item in node if isinstance(node, list) else ():
            yield from files(item)

    return list(files(yaml.safe_load(toc.read_text("utf-8")))) if toc.exists() else []


def reads_other_chapters(path: Path) -> bool:
    """Whether the chapter reads the stored outputs of the others, and so has to run after them."""
    return "verification" in path.parts


def in_reading_order(paths: Sequence[Path], root: Path) -> list[Path]:
    """Sort chapters as ``_toc.yml`` does; unlisted ones follow, and those that read the others come last."""
    position = {Path(entry).with_suffix(""): number for number, entry in enumerate(contents(root / "_toc.yml"))}

    def key(path: Path) -> tuple[bool, int, str]:
        name = relative(path, root).with_suffix("")
        return reads_other_chapters(name), position.get(name, len(position)), str(name)

    return sorted(paths, key=key)


def relative(path: Path, root: Path) -> Path:
    """The path as a reader of the project writes it."""
    return path.resolve().relative_to(root) if path.resolve().is_relative_to(root) else path


def project_root(start: Path) -> Path:
    """The directory at or above `start` that holds the table of contents; `start` itself if there is none."""
    start = start.resolve()
    return next((folder for folder in (start, *start.parents) if (folder / "_toc.yml").exists()), start)


# --- the canonical form of a notebook -----------------------------------------------------------------------


def read(text: str) -> NotebookNode:
    """Read notebook JSON as it stands. (`nbformat.reads` would invent random ids for cells without one.)"""
    notebook = nbformat_v4.nbjson.reads(text)
    if notebook.get("nbformat") != 4:
        raise Refused(f"nbformat is {notebook.get('nbformat')}, but only version 4 is understood")
    return notebook


def write(notebook: NotebookNode) -> str:
    """The canonical text of a notebook: sorted keys, indent 1, one newline at the end."""
    return nbformat_v4.nbjson.writes(notebook) + "\n"


def normalise(notebook: NotebookNode) -> NotebookNode:
    """Bring a notebook, in place, into the form in which two runs differ only where the mathematics does."""
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    drop_transient(notebook.metadata)
    notebook.metadata.kernelspec = dict(KERNELSPEC)
    notebook.metadata.language_info = dict(LANGUAGE_INFO)
    give_ids(notebook.cells)
    for cell in notebook.cells:
        drop_transient(cell.metadata)
        if cell.cell_type == "code":
            cell.outputs = merge_streams(cell.outputs)
            for data in image_bundles(cell):
                data["image/png"] = without_comments(data["image/png"])
    number_runs(notebook.cells)
    return notebook


def drop_transient(metadata: NotebookNode) -> None:
    """Remove metadata that says who ran a notebook or when, and not what it holds."""
    for key in TRANSIENT_METADATA & metadata.keys():
        del metadata[key]


def give_ids(cells: Sequence[NotebookNode]) -> None:
    """Keep the ids present; derive a missing, malformed or repeated one from what the cell says."""
    taken: set[str] = set()
    for cell in cells:
        if not CELL_ID.fullmatch(cell.get("id", "")) or cell.id in taken:
            cell["id"] = derived_id(cell.source, taken | {other.get("id", "") for other in cells})
        taken.add(cell.id)


def derived_id(source: str, taken: set[str]) -> str:
    """Eight hexadecimal digits that depend on the source alone, unless another cell has them already."""
    names = (hashlib.sha256(f"{copies} {source}".encode()).hexdigest()[:8] for copies in itertools.count())
    return next(name for name in names if name not in taken)


def merge_streams(outputs: Sequence[NotebookNode]) -> list[NotebookNode]:
    """Join neighbouring pieces of one stream: where the kernel cuts them is a matter of timing."""
    merged: list[NotebookNode] = []
    for output in outputs:
        last = merged[-1] if merged else None
        if last is not None and output.output_type == last.output_type == "stream" and output.name == last.name:
            last.text += output.text
        else:
            merged.append(output)
    return merged


def number_runs(cells: Sequence[NotebookNode]) -> None:
    """Number the cells that ran 1, 2, 3 …; a cell that did not run keeps no number."""
    number = 0
    for cell in cells:
        if cell.cell_type == "code" and cell.get("execution_count") is not None:
            number += 1
            cell.execution_count = number
            for output in cell.outputs:
                if output.output_type == "execute_result":
                    output.execution_count = number


def image_bundles(cell: NotebookNode) -> list[NotebookNode]:
    """The mime bundles of a cell's outputs that hold a PNG."""
    return [output.data for output in cell.outputs if "image/png" in output.get("data", {})]


def png_chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the kind and the whole bytes of each chunk of a PNG."""
    start = len(PNG_SIGNATURE)
    if not png.startswith(PNG_SIGNATURE):
        raise ValueError(f"a PNG starts with {PNG_SIGNATURE!r}, not with {png[:start]!r}")
    while start < len(png):
        (length,) = struct.unpack(">I", png[start : start + 4])
        yield png[start + 4 : start + 8], png[start : start + 12 + length]
        start += 12 + length


def without_comments(encoded: str) -> str:
    """A base64 PNG without its text and time chunks (matplotlib writes its version there)."""
    try:
        kept = [chunk for kind, chunk in png_chunks(base64.b64decode(encoded)) if kind not in PNG_COMMENTS]
    except (ValueError, struct.error):  # no PNG: not ours to mend
        return encoded
    return base64.b64encode(PNG_SIGNATURE + b"".join(kept)).decode("ascii")


def same_picture(first: str, second: str) -> bool:
    """Whether two base64 PNGs show the same: compressors differ between machines."""
    try:
        one, other = (Image.open(io.BytesIO(base64.b64decode(encoded))) for encoded in (first, second))
        return one == other
    except (ValueError, OSError):  # what is stored is no PNG: the new one replaces it
        return False


def keep_equal_pictures(new: NotebookNode, old: NotebookNode) -> None:
    """Store the old bytes of a picture wherever the new one shows the same."""
    stored = {cell.get("id"): image_bundles(cell) for cell in old.cells if cell.cell_type == "code"}
    for cell in new.cells:
        if cell.cell_type == "code":
            for data, before in zip(image_bundles(cell), stored.get(cell.id, []), strict=False):
                if same_picture(data["image/png"], before["image/png"]):
                    data["image/png"] = without_comments(before["image/png"])


def caption(cell: NotebookNode | None) -> str:
    """What a cell of prose begins with if it comes after a picture: a paragraph in italics, or nothing."""
    first = cell.source.strip().partition("\n\n")[0] if cell and cell.cell_type == "markdown" else ""
    return first if first.startswith("*") and not first.startswith("**") else ""


def pictures(notebook: NotebookNode) -> Iterator[tuple[int, NotebookNode, str]]:
    """Each picture: the place of its cell, its output, and its seal.

    The seal is a hash of the picture, of what is plotted in it, of the code that draws it and of the words that stand for it and
    below it.
    """
    for place, (cell, following) in enumerate(itertools.zip_longest(notebook.cells, notebook.cells[1:])):
        for output in cell.get("outputs", []):
            if png := output.get("data", {}).get("image/png"):
                words = cell.metadata.get("mystnb"), caption(following)
                belongs = cell.source, output.data.get(drawn.MIME), png, *words
                yield place, output, hashlib.sha256(json.dumps(belongs, sort_keys=True).encode()).hexdigest()


def seal_pictures(notebook: NotebookNode) -> None:
    """Mark each picture as the one that its cell has drawn, so that another one in its place is noticed."""
    for _, output, seal in pictures(notebook):
        output.metadata[SEAL] = seal


# --- running ------------------------------------------------------------------------------------------------


class ThisPythonOnly(KernelSpecManager):
    """Finds one kernel, the interpreter that runs this program, whatever else the machine has registered."""

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        return KernelSpec(resource_dir=str(RESOURCES), **get_kernel_dict())


def first_line(cell: NotebookNode) -> str:
    """The first line of a cell that says something, for messages."""
    return next((line.strip() for line in cell.source.splitlines() if line.strip()), "")


def refuse(index: int, cell: NotebookNode, reason: str) -> Refused:
    return Refused(f"cell {index} ({first_line(cell)}): {reason}")


def forget_outputs(notebook: NotebookNode) -> None:
    """Clear what an earlier run left, so that a cell which does not run cannot keep an old output."""
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None


def blemishes(notebook: NotebookNode) -> Iterator[tuple[int, NotebookNode, str]]:
    """Cells that did not run, stored an error or wrote to stderr: their places, the cells, and what is wrong."""
    for index, cell in enumerate(notebook.cells):
        if cell.cell_type != "code":
            continue
        if cell.get("execution_count") is None:
            yield index, cell, "did not run; remove the cell if it is empty, or its tag if it is skipped"
        for output in cell.outputs:
            if output.output_type == "error":
                yield index, cell, f"{output.ename}: {output.evalue}"
            if output.output_type == "stream" and output.name == "stderr":
                yield index, cell, f"wrote to stderr: {output.text.strip()}"


async def execute(notebook: NotebookNode, folder: Path) -> None:
    """Run all cells in a fresh kernel; raise `Refused` if one fails."""
    forget_outputs(notebook)
    client = NotebookClient(
        notebook,
        km=AsyncKernelManager(kernel_name="python3", kernel_spec_manager=ThisPythonOnly()),
        timeout=SECONDS_PER_CELL,
        record_timing=False,
        force_raise_errors=True,  # a `raises-exception` tag is no excuse
        resources={"metadata": {"path": str(folder)}},
    )
    environment = {key: value for key, value in os.environ.items() if key != "MPLBACKEND"} | KERNEL_ENVIRONMENT
    try:
        # The kernel's own log is dropped; what a cell writes to stderr arrives as an output all the same.
        await client.async_execute(env=environment, stderr=subprocess.DEVNULL, cleanup_kc=True)
    except CellExecutionError:
        pass  # it is among the blemishes
    except (CellTimeoutError, RuntimeError) as error:  # too slow; or the kernel died, or never answered
        reason = f"took longer than {SECONDS_PER_CELL} seconds" if isinstance(error, CellTimeoutError) else str(error)
        reached = max((k for k, cell in enumerate(notebook.cells) if cell.get("execution_count")), default=0)
        raise refuse(reached, notebook.cells[reached], reason) from None
    for blemish in blemishes(notebook):
        raise refuse(*blemish)


async def refreshed(text: str, folder: Path) -> str:
    """The canonical text of a notebook after a fresh run."""
    notebook = normalise(read(text))
    await execute(notebook, folder)
    normalise(notebook)
    keep_equal_pictures(notebook, read(text))
    seal_pictures(notebook)
    nbformat.validate(notebook)
    return write(notebook)


# --- the command --------------------------------------------------------------------------------------------


@dataclass
class Run:
    """What happened to one chapter."""

    path: Path
    changed: bool = False
    refusal: str = ""


async def refresh(path: Path, check: bool) -> Run:
    """Re-run one chapter and store it, unless it is refused or only to be checked."""
    before = path.read_text("utf-8")
    try:
        after = await refreshed(before, path.resolve().parent)
    except (Refused, nbformat.ValidationError, json.JSONDecodeError) as error:
        return Run(path, refusal=str(error))
    if after != before and not check:
        store(path, after)
    return Run(path, changed=after != before)


def store(path: Path, text: str) -> None:
    """Replace a file in one step, so that an interrupted run leaves the old one whole."""
    draft = path.with_name(f".{path.name}.draft")
    draft.write_text(text, "utf-8", newline="\n")
    os.replace(draft, path)


async def side_by_side(work: Callable, paths: Sequence[Path]) -> list:
    """What `work` gives for each path, some kernels at a time."""
    room = asyncio.Semaphore(KERNELS_AT_ONCE)

    async def in_turn(path: Path):
        async with room:
            return await work(path)

    return await asyncio.gather(*map(in_turn, paths))


async def refresh_all(paths: Sequence[Path], root: Path, check: bool) -> list[Run]:
    """Run the ordinary chapters side by side, then, if none was refused, those that read the others."""

    async def reported(path: Path) -> Run:
        run = await refresh(path, check)
        print(report(run, root, check), file=sys.stderr if run.refusal else sys.stdout, flush=True)
        return run

    readers = [path for path in paths if reads_other_chapters(relative(path, root))]
    runs = await side_by_side(reported, [path for path in paths if path not in readers])
    for path in readers:
        if any(run.refusal for run in runs):
            print(f"not run      {relative(path, root)}: it reads chapters of which one was refused", file=sys.stderr)
        else:
            runs.append(await reported(path))
    return runs


def report(run: Run, root: Path, check: bool) -> str:
    """One line on one chapter."""
    done = ("would change" if check else "stored") if run.changed else "refused" if run.refusal else "unchanged"
    return f"{done:<12} {relative(run.path, root)}{run.refusal and f', {run.refusal}'}"


def warm_font_cache() -> None:
    """List the fonts now: the first kernel to do so would say on stderr that it takes a moment."""
    import matplotlib  # slow to import, and needed only here

    if not list(Path(matplotlib.get_cachedir()).glob("fontlist-*.json")):
        importlib.import_module("matplotlib.font_manager")


def parsed(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> tuple[argparse.Namespace, list, Path]:
    """The options of a command that runs chapters, the chapters in reading order, and the folder of the book."""
    parser.add_argument("chapters", nargs="*", type=Path, metavar="CHAPTER.ipynb", help="default: every chapter")
    options = parser.parse_args(arguments)
    for path in options.chapters:
        if path.suffix != ".ipynb" or not path.is_file():
            parser.error(f"{path} is not a notebook")
    root = project_root(options.chapters[0].parent if options.chapters else Path.cwd())
    chapters = in_reading_order(options.chapters or book.files(root / "chapters"), root)
    if not chapters:
        parser.error("there is no notebook under chapters; run this from the project's root")
    warm_font_cache()
    return options, chapters, root


def keep_addresses(root: Path) -> None:
    """Add the pages and the permanent links that are new to the list of those that the site has had, if there is one."""
    kept = root / book.ADDRESSES
    if kept.exists():
        from bindery import ledger  # and with it the statements, which a fault may be planted in until they are needed

        pages = [f"{Path(page).with_suffix('')}.html" for page in contents(root / "_toc.yml")]
        links = [ledger.permalink(row.id) for row in ledger.read(root / "chapters") if row.payload]
        kept.write_text("".join(f"{line}\n" for line in sorted({*kept.read_text().split(), *pages, *links})), "utf-8")


def main(parser, arguments) -> int:
    """Return 0 if all is stored (with ``--check``: if nothing would change), 1 if not, 2 for a wrong call."""
    parser.add_argument("--check", action="store_true", help="store nothing; exit 1 if a file would change")
    options, chapters, root = parsed(parser, arguments)
    runs = asyncio.run(refresh_all(chapters, root, options.check))
    refused = any(run.refusal for run in runs)
    if not refused and not options.check:
        keep_addresses(root)
    return int(refused or (options.check and any(run.changed for run in runs)))


if __name__ == "__main__":  # the same as `python -m bindery refresh`
    sys.exit(importlib.import_module("bindery.__main__").main(["refresh", *sys.argv[1:]]))
