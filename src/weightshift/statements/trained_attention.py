"""A trained attention layer against one gradient step."""

claims = ()

__all__: list[str] = []
