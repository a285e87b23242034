"""Two worker processes, one of which is killed in the middle: the result is the same, and nothing is lost."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from anysize.evidence import attack
from bindery import attack as command
from bindery.__main__ import main
from weightshift.numerics import SoftmaxRegression, StreamingRegression
from weightshift.statements import all_claims

ROOT = Path(__file__).parents[2]
CHAPTERS = ["--chapters", str(ROOT / "chapters")]
distributed = pytest.importorskip("distributed")

# A worker that is killed leaves sockets, pipes and a nanny behind, which say so when they are collected; nothing here warns.
pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore:Port [0-9]+ is already in use:UserWarning"),
]


@pytest.fixture(scope="module")
def cluster():
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None, silence_logs=50
    ) as local:
        yield local


def kill_one(client):
    """Kill the process of one worker, as a machine that fails does; the nanny starts another later."""
    identities = client.run(os.getpid)
    os.kill(next(iter(identities.values())), signal.SIGKILL)


def slowly(block, log):
    """The block, after a while; each time leaves a mark."""
    time.sleep(0.15)
    with open(log, "a") as marks:
        marks.write(f"{os.getpid()}\n")
    return block


def marks(log):
    return log.read_text().split() if log.exists() else []


@pytest.mark.exhaustive
def test_the_streaming_gradient_survives_a_worker(cluster, tmp_path):
    da = pytest.importorskip("dask.array")
    generator = np.random.default_rng(0)
    A, b, x = generator.standard_normal((3000, 5)), generator.dirichlet(np.ones(3000)), generator.standard_normal(5)
    whole = da.from_array(A, chunks=(200, 5))
    log, found = tmp_path / "log", []
    with distributed.Client(cluster) as client:
        undisturbed = StreamingRegression(whole, b).gradient(x)
        slow = whole.map_blocks(slowly, log=str(log), dtype=float, meta=np.empty((0, 0)))
        running = threading.Thread(target=lambda: found.append(StreamingRegression(slow, b).gradient(x)))
        running.start()
        while len(marks(log)) < 6:
            time.sleep(0.01)
        kill_one(client)
        assert not found  # it was killed in the middle
        running.join(60)
    assert (found[0] == undisturbed).all()
    np.testing.assert_allclose(undisturbed, SoftmaxRegression(A, b).gradient(x), rtol=1e-11)
    assert len(marks(log)) > 15 or len(set(marks(log))) > 2  # what was lost has been done again


@pytest.mark.exhaustive
def test_the_attack_survives_a_worker(cluster, capsys):
    killed = []

    def kill_later():
        time.sleep(1.5)
        with distributed.Client(cluster, set_as_default=False) as client:
            killed.append(bool(client.processing()))
            kill_one(client)

    killing = threading.Thread(target=kill_later)
    killing.start()
    status = main(["attack", "--all", "--seconds", "6", "--scheduler", cluster.scheduler_address, *CHAPTERS])
    killing.join()
    out = capsys.readouterr().out
    assert status == 0 and killed == [True]
    expected = [claim.id for claim in all_claims().values() if attack.can_attack(claim)]
    found = dict.fromkeys(line.split(" ")[0].rstrip(":") for line in out.splitlines())
    assert list(found) == expected


def test_the_attack_by_processes_of_this_machine(capsys):
    assert main(["attack", "sharp-beta", "--seconds", "0.3", "--jobs", "2", *CHAPTERS]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2 and all(
        line.startswith("sharp-beta (as stated): worst ratio") for line in lines
    )  # two seeds


def test_an_address_where_nothing_is(capsys, monkeypatch):
    patient = command.on_a_cluster
    monkeypatch.setattr(command, "on_a_cluster", lambda address: patient(address, timeout=0.5))
    with pytest.raises(SystemExit, match="2"):
        main(["attack", "lemma-3.3", "--scheduler", "tcp://127.0.0.1:9", *CHAPTERS])
    assert "no dask scheduler answers at tcp://127.0.0.1:9" in capsys.readouterr().err


def test_the_book_is_read_without_dask():
    code = "import sys; sys.modules.update(dask=None, distributed=None, threadpoolctl=None)\n"
    code += "from bindery import __main__\nfrom weightshift.numerics import *\n"
    code += "sys.exit(__main__.main(['attack', 'lemma-3.3', '--scheduler', 'tcp://127.0.0.1:9']))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 2 and done.stderr.endswith(
        "distributed is not installed: pip install weightshift[distributed]\n"
    )
