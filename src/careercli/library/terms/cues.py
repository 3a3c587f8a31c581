"""How people say that they want to learn a thing, or that they lack it: phrases of a dozen languages, as data."""

from __future__ import annotations

# what follows, up to the end of its list, is lacked
DENYING = (
    "never used|never worked|never touched|never learned|never learnt|never programmed|never coded|never tried|"
    "have not used|have not worked|have not learned|have not yet used|have not yet worked|haven't used|haven't worked|"
    "haven't yet used|haven't learned|has not used|has not worked|had not used|did not use|didn't use|don't know|"
    "do not know|don't use|do not use|don't have|do not have|does not know|doesn't know|can't code|can't program|"
    "cannot code|cannot program|cannot use|not familiar|not experienced|not proficient|not comfortable|not fluent|"
    "not skilled|not versed|not trained|not certified|not worked|not used|not yet used|not yet worked|"
    "not yet familiar|not an expert|not knowledgeable|unfamiliar|inexperienced|instead of|rather than|anything but|"
    "noch nie mit|noch nie|nicht vertraut|nicht erfahren|habe nie|habe noch nie|noch nicht mit|kenne kein|statt|"
    "anstatt|anstelle von|unerfahren|jamais utilisé|jamais travaillé|je ne connais pas|ne connais pas|ne maîtrise pas|"
    "pas familier|pas utilisé|n'ai pas|au lieu de|plutôt que|nunca he|nunca usé|no conozco|no he usado|"
    "no he trabajado|no manejo|no domino|no sé|en lugar de|en vez de|não conheço|não uso|não domino|não sei|"
    "nunca usei|nunca trabalhei|não trabalhei|em vez de|ao invés de|non conosco|non so|non uso|non ho mai|mai usato|"
    "invece di|nooit|niet bekend|niet vertraut|niet vertrouwd|in plaats van|nigdy nie|nie znam|nie używałem|zamiast|"
    "aldrig använt|istället för|\u043d\u0435 \u0437\u043d\u0430\u044e|"
    "\u0431\u0435\u0437 \u043e\u043f\u044b\u0442\u0430|没有|不会|不懂|不熟悉|没用过|未使用过|未用过"
).split("|")
# with one of these nouns near behind, or a skill right behind, it denies
WANTING = frozenset(
    "no zero without lack lacks lacking kein keine keinen keinem keinerlei ohne fehlende aucune aucun sans pas sin "
    "ninguna ningún nula sem nenhuma nenhum nessuna nessun senza geen zonder brak bez ingen utan \u043d\u0435\u0442 "
    "无".split()
)
NOT = frozenset("not nicht nie pas no non não niet".split())  # denies a skill right behind it
NOUNS = frozenset(
    "experience knowledge exposure background skill skills familiarity proficiency training expertise understanding "
    "erfahrung erfahrungen kenntnisse vorkenntnisse praxis wissen expérience connaissance connaissances notion "
    "notions compétence compétences maîtrise experiencia conocimiento conocimientos experiência conhecimento "
    "conhecimentos esperienza conoscenza conoscenze competenze ervaring kennis doświadczenia doświadczenie znajomości "
    "wiedzy erfarenhet kunskap kunskaper \u043e\u043f\u044b\u0442\u0430 \u043e\u043f\u044b\u0442".split()
)
# neither denies nor wishes
NEUTRAL = (
    "not only|not just|not merely|not least|not to mention|no longer|no less|no later|no more than|no fewer|no doubt|"
    "without doubt|nicht nur|nicht zuletzt|nicht mehr|non seulement|pas seulement|no solo|no sólo|no solamente|não só|"
    "não apenas|não somente|non solo|non soltanto|niet alleen|nie tylko|inte bara|"
    "\u043d\u0435 \u0442\u043e\u043b\u044c\u043a\u043e|不仅|不只|不单|no code|no sql|without downtime|without losing"
).split("|")
# what follows is wished for
WISHING = (
    "want to|wants to|would like to|would love to|like to learn|wish to|hope to|hoping to|plan to|planning to|aim to|"
    "aiming to|eager to|keen to|keen on|seeking|seek a|seek an|in search of|interested in|interest in|curious about|"
    "aspire to|aspiring|open to|excited to|willing to learn|ready to learn|started learning|begun learning|"
    "beginning to learn|currently studying|now studying|currently learning|actively learning|looking to|looking for a|"
    "looking for an|looking for my|looking for new|my goal is|career goal|next i|lerne|lerne gerade|erlerne|möchte|"
    "würde gerne|würde gern|suche|suche nach|auf der suche nach|interessiert an|interesse an|interesse für|strebe|"
    "neugierig auf|bilde mich weiter|arbeite mich ein|souhaite|souhaiterais|aimerais|intéressé par|intéressée par|"
    "j'apprends|apprends|apprendre|à la recherche de|à la recherche d|en recherche de|recherche un|recherche une|"
    "désire|envie de|envie d|en cours d'apprentissage|je veux|busco|en busca de|me gustaría|quiero|quisiera|"
    "interesado en|interesada en|aprendiendo|deseo|interés en|procuro|em busca de|gostaria de|quero|interessado em|"
    "interessada em|aprendendo|pretendo|interesse em|desejo|cerco|alla ricerca di|vorrei|desidero|interessato a|"
    "interessata a|imparando|sto imparando|sto studiando|mi piacerebbe|voglio|op zoek naar|wil graag|wil leren|wil ik|"
    "geïnteresseerd in|leer momenteel|leer nu|szukam|poszukuję|chcę|chciałbym|chciałabym|uczę się|interesuję się|"
    "söker|vill lära|lär mig|intresserad av|\u0438\u0437\u0443\u0447\u0430\u044e|\u0445\u043e\u0447\u0443|"
    "\u0438\u0449\u0443|\u0438\u043d\u0442\u0435\u0440\u0435\u0441\u0443\u044e\u0441\u044c|正在学习|想学|想要学习|"
    "希望学习"
).split("|")
LEARNING = "learning"  # wishes where no kind of machine learning is meant
OF_MACHINES = frozenset(
    "machine deep reinforcement transfer supervised unsupervised active federated representation statistical online e "
    "meta few shot contrastive metric continual lifelong adaptive curriculum imitation task multi ensemble continuous "
    "quick fast predictive self semi graph zero one".split()
)
TAUGHT = frozenset(
    "about how to use using the basics of more some new tools like such as programming languages language including "
    "advanced in and is now : on-line online with work a bit by myself - also e g . for example : (".split()
)
# behind a skill, at once or after a sign: it is lacked
LACKED = (
    "none|nil|no experience|no knowledge|not yet|never used|keine|keine erfahrung|keine kenntnisse|nicht|aucune|aucun|"
    "aucune expérience|ninguno|ninguna|sin experiencia|nenhum|nenhuma|sem experiência|nessuna|nessuno|"
    "nessuna esperienza|geen|geen ervaring|brak|yok|\u043d\u0435\u0442|0 / 5|0 / 10|0 %|0 of 5|0 out of 5|0 out of 10|"
    "0 von 5|0 von 10|0 sur 5|0 de 5|0 su 5|0 years|0 stars|0 yrs|0 / 100|n / a|未经验|无经验|没有经验|未経験|"
    "は未経験|経験なし|の経験はありません|の経験がありません|の経験はない|の経験はなく|の経験がない|は使えません|"
    "は使えない|は使ったことが|는 못|경험 없음|경험이 없|은 못|모름"
).split("|")
# behind a skill, at once or after a sign: it is wished for
WANTED = (
    "learning|currently learning|in progress|want to learn|wants to learn|to learn|to be learned|on my list|next|"
    "planned|studying|still learning|just started|lerne ich|lerne ich gerade|möchte ich lernen|möchte ich|lernen|"
    "im aufbau|in planung|en cours|en cours d'apprentissage|en aprendizaje|aprendiendo|aprendendo|em aprendizado|"
    "in apprendimento|imparando|in corso|lerend|leer ik|uczę się|正在学习|学习中|勉強中|を勉強中|学習中|を学習中|"
    "を学びたい|を学んでいます|を勉強しています|感兴趣|に興味|공부 중|학습 중|을 배우고|를 배우고|öğreniyorum|"
    "öğrenmek istiyorum"
).split("|")
TURNING = frozenset(
    "but however although though whereas yet aber jedoch sondern obwohl mais cependant pero sino aunque mas porém ma "
    "però maar echter ale jednak men \u043d\u043e 但 しかし ;".split()
)
# somebody has what follows
HOLDING = frozenset(
    "have had am i've experience experienced skilled proficient worked built used using developed expert fluent know "
    "habe erfahrung erfahren beherrsche maîtrise expérience tengo experiencia domino manejo tenho experiência ho "
    "esperienza conosco ervaring nutze verwende arbeite kenne kann".split()
)
OWN = frozenset("my meine meiner meinen mes mon mis minhas meus mie mijn".split())
# words in a list of what is lacked
LISTING = frozenset("or nor and any neither either oder noch und ou ni et o y e né of en lub ani i".split())
# a German clause that ends in "nicht" denies what stands in it
GERMAN_VERBS = frozenset(
    "kann kenne beherrsche gearbeitet benutzt verwendet genutzt vertraut eingesetzt programmiert habe".split()
)
GERMAN_NOT = frozenset("nicht nie".split())
# says how well, and nothing else
FILLER = frozenset(
    "a an in of the with years year yrs yr experience experienced advanced basic basics intermediate expert expertise "
    "proficient proficiency fluent strong solid good working knowledge skills skill programming using".split()
)
