python := ".venv/bin/python"

# tests and lint
default: test lint

test:
    {{python}} -m pytest

# what `test` leaves out
slow:
    {{python}} -m pytest -m slow

# all that decides whether a change lands; a quarter of an hour
ci:
    bash .ci/run

lint:
    {{python}} -m ruff check .
    {{python}} -m ruff format --check .
    {{python}} -m mypy
    .venv/bin/lint-imports
    {{python}} -m tools.generate --check

generate:
    {{python}} -m tools.generate

snapshots:
    {{python}} -m pytest --snapshot-update

# what the documents show: outputs of recipes and pictures of screens
shown:
    {{python}} -m tools.recipes --write
    {{python}} -m tools.pictures

# the documents as a site, in build/docs
docs:
    NO_MKDOCS_2_WARNING=1 {{python}} -m mkdocs build --strict

pin:
    {{python}} -m tools.pin

bench:
    {{python}} -m benchmarks
    {{python}} -m benchmarks.titles

wheel:
    {{python}} -m tools.check_wheel

# one file for every supported Python on this kind of machine, into dist/
pyz:
    {{python}} -m tools.release.pyz

# the bill of materials (CycloneDX), into dist/
sbom:
    {{python}} -m tools.release.sbom

# every file of a release, into dist/: docs/releasing.md
release:
    {{python}} -m tools.release
