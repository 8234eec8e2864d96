import { wordSet } from './values.ts';

/** With the endings of Dutch adjectives: "islamitisch", "islamitische". */
function* bent(list: string): Generator<string> {
  for (const word of list.split(/\s+/).filter(Boolean)) {
    yield word;
    yield `${word}e`;
    if (/[^s]$/.test(word)) yield `${word}en`;
  }
}

/** Beliefs as adjectives and people who hold them, in Dutch and English, folded. */
export const believers: ReadonlySet<string> = new Set([
  ...bent(`
islamitisch soennitisch sjiitisch soefistisch salafistisch alevitisch druzisch ismailitisch ahmadiyya
christelijk katholiek protestant protestants gereformeerd hervormd evangelisch luthers doopsgezind remonstrants baptist baptistisch methodistisch calvinistisch
anglicaans apostolisch adventistisch pentecostaal charismatisch oecumenisch vrijzinnig bevindelijk reformatorisch vrijgemaakt presbyteriaans mormoons rooms-katholiek oudkatholiek orthodox
joods chassidisch liberaal-joods boeddhistisch taoistisch confucianistisch hindoeistisch hindoes jainistisch sikhistisch animistisch atheistisch agnostisch humanistisch bahais zoroastrisch antroposofisch praktiserend gelovig kerkelijk gedoopt bekeerd belijdend streng-gelovig koptisch maronitisch chaldeeuws melkitisch
`),
  ...wordSet(`
moslim moslima moslims moslimse moslimas moslimvrouw moslimman christen christenen christin katholieken protestanten rooms hernhutter hernhutters pinksterchristen pinksterchristenen evangelischen jood joden jodin hindoe hindoes boeddhist boeddhiste sikh sikhs
soenniet sjiiet soefi aleviet alevi alevieten druze druzen ahmadi ahmadis ahmadiya wahabiet salafist mennoniet baptisten methodist adventist adventiste calvinist mormoon mormonen quaker remonstrant lutheraan anglicaan presbyteriaan
jehova jehovas jehovah jehovahs getuige winti wintigelovige taoist confucianist jain bahai bahais zoroastrier animist atheist agnost ongelovig humanist bekeerling kopt kopten maroniet samaji samaj sanatan dharm sanatani ditib milli gorus yezidi jezidi vrijgemaakten islam christendom jodendom hindoeisme boeddhisme taoisme sikhisme winti-geloof brahmaan brahman vaishnava shaivite hare krishna rastafari rastafarian rasta
muslim muslims muslima sunni shia shiite shiites sufi ahmadi christian christians catholic catholics protestants evangelical evangelicals pentecostal pentecostals lutheran mennonite moravian methodist adventist anglican episcopalian presbyterian reformed orthodox coptic maronite apostolic charismatic mormon lds jewish jew jews hindu hindus buddhist buddhists sikhism jain taoist daoist confucian druze alawite ismaili atheist agnostic nonreligious christianity judaism hinduism buddhism islamic churchgoer churchgoing godly prayerful  nonbeliever unbeliever secular-jewish humanism freethinker vrijdenker vrijmetselaar freemason spiritualist theist deist pagan wicca wiccan heiden shinto shintoist baptists methodists anglicans mennonites quakers adventists witnesses jehovahs reborn born-again wedergeboren religieus religieuze kerks kerkse vroom vrome godvrezend godvruchtig devoot devote religious believer devout practising kerkganger kerkgangster tewahedo nazarene wesleyan unitarian
zevendedagsadventist zevendedagsadventisten adventisten pinkstergelovige pinkstergelovigen pentecost hernhut baptiste methodiste lutherse atheiste agnosticus ongelovige ongodsdienstig alevite alevites yazidi yazidis yezidis mandaean mandeeer zoroastrian zoroastrians parsi theravada mahayana nichiren zenboeddhist zenboeddhistisch sefardisch sefardische asjkenazisch ashkenazi sephardic hasidic haredi chassied salafi wahhabi deobandi barelvi ismaeliet kimbanguist kimbanguistisch aladura maronites copts copt melkite hussite uniate pietist pietistisch hernhutse moravians sikhi ravidassia caodai jainist shintoist animisme animism agnosticism atheism atheisme
`),
]);

