"""Softmax attention as kernel regression, and its window (Collins et al., arXiv 2402.11639)."""

claims = ()

__all__: list[str] = []
