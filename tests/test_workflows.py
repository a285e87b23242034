"""The workflows of GitHub: what they run exists, what they may do is little, and what they use is pinned."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from oracles.coq import needs_coq
from oracles.processes import run

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = sorted(path.name for path in FOLDER.glob("*.yml"))
PINNED = re.compile(r"[\w-]+/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)+")
ALLOWED = {  # what a job may do beside nothing
    ("verify.yml", "test"): {"contents": "read"},
    ("verify.yml", "certify"): {"contents": "read"},
    ("verify.yml", "mutants"): {"contents": "read"},
    ("drift.yml", "newest"): {"contents": "read"},
    ("links.yml", "ask"): {"contents": "read"},
    ("publish.yml", "verify"): {"contents": "read"},
    ("publish.yml", "build"): {"contents": "read"},
    ("publish.yml", "colab"): {"contents": "write"},
    ("publish.yml", "deploy"): {"pages": "write", "id-token": "write"},
}


def text(name):
    return (FOLDER / name).read_text("utf-8")


def loaded(source):
    """A workflow as data; YAML reads the key `on` as true."""
    workflow = yaml.safe_load(source)
    workflow["on"] = workflow.pop(True)
    return workflow


def unpinned(source):
    """The actions that are named otherwise than by a commit and, in a comment, the version that it is."""
    used = re.findall(r"^\s*(?:- )?uses: (.*)$", source, re.M)
    return [action for action in used if not (PINNED.fullmatch(action) or action.startswith("$/"))]


def permissions(name, workflow):
    """What each job may do: its own permissions, or those of the workflow."""
    return {(name, job): body.get("permissions", workflow.get("permissions")) for job, body in workflow["jobs"].items()}


def steps(workflow):
    return [step for job in workflow["jobs"].values() for step in job.get("steps", [])]


def test_there_are_no_others():
    assert WORKFLOWS == ["drift.yml", "links.yml", "publish.yml", "verify.yml"]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_actions_are_pinned_by_commit(name):
    assert unpinned(text(name)) == []


def test_an_action_that_is_not_pinned_is_seen():
    commit = "3d3c42e5aac5ba805825da76410c181273ba90b1"
    source = f"    - uses: a/b@v4\n      uses: a/b@{commit}\n    - uses: a/b@{commit[1:]} # v4.0.0\n    - uses: a/b@{commit} # v4.0.0\n"
    assert unpinned(source) == ["a/b@v4", f"a/b@{commit}", f"a/b@{commit[1:]} # v4.0.0"]


def test_one_action_has_one_commit():
    used = {line for name in WORKFLOWS for line in re.findall(r"uses: ([\w-]+/.*)$", text(name), re.M)}
    assert len(used) == len({line.split("@")[0] for line in used})


def test_permissions_are_the_least():
    workflows = {name: loaded(text(name)) for name in WORKFLOWS}
    assert {name: workflow["permissions"] for name, workflow in workflows.items()} == {name: {} for name in WORKFLOWS}
    granted = [permissions(name, workflow) for name, workflow in workflows.items()]
    assert {place: allowed for part in granted for place, allowed in part.items()} == ALLOWED


def test_no_credentials_stay_behind():
    checkouts = [s for name in WORKFLOWS for s in steps(loaded(text(name))) if "actions/checkout" in s.get("uses", "")]
    checked_out = [
        job
        for name in WORKFLOWS
        for job in loaded(text(name))["jobs"].values()
        if "steps" in job and "deploy" not in str(job)
    ]
    assert len(checkouts) == len(checked_out) and all(
        step["with"]["persist-credentials"] is False for step in checkouts
    )
    assert not any("secrets." in text(name) for name in WORKFLOWS)


def test_what_they_run_exists():
    targets = set(re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.M))
    commands = [step["run"] for name in WORKFLOWS for step in steps(loaded(text(name))) if "run" in step]
    made = {target for command in commands for target in re.findall(r"\bmake ([a-z]+)\b", command)} - {"python"}
    assert (
        {"test", "exhaustive", "book", "lint", "recheck", "refresh", "mutants", "drift", "linkcheck"} <= made <= targets
    )
    scripts = {script for command in commands for script in re.findall(r"(?:^|\s)(\.ci/\S+)", command)}
    assert scripts == {".ci/summary", ".ci/install"} and all(
        (ROOT / script).stat().st_mode & 0o100 for script in scripts
    )


def test_no_expression_is_pasted_into_a_command():
    assert not [s for name in WORKFLOWS for s in steps(loaded(text(name))) if "${{" in s.get("run", "")]


def test_the_versions_of_python_are_those_of_the_package():
    oldest = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]
    tried = loaded(text("verify.yml"))["jobs"]["test"]["strategy"]["matrix"]["python"]
    assert oldest == f">={tried[0]}" and tried == [f"3.{minor}" for minor in range(11, 11 + len(tried))]
    single = {
        s["with"]["python-version"]
        for name in WORKFLOWS
        for s in steps(loaded(text(name)))
        if "setup-python" in s.get("uses", "")
    }
    assert single == {"${{ matrix.python }}", tried[-1]}


def test_pages_are_published_only_after_every_check_on_main():
    publish = loaded(text("publish.yml"))
    jobs = publish["jobs"]
    assert set(publish["on"]) == {"push", "workflow_dispatch"} and publish["on"]["push"] == {"branches": ["main"]}
    assert jobs["verify"]["uses"] == "$/.github/workflows/verify.yml"
    assert jobs["build"]["needs"] == "verify" and jobs["deploy"]["needs"] == "build"
    assert jobs["colab"]["needs"] == "verify"
    assert jobs["colab"]["if"] == jobs["build"]["if"] == "${{ github.ref == 'refs/heads/main' }}"
    assert not any("if" in jobs[job] for job in ("verify", "deploy"))  # `always()` would pass a failed one by


def test_every_change_is_verified():
    on = loaded(text("verify.yml"))["on"]
    assert {"push", "pull_request", "workflow_call"} == set(on)
    assert on["push"] == {"branches-ignore": loaded(text("publish.yml"))["on"]["push"]["branches"]}


@pytest.mark.parametrize("name", ["drift.yml", "links.yml"])
def test_what_can_change_by_itself_is_looked_at_every_week(name):
    on = loaded(text(name))["on"]
    assert set(on) == {"schedule", "workflow_dispatch"}
    (when,) = on["schedule"]
    assert re.fullmatch(r"\d+ \d+ \* \* [0-6]", when["cron"])


def test_no_test_is_skipped_for_want_of_a_package():
    """Coq's are run in a job of their own, on the system whose Coq has accepted the certificates."""
    jobs = loaded(text("verify.yml"))["jobs"]
    runs = [step for step in jobs["test"]["steps"] if re.search("make (?:test|exhaustive)", step.get("run", ""))]
    only = {step["env"]["BOOK_SKIPS_ONLY"] for step in runs}
    assert len(only) == 1 and re.fullmatch(*only, needs_coq.kwargs["reason"])
    installed = " ".join(step.get("run", "") for step in jobs["test"]["steps"])
    assert ".ci/install chromium nodejs" in installed and "make teaching" in installed
    (debian,) = re.findall(r"^debian:(\d+)\.\d+", jobs["certify"]["container"])
    assert {"12": "8.16.1"}[debian] == json.loads((ROOT / "certificates" / "accepted.json").read_text("utf-8"))["coq"]


def test_programs_that_are_there_are_not_installed_and_those_that_cannot_be_are_named(tmp_path):
    for name, text_ in {"node": "", "id": "echo 1000", "sudo": "exit 1"}.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{text_}\n")
        (tmp_path / name).chmod(0o755)
    command = ["/bin/bash", ROOT / ".ci" / "install"]
    done = {
        name: subprocess.run([*command, name], env={"PATH": str(tmp_path)}, capture_output=True, text=True)
        for name in ("nodejs", "coq")
    }
    assert (done["nodejs"].returncode, done["nodejs"].stderr) == (0, "")
    assert (done["coq"].returncode, done["coq"].stderr) == (
        1,
        "These cannot be installed here: coq libcoq-coquelicot\n",
    )


def test_zizmor_finds_nothing():
    command = Path(sys.executable).with_name("zizmor")
    run(command, "--offline", "--no-progress", FOLDER)
