import { wordSet } from '../text/values.ts';

/** Words that often stand with a capital in CVs, letters and notes, and that nobody is called. Folded. */
export const cvWords = wordSet(`
aanbeveling aanbevolen aanbieden aanbieding aanbod aandacht aandachtig aandachtspunt aangaande aangeboden
aangeleerd aangelegd aangemaakt aangemeld aangenomen aangepast aangestuurd aangevraagd aangezien aanhef aanleg
aanleggen aanleiding aanmelden aanmelding aanname aannemen aannemer aannemerij aannemers aanneming aanpak
aanpakken aanpakker aanpassen aanpassing aansluiten aansluitend aansluiting aanspreekpunt aansturen aansturing
aantal aantallen aantekening aantoonbaar aantoonbare aantrekkelijk aanvang aanvraag aanvragen aanvullen
aanvullend aanvullende aanvulling aanwezig aanwezige abnamro accenture accomplished accountability accountable
accountancy accountants accuraat accurate achieved achieves achieving achmea acht achter achtergrond
achtergronden achternaam acquired acquisiteur acquisitie acted actief actiepunten acties actieve active
activiteiten actrice actualiseren actueel actuele adaptability adaptable adapted added additional additionally
addressed adecco adjunct administered administraties administrators adr adressen adviesbureau adviesgesprek
adviesrapport adviezen advised adviseerde adviseert adviseren adviserend advises adviseurs advising advisors
advisory advocated advocaten advocatuur aegon afas afdelingshoofd afgehandeld afgeleverd afgenomen afgerond
afgeronde afgesloten afgesproken afgestemd afgestudeerd afgewezen afhandelen afhandeling afname afnemers
afronden afronding afsluiten afsluiting afspraak afspraken afstand afstemmen afstemming afstudeerstage
afstuderen afval afwas afwashulp afwassen afwasser afwezig afwijzen afwijzing afwisselend afwisselende
afwisseling agenda agendabeheer agendas agenten agrarier agrarisch agrarische ahold airco akkerbouw
akkerbouwer albert alert algemeen algemene alhoewel aligned alinea alle alleen alleenstaand allerlei alles
allocated allplan alsmede alsook alteryx altijd alvast ambities ambitieus ambitieuze ambtelijk ambtelijke
ambtenaren ambulance ambulant ambulante analisten analyse analysed analyseerde analyseren analyses analysing
analysis analysts analytical analytics analytisch analytische analyzed analyzes analyzing ander andere anderen
anders anesthesie annual annually answered answering ansys anw api apotheek apparaten apparatuur applicant
applicants applicaties applications applied apply applying appointed appointments appraised approval approvals
approved approximately april arabisch arabische arbeidsmarkt arbeidsrecht arbo arboarts archicad archief
archieven architected architecten architectural architectuur archivaris archived archiveren arranged arranging
arriva artiest artiesten artikelen artsen asml asp assemblage assembled assembling assembly assertief
assertieve assessed assesses assessing assessments assigned assignments assistance assistants assisted
assisteerde assisteert assistenten assistentie assisteren assisting assists associated associates
assortimenten atheneum ats attached attendance attendant attended attending attention attitude audited
auditing auditor auditors audits augustus auteur auteurs authored authorised authorized auto automated
automating automatiseren automatisering autos availability avg avond avonddiensten avonden award awarded aware
babysitten bachelors badmeester bagage bakken bakkerij balanced balans balansen balie bankboek banketbakker
banqueting barkeeper based basic basics basis basiskennis basisonderwijs basisvorming bbl bediende bedienden
bedienen bediening bedient bedrijfsarts bedrijfsbureau bedrijfsjurist bedrijfskundig bedrijfsnaam bedrijven
began begeleid begeleidde begeleiden begeleidend begeleiders begeleiding begeleidt begin beginnen beginnend
beginner begon begonnen begrepen begrijpelijk begrijpen begrip begroting behaald behaalde behalen behalve
behandelaar behandeld behandelde behandelen behandeling behandelkamer behandelplan behavior behaviour beheer
beheerd beheerde beheerders beheersing beheerst beheert beheren behoefte behoeften behoud behouden behulpzaam
behulpzame beide beiden bekend bekende bekwaam bekwame belangen belangrijk belangrijke belangrijkste
belangstelling belast belasting belastingrecht belde beleid beleidsmaker beleidsmatig beleidsplan
beleidsplannen beleidsstukken believed bellen bemiddelaar bemiddeld bemiddeling benaderd benaderen benadering
benefit benefits benodigd benodigde beoordeeld beoordelaar beoordelen bepaalde beperking beperkt berbers
bereid bereikbaar bereiken bereikt bereikte beroep beroepen beroepsgericht beroepshalve beroepskeuze beschermd
beschermde bescherming beschikbare beschikken beschikking beschikte beschreven beschrijving besides beslissen
beslissing besloten besluit besluiten besluitvaardig besluitvorming bespaard besparing bespreken bespreking
besproken bestaand bestaande bestand bestanden bestelauto bestelbus besteld bestellen bestelling bestond
besturen bestuur bestuurders bestuurlijk bestuurlijke bestuursleden bestuursrecht betaald betaalde betaling
betekenis beton betontimmerman betonvlechter betreffende betrekken betrokken betrokkenen betrouwbaar
betrouwbare better between beveiligd beveiligers beveiliging bevestigd bevestigen bevestiging bevoegd bevoegde
bevoegdheden bevorderd bevorderen bewaakt bewaakte bewaken bewaker bewaking beweging bewerken bewerking
bewerkt bewezen bewindvoerder bewindvoering bewoner bewoners bewust bewuste beyond bezet bezetting bezig
bezigheden bezit bezocht bezoek bezoeken bezoekers bezorgd bezorgen bezorger bezorgers bezorging bezwaar
bibliothecaris bibliotheken bijbaan bijbaantje bijbanen bijdrage bijdragen bijeenkomst bijeenkomsten bijgaand
bijgaande bijgedragen bijgehouden bijgeschoold bijgevoegd bijgewoond bijhouden bijles bijlessen bijna
bijscholing bijstand bijstellen bijvoorbeeld bijzonder bijzondere bilingual binnen binnenkort binnenvaart
birth birthday bitbucket blackboard bleef blended blender blijft blijven bloembinder bloemen bloemist
bloemschikken blokker boekhouding boekhoudkundig boerderij bol bomen booked booking bookkeeper bookkeeping
boomverzorger booqable boosted bootstrap bosbouw boswachter both bought bouw bouwde bouwen bouwkundig
bouwopzichter bouwplaats bouwplaatsen bouwproject bouwvakker bouwvakkers bovenbouw bovendien bpv bracht
brainstormed branche branchekennis branches branding brandpreventie brandwacht brandweer brandweervrouw
brengen bridged briefed briefing brieven broadened broer bronnen bronvermelding broodbakker brought brunel
budget budgetbeheer budgetcoach budgeted budgeting budgets budgetten build building builds built
buitenschoolse bulgaars bullhorn bureau bureaus burgemeester burgerlijk businesses buurthuis buurtwerk buying
cad cafes cafetaria calculated calculaties calculating calculations calculeren calendar callcenter called
calling calls calm cam cambridge camera cameraman cameravrouw campaign campaigns camping candidates canva cao
capability capable capaciteiten capacity capgemini captured careers careful carefully caregivers caren carerix
caretaker caring carried carriere carrieres carriereswitch carrying casemanagers cashiers cataloged categorie
categorized cateraar caterer catering ceased centraal centrale centralist certificaat certificate
certifications certificering certified certifying chaired championed changed changes changing charge charged
charity charted chauffeurs check checked checken checking checklist checks chefkok chefs childcare children
chinees chinese chirurg chirurgie choice choose chose cijferlijst circa circulated cirkel cisco citizenship
citrix civiel clarified classified classroom cleaned cleaners cleaning clear clearly clerical client clienten
clientgericht clients clinical cliniclown clinics closed closely closing cnc coach coached coachen coachend
coachende coaching coachte coded codering coding coffeeshop cofounded collaborated collaborates collaborating
collaborative colleague colleagues collected collecting collections colleges collegiaal collegiale combined
combineren comfortable commenced comment comments commercial commissaris commissielid commissies commissioned
commissioning committed committees communicated communicatief communicatieve communicating communicative
communicator communiceert communiceren community companies company compared competence competences competency
competent competentie compiled compiling completed completes completing completion complex compliant componist
composed comprehensive computed computers conceived concepten concepts conceptual concerning concierge
conciergetaken concluded conclusies conclusion concreet concrete conditions conducted conducteur conducting
conductrice conducts conference confidence confident confidential configured configuring confirmed conflicten
connected connexxion connexys conscientious consequent conservator considered considering consistent
consistently consolidated constant constante constructed constructie constructies constructing consulent
consulente consulenten consultancy consultants consulted consulting contacted contacten contactpersoon
contacts contactueel contained container containers contents continu continued continuing continuous
continuously contract contractbeheer contractduur contracted contracten contracting contractors contracts
contributed contributes contributing contribution contributions controle controleerde controleert controleren
controles controleur controlled controllers controlling converted convinced cooking coolblue cooperated
cooperative coordinated coordinates coordinating coordinatoren coordinators coordineerde coordineert
coordineren copywriting coreldraw corporate correct correcte corrected correctie correspondence corrigeren
counseled counseling counselled counselling counsellor counselor country couriers course coursework covered
covering coverletter created creates creating creation creativity credit credited crediteuren creeerde creeren
crisis critical crm cultivated cultural culture cultureel culturele cultuur currency current cursus customers
customised customized cybersecurity cyclus cypress daadkrachtig daadkrachtige daarbij daardoor daarentegen
daarin daarmee daarom daarop daarover daartoe daarvan daarvoor dacht dagbesteding dagdiensten dagelijks
dagelijkse dagstart dagtarief daily dakdekker dakdekkers dakwerk dan dankjewel dansdocent dansen danser
danseres danslessen dari dashboard dashboards databases databeheer dates davinci dbt deadline deadlines dealt
debiteuren debt debugged debugging december decided decision decisions decor decreased dedicated deed
deelgebieden deelgenomen deelname deelnemen deelnemer deelnemers deelproject deels deeltijd deens defensie
defined defining degrees delegated delegating delegeren deliver deliverables delivered deliveries delivering
delivers delivery deloitte dementie demonstrated demonstrates demonstraties demonstrating denken denkt dental
departmental departments departure deployed deploying deployments deputy derived dertig described describes
describing description designed designers designing designs desinfectie desk desktop deskundig deskundigen
despite detachering detail detailed detailhandel detected detentie determined developed developers developing
developments develops devised devoted dhl diagnose diagnosed diagnoses diagnosis diagnostics diagnostiek
didactiek didactisch didactische dieet dienstbaar diensten dienstverband dienstverlener diepgaand diepte
dieren dierenasiel dierentuin dierverzorger dietetiek dietist dietiste digibeet digitaal digitale
digitalisering digitised diligence diligent diner diners diplomacheck diplomas diplomatic diplomatiek directe
directed directeuren directielid directies directing directors directory directrice directs dirigent
disability discipline disciplined disciplines disclosed discount discovered discussed discussie discussing
discussion discussions dispatched dispatcher dispatching displayed distance distributed distributie
distributing distribution divers diverse diversified diversity docenten dochter dochters document
documentalist documentbeheer documented documenten documenting documents doelen doelgericht doelgerichte
doelgroep doelgroepen doelmatig doelstelling doen doet dokter dokters doorgaans doorgegroeid doorgesteld
doorgestuurd doorgroei doorgroeien doorlooptijd doorlopen doorlopend doortastend doorzetten doorzetter dossier
dossierbeheer dossiers dossiervoering dossiervorming dotnet douane douanier doubled draagt draagvlak draaiboek
draaiboeken draaide draaien drafted drafting drafts dragen drawing drie driejarige driven drivers droeg
drogist drogisterij drove drukker drukkerij drukte drukwerk due duidelijk duidelijke duiken duitse duizend duo
duplicate duration durf duties duty duur duurzaam duurzame dynamic dynamisch dynamische eager earlier early
earned earning easily ecd ecdl echter echtgenoot echtgenote echtgenoten ecommerce economic economics
economisch economische economist economy econoom edited editing editorial editors educated educating
educational educator eenheden eenjarige eenmanszaak eenvoudig eenvoudige eerder eerdere eerlijk eerlijke
eetcafe effectief effectieve effective effectively efficiency efficient efficiente efficientie efficiently
eigen eigenaren eigenares eigenhandig eigenlijk eigenschappen eindcijfer eindexamen eindgesprek eindopdracht
eindproject eindredacteur eindredactie eisen either elders elected elective electives electricians electricien
electricity electronic electronics elektra elektriciens elektrode elektronica elektronicus elementary elf
eligible eliminated elk elke emails embedded emergency empathie empathisch empathische emphasis employed
employee employees employer employers empowered enabled enabling encouraged encouraging encryption energetic
energie energiek energieke energy enforced engaged engaging engelse engineered engineers enhanced enhancing
enjoy enjoyed enkel enkele enquete enqueteren enquetes enqueteur enquiries enquiry enrolled ensured ensures
ensuring entered enterprise entertained entertainer enthousiasme enthusiasm enthusiastic entrepreneur entry
environmental epic equipped erected erg ergotherapie erkend erkende erp ervaringsjaren especially essential
established establishing estimated estimates estimating estimator etalage etaleur ethical ethics etos european
evaluated evaluates evaluaties evaluating evaluations evalueren evenals evenementen evening event events
eventually eventueel eventuele evenwichtig everyone everything evidence exact examen examens examentraining
examenvakken examinations examined example examples exceeded exceeding excellence excellent excellente except
exchange excited executed executes executing execution executives exercise exhibited exhibition exhibitions
expanded expanding expansion expectations expected expedited expediteur expeditie expenses experienced
experiences experiencing experiments expert expertise experts explained explaining exploitant explored
exploring export exported exporteren expressed extended extensive extern external externe extracted extravert
fabriek fabrieken fabrikant facebook facilitair facilitaire facilitated facilitates facilitating facilities
facility factory facturen factureren factuur faculteit faculty failed failure familiar familiarity familie
familieleden family farming farsi fasen fasering fashion faster favourite feature featured features februari
february fedex feedback fellowship female festival festivals fidelio field fields fiets fietsen filed filiaal
filialen filing filled filmen films filosofie finalised finalized finally financed finances financien
financiering finding finished fins firefighter fiscaal fiscale fixed fixing flawless flexibel flexibele
flexibility fluency fluent focus focused focuses focusing followed following follows fondsenwerver
fondsenwerving food footwear forecasted forecasting forecasts foreign foreman forensisch forensische forklift
formal formalised formatted formed former formulated formulier formulieren fortinet fostered fostering
fotografie found founded founders founding fouten fractie framework frameworks franse freelancers frequent
frequently freshdesk friendly friese fulfilled functienaam functieprofiel functies functieschaal functietitel
function functional functionaris functioneel functioneerde functionele functioneren functions fundamental
fundamentals funded funding fundraiser fundraising fungeerde fungeert fungeren further furthermore fusie
future fysiotherapie gaan gaf gained gaining gamma garage gastcolleges gastdocent gasten gastlessen gastouder
gastvrij gastvrije gathered gathering gave gdpr geactualiseerd geadviseerd geanalyseerd gearchiveerd
geassisteerd gebarentaal gebeld gebied gebieden gebleven geboortejaar geboorteland geboren gebouw gebouwbeheer
gebouwd gebouwen gebracht gebruik gebruiken gebruiker gebruikers gebruikt gebruikte gecertificeerd gecharmeerd
gecoacht gecombineerd gecommuniceerd gecontroleerd gecoordineerd gecorrigeerd gedaan gedeeltelijk gedegen
gedelegeerd gedetacheerd gedetailleerd gedrag gedragen geduld geduldig geduldige gedurende gedurfd geeft
geestelijk geestelijke geevalueerd gefactureerd gegaan gegeven gegevensbeheer gehad gehandicapt gehandicapten
geheel gehele geholpen gehouden gehuwd geinitieerd geinstalleerd geinteresseerd gekomen gekregen geladen
gelast geleerd geleid geleide geleverd gelezen geloofwaardig geluid geluk gelukkig gemaakt gemaakte gematcht
gemeentelijk gemeentelijke gemeenten gemeenteraad gemeld gemeten gemiddeld gemiddelde gemoedelijk gemonteerd
general generally generated generates generating genoeg genoemd genoemde genomen genotuleerd geografie geoloog
geordend geordende georganiseerd georganiseerde gepassioneerd geplaatst gepland geplande gepresenteerd
gepresteerd geproduceerd geprogrammeerd gepromoveerd gepubliceerd gerapporteerd gereageerd gerealiseerd
gerealiseerde geregeld geregistreerd gereinigd gerepareerd geriatrie gescheiden geschiedenis geschikt
geschikte geschoold geschreven geselecteerd gesignaleerd geslaagd gesolliciteerd gesorteerd gesprekken
gesproken gestage gestart gestarte gesteld gestimuleerd gestopt gestructureerd gestudeerd getekend getest
getimmerd getraind getting getuigschrift gevaarlijke gevangenis gevaren gevelreiniging geven gevoel gevolgd
gevolgde gevonden gevorderd gevorderde gevorderden gevraagd gevraagde gewas gewassen geweest gewend gewenst
gewerkt gewerkte geweten gewijzigd gewisseld gewonnen gewoon geworden geworven gezamenlijk gezamenlijke
gezellig gezellige gezin gezinnen gezinscoach gezocht gezond ggz ging gisteren gitaar given giving
glastuinbouw glaszetter glazenwasser global gls goal goals goed goede goederen goederenstroom goedlachs golang
governance governmental graafmachine graded grades graduated graduates graduating grafiek grafisch grafische
granted grants graphic graphics graphql greatly greenhouse greeted gretig grew grieks griep groei groeide
groeien groepen groepsgewijs grondig grondige grondverzet grondwerk groot grootboek groothandel grootste grote
grouped groups growing guaranteed guidance guided guideline guidelines guiding gym gymleraar gymles gymnasium
haccp hadden half handboek handel handelaar handelen handeling handelskennis handhaver handhavers handhaving
handig handige handled handleiding handles handling handmatig handmatige handover hands handtekening handyman
happily happy hardlopen hartelijk hartelijke haven having headed heading headline headquarters healthcare
healthy heao heavily heavy heb heel heftruck heineken helaas helder heldere hele helpdesk helped helpen
helpful helping helps helpt hem hereby herewith herinrichting herkenbaar herkomst herstel hersteld herstellen
hiab hield hielp hierdoor hierin hiermee hierna hieronder hierop hierover hiertoe hiervan hiervoor highlighted
highly hijsen hijskraan hindi hired historical history hix hockey hockeyen hoge hogere hogescholen holder
holiday holidays homecare homework honderd honest honesty hongaars honors honours hoofdaannemer hoofdkantoor
hoofdredacteur hoofdstuk hoofdstukken hoofdtaak hoofdtaken hoofdzakelijk hoofdzaken hoog hoogwerkers hootsuite
horeca hornbach horticulture hospitality hospitals hosted hosting hotels houden houding houdt hourly
housekeeper housekeeping housing houtbewerking houtskeletbouw houtzagerij hoveniers hts huidig huidige huis
huisartsen huishoudelijk huishoudelijke huishouding huishoudster huiskamer huismeester huizen hulp hulpkracht
hulpmiddelen hulpvaardig hulpverlener hulpverleners hulpverlening hulpvraag humanities humor humour huurder
huurders huurincasso hydrauliek hygiene hygienisch hypotheek hypotheken idea ideas idee ideeen identificeren
identified identifies identifying ieder iedere ielts iemand iets igl ijssalon ijverig ijverige ikea
illustrated illustraties imaging immediate immediately immers implementaties implemented implementeerde
implementeren implementing implements import important imported importeren importing improved improvements
improves improving impulsief inactive inbound inbreng inburgering incasso incident incidenten incidents
included includes including income increased increases increasing indeling independent independently indicated
individu individual individually individuals individueel individuele indonesisch indruk indrukken industrial
industrie industrieel industrieen industriele industries industry influenced informal informatics informed
informing infra infrastructure infrastructuur ing ingediend ingekocht ingenieurs ingepakt ingepland ingericht
ingeschreven ingetrokken ingevoerd ingevuld ingewerkt ingewikkelde ingezet inhoud inhoudelijk inhoudelijke
inhoudsopgave initial initialen initially initiated initiatief initiatiefrijk initiatieven initiating
initiative initiatives initieren inkomen inkomsten inkoopbeleid inkooporders inkopen inkoper inkopers
inleiding innemend innovated innovatief innovaties innovatieve innovations innovative inpakafdeling inpakken
inpakker inpandig input inquiries inrichten inrichting inschrijving inside insight insights inspected
inspecteurs inspectie inspecting inspections inspector inspectors inspired inspireren inspirerend inspirerende
inspiring instagram installaties installations installed installer installeren installing instantie instanties
instead instelling institution institutions instroom instructed instructeur instructeurs instructie
instructies instructing instructions instructor instructors instrumental instruments intakegesprek intakes
integer integere integraal integrale integrated integrating integrations integrity intelligence intensief
intensieve intensive interacted interactie interactief intercedent intercedente intercedenten intercom
interculturele interesse interest interested interfaces interieur interior intermediate internal
internationaal international internationale interne interned internet internist interns internships
interpersonal interpreted interpreting intervention interviewed interviewer interviewing interviews introduced
introducing introductory introvert invalkracht invaller invalwerk inventaris inventariseren invented inventief
inventor inventoried inventory invested investigated investigating investigations investigator investments
investor invited invloed invoer invoeren invoice invoices invoicing involved involving inwerken inwerkperiode
inzet inzetbaar inzetbare inzetten inzicht inzichtelijk inzichten iso isoleren issued issues italiaans
italiaanse itil jaar jaarcijfers jaargang jaarlijks jaarlijkse jaarplan jaarrekening jaarverslag jaarwerk
january japans jaren jeugd jeugdhulp jeugdtrainer jeugdzorg jobbeurs jobcoach jobcoaching jobtitle joined
joining joins joint jongeren jongerenwerk journal journalism journaliste journalistieke jquery json jubileum
juf juist july jumbo june juni juniors junit juristen juwelier kaart kaarten kader kaders kalm kalme kamer
kamermeisje kamers kanban kandidate kandidaten kandidatuur kans kansen kantine kantoor kantoren kapsalon
kapsters karakter kas kasboek kassa kassen kassier keen keeping kenmerken kennis kennisgemaakt kennismaking
kept kerk kerntaken kernwaarden keuken keukenchef keukenhulp keukens keuring keuze keuzes keyboard keywords
kinderarts kinderen kindergarten kinderopvang kindly kinesist kitchen klaar klacht klachten klankbord klant
klantcontact klantcontacten klanten klantgericht klantgerichte klantrelaties klantvragen klas klassen kleding
kledingwinkel kleermaker kleinschalig kleinschalige kleuterklas kleuters klinieken klinisch klinische klm
kluis klusjesman klussen knew knowing knowledge knowledgeable known koeien koerdisch koerier koeriers koffie
koffiebar koken komen komt konden koopman kopieren koppeling koreaans korporaal kortdurend korte kortom kosten
kostenbewust kostenplaats kostprijs kotlin kozijnen kpmg kraamzorg kraan kraanbediende kraanmachinist krachtig
krachtige krant kranten kredieten kreeg krijgen krijgt kritisch kritische kroatisch kruidvat kunst
kunstacademie kunsten kunstenaar kunt kwalitatief kwaliteiten kwaliteitszorg kwantitatief kwartaal kwekerij
kwekers kwetsbare laadpalen laadt laag laatst laatste laatstelijk laatstgenoemde labels laboranten
laboratorium laboratory laborer labour labview laden landbouw landelijk landelijke landmacht landmeten
landmeter langdurig langdurige lange language laptop largely largest lasdiploma lassen lassers lastly laswerk
lately later latijn launched launches launching laundry lawyers leader leaders leadership leading leads lean
learned learner learners learning learnt leasing least leave leaving lecture lectured lectures led leden
leefgroep leefomgeving leeftijd leerbaan leerde leerdoelen leergang leergierig leergierige leerkrachten
leerlijn leerlijnen leerlingenzorg leerlingkok leermiddelen leerplicht leert leertraject leerweg leest left
leidde leiding leidinggeven leidinggevend leidinggevende leidingwerk leidsters leisure lenig lening leningen
leraren leren lesgegeven lesgeven lesmateriaal lesmethode lesplannen lessen lesson lessons lesuren letters
levels levensloop levenslustig levensmiddelen leverage leveraged leverancier leveranciers leverde leveren
levering levert levertijd levertijden lezen liaised liaises liaising liaison librarian library licensed
licenses licensing licentie licenties lichaam lichamelijk lichamelijke lichting lichttechnicus lid lifeguard
lifelong lifted lifting lightroom lightspeed lijnoperator lijnvoering lijst lijsten likes limited linguistic
linguistics linked listed listened listening listens literacy literature literatuur llm loaded loading loan
loans local located locaties location locations logeren logged logging logical logistical logistieke logopedie
logopediste lokaal lokale loket longlist loodgieters loods loonheffing loonstroken loopbaan loopbaanadvies
loopbaancoach lopend lopende lossen lowered loyaal loyal loyale loyalty lts luchthaven luchtmacht luchtvaart
luisteren luisterend luitenant lunch lunches lunchroom maakt maakte maaltijd maaltijden maand maandelijks
maandelijkse maanden maart maatregel maatregelen maatschappij maatwerk machine machinebouw machinery machines
machinisten made magazijn magazijnchef magazijnen magazijnier magazine magister mailing mainly maintained
maintaining maintains maintenance majority make makelaar makelaardij makelaars maken makes making male managed
managementteam managers manages managing mandatory manicure manned mannelijk manpower mantelzorg mantelzorger
manual manually manufactured manufacturer manufacturing mapped mapping march marechaussee marge marges marine
marital maritime marketed marketer markten marktkoopman marktkraam marktonderzoek married massage massages
masseur mastered masters masterscriptie matched matchen matching materiaal material materialen materials
materieel mathematical mathematics matters maximaal maximised maximized maximum mba meaningful meanwhile meao
measured measuring mechanica mechanics mechanisch mechatronica mechatronics mechatronicus mededirecteur
medeoprichter medewerkers medewerking mediamarkt mediated mediator medical medications medicijnen medicine
medimo medium meedenken meedenkend meegaand meegedacht meegewerkt meer meerdere meestal meeste meetapparatuur
meeting meewerken meewerkend meewerkende meewerkstage melding meldkamer melkvee melkveehouder members
membership mens mensen mensenkennis mensgericht mentor mentoraat mentored mentoren mentoring mentorklas
mentorship menu menukaart merchandise merchandiser merchandising merged message metaal meten methode methoden
methodes methodical methodiek methodieken methodisch methodologies methodology methods meting metingen metrics
metselen metselwerk meubelmaker meubels meubilair mews microbiology microbioloog middag middel middelbare
middelen middelgroot middle midwife midwifery mig migrated mijlpaal mijlpalen milestones milieu militaire
military miljoen minder minimaal minimised minimized minimum ministry minitab minor minutes miscellaneous
misschien missie mission mits mobiele mobility mode modebewust modebranche model modelbouw modelled modellen
modelling moderated modern moderne modernized modified module modules moedertaal moest moeten mogelijk
mogelijke mogelijkheden mogen mondeling mondelinge mondhygienist mondzorg mongodb monitored monitoren
monitoring monitors monitort montage monteren monteurs month monthly months moodle moreover morgen morning
mortgage moskee mostly mother motivated motivates motivaties motivating motiveren motor motorrijbewijs motto
moved moving mts multicultural multilingual multimedia multiple multitasken multitasking municipal
municipality musea museumgids music muziek muziekdocent mysql naaien naaister nabestaanden nacht nachtdiensten
nachten nachtportier nachtwaker nadat nadeel nadelen nadruk nageleefd nagelstyliste nagenoeg nakijken naleving
namelijk namen nascholing naschoolse national nationale nationality nationwide native naturally nature natuur
natuurbeheer natuurlijk nauwgezet nauwkeurig nauwkeurige navisworks nazorg nebosh necessary nedap nederlander
nederlandse needed needs neemt negen negotiated negotiates negotiating negotiations negotiator neither nemen
nen netwerkbeheer netwerken networked networking networks nevenfunctie nevenfuncties never nevertheless
newsletter newsletters newspaper niemand niets nieuw nieuwbouw nieuwe nieuwsbrief nieuwsbrieven nieuwsgierig
nieuwsgierige night nights niveaus nodejs nodig nodige nog nominated nonetheless nonprofit noodzaak
noodzakelijk nooit noors normally normen nosql notable notably notariaat notarieel notariskantoor notebook
notes notice noticed notified notulen notuleren notulist november nuchter nuchtere number numbers numerical
numerous nummers numpy nursery nurses nursing nutrition obers objecten objectief objectives observed observing
obtained obtaining occasionally occupational october oekraiens offered offering offerte offertes officers
offices official officieel officiele officier offline offreren ofschoon often oktober olie olympia omgaan
omgang omgangsvormen omgeschoold omgeving omgevingswet omgezet omroep omscholing omschrijving omstandigheden
omtrent omvang omzet omzetgroei omzetstijging omzetten onafhankelijk onafhankelijke onbekend onbepaalde
onbetaald onboarded onboarding once ond ondanks onderaannemer onderaannemers onderaanneming onderbouw
onderbouwd onderbouwing onderbroken onderdeel onderdelen onderhandelaar onderhandeld onderhandelde
onderhandelen onderhandeling onderhoud onderhouden onderneem ondernemend ondernemende ondernemers onderneming
onderscheiden onderscheidend ondersteund ondersteunde ondersteunen ondersteunend ondersteunende ondersteuner
ondersteuning ondersteunt ondertekend ondertekening onderwerpen onderwezen onderzocht onderzochte onderzoek
onderzoeken onderzoekend onderzoekers onedrive ongehuwd ongevallen ongeveer ongoing onhold onlangs online
onmogelijk onregelmatige ons ontbijt ontdekken ontdekt ontmoeten ontruiming ontslag ontslagen ontslagreden
ontspannen ontspanning ontvangst ontving ontwerp ontwerpen ontwerpers ontwerpt ontwierp ontwikkelaars
ontwikkeld ontwikkelde ontwikkelen ontwikkelt ontworpen onverwacht onvoldoende onzeker oogst oogsten oordelen
opbouw opbouwen opdracht opdrachten opdrachtgever opdrachtgevers opdrachtnemer openbaar openbare opened
opening openingstijden opera operated operates operatiekamer operaties operating operational operators
opfriscursus opgave opgaven opgebouwd opgebouwde opgegeven opgehaald opgeknapt opgeleid opgeleverd opgelost
opgenomen opgepakt opgericht opgeruimd opgestart opgesteld opgestelde opgevolgd opgewekt opgewekte opgezet
opgezette opheffing opinion opleiders opleveren oplevering oplossen oplossing opmerkzaam opname oppakken oppas
opportunities opportunity oprecht oprechte oprichten oprichter oprichters oprichting oproep oproepbasis
oproepkracht opruimen opschalen opslag opsomming opstart opstarten opstellen opstelling opticien optiek
optimaal optimale optimaliseerde optimaliseren optimised optimising optimist optimistic optimistisch optimized
optimizing option optional options optometrist opvallend opvang opvoeding opvolgen opvolging opzegtermijn
opzegtermijnen opzetten opzichter opzichters orchestrated orde ordelijk ordening order ordered ordering
orderinvoer orderpicken orderpickers orders organic organisaties organisational organisations organise
organised organiseerde organiseert organiseren organises organising organizational organizations organized
organizing oriented orienteren originally originated origineel originele orthodontist orthopedagoog orthopedie
others otherwise otys ouder ouderavond ouderavonden oudere ouderen ouderenwerk ouderenzorg ouders outbound
outcome outcomes outdoor outgoing outlined output outreach outside outsourced outstanding overall overcame
overdracht overdragen overeengekomen overeenkomst overeenkomsten overgedragen overgenomen overgestapt
overhauled overheden overigens overlast overleden overleg overlegd overleggen overlegt overname overplaatsing
oversaw overschrijving overseas oversee overseeing overseen oversees overspannen overstap overtime overtuigd
overtuigen overtuigend overuren oververhit overwerk overzicht overzichtelijk overzichten owned owners
ownership paarden pabo packaged packaging packed packing paginas paid painted painting pakketbezorger
pakketten palletwagen palliatieve pandas panel paper papers papiaments papieren paragraaf paralegal paramedic
parental parents parkeerbeheer parkeerwachter parkeren parketteur parnassys partially participant participants
participated participates participating particularly partij partijen partly partnered partners partnership
partnerships pashto passed passend passende passie passies passion passionate passport patience patient
patienten patientenzorg patients patrolled pattern pauze pauzes payable payment payments payroll pedagogen
pedagogical pedagogische pedagoog pedicure pedicures pendelen pending penitentiair pensioen pensioenen pension
people peoplesoft percent percentage perfect perfected perfectionist performance performed performing performs
perhaps period periode perioden periodes periods permanent permission permit permits persberichten personality
personally personeel personeelswerk personen personnel persoon perspective perzisch peuters pharmaceutical
pharmacist pharmacy philips philosophy phones photographed photography php physical physician physics
physiotherapy picked picking pictures pijpfitter pilot piloted pilots pioneered pioniers pipeline pitched piw
pizzeria plaats plaatselijk plaatsen plaatsing plaatsnaam place placed placements planmatig planmatige planned
plannen planners planning planoloog plans plant planted planten plants plantsoenen played player players
playing plc pleegouder pleegzorg plezier plezierig plichtsgetrouw ploeg ploegbaas ploegen pluimvee plumbing
pneumatiek poetsen poetshulp police policies policy political politicoloog politics politie politieagente
politiek politieke pompwagen pools poolse portefeuille portfolio portier portugees portugese portuguese
positie positief posities positieve positions positive possible possibly postal postbezorger postbode poster
posters postgraduate postgresql postkamer postman postnl postsorteerder poststukken potential practical
practice practiced practices practised practitioner pragmatiek pragmatisch pragmatische praktijk praktijken
praktisch praktische praxis precise precision preferably preference preferences preferred preliminary premiere
prepared prepares preparing prescreen prescreening prescription presentaties presentator presentatrice
presented presenteerde presenteren presenting presents preserved pressure prestaties presumably prettig
prettige prevented preventie preventief prevention previous pricing prijs prijzen prima primair primaire
primarily primary primavera prince principal principes principles printed printen printing printwerk prior
prioriteiten prioriteren priorities prioritised prioritized prioritizing priority privaatrecht private
proactief proactieve proactive proactively probleem problem problemen problems procedure procedureel
procedures proceeded procent proces procesgericht processed processes processing procured produced producent
producenten produces producing productie productielijn producties productions productive productivity
productkennis products proefles proefperiode proefschrift proeftijd profession professional professionally
professionals professioneel professionele proficiency proficient profielen profielschets profiles profit
profitability profitable program programma programmas programmatuur programme programmed programmeren
programmers programmes programmeurs programming programs progress progressed progressive projectbureau
projected projectleiders projectleiding projectmatig projectplan projectplannen projectteam promised promoted
promoten promotes promotie promoties promotiewerk promoting promotion promotional promotions promotor prompt
proofread proofreading propedeuse properly properties proposal proposals proposed prorail prospect prospects
protected protecting protocol protocollen protocols prototyped prototypes prototyping proud proven provided
provider provides providing provinciaal psychiater psychiatric psychiatrie psychiatrisch psychiatrische
psychiatry psychologen psychological psychologisch psychologist psychology psychosociaal psychosociale
psychotherapy publiceren publicity publiek publieke published publisher publishing punctual punctuality
punctueel punctuele purchase purchased purchases purpose pursued pursuing pwc pytorch qlikview qualified
qualitative qualities quantified quantitative quarantaine quarter quarterly queries question questioned
questionnaire questions quick quickly quite quotations quoted quotes raad raadslid rabobank raden radio
radiologisch radiology raised raising ranked rapid rapidly rapport rapportage rapportages rapportcijfer
rapporteerde rapporteert rapporten rapporteren rather reached reaching reachtruck reading realised realiseerde
realiseren realistic realistisch realistische realized really reason reasons receipt receivable receives
receiving recent recente recentelijk recently recept recepten receptie reception receptionists recherche
rechercheren rechercheur rechtbank rechtenstudie rechtsbijstand rechtspraak rechtvaardig reclame reclamebureau
reclassering recognised recognition recognized recommend recommended reconciled record recorded recording
records recovered recovery recreatief recreational recruited recruitee recruiters recruiting recycled
recycling redacteuren redactie redactioneel redelijk redelijke reden redenen redesigned redesigning redis
reduced reduces reducing reductions reeds refactored refactoring referee referent referenten referral
referrals referred refined reflected reflecteren reflectie reflective refugee refugees refused regel regelde
regelen regelgericht regelgeving regeling regelmatig regelmatige regels regie regio region regionaal regional
regionale regions regios regisseur registered registering registraties registrations registreren regular
regularly regulated regulations regulatory reinforced reinigen reiniger reiniging reisafstand reisbureau
reiskosten reistijd reistijden reizen reizigers reject rejected rekenen rekening rekeninghouder related
relatiebeheer relaties relating relationship relationships relative relatively relativeren released releases
relevant reliability reliable reliably relocate relocated remained remarks remedial remotely removed renewable
renewed renovated renovaties renovations reorganised reorganized repaired repairing repairs reparateur
reparaties repareerde repareren replaced replenished replied report reported reporting reports representatief
represented representing requested requests required requirements requires researched researchers researching
reservations residence resident residential residents resilience resilient resoluut resolved resolves
resolving resourced resourceful respected respectful respectvol respectvolle respond responded responding
response responses responsibility responsive rest restaurants restored restructured restructuring result
resultaat resultaten resulted resulting results resumed retail retailer retained retention retired retour
retouren returned returning returns revamped revenue revenues reviewed reviewing reviews revised revisie
revision revisor revitalized rewarded rewrote richting richtlijn richtlijnen rigorous rijbewijzen rijden
rijinstructeur rijlessen riolering risico risicoanalyse risicobeheer risicos risks ritplanning ritten roadmap
robotica roemeens roepnaam roken roles rollen rolstoel rond rondom roomservice rooster roosteren roostermaker
roosters rotation route routes routine routinely routines ruim ruimdenkend ruime ruimte ruimtelijke ruimten
ruimtevaart russian russisch russische rust rustig rustige safeguarded safeguarding safely salaries salaris
salarissen salariswens salary salesman salesperson saleswoman samen samengesteld samengewerkt samenhang
samenleving samenstellen samenstelling samenwerken samenwerking samenwonend sanitair sas satisfied saved
saving savings saw scada scaled scaling scanned schaal schade schadeherstel schakel schaken schedule scheduled
schedules scheduling scheepsbouw scheepvaart scheikundig schema schepen scherp schilderen schilderwerk schip
schiphol schoenen scholarship scholarships scholen schooling schooljaar schooljaren schoolleiding schools
schooltype schoolverlater schoongemaakt schoonmaak schoonmaakster schoonmaken schoonmakers schotels schreef
schriftelijk schriftelijke schrijfster schrijft schrijven sciences scientific scientists scoping scored scores
screened scripted scriptie scripties scripting scripts sculpture sea seamless search searched searching season
seasonal secondary seconded secretaresses secretariaat secretarial secretarieel secretariele secretary section
sector sectoren sectors secundaire secure secured securing secuur seeking segmented seizoen seizoenarbeid
seizoenswerk seldom selected selecteren selectie selecting selenium self semester seminar seminars semrush
sending seniors sensitive sensitivity seo separate september sequence sergeant serieus serieuze serious served
serveerster server serveren servers serves serviced servicedesk servicegericht servicenow serving servisch
session sessions settled setup several severance shaped shared sharepoint sharing shell shelves shift shifts
shipment shipments shipped shipping shop shopping shops shortened shortlist shortlisted shortly showcased
showed showing shown siermetselaar signaleren signed significant significantly similarly simplified simulink
simultaneously situated situaties sixsigma sketchup skill skilled skillful slaapdiensten slachterij slagen
slagerij slechts sleutelfiguren slim slimme sloopwerk slopen sloper slot slotte smart smooth snackbar snel
snelle snelstart soccer sociaalvaardig sociale socialer socially society sociology socioloog softwaretester
sold soldaat soldier solely solicitor sollicitant sollicitanten sollicitaties solliciteer solliciteerde
solliciteren solution solved solving somalisch somatiek somatische sometimes somewhat sommige soms somtoday
soon soort soorten sorted sorteerder sorteren sorting sought sourced sourcing souschefs spaanse spanning
speaker speakers speaking spearheaded specialisaties specialised specialising specialisten specialistisch
specialists specialized specializing specialties specialty specific specifically specifications specified
specifiek specifieke speech speelde spelen speler spelers spelletjes splunk spoedeisende spoelkeuken spoke
spoken sponsored sponsorship spontaan spontane spoor spoorbouw spoorwegen sport sporten sportief sportieve
sports spraakzaam sprak spreadsheet spreadsheets spreekt spreken sprekend springboot spv sranan staan
staatsexamen stabiel stabiele stadsbeheer stadsdeel stadswacht staffed staffing stages stageverslag stagiairs
stakeholder stakeholders standaard standaarden standard standardised standardized standards standplaats
standpunt standvastig stap stappen stappenplan start startbekwaam started starten starter starters starting
starts startte state stated statements stationed statistical statistics statistieken stayed stedenbouw steeds
steered steigerbouw steigerbouwer steigers stelselmatig stemming sterk sterke sterkste sterktes steun stijging
still stimuleerde stimuleren stipt stipte stock stocked stocktaking stof stoffeerder stoffen stond stopped
storage store stored stores storing straatcoach straatnaam strafrecht straks strategic strategically strategie
strategieen strategies strategisch strategische strategy stratenmakers streamlined streamlining strength
strengthened strengthening stressful streven strictly strived strong structural structured structureel
structuren structureren structures structuur struggled stucwerk studeerde studenten students studeren
studerend studied studiejaar studiekeuze studieloopbaan studierichting studies studieverleden studio study
studying stukadoors stukken sturen stuurde stuurgroep stuurt style stylist styliste subcontractors subjects
submission submitted submitting subordinates subsequently subsidie subsidies substantial substitute succeeded
succes success successen successes successfactors successful successfully succesvol succesvolle succinct
suggested suggestions suitability suitable summarised summarized summer supermarket supermarkets supermarkten
supervised supervises supervising supervision supervisors supervisory supplied supplier suppliers supplies
supplying supported supporting supportive supports supposed surgery surgical surpassed surveillance
surveillant surveilleren surveyed surveying surveyor surveyors surveys sustainability sustainable sustained
svb swimming switched synagoge synthesised synthesized systeem systeembeheer systematic systematically
systematisch systematische taak taakgericht taakverdeling taalbeheersing taalcoach taalgebruik taalgevoelig
taalles taallessen taalniveau taalvaardig tabel tabellen tables tackled tactical tactisch tactische tactvol
tactvolle tailored takenpakket taking talend talenkennis talent talented talenten talentpool talents taleo
talked talking tandtechnicus target targeted targets tarief tarieven task tasked tasks tata taught taxateur
taxaties taxation taxes taxi teach teachers teaches teaching teambespreking teambuilding teamcoach teamed
teamgeest teamgericht teamleden teamleiders teamlid teamoverleg teamspeler teamtailor teamverband teamwork
technical technically technici technicians technicum technique techniques technological technologieen
technologisch technologist teelt tegelwerk tegelzetter tegen tegenwoordig tekenen tekenwerk tekort tekst
teksten tekstschrijven telecom telefonie telefonische telefonist telefoniste telemarketeer telemarketing telen
telephone televisie telkens telling temperamentvol tempo temporary ten tendered tenders tennissen tenslotte
tensorflow tenure tenzij ter termijn termijnen terminal terminale terminated terms terrein terreinbeheer
terreinen territory terugbellen teruggebeld teruggekoppeld teruggetrokken terugkoppeling tested testen testers
testing testplan tests tevens tevreden textiel textile thank thans theater theaters theatre them thema themas
theoretical theoretische theorie theorieles theory therapeut therapeuten therapeutisch therapie therapietrouw
therapist therapists therapy therefore these thesis things think thinker thinking third thorough thoroughly
those though thought threats three throughout thuisbezorgd thuishulp thuiswerken thuiswonend thuiszorg thus
ticket ticketing tickets tien tig tigrinya tijd tijdelijk tijdelijke tijdig tijdschrift tijdschriften
tijdsdruk tijdstip tiktok timekeeping timeline timelines timely timesheet timesheets timmeren timmerwerk titel
titels title titles tms toch toefl toegang toegankelijk toegankelijke toegepast toegepaste toegevoegd
toegevoegde toegewijd toegewijde toekomst toekomstig toekomstige toelage toelating toelichting toename
toepassen toepassing toerist toeristisch toeristische toeslag toeslagen toestel toestemming toetje toets
toetsen toetsing toezicht toezichthouder togaf together toiletten tolerant tolken tomorrow toneel toneelspelen
took tool tooling tools topdesk topics tot totaal total totale totdat totstandkoming touringcar tourism tours
toward towards tracked tracking tracks tractor trade trainde trained trainees traineeship trainer trainers
trains traiteur traject trajecten trambestuurder transavia transcribed transcript transcription transferable
transferred transferring transfers transformed transforming transition transitioned translated translates
translating translations translators transparant transparency transparent transport transported transporten
trauma traveled traveling travelled travelling treasury treated treating treatments trein treinen
treinmachinist treinverkeer trekker trekking trends triage tried trilingual trots troubleshoot troubleshot
truck trusted trustworthy tuin tuinbouw tuinder tuinen tuinieren tuinman tuinonderhoud turks turkse turned
turning turnover tussenpersoon tussentijds tussentijdse tussenvoegsel tutored tutorial tutorials tutoring
twaalf twee tweejarige tweetalig tweetalige twice twinfield twintig twitter type typed typediploma typen types
typically typing ubuntu uitbesteed uitblinker uitbreiden uitbreiding uitdagend uitdagende uitdaging
uiteindelijk uiteindelijke uiteraard uitgangspunt uitgaven uitgebreid uitgebreide uitgegeven uitgenodigd
uitgerold uitgesproken uitgever uitgeverij uitgevoerd uitgevoerde uitgewerkt uitgifte uitje uitjes uitkering
uitkomst uitkomsten uitleg uitleggen uitlenen uitnodigen uitnodiging uitpakken uitrol uitslag uitstekend
uitstekende uitstraling uitstroom uitvoerders uitvoeren uitvoerend uitvoerende uitvoering uitwerken uitwerking
uitwisseling uitzendbureau uitzendbureaus uitzending uitzendkracht uitzendwerk uitzetten uitzoeken
uitzonderlijk ultimately unable understand understanding understands understood undertaken undertaking
undertook underwent underwriting unemployed unfortunately uniek unieke uniform unilever union unique unit
units unity universitair universitaire universiteiten universities unix unknown unless unlike unloaded
unloading unreal until updated updates updating upgraded upgrades upgrading upheld upon ups upskilling urdu
uren urenwens usability usage useful user users uses using usually utilised utiliteitsbouw utilities utility
utilized uurloon uurtarief uurtarieven uwv vaak vaardig vaatwerk vacant vacation vacatures vacaturestatus
vacaturetekst vakantie vakantiedagen vakantiepark vakanties vakantiewerk vakbekwaam vakbeurs vakbeurzen
vakbond vakdiploma vakdocent vakgebied vakgebieden vakgroep vakinhoudelijk vakken vakkennis vakkenpakket
vakkenvullen vakkundig vakmensen vakvolwassen valid validated validating valuable valued values vanaf vanwege
varen varied varieteit variety various varkens vast vastberaden vaste vastgelegd vastgoed vastgoedbeheer
vastleggen vastlegging vca vcu vectorworks veehouder veehouderij veel veeleisend veelvuldig veelzijdig
veelzijdige veertig veeteelt vehicle vehicles veilig veilige veiling veldwerk vendor vendors ventures
veranderd verandering verantwoord verantwoorden verantwoording verbaal verbal verbale verbeterd verbeterde
verbeteren verbetering verbeterplan verbeterpunten verbetert verbinden verbindend verbindende verbinder
verbinding verbonden verbouwd verbouwen verbouwing verdeeld verdeling verder verdere verdiend verdiepen
verdieping verdiept vereist vereiste vereisten vergaderd vergaderen vergadering vergelijken vergelijking
vergoeding vergroot vergroten vergunning verhaal verhalen verhogen verhoging verhoogd verhoogde verhuisd
verhuizer verhuizing verhuur verhuurd verified verifying verkeer verkiezing verklaring verkocht verkochte
verkoopcijfers verkopen verkopers verkrijgbaar verlaagd verlaagde verlagen verlaging verlegen verlengd
verlengen verlenging verlicht verlies verlof verlofdagen verloop verlopen verloskundigen vermeld vermelding
verminderd vermindering vermoedelijk vermogen vernieuwd vernieuwen vernieuwing verpakken verpakking verpakt
verpleeghuis verpleegkundig verpleegster verpleger verpleging verplicht verplichte verricht verrichten
verrichtte versatile verscheidene verschil verschillen verschillende verschoning versies verslag verslagen
verslaggever verslaggeving verslaglegger verslaglegging verslaving verspaner verspaning verspreiden verstand
versterken versterking versterkt versturen vertaald vertaalde vertaalster vertaling vertraging vertrek
vertrekreden vertrokken vertrouwd vertrouwelijk vertrouwelijke vertrouwen vervangen vervangend vervanger
vervanging vervoer vervoerder vervoerders vervoersmiddel vervolgstap vervolgstappen verwacht verwachte
verwachting verwarming verwerken verwerking verwerkt verwerkte verwezen verwijzing very verzameld verzamelde
verzamelen verzekeraar verzekerd verzekering verzenden verzending verzocht verzoek verzoeken verzorgd
verzorgde verzorgen verzorgend verzorgenden verzorging verzorgt verzuim vestigen vestiging veterinary victims
video videobewerking videos vier vierde vierjarige vierkante vietnamees viewed views vijfde vijfjarige vijftig
vinden vindingrijk vindingrijke vindt virtual visa visagie visagist visas visie visies vision visited visiting
visitors visits visma visserij visual visualized visverwerking vlaams vleeswaren vliegtuig vliegtuigen
vliegveld vloeiend vloeiende vloeren vloerenlegger vlot vlotte vluchteling vluchten vmware vocational voeding
voedsel voedselbank voeg voerde voeren voertaal voertuig voertuigen voetbal voetballen voetbaltrainer voetnoot
voldaan voldoen voldoende volgde volgen volgend volgende volgorde volhardend volharding volledig volledige
volleybal volleyballen voltijd voltooid volume voluntary volunteered volunteers volwassen volwassenen vond
voogd vooral voorbeeld voorbeelden voorbereid voorbereiden voorbereidend voorbereiding voordat voordeel
voordelen voorgaande voorgedragen voorgesteld voorkeur voorkeuren voorkomen voorletters voorlezen voorlichter
voorlichting voorlopig voornaam voornamelijk voornamen voorraad voorraadbeheer voorraden voorselectie voorstel
voorstelbrief voorstellen voorstelling voortaan voortgang voortgezet voorts voorvrouw voorwaarde voorwaarden
voorzichtig voorzichtige voorzien voorziening voorzitten vorig vorige vorm vormen vormgeven vormgeving vraag
vraagstukken vrachtauto vrachtbrieven vrachtvervoer vrachtwagen vrachtwagens vragen vragenlijst vragenlijsten
vriendelijk vrij vrije vrijgezel vrijwaring vrijwilligers vroege vroeger vrolijk vrolijke vrouw vrouwelijk
vrouwen vuejs vuilnisman vulploeg vurig vvt waakzaam waarbij waarborgen waarborging waarde waarden waardering
waardevol waardevolle waardoor waarin waarmee waarna waarnemen waarnemend waarneming waarop waarover
waarschijnlijk waarvan waarvoor wage wages waiters waiting wajong walked wandelen wanted wao warehouseman
warehouses warehousing waren warranty wasserij waste waterbeheer waterbouw waterschappen waterzuivering
weaknesses wealth webdesigner webinar webinars webpack webshop webshops websites webwinkel wedding weekday
weekdays weekend weekenden weekends weekly weekplanning weeks weekstaten wegenbouw wegens wegenwacht
wegvervoer wehkamp weinig wekelijks wekelijkse weken wekken welcomed welders welding welfare welk welke welkom
wellbeing wellicht welzijn welzijnswerk wendbaar wens wenselijk wensen wenst went werden were wereld
werelddelen wereldwijd wereldwinkel werkdagen werken werkgebied werkgever werkgevers werkhouding werkloos
werknemer werknemers werkoverleg werkplaats werkplaatsen werkplek werkplekken werkproces werkstudent werkt
werkte werktijden werktuigbouw werkuren werkveld werkweek werkwijze werkwijzen werkzaam werkzaamheden werkzame
werkzoekend werkzoekende werven werving wervingsbureau wervingskanaal wet weten wetenschappen wetgeving wetten
whatsapp whenever whereas whereby whether which whilst wholesale whose wia widely wielrennen wijkagent
wijkgericht wijkteam wijkverpleging wijzigen wijziging wil wilde willen willing wilskracht wilskrachtig
windmolens window winkelbediende winkelier winkelketen winkels winner winning winst winsten wiskundeleraar
wiskundig wisseldiensten wisselend wisselende wist withdrawn witnessed wms women wonderful wondverzorging
wondzorg wonen woning woningbouw woningen woocommerce woodwork woonachtig woonconsulent woongroep woonplaats
woonvorm woord woorden woordenschat woordvoerder words workable workday worked workers workflow workflows
workforce working workload workplace works workshop workshops world worldwide write writers writes writing
written wrote xml yacht yearly years yesterday you youngcapital yourself youth youtube zaalvoetbal zaalwacht
zag zakelijk zakelijke zaken zakenpartner zakenreizen zalando zandstralen zangeres zeefdruk zeer zeevaart
zeker zekere zelden zelf zelfbewust zelfbewuste zelfdiscipline zelfkennis zelfredzaam zelfreflectie zelfs
zelfstandigen zelfsturend zelfverzekerd zendesk zes zesde zeven zichtbaar ziek zieken ziekenhuizen
ziekenvervoer ziekenwagen ziekmelding ziekte ziekteverzuim ziektewet ziel zien ziet zin zingen zinvol zittend
zocht zodat zodra zoeken zoekt zolang zomerbaan zonen zonnepanelen zoom zoon zoons zorgde zorgdossier
zorgelijk zorgen zorghulp zorginstelling zorgplan zorgplannen zorgsector zorgt zorgverlener zorgverleners
zorgvuldig zorgvuldige zorgzaam zorgzame zou zouden zowat zowel zuivel zuivelfabriek zuiver zus zwakke zwaktes
zware zweeds zwembad zwemdiploma zwemles zwemlessen zwemmen
`);
