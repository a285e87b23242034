"""Have Coq check the certificates: ``python -m bindery certify``; see `certificates` and `accepted`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from bindery.accepted import CERTIFICATES, RECORD, hashes
from bindery.certificates import BUILD, NotAccepted, checked_theorems, compiled, coq_version, rechecked


def main(arguments=None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m bindery certify", description="Have Coq check the certificates, and record what it accepts."
    )
    parser.add_argument("--jobs", type=int, metavar="N", help="how many files at a time (default: one for each core)")
    parser.add_argument(
        "--recheck", action="store_true", help="check again with coqchk, Coq's libraries included (minutes)"
    )
    options = parser.parse_args(arguments)
    version = coq_version()
    if version is None:
        print(
            "Coq is not installed, so nothing was certified; everything else works without it. "
            "On Debian: apt-get install coq libcoq-coquelicot",
            file=sys.stderr,
        )
        return 1
    root = Path()
    try:
        build = compiled(root, BUILD, options.jobs)
        checked_theorems(root, build)
        if options.recheck:
            rechecked(build)
    except NotAccepted as problem:
        print(f"Not accepted by Coq: {problem}", file=sys.stderr)
        return 1
    files = hashes(build)  # of what was compiled
    path = root / CERTIFICATES / RECORD
    text = json.dumps({"coq": version, "files": files}, indent=1) + "\n"
    path.write_text(text, encoding="utf-8")
    count = sum(name.startswith(f"{CERTIFICATES}/") for name in files) - 1
    print(f"\nAccepted by Coq {version}: {count} certificates{', and by coqchk' if options.recheck else ''}")
    return 0
