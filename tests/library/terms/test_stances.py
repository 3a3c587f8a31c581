"""Wishes and denials in eight languages, and what only sounds like one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.library.catalog import Catalog
from careercli.library.terms import Finder, Stances
from careercli.library.terms.atoms import atoms_of
from careercli.library.terms.sentences import sentences_of
from careercli.paths import places


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder(Catalog(places()).vocabulary.skills)


STANCES = Stances()


def said(finder: Finder, text: str) -> dict[str, str]:
    found = finder.find(text)
    return {one.skill: stance for one, stance in zip(found, STANCES.of(text, found), strict=True)}


@pytest.mark.parametrize(
    "text",
    [
        "No experience with Java",
        "no prior hands-on experience in Java",
        "I have not used Java",
        "haven't used Java",
        "never worked with Java",
        "Not familiar with Java",
        "Python, not Java",
        "Python but no Java",
        "Java: none",
        "Java (no production experience)",
        "I don't write Java",
        "Java (no experience)",
        "Java: 0/5",
        "Java - 0 %",
        "without Java",
        "Keine Erfahrung mit Java",
        "kein Java",
        "Java beherrsche ich nicht",
        "Mit Java habe ich noch nie gearbeitet",
        "Erfahrung mit Java habe ich keine",
        "Keine Nutzung von Java",
        "Java-Kenntnisse: keine",
        "Java experience: none",
        "Bez użycia Java",
        "Java: nie benutzt",
        "Java : jamais utilisé",
        "Without using Java we finished",
        "Aucune expérience en Java",
        "Je ne connais pas Java",
        "Pas d'expérience avec Java",
        "Sin experiencia en Java",
        "Nunca he trabajado con Java",
        "Sem experiência com Java",
        "Não conheço Java",
        "Não tenho experiência com Java",
        "Nessuna esperienza con Java",
        "Non ho mai usato Java",
        "Geen ervaring met Java",
        "Nie znam Java",
        "没有Java经验",
        "不会Java",
        "Javaの経験はありません",
        "Java未経験",
        "used Python instead of Java",
    ],
)
def test_what_is_lacked(finder: Finder, text: str) -> None:
    assert said(finder, text)["java"] == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "Learning Kubernetes",
        "Currently learning Kubernetes",
        "Passionate about learning Kubernetes",
        "I want to learn Kubernetes",
        "interested in Kubernetes",
        "Seeking a role with Kubernetes",
        "Looking for a job in which I can use Kubernetes",
        "Looking for Kubernetes roles",
        "looking for remote work on Kubernetes",
        "Kubernetes (learning)",
        "Kubernetes: in progress",
        "Eager to work with Kubernetes",
        "Lerne gerade Kubernetes",
        "Ich möchte Kubernetes lernen",
        "Suche eine Stelle mit Kubernetes",
        "J'apprends Kubernetes",
        "Je souhaite apprendre Kubernetes",
        "Me gustaría aprender Kubernetes",
        "Aprendiendo Kubernetes",
        "Gostaria de aprender Kubernetes",
        "Vorrei imparare Kubernetes",
        "Wil graag Kubernetes leren",
        "Chcę nauczyć się Kubernetes",
        "正在学习Kubernetes",
        "Kubernetesを勉強中です",
    ],
)
def test_what_is_wished_for(finder: Finder, text: str) -> None:
    assert said(finder, text)["kubernetes"] == "wished"


@pytest.mark.parametrize("text", ["Rust möchte ich lernen.", "Rust wil ik graag leren.", "Currently exploring Rust."])
def test_what_is_wished_for_where_a_sentence_begins_with_it(finder: Finder, text: str) -> None:
    assert said(finder, text) == {"rust": "wished"}


@pytest.mark.parametrize(
    "text",
    [
        "Not only Python but also Java",
        "nicht nur Python, sondern auch Java",
        "non seulement Python mais aussi Java",
        "no solo Python sino también Java",
        "não só Python mas também Java",
        "non solo Python ma anche Java",
        "Machine learning in Python and Java",
        "No downtime in five years of Java and Python",
        "Built a learning platform in Python and Java",
        "seeking to apply my Python and Java skills",
        "Taught Java without notes, and Python",
        "No problem is too hard for Java and Python",
        "Looking for fraud with Python and Java",
        "Interested in MLOps; I have used Java and Python for years",
        "No experience with Scala, but five years of Java and Python",
        "Instead of Scala we used Java and Python",
    ],
)
def test_what_only_sounds_so(finder: Finder, text: str) -> None:
    found = said(finder, text)
    assert (found["python"], found["java"]) == ("held", "held")


def test_in_portuguese_no_is_no_denial(finder: Finder) -> None:
    stances = Stances()
    text = "Painéis no Java"
    mentions = finder.find(text)
    assert stances.of(text, mentions) == ["denied"]
    stances.attune(f"{text}\nExperiência em automação, não só de relatórios")
    assert stances.of(text, mentions) == ["held"]
    stances.attune("No Java in Conceição")
    assert stances.of(text, mentions) == ["denied"]


def test_a_denial_goes_to_the_end_of_its_list(finder: Finder) -> None:
    found = said(finder, "No experience with Java, Scala or Kafka, solid in Python and SQL")
    assert found == {"java": "denied", "scala": "denied", "kafka": "denied", "python": "held", "sql": "held"}


@pytest.mark.parametrize(
    ("stance", "words"),
    [
        *(("denied", one) for one in ("0/5", "0", "none", "keine", "No experience", "sin experiencia")),
        *(("wished", one) for one in ("Currently learning", "Want to learn", "Lerne gerade", "learning", "en cours")),
        *(("held", one) for one in ("Expert", "Beginner", "5/5", "Machine learning", "", "Not only SQL")),
    ],
)
def test_a_level_or_heading(stance: str, words: str) -> None:
    assert STANCES.phrase(words) == stance


NAMES = {"Java": "java", "Kafka": "kafka", "Docker": "docker", "Terraform": "terraform"}
DENIALS = ["No experience with {}.", "Keine Erfahrung mit {}.", "Sin experiencia con {}.", "{}: 0/5", "Sans {}."]


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(sorted(NAMES)), st.sampled_from(DENIALS), st.text(max_size=30))
def test_a_denied_thing_is_never_held(finder: Finder, name: str, denial: str, beside: str) -> None:
    text = f"Wrote Python.\n{denial.format(name)}\n{beside}"
    found = finder.find(text)
    stances = STANCES.of(text, found)
    first = len("Wrote Python.\n")
    inside = [
        stance
        for one, stance in zip(found, stances, strict=True)
        if first <= one.start < first + len(denial.format(name)) and one.skill == NAMES[name]
    ]
    assert inside == ["denied"]


@pytest.mark.parametrize("piece", ["C++", "C++ nicht ", "Python and SQL or ", "no Java "])
def test_what_runs_on_without_end_is_cut_and_read_to_its_end(finder: Finder, piece: str) -> None:
    """Each name of a sentence is compared with the others, so that a long one would take hours."""
    text = piece * 1_000
    spans = sentences_of(atoms_of(text))
    assert max(last - first for first, last in spans) <= 500
    assert [first for first, _ in spans[1:]] == [last for _, last in spans[:-1]]
    found = finder.find(text)
    assert found[-1].end > len(text) - len(piece)
    assert len(STANCES.of(text, found)) == len(found)