/** Beliefs that are also ordinary words or trade words: hidden only where the sentence tells of the candidate. */
export const doubtful: ReadonlySet<string> = new Set(
  [
    ...bent(
      'orthodox humanistisch oecumenisch evangelisch charismatisch apostolisch liberaal-joods vrijgemaakt bekeerd vrijzinnig praktiserend antroposofisch kerkelijk belijdend animistisch confucianistisch atheistisch agnostisch',
    ),
  ].concat(
    ...wordSet(
      'witnesses reborn religieus religieuze devoot devote vroom vrome pagan humanism getuige reformed evangelical religious practising believer humanist rooms krishna hare milli gorus ditib moravian brahman brahmaan quaker lds rasta jain nazarene islam christian sikh devout jood atheist agnost ongelovig charismatic apostolic protestant coptic pentecost parsi agnosticism atheism atheisme animisme animism',
    ),
  ),
);

const houses = `
 stilteruimte moskeeen kerken tempels synagogen kapellen bisdom dekenaat classis synode kerkenwerk kerkzaal kerkkring basisgemeente huiskring celgroep evangelisatiegemeente legerdesheils heilsleger prayerhouse mosques churches temples synagogues gurdwaras mandirs chapels diocese archdiocese synod presbytery housechurch kyrka masjied mesjid langgar pura vihara klenteng
kerk moskee synagoge sjoel tempel hindoetempel boeddhatempel mandir mandier gurdwara cemevi djami pagode kapel kathedraal basiliek parochie parochies vermaning koninkrijkszaal godshuis khalwa khalwat khanqah kloosterkerk kerkgenootschap
 pinkstergemeente broedergemeente broederkerk adventkerk adventskerk baptistenkerk baptistengemeente evangeliegemeente evangeliekerk vrijgemeente volkskerk dorpskerk wijkkerk huiskerk huisgemeente moederkerk kerkgemeenschap kerkgemeente kerkelijke geloofsgemeenschap migrantenkerk jongerenkerk jeugdkerk stadskerk thuiskerk zondagskerk gemeentekerk streekkerk methodistenkerk studentenkerk studentenparochie kerkplantteam buurtmoskee jongerenmoskee vrouwenmoskee tempelbestuur tempelgemeenschap mandirbestuur parochiaan parochianen pastoraat diaconie kerkbestuur kerkenraad kerkraad kerkvoogdij kerkgebouw
church mosque masjid synagogue shul temple pagoda chapel cathedral basilica parish congregation vihara ashram gompa gurudwara jamatkhana tabernacle parishioner parishioners musalla
`;

/** Places of worship and their bodies. */
export const worship: ReadonlySet<string> = wordSet(houses);

