"""Occupations whose names end in no way of their own, and what is named like one and is none, in nine languages."""

from __future__ import annotations

# occupations whose names end in no way of their own
LISTED = frozenset(
    """tender mate orderly escort dj novice postulant parent chaperone chaperon concessionaire landlady landlord
    sacristan mohel shochet comic barkeep barback bookie bellstaff redcap skycap bootblack shoeblack consignee
    jackaroo lapidary bosun lookout laundress clergy reverend pope prefect officiant conferee adjunct understudy
    soubrette clairvoyant tipstaff flunky carhop slp apn lpc pta slpa pcp rpht lpt rbt bht cpnp pcnp msn extern dyer
    hoer icer geometer financier usher clerk analyst mechanic assistant attendant representative consultant agent
    associate aide nurse pilot cook architect surgeon captain coach chief guide secretary judge guard chef advocate
    attorney accountant host steward sergeant dean mason detective registrar executive liaison president warden
    midwife maid concierge deputy sheriff fellow scout jockey lieutenant referee marshal correspondent scribe
    paraprofessional critic actuary counsel paralegal paramedic missionary bailiff deckhand chaplain matron
    lifeguard valet magistrate artisan athlete companion medic barista chauffeur delegate monk umpire doula cop
    docent caddy boatswain priest neurosurgeon osteopath constable corporal nanny police official champion hostess
    stewardess governess deaconess busboy cowboy bodyguard derrickhand stonehand floorhand sexton jack coxswain
    businesspartner scrummaster webmaster headmaster crew crewmember scullion ballerina emcee deejay consul
    commandant aprn acnp pmhnp lmsw cota dds courier broker dealer worker reporter fundraiser publisher caller
    stevedore roustabout attache cryptanalyst psychoanalyst nun clown poet stagehand naturopath masseuse barmaid
    bellhop caddie servant roughneck cadet provost bursar trustee bishop curate deacon imam rabbi vicar mime
    minstrel maestro acrobat mascot apothecary tutor spy lady sommelier shepherd lumberjack plongeur astronaut
    mercenary supervisor lead leader head manager director officer specialist coordinator administrator technician
    boss salesperson chairperson layperson draftsperson tradesperson ombudsman foreman doorman milkman postman
    laborer superintendent intern apprentice statistician bioinformatician evangelist buyer diver miner tailor
    doctor sailor actor author vet tiler painter baker cutter fitter piper rep admin temp page principal scientist
    engineer developer programmer designer tester trainer owner ambassador diplomat chemist dentist cto ceo cfo coo
    cio ciso chro cmo cpo rn lpn cna emt cpa recruit chair operative hand arzt sekretar sekretarin koch polizist
    jurist referent dozent assistent assistenz azubi hebamme landwirt sachbearbeitung chirurg architekt pfleger
    erzieher kaufleute bote hirt wirt gastronom redakteur praktikant physiker chemiker enseignant enseignante
    assistante medecin avocat avocate notaire comptable secretaire peintre macon interprete maitre cheffe charge
    chargee conseiller conseillere gendarme interimaire juriste gestionnaire technicien technicienne commerciale
    responsable agente couvreur professeur docteur veterinaire docente asistente medico medica farmaceutico
    farmaceutica abogado abogada contable secretaria secretario policia maestra tecnico tecnica mecanico mecanica
    albanil veterinario auxiliar encargado encargada administrativo administrativa becario operario operaria jefe
    jefa gerente representante comerciante ayudante estudiante arquitecto arquitecta arquiteto arquiteta advogado
    advogada caixa garcom motorista estagiario policial assistente contabilista corretor corretora atendente
    vigilante zelador aprendiz balconista estoquista insegnante farmacista avvocato avvocata commercialista
    contabile cuoco cuoca idraulico falegname autista impiegato impiegata segretaria segretario meccanico operaio
    geometra sarto sarta psicologo poliziotto addetto addetta kok slager tolk arts tandarts huisarts dierenarts
    notaris advocaat ober kapper ondernemer verpleegkundige secretaresse bode postbode conducteur elektricien
    begeleider ambtenaar leraar makelaar verkoopster opvoeder lekarz prawnik adwokat ksiegowy ksiegowa kelner kasjer
    kierowca kurier hydraulik elektryk mechanik trener asystent asystentka rekruter redaktor doradca opiekun
    opiekunka policjant krawiec pracownik dentysta weterynarz tlumacz farmaceuta pielegniarka strazak fryzjer
    magazynier operator kucharz rzeznik inzynier analityk kock lakare advokat polis chauffor frisor montor larare
    servitor kassor ekonom brandman slaktare rormokare notar archivar kommissar matrose angestellter angestellte
    beamter beamtin auszubildende auszubildender hote hotesse pilote gerant gerante surveillant surveillante
    exploitant adjoint adjointe delegue deleguee employe attachee bibliothecaire ouvriere chirurgien cuisiniere
    sage-femme femme apprenti piloto musico quimico dependiente dependienta cirujano cirujana empleado empleada
    matrona azafata bibliotecario bibliotecaria funcionario funcionaria sastre juez chofer repartidora escribano
    notario delegado delegada cirurgiao escrivao tabeliao juiz servente ajudante pescador frentista bombeiro piloot
    matroos predikant rechter boer kapster tekenaar fotograaf therapeut chirurgo chirurga architetto ostetrica
    bidello fabbro sindaco vigile pilota cantante commesso commessa barbiere custode badante imbianchino tornitore
    kapitan fizjoterapeuta polozna sedzia prokurator wozny salowa niania krawcowa kosmetyczka aktor barnmorska
    forman ombud rektor kapten logoped bonde vakt vard veterinar arkitekt terapeut mimar hakim hekim hekimi bakkal
    manav subay asker noter kaptan hostes bahcivan hamal muhtar teknisyen stajyer ogretmen hemsire doktor eczaci
    avukat garson asci sofor kurye sekreter asistan editor tercuman kuafor terzi danisman muhendis uzman mudur sef
    kasap marangoz cevirmen memur veteriner kasiyer bekci asst boy girl man joiner intermediary naprapath
    paraoptometric shill watchguard baritone dr postino bagnino facchino fattorino spazzino ciabattino arrotino
    scalpellino becchino drwal kowal tkacz szewc lokaj suwnicowy dzwigowy rybak alfaiate frade abade contramestre
    forgeron sabotier steward metzger chimneysweep ostler stenotypist paraeducator shohet marshall aircrew disponent
    intendant fabrikant produzent laborant lotse knecht magd amme zofe matelot gardien gardienne libraire magistrat
    clerc pretre nourrice nounou majordome lavaplatos magistrado optico cura sacerdote mayordomo conserje bailarina
    bailarin payaso gari vigia padre mordomo salva-vidas dancarina palhaco tecela manicure pedicure dominee oppas
    danseres poetsvrouw maniscalco netturbino guardiano lavapiatti edicolante giudice ottico prete parroco
    maggiordomo ballerino pagliaccio colf ksiadz woznica klaun protokolant sopgubbe servitris prast betjant kusk
    badvakt bellboy forstwirt senn pastor pastora obispo vescovo bischof eveque biskup deputado diputado senateur
    senador poslanka depute parlamentario colonel coronel oberst soldat soldado soldato zolnierz marinero capitaine
    capitan capitao capitano kapitein hauptmann seminarist etudiante studentin studentka alumna aluno enfermier
    infirmier infermier monitrice monitora moniteur ludotecaria puericultora paje cartomante adivina carabiniere
    carabinieri vigilessa bracciante colono peon obrero obrera jornalero braccianti lavorante commerciante
    negociante comerciaria feirante ambulante negoziante mercante dirigente gerenta dirigeant dirigeante commercant
    commercante exploitante representant vertegenwoordiger delegat posrednik maklerin huisvrouw hausfrau hausmann
    casalinga gosposia sprzataczka sluga sluzaca pomocnik pomocnica kierownica kuchmistrz szatniarz smid smed zdun
    palacz robotnik robotnica brygadzista magazynierka kadrowa kadrowy aktuar actuaire actuario atuario attuario
    actuaris volkswirt betriebswirt hauswirt okonom econoom econometre econometra experte konsultant consulente
    consultante""".split()
)

