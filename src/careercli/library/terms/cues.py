"""How people say that they want to learn a thing, or that they lack it: phrases of a dozen languages, as data."""

from __future__ import annotations

# what follows, up to the end of its list, is lacked
DENYING = (
    "don't write|do not write|don't do|not my thing|not my strength|not my cup|"
    "without using|ohne einsatz von|keine nutzung von|kein einsatz von|keine verwendung von|sans utiliser|sin usar|"
    "sem usar|senza usare|zonder gebruik van|bez użycia|never used|"
    "never worked|never touched|never learned|never learnt|never programmed|never coded|never tried|"
    "have not used|have not worked|have not learned|have not yet used|have not yet worked|haven't used|"
    "haven't worked|"
    "haven't yet used|haven't learned|has not used|has not worked|had not used|did not use|didn't use|don't know|"
    "do not know|don't use|do not use|don't have|do not have|does not know|doesn't know|can't code|can't program|"
    "cannot code|cannot program|cannot use|not familiar|not experienced|not proficient|not comfortable|not fluent|"
    "not skilled|not versed|not trained|not certified|not worked|not used|not yet used|not yet worked|"
    "not yet familiar|not an expert|not knowledgeable|unfamiliar|inexperienced|instead of|rather than|anything but|"
    "noch nie mit|noch nie|nicht vertraut|nicht erfahren|habe nie|habe noch nie|noch nicht mit|kenne kein|statt|"
    "anstatt|anstelle von|unerfahren|jamais utilisé|jamais travaillé|je ne connais pas|ne connais pas|"
    "ne maîtrise pas|"
    "pas familier|pas utilisé|n'ai pas|au lieu de|plutôt que|nunca he|nunca usé|no conozco|no he usado|"
    "no he trabajado|no manejo|no domino|no sé|en lugar de|en vez de|não conheço|não uso|não domino|não sei|"
    "nunca usei|nunca trabalhei|nunca utilizei|não tenho|não possuo|não trabalhei|em vez de|ao invés de|non conosco|"
    "non so|non uso|non ho mai|mai usato|"
    "invece di|nooit|niet bekend|niet vertraut|niet vertrouwd|in plaats van|nigdy nie|nie znam|nie używałem|zamiast|"
    "aldrig använt|istället för|\u043d\u0435 \u0437\u043d\u0430\u044e|"
    "\u0431\u0435\u0437 \u043e\u043f\u044b\u0442\u0430|没有|不会|不懂|不熟悉|没用过|未使用过|未用过|"
    "nog nooit|nooit gewerkt|nooit gebruikt|niet gewerkt|niet gebruikt|niet ervaren|niet bedreven|"
    "onbekend met|onervaren|ken geen|heb geen|beheers geen|kan niet|weet niets van|nie mam|nie posiadam|"
    "nie miałem|nie miałam|nie pracowałem|nie pracowałam|nie używałam|nie korzystałem|nie korzystałam|"
    "nie programowałem|nie programowałam|nie potrafię|nie umiem|nie jestem zaznajomiony|"
    "nie jestem zaznajomiona|kan inte|har inte|har ej|har aldrig|aldrig arbetat|aldrig jobbat|inte arbetat|"
    "inte jobbat|inte använt|inte bekant med|inte van vid|inte insatt i|känner inte till|saknar erfarenhet|"
    "saknar kunskap|saknar kunskaper|oerfaren|i stället för|никогда не|не работал|не работала|не использовал|"
    "не использовала|не пользовался|не пользовалась|не применял|не применяла|не программировал|"
    "не программировала|не знаком|не знакома|не владею|не умею|не имею|не имел|не имела|не изучал|не изучала|"
    "не приходилось|не сталкивался|не сталкивалась|не обладаю|плохо знаю|вместо|从未|未学过|未用过|未使用|未曾|"
    "未接触|没接触过|"
    "没有接触过|没有用过|"
    "没使用过|没有使用过|没学过|没有学过|不了解|不太会|不擅长|缺乏|缺少"
).split("|")
# with one of these nouns near behind, or a skill right behind, it denies
WANTING = frozenset(
    "no zero without lack lacks lacking kein keine keinen keinem keinerlei ohne fehlende aucune aucun sans pas sin "
    "ninguna ningún nula sem nenhuma nenhum nessuna nessun senza geen zonder brak bez ingen utan \u043d\u0435\u0442 "
    "无 "
    "inga inget saknar ej без отсутствует отсутствие отсутствуют никакого никаких".split()
)
NOT = frozenset("not nicht nie pas no non não niet inte ej не".split())  # denies a skill right behind it
PORTUGUESE = ("ção", "ções", "ência", " não ", "Não ")  # no other language of these writes so
IN_THE = frozenset(("no",))  # of that language
NOUNS = frozenset(
    "nociones noções experience knowledge exposure background skill skills familiarity proficiency "
    "training expertise understanding "
    "erfahrung erfahrungen kenntnisse vorkenntnisse praxis wissen expérience connaissance connaissances notion "
    "notions compétence compétences maîtrise experiencia conocimiento conocimientos experiência conhecimento "
    "conhecimentos esperienza conoscenza conoscenze competenze ervaring kennis doświadczenia doświadczenie "
    "znajomości "
    "wiedzy erfarenhet kunskap kunskaper \u043e\u043f\u044b\u0442\u0430 \u043e\u043f\u044b\u0442 "
    "doświadczeń umiejętności znajomość praktyki wiedza vaardigheden praktijkervaring werkervaring vana "
    "praktik bakgrund знаний знания навыков навыки практики умений практического представления".split()
)
# neither denies nor wishes
NEUTRAL = (
    "not only|not just|not merely|not least|not to mention|no longer|no less|no later|no more than|no fewer|no doubt|"
    "without doubt|nicht nur|nicht zuletzt|nicht mehr|non seulement|pas seulement|no solo|no sólo|no solamente|"
    "não só|"
    "não apenas|não somente|non solo|non soltanto|niet alleen|nie tylko|inte bara|"
    "\u043d\u0435 \u0442\u043e\u043b\u044c\u043a\u043e|不仅|不只|不单|no code|no sql|without downtime|without losing|"
    "niet alleen maar|nie tylko|inte enbart|inte endast|не просто|не менее|не считая|不仅仅|不但"
).split("|")
# what follows is wished for
WISHING = (
    "currently enrolled|currently taking|"
    "love to learn|love to get|love to work|love to use|get better at|currently exploring|now exploring|want to|"
    "wants to|"
    "would like to|would love to|like to learn|wish to|hope to|hoping to|plan to|planning to|aim to|"
    "aiming to|eager to|keen to|keen on|seeking|seek a|seek an|in search of|interested in|interest in|curious about|"
    "aspire to|aspiring|open to|excited to|willing to learn|ready to learn|started learning|begun learning|"
    "beginning to learn|currently studying|now studying|currently learning|actively learning|looking to|"
    "looking for a|"
    "looking for an|looking for my|looking for new|my goal is|career goal|next i|lerne|lerne gerade|erlerne|möchte|"
    "würde gerne|würde gern|suche|suche nach|auf der suche nach|interessiert an|interesse an|interesse für|strebe|"
    "neugierig auf|bilde mich weiter|arbeite mich ein|souhaite|souhaiterais|aimerais|intéressé par|intéressée par|"
    "j'apprends|apprends|apprendre|à la recherche de|à la recherche d|en recherche de|recherche un|recherche une|"
    "désire|envie de|envie d|en cours d'apprentissage|je veux|busco|en busca de|me gustaría|quiero|quisiera|"
    "interesado en|interesada en|aprendiendo|deseo|interés en|procuro|em busca de|gostaria de|quero|interessado em|"
    "interessada em|aprendendo|pretendo|interesse em|desejo|cerco|alla ricerca di|vorrei|desidero|interessato a|"
    "interessata a|imparando|sto imparando|sto studiando|mi piacerebbe|voglio|op zoek naar|wil graag|wil leren|"
    "wil ik|"
    "geïnteresseerd in|leer momenteel|leer nu|szukam|poszukuję|chcę|chciałbym|chciałabym|uczę się|interesuję się|"
    "söker|vill lära|lär mig|intresserad av|\u0438\u0437\u0443\u0447\u0430\u044e|\u0445\u043e\u0447\u0443|"
    "\u0438\u0449\u0443|\u0438\u043d\u0442\u0435\u0440\u0435\u0441\u0443\u044e\u0441\u044c|正在学习|想学|想要学习|"
    "希望学习|"
    "zou graag|ik wil|wil mij|wil me|hoop|van plan|ambieer|benieuwd naar|interesse in|interesse voor|"
    "bezig met het leren|leer ik|ik leer|leer graag|bestudeer|verdiep me in|ben op zoek|zoek een|zoek naar|"
    "streef naar|zamierzam|mam zamiar|nauczyć się|planuję|pragnę|marzę|interesuje mnie|zainteresowany|"
    "zainteresowana|zainteresowanie|"
    "poznaję|przymierzam się|jestem w trakcie nauki|w trakcie nauki|skulle vilja|lära mig|vill gärna|jag vill|"
    "vill arbeta|vill jobba|vill bli|vill utveckla|önskar|hoppas|planerar|nyfiken på|intresse för|intresse av|"
    "studerar|håller på att lära|strävar|siktar på|хотел бы|хотела бы|хотелось бы|хочется|учу|учусь|осваиваю|"
    "планирую|стремлюсь|мечтаю|желаю|надеюсь|собираюсь|заинтересован|заинтересована|интерес к|в поиске|"
    "в поисках|начал изучать|начала изучать|начинаю изучать|продолжаю изучать|готов изучать|готова изучать|"
    "в процессе изучения|正在学|正在自学|自学中|在学|计划学习|打算学习|准备学习|希望从事|希望使用|希望能|渴望|"
    "寻求|有志于"
).split("|")
# "looking for" wishes where one of these follows, and not "looking for fraud"
WORK = frozenset(
    "role roles position positions job jobs work opportunity opportunities internship internships team project "
    "projects challenge challenges company career".split()
)
LEARNING = "learning"  # wishes where no kind of machine learning is meant
OF_MACHINES = frozenset(
    "machine deep reinforcement transfer supervised unsupervised active federated representation statistical "
    "online e "
    "meta few shot contrastive metric continual lifelong adaptive curriculum imitation task multi ensemble "
    "continuous "
    "quick fast predictive self semi graph zero one".split()
)
TAUGHT = frozenset(
    "about how to use using the basics of more some new tools like such as programming languages language including "
    "advanced in and is now : on-line online with work a bit by myself - also e g . for example : (".split()
)
# behind a skill, at once or after a sign: it is lacked
LACKED = (
    "none|nil|no|nein|não|nee|no experience|no knowledge|not yet|never used|never|keine|keine erfahrung|"
    "keine kenntnisse|nicht|"
    "nie benutzt|nie verwendet|nie genutzt|nie eingesetzt|noch nie|nicht vorhanden|jamais|jamais utilisé|nunca|"
    "nunca usado|mai usato|nooit|nooit gebruikt|nigdy|nigdy nie używałem|nigdy nie używałam|aucune|aucun|"
    "aucune expérience|ninguno|ninguna|sin experiencia|nenhum|nenhuma|sem experiência|nessuna|nessuno|"
    "nessuna esperienza|geen|geen ervaring|brak|yok|\u043d\u0435\u0442|0 / 5|0 / 10|0 %|0 of 5|0 out of 5|"
    "0 out of 10|"
    "0 von 5|0 von 10|0 sur 5|0 de 5|0 su 5|0 years|0 stars|0 yrs|0 / 100|n / a|未经验|无经验|没有经验|未経験|"
    "は未経験|経験なし|の経験はありません|の経験がありません|の経験はない|の経験はなく|の経験がない|は使えません|"
    "は使えない|は使ったことが|는 못|경험 없음|경험이 없|은 못|모름|"
    "zonder ervaring|ingen|ingen erfarenhet|ingen kunskap|inga kunskaper|saknas|brak doświadczenia|"
    "brak znajomości|brak wiedzy|nie znam|bez doświadczenia|нет опыта|опыта нет|нет знаний|не знаю|не владею|"
    "не использовал|не использовала|не работал|не работала|не умею|отсутствует|без опыта|нулевой опыт|0 z 5|"
    "0 av 5|0 van 5|0 из 5|不熟悉|不会|不懂|不了解|没用过|没有用过|未使用过|没学过|零基础|零经验|没接触过|"
    "未接触过|无|暂无|bilmiyorum|deneyimim yok|"
    "bilgim yok|yok denecek kadar az|0 년|없음"
).split("|")
# behind a skill, at once or after a sign: it is wished for
WANTED = (
    "learning|currently learning|in progress|a aprender|por aprender|à apprendre|da imparare|zu lernen|te leren|"
    "do nauczenia|want to learn|wants to learn|to learn|to be learned|on my list|next|"
    "planned|geplant|prévu|previsto|gepland|planowane|studying|still learning|just started|lerne ich|"
    "lerne ich gerade|möchte ich lernen|möchte ich|lernen|"
    "im aufbau|in planung|en cours|en cours d'apprentissage|en aprendizaje|aprendiendo|aprendendo|em aprendizado|"
    "in apprendimento|imparando|in corso|lerend|leer ik|uczę się|正在学习|学习中|勉強中|を勉強中|学習中|を学習中|"
    "を学びたい|を学んでいます|を勉強しています|感兴趣|に興味|공부 중|학습 중|을 배우고|를 배우고|öğreniyorum|"
    "öğrenmek istiyorum|"
    "aan het leren|in opleiding|in aanleg|bezig te leren|w trakcie nauki|w nauce|uczę się obecnie|lär mig|"
    "lär mig just nu|pågående|pågår|under inlärning|изучаю|в процессе|в процессе изучения|учу|осваиваю|"
    "хочу изучить|планирую изучить|интересует|自学中|学习中|在学|想学|待学习|有兴趣"
).split("|")
TURNING = frozenset(
    "but however although though whereas yet aber jedoch sondern obwohl mais cependant pero sino aunque mas porém ma "
    "però maar echter ale jednak men \u043d\u043e 但 しかし ; "
    "однако зато а fast dock däremot lecz natomiast jednakże echter doch 하지만 그러나 ama fakat ancak lakin "
    "但是 不过 "
    "然而 でも".split()
)
# who does what follows, so that a denial is over: "instead of Airflow we used Dagster"
SUBJECTS = frozenset(("we", "wir", "nous"))
# somebody has what follows
HOLDING = frozenset(
    "have had am i've experience experienced skilled proficient worked built used using developed expert fluent know "
    "habe erfahrung erfahren beherrsche maîtrise expérience tengo experiencia domino manejo tenho experiência ho "
    "esperienza conosco ervaring nutze verwende arbeite kenne kann "
    "имею опыт владею знаю работал работала mam znam potrafię har kan erfarenhet heb beheers gebruik "
    "deneyimim biliyorum".split()
)
OWN = frozenset(
    "my meine meiner meinen mes mon mis minhas meus mie mijn "
    "mina min mitt moje moją swoje мои мой мою свои свой".split()
)
# words in a list of what is lacked
LISTING = frozenset(
    "or nor and any neither either oder noch und ou ni et o y e né of en lub ani i "
    "eller samt и или либо ни czy albo oraz ve veya ya da ook".split()
)
# a German clause that ends in "nicht" denies what stands in it
GERMAN_VERBS = frozenset(
    "kann kenne beherrsche gearbeitet benutzt verwendet genutzt vertraut eingesetzt programmiert habe".split()
)
GERMAN_NOT = frozenset("nicht nie".split())
# says how well, and nothing else
FILLER = frozenset(
    "a an in of the with years year yrs yr experience experienced advanced basic basics intermediate expert "
    "expertise "
    "proficient proficiency fluent strong solid good working knowledge skills skill programming using beginner some "
    "excellent level medium novice ms microsoft apache grundkenntnisse kenntnisse sehr gut gute fortgeschritten "
    "fortgeschrittene experte avancé débutant intermédiaire avanzado básico intermedio avançado avanzata avanzato "
    "zaawansowany podstawowy podstawy goed gevorderd".split()
)
# where the verb comes last, what stands behind the skill and before the next stop decides: the first of these, of two
# at one place the longer
CLOSING_DENIED = (
    " yok| bilmiyorum| bilmem| bilgim yok| deneyimim yok| tecrübem yok| deneyimim bulunm| kullanmadım| kullanmıyorum|"
    " çalışmadım| değil| hakim değilim| aşina değilim|경험이 없|경험은 없|경험 없|경험이 전혀 없|적이 없|적 없|"
    "적은 없|못 하|못하|"
    "못합|못 다|모릅|모르|몰라|몰랐|알지 못|없습니다|익숙하지 않|未経験|経験はありません|経験がありません|"
    "経験がない|経験はない|経験なし|"
    "経験はなく|経験がなく|ことがない|ことはない|ことがありません|ことはありません|知識はありません|"
    "知識がありません|知りません|"
    "分かりません|わかりません|できません|使えません|使えない|扱えません|不熟悉|不会|不懂|不了解|没用过|没有用过|"
    "未使用过|没学过|零基础|"
    "没有经验|无经验|没有使用经验|没有接触"
).split("|")
CLOSING_WISHED = (
    " wil ik graag| wil ik leren| aan het leren| öğreniyorum| öğrenmek| öğrenmeyi| öğrenme aşamasında|"
    " ilgileniyorum| ilgi duyuyorum| merak ediyorum|"
    " çalışmak istiyorum| geliştirmek istiyorum|배우|배울|공부|학습 중|학습하고|익히고 있|익히고 싶|관심|도전하고 싶|"
    "하고 싶|희망|예정|勉強|"
    "学習中|学習して|習得中|学びたい|学んで|学ぼう|習得したい|身につけたい|身に付けたい|興味|関心|挑戦したい|"
    "目指し|やりたい|使いたい|"
    "携わりたい|感兴趣|有兴趣|学习中|自学中"
).split("|")
CLOSING_HELD = (
    " biliyorum| kullandım| kullanıyorum| kullanarak| çalıştım| çalışıyorum| geliştirdim| var| sahibim| uzmanım|"
    "있습니다|있음|했습니다|"
    "하였습니다|합니다|능숙|능통|지만|는데|があり|はあり|あります|できます|得意|ました|使用して|使って|ですが|"
    "ますが|けど|けれど|熟练|"
    "精通|熟悉|掌握|了解"
).split("|")
# the same at the very end of a clause, where other words may precede what they deny
LAST_DENIED = tuple(
    (
        " не знаком| не знакома| не работал| не работала| не владею| не использовал| не использовала| не знаю|"
        " не умею|"
        " опыта нет| знаний нет| нет опыта| отсутствует| nooit gewerkt| niet gewerkt| nooit gebruikt| niet gebruikt|"
        " geen ervaring| nie znam| nie pracowałem| nie pracowałam| nie używałem| nie używałam| nie korzystałem|"
        " nie korzystałam| nie mam doświadczenia| aldrig arbetat med| aldrig använt| inte använt| inte arbetat med|"
        " habe ich keine| habe ich nicht| besitze ich keine| habe ich keinerlei| je n'en ai pas| heb ik geen|"
        " heb ik niet| kan jag inte| har jag ingen erfarenhet av| mij onbekend| onbekend voor mij| nytt för mig|"
        " okänt för mig"
    ).split("|")
)