/** What only somebody of a belief does, wears, keeps or is; hidden unless it is plainly an object of work. */
export const practices: ReadonlySet<string> = wordSet(`
biblebelt refoband refodorp wijkgemeente thuisgemeente moedergemeente pinkstergemeenschap kerkplanting
ramadan ramadhan suikerfeest offerfeest eidfeest eidgebed iftar iftars sahur suhoor vrijdaggebed vrijdagsgebed vrijdaggebeden vrijdagpreek vrijdagmiddaggebed middaggebed ochtendgebed avondgebed salat jumu jumuah jumah jummah djoema koranles koran quran qoran hadj hadjj hajj hoofddoek hoofddoekje hoofddoeken hijab hidjab hijabi nikab niqab boerka chador gezichtssluier headscarf
 zondagschool zondagsschool zondagschool zondagsrust zondagsheiliging kerkdienst kerkdiensten eredienst erediensten kerkkoor kerkkoren kerkorgel kerkblad kerkbode kerkgang kerkfeest kerkjeugd kerkbezoek kerkband kerkradio kerkkinderen kerkvrijwilliger kerkwerk kinderkerk kindernevendienst kinderdienst kinderbijbel alphacursus belijdenis geloofsbelijdenis doopsel doopdienst vormsel eucharistie communie hoogmis zondagsmis kerstmis nachtmis biecht rozenkrans acoliet ouderling ouderlingen diaken diakenen diacones kerkrentmeester jeugdouderling kerkenraadslid biddag dankdag vastenmaand vastentijd vastenperiode vastenactie veertigdagentijd aswoensdag allerheiligen allerzielen bedevaart bedevaarten pelgrimage lourdesreis zendingswerk zendingsreis zendingscommissie evangelisatie evangeliseren aanbidding aanbiddingsleider aanbiddingsteam lofprijzing gospel jeugdvereniging
sjabbat sjabbath sjabbes shabbat shabbath sabbat sabbath pesach pesah chanoeka chanukka hanukkah jom kippoer kipoer kipur yom kippur rosj rosh hasjana hashanah soekot sukkot poerim purim batmitswa mitswa mitzvah keppel keppeltje kippa kippah pejes tzitzit thora torah talmoed siddoer 
diwali divali phagwa navratri navratra dashera dussehra poedja havan jhandi jhandie bhajan bhajans kirtan satsang ramayan ramlila kavina vaisakhi baisakhi langar tulband dastar turban khalsa granthi vesak wesak vesakfeest meditatieretraite vipassana dharma sangha slametan slametans tahlilan pengajian pencak meskel timkat timket fasika newroz nowruz ashura asjoera muharram mawlid maulid mevlid kloosterzuster 
bible bibles biblestudy koranles hifz hafiz tajweed quranic koranic hadith soenna sunnah salaat dhuhr maghrib fajr taraweeh tarawih itikaf zakat sadaqa aqiqah umrah hadji haji hajji hafiza niqaab burqa boerkini burkiniabaya jilbab djellaba kufi headcovering kruisje crucifix rosenkranz novene noveen vespers litanie psalmen psalms psalm hymns hymnen churchwarden verger altarserver misdiensten zegening sacrament sacramenten sacraments ordained ordination gezalfd anointed kerstnacht palmzondag carnavalsmis epiphany orthodoxie tabaski lailat adha eidulfitr ramzan shabe ganesh ganesha durga lakshmi shiva vishnu hanuman saraswati poojas yajna dhamma kathina songkran vesakh qingming voorouderverering wintiprey bonoeman obeah santeria candomble vodou voodoo simchat simcha minjan minyan challah hechsjer koosjere kosjer sjoelganger bima besnijdenis circumcision bris upsherin naamgevingsfeest godparent netsela habesha zuria jellaba godmother godfather lenten veertigdagen zwijgretraite bezinningsdagen bezinningsgroep geloofsopvoeding geloofsleven geloofsgesprek geloofsgroep geloofsverdieping jongerendienst tienerdienst jeugddienst zangdienst kerkenpad kerkendag opwekkingsconferentie taize taizé wereldjongerendagen youthgroup biblestudygroup churchgoer churchgoers prayer prayers praying pray communion baptism baptised baptized bible biblical gospel deacon deaconess sacristan acolyte pilgrimage rosary evangelism yarmulke kirtans vespers liturgy liturgical allah bijbel geloofsgenoten vastend sharia madrasa madrassa madrasah medresse
nyepi galungan kuningan fasika genna enkutatash mezmur mahber tsom wigilia pasterka wielkanoc swietych zaduszki roraty eids bakrid ashure muharrem nawruz mawlud miraj shavuot sjavoeot simchas havdala havdalah seder purim shabbos yarmulkes bandhan janmashtami shivratri shivaratri ganpati onam pongal thaipusam navaratri waisak kerstviering paasviering kerstnachtdienst paaswake paasmaandag hemelvaartsdienst driekoningen sacramentsdag allsaints hemelvaartsmis
headscarves niqabs hijabs turbans headcover headcoverings abaya burkini khimar jilbaab chador kirpan bindi talliet tallit tefillin kipa wudu ghusl adhan azan dhikr zikr tasbih rosaries noveen noveenen kniegebed dankgebed tafelgebed prayermat stiltegebed taizeviering huisgebed bidstond bidstonden bidweek zangstond samenzang psalmzingen psalmgezang lofzang lofzangen opwekkingsliederen huwelijksinzegening doopgetuigenis communiefeest communicant confirmand confirmatie godsdienstles zondagsviering lekenprediker lekenpreker preekbeurt preekbeurten preek preken kosterschap
 offerande offerandes offertjes huisaltaar huistempel voorouderaltaar kerstzang kerkmuziek haram
`);

