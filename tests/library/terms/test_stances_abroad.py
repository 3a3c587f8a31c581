"""Wishes and denials in languages that say them otherwise: Russian, Korean, Turkish and five more."""

from __future__ import annotations

from itertools import product

import pytest

from careercli.library.catalog import Catalog
from careercli.library.terms import Finder, Stances
from careercli.paths import places

FINDER, STANCES = Finder(Catalog(places()).vocabulary.skills), Stances()
LACKED = (
    "Нет опыта работы с Java",
    "Не работал с Java",
    "Не работала с Java и Scala",
    "Java: нет опыта",
    "Java - нет",
    "Без опыта работы с Java",
    "Не владею Java",
    "Никогда не использовал Java",
    "Отсутствует опыт работы с Java",
    "С Java не знаком, знаю Python",
    "Опыта с Java нет",
    "Не имею опыта в Java",
    "Java 경험 없음",
    "Java 경험이 없습니다",
    "Java는 다뤄본 적이 없습니다",
    "Java를 사용해 본 적이 없습니다",
    "Java는 못합니다",
    "Java를 모릅니다",
    "Java와 Scala는 모릅니다",
    "Java bilmiyorum",
    "Java deneyimim yok",
    "Java konusunda deneyimim yok",
    "Java ile hiç çalışmadım",
    "Java'yı hiç kullanmadım",
    "Java: yok",
    "Java ve Scala bilmiyorum",
    "Ingen erfarenhet av Java",
    "Inga kunskaper i Java",
    "Har aldrig använt Java",
    "Har inte arbetat med Java",
    "Saknar erfarenhet av Java",
    "Kan inte Java",
    "Inte bekant med Java",
    "Java: ingen",
    "utan Java",
    "Geen ervaring met Java",
    "Nog nooit met Java gewerkt",
    "Niet bekend met Java",
    "Ik heb geen kennis van Java",
    "Java: geen",
    "zonder Java",
    "Niet gewerkt met Java",
    "Brak doświadczenia w Java",
    "Nie znam Java",
    "Nie mam doświadczenia z Java",
    "Nie pracowałem z Java",
    "Nigdy nie używałam Java",
    "Bez znajomości Java",
    "Java: brak",
    "Javaの経験はありません",
    "Java未経験",
    "Javaは使ったことがありません",
    "Javaは使ったことがない",
    "Javaの知識はありません",
    "JavaとScalaは未経験です",
    "Javaはできません",
    "没有Java经验",
    "不会Java",
    "从未使用过Java",
    "Java没用过",
    "Java不熟悉",
    "Java零基础",
    "对Java不了解",
    "缺乏Java经验",
    "无Java经验",
    "没接触过Java",
    "Met Java heb ik nooit gewerkt",
    "С Java никогда не работал",
    "Опыт работы с Java отсутствует",
    "Java har jag aldrig använt",
    "Z Java nie pracowałem",
    "Java는 사용 경험이 없으며 Python만 사용했습니다",
    "Java is mij onbekend",
    "Java är nytt för mig",
    "Java'ya hakim değilim",
    "Не имел дела с Java",
    "未学过Java",
    "Javaに触れたことはありません",
    "Nie miałam styczności z Java",
)
WISHED = (
    "Изучаю Kubernetes",
    "Хочу изучить Kubernetes",
    "В настоящее время осваиваю Kubernetes",
    "Планирую освоить Kubernetes",
    "Интересуюсь Kubernetes",
    "Хотел бы научиться Kubernetes",
    "Kubernetes (изучаю)",
    "Kubernetes: в процессе изучения",
    "Стремлюсь развиваться в Kubernetes",
    "Ищу работу с Kubernetes",
    "Kubernetes를 배우고 있습니다",
    "Kubernetes를 배우고 싶습니다",
    "Kubernetes를 공부하고 있습니다",
    "Kubernetes 학습 중",
    "Kubernetes에 관심이 있습니다",
    "Kubernetes 공부 중",
    "Kubernetes öğreniyorum",
    "Kubernetes öğrenmek istiyorum",
    "Şu anda Kubernetes öğreniyorum",
    "Kubernetes ile ilgileniyorum",
    "Kubernetes'i öğrenmeyi hedefliyorum",
    "Lär mig Kubernetes",
    "Vill lära mig Kubernetes",
    "Intresserad av Kubernetes",
    "Jag vill arbeta med Kubernetes",
    "Skulle vilja lära mig Kubernetes",
    "Kubernetes (pågående)",
    "Söker ett jobb med Kubernetes",
    "Nyfiken på Kubernetes",
    "Ik wil Kubernetes leren",
    "Ik ben Kubernetes aan het leren",
    "Geïnteresseerd in Kubernetes",
    "Zou graag met Kubernetes werken",
    "Op zoek naar een baan met Kubernetes",
    "Momenteel bezig met het leren van Kubernetes",
    "Kubernetes (aan het leren)",
    "Uczę się Kubernetes",
    "Chcę nauczyć się Kubernetes",
    "Planuję nauczyć się Kubernetes",
    "Interesuje mnie Kubernetes",
    "Zainteresowany Kubernetes",
    "Kubernetes (w trakcie nauki)",
    "Chciałabym pracować z Kubernetes",
    "Kubernetesを勉強中です",
    "Kubernetesを学びたい",
    "Kubernetesに興味があります",
    "Kubernetesを習得中",
    "Kubernetesを学習しています",
    "Kubernetesを身につけたいです",
    "正在学习Kubernetes",
    "想学Kubernetes",
    "对Kubernetes感兴趣",
    "正在自学Kubernetes",
    "计划学习Kubernetes",
    "Kubernetes学习中",
    "앞으로 Kubernetes를 배울 계획입니다",
    "Kubernetes konusunda kendimi geliştirmek istiyorum",
    "今後はKubernetesに挑戦したい",
    "Kubernetes wil ik graag leren",
    "Börjat lära mig Kubernetes",
    "Mam zamiar nauczyć się Kubernetes",
    "Начинаю изучать Kubernetes",
    "希望学习Kubernetes",
)
HELD = (
    "Опыт работы с Java 5 лет",
    "Не только Python, но и Java",
    "Без Scala, но с Java",
    "Не знаю Scala, но владею Java",
    "Java로 5년간 개발했습니다",
    "Java를 잘하지만 Scala는 모릅니다",
    "Java 경험이 있습니다",
    "Java biliyorum ama Scala bilmiyorum",
    "5 yıl Java ile çalıştım",
    "Inte bara Python utan även Java",
    "Fem års erfarenhet av Java",
    "Niet alleen Python maar ook Java",
    "Vijf jaar ervaring met Java",
    "Nie tylko Python, ale także Java",
    "Pięć lat doświadczenia w Java",
    "Javaでの開発経験が5年あります",
    "Javaは得意ですがScalaは未経験です",
    "PythonだけでなくJavaも使えます",
    "不仅Python，还有Java",
    "熟悉Java",
    "Java熟练，Scala不熟悉",
    "5年Java开发经验",
    "Znam Java i nie znam Scala",
    "Kan Java men inte Scala",
    "Знаю Java, Scala не знаю",
    "Ken Java maar geen Scala",
    "Java는 능숙하지만 Scala는 경험이 없습니다",
)
# each with another tool in the place of Java or Kubernetes
OTHERS = ("Terraform", "Kafka", "PyTorch", "Power BI")


