"""Have Coq check the certificates: ``python -m bindery certify``; see `anysize.coq.check`."""

from __future__ import annotations

import argparse
from pathlib import Path

from anysize.coq.check import certify_options
from bindery.accepted import certificates


def main(arguments=None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m bindery certify", description="Have Coq check the certificates, and record what it accepts."
    )
    certify_options(parser)
    return certificates(Path()).certify(**vars(parser.parse_args(arguments)))
