"""Job titles of nine languages put into English words: "Científica de Datos" → scientist, data.

Inflection, gender and compounds go by rule, so that a role needs no alias for them. Other words stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

_HEADS = {
    "analyst": "analista analyste analist analityk analizator analysten analityczka analytiker analitik analistler",
    "engineer": (
        "ingenieur ingeniero engenheiro ingegnere inzynier ingenjor muhendis muhendisi ingenieure ingenieurs ing"
    ),
    "scientist": (
        "cientista cientifico scientifique wissenschaftler scienziato naukowiec wetenschapper forskare "
        "bilimci bilimcisi"
    ),
    "researcher": "chercheur investigador pesquisador ricercatore forscher onderzoeker badacz",
    "developer": (
        "entwickler developpeur desarrollador desenvolvedor programador programista programmierer "
        "programmeur ontwikkelaar sviluppatore programmatore utvecklare gelistirici"
    ),
    "architect": "arquitecto arquiteto architecte architekt architetto arkitekt mimari",
    "administrator": "administrador administrateur amministratore beheerder administratorka yoneticisi",
    "manager": (
        "gerente gestor leiter teamleiter teamleider teammanager jefe "
        "kierownik responsable responsabile gestionnaire menedzer muduru"
    ),
    "director": "direktor directeur diretor direttore dyrektor",
    "specialist": "especialista specialiste spezialist specjalista specialista uzmani",
    "consultant": "consultor berater konsultant consulente adviseur consultante consultants",
    "statistician": (
        "estadistico estatistico statisticien statistiker statistico statystyk statisticus biostatisticien"
    ),
    "modeller": "modellierer modelador modelisateur modelleur",
    "bioinformatician": "bioinformaticien bioinformatiker bioinformatico bioinformatyk bioinformaticus",
    "owner": "verantwortlicher",
    "head": "hoofd szef chefe",
    "strategist": "stratege estratega strateg",
}
_FIELDS = {
    "data": "datos dados donnees donnee daten dane danych dati gegevens veri",
    "science": "ciencia ciencias wissenschaft wissenschaften scienza scienze nauki nauka wetenschap sciences",
    "software": "logiciel logiciels oprogramowania oprogramowanie programvara yazilim softwares",
    "database": "datenbank datenbanken bdd bbdd",
    "business": "negocio negocios affaires metier geschafts biznesowy biznesowa biznesu aziendale",
    "product": "produit produits producto produto prodotto produkt produktu produktow productos produtos",
    "quality": "calidad qualidade qualite qualitat jakosci jakosc qualita kwaliteit datenqualitats kwaliteits",
    "governance": "gobierno gobernanza governanca gouvernance",
    "platform": "plataforma plateforme plattform platformy plataformas plattformen piattaforma",
    "solutions": "soluciones solucoes losungs losungen soluzioni rozwiazan oplossingen solutions",
    "quantitative": (
        "cuantitativo quantitativo quantitatif quantitativer ilosciowy kwantitatief quantitativa cuantitativa"
    ),
    "visualization": (
        "visualizacion visualizacao visualisation visualisierung wizualizacji visualizzazione visualisatie"
    ),
    "analytics": "analitica analitico analytik analityki analytique",
    "analysis": "analisis analise analyse analiza analizy analisi",
    "research": "investigacion pesquisa recherche forschung forschungs ricerca onderzoek badan",
    "engineering": "ingenieria engenharia ingenierie ingegneria inzynieria inzynierii",
    "robotics": "robotica robotico robotique robotik robotyki robotyka",
    "marketing": "marketingu",
    "finance": "financiero financeiro finanzas financas finanz finanzen finansowy",
    "integration": "integracion integracao integracji integrazione integratie",
    "operations": "operaciones operacoes operacji operazioni",
    "infrastructure": "infraestructura infraestrutura infrastruktur infrastruktury infrastruttura infrastructuur",
    "compliance": "cumplimiento conformite",
    "strategy": "estrategia strategie strategia strategii",
}
# several words that are one thing; the order of a title goes round them, not through them
_PHRASES = {
    "machine learning": (
        "machine learning,aprendizaje automatico,apprentissage automatique,aprendizado de maquina,"
        "aprendizagem automatica,aprendizagem de maquina,aprendizaje de maquina,maschinelles lernen,"
        "maschinellem lernen,maschinelles,uczenia maszynowego,uczenie maszynowe,apprendimento automatico,"
        "makine ogrenmesi,maskininlarning"
    ),
    "deep learning": (
        "deep learning,tiefes lernen,apprentissage profond,aprendizaje profundo,aprendizado profundo,"
        "uczenia glebokiego,glebokiego uczenia,derin ogrenme"
    ),
    "ai": (
        "inteligencia artificial,intelligence artificielle,intelligenza artificiale,kunstliche intelligenz,"
        "kunstlicher intelligenz,kunstmatige intelligentie,sztucznej inteligencji,sztuczna inteligencja,"
        "yapay zeka"
    ),
    "generative ai": "ia generativa,ia generative,generative ki,ai generativa,inteligencia artificial generativa",
    "database": (
        "bases de datos,base de datos,bases de donnees,base de donnees,banco de dados,bancos de dados,"
        "base de dados,bases de dados,baz danych,bazy danych,basi di dati,base dati,basi dati,base di dati,"
        "veri tabani"
    ),
    "data science": (
        "data science,ciencia de datos,ciencia de dados,ciencias de datos,ciencia dos dados,"
        "science des donnees,sciences des donnees,science de donnees,scienza dei dati,data sciences,"
        "veri bilimi,nauki o danych"
    ),
    "business intelligence": (
        "business intelligence,inteligencia de negocios,inteligencia de negocio,informatique decisionnelle,"
        "inteligencia empresarial,intelligence d affaires,systemes decisionnels,is zekasi,decisionnel,"
        "decisionnelle"
    ),
    "computer vision": (
        "computer vision,vision por computador,vision por computadora,visao computacional,"
        "vision par ordinateur,visione artificiale,visione computerizzata,vision artificial,"
        "bildverarbeitung,goruntu isleme"
    ),
    "nlp": (
        "procesamiento de lenguaje natural,procesamiento del lenguaje natural,"
        "processamento de linguagem natural,traitement du langage naturel,traitement automatique du langage,"
        "naturliche sprachverarbeitung,tal"
    ),
    "data warehouse": "data warehouse,almacen de datos,entrepot de donnees,hurtowni danych",
    "data platform": "data platform,plateforme de donnees,plataforma de datos,plataforma de dados",
    "big data": "big data",
    "product manager": "product manager,chef de produit,chef de produits,jefe de producto,jefe de productos",
    "product owner": "product owner",
    "team": "equipe,equipo,team,zespolu,zespol,dzialu,dzial,abteilung,afdeling,reparto,equipa",
}
# words of other languages that are the same word in English, or short enough to be an English name of something else
_ALSO_ENGLISH = frozenset(
    "data science sciences software solutions ing product team platform analyse visualisation".split()
)
_SHORT = dict.fromkeys(("ki", "ia", "si"), "ai")
_SMALL = frozenset(
    """de del des du d l la le les el los las dei di da do dos das della delle en em fur fuer von der die im in am zur
    van voor het per w o i e y z ds na une un une och for av ve icin a au aux em no""".split()
)
_STEMS = {
    **dict.fromkeys(("daten", "data", "datos", "gegevens"), "data"),
    **dict.fromkeys(("datenbank", "database"), "database"),
    "software": "software",
    **dict.fromkeys(("produkt", "product"), "product"),
    **dict.fromkeys(("geschafts", "bedrijfs", "business"), "business"),
    **dict.fromkeys(("losungs", "oplossings", "solution", "solutions"), "solutions"),
    **dict.fromkeys(("datenqualitats", "dataqualitats", "datakwaliteits"), "data quality"),
    **dict.fromkeys(("anwendungs", "applikations"), "application"),
    **dict.fromkeys(("forschungs", "onderzoeks"), "research"),
    "datenplattform": "data platform",
    "ki": "ai",
    "robotik": "robotics",
}


def _turned(table: dict[str, str], by: str | None = None) -> dict[str, str]:
    return {native: english for english, natives in table.items() for native in natives.split(by) if native}


_WORDS = {**_turned(_FIELDS), **_turned(_HEADS)}
_ENGLISH_HEADS = frozenset(_HEADS) | {"engineer", "analyst", "programmer"}
NAMED = frozenset(_HEADS)  # those who do the work, in English
_ENDS = _ENGLISH_HEADS | {"science", "analysis", "analytics", "quality", "platform", "integration"}
_PHRASE: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _native, _english in _turned(_PHRASES, ",").items():
    _words = tuple(_native.split())
    _PHRASE.setdefault(_words[0], []).append((_words, _english))
for _found in _PHRASE.values():
    _found.sort(key=lambda pair: -len(pair[0]))

_OPENING = {word for word, pairs in _PHRASE.items() if any(" ".join(words) != english for words, english in pairs)}


def by_ending(pairs: str) -> dict[str, list[str]]:
    """Ending → what other forms have in its place, of pairs such as "euse-eur"."""
    found: dict[str, list[str]] = {}
    for ending, other in (pair.split("-") for pair in pairs.split()):
        found.setdefault(ending, []).append(other)
    return found


def stems(word: str, endings: dict[str, list[str]]) -> Iterator[str]:
    """What the word may be with another ending, the longest endings first."""
    for start in range(max(0, len(word) - _LONGEST_ENDING), len(word)):
        for other in endings.get(word[start:], ()):
            yield word[:start] + other


_LONGEST_ENDING = 8  # letters, of feminines and plurals
_ENDINGS = by_ending(
    """innen- in- euse-eur trice-teur trice-tore ienne-ien ora-or a-o ka-a ka- czka-k arka-arz e- ere-er s- en- i-o er-
    i-a em- owie- ster-r a- es-"""
)


@lru_cache(maxsize=16384)
def english(word: str) -> str | None:
    """The English for a word of another language, in any gender or number; None for what is no such word."""
    found = _WORDS.get(word)
    if found or len(word) < 5:
        return found
    for stem in stems(word, _ENDINGS):
        found = _WORDS.get(stem, stem)
        if found in _HEADS:
            return found
    if word.startswith("bio") and english(word[3:]) == "statistician":
        return "statistician"
    return _compound(word)


def _compound(word: str) -> str | None:
    """What a word that is written as one stands for: datenanalyst, softwareontwikkelaar, datascientist."""
    for length in range(len(word) - 4, 1, -1):
        stem = _STEMS.get(word[:length].rstrip("-"))
        if stem:
            rest = word[length:]
            head = rest if rest in _ENDS else english(rest)
            if head in _ENDS:
                return f"{stem} {head}"
    return None


@lru_cache(maxsize=16384)
def is_native(word: str) -> bool:
    """Whether a word shows that a title is of another language than English."""
    return (english(word) is not None and word not in _ALSO_ENGLISH) or word in _OPENING


def in_english(words: Sequence[str]) -> list[str] | None:
    """The words as English units, in their order; None if none of them is of another language."""
    if not any(map(is_native, words)):
        return None
    units: list[str] = []
    native = False
    at = 0
    while at < len(words):
        word = words[at]
        phrase = next((pair for pair in _PHRASE.get(word, ()) if tuple(words[at : at + len(pair[0])]) == pair[0]), None)
        if phrase:
            native = native or " ".join(phrase[0]) != phrase[1]
            units.append(phrase[1])
            at += len(phrase[0])
            continue
        at += 1
        if word in _SMALL:
            continue
        meant = english(word)
        native = native or (meant is not None and word not in _ALSO_ENGLISH)
        units.extend((meant or word).split(" ") if meant != "machine learning" else [meant])
    return _without_title([_SHORT.get(unit, unit) for unit in units]) if native else None


def _without_title(units: list[str]) -> list[str]:
    """French puts the degree before the trade: "Ingénieur statisticien" is a statistician."""
    if len(units) > 1 and units[0] == "engineer" and units[1] in _ENGLISH_HEADS - {"engineer", "manager", "director"}:
        return units[1:]
    return units
