import { wordSet } from './values.ts';

/** States that hardly anybody writes of anything but himself. */
export const states = wordSet(
  `gehuwd getrouwd ongehuwd ongetrouwd hertrouwd gehuwde getrouwde verloofd married unmarried remarried divorced widowed divorcee cohabiting samenwonende trouwde trouwden thuisblijfmoeder samenlevingscontract samenlevingsovereenkomst puberzoon puberdochter tienerzoon tienerdochter thuisblijfvader huismoeder huisvader huisvrouw huwelijksmigrant huwelijksmigrante housewife homemaker househusband kinderloos childless latrelatie newlywed newlyweds weduwnaarschap remarry hertrouwde
  tienermoeder bonusmoeder bonusvader stiefmoeder stiefvader pleegmoeder pleegvader adoptiemoeder adoptievader mantelzorgmoeder trouwplannen verkering coouder coparent coouderschap coparenting pleegouder pleegouders adoptieouders voogdij miskraam miscarriage ivf dependants dependents kostwinner alleenverdiener breadwinner papadag mamadag papadagen mamadagen`,
);
/** Those that are ordinary words too. */
export const looseStates = wordSet(
  'gescheiden alleenstaand alleenstaande samenwonend vrijgezel single engaged separated weduwe weduwnaar weduwschap widow widower lat relatie vrijgezelle bachelor spinster relationship partnership partnerschap getr gesch geh ongeh samenw alleenst zwanger pregnant zwangerschap pregnancy samen together alleen alone verwachting expecting uitgerekend bevallen custody gay lesbian lesbisch lesbische homoseksueel homosexual biseksueel bisexual homo',
);
/** Leaves for a child of one's own; not a post that stands in for somebody on leave. */
export const leaves = wordSet(
  'zwangerschapsverlof ouderschapsverlof bevallingsverlof geboorteverlof vaderschapsverlof moederschapsverlof partnerverlof adoptieverlof kraamverlof maternity paternity parental',
);
export const partners = wordSet(
  'man vrouw echtgenoot echtgenote partner husband wife spouse vriend vriendin verloofde fiance fiancee girlfriend boyfriend ex exman exvrouw levenspartner levensgezel levensgezellin wederhelft eega bruid bruidegom hubby half helft',
);
export const children = wordSet(
  `woman boy newborn kinderen kids children kind child zonen zoons dochters sons daughters son daughter zoon dochter kleinkinderen grandchildren zoontje dochtertje zoontjes dochtertjes tweeling drieling twins triplets jongens meiden
  meisjes boys girls kindje kindjes kleintjes kleinkind grandchild kleinzoon kleindochter grandson granddaughter baby babys babies peuter peuters kleuter kleuters tiener tieners pubers puber teenagers teenager toddler toddlers
  pleegkinderen pleegkind stiefkinderen stiefkind bonuskinderen bonuskind stepchildren stepson stepdaughter foster koters little ones oudste jongste middelste oldest meisje jongetje kroost gezin family eldest youngest`,
);
export const relatives = wordSet(
  'missus schoonouders schoonmoeder schoonvader schoonfamilie schoonzus schoonbroer zwager inlaws laws schoondochter schoonzoon kinderwens law ouders parents',
);
/** Told only with what befell them, or when one cares for them. */
export const siblings = wordSet(
  'broer broers zus zussen zusje broertje brother brothers sister sisters tante oom aunt uncle neefje nichtje nephew niece',
);
export const parents = wordSet(
  'vader moeder father mother mum mom mummy dad daddy papa mama ouderschap parenting ouder parent opa oma grandfather grandmother grandpa grandma granny grootmoeder grootvader mams paps',
);

const number =
  '(?:\\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|geen|a|an|one|two|three|four|five|six|seven|eight|nine|no|both|beide)';
const kind =
  "(?:kinderen|kids|children|kind|child|zonen|zoons|zoon|dochters|dochter|sons?|daughters?|zoontjes?|dochtertjes?|tweeling|drieling|twins|triplets|jongens|meiden|meisjes|boys?|girls?|kleinkinderen|kleinkind|grandchildren|grandchild|kleinzoon|kleindochter|baby(?:'?s)?|babies|peuters?|kleuters?|tieners?|pubers?|teenagers?|toddlers?|kindje|gezin|family|pleegkinderen|stiefkinderen|bonuskinderen|stepchildren|koters|kleintjes|stuks)";
