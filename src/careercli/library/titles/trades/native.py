"""More occupations whose names end in no way of their own, by language: of arms, church, court, stage and house."""

from __future__ import annotations

NATIVE = frozenset(
    """juez juiz medico abogado advogado avvocato tecnico agente paperboy aunt politesse schamane aufsicht bufdi
    fahnrich chaman xama sjamaan sciamano szaman schaman rekrut recrue recruta recluta rekryt fantassin traminot
    bourreau verdugo carrasco beul boia kat bodel geometre contractuelle fabricant vidente veggente asistenta zahori
    anticuario antiquario antiquair antikvarie mimico ardina almocreve trolha varina landmeter waarzegster strillone
    sensale secondino vetturino segantino stradino mondina perpetua mozzo arrotina parkingowy parkowy kowboj swatka
    wrozka jasnowidz klawisz guwernantka majtek nurek flisak baca juhas woziwoda chorazy tidningsbud mjolkbud
    stadsbud farjkarl ladugardskarl hemsamarit guvernant mattant skolvard albacea baba ebe cilingir hulp abbess
    abbot acolyte adjutant admiral
    aeronaut amah aupair ayah ayatollah bargee beadle cabbie charlady choirboy coastguard commando commodore
    cosmonaut cox coxwain dolly emeritus emissary ensign equerry friar fullback geisha ghillie gigolo gillie goalie
    groupie gumshoe halfback homeopath houseboy lackey legate legionnaire mahout mannequin muezzin mullah navvy
    notary nuncio oceanaut pageboy pedlar pitboss ploughboy postilion prelate pundit quarterback roadie salesclerk
    salesgirl schoolmarm sherpa shopgirl shortstop skivvy sleuth soprano steeplejack swami taikonaut tout tutoress
    viceroy viscount wardress yogi abgeordnete abtissin akrobat animierdame antiquar azubine bardame briefbote
    chemikant commis dame detektiv diakon diakonisse dirigent dramaturg famulant famulus feldwebel fischwirt geselle
    gesellin gutsherr hausdame hirte hospitant inspizient justitiar kaplan kardinal komparse konsul kustos lakai
    landrat lehrling leutnant liftboy madchen monch musikant nonne orthopade papst pferdewirt pikkolo postbote
    ratsherr referendar rendant schiffsjunge schiffskoch schoffe schultheiss schutze smutje spion spitzel stadtrat
    stallbursche syndikus vikar vogt volontar volontarin vormund abbe abbesse acrobate adjudant agregee agronome
    ambassadrice amiral arbitre auxiliaire bedeau bergere bouchere bourgmestre caporal cartomancien cartomancienne
    cheminot chirurgienne cochere colonelle comedien comedienne commandante consignataire contremaitresse declarant
    declarante deputee diaconesse diacre doctorant doctorante dramaturge ecaillere echevin ecrivain ecrivaine
    ecuyere elu ergonome ferrant figurant figurante fromagere funambule garde gendarmette gouvernant gouvernante
    groom halieute horlogere juge lieutenante lingere maire mairesse maitresse mandataire marchande marechal
    matelote mecene mediathecaire ministre moine mousse orfevre pasteure paysan paysanne pediatre philosophe poete
    poetesse prefet prefete procureure professeure proviseure psychanalyste psychiatre rabbin rabbine rebouteux
    scripte sergent sergente soldate substitut syndic tisserand tisserande vachere ventriloque vicaire vigie
    vigneronne voyante webmestre abad aeromoza agregada agregado alcalde alferez alguacil almirante amanuense
    arbitra arbitro azafato bailaora bedel bedela boticaria boticario botones buzo campesina campesino canguro
    cantaora capataz capataza capellan capitana cardenal catedratica catedratico centinela chacha comadrona
    comandante comediante concejal concejala consulesa contramaestre copiloto corresponsal criada criado decana
    decano diaconisa diacono diputada dramaturga dramaturgo edila escribiente espia ferroviario fraile grumete
    guardabosques guardacostas guardaespaldas guardagujas guardameta guardavia guardia guardiamarina guia homeopata
    hortelana hortelano jinete jueza lacayo legionario ludotecario maestre maga mayoral ministra ministro modisto
    monja monje mozo naturopata nineras nodriza novicia novicio ordenanza orfebre orive osteopata patrona payasa
    perita perito pinche poeta poetisa presidenta presidente prior priora protesico quiropractico rabino recluta
    remendon sacerdotisa sargento sereno sirvienta sirviente taquigrafa taquigrafo teniente timonel tranviario
    viajante zagal abadessa acompanhante acrobata adida adido aeromoca alferes almoxarife arcebispo artesa artesao
    artifice astronomo atleta ator bailarino bispo botanico cacique capelao cardeal comissaria comissario conferente
    cumim cumin dancarino deputada despachante detetive empregada empregado encarregada encarregado engraxate
    ervanario escrevente escrituraria escriturario estafeta filosofa filosofo fisico fitotecario flanelinha furriel
    gandula geofisico governanta governante guarda joquei juiza maestrina magarefe magico manicura marujo matematico
    mestra mestre missionaria missionario monge motoboy neuropsicopedagogo oficial ourives pajem palhaca paroco
    patrao pedagogo prefeita prefeito protetico psicopedagogo regente sacristao servical sonoplasta subchefe
    talhanta talhante tecelao tenente tripulante aartsbisschop abdis academicus acrobaat admiraal afwashulp
    ambtenares bankbediende barjuf beambte bediende bisschop bloemenmeisje botanicus burgemeesteres cameravrouw
    chefkok chemicus criticus decaan diaken dichteres dienstbode dienstmeid douanebeambte fotografe fysicus
    gastvrouw geluidsvrouw generaal gezant groentevrouw historicus huishoudhulp informaticus juf kamerlid
    kamermeisje kapelaan kardinaal keukenhulp kinderoppas kleuterjuf kolonel koopvrouw korporaal kraamhulp
    krantenjongen lakei leerkracht loketbediende loods luitenant marechaussee mechanicus medicus meid musicus
    muzikant muzikante notariskandidaat paus poetshulp politicus raadslid rabbijn rechtsgeleerde rectrix rekruut
    scharensliep scheepsjongen schepen schoolhoofd soldaat souschef substituut suppoost tandtechnicus technicus
    thuishulp timmervrouw tuinvrouw verpleeghulp visvrouw voetbalcoach voogd voogdes vroedvrouw wasvrouw
    winkeljuffrouw winkelmeisje zaalwacht zangeres zustertje abate aiutocuoco ammiraglio badessa bagnina balia
    baritono becchina bidella boscaiola butteri campanaro capocuoco caporale caporeparto caposala caposquadra
    capotreno capoufficio cardinale casaro cavallerizzo chierichetto ciabattina colonnello contadina contadino
    contralto controllore donna dottoressa drammaturgo elettrauto facchina fantino fattorina fonica fonico frate
    guardaboschi guardacaccia guardalinee guardaparco guardaspalle guardiana imbianchina inviata inviato magistrata
    magistrato mandriano manovale maresciallo messo mezzadro mimo monaca necroforo netturbina norcino nostromo orafa
    orafo pizzaiola poetessa poliziotta portabagagli portalettere postina praticante prefetta prefetto preside
    professoressa rabbino sagrestano sindaca soldatessa sorvegliante spazzacamino spazzina stagnino suora tenore
    ufficiale zampognaro adiunkt adiunktka akrobata akrobatka aplikant aplikantka arborysta artysta artystka babcia
    bagazowy baletnica burmistrzyni ciec ciesla dentystka detektyw detektywka dozorczyni dyplomata dyplomatka
    dyrygent dyrygentka dziekan dziekanka dzokej dzokejka ekspedient ekspedientka farmaceutka gajowy geodeta
    geodetka hostessa hycel hydrauliczka inspicjent intendent jezdziec kapral kardynal katecheta katechetka klown
    kornak koscielny kosmonauta kosztorysant krojcza krojczy ksieni kupiec kustosz lesniczyna liczmen manikiurzystka
    masazysta masazystka mim mimka mnich modelka motornicza mysliwy oborowy opat optyczka papiez pedagog pedagozka
    poetka pokojowa pokojowka posel premierka prezydent proboszcz projektant projektantka przadka przedszkolanka
    pucybut rabin radna radny rewident rezydent scenarzystka sedzina serowar sierzant skrzypek sluzacy soltys
    spiewak sprzatacza stajenna stajenny starosta statysta statystka stroz supermodelka szczurolap szeregowa
    szeregowy szewcowa szpieg sztygar uczennica warzywniak wikary wizazystka wojewoda wojt zakonnica zdunka
    abbedissa arkebiskop balettdansos bankir biskop bitrade brevbararen butiksbitrade dagpappa dansos drang fogde
    frisorska hemhjalp hemtjanstpersonal kallskanka kassorska koksbitrade konstapel korpral kronofogde lakej
    landshovding lojtnant matros mjolkbonde munk naprapat nattvakt nunna ordningsvakt overste parkeringsvakt piccolo
    piga poetissa poliskonstapel portvakt riksdagsledamot stadhjalp statsrad tagvard trollkarl aktris albay amiri
    astsubay atlet avci bakicisi baskan baskani bekcisi berberi cavus cellat cerrah cirak coban dadi dalgic dansoz
    doktoru eczacisi editoru elemani esnaf fahise filozof gardiyan garsonu gorevli gorevlisi hademe haham hakem
    hakimi hattat heykeltiras isci iscisi jokey kamarot kaptani katip kaymakam komedyen konsolos krupiye lostromo
    manken masoz memuru mubasir mufettis mufettisi muhabir murebbiye musavir musaviri nalbur operatoru palyaco papaz
    pilotu piskopos psikiyatr rahibe rahip ressam sair sarraf saticisi seyis soforu sorumlu sorumlusu tabip
    tahsildar tamircisi tayfa tegmen teknikeri terzisi ustabasi vaiz veznedar yarbay yargic yazar yazari
    yonetmeni charron portuale pastuch escriva""".split()
)
