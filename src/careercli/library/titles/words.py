"""The words of job titles: abbreviations, seniority, head nouns, noise; in English and four more languages."""

from __future__ import annotations

from careercli.model.level import Level

# the feminine endings of head nouns, folded into the other form; the rest of a language is aliases in the role files
FEMININE = (
    (r"(ingenieur|wissenschaftler|entwickler|analyst|architekt|statistiker|forscher|leiter|manager)in\b", r"\1"),
    (r"\bingenieure\b", "ingenieur"),
    (r"\b(cientific|arquitect)a\b", r"\1o"),
    (r"\b(ingenier|engenheir)a\b", r"\1o"),
    (r"\b(desarrollador|desenvolvedor|administrador|investigador|programador)a\b", r"\1"),
    (r"\bdirectrice\b", "directeur"),
    (r"\bcheffe\b", "chef"),
    (r"\bstatisticienne\b", "statisticien"),
    (r"\blogicielle\b", "logiciel"),
    (r"\bdeveloppeuse\b", "developpeur"),
)

# written out before anything is compared
ABBREVIATIONS = {
    "ml": "machine learning",
    "ds": "data science",
    "dl": "deep learning",
    "bi": "business intelligence",
    "artificial intelligence": "ai",
    "natural language processing": "nlp",
    "cv": "computer vision",
    "large language model": "llm",
    "ml ops": "mlops",
    "machine learning operations": "mlops",
    "machine learning ops": "mlops",
    "dev ops": "devops",
    "ops": "operations",
    "gen ai": "generative ai",
    "genai": "generative ai",
    "mle": "machine learning engineer",
    "llms": "llm",
    "viz": "visualization",
    "modelling": "modeling",
    "eng": "engineer",
    "engr": "engineer",
    "sci": "scientist",
    "mgr": "manager",
    "mngr": "manager",
    "dir": "director",
    "dev": "developer",
    "swe": "software engineer",
    "sde": "software engineer",
    "pm": "product manager",
    "dba": "database administrator",
    "cdo": "chief data officer",
    "modeler": "modeller",
    "analytic": "analytics",
    "visualisation": "visualization",
    "sr": "senior",
    "snr": "senior",
    "jr": "junior",
    "jnr": "junior",
    "evp": "vice president",
    "svp": "vice president",
    "vp": "vice president",
    "extract transform load": "etl",
    "extract transform and load": "etl",
    "entry level": "entry",
    "mid level": "mid",
    "senior level": "senior",
}

LEVELS: dict[str, Level] = {
    **dict.fromkeys(
        ("intern", "internship", "trainee", "apprentice", "praktikant", "praktikantin", "werkstudent"), "intern"
    ),
    **dict.fromkeys(
        (
            "werkstudentin",
            "stage",
            "stagiaire",
            "becario",
            "becaria",
            "estagiario",
            "estagiaria",
            "estagio",
            "alternant",
        ),
        "intern",
    ),
    **dict.fromkeys(("entry", "junior", "graduate", "grad", "new grad", "associate", "debutant", "debutante"), "entry"),
    **dict.fromkeys(("mid", "intermediate", "pleno", "confirme", "confirmee", "semi senior", "middle"), "mid"),
    **dict.fromkeys(("senior", "experienced", "experimente", "experimentee"), "senior"),
    "lead": "lead",
    "staff": "staff",
    "principal": "principal",
    **dict.fromkeys(("executive", "vice president"), "executive"),
}
GRADES: dict[str, Level] = {
    "1": "entry",
    "2": "mid",
    "3": "senior",
    "4": "staff",
    "5": "principal",
    "i": "entry",
    "ii": "mid",
    "iii": "senior",
    "iv": "staff",
    "v": "principal",
    "l3": "entry",
    "l4": "mid",
    "l5": "senior",
    "l6": "staff",
    "l7": "principal",
}
ORDER: list[Level] = ["intern", "entry", "mid", "senior", "lead", "staff", "principal", "executive"]

# German writes some head nouns as one word with what is before them: Dateningenieur
HEAD_ENDINGS = ("analyst", "ingenieur", "entwickler", "wissenschaftler", "manager", "architekt", "administrator")
# what a title is about hangs on these: a second one in a later part makes it another title, or two
HEADS = frozenset(
    """administrator analyst architect chief consultant designer developer director engineer head manager modeller
    officer owner president programmer researcher scientist specialist statistician strategist technician tester
    recruiter instructor trainer tutor coach evangelist advocate writer journalist buyer
    lead leader supervisor coordinator associate assistant clerk professor teacher nurse representative executive
    analista analyste architekt chef cientifico cientista desarrollador directeur director engenheiro
    entwickler gerente ingenieur ingeniero jefe leiter responsable scientifique""".split()
)
# say nothing about the role
NOISE = frozenset(
    """remote hybrid onsite contract contractor freelance freelancer permanent temporary temp parttime fulltime urgent
    summer winter spring fall autumn hiring opening position role job vacancy immediate joiner wfh homeoffice
    usa us uk eu emea apac latam phd msc bsc mba""".split()
)
# beside the name of a role they point to another of our roles: an AI Software Engineer is not a Software Engineer
FIELDS = frozenset(
    """ai machine learning deep vision nlp llm robotics data database analytics intelligence research science software
    platform infrastructure devops mlops dataops etl quantitative statistical decision prompt governance quality
    visualization bioinformatics generative genai agent agents""".split()
)
# beside the name of a role they say that it is not that role
BARRED = frozenset(
    """unknown not aspiring future ex former retired test testing qa wannabe
    student teaching recruiting recruitment talent bootcamp course""".split()
)
# a part of its own, "Sales, Data Engineer", says so too; inside a phrase, "Sales Data Analyst", it is only a field
APART = BARRED | {"sales"}
# names made of these and a head noun alone mean another occupation with a word before them: Soil Research Scientist
GENERIC = frozenset("research engineering operations".split())
# studies, as interns name them, and the people that they become
STUDIES = {"engineering": "engineer", "science": "scientist", "analytics": "analyst", "analysis": "analyst"}
SMALL = frozenset("of the for in a an to at en de du des d".split())
