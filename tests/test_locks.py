"""The lock files: what stands in several of them is pinned alike, and by hashes."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = {path.name: path.read_text("utf-8") for path in sorted(ROOT.glob("requirements*.txt"))}
ENTRY = re.compile(r"([\w.-]+)==(\S+)((?: ; [^\\]*?)?)((?: --hash=sha256:[0-9a-f]{64})+)")


def pinned(lock):
    """The version and the hashes of each package, by its name and the machines that it is for."""
    found = {}
    for line in re.sub(r" *\\\n +", " ", lock).splitlines():
        entry = ENTRY.fullmatch(line)
        assert entry, f"“{line[:60]}” does not pin a package by its version and hashes"
        name, version, where, hashes = entry.groups()
        found[name, where.strip()] = version, *sorted(hashes.split())
    return found


def disagreeing(*locks):
    """The packages that two locks pin differently."""
    seen: dict = {}
    return [key for lock in locks for key, pin in pinned(lock).items() if seen.setdefault(key, pin) != pin]


def test_what_several_locks_pin_they_pin_alike():
    assert len(LOCKS) > 1 and all(map(pinned, LOCKS.values()))
    assert disagreeing(*LOCKS.values()) == []


@pytest.mark.parametrize("name", LOCKS)
def test_another_version_or_hash_is_seen(name):
    lock, others = LOCKS[name], [lock for other, lock in LOCKS.items() if other != name]
    shared = next(key for key in pinned(lock) if any(key in pinned(other) for other in others))
    version, first, *_ = pinned(lock)[shared]
    newer = lock.replace(f"{shared[0]}=={version}", f"{shared[0]}=={version}.1", 1)
    swapped = lock.replace(first, first[:-1] + "01"[first.endswith("0")], 1)
    for changed in (newer, swapped):
        assert shared in disagreeing(changed, *others)
    with pytest.raises(AssertionError, match="does not pin"):
        pinned(lock.replace("sha256:", "sha255:", 1))
