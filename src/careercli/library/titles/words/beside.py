"""Words that may stand beside the name of a role without making it another: places, teams, technologies.

What is understood makes a reading sure. The engineers, scientists and managers of DOMAINS are no roles of ours.
"""

from __future__ import annotations

PLACES = frozenset(
    """usa us uk eu emea apac latam anz gcc dach mena nordics benelux cee americas america europe european asia
    african africa global worldwide international national regional local north south east west northeast
    northwest southeast southwest northern southern eastern western central coast area metro city county state
    region country onshore offshore nearshore united states kingdom uae ksa germany deutschland allemagne france
    spain espana portugal italy italia netherlands nederland belgium belgique austria osterreich switzerland
    schweiz suisse poland polska czech czechia slovakia hungary romania bulgaria greece turkey turkiye sweden
    sverige norway denmark finland ireland scotland wales england britain estonia latvia lithuania ukraine
    serbia croatia slovenia israel egypt nigeria kenya ghana morocco india china japan korea singapore malaysia
    indonesia thailand vietnam philippines taiwan australia zealand canada mexico brazil brasil argentina chile
    colombia peru uruguay ecuador panama jersey rica costa saudi arabia qatar dubai abu dhabi riyadh doha
    istanbul ankara izmir berlin munich munchen hamburg koln cologne frankfurt stuttgart dusseldorf leipzig
    dresden hannover nurnberg essen dortmund bonn mannheim karlsruhe heidelberg walldorf wien vienna graz linz
    zurich zuerich geneva geneve basel bern lausanne paris lyon marseille toulouse lille nantes bordeaux nice
    strasbourg rennes montpellier grenoble sophia antipolis defense ile idf madrid barcelona valencia sevilla
    bilbao malaga zaragoza lisboa lisbon porto braga coimbra milano milan roma rome torino turin bologna napoli
    firenze padova genova verona amsterdam rotterdam utrecht eindhoven haag hague groningen delft brussels
    bruxelles antwerp gent leuven luxembourg warsaw warszawa krakow cracow wroclaw gdansk poznan lodz katowice
    lublin szczecin prague praha brno budapest bucharest cluj sofia athens stockholm gothenburg goteborg malmo
    oslo copenhagen kobenhavn helsinki tallinn riga vilnius dublin cork belfast london manchester birmingham
    leeds glasgow edinburgh bristol cambridge oxford reading cardiff liverpool sheffield nottingham newcastle
    kyiv belgrade zagreb tel aviv haifa jerusalem cairo lagos nairobi johannesburg cape town bangalore bengaluru
    hyderabad pune chennai mumbai delhi gurgaon gurugram noida kolkata ahmedabad kochi indore jaipur coimbatore
    beijing shanghai shenzhen hangzhou guangzhou hong kong tokyo osaka seoul kuala lumpur jakarta bangkok hanoi
    ho chi minh manila taipei sydney melbourne brisbane perth adelaide canberra auckland wellington toronto
    montreal vancouver ottawa calgary edmonton waterloo quebec ontario alberta winnipeg halifax guadalajara
    monterrey sao paulo rio janeiro curitiba belo horizonte alegre brasilia salvador recife fortaleza campinas
    florianopolis buenos aires cordoba rosario santiago bogota medellin lima montevideo quito york ny nyc
    brooklyn manhattan san francisco sf bay silicon valley jose diego palo alto mountain view menlo park
    sunnyvale cupertino redwood oakland berkeley los angeles irvine sacramento seattle bellevue redmond portland
    denver boulder austin dallas houston antonio plano irving chicago boston philadelphia pittsburgh atlanta
    miami tampa orlando charlotte raleigh durham nashville memphis detroit minneapolis milwaukee columbus
    cleveland cincinnati indianapolis louis kansas omaha salt lake phoenix tucson las vegas washington dc
    baltimore richmond arlington mclean reston herndon newark princeton stamford hartford providence albuquerque
    honolulu anchorage alabama alaska arizona arkansas california colorado connecticut delaware florida georgia
    hawaii idaho illinois indiana iowa kentucky louisiana maine maryland massachusetts michigan minnesota
    mississippi missouri montana nebraska nevada hampshire carolina dakota ohio oklahoma oregon pennsylvania
    rhode tennessee texas utah vermont virginia wisconsin wyoming ca tx wa ma il ga nc va nj fl pa oh mi co az
    md mn regio regione capital nationwide statewide anywhere headquarters hq office campus site""".split()
)

