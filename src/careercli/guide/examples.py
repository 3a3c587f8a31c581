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
            'compare "accountant" "data analyst"',
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
        (
            'show "data analyst" --section next',
            "show mle --area Seattle --section pay",
            "show --all -o roles.csv",
            'show "registered nurse"',
        ),
    ),
    "list": Told(
        "",
        "The roles there are: filtered, sorted, with the columns that you ask for.",
        (
            "list --sort pay --area Texas",
            "list --degree none --skill python --sort growth",
            "list --columns pay,growth,degree -o roles.csv",
        ),
        (
            "list --family engineering",
            "list --industry healthcare --field physics",
            "list --sort match --skills sql,python,excel --top 10",
            "list --sort ai --columns ai,occupation",
            "list --format json --fields items.id,items.title",
            "list --occupations --sort growth --degree bachelor",
        ),
    ),
    "search": Told(
        "WORDS ...",
        "Roles by title, skill, tool, industry, field of study, degree or activity.",
        ("search pytorch", 'search "physics phd"', 'search "which role pays best in Texas?"'),
        ('search "who uses dbt?"', "search healthcare", 'search "sql teacher"', "search --occupations excel nurse"),
    ),
    "resolve": Told(
        "[TITLE ...|FILE]",
        "Which role and level each job title stands for; one title a line from standard input.",
        (
            'resolve "Sr. ML Eng." "Data Ninja"',
            "resolve --column job_title jobs.csv -o roles.csv",
            "resolve --column job_title --keep jobs.csv",
        ),
        ('resolve --occupations "Registered Nurse" "Police Officer"',),
    ),
    "salary": Told(
        "[ROLE ...]",
        "What roles pay, by place, level and year, each figure with its source; what an offer is worth.",
        (
            'salary "data engineer"',
            'salary "data engineer" --area Seattle --offer 150k',
            'salary mle "data scientist" --country Germany --currency EUR',
        ),
        (
            'salary "data engineer" --by state --top 10',
            'salary "senior data scientist" --explain',
            "salary --area Texas",
        ),
    ),
    "outlook": Told(
        "[ROLE ...]",
        "Whether the job grows: demand, projections, openings, and what AI does to it.",
        ('outlook "data analyst"', 'outlook mle "data scientist"', "outlook --sort openings"),
        ("outlook mle --country Germany", "outlook --sort ai --reverse"),
    ),
    "gap": Told(
        "ROLE",
        "What you lack for a role, in the order in which to learn it, and one way to show each.",
        (
            'gap "data engineer" --skills sql,python,excel',
            'gap "senior data analyst" --resume resume.json --full',
            "gap mle --skills python,sql,pytorch --learn docker,kubernetes",
        ),
        (
            "gap mle --skills python,sql -f json --fields coverage,missing.skill",
            'gap "data engineer" --skills sql,python -o gap.html',
        ),
    ),
    "path": Told(
        "ROLE [ROLE]",
        "How to get from one role to another, move by move; with one role, where people can go from it.",
        (
            'path "data analyst" "data engineer"',
            'path "data analyst"',
            'path "data engineer" "head of data" --avoid "data architect"',
        ),
        (
            'path "data scientist" mle --via "data engineer" --full',
            'path "software engineer" mle --explain',
            'path "data analyst" -f json --fields reach.next_step.title',
        ),
    ),
    "match": Told(
        "",
        "The roles that suit you best, with what speaks for and against each.",
        (
            "match --skills sql,excel,python,powerbi,statistics",
            "match --skills python,pytorch,docker --prefer pay,growth",
            "match --resume resume.json --family engineering --full",
        ),
        (
            "match --skills sql,excel,tableau --track individual --top 5",
            "match --skills python,sql -f json --fields matches.role.title",
        ),
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
        ('roles new "Data Engineer" --like "Data Engineer" --ladder',),
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
    "mcp": Told(
        "",
        "The same answers for an assistant, over the Model Context Protocol on standard input and output.",
        ("mcp", "mcp --roles-dir my-roles"),
    ),
    "site": Told(
        "DIR",
        "Every role and the pairs that matter as a web site: no server, no tracker, nothing fetched.",
        ("site careers", "site careers --roles-dir my-roles", "site careers --url https://example.org/careers"),
    ),
    "completion": Told(
        "SHELL",
        "The script that completes commands, options and values when TAB is pressed.",
        ("completion bash", "completion zsh"),
    ),
    "help": Told(
        "[COMMAND|TOPIC]",
        "Help on a command with every option in full, or on a topic.",
        ("help compare", "help pay", "help environment"),
    ),
}
