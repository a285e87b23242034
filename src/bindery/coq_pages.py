"""A page for each certificate: the statement in mathematics, the same in Coq, and how to check it by hand."""

from __future__ import annotations

import html
import re
import shutil
from pathlib import Path

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

from bindery.accepted import CERTIFICATES, LIBRARY, ROOT, Certificate

_ROLE = re.compile(r"\{prf:ref\}`([^`]+?) &lt;([^`]+?)&gt;`")  # of escaped text
_DISPLAYED, _INLINE = re.compile(r"\$\$(.+?)\$\$", re.S), re.compile(r"\$(.+?)\$")


def _markup(text: str) -> str:
    """A paragraph of a statement, which is MyST, as HTML below the folder `coq`."""
    text = html.escape(text, quote=False)
    text = _ROLE.sub(r'<a href="../claim/\2.html">\1</a>', text)
    text = _DISPLAYED.sub(r'<div class="math notranslate nohighlight">\\[\1\\]</div>', text)
    text = _INLINE.sub(r'<span class="math notranslate nohighlight">\\(\1\\)</span>', text)
    return text.replace("\n\n", "</p><p>")


def _code(text: str) -> str:
    return highlight(
        text.rstrip() + "\n", get_lexer_by_name("coq"), HtmlFormatter(cssclass="highlight coq", wrapcode=True)
    )


def _section(anchor: str, title: str, *parts: str) -> str:
    return "\n".join([f'<section id="{anchor}"><h2>{title}</h2>', *parts, "</section>"])


def _sharper(text: str) -> list:
    """What the proof shows under fewer hypotheses than the claim assumes."""
    found = re.findall(r"^Lemma ((?:inequality|equation)_\d+ :\n.*?\.)\nProof\.", text, re.M | re.S)
    return (
        ["<p>The proof needs less than is assumed. It shows</p>", *(_code(f"Lemma {f}") for f in found)]
        if found
        else []
    )


def body(certificate: Certificate) -> str:
    """The page of a certificate."""
    claim, path = certificate.claim, certificate.path
    mathematics = [f"<p>{_markup(paragraph)}</p>" for paragraph in claim.statement.body] if claim.equations else []
    if claim.printed_relations:
        mathematics.append("<p><strong>As printed in the text we worked from, which is false:</strong></p>")
        mathematics += [f"<p>{_markup(paragraph)}</p>" for paragraph in claim.as_printed.body]
    names = ", ".join(f"<code>{theorem} : {html.escape(states)}</code>" for theorem, states in certificate.theorems)
    coq = [
        f"<p>Coq {certificate.coq} has accepted {names}, where</p>",
        _code(certificate.stated),
        *_sharper(certificate.text),
        f'<p>The words are those of <a href="AnySize/Words.v">Words.v</a> and <a href="Definitions.v">Definitions.v</a>; '
        f'<a href="../chapters/verification/accepted-by-coq.html">how to read them</a>. '
        f'The whole file, with the proof: <a href="{path.name}">{path.name}</a>.</p>',
    ]
    checked = f"coqchk -silent -o -Q coq AnySize -Q certificates Weightshift Weightshift.{path.stem}"
    check = [
        "<p>With Coq and Coquelicot installed, in the folder of this book:</p>",
        f'<div class="highlight coq"><pre>make certify\ncd _build/coq\n{checked}</pre></div>',
        f"<p>The file has the SHA-256 hash <code>{certificate.sha256}</code>.</p>",
        f'<p><a href="../claim/{claim.id}.html">Back to the statement in the book</a></p>',
    ]
    title = claim.title[:1].upper() + claim.title[1:]
    sections = [
        _section("mathematics", "In mathematics", *mathematics),
        _section("coq", "In Coq", *coq),
        _section("check", "Check it yourself", *check),
    ]
    return "\n".join([f"<h1>{_markup(claim.source)} in Coq</h1>", f"<p>{_markup(title)}</p>", *sections])


def pages(app):
    """The pages, for Sphinx."""
    for certificate in app.certificates.values():
        title = f"{re.sub(r'[$]', '', certificate.claim.source)} in Coq"
        yield certificate.page, {"title": title, "body": body(certificate)}, "page.html"


def copy_files(app, exception):
    """The files themselves, beside the pages."""
    if exception or app.builder.format != "html" or not app.certificates:
        return
    out = Path(app.outdir) / "coq"
    (out / "AnySize").mkdir(parents=True, exist_ok=True)
    for path in (ROOT / CERTIFICATES).glob("*.v"):
        shutil.copyfile(path, out / path.name)
    for path in (ROOT / LIBRARY).glob("*.v"):
        shutil.copyfile(path, out / "AnySize" / path.name)
