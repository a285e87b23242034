"""The tensor trick: attention regression without Kronecker products (Gao et al., arXiv 2307.02419)."""

claims = ()

__all__: list[str] = []
