"""Titles of kinds that go wrong, generated: levels and numbers of other nouns, ranges of grades, other trades."""

from __future__ import annotations

import zlib

from benchmarks.titles.probes import counted, probes

from careercli.library.catalog import Catalog


def test_no_trade_is_a_role_and_no_other_noun_a_level(catalog: Catalog) -> None:
    """Every seventh probe: all of them take a minute."""
    names = catalog.names
    chosen = [probe for probe in probes(names) if zlib.crc32(probe.title.encode()) % 7 == 0]
    assert len(chosen) > 9000
    counts, lines = counted(iter(chosen), names)
    trades = [(kind, row) for (kind, _), row in counts.items() if kind.startswith("trade")]
    assert len({kind for kind, _ in trades}) >= 9
    total = sum(row[0] for row in counts.values())
    assert sum(row[1] for row in counts.values()) / total < 0.005, lines
    assert sum(row[2] for row in counts.values()) == 0, lines
