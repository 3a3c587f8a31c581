"""Which words name an occupation, in nine languages: by their endings, or by a list; with exceptions.

A word that names an occupation makes a title another one. People whom somebody serves (customers, drivers' riders,
patients) and things that end like people (server, sensor) are no occupations; nor are places (Denver, Salvador).
"""

from __future__ import annotations

from functools import lru_cache

from careercli.library.titles.trades.listed import LICENSED, LISTED, OTHER
from careercli.library.titles.trades.native import NATIVE
from careercli.library.titles.trades.onet import ALONE, SOFTWARE, WHOLE

__all__ = ["ALONE", "SOFTWARE", "WHOLE"]

# the endings of agents in these languages, in Turkish and Swedish, and of professions with Greek names
_ENDINGS = tuple(
    """er or ist ian smith wright man person tress maid mason mann frau kraft leute warter hilfe gehilfe arzt anwalt
    loge ologe eur euse iste trice icien icienne acien acienne ologue graphe ier iere dora sora tora ero era eiro
    eira ista ologo ologa tore sore aio aia iero ografo ografa kundige medewerker aar oog meester agent arz arka nik
    niczka wca dca wczyni ciel olog yk owiec acz aczka are skoterska mastare arie ekonom etmen itmen sirmen syen ci
    cu herd schmied smid smed logopade peda angere tionnaire triz zorgende iolo iatra mistrz nosz erz iczy desa inna
    erska mamma flicka jungfru thekar onom goge soph graf graaf peut peute peuta pathe iusz gymnast erin caris varis
    taris metz padin wart quaire rca herde geron neron cheron nierz quario hand vendolo vendola icus opath opata
    onaut onauta onaute iatre ienne eure ysta agog agogo agogue ergere chere gronomo gronome rgonome rgonomo
    stronome stronomo thecaire tresse plasta easta ante aro antka entka pilot rekrut kadett lotse ziar ccere""".split()
)
_ROMANCE = tuple(
    """eur euse trice eure iere ero era eiro eira ista iste ogo oga tore sore aio dora ienne icien ante ente ario
    aria ico ica""".split()
)
_SHORTEST = 5  # letters
# what people are called at the end of compounds, where a list of whole words has too short a word
_TAILS = (
    *(
        "koch wirt hirt dame magd knecht madchen vrouw hulp oppas meisje juffrouw jongen bediende hoofd zuster coach"
    ).split(),
    *"bonde bitrade vakt fogde technicus bote gesall matros page pilot baas".split(),
)

