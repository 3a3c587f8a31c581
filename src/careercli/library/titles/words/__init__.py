"""The words of job titles: abbreviations, seniority, head nouns, noise; in English and four more languages."""

from __future__ import annotations

from careercli.model.level import Level

# the feminine endings of head nouns, folded into the other form; more of a language is in tongues.py
FEMININE = {
    "in": "ingenieur wissenschaftler entwickler analyst architekt statistiker forscher leiter manager",
    "e": "ingenieur",
    "a": "gestor consultor director desarrollador desenvolvedor administrador investigador programador",
    "ne": "statisticien",
    "le": "logiciel",
}
OTHER_FEMININE = {
    "cientifica": "cientifico",
    "arquitecta": "arquitecto",
    "ingeniera": "ingeniero",
    "engenheira": "engenheiro",
    "directrice": "directeur",
    "cheffe": "chef",
    "jefa": "jefe",
    "developpeuse": "developpeur",
}

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
    "dba": "database administrator",
    "cdo": "chief data officer",
    "modeler": "modeller",
    "analytic": "analytics",
    "visualisation": "visualization",
    "ld": "lead",
    "jr": "junior",
    "jnr": "junior",
    "extract transform load": "etl",
    "extract transform and load": "etl",
    "executive mba": "mba",
    "executive mbas": "mba",
    "entry level": "entrylevel",
    "mid level": "midlevel",
    "junior level": "junior",
    "semi senior": "semisenior",
    "ssr": "semisenior",
    "co op": "coop",
    "data entry": "dataentry",
    "associate director": "director",
    "associate head": "head",
    "associate chief": "chief",
    "business partner": "businesspartner",
    "scrum master": "scrummaster",
    "immediate joiner": "immediate",
    "immediate joiners": "immediate",
    "member of technical staff": "mts",
    "power bi": "powerbi",
    "business intel": "business intelligence",
    "operation research": "operations research",
    "business system analyst": "business systems analyst",
    "team leader": "team lead",
    "e commerce": "ecommerce",
    "mgmt": "management",
    "mgt": "management",
    "sw developer": "software developer",
    "sw development": "software development",
    "assoc": "associate",
    "biz": "business",
    "svcs": "services",
    "mfg": "manufacturing",
    "mktg": "marketing",
    "data base": "database",
    "quant": "quantitative",
    "bus analyst": "business analyst",
    "bus intelligence": "business intelligence",
    "bus systems": "business systems",
    "bus sys": "business systems",
    "sys analyst": "systems analyst",
    "db administrator": "database administrator",
    "db admin": "database admin",
    "db developer": "database developer",
    "db engineer": "database engineer",
    "dw": "dwh",
    "info": "information",
    "soln": "solution",
    "stat programmer": "statistical programmer",
    "stat programming": "statistical programming",
    **dict.fromkeys(
        (
            "new grad",
            "new grads",
            "new graduate",
            "recent graduate",
            "university graduate",
            "university grad",
            "campus hire",
            "early career",
            "early careers",
            "early in career",
            "new college graduate",
            "new college grad",
            "college graduate",
            "college grad",
        ),
        "newgrad",
    ),
    **dict.fromkeys(
        ("princ", "prinicipal", "prinicpal", "prinicple", "pricipal", "associate principal", "prin"), "principal"
    ),
    **dict.fromkeys(
        ("assistant vice president", "associate vice president", "assistant vp", "associate vp", "asst vice president"),
        "avp",
    ),
    **dict.fromkeys(("evp", "svp", "vice president"), "vp"),
    **dict.fromkeys(("swe", "sde", "sw engineer", "sw eng"), "software engineer"),
    **dict.fromkeys(("seinor", "senoir", "sr", "snr", "senior level"), "senior"),
    **dict.fromkeys(("ml ops", "machine learning operations", "machine learning ops"), "mlops"),
    **dict.fromkeys(("senior associate", "sr associate", "snr associate"), "seniorassociate"),
}

