"""Other words for what options take. A thing has one name on the screen; the old and the usual ones are taken too."""

from careercli.library.titles import LEVELS

# option → word, in small letters and with dashes → what the option calls it
SYNONYMS: dict[str, dict[str, str]] = {
    "format": {
        "md": "markdown",
        "yml": "yaml",
        "htm": "html",
        "txt": "table",
        "text": "table",
        "tsv": "plain",
        "web": "html",
        "excel": "csv",
    },
    "section": {
        # the command, the keys of JSON and the rows of plain
        "salary": "pay",
        "salaries": "pay",
        "verdict": "conclusion",
        "choose-if": "conclusion",
        "choose": "conclusion",
        "think-twice-if": "conclusion",
        "comes-from": "next",
        "goes-to": "next",
        "before": "next",
        "after": "next",
        "at-level": "level",
        "confused-with": "confused",
        "activities": "change",
        "growth": "outlook",
        "ai": "outlook",
        # headings
        "glance": "summary",
        "at-a-glance": "summary",
        "required-skills": "skills",
        "degree": "education",
        "degrees": "education",
        "schooling": "education",
        "educational-background": "education",
        "software": "tools",
        "tools-and-software": "tools",
        "common-industries": "industries",
        "industry": "industries",
        "projects": "portfolio",
        "interviews": "interview",
        "source": "sources",
    },
    "level": {
        **{word.replace(" ", "-"): level for word, level in LEVELS.items()},
        "jr": "entry",
        "entry-level": "entry",
        "beginner": "entry",
        "new-grad": "entry",
        "new-graduate": "entry",
        "mid-level": "mid",
        "medior": "mid",
        "sr": "senior",
        "vp": "executive",
    },
    "family": {
        "ml": "machine-learning",
        "machine-learning": "machine-learning",  # also with a space
        "ai": "machine-learning",
        "analytics": "analysis",
        "analyst": "analysis",
        "data-science": "science",
        "engineer": "engineering",
        "ops": "operations",
        "management": "leadership",
    },
    "degree": {
        **dict.fromkeys(("no", "no-degree", "high-school", "high-school-diploma"), "none"),
        **dict.fromkeys(("associates", "associate's", "associate-degree"), "associate"),
        **dict.fromkeys(("bachelors", "bachelor's", "bsc", "ba", "bs", "undergraduate"), "bachelor"),
        **dict.fromkeys(("masters", "master's", "msc", "ma", "ms", "graduate"), "master"),
        **dict.fromkeys(("phd", "ph.d", "ph.d.", "doctoral"), "doctorate"),
    },
    "sort": {
        **dict.fromkeys("salary salaries wage wages money income earnings paid".split(), "pay"),
        **dict.fromkeys(("name", "names", "alphabet", "titles"), "title"),
        **dict.fromkeys(("outlook", "demand", "growing"), "growth"),
        **dict.fromkeys(("vacancies", "opening", "job-openings"), "openings"),
        **dict.fromkeys(("ai-exposure", "ai-risk", "automation"), "ai"),
        **dict.fromkeys(("fit", "cover", "coverage"), "match"),
    },
    "track": {"ic": "individual", "manager": "management", "exec": "executive"},
    "basis": {"ads": "advertised", "job-ads": "advertised", "survey": "official", "official-survey": "official"},
    "by": {
        **dict.fromkeys(("metro", "metros", "city", "cities", "areas"), "area"),
        "states": "state",
        "countries": "country",
        "sectors": "sector",
        "industry": "sector",
    },
    "period": {"yearly": "year", "annual": "year", "monthly": "month", "hourly": "hour"},
}

# option → words that it takes in one command and not in another: in the settings they are meant for the former
FOREIGN = {"sort": frozenset("title pay growth openings ai match".split())}
