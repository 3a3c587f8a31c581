"""Draws the pictures of the documents from real runs at a terminal of 80 columns: docs/images/*.svg.

python -m tools.pictures
python -m tools.pictures --check    only says what is stale
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tools.printed.stage import ROOT, Stage, at_a_terminal, stage
from tools.printed.svg import Scene, moving, still

SKILLS = '"sql, excel, power bi, python"'
# of the moving pictures: title, what a reader who cannot see it is told, commands with the seconds that each stays
ADVICE = (
    "What suits me, what do I lack, how do I get there?",
    "Three commands one after another: careercli match ranks the roles that suit somebody with four skills, careercli"
    " gap says what they lack for Analytics Engineer and what to learn first, careercli path shows the way to Data"
    " Engineer.",
    (
        (f"careercli match --skills {SKILLS}", 6),
        (f'careercli gap "analytics engineer" --skills {SKILLS}', 6),
        ('careercli path "data analyst" "data engineer"', 8),
    ),
)
FIGURES = (
    "A ranking, a pipe, titles, an offer",
    "Four commands one after another: careercli list ranks roles by pay like for like, a pipe of careercli list and cut"
    " names the best paid roles that ask for dbt, careercli resolve reads three of four job titles and refuses one, and"
    " careercli salary says what an offer of $165,000 is worth in Seattle.",
    (
        ("careercli list --sort pay --top 10", 5),
        ("careercli list --skill dbt --sort pay --top 8 | cut -f2", 4),
        ('careercli resolve "Sr. ML Eng." "Científica de datos" "Head of Data" "Plumber"', 5),
        ('careercli salary "Data Scientist" --area Seattle --offer 165000', 8),
    ),
)
COMPARE = 'careercli compare "ML engineer" "data science manager"'
ABOUT = (
    "The first screen of a comparison: a sentence with the answer, median pay in job ads, visa filings and the official"
    " survey, projected jobs, usual degree, whom each role suits, and which skills to keep, add and leave. "
)


def main() -> int:
    check, stale = "--check" in sys.argv, False
    for name, text in pictures():
        path = ROOT / "docs" / "images" / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale = True
        print(f"{'stale' if check else 'written'}: {path.relative_to(ROOT)}")
        if not check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return 1 if stale and check else 0


def pictures() -> Iterator[tuple[str, str]]:
    """Every picture by the name of its file, of the program as it is."""
    with tempfile.TemporaryDirectory() as folder:
        on = stage(Path(folder) / "stage")
        at_a_terminal("careercli --version && careercli list | head -n 1", on)  # the first run fills the cache
        compared = _scene(COMPARE, 0, on)
        yield "compare.svg", still(compared, "careercli compare", ABOUT)
        for name, (title, about, commands) in {"advice.svg": ADVICE, "figures.svg": FIGURES}.items():
            yield name, moving([_scene(command, stays, on) for command, stays in commands], title, about)


def _scene(command: str, stays: float, on: Stage) -> Scene:
    return Scene(command, at_a_terminal(command, on)[0], stays)


if __name__ == "__main__":
    sys.exit(main())
