"""Editions of the chapters that run outside of this repository: in JupyterLite, beside the pages, and on Colab."""

LITE = "lite"  # the folder of JupyterLite below the site
COLAB_BRANCH = "colab"  # the branch of the repository that holds the edition for Colab


def contents_path(page: str) -> str:
    """The path of a chapter, such as "chapters/gradients/gradient-in-x", among the files of JupyterLite."""
    return f"{page}.ipynb"
