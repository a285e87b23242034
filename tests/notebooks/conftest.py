"""The chapters are tested under the conditions in which `make refresh` stored them."""

import os

from bindery import refresh

# nbval hands its environment on to the kernels it starts.
os.environ.update(refresh.KERNEL_ENVIRONMENT)
os.environ.pop("MPLBACKEND", None)

# On a machine that has never drawn a figure, the first chapter to do so would complain on stderr.
refresh.warm_font_cache()