_OF_LEVEL: dict[Level, str] = {
    "intern": """intern internship interns trainee apprentice apprenticeship coop praktikant praktikantin praktikum
        pflichtpraktikum werkstudent werkstudentin working-student azubi stage stagiaire stagiair becario
        becaria estagiario estagiaria estagio alternant alternante alternance apprenti apprentie practicante
        practicas pasante pasantia tirocinio tirocinante stagista stazysta stazystka staz praktyki
        praktykant praktykantka praktik aprendiz stajyer afstudeerstage abschlussarbeit masterarbeit
        bachelorarbeit""",
    "entry": """entry entrylevel junior graduate grad grads newgrad associate debutant debutante jong mlodszy
        mlodsza berufseinsteiger absolvent absolventin neolaureato neolaureata egresado recem-formado
        starter traineeship""",
    "mid": "mid midlevel intermediate pleno confirme confirmee semisenior middle medior regular",
    "senior": """senior experienced experimente experimentee erfahrener erfahrene ervaren starszy starsza kidemli
        esperto esperta""",
    "lead": "lead leitender leitende wiodacy",
    "staff": "staff",
    "principal": "principal principle glowny",
    "executive": "executive",
}
LEVELS: dict[str, Level] = {word: level for level, words in _OF_LEVEL.items() for word in words.split()}
# a bank's "VP" is a grade that says nothing certain of the level
BANK_GRADES = frozenset("vp avp seniorassociate".split())
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

# what a title is about hangs on these: a second one in a later part makes it another title, or two
HEADS = frozenset(
    """administrator analyst architect chief consultant designer developer director engineer head manager modeller
    officer owner president programmer researcher scientist specialist statistician strategist technician tester
    recruiter instructor trainer tutor coach evangelist advocate writer journalist buyer lead leader supervisor
    coordinator associate assistant clerk professor teacher nurse representative executive analista analyste
    architekt chef cientifico cientista desarrollador directeur engenheiro entwickler gerente ingenieur
    ingeniero jefe leiter responsable scientifique""".split()
)
# those who do much the same work: "Data Engineer/Developer" is one role, "Data Engineer/Consultant" may be two
PEERS = frozenset("engineer developer programmer analyst scientist architect modeller".split())
# say nothing about the role
NOISE = frozenset(
    """hf remote hybrid onsite contract contractor freelance freelancer permanent temporary temp parttime fulltime
    urgent summer winter spring fall autumn hiring opening position role job vacancy immediate wfh
    homeoffice usa us uk eu emea apac latam phd msc bsc mba coe usds""".split()
)
# beside the name of a role they point to another of our roles: an AI Software Engineer is not a Software Engineer
FIELDS = frozenset(
    """ai machine learning deep vision nlp llm robotics data database analytics intelligence research science software
    platform infrastructure devops mlops dataops etl quantitative statistical decision prompt governance quality
    visualization bioinformatics generative genai agent agents""".split()
)
# a team has these too: beside the name of a role, behind a comma, they say where
TEAM_FIELDS = frozenset(
    "platform infrastructure research science software intelligence analytics quality agent agents".split()
)
# beside the name of a role they say that it is not that role
BARRED = frozenset(
    """unknown not aspiring future ex former retired test testing qa wannabe
    bootcamp course courses""".split()
)
# a part of its own before the role, "Sales, Data Engineer", is what somebody does; behind it, it is a department
FIRST_A_TRADE = frozenset(
    """dataentry tech sales recruiting recruitment teaching training trainings commercial commerciale comercial
    vertrieb student etudiant talent""".split()
)
# in their language, with a mark of gender behind them, these are people and no department
GENDERED_TRADES = frozenset("commercial commerciale comercial administrativo administratif".split())
# names made of these and a head noun alone mean another occupation with a word before them: Soil Research Scientist
GENERIC = frozenset("research engineering operations applied product solutions solution r and d development".split())
# of these even a part of its own has to be understood
MOST_GENERIC = frozenset(("research", "operations", "optimization"))
# behind the field that somebody leads these add nothing; behind "data" alone they do
TAILS = frozenset("analytics reporting insights".split())
# studies, as interns name them, and the people that they become
STUDIES = {
    "engineering": "engineer",
    "science": "scientist",
    "research": "researcher",
    **dict.fromkeys(("analytics", "analysis", "analyse"), "analyst"),
}
# what stands before a study: "Praktikum im Bereich Data Science", "Staż w dziale Data Engineering"
BEFORE_STUDIES = frozenset("im in w en em di de di dziale dzialu obszarze area".split())
# between two things that a title is about
AND = frozenset("and or und oder et ou y e o oraz i lub en of".split())
SMALL = frozenset("of the for in a an to at en de du des d".split())
# these stand for a role only as the whole title, alone or with a level: "PM - Finance" may be a project manager's
SHORT = {
    "ds": "data scientist",
    "da": "data analyst",
    "de": "data engineer",
    "dsm": "data science manager",
    "ba": "business analyst",
    "pm": "product manager",
}
# heads of those who lead: what their names hold counts whole
LEADERS = frozenset("head director chief vp manager officer leader lead president".split())