# licenses and degrees by which nurses, therapists, inspectors and social workers are called
LICENSED = frozenset(
    """aemt emt-b emt-p emt-i cna cnm cno cns crna crnfa rnfa ccrn cnor fnp nnp np pnp agnp apn lvn chha hha stna
    cena gna qma crma lpta cpta cota otr lota pta dvm dmd dds lmft lmhc lmhp lcmhc lisw lcsw lsw lmsw lmt ladc cadc
    adac cadc-ii qmhp qddp mht mhw bht bha phn rdh efda edda rcis rdms rhit cpht crt crtt rcp rrt rvt lvt cvrt clvt
    cnmt rpsgt mlt clsp rmt cvfi gyn obgyn pa-c cbet bmet tvi chw chst csfa crcst cspdt comt cot-sa ctrs mt-bc atr-
    bc rehs cih cwi cfei cesswi ccst nicet lsrp lna lcat lpo cdca dtr eho fsr sro aprn-bc pmh-cns cns-bc ocns c-swhc
    cmhc wsr""".split()
)
# names of things, qualities, places and firms that end like occupations
OTHER = frozenset(
    """questionnaire matriz polaris mandarin marin herz hertz merz computer center power order cyber server human
    behavior matter sensor transfer sector biomarker container water tier encounter motor datacenter banner laser
    major minor chapter layer cluster semiconductor over tower meter other browser tumor charger polymer weather
    factor processor catheter detector manpower vector recorder after exterior interior anterior superior prior
    junior senior medior accelerator copper wastewater floor frontier border disaster asian connector simulator
    compiler number paper letter filter newer super cover offer tender register chamber timber rubber lumber fiber
    gender slider folder ladder render powder thunder summer winter october september november december printer
    scanner tracker router adapter converter inverter boiler trailer trigger newsletter cancer integer larger bigger
    longer higher lower upper inner outer latter buffer docker flower shower error mirror color flavor harbor
    neighbor honor humor rumor door indoor outdoor corridor decor anchor tensor monitor list assist twist waitlist
    checklist indian canadian australian italian brazilian norwegian persian egyptian russian belgian austrian
    hungarian romanian bulgarian ukrainian georgian colombian peruvian christian median guardian bayesian gaussian
    markovian hessian jacobian german norman roman oman bremen women specimen regimen yemen goldman freeman secteur
    valeur moteur interieur exterieur couleur majeur mineur superieur ordinateur capteur hauteur coeur erreur
    tracteur matrice financiero financiera extranjero primero tercero carretera cartera manera camera opera zero
    enero febrero dinero numero genero acero aero madera frontera ribera rivera herrera janeiro fevereiro financeiro
    financeira primeiro terceiro dinheiro brasileiro brasileira carteira madeira inteiro estrangeiro oliveira
    pereira ferreira vista lista revista entrevista conquista pista batista settore motore store datastore fattore
    bookstore instore sante curriculare extracurriculare durante mediante importante restante bastante adelante
    avante instante elegante ambulante variante costante constante volante gigante diamante elefante alicante
    infante relevante avante andante denaro dinaro figaro disparo amparo preparo reparo catanzaro portas guardas
    cortas homepage webpage frontpage autopilot copilot portali quartiere mestiere matiere premiere carriere
    financiere riviere lumiere frontiere derniere maniere metier fichier courrier papier premier janvier xavier
    cahier atelier chantier kalendarz formularz komentarz dominik czynnik wynik wskaznik software hardware firmware
    middleware malware healthcare care medicare share square compare rare spare flare prepare welfare declare
    childcare daycare homecare aftercare skincare eldercare ransomware telecare warehouse delaware sofware spyware
    freeware shareware datacare vinci bocci gucci medici boulder denver vancouver manchester hannover munster
    rochester leicester worcester lancaster gloucester dover westminster salvador ecuador labrador windsor bangor
    singapore jasper chester winchester dorchester colchester montpellier trier weser oder jaipur nagpur kanpur
    hanover andover exeter belvedere speyer alger uber appian atlassian looker infor cubist discover teamcenter
    flutter tinder danaher webster ellucian twitter palantir unilever oliver pfizer kroger bayer schneider daimler
    weber sagemaker blazemeter loadrunner hypervisor powercenter adf bitbucket tableau archer guidewire veeva
    transformer reactor rotor actuator biosensor compressor amplifier transceiver electrolyzer phosphor wafer liquor
    soccer tiger viper solder ledger cutover together better later never under however recommender solver bidder
    optimizer
    starter smarter counter inter cater quarter quater quarterly adventure trailblazer datapower maneuver endeavor
    athenacollector phenocycler headquarter hour tor caliber scooter helicopter reinsurer tractor conveyor elevator
    escalator alligator generator turbocharger sober somber slower faster easier kubernetes stress distress mattress
    fortress buttress jordan normandman walkman talisman kinsman fleet lidar radar solar scalar nectar behaviour
    colour favour labour rumour honour vapor armor arbor taylor tutor calculator indicator operator's er or fur vor
    der fuer ihr wer hier vier aber unter hinter immer sommer nutzer bier klavier ostsee ober weiter unser mehrer
    kinder lander kaffeemaschine bewerber alter chimera mandela mozilla fera sfera panthera sera primavera vera
    patera litera kariera bariera afera portfolio studio mutuo bario macaio pioggia gaia troia historia logistyk
    statystyk rynek polityk matematyk affare fare tare mare solare militare alimentare familiare popolare lineare
    regolare singolare trimester semester voyager stewart secondhand beforehand shorthand offhand firsthand generaliste
    progiciel asegurador aseguradora verzekeraar zorgverzekeraar mutualiste agroalimentare""".split()
)
