"""A page for each certificate: the statement in mathematics, the same in Coq, and how to check it by hand."""

from __future__ import annotations

import html
import re
import shutil
from pathlib import Path

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

from bindery.accepted import CERTIFICATES, LIBRARY, ROOT, Certificate, accepted

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


def body(certificate: Certificate) -> str:
    """The page of a certificate."""
    claim, path = certificate.claim, certificate.path
    parts = [f"<h1>{_markup(claim.source)} in Coq</h1>", f"<p>{_markup(claim.title)}</p>"]
    parts.append('<h2 id="mathematics">In mathematics</h2>')
    if claim.equations:
        parts += [f"<p>{_markup(paragraph)}</p>" for paragraph in claim.statement.body]
    if claim.printed_relations:
        parts.append("<p><strong>As printed, which is false:</strong></p>")
        parts += [f"<p>{_markup(paragraph)}</p>" for paragraph in claim.as_printed.body]
    names = ", ".join(f"<code>{theorem} : {html.escape(states)}</code>" for theorem, states in certificate.theorems)
    parts += [
        '<h2 id="coq">In Coq</h2>',
        f"<p>Coq {certificate.coq} has accepted {names}, where</p>",
        _code(certificate.stated),
        f'<p>The words are those of <a href="AnySize/Words.v">Words.v</a> and <a href="Definitions.v">Definitions.v</a>; '
        f'<a href="../chapters/verification/accepted-by-coq.html">how to read them</a>. '
        f'The whole file, with the proof: <a href="{path.name}">{path.name}</a>.</p>',
        '<h2 id="check">Check it yourself</h2>',
        "<p>With Coq and Coquelicot installed, in the folder of this book:</p>",
        _code(
            "python -m bindery certify\n"
            "cd _build/coq\n"
            f"coqchk -silent -o -Q coq AnySize -Q certificates Weightshift Weightshift.{path.stem}"
        ),
        f"<p>The file has the SHA-256 hash <code>{certificate.sha256}</code>.</p>",
        f'<p><a href="../claim/{claim.id}.html">Back to the statement in the book</a></p>',
    ]
    return "\n".join(parts)


def pages(app):
    """The pages, for Sphinx."""
    for certificate in accepted().values():
        title = f"{re.sub(r'[$]', '', certificate.claim.source)} in Coq"
        yield certificate.page, {"title": title, "body": body(certificate)}, "page.html"


def copy_files(app, exception):
    """The files themselves, beside the pages."""
    if exception or app.builder.format != "html" or not accepted():
        return
    out = Path(app.outdir) / "coq"
    (out / "AnySize").mkdir(parents=True, exist_ok=True)
    for path in (ROOT / CERTIFICATES).glob("*.v"):
        shutil.copyfile(path, out / path.name)
    for path in (ROOT / LIBRARY).glob("*.v"):
        shutil.copyfile(path, out / "AnySize" / path.name)
