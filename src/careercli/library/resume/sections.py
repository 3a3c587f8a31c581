"""What the sections of a résumé are called, in JSON, in YAML and on paper, in a dozen languages -> what they hold."""

from __future__ import annotations

from typing import Literal

Kind = Literal[
    "work",
    "project",
    "education",
    "skills",
    "certificate",
    "course",
    "award",
    "publication",
    "volunteer",
    "summary",
    "label",
    "objective",
    "apart",
]

_NAMES: dict[Kind, str] = {
    "work": "work|experience|experiences|position history|position histories|projekthistorie|project history|"
    "work experience|employment|employment history|professional experience|work history|jobs|"
    "positions|career|career history|relevant experience|industry experience|experience professional|internships|"
    "professional background|berufserfahrung|beruflicher werdegang|berufliche erfahrung|berufspraxis|arbeitserfahrung|"
    "werdegang|praktika|erfahrung|erfahrungen|praxiserfahrung|berufserfahrungen|stationen|tätigkeiten|expérience|"
    "expériences|expérience professionnelle|expériences professionnelles|expérience pro|parcours|"
    "parcours professionnel|emplois|stages|experiencia|experiencia laboral|experiencia profesional|"
    "trayectoria profesional|trayectoria|historial laboral|experiencia de trabajo|empleo|percurso profissional|"
    "atuação profissional|esperienze di lavoro|przebieg kariery|historia zatrudnienia|kariera|loopbaan|"
    "arbeidsverleden|experiência|experiência profissional|experiências profissionais|experiências|"
    "histórico profissional|esperienza|esperienze|esperienza lavorativa|esperienze lavorative|"
    "esperienza professionale|esperienze professionali|werkervaring|ervaring|professionele ervaring|doświadczenie|"
    "doświadczenie zawodowe|erfarenhet|arbetslivserfarenhet|iş deneyimi|deneyim|"
    "\u043e\u043f\u044b\u0442 \u0440\u0430\u0431\u043e\u0442\u044b|工作经历|工作經歷|工作经验|职业经历|職歴|職務経歴|"
    "경력|경력사항",
    "project": "teaching|courses taught|project|projects|personal projects|side projects|selected projects|"
    "open source|portfolio|samples|"
    "projekte|projekt|projekterfahrung|projets|projets personnels|proyectos|projetos|progetti|projecten|projekty|"
    "projeler|\u043f\u0440\u043e\u0435\u043a\u0442\u044b|项目经历|项目经验|项目|プロジェクト|프로젝트",
    "education": "education|education history|academic background|educational background|studies|degrees|"
    "academic history|"
    "academic qualifications|akademischer werdegang|schule|parcours universitaire|académico|titulaciones|ausbildung|"
    "bildung|studium|bildungsweg|schulbildung|akademische ausbildung|formation|formations|éducation|études|diplômes|"
    "formation académique|educación|formación|estudios|formación académica|educação|formação|formação acadêmica|"
    "escolaridade|istruzione|formazione|istruzione e formazione|studi|opleiding|opleidingen|wykształcenie|edukacja|"
    "utbildning|eğitim|\u043e\u0431\u0440\u0430\u0437\u043e\u0432\u0430\u043d\u0438\u0435|教育背景|教育经历|教育|学歴|"
    "學歷|학력",
    "skills": "skills|skill|skill sets|technical skills|key skills|core skills|competencies|core competencies|"
    "knowledge|toolkit|proficiencies|logiciels|informática|kennis|computervaardigheden|technologies|tech stack|tools|"
    "toolbox|expertise|technical expertise|programming|programming languages|programming skills|software|"
    "software skills|tools and technologies|skills and tools|technical proficiencies|areas of expertise|stack|"
    "strengths|hard skills|soft skills|languages and frameworks|kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|"
    "edv kenntnisse|edv|it kenntnisse|software kenntnisse|technische kenntnisse|programmiersprachen|technologien|"
    "compétences|compétences techniques|savoir faire|langages|technologies et outils|outils|informatique|habilidades|"
    "competencias|conocimientos|aptitudes|habilidades técnicas|conocimientos técnicos|tecnologías|herramientas|"
    "competências|conhecimentos|tecnologias|ferramentas|competências técnicas|competenze|capacità|abilità|"
    "competenze tecniche|conoscenze|tecnologie|strumenti|vaardigheden|competenties|technische vaardigheden|"
    "umiejętności|kompetencje|technologie|kompetenser|kunskaper|yetenekler|beceriler|"
    "\u043d\u0430\u0432\u044b\u043a\u0438|技能|专业技能|专业特长|スキル|技術|能力|기술|스킬|기술 스택",
    "certificate": "certificate|certificates|certification|certifications|licenses|licences|zusatzqualifikationen|"
    "licenses and certifications|certifications and licenses|licenses certifications|qualifications|accreditations|"
    "clearance|security clearance|zertifikate|zertifizierungen|bescheinigungen|certificats|certificaciones|"
    "certificados|licencias|certificações|certificazioni|certificati|certificaten|certificeringen|certyfikaty|"
    "certifikat|sertifikalar|\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u044b|证书|証書|資格|"
    "资格证书|자격증",
    "course": "course|courses|coursework|relevant coursework|training|trainings|curriculum|professional development|"
    "online courses|moocs|continuing education|kurse|fortbildung|aus und weiterbildung|weiterbildung|weiterbildungen|"
    "fortbildungen|schulungen|cours|formation continue|formations continues|cursos|formación complementaria|corsi|"
    "cursussen|kursy|szkolenia|kurser|kurslar|\u043a\u0443\u0440\u0441\u044b|培训|课程",
    "award": "award|awards|honors|honours|honors and awards|recognition|achievements|key achievements|auszeichnungen|"
    "erfolge|distinctions|prix|premios|logros|prêmios|premi|riconoscimenti|prijzen|nagrody|osiągnięcia|奖项|获奖|受賞",
    "publication": "publication|publications|papers|writing|talks|speaking|presentations|patents|"
    "selected publications|veröffentlichungen|publikationen|vorträge|publicaciones|publicações|pubblicazioni|"
    "publicaties|publikacje|论文|発表",
    "volunteer": "volunteer|volunteering|volunteer experience|volunteer work|community|service|extracurricular|"
    "extracurriculars|activities|governance|affiliation|leadership|ehrenamt|ehrenamtliches engagement|engagement|"
    "ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|nebentätigkeiten|nevenactiviteiten|community involvement|"
    "bénévolat|voluntariado|volontariato|vrijwilligerswerk|wolontariat",
    "summary": "summary|profile|research|research interests|research areas|sonstiges|miscellaneous|divers|overig|"
    "additional information|other information|"
    "career summary|kurzvorstellung|zur person|extracto|about|about me|"
    "professional summary|executive summary|introduction|bio|overview|personal statement|highlights|"
    "qualifications summary|summary of qualifications|profil|zusammenfassung|über mich|kurzprofil|à propos de moi|"
    "profilo|profilo personale|à propos|résumé|profil personnel|resumen|perfil|perfil profesional|sobre mí|"
    "acerca de mí|resumo|perfil profissional|sobre mim|sommario|riepilogo|chi sono|profiel|samenvatting|over mij|"
    "podsumowanie|o mnie|sammanfattning|özet|hakk\u0131mda|\u043e \u0441\u0435\u0431\u0435|个人简介|自我评价|简介|"
    "自己pr|概要|자기소개|自己紹介",
    "label": "label|headline|tagline|character class",
    "objective": "currently studying|development goals|learning plan|learning objectives|what s next|"
    "weiterentwicklung|objectifs de carrière|leerdoelen|cele zawodowe|cele|metas|学习目标|学习计划|objective|"
    "objectives|career objective|career goal|career goals|goals|aspirations|looking for|learning|currently learning|"
    "learning goals|what i want|ziele|berufsziel|karriereziel|lernziele|objectif|objectif professionnel|objectifs|"
    "objetivo|objetivos|objetivo profesional|objetivo profissional|obiettivo|obiettivi|obiettivo professionale|doel|"
    "doelstelling|cel zawodowy|cel|disposition|求职意向|志望動機|next steps|wish list|wishlist",
    "apart": "persönliches|persönliche angaben|angaben zur person|datos personales|hobby|contact information|"
    "datos de interés|persoonsgegevens|języki obce|znajomość języków|dane osobowe|language proficiency|"
    "references available on request|references upon request|references available upon request|interests|interest|"
    "hobbies|languages|spoken languages|language skills|references|reference|referees|recommendations|testimonials|"
    "profiles|social|contact|personal information|personal details|personal data|location|reading|interessen|hobbys|"
    "sprachen|sprachkenntnisse|referenzen|empfehlungen|kontakt|persönliche daten|centres d intérêt|loisirs|langues|"
    "références|recommandations|coordonnées|intereses|aficiones|idiomas|referencias|recomendaciones|contacto|"
    "interesses|referências|contato|dados pessoais|interessi|lingue|referenze|contatti|dati personali|talen|"
    "referenties|hobby s|zainteresowania|języki|referencje|intressen|språk|referenser|ilgi alanlar\u0131|diller|"
    "referanslar|\u044f\u0437\u044b\u043a\u0438|"
    "\u0440\u0435\u043a\u043e\u043c\u0435\u043d\u0434\u0430\u0446\u0438\u0438|"
    "\u0438\u043d\u0442\u0435\u0440\u0435\u0441\u044b|语言|语言能力|兴趣爱好|推荐人|語学|趣味|언어|兴趣|관심사",
}
_ENDINGS = ("details", "section", "list", "items", "entries", "data", "info", "summary", "matrix", "highlights")
# say which, and nothing of what a section holds
_QUALIFIERS = frozenset(
    "professional technical relevant additional other key core main top selected personal academic recent related "
    "general further research teaching industry career work employment hard soft data it military accomplishment "
    " computer digital analytical "
    "future tech current berufliche beruflicher berufliches persönliche persönlicher persönliches fachliche "
    "technische weitere sonstige besondere praktische akademische wissenschaftliche relevante aktuelle zukünftige "
    "professionnel professionnelle professionnels professionnelles personnel personnels techniques clés informatiques "
    "académique académiques principales autres complémentaires profesional profesionales personales laboral técnicos "
    "técnicas informáticos informática digitales académica otros otras complementarios profissional profissionais "
    "pessoal pessoais acadêmica outros complementares professionale professionali personale personali tecniche "
    "informatiche digitali altre persoonlijk persoonlijke professionele overige techniczne zawodowy zawodowe zawodowa "
    "osobiste dodatkowe inne de of".split()
)
_LEISURE = ("interes", "hobb", "zainteres", "loisir", "centresd", "aficion", "intress", "referen", "ilgi", "hobi")
_AND = frozenset("and und et y e en i og och".split())
_BY_NAME: dict[str, Kind] = {}


