"""What the help of each command begins with: one line on what it does, two or three examples, and more of them.

A test runs every example; one that needs an option that is not there yet stands in `_LATER` of that test.
"""

from __future__ import annotations

from typing import NamedTuple


class Told(NamedTuple):
    """`usage` after the name of the command; `does`: one sentence; `examples` of the short help, `more` of the long."""

    usage: str
    does: str
    examples: tuple[str, ...]
    more: tuple[str, ...] = ()


TOLD = {
    "compare": Told(
        "ROLE ROLE ...",
        "Two to six roles side by side: pay, outlook, skills, and whom each suits.",
        (
            'compare "ML engineer" "data science manager"',
            'compare "senior data scientist" "DS manager" --section pay',
            'compare mle "data scientist" -o handout.html',
        ),
        (
            'compare mle "data scientist" "data engineer" --section skills',
            'compare mle "data scientist" -f json --fields overlap.skills.score',
        ),
    ),
    "show": Told(
        "ROLE",
        "One role: what it is, what it asks for, what it pays, and where it leads.",
        (
            'show "data engineer"',
            'show "senior data engineer" --section skills --section tools',
            "show mle -o mle.md",
        ),
        ('show "data analyst" --section next', "show mle --area Seattle --section pay"),
    ),
    "list": Told(
        "",
        "The roles there are, all of them or one family.",
        ("list", "list --family engineering", "list -o roles.csv"),
        ("list --track management", "list --format json --fields items.id,items.title"),
    ),
    "search": Told(
        "WORDS ...",
        "Roles by title, other names, skill or tool.",
        ("search pytorch", 'search "who uses dbt?"', "search forecasting"),
    ),
    "resolve": Told(
        "[TITLE ...|FILE]",
        "Which role and level each job title stands for; one title a line from standard input.",
        (
            'resolve "Sr. ML Eng." "Data Ninja"',
            "resolve --column job_title jobs.csv -o roles.csv",
            "resolve --column job_title --keep jobs.csv",
        ),
    ),
    "salary": Told(
        "[ROLE ...]",
        "What roles pay, by place, level and year, each figure with its source; what an offer is worth.",
        (
            'salary "data engineer"',
            'salary "data engineer" --area Seattle --offer 150k',
            'salary mle "data scientist" --country Germany --currency EUR',
        ),
        ('salary "data engineer" --by state --top 10', 'salary "senior data scientist" --explain'),
    ),
    "outlook": Told(
        "[ROLE ...]",
        "Whether the job grows: demand, projections, openings, and what AI does to it.",
        ('outlook "data analyst"', 'outlook mle "data scientist"', "outlook mle --country Germany"),
    ),
    "tips": Told(
        "[ROLE ...]",
        "What to do to get started in a role, or in general.",
        ("tips", 'tips "data analyst"', "tips mle --count 3"),
    ),
    "roles check": Told(
        "[PATH ...]",
        "What is wrong with role files of your own, a line for each problem.",
        ("roles check oyster-diver.yaml", "roles check --roles-dir my-roles"),
    ),
    "roles new": Told(
        "TITLE",
        "A role file to fill in, with a line on every field.",
        ('roles new "Oyster Diver"', 'roles new "Oyster Diver" --like "data analyst" -o oyster-diver.yaml'),
    ),
    "roles schema": Told(
        "[role|skills]",
        "The JSON Schema of role files, or of a skills.yaml beside them, for editors and other programs.",
        ("roles schema", "roles schema skills"),
    ),
    "sources": Told(
        "",
        "Where every figure comes from: publisher, vintage, age, licence, and what was done with it.",
        ("sources", "sources -o sources.csv", "sources --format json --fields items.id,items.licence"),
    ),
    "where": Told(
        "",
        "Every folder and file that is read or written, and which of them exist.",
        ("where", "where --roles-dir my-roles"),
    ),
    "site": Told(
        "DIR",
        "Every role and the pairs that matter as a web site: no server, no tracker, nothing fetched.",
        ("site careers", "site careers --roles-dir my-roles", "site careers --url https://example.org/careers"),
    ),
    "completion": Told(
        "SHELL",
        "The script that completes commands, options and roles when TAB is pressed.",
        ("completion bash", "completion zsh"),
    ),
    "help": Told(
        "[COMMAND|TOPIC]",
        "Help on a command with every option in full, or on a topic.",
        ("help compare", "help pay", "help environment"),
    ),
}
