"""How people say that they want to learn a thing, or that they lack it: phrases of a dozen languages, as data."""

from __future__ import annotations

# what follows, up to the end of its list, is lacked
DENYING = (
    "never used|never worked|never touched|never learned|never learnt|never programmed|never coded|never tried|"
    "have not used|have not worked|have not learned|have not yet used|have not yet worked|haven't used|haven't worked|"
    "haven't yet used|haven't learned|has not used|has not worked|had not used|did not use|didn't use|"
    "don't know|do not know|don't use|do not use|don't have|do not have|does not know|doesn't know|can't code|can't program|"
    "cannot code|cannot program|cannot use|not familiar|not experienced|not proficient|not comfortable|not fluent|"
    "not skilled|not versed|not trained|not certified|not worked|not used|not yet used|not yet worked|not yet familiar|"
    "not an expert|not knowledgeable|unfamiliar|inexperienced|instead of|rather than|anything but|"
    "noch nie mit|noch nie|nicht vertraut|nicht erfahren|habe nie|habe noch nie|noch nicht mit|kenne kein|statt|anstatt|"
    "anstelle von|unerfahren|"
    "jamais utilis\u00e9|jamais travaill\u00e9|je ne connais pas|ne connais pas|ne ma\u00eetrise pas|pas familier|pas utilis\u00e9|"
    "n'ai pas|au lieu de|plut\u00f4t que|"
    "nunca he|nunca us\u00e9|no conozco|no he usado|no he trabajado|no manejo|no domino|no s\u00e9|en lugar de|en vez de|"
    "n\u00e3o conhe\u00e7o|n\u00e3o uso|n\u00e3o domino|n\u00e3o sei|nunca usei|nunca trabalhei|n\u00e3o trabalhei|em vez de|ao inv\u00e9s de|"
    "non conosco|non so|non uso|non ho mai|mai usato|invece di|"
    "nooit|niet bekend|niet vertraut|niet vertrouwd|in plaats van|nigdy nie|nie znam|nie u\u017cywa\u0142em|zamiast|"
    "aldrig anv\u00e4nt|ist\u00e4llet f\u00f6r|\u043d\u0435 \u0437\u043d\u0430\u044e|\u0431\u0435\u0437 \u043e\u043f\u044b\u0442\u0430|"
    "\u6ca1\u6709|\u4e0d\u4f1a|\u4e0d\u61c2|\u4e0d\u719f\u6089|\u6ca1\u7528\u8fc7|\u672a\u4f7f\u7528\u8fc7|\u672a\u7528\u8fc7"
).split("|")
# with one of these nouns near behind, or a skill right behind, it denies
WANTING = frozenset(
    "no zero without lack lacks lacking kein keine keinen keinem keinerlei ohne fehlende aucune aucun sans pas sin ninguna "
    "ning\u00fan nula sem nenhuma nenhum nessuna nessun senza geen zonder brak bez ingen utan \u043d\u0435\u0442 \u65e0".split()
)
NOT = frozenset("not nicht nie pas no non n\u00e3o niet".split())  # denies a skill right behind it
NOUNS = frozenset(
    "experience knowledge exposure background skill skills familiarity proficiency training expertise understanding "
    "erfahrung erfahrungen kenntnisse vorkenntnisse praxis wissen exp\u00e9rience connaissance connaissances notion notions "
    "comp\u00e9tence comp\u00e9tences ma\u00eetrise experiencia conocimiento conocimientos experi\u00eancia conhecimento conhecimentos "
    "esperienza conoscenza conoscenze competenze ervaring kennis do\u015bwiadczenia do\u015bwiadczenie znajomo\u015bci wiedzy erfarenhet "
    "kunskap kunskaper \u043e\u043f\u044b\u0442\u0430 \u043e\u043f\u044b\u0442".split()
)
# neither denies nor wishes
NEUTRAL = (
    "not only|not just|not merely|not least|not to mention|no longer|no less|no later|no more than|no fewer|no doubt|"
    "without doubt|nicht nur|nicht zuletzt|nicht mehr|non seulement|pas seulement|no solo|no s\u00f3lo|no solamente|"
    "n\u00e3o s\u00f3|n\u00e3o apenas|n\u00e3o somente|non solo|non soltanto|niet alleen|nie tylko|inte bara|\u043d\u0435 \u0442\u043e\u043b\u044c\u043a\u043e|"
    "\u4e0d\u4ec5|\u4e0d\u53ea|\u4e0d\u5355|no code|no sql|without downtime|without losing"
).split("|")
# what follows is wished for
WISHING = (
    "want to|wants to|would like to|would love to|like to learn|wish to|hope to|hoping to|plan to|planning to|aim to|"
    "aiming to|eager to|keen to|keen on|seeking|seek a|seek an|in search of|interested in|interest in|"
    "curious about|aspire to|aspiring|open to|excited to|willing to learn|ready to learn|started learning|"
    "begun learning|beginning to learn|currently studying|now studying|currently learning|actively learning|"
    "looking to|looking for a|looking for an|looking for my|looking for new|my goal is|career goal|next i|"
    "lerne|lerne gerade|erlerne|m\u00f6chte|w\u00fcrde gerne|w\u00fcrde gern|suche|suche nach|auf der suche nach|interessiert an|"
    "interesse an|interesse f\u00fcr|strebe|neugierig auf|bilde mich weiter|arbeite mich ein|"
    "souhaite|souhaiterais|aimerais|int\u00e9ress\u00e9 par|int\u00e9ress\u00e9e par|j'apprends|apprends|apprendre|\u00e0 la recherche de|"
    "\u00e0 la recherche d|en recherche de|recherche un|recherche une|d\u00e9sire|envie de|envie d|en cours d'apprentissage|je veux|"
    "busco|en busca de|me gustar\u00eda|quiero|quisiera|interesado en|interesada en|aprendiendo|deseo|inter\u00e9s en|"
    "procuro|em busca de|gostaria de|quero|interessado em|interessada em|aprendendo|pretendo|interesse em|desejo|"
    "cerco|alla ricerca di|vorrei|desidero|interessato a|interessata a|imparando|sto imparando|sto studiando|mi piacerebbe|voglio|"
    "op zoek naar|wil graag|wil leren|wil ik|ge\u00efnteresseerd in|leer momenteel|leer nu|"
    "szukam|poszukuj\u0119|chc\u0119|chcia\u0142bym|chcia\u0142abym|ucz\u0119 si\u0119|interesuj\u0119 si\u0119|s\u00f6ker|vill l\u00e4ra|l\u00e4r mig|intresserad av|"
    "\u0438\u0437\u0443\u0447\u0430\u044e|\u0445\u043e\u0447\u0443|\u0438\u0449\u0443|\u0438\u043d\u0442\u0435\u0440\u0435\u0441\u0443\u044e\u0441\u044c|"
    "\u6b63\u5728\u5b66\u4e60|\u60f3\u5b66|\u60f3\u8981\u5b66\u4e60|\u5e0c\u671b\u5b66\u4e60"
).split("|")
LEARNING = "learning"  # wishes where no kind of machine learning is meant
OF_MACHINES = frozenset(
    "machine deep reinforcement transfer supervised unsupervised active federated representation statistical online e meta "
    "few shot contrastive metric continual lifelong adaptive curriculum imitation task multi ensemble continuous quick fast "
    "predictive self semi graph zero one".split()
)
TAUGHT = frozenset(
    "about how to use using the basics of more some new tools like such as programming languages language including advanced "
    "in and is now : on-line online with work a bit by myself - also e g . for example : (".split()
)
# behind a skill, at once or after a sign: it is lacked
LACKED = (
    "none|nil|no experience|no knowledge|not yet|never used|keine|keine erfahrung|keine kenntnisse|nicht|aucune|aucun|"
    "aucune exp\u00e9rience|ninguno|ninguna|sin experiencia|nenhum|nenhuma|sem experi\u00eancia|nessuna|nessuno|nessuna esperienza|"
    "geen|geen ervaring|brak|yok|\u043d\u0435\u0442|0 / 5|0 / 10|0 %|0 of 5|0 out of 5|0 out of 10|0 von 5|0 von 10|0 sur 5|0 de 5|0 su 5|0 years|"
    "0 stars|0 yrs|0 / 100|n / a|\u672a\u7ecf\u9a8c|\u65e0\u7ecf\u9a8c|\u6ca1\u6709\u7ecf\u9a8c|\u672a\u7d4c\u9a13|\u306f\u672a\u7d4c\u9a13|\u7d4c\u9a13\u306a\u3057|"
    "\u306e\u7d4c\u9a13\u306f\u3042\u308a\u307e\u305b\u3093|\u306e\u7d4c\u9a13\u304c\u3042\u308a\u307e\u305b\u3093|\u306e\u7d4c\u9a13\u306f\u306a\u3044|\u306e\u7d4c\u9a13\u306f\u306a\u304f|\u306e\u7d4c\u9a13\u304c\u306a\u3044|"
    "\u306f\u4f7f\u3048\u307e\u305b\u3093|\u306f\u4f7f\u3048\u306a\u3044|\u306f\u4f7f\u3063\u305f\u3053\u3068\u304c|\ub294 \ubabb|\uacbd\ud5d8 \uc5c6\uc74c|\uacbd\ud5d8\uc774 \uc5c6|\uc740 \ubabb|\ubaa8\ub984"
).split("|")
# behind a skill, at once or after a sign: it is wished for
WANTED = (
    "learning|currently learning|in progress|want to learn|wants to learn|to learn|to be learned|on my list|next|planned|studying|"
    "still learning|just started|lerne ich|lerne ich gerade|m\u00f6chte ich lernen|m\u00f6chte ich|lernen|im aufbau|in planung|"
    "en cours|en cours d'apprentissage|en aprendizaje|aprendiendo|aprendendo|em aprendizado|in apprendimento|imparando|"
    "in corso|lerend|leer ik|ucz\u0119 si\u0119|\u6b63\u5728\u5b66\u4e60|\u5b66\u4e60\u4e2d|\u52c9\u5f37\u4e2d|\u3092\u52c9\u5f37\u4e2d|\u5b66\u7fd2\u4e2d|\u3092\u5b66\u7fd2\u4e2d|\u3092\u5b66\u3073\u305f\u3044|"
    "\u3092\u5b66\u3093\u3067\u3044\u307e\u3059|\u3092\u52c9\u5f37\u3057\u3066\u3044\u307e\u3059|\u611f\u5174\u8da3|\u306b\u8208\u5473|\uacf5\ubd80 \uc911|\ud559\uc2b5 \uc911|\uc744 \ubc30\uc6b0\uace0|\ub97c \ubc30\uc6b0\uace0|\u00f6\u011freniyorum|\u00f6\u011frenmek istiyorum"
).split("|")
TURNING = frozenset("but however although though whereas yet aber jedoch sondern obwohl mais cependant pero sino aunque mas por\u00e9m ma per\u00f2 maar echter "
    "ale jednak men \u043d\u043e \u4f46 \u3057\u304b\u3057 ;".split())
# somebody has what follows
HOLDING = frozenset(
    "have had am i've experience experienced skilled proficient worked built used using developed expert fluent know habe erfahrung "
    "erfahren beherrsche ma\u00eetrise exp\u00e9rience tengo experiencia domino manejo tenho experi\u00eancia ho esperienza conosco ervaring nutze verwende arbeite kenne kann".split()
)
OWN = frozenset("my meine meiner meinen mes mon mis minhas meus mie mijn".split())
# words in a list of what is lacked
LISTING = frozenset("or nor and any neither either oder noch und ou ni et o y e n\u00e9 of en lub ani i".split())
# a German clause that ends in "nicht" denies what stands in it
GERMAN_VERBS = frozenset(
    "kann kenne beherrsche gearbeitet benutzt verwendet genutzt vertraut eingesetzt programmiert habe".split()
)
GERMAN_NOT = frozenset("nicht nie".split())
