"""Programs that tests run in processes of their own."""

import subprocess
import sys


def run(*command, silent=False, **options):
    """What a command prints; it must succeed and, where it is to be `silent`, complain of nothing."""
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, **options)
    assert done.returncode == 0 and not (silent and done.stderr), done.stdout + done.stderr
    return done.stdout


def python(*arguments, **options):
    """What this Python prints, given these arguments."""
    return run(sys.executable, *arguments, **options)