TEAMS = frozenset(
    """it tech presales postsales cybersecurity infosec ui ux agtech restaurants fico ptp p2p r2r o2c otc
    financials ewm ebs scm hcl s4hana growth retention payments payment platform core infrastructure infra
    marketing sales finance financial operations commercial product products engineering people hr risk fraud
    credit lending banking bank insurance investment investments investor trading markets market pricing revenue
    supply chain logistics procurement sourcing inventory fulfillment warehouse warehousing manufacturing
    production quality safety security trust privacy compliance legal audit tax treasury accounting analytics
    insights insight intelligence reporting research science strategy strategic planning experience experiences
    customer consumer user client clients member provider supplier vendor seller rider driver shopper subscriber
    creator merchant partner partnerships employee workforce talent recruiting recruitment ecommerce commerce
    retail wholesale grocery fashion beauty media entertainment gaming game games video audio music streaming
    content news ads ad advertising monetization search recommendation recommendations ranking personalization
    discovery feed social community communications messaging notifications mobile web app apps ios android
    frontend backend fullstack stack full front back end cloud network networking systems system services service
    support success care health healthcare medical clinical pharma pharmaceutical pharmaceuticals biotech life
    sciences oncology genomics patient hospital education learning academic university student students school
    schools admissions enrollment government public sector federal policy nonprofit philanthropy energy utilities
    utility oil gas renewables climate sustainability esg agriculture food restaurant hospitality travel hotel
    airline aviation aerospace automotive mobility transportation transport autonomous vehicle vehicles delivery
    rides assistance monitoring real estate property properties housing home telecom telco telecommunications
    wireless iot hardware devices device consulting advisory transformation digital innovation lab labs studio
    usds team group department division unit business corporate enterprise internal external tools tooling
    developer productivity identity access integration integrations automation workflow workflows simulations
    migration modernization
    governance master metadata reference regulatory performance optimization forecasting demand experimentation
    measurement attribution causal inference modeling simulation personal loans mortgage mortgages cards card
    wealth asset assets portfolio capital private equity hedge fund funds claims underwriting actuarial pension
    benefits payroll fiscal compensation crm loyalty brand campaign email seo lifecycle acquisition activation
    engagement conversion churn onboarding billing subscriptions subscription checkout catalog marketplace
    marketplaces integrity abuse detection anti crime aml kyc cyber defense defence military space satellite
    geospatial maps mapping location weather sports betting casino gambling crypto blockchain fintech adtech
    martech healthtech edtech insurtech proptech saas b2b b2c dtc smb gtm go to center centre excellence hub
    program programs programme projects project initiative initiatives special advanced applied foundation
    foundations generative agents agent conversational voice chatbot assistants copilot autonomy expert experts
    pretraining segment segments solution solutions application applications technology technologies information
    platforms management originations inbound outbound securities equities derivatives commodities futures
    collateral liquidity settlement settlements remittance remittances disbursements custody retirement annuity
    annuities collections disputes servicing income cash trade order orders account accounts wallet rewards offers
    merchandising assortment omnichannel store stores storefront shop channel category promotion promotions
    display online desktop website portal portals ecomm collaboration documents localization translation
    globalization observability monitoring alerting compute computing distributed storage serverless containers
    virtualization middleware firmware edge endpoint threat authentication authorization permissions navigation
    booking bookings reservations trips membership telehealth eligibility interoperability timekeeping ecosystem
    interface interfaces framework frameworks perception surveillance validation capacity embedded infotainment
    connected connectivity mainframes operational functional enablement industries industry shared managed custom
    workplace founding rotational appdev live native""".split()
)

