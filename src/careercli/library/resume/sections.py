"""What the sections of a résumé are called, in JSON, in YAML and on paper, in a dozen languages -> what they hold."""

from __future__ import annotations

from typing import Literal

Kind = Literal[
    "work", "project", "education", "skills", "certificate", "course", "award", "publication", "volunteer", "summary", "label",
    "objective", "apart",
]  # fmt: skip

_NAMES: dict[Kind, str] = {
    "work": "work|experience|work experience|employment|employment history|professional experience|work history|jobs|positions|"
    "career|career history|relevant experience|industry experience|experience professional|internships|professional background|"
    "berufserfahrung|beruflicher werdegang|berufliche erfahrung|berufspraxis|arbeitserfahrung|werdegang|praktika|"
    "exp\u00e9rience|exp\u00e9riences|exp\u00e9rience professionnelle|exp\u00e9riences professionnelles|parcours professionnel|emplois|stages|"
    "experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|historial laboral|empleo|"
    "experi\u00eancia|experi\u00eancia profissional|experi\u00eancias profissionais|experi\u00eancias|hist\u00f3rico profissional|"
    "esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|"
    "werkervaring|ervaring|professionele ervaring|do\u015bwiadczenie|do\u015bwiadczenie zawodowe|erfarenhet|arbetslivserfarenhet|"
    "i\u015f deneyimi|deneyim|\u043e\u043f\u044b\u0442 \u0440\u0430\u0431\u043e\u0442\u044b|\u5de5\u4f5c\u7ecf\u5386|\u5de5\u4f5c\u7d93\u6b77|\u5de5\u4f5c\u7ecf\u9a8c|\u804c\u4e1a\u7ecf\u5386|\u8077\u6b74|\u8077\u52d9\u7d4c\u6b74|\uacbd\ub825|\uacbd\ub825\uc0ac\ud56d",
    "project": "project|projects|personal projects|side projects|selected projects|open source|portfolio|samples|projekte|projekt|projets|"
    "projets personnels|proyectos|projetos|progetti|projecten|projekty|projeler|\u043f\u0440\u043e\u0435\u043a\u0442\u044b|\u9879\u76ee\u7ecf\u5386|\u9879\u76ee\u7ecf\u9a8c|\u9879\u76ee|\u30d7\u30ed\u30b8\u30a7\u30af\u30c8|\ud504\ub85c\uc81d\ud2b8",
    "education": "education|academic background|studies|degrees|academic history|ausbildung|bildung|studium|bildungsweg|schulbildung|"
    "akademische ausbildung|formation|formations|\u00e9ducation|\u00e9tudes|dipl\u00f4mes|formation acad\u00e9mique|educaci\u00f3n|formaci\u00f3n|estudios|formaci\u00f3n acad\u00e9mica|"
    "educa\u00e7\u00e3o|forma\u00e7\u00e3o|forma\u00e7\u00e3o acad\u00eamica|escolaridade|istruzione|formazione|istruzione e formazione|studi|opleiding|opleidingen|"
    "wykszta\u0142cenie|edukacja|utbildning|e\u011fitim|\u043e\u0431\u0440\u0430\u0437\u043e\u0432\u0430\u043d\u0438\u0435|\u6559\u80b2\u80cc\u666f|\u6559\u80b2\u7ecf\u5386|\u6559\u80b2|\u5b66\u6b74|\u5b78\u6b77|\ud559\ub825",
    "skills": "skills|skill|skill sets|technical skills|key skills|core skills|competencies|core competencies|technologies|tech stack|tools|toolbox|"
    "expertise|technical expertise|programming|programming languages|programming skills|software|software skills|tools and technologies|"
    "skills and tools|technical proficiencies|areas of expertise|stack|strengths|hard skills|soft skills|languages and frameworks|"
    "kenntnisse|f\u00e4higkeiten|kompetenzen|fachkenntnisse|edv kenntnisse|it kenntnisse|technische kenntnisse|programmiersprachen|technologien|"
    "comp\u00e9tences|comp\u00e9tences techniques|savoir faire|langages|technologies et outils|outils|informatique|habilidades|competencias|"
    "conocimientos|aptitudes|habilidades t\u00e9cnicas|conocimientos t\u00e9cnicos|tecnolog\u00edas|herramientas|compet\u00eancias|habilidades t\u00e9cnicas|conhecimentos|"
    "tecnologias|ferramentas|compet\u00eancias t\u00e9cnicas|competenze|capacit\u00e0|abilit\u00e0|competenze tecniche|conoscenze|tecnologie|strumenti|"
    "vaardigheden|competenties|technische vaardigheden|umiej\u0119tno\u015bci|kompetencje|technologie|kompetenser|kunskaper|yetenekler|beceriler|\u043d\u0430\u0432\u044b\u043a\u0438|"
    "\u6280\u80fd|\u4e13\u4e1a\u6280\u80fd|\u4e13\u4e1a\u7279\u957f|\u30b9\u30ad\u30eb|\u6280\u8853|\u80fd\u529b|\uae30\uc220|\uc2a4\ud0ac|\uae30\uc220 \uc2a4\ud0dd",
    "certificate": "certificate|certificates|certification|certifications|licenses|licences|licenses and certifications|certifications and licenses|"
    "licenses certifications|qualifications|accreditations|clearance|security clearance|zertifikate|zertifizierungen|bescheinigungen|certificats|"
    "certificaciones|certificados|licencias|certifica\u00e7\u00f5es|certificazioni|certificati|certificaten|certificeringen|certyfikaty|certifikat|sertifikalar|"
    "\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u044b|\u8bc1\u4e66|\u8a3c\u66f8|\u8cc7\u683c|\u8d44\u683c\u8bc1\u4e66|\uc790\uaca9\uc99d",
    "course": "course|courses|coursework|relevant coursework|training|trainings|curriculum|professional development|online courses|moocs|kurse|weiterbildung|"
    "weiterbildungen|fortbildungen|schulungen|cours|formation continue|formations continues|cursos|formaci\u00f3n complementaria|corsi|cursussen|kursy|szkolenia|kurser|kurslar|\u043a\u0443\u0440\u0441\u044b|\u57f9\u8bad|\u8bfe\u7a0b",
    "award": "award|awards|honors|honours|honors and awards|recognition|achievements|key achievements|auszeichnungen|erfolge|distinctions|prix|premios|logros|"
    "pr\u00eamios|premi|riconoscimenti|prijzen|nagrody|osi\u0105gni\u0119cia|\u5956\u9879|\u83b7\u5956|\u53d7\u8cde",
    "publication": "publication|publications|papers|writing|talks|speaking|presentations|patents|selected publications|ver\u00f6ffentlichungen|publikationen|vortr\u00e4ge|"
    "publicaciones|publica\u00e7\u00f5es|pubblicazioni|publicaties|publikacje|\u8bba\u6587|\u767a\u8868",
    "volunteer": "volunteer|volunteering|volunteer experience|volunteer work|community|service|extracurricular|extracurriculars|activities|governance|affiliation|"
    "leadership|ehrenamt|ehrenamtliches engagement|engagement|b\u00e9n\u00e9volat|voluntariado|volontariato|vrijwilligerswerk|wolontariat",
    "summary": "summary|profile|about|about me|professional summary|executive summary|introduction|bio|overview|personal statement|highlights|qualifications summary|"
    "summary of qualifications|profil|zusammenfassung|\u00fcber mich|kurzprofil|profilo|profilo personale|\u00e0 propos|r\u00e9sum\u00e9|profil personnel|resumen|perfil|"
    "perfil profesional|sobre m\u00ed|acerca de m\u00ed|resumo|perfil profissional|sobre mim|sommario|riepilogo|chi sono|profiel|samenvatting|over mij|podsumowanie|o mnie|sammanfattning|"
    "\u00f6zet|hakk\u0131mda|\u043e \u0441\u0435\u0431\u0435|\u4e2a\u4eba\u7b80\u4ecb|\u81ea\u6211\u8bc4\u4ef7|\u7b80\u4ecb|\u81ea\u5df1pr|\u6982\u8981|\uc790\uae30\uc18c\uac1c|\u81ea\u5df1\u7d39\u4ecb",
    "label": "label|headline|tagline|character class",
    "objective": "objective|objectives|career objective|career goal|career goals|goals|aspirations|looking for|learning|currently learning|learning goals|what i want|ziele|"
    "berufsziel|karriereziel|lernziele|objectif|objectif professionnel|objectifs|objetivo|objetivos|objetivo profesional|objetivo profissional|obiettivo|obiettivi|"
    "obiettivo professionale|doel|doelstelling|cel zawodowy|cel|disposition|\u6c42\u804c\u610f\u5411|\u5fd7\u671b\u52d5\u6a5f|next steps|wish list|wishlist",
    "apart": "interests|interest|hobbies|languages|spoken languages|language skills|references|reference|referees|recommendations|testimonials|profiles|social|contact|"
    "personal information|personal details|personal data|location|reading|interessen|hobbys|sprachen|sprachkenntnisse|referenzen|empfehlungen|kontakt|pers\u00f6nliche daten|"
    "centres d int\u00e9r\u00eat|loisirs|langues|r\u00e9f\u00e9rences|recommandations|coordonn\u00e9es|intereses|aficiones|idiomas|referencias|recomendaciones|contacto|datos personales|interesses|"
    "refer\u00eancias|contato|dados pessoais|interessi|lingue|referenze|contatti|dati personali|interesses|talen|referenties|hobby s|zainteresowania|j\u0119zyki|referencje|intressen|spr\u00e5k|referenser|"
    "ilgi alanlar\u0131|diller|referanslar|\u044f\u0437\u044b\u043a\u0438|\u0440\u0435\u043a\u043e\u043c\u0435\u043d\u0434\u0430\u0446\u0438\u0438|\u0438\u043d\u0442\u0435\u0440\u0435\u0441\u044b|\u8bed\u8a00|\u8bed\u8a00\u80fd\u529b|\u5174\u8da3\u7231\u597d|\u63a8\u8350\u4eba|\u8a9e\u5b66|\u8da3\u5473|\uc5b8\uc5b4|\u5174\u8da3|\uad00\uc2ec\uc0ac",
}  # fmt: skip
_BY_NAME: dict[str, Kind] = {}


def key(name: str) -> str:
    """The letters of a name, small: workExperience, "Work experience" and work_experience are one."""
    return "".join(letter for letter in name.lower() if letter.isalnum())


def kind_of(name: str) -> Kind | None:
    """What a section of this name holds; None for a name that is not known."""
    if not _BY_NAME:
        for kind, names in _NAMES.items():
            for one in names.split("|"):
                _BY_NAME.setdefault(key(one), kind)
    found = key(name)
    return _BY_NAME.get(found) or (_BY_NAME.get(found.lstrip("0123456789")) if found[:1].isdigit() else None)
