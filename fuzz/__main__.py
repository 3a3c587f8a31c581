"""python -m fuzz --seconds 20: the seconds are shared by the targets; --target runs just one of them, in this process.

Needs atheris (the extra `fuzz`), which has no wheel for every Python and system; without it this says so and fails.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--target")
    parser.add_argument("--corpus", type=Path, help="a folder that keeps what was found interesting")
    options = parser.parse_args()
    if find_spec("atheris") is None:
        print(
            "atheris is not installed; nothing was fuzzed. pip install -e '.[fuzz]' if it has a wheel for this Python."
        )
        return 1
    with tempfile.TemporaryDirectory() as folder:
        corpus = (options.corpus or Path(folder) / "corpus").resolve()
        if options.target:
            return _fuzz(options.target, options.seconds, corpus, Path(folder))
        return _each(options.seconds, corpus)


def _each(seconds: int, corpus: Path) -> int:
    """Every target in a process of its own, since libFuzzer ends the one that it runs in."""
    from fuzz.seeds import SEEDS

    failed = []
    for target in SEEDS:
        command = [sys.executable, "-m", "fuzz", "--target", target, "--corpus", str(corpus)]
        done = subprocess.run(  # noqa: S603
            [*command, "--seconds", str(max(1, seconds // len(SEEDS)))], capture_output=True, text=True, check=False
        )
        runs = [line for line in done.stderr.splitlines() if line.startswith("Done ")]
        print(f"{target}: {runs[-1] if runs else 'FAILED'}", flush=True)
        if done.returncode or not runs:
            print(done.stdout + done.stderr)
            failed.append(target)
    return 1 if failed else 0


def _fuzz(target: str, seconds: int, corpus: Path, home: Path) -> int:
    import atheris

    with atheris.instrument_imports(include=["careercli"]):
        from fuzz.seeds import SEEDS
        from fuzz.targets import TARGETS, at_home, catalog

        at_home(home)
        catalog()  # fills the cache, which takes longer than any input may
    kept = corpus / target
    kept.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(SEEDS[target]):
        (kept / f"seed-{number}").write_bytes(seed)
    limits = [f"-max_total_time={seconds}", "-timeout=30", "-rss_limit_mb=1000", f"-artifact_prefix={home}/"]
    atheris.Setup([sys.argv[0], *limits, str(kept)], TARGETS[target])
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
