"""The proofs of settled claims in a file, from which another process can make them again.

    {"proofs": a record, see `anysize.kernel.replay`,
     "claims": [{"id": …, "states": …, "relations": […], "hypotheses": […], "nonzero": […]}, …]}

The relations of all claims, in order, are those of the record's theorems; `states` is a fingerprint of what is claimed, by
which a book compares it with its own statement. `python -m anysize replay FILE` reads it.
"""

from __future__ import annotations

from anysize.kernel.replay import NotReplayed, record, replay
from anysize.kernel.theorem import need_proof
from anysize.language.data import Reader, Writer, fingerprint, written
from anysize.language.errors import NotProved


def recorded(verdicts) -> dict:
    """The proofs of these verdicts' claims, as data for JSON."""
    writer = Writer()
    verdicts = [v for v in verdicts if v.theorems]
    proofs = record(*(theorem for v in verdicts for theorem in v.theorems), writer=writer)
    claims = []
    for claim in (v.claim for v in verdicts):
        relations, hypotheses = (list(map(writer.relation, given)) for given in (claim.equations, claim.hypotheses))
        claims.append({"id": claim.id, "states": claim.states, "relations": relations, "hypotheses": hypotheses})
        claims[-1]["nonzero"] = list(map(writer, claim.nonzero))
    return {"proofs": proofs, "claims": claims}


def replayed(data: dict) -> dict:
    """The theorems that such a file proves, made anew, by the ids of the claims that they settle.

    Raises NotReplayed where a claim is not what its theorems say, or a proof is not one.
    """
    try:
        theorems = iter(replay(data["proofs"]))
        reader = Reader(data["proofs"]["nodes"])
        found: dict = {}
        for claim in data["claims"]:
            relations = [reader.relation(r) for r in claim["relations"]]
            hypotheses = [reader.relation(h) for h in claim["hypotheses"]]
            nonzero = [reader(e) for e in claim["nonzero"]]
            if claim["id"] in found or not relations:
                raise NotReplayed(f"{claim['id']} stands twice, or states nothing")
            if claim["states"] != fingerprint(written(relations, hypotheses, nonzero)):
                raise NotReplayed(f"{claim['id']} is not the statement that its proofs were recorded for")
            found[claim["id"]] = [need_proof(r, hypotheses, nonzero, [next(theorems)]) for r in relations]
    except NotProved as problem:
        raise NotReplayed(f"{claim['id']}: {problem}") from None
    except StopIteration:
        raise NotReplayed(f"{claim['id']} has fewer proofs than relations") from None
    except NotReplayed:
        raise
    except (KeyError, TypeError, IndexError, ValueError, AttributeError) as problem:
        raise NotReplayed(f"this is no file of proofs: {type(problem).__name__}: {problem}") from None
    if next(theorems, None) is not None:
        raise NotReplayed("there are more proofs than relations")
    return found