def said(text: str) -> dict[str, str]:
    found = FINDER.find(text)
    return {one.skill: stance for one, stance in zip(found, STANCES.of(text, found), strict=True)}


@pytest.mark.parametrize("text", LACKED)
def test_what_is_lacked(text: str) -> None:
    assert said(text)["java"] == "denied"


@pytest.mark.parametrize("text", WISHED)
def test_what_is_wished_for(text: str) -> None:
    assert said(text)["kubernetes"] == "wished"


@pytest.mark.parametrize("text", HELD)
def test_what_is_had(text: str) -> None:
    assert said(text)["java"] == "held"


@pytest.mark.parametrize("other", OTHERS)
def test_the_same_of_anything_else(other: str) -> None:
    told = [(text.replace("Java", other), "denied") for text in LACKED if other not in text and "Python" not in text]
    told += [(text.replace("Kubernetes", other), "wished") for text in WISHED]
    assert len(told) > 100
    for text, stance in told:
        assert set(said(text).values()) == {stance}, text


@pytest.mark.parametrize(("lacked", "had"), list(product(LACKED[::9], HELD[::9])))
def test_sentences_do_not_run_into_each_other(lacked: str, had: str) -> None:
    denied = lacked.replace("Java", "Kafka")
    assert said(f"{denied}. {had}.")["java"] == "held"
    assert said(f"{had}. {denied}.")["java"] == "held"
