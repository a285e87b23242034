#!/usr/bin/env bash
# Gradescope runs this once, when the autograder is built. Its Python may be older than 3.11, so uv brings one.
set -e
apt-get update && apt-get install -y python3-venv
python3 -m venv /autograder/uv
/autograder/uv/bin/pip install uv
/autograder/uv/bin/uv venv --python 3.12 /autograder/venv
/autograder/uv/bin/uv pip install --python /autograder/venv/bin/python /autograder/source/WHEEL