const adjective =
  '(?:jonge|jong|kleine|klein|volwassen|schoolgaande|studerende|opgroeiende|thuiswonende|uitwonende|young|small|little|grown-up|grown|adult|teenage|lieve|eigen|prachtige|mooie|gezonde|wonderful|lovely|beautiful|school-age|schoolaged|jongste|oudste|pasgeboren|newborn|puberende|drukke|basisschool|prachtig|samengesteld|groot|druk|levendige)';
const age =
  '(?:\\s?\\((?:[^()\\n]{1,40}\\)|\\d[^()\\n]{0,30}(?![^()\\n]))|(?:,)? (?:van|of|aged) (?:\\d{1,2}(?!\\d)|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six|seven|eight|nine|ten)(?:(?:,| en| and| &) (?:\\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|two|three|four|five|six|seven|eight|nine|ten))*(?: (?:jaar|maanden|years|months)(?: old| oud)?)?)';

/** "van drie", "of twins", "van twee studerende dochters (18 en 20)": behind a word for a parent. */
export const ofChildren = new RegExp(
  `^ (?:van|of|to|met|with|voor) (?:(?:inmiddels|nu|now|my|mijn|onze|our|zijn|haar|his|her) )?(?:(?:an? |een )?(?:\\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|one|two|three|four|five|six|seven|eight|nine|ten)[- ]?(?:jarige|year[- ]olds?)(?: ${kind})?|${number} (?:${adjective},? (?:en |and )?){0,2}${kind}|(?:${adjective},? ){1,2}${kind}|${kind}|(?:één|one|twee|drie|vier|vijf|zes|zeven|two|three|four|five|six|\\d)(?![a-zà-ÿ\\d]))(?:${age})?(?![a-zà-ÿ])`,
  'i',
);
/** "2 jonge " and "een " before children. */
export const counted = new RegExp(`(?:^|[^a-zà-ÿ\\d/–-])(${number} (?:${adjective},? ){0,2})$`, 'i');
export const described = new RegExp(`(?:^|[^a-zà-ÿ])((?:${adjective},? ){1,2})$`, 'i');
export const aged = new RegExp(`^${age}`, 'i');

/** What stands as a value behind a label about family. */
export const familyValue =
  /(?:^|[^a-zà-ÿ])(?:(?:on)?(?:gehuwd|getrouwd)|getr|geh|ongeh|samenw[a-zà-ÿ]*|alleen[a-zà-ÿ]*|gescheiden|gesch|weduw[a-zà-ÿ]*|verloofd|vrijgezel|single|(?:un)?married|divorced|separated|widow[a-zà-ÿ]*|engaged|lat|relati[a-zà-ÿ]*|partner[a-zà-ÿ]*|geregistreerd[a-zà-ÿ]*|cohabit[a-zà-ÿ]*|living|kind(?:eren)?|kids?|child(?:ren)?|zoons?|zonen|zoontjes?|dochters?|dochtertjes?|sons?|daughters?|tweeling|twins|vader|moeder|father|mother|mum|mom|dad|opa|oma|man|vrouw|vriend(?:in)?|echtgeno[a-zà-ÿ]*|husband|wife|spouse|gezin|zwanger|pregnant|baby|verwachting|expecting|geen|none|thuis[a-zà-ÿ]*)(?![a-zà-ÿ])/i;
/** Work with children of others. */
export const childcare =
  /(?:groep|klas\b|klassen|opvang|\bbso\b|leerling|gastouder|oppas|nanny|au pair|begeleid|cli[eë]nt|pati[eë]nt|school|les\b|lesgeven|docent|juf|leraar|onderwijs|training|trainde|coach|jeugd|kamp|speel|\bper\b|group|class\b|nursery|teach|pupils?|patients?|clients?|daycare|babysit|doelgroep|gezinnen|families|ouders|parents|kraam|verloskund|midwi|peuterspeel|programma|club|project|workshop|cursus|zwemles geven|autis|adhd|tolk|kinderboek|activiteit|activities)/i;
/** Between two telling words of one statement: "getrouwd en heb twee kinderen". */
export const glue =
  /^(?:,? ?(?:en|and|met|with|plus|&|\+|samen met|together with)?(?: (?:heb|heeft|have|has|we hebben|hebben|ben|am))?(?: (?:inmiddels|nu|now|ook|also|already|sinds kort|since recently|proud|trotse|sinds vorig jaar|since last year))?(?: (?:mijn|onze|our|my|een|a|haar|zijn))? ?|, (?:\p{L}{1,12} ){1,4}(?:with|met) )$/iu;
/** "weduwe sinds drie jaar en oma van …" */
export const sinceWhen = /^ (?:sinds|since|al|for) [\p{L}\d]{2,8}(?: jaar| jaren| years?)?/iu;
