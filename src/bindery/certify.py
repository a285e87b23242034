"""Have Coq check the certificates: ``python -m bindery certify``; see `anysize.coq.check`."""

from __future__ import annotations

from pathlib import Path

from anysize.coq.check import certify_options
from bindery.accepted import certificates


def main(parser, arguments) -> int:
    certify_options(parser)
    return certificates(Path()).certify(**vars(parser.parse_args(arguments)))
