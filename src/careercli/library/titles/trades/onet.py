"""Titles of O*NET 30.1 and SOC 2018 that name somebody though no word of theirs does; words of software.

Made by tools.trade_titles; not to be edited.
"""

from __future__ import annotations

ALONE = frozenset(
    """ager archer boiler buffer carrier charger compiler compressor connector converter copper counter
    distributor double expo extra farming folder freak fullerette gamer geropsychologists grip holder
    investor justice lander layer lender manufacturer medium merchant player printer processor reader
    recorder register resident rider rolley router scanner shipper shopper sponsor starter stevedores
    sub superior tier timbering tracker trailer vendor""".split()
)

WHOLE = frozenset(
    one.strip()
    for one in """academic affairs vp; academic vp; acute care pt; administrative court justice; adult esl ta;
    advertising vp; agricultural equipment operators; annuitant hca; av tech; benefits program tech;
    building sub; card folder; card player; card seller; certified travel ota; chart computer;
    chemical detection expert; christian science reader; clinical research monitor; compensation expert;
    computer system tech; corporate travel expert; cotton factor; county ordinary;
    credentialed tax expert; credit expert; csr and sustainability vp; ct tech; cyber digital forensics;
    data compiler; data processor; database security expert; deeds register; digital tech;
    direct support staff member; dna tech; e merchant; educational psychologists;
    electric golf cart repairers; enrollment management vp; enrollment services vp;
    entertainment and recreation gm; entertainment and recreation pm; esl sub; event staff member;
    finance vp; fire alarm systems tech; fixed income vp; food gm; food prep; food science tech;
    food service gm; forestry workers; fountain jerk; friend of the court; funeral home gm;
    geophysical computer; grease monkey; hat model; hogshead salvage; hot shot; hr tech; hydrologic aid;
    ice resurfacing machine operators; income tax expert; institutional advancement vp; instruction vp;
    investment analysis vp; justice of the peace; karate black belt; life drawing model; logistics vp;
    machine buffer; machine folder; machine printer; male model; material movers; med surg pca;
    medical resident; member of congress; mobile professional; motor power connector; movie extra;
    movie star; mri tech; network professional; neurodiagnostic technologists; nude model; oil expert;
    on air personality; operations vp; osteopathic resident; patient carrier; patient partner;
    payment processor; pharmacy ancillary; pharmacy resident; private eye; product expert;
    product safety expert; production expert; production line; professional model; promotions vp;
    prototype special build; quality food expert; radio communications tech; radio personality;
    rag boiler; recorder of deeds; red cap; register in chancery; register of deeds; register of wills;
    research staff member; research subject; restaurant gm; rink rat; road monkey; rock star;
    room server; room service server; safe expert; sales and marketing vp; sales model; sales vp;
    sand hog; scanning equipment operators; seismic computer; seismograph computer; shank archer;
    signal systems expert; ski patrol; sky cap; smart home expert; special needs para;
    specialized programs ta; sped para; spirits model; sports book server; standardized patient;
    student affairs vp; student services vp; studio grip; studio model; stunt double; sub para; sub ta;
    subpoena server; summons server; superior court justice; sustainability initiatives vp;
    switchboard op; technical content professional; technical staff member; telecom op;
    tile layer drainage; time recorder; toeing stockings; tool pushers; track patrol;
    traffic rate computer; tray server; trial justice; undergraduate ta; video game creator;
    ware server; web merchant; web retailer; whistle punk; wildlife enforcement major; wills register;
    windows tech""".split(";")
)

SOFTWARE = frozenset(
    """actionscript active activex adaptive administration adobe advantage after aided airtable allscripts
    american analytical ansys apache appointment archival arcinfo arcmap arcview assessment assisted
    atlassian attendance autocad autodesk automated automatic backup bamboo basic bentley bizmatics
    blackbaud blackboard blink bookkeeping browser businessobjects cadence calculation calculator
    calendar capture cascading categorization catia centricity chart charting check circuit cisco citrix
    classification classroom cloudformation clustering coding collaborative collection command common
    company compiler complete component computer computerized condition conferencing configuration
    confluence contact control corel coreldraw corporation court creation creative creek crystal
    curriculum dassault databases dataentry debugging definition delphi dentrix description design
    development dhtml diagnostic dimensional direct directory dispatch distribution django document
    documentation domino drafting drawing drivers dropbox drupal dynamic dynamodb eclinicalworks eclipse
    editing edition educational edwards effects element elite eloqua encryption enforcement enhancement
    enterpriseone equipment erdas erwin estimating evernote exact exchange express extensible facebook
    facetime failure fanuc feature field filesystem final finite firefox firewall fleet flickr flight
    flipgrid focus foreign forms formula fortran fusion gateway general generation generator geographic
    geomechanical geosystems golden goldenseal gotomeeting gotowebinar graphical graphics greenway
    groovy groupme hcpcs helix helpdesk henry hewlett hibernate hubspot human hypertext identification
    image imagine imaging impromptu incident indesign industrial infor infosphere insightful inspection
    instant instruments integrated interactive internet intrusion intuit invoicing iparadigms iwork
    jamboard javabeans jquery junit keynote kornshell kronos label laboratory labview learn leica
    lexisnexis libraries library limited loadrunner logic logmein lotus macos magellan making mapinfo
    maple maplesoft marketo markup mastercam mathcad mathematica mathsoft mathworks maven mcafee
    mckesson medicine meditech mentimeter method micro microstation microsystems millennium minitab
    model module molecular montgomery moodle moody motion mozilla multi multimedia nagios nalyst nearpod
    netbackup nextgen nortonlifelock notation notebook notes numerical object objective objects onenote
    operating oriented outlook packard padlet pages parametric pattern perforce personnel photo
    photoshop plant point positioning powerpoint powershell practice prediction premiere preparation
    presentation prevention primesuite procedure process processing professional prognocis programmable
    programming protection protocol publishing puppet quarkxpress query quest quickbooks quicken rails
    rapid rational recognition record recordkeeping records recovery relational relationship report
    reports requirements resource resources retrieval reuters revit rockware rockwell route router
    safari sakai scanning scheduling schein scientific screen screencastify script scripting seesaw
    selenium sharing sheets shell siemens simple simulator simulink sites sketchup skype slack slides
    smugmug soapware solaris solidworks sound speech spreadsheet statacorp statistics structure
    structured struts style subsystem subversion suite sungard supervisory survey switch symantec systat
    taleo teams techhackers technical thomson three tomcat toolbox toolkit total tracker tracking
    traffic training transact transaction transfer trimble turnitin turtle twitter ubuntu unified
    vbscript verilog veritas versioning virtual virus visio visual visualforce water webex weblogic
    websphere wildfly wireshark wizard wolfram wordperfect wordpress works workspace world xhtml yardi""".split()
)