def key(name: str) -> str:
    """The letters of a name, small: workExperience, "Work experience" and work_experience are one."""
    small = name.lower()
    return small if small.isalnum() else "".join(filter(str.isalnum, small))


def kind_of(name: str) -> Kind | None:
    """What a section of this name holds; None for a name that is not known."""
    if not _BY_NAME:
        for kind, names in _NAMES.items():
            for one in names.split("|"):
                _BY_NAME.setdefault(key(one), kind)
    found = key(name)
    for ending in _ENDINGS:
        if found.endswith(ending) and found not in _BY_NAME:
            found = found.removesuffix(ending)
    if found[:1].isdigit():
        found = found.lstrip("0123456789")
    one_word = name.isalpha() and name[1:].islower()
    return _BY_NAME.get(found) or (None if one_word else _composed(name))


def is_leisure(name: str) -> bool:
    """Whether what stands under it, even among skills, is none: "Interests: Go, chess"."""
    return key(name).startswith(_LEISURE) and kind_of(name) == "apart"


def _words_of(name: str) -> list[str]:
    """Small, also those of camelCase."""
    pairs = zip(f" {name}", name, strict=False)
    parted = (f" {one}" if one.isupper() and last.islower() else one if one.isalpha() else " " for last, one in pairs)
    return "".join(parted).lower().split()


def _composed(name: str) -> Kind | None:
    """What "Relevant Projects" or "Education & Training" holds: of several the first that is not set apart."""
    kinds: list[Kind | None] = []
    part: list[str] = []
    for word in [*_words_of(name.replace("&", " and ").replace("/", " and ")), "and"]:
        if word not in _AND:
            part.append(word)
        elif part:
            kinds.append(_BY_NAME.get("".join(part)) or _BY_NAME.get("".join(w for w in part if w not in _QUALIFIERS)))
            part = []
    if not kinds or None in kinds:
        return None
    return next((kind for kind in kinds if kind != "apart"), "apart")
