"""What a role file may say: each field with its meaning and an example, in the order in which people fill them in."""

from __future__ import annotations

from typing import NamedTuple

TO_WRITE = "Still to be written."
FIRST_SKILL = "communication"


class Field(NamedTuple):
    name: str
    meaning: str
    example: tuple[str, ...]  # lines of YAML; one of a single line follows the name


FIELDS = (
    Field("title", "what the role is called", ()),
    Field("aliases", "other titles that people use for the very same role", ("[Oyster Fisher, Oyster Gatherer]",)),
    Field(
        "family",
        "one of analysis, engineering, operations, science, machine-learning, product, leadership",
        ("operations",),
    ),
    Field(
        "track",
        "the kind of work, never a rank: individual, lead, management, executive, research, product",
        ("individual",),
    ),
    Field("reviewed", "the day on which somebody last checked every line", ()),
    Field("definition", "three or four sentences: what it is for, what it owns, what sets it apart", (TO_WRITE,)),
    Field("week", "what happens in a typical week", ("  - The boat is out before six to catch the low tide.",)),
    Field(
        "work",
        "activities that take much of the week and some of it; ids from data/activities.yaml",
        ("  much: [analyze-data]", "  some: [ad-hoc-requests]"),
    ),
    Field("responsibilities", "sentences that begin with a verb", ("  - Count what lives on each bed.",)),
    Field(
        "skills",
        "by need: core, important, helpful; each id with what the role does with the skill, or nothing",
        ("  core:", f"    {FIRST_SKILL}:"),
    ),
    Field("tools", "what is used day by day, with ids as for skills", ("[excel, python]",)),
    Field(
        "education",
        "degrees in the order in which employers ask for them (none, associate, bachelor, master, doctorate)",
        ("  typical: bachelor", "  also_accepted: [none]", "  fields: [Biology]", "  experience: Two seasons at sea."),
    ),
    Field("industries", "industry: what the role does there, or nothing", ("  Fishing: surveys of oyster beds",)),
    Field(
        "outlook",
        "demand and effect of AI in words, without figures",
        ("  demand: Steady.", "  ai_effect: Small, since the work is under water."),
    ),
    Field(
        "pay",
        "figures that somebody published; source is an id from `careercli sources`, or yours in words",
        (
            "  quoted:",
            "    - {amount: 50000, currency: USD, statistic: median, place: US, date: '2025', source: bls-ep-2024-34}",
        ),
    ),
    Field(
        "grades",
        "your company's own ladder, in rising order: name, and if you like level, pay band, what is expected",
        (
            "  - name: L1",
            "    level: entry",
            "    pay: {low: 40000, high: 55000, currency: USD}",
            "    expected:",
            "      - Counts a bed with somebody who has done it before.",
        ),
    ),
    Field("tips", "what to do next, beginning with a verb", ("  - Learn to read a tide table.",)),
    Field("portfolio", "what to build, on which public data", ("  - A map of reefs from public charts.",)),
    Field("interview", "what will be asked", ("  - How would you estimate a bed from ten squares?",)),
    Field("choose_if", "sentences that begin with You", ("  - You like cold water.",)),
    Field(
        "choose_short", 'the best of these reasons in at most 90 letters, after "Choose it if"', ("you like oysters",)
    ),
    Field("think_twice_if", "sentences that begin with You", ("  - You want to be home by five.",)),
    Field("confused_with", "role id: the difference in one line", ("  data-analyst: Stays dry.",)),
    Field("comes_from", "ids of roles from which people come", ("[data-analyst]",)),
    Field("goes_to", "ids of roles to which people go", ("[data-scientist]",)),
    Field("entry", "true where people start here without another role before", ("true",)),
    Field("final", "true where there is no usual next role", ("true",)),
    Field(
        "move_notes",
        "role id of comes_from or goes_to: why people move although little carries over",
        ("  data-analyst: They have counted before.",),
    ),
    Field(
        "required",
        "license and clearance: what no employer waives",
        ("  license: A commercial diving certificate.",),
    ),
    Field(
        "confirmed",
        "words of this file: the day on which that exam, product or law was last looked up",
        ("  commercial diving certificate: 2026-11-22",),
    ),
    Field(
        "occupation",
        "nearest US occupation (SOC 2018); closeness is exact, close or broad",
        ("  code: 15-2051", "  title: Data Scientists", "  closeness: broad"),
    ),
    Field("sources", "ids from `careercli sources`", ("[onet-30-1]",)),
)
