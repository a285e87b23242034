"""Weight shift is data shift, and a descent step is an attention update."""

claims = ()

__all__: list[str] = []