NATIVE_TEAMS = frozenset(
    """kommunikation vertrieb einkauf logistik controlling finanzen personal marketing ventes achats logistique
    finances commercial comercial ventas compras logistica financeiro financeira finanzas finanza vendite acquisti
    vendas verkoop inkoop financien sprzedaz finanse logistyka zakupy salud saude sante gesundheit zorg seguros
    assurance versicherung versicherungen bancassurance banque banca banco energie energia energetyka handel
    transporte transports produktion produccion producao produzione industrie industria przemysl publico public
    secteur sector""".split()
)

TECHNOLOGIES = frozenset(
    """python java scala sql nosql mysql postgres postgresql oracle mongodb cassandra redis aws azure gcp google cloud
    snowflake databricks spark pyspark hadoop hive kafka airflow dbt terraform kubernetes docker linux windows unix
    tableau power bi looker qlik qlikview qliksense sas spss stata matlab julia rust golang go kotlin swift ruby php
    javascript typescript node nodejs react angular vue net c++ c# dotnet spring sap hana abap s4 salesforce workday
    servicenow netsuite dynamics microsoft fabric synapse redshift bigquery athena glue emr lambda sagemaker vertex
    ssis ssrs ssas informatica talend alteryx fivetran matillion collibra alation purview tensorflow pytorch keras
    sklearn rag langchain llamaindex openai gpt llm llms nlp genai mlops devops etl elt api apis rest graphql
    microservices hadoop elasticsearch elastic splunk grafana prometheus jenkins git gitlab github ansible openshift
    vmware mainframe cobol db2 teradata netezza vertica greenplum clickhouse druid presto trino delta lake lakehouse
    iceberg parquet excel vba access sharepoint powerapps powerbi dax ssms r d3 ros ros2 cuda gpu slam lidar opencv
    adas successfactors av ar vr xr 3d unity unreal webrtc agile scrum kanban safe lean sigma six pl t-sql plsql tsql
    sqlserver server adf gcs s3 ec2 bayesian bigdata big stream streaming batch realtime time mdm edw dwh dw bw cpq
    hris hcm erp plm mes scada sre gis esri arcgis epic cerner veeva hl7 fhir cdisc sdtm adam rwe heor ngs crispr
    rna dna mri ct prime alexa amazon google meta tiktok youtube instagram whatsapp netflix spotify uber lyft airbnb
    doordash stripe tesla nvidia apple microsoft ibm intel linkedin twitch pega guidewire mulesoft appian
    outsystems boomi datastage cognos microstrategy hyperion essbase anaplan tibco webmethods sitecore
    magento peoplesoft maximo documentum filenet mlflow kubeflow dataiku datarobot ariba""".split()
)

# what says how, when and under which terms somebody works, and for whom such posts are: nothing about the role
CONTRACT = frozenset(
    """remote remotely hybrid onsite contract contractor freelance freelancer permanent temporary temp parttime
    fulltime full part time urgent urgently summer winter spring fall autumn hiring opening openings position
    positions role job jobs vacancy vacancies opportunity immediate start asap wfh homeoffice
    home office based work working phd msc bsc mba masters bachelor bachelors degree cdi cdd vie clt pj b2b w2
    c2c 1099 corp fte ftc usc gc tssci ts sci clearance cleared required secret top dv sc eligible sponsorship
    visa bilingual english german french spanish speaking speaker language mandarin japanese portuguese dutch
    italian polish arabic fluent months month mois monate maanden mesi meses miesiecy year years days hours day
    hour week weekly daily shift night multiple several various level grade band pool reopened re-advertised
    confidential apply now new exciting great benefits salary equity competitive flexible relocation available
    freshers welcome preferred exp yrs plus all genders gender divers diverse mwd mfd fmd hf fh mf mx
    hfx dmw wmd mwx nonbinary every unbefristet befristet vollzeit teilzeit festanstellung ab sofort standort
    raum bereich schwerpunkt mit fur tele teletravail teletrabajo hibrido hibrida remoto remota presencial
    temporal indefinido jornada completa parcial contrat contrato apprentissage professionnalisation contratto
    umowa praca zdalna zdalnie stacjonarna hybrydowa etat pelny zdalny zdalne estagio vaga vagas oferta empleo
    emploi poste offre offerta lavoro tempo indeterminato determinato ibrido sede vacature uur uren per
    thuiswerken tijdelijk vast contractduur sommer hiver ete printemps automne verano invierno otono primavera
    verao inverno estate zomer lente lato zima wiosna semestre semester rentree septembre janvier fevrier mars
    avril mai juin juillet octobre novembre decembre januar februar marz april juni juli oktober dezember
    january february march june july august september october november december jan feb mar apr jun jul aug sep
    oct nov dec q1 q2 q3 q4 cohort class batch intake season ejerskab distanciel
    temporario temporaria temporaneo temporaire tijdelijke zeitarbeit minijob voltijd deeltijd afirmativa dienstverband
    smart working mts smts lmts pmts amts praktyka stale zlecenie dyplom
    curriculare extracurriculare""".split()
)

