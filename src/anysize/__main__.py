"""The engine from a terminal.

python -m anysize replay FILE    make every proof in a file again, and say what is proved; exit status 1 if one is not
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from anysize.board.records import replayed
from anysize.kernel.replay import NotReplayed


def main(arguments=None) -> int:
    parser = argparse.ArgumentParser(prog="python -m anysize", description="The engine from a terminal.")
    commands = parser.add_subparsers(dest="command", required=True)
    again = commands.add_parser("replay", help="make every proof in a file again")
    again.add_argument("file", type=Path, help="as written by `python -m bindery proofs`")
    file = parser.parse_args(arguments).file
    try:
        claims = replayed(json.loads(file.read_text(encoding="utf-8")))
    except OSError as problem:
        print(problem, file=sys.stderr)
        return 2
    except (NotReplayed, ValueError) as problem:
        print(f"{file}: {problem}", file=sys.stderr)
        return 1
    for claim, theorems in claims.items():
        print(f"{claim}: {'; '.join(map(str, theorems))}")
    print(f"{len(claims)} claims, {sum(map(len, claims.values()))} relations: every proof was made again.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
