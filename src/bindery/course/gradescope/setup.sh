#!/usr/bin/env bash
# Gradescope runs this once, when the autograder is built.
set -e
apt-get update && apt-get install -y python3 python3-pip python3-venv
python3 -m venv /autograder/venv
/autograder/venv/bin/python -m pip install /autograder/source/WHEEL