/** Words that tell of a belief only in some company: what stands before the mark, and what behind it. */
export const inCompany: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    'mis missen': /(?:^| )(?:de|heilige|zondagse|naar|een|\p{L}+se) ⟦(?! (?:ik|je|we|en het|heb))/iu,
    'gebed gebeden':
      /(?:het|mijn|me|mn|m['’]n|my|een|voor|tijdens|in|dagelijkse?|vijf|rond|om|voor|s|aan|en|van) ⟦/iu,
    'bidden bidt':
      /(?:te|kan|kunnen|wil|even|mag|mogen|om|tijd|voor|en|ik|hij|zij|ze|moet|het|vijf keer) ⟦|⟦ (?:en|in|kan|mag|vijf|tussen|op|tijdens|doe)/iu,
    'religious religieus':
      /(?:not|niet|non|deeply|very|quite|am|is|ben|zeer|erg|raised|opgevoed|was) (?:very |erg |zo )?⟦(?! (?:about|in (?:mijn|my)|als|studies|erfgoed|over))|for ⟦ reasons|⟦ (?:reasons|holidays?|observance|obligations?|background|upbringing|family)/iu,
    'pray prays prayed bids gebeden':
      /(?:^| )(?:i|we|to|and|he|she|time to) ⟦|⟦ (?:five|daily|together|regularly)/iu,
    'bible bijbel':
      /^(?!.*(?:school|basisschool) de ⟦).*(?:^|[^\p{L}])(?:de|the|my|mijn|een|a|uit|read|lees|in|study|his|her|our|met|with) ⟦/iu,
    god: /(?:in|van|aan|with|dank|of|for|by|met|tot|thank|serve|serving|love|loves) ⟦/iu,
    bid: /(?:^| )ik ⟦|⟦ ik |(?:en|ook) ⟦ (?:vijf|5|dagelijks|elke)/iu,
    vasten: /^(?!.*(?:nuchter|bloed|dieet|intermitt|infuus|patiënt)).*⟦/iu,
    'saints souls': /all ⟦/iu,
    vast: /(?:als|omdat|wanneer|dat|terwijl) ik ⟦ ?(?:[.,;!?]|$)|(?:kerk|moskee|tewahedo|geloof|tempel)[^.!?]{0,50} ⟦|⟦ in de (?:ramadan|vasten)|(?:^| )ik ⟦(?! (?:in dienst|bij|aan|als|werk|team|contract)).{0,50}(?:pasen|ramadan|periode|maand|dagen|advent|zons|geloof|veertig|kerst)|(?:ramadan|pasen|vastentijd|vastenmaand) ⟦ ik/iu,
    fasting: /^(?!.*intermittent )(?!.*⟦ (?:blood|glucose|plasma|state)).*⟦/iu,
    'fast fasts':
      /(?:^|[^\p{L}])(?:i|he|she|we|to|and) ⟦ (?:during|in the|for lent|through|from dawn|before)|⟦ (?:in|during|the whole|through|before|until|till|at|on) (?:the )?(?:month of )?(?:ramadan|lent|easter|christmas|advent|good friday|wednesdays and|yom)/iu,
    altar:
      /⟦ (?:server|boy|girl)|(?:^|[^\p{L}])(?:mijn|my|our|onze|thuis) ⟦|(?:serve|serves|serving|help|helps|dien|dient) (?:at|aan) (?:the|het) ⟦/iu,
    offerings: /(?:little|daily|my|her|his|small|temple) ⟦/iu,
    lesson: /(?:read|reads|reading) (?:the|a) ⟦/iu,
    'feast feasts festival':
      /(?:sugar|sacrifice|eid|religious|our own) ⟦|⟦ of (?:the )?(?:sacrifice|assumption|breaking|cross|epiphany|ascension|saint)/iu,
    'missionary zendeling zendelinge missionaris': /(?:as an?|als|was) ⟦/iu,
    salvation: /⟦ army/iu,
    lent: /(?:during|for|in|of|before|observe|observing|keep|through) ⟦(?! (?:to|by|out|money))/iu,
    mass: /⟦ (?:on|every|each) sunday|(?:to|at|sunday|holy|attends?|after|before|midnight|latin|polish|morning|catholic) ⟦(?! (?:market|prod|media|spec|trans|com|of|hir|mail|bal))/iu,
    confirmation: /(?:my|his|her|church) ⟦|⟦ class/iu,
    elder:
      /(?:^| )(?:an?|church|as|ruling|youth) ⟦(?! (?:care|brother|sister|daughter|son|child|people|abuse))/iu,
    sunday: /⟦ (?:school|mass|services?|worship|choir|sermon)/iu,
    friday: /⟦ (?:prayers?|mosque|sermon)/iu,
    alpha: /⟦[ -](?:cursus|course)/iu,
    ministry: /(?:church|youth|worship|prison|women['’]s|children['’]s|music|campus) ⟦/iu,
    mission: /⟦ (?:church|trip|work abroad)/iu,
    worship:
      /⟦ (?:team|leader|band|service|group|night)|(?:house|place|lead|sunday|praise and|leading) (?:of )?⟦/iu,
    allah: /(?:in|van|aan|with|dank|of|for|by|met|tot) ⟦/iu,
    'jezus jesus christus christ': /(?:in|van|aan|with|of|for|by|volgeling van|lord|heer) ⟦/iu,
    geloof:
      /(?:mijn|ons|haar|zijn|vanwege het|door het|uit|tot het|van het|christelijke?|islamitische?|joodse?|katholieke?) ⟦(?! (?:dat|ik|hecht))(?! in (?!god|jezus|allah|christus))|⟦ in (?:god|jezus|allah|christus)/iu,
    faith:
      /(?:my|his|her|our|the|muslim|christian|catholic|jewish|hindu|baha'i) ⟦(?! in (?!god|jesus|christ|allah))/iu,
    'religie godsdienst geloofsovertuiging levensovertuiging religion':
      /(?:mijn|haar|zijn|onze|vanwege|my|his|her|our) ⟦/iu,
    'halal koosjer kosher':
      /(?:eet|eten|eats?|eating|alleen|strikt|only|lunch|keep|keeps|houd|houdt|liefst|i\.v\.m\.|graag|dieet|diet|streng) (?:\p{L}+ ){0,2}⟦(?! (?:slacht|certif|product|markt|market|keuken|restaurant|vlees|meat|catering|food))|⟦ (?:eten|eet|ivm|i\.v\.m|graag|only)|[:(] ?⟦/iu,
    'eid bayram bajram ramazan holi puja pooja salah umrah omra doop kandil katha mevlut':
      /(?:^|[^\p{L}])(?:de|het|een|mijn|onze|our|her|his|twee|two|both|beide|elke?|every|of|only|alleen|van|met|tijdens|voor|rond|na|op|the|a|for|during|at|after|on|vieren?|viert|celebrates?|observes?|marks?|en|and|my|to) ⟦/iu,
    'pasen easter kerst pinksteren christmas kerstfeest paasfeest kerstmis kerstdag paasdag pinksterfeest epiphany driekoningen':
      /(?:orthodoxe?|koptische?|coptic|russische?|grieks\p{L}*|eritrese|ethiopische?|armeense|armenian|servische|serbian|oekraiense|ukrainian|greek|russian|oriental|eastern) ⟦|⟦ (?:volgens|by|according to|on|in) (?:de |the )?(?:oude|old|juliaanse|julian|orthodoxe|orthodox|koptische|coptic|oosterse|eastern) |(?:vast|vasten|vastentijd|vastenperiode|veertigdagentijd|lent|fast|fasting) (?:voor|tot|until|before|towards|richting) ⟦|⟦ \((?:orthodox|koptisch)/iu,
    'convent abbey monastery priory klooster klooster abdij':
      /(?:my|mijn|retraite in (?:het|de|een)|retreat (?:in|at) (?:the|an?|my)|onze|our) ⟦/iu,
    evangelist:
      /^(?!.*(?:tech|developer|product|data|cloud|java|brand|design|security|software|it|ai|agile|digital|devops)\p{L}*[ -]⟦).*⟦/iu,
    gemeente:
      /(?:(?:christe|evangeli|pinkster|volle|doops|apostol|protestant|gereform|hervorm|baptist|joods|luther|remonstr|molukse|vrije|adventist|chinese|ghanese|koreaanse|hindoe|boeddh)\p{L}*|RCCG|GKV|NGK|EBG|PKN|CGK|VEG|VPE|EBGS)[- ]⟦/iu,
    kingdom: /⟦ hall/iu,
    'dienst service services': /(?:zondagse|kerkelijke|sunday|church) ⟦/iu,
    'congregatie missiehuis': /./u,
    pork: /./u,
  }).flatMap(([list, pattern]) => list.split(' ').map((word) => [word, pattern] as const)),
);

/** People who lead worship: a trade in a job, and a sign of belief in one's family or free time. */
export const clergy: ReadonlySet<string> = wordSet(
  'dominee predikant hulppredikant dorpsdominee legerpredikant hulppastoor pastoraal imam imams hodja hoca mufti pastoor pastor priester kapelaan rabbijn chazan monnik zendeling zendelinge missionaris rabbi priest vicar nun monk missionary missionaries pandit pundit koster kosteres  cantor organist catecheet choirmaster kerkmusicus lector geestelijke clergyman',
);

/** Names of churches and bodies that stand for a belief of themselves. */
export const bodies: ReadonlySet<string> = wordSet(
  'rccg pkn gkv ngk ebg ebgs cgk hhk ggin vpe geredja gereja indjili injili hillsong redeemed iskcon chabad hkbp gki gpm gkin gbkp gmim gmit ekkn cogic ekklesia zwinglian masjidul nahdlatul muhammadiyah jemaat jemaah pgi gpib gkj kgpm ahmadiyya tewahedo tewahdo tablighi soka falun',
);