# fields whose engineers, scientists and managers are other people than ours: physical, chemical, medical
DOMAINS = frozenset(
    """hvac electronics electronic silicon cabling cable plumbing piping welding mechanical electrical civil structural
    structures chemical chemistry polymer polymers polymerization metallurgy metallurgical materials material
    ceramics coatings textile textiles packaging concrete pavement geotechnical mining mud drilling wells well
    reservoir petroleum subsea refinery refining nuclear radiation combustion thermal thermodynamics fluid
    hydraulics hydraulic pneumatic hydrology acoustics acoustic optics optical photonics laser semiconductor
    semiconductors wafer fab lithography pcb analog rf antenna asic fpga vlsi soc substation voltage battery
    batteries drive drivetrain powertrain chassis body engine propulsion turbine rotor brakes motor motors actuator
    actuation assembly stamping casting molding tooling machining maintenance facilities facility building
    construction architecture landscape surveying bridge rail railway marine naval ship aerodynamics avionics
    airframe fuselage biology biochemistry microbiology immunology virology pharmacology toxicology pathology
    physiology neuroscience neurology cardiology genetics epidemiology ecology entomology zoology botany agronomy
    soil crop crops horticulture forestry animal monogastric ruminant poultry swine dairy feed nutrition veterinary
    livestock aquaculture fisheries food beverage flavor fragrance cosmetics dermatology environmental environment
    dental orthopedic orthopedics surgical implants implant catheter diagnostics reagents antibody antibodies
    protein proteins assay assays cell cells stem vaccine vaccines vivo vitro formulation formulations bioprocess
    upstream downstream fermentation purification chromatography spectrometry spectroscopy physics physicist geology
    geophysics geochemistry seismic meteorology oceanography atmospheric astronomy astrophysics solid tumor cancer
    radiology sanitation wastewater sewer furniture apparel footwear jewelry toys bakery meat seafood wine beer
    coffee snacks confectionery roofing flooring elevator elevators paint adhesives plastics rubber glass paper pulp
    wood steel metal metals foundry forging plating corrosion tribology vibration mechanics cooling heating
    refrigeration fire sprinkler janitorial laundry catering kitchen stage scenic lighting costume""".split()
)
# and these are trades of the hand beside any role of ours
HANDS = frozenset(
    """cabling cable cables plumbing piping welding logging mud hvac sprinkler roofing flooring drilling wiring
    masonry carpentry dataentry painting janitorial laundry catering monogastric ruminant poultry swine""".split()
)
# of these an engineer, or who leads engineers, is another one than ours; a product manager may not be
PHYSICAL = frozenset(
    """hardware plant plants gas electrification electrified transmission transformer transformers chip chips ic ics
    trailer
    trailers solar bess wind hydrogen silicon insulation biomedical mechatronics fabric fabrics food making substations
    machinery sensors antennas circuit circuits physical mold molds capital""".split()
)
_SCIENCES = ("ology", "istry", "omics", "ography", "iatry", "metry", "ologie", "ologia", "echnik", "mechanics")
_TELLING = ("technology", "demography", "genomics", "telemetry")


def of_another_field(word: str) -> bool:
    return word in DOMAINS or (word.endswith(_SCIENCES) and word not in _TELLING)