# people whom a business serves or deals with: beside a role they say for whom, not what else one is
PARTIES = frozenset(
    """customer consumer user member partner provider player supplier vendor investor rider seller shopper borrower
    lender employer subscriber carrier payer payor issuer holder cardholder viewer listener reader learner voter
    donor taxpayer advertiser retailer wholesaler manufacturer insurer creator stakeholder shareholder policyholder
    passenger traveler traveller prisoner offender dasher shipper distributor reseller franchisee contractor citizen
    patient employee labor career volunteer fournisseur utilisateur consommateur verbraucher nutzer kunde proveedor
    consumidor usuario fornecedor parceiro peer eater diner gamer guest sponsor contributor founder follower
    merchant""".split()
)
# things and parties that are somebody's trade as well: behind another noun, or alone where a trade would stand
AGENTS = frozenset(
    """processor layer printer monitor buffer tier folder recorder charger boiler counter router compiler converter
    follower connector compressor scanner tracker rubber detector slider calculator adapter optimizer starter
    shipper holder seller shopper carrier rider player reader server vendor provider distributor contractor supplier
    issuer retailer wholesaler manufacturer lender investor advertiser creator founder partner merchant sponsor gamer
    eater generator employee""".split()
)
# and short forms that are a license or an office alone, and a system or a firm behind a role
INITIALS = frozenset("cfpp leot biso ota hca mha cml rst aco dso dco pca mls mdi op".split())
# somebody's trade behind another noun, and something else as the first word: "Chimney Sweep", "Master Data"
HEADS_BEHIND = frozenset("master sweep anchor hop grip".split())
# what somebody does to what stands behind it, in Spanish, Portuguese and Italian
_DOING = tuple(
    """guarda limpia lustra traga taglia spazza mangia lava saca corta quita engraxa porta apaga caza friega
    frega""".split()
)
# what a Romance language puts before "of" where it is somebody: "Monitor de esqui", "Expert en assurances"
HEADS_BEFORE = frozenset(
    """monitor monitora fiscal modelo membro miembro membre membres expert experte experto experta esperto esperta
    profesional profissional professionista professionnel professionnelle employe employee garcon sportif sportive
    oficial ancora partner commercial responsable consulente""".split()
)
ROMANCE_OF = frozenset("de da do del di du des dos das della delle d en em a".split())
# and these only behind some nouns: a Crew Member, but the Medicaid members that a team serves
_BEHIND = {
    "member": """team crew council board assembly faculty cast committee guild congress clergy ensemble company choir
    commission family""",
    "tech": "support service it lab computer pc shop store warehouse quality safety office hardware care",
    "partner": "hr people talent acquisition recruiting recruitment client managing care equity",
    "carrier": "mail letter water newspaper chain brick",
    "player": "baseball football soccer basketball hockey tennis role piano guitar",
    "reader": "meter proof bible tarot palm",
    "shopper": "mystery personal secret",
    "server": """food banquet process cocktail beverage dining cafe cafeteria restaurant car fountain cream warrant
    line""",
    "staff": "kitchen bell wait bar",
    "creator": "content",
    "anchor": "news weather sports television tv radio morning tech",
    "model": "art class fashion fit fitness figure floor clothes runway hand hair",
    "marine": "merchant",
    "pair": "au",
    "social": "assistant assistante assistente asistente assistent travailleur travailleuse trabajador trabajadora",
}
PEOPLE = {head: frozenset(before.split()) for head, before in _BEHIND.items()}
# economists of these are other people than ours, in any language
ECONOMISTS = frozenset("economist ekonomist okonom econom volkswirt".split())
HUSBANDRY = frozenset(
    """home household domestic agricultural agrarian agriculture farm rural forest forestry fishery fisheries
    livestock agricola agrario agraria agricole agraire agrar rurale rolny rolna rolnictwa landwirtschaft landbouw
    domestica domestico domestique hogar menager menagere familial familiale""".split()
)
_NO_AGENT = ("chester", "cester", "minster", "meter", "ometer", "computer", "ware", "care", "center", "power", "water")


_CALLED = LISTED | LICENSED | NATIVE


@lru_cache(maxsize=16384)
def is_trade(word: str) -> bool:
    """Whether a folded word names somebody by what they do, in any of nine languages."""
    if word in _CALLED:
        return True
    if len(word) < _SHORTEST or word in OTHER or word in PARTIES or not word.isalpha() or word.endswith(_NO_AGENT):
        return False
    if word.endswith(_ENDINGS):
        return True
    stem = word[:-2]
    if len(word) > _SHORTEST + 1 and (
        (word.endswith(("in", "ka")) and is_trade(stem))
        or (word.endswith(("os", "as")) and is_trade(word[:-1]))
        or (word.endswith(("si", "su")) and is_trade(stem))
    ):
        return True
    return _compound(word)


def names_first(word: str) -> bool:
    """Whether a trade is of a language in which it stands first, so that what follows is its own: "Juiz federal"."""
    return word in NATIVE or word.endswith(_ROMANCE)


def _compound(word: str) -> bool:
    """A trade and what it is about as one word: Personalreferent, limpiabotas, guardaboschi."""
    if word.startswith(_DOING) and word.endswith(("s", "i")) and len(word) > _SHORTEST + 3:
        return True
    if word.endswith(_TAILS) and not word.startswith(_TAILS):
        return True
    return any(word[start:] in LISTED for start in range(3, len(word) - 5))
