import { wordSet } from './values.ts';

/** What may stand between an article, a number or "mijn" and a word for family. */
export const familyAdjectives = wordSet(
  `jonge jong kleine klein volwassen schoolgaande studerende opgroeiende thuiswonende uitwonende young small little grown adult teenage lieve eigen prachtige mooie gezonde wonderful lovely beautiful schoolage
  schoolaged jongste oudste middelste pasgeboren newborn puberende drukke prachtig samengesteld groot druk levendige own eldest youngest oldest middle beide both nieuwe new zieke sick ill huidige current late
  overleden toekomstige future aanstaande then toenmalige ernstig eerste tweede derde vierde vijfde first second third fourth fifth next great school old aged primary year up biological adopted adoptive dutch inmiddels
  bijna zorgintensieve autistische gehandicapte disabled blinde blind demente oude bejaarde longterm long term vaste serieuze energetic lively busy grote amazing dear`,
);
export const numberWords = wordSet(
  'een één twee drie vier vijf zes zeven acht negen geen a an one two three four five six seven eight nine no nul zero several enkele meerdere',
);
/** Whose: of who writes, of those he is one of, or of whom a text is about. */
export const mine = wordSet('mijn mn my m');
export const ours = wordSet('onze ons our');
export const theirs = wordSet('zijn haar his her their hun');
export const articles = wordSet('de het the');

/** Being at home with children, or a pause in work for them. */
export const homeWords = wordSet(
  `thuis home huishouden household opvoeding opvoeden opgevoed opvoedde opvoed verzorging zorgen verzorgen raise raised raising breng brengen haal halen ophalen bring drop pick break onderbreking pauze carrierepauze loopbaanonderbreking
  sabbatical gap mantelzorg fulltime stay stayed stayathome vanwege wegens verband ivm because due klein kleine jong small young bring schooltijden schooltijd schoolhours holidays schoolvakanties vakantie weekend weekends avonden evenings samen tijd time
  kamperen fietsen wandelen leven verhuisd verhuizen verhuisde verhuizing woon woont wonen wonende live lives living moved relocated relocate settled familie tussenjaar herintreder herintreedster herintreden grootgebracht grootbrengen bringing brought upbringing rearing childrearing bed asleep slapen`,
);
export const narratorWords = wordSet('ik i mij me mijn my we wij mezelf myself');
export const havers = wordSet(
  'heb hebben heeft have has had hadden kreeg kregen gekregen got ve raise raised raising',
);
export const fillers = wordSet(
  'ik i we wij nu now samen inmiddels ook also al zelf together already currently momenteel recently en and partner nog thuis',
);
export const raisers = wordSet(
  'zorg zorgt zorgde zorgen care cared caring opvoeding upbringing verzorging raising',
);
/** Verbs that a sentence about one's eldest or one's two goes on with. */
export const kinVerbs = wordSet(
  'is are starts start zit zitten gaat gaan goes go has have was were turned wordt worden heeft hebben attends attend studeert studeren loves love zijn went started begint begon speelt spelen plays play woont live lives with now nu',
);
export const liveWords = wordSet(
  'woon woont wonen wonend wonende live lives lived living samen together samenwonend getrouwd gehuwd married cohabiting share deel verhuis verhuisd verhuizen moved moving relocated',
);
export const parentAdjectives = wordSet(
  `single proud trotse trots busy drukke happy gelukkige working werkende young jonge new kersverse loving liefhebbende dedicated devoted toegewijde lucky hands on full time fulltime stay at home thuis alleenstaande gescheiden
  betrokken involved divorced widowed solo expectant aanstaande beginnende enthousiaste actieve active doting foster first drukbezette zorgzame caring dankbare nuchtere sportieve`,
);
export const tellingAdjectives = wordSet(
  'single proud trotse trots busy working werkende new kersverse hands full time fulltime home alleenstaande solo expectant aanstaande doting first stay jonge',
);
export const becoming = wordSet(
  'ben am m is was werd word wordt become became becoming being als as zijnde bleef worden geworden',
);
export const parentFillers = wordSet(
  'ik nu now inmiddels zelf een a an the ook also de recently since onlangs ondertussen just net already sinds kort pas foremost and en bovenal above all vooral daarnaast trots still nog i he she hij zij ze sindsdien finally eindelijk weer soon binnenkort',
);
/** Behind "als moeder", "as a father": how a sentence about oneself goes on. */
export const selfGoesOn = wordSet(
  'i ik weet know leer leerde learned learnt heb have ben am moest moet kan can kon could who die van of met with and en werk werkte work plan organiseer ken houd hou begrijp understand snap in to zijnde thuis at vind find had was wilde wil want need sta',
);
/** Marriage and its end, as nouns; only one's own. */
export const unions = wordSet(
  'scheiding echtscheiding divorce marriage huwelijk separation bruiloft wedding trouwdag trouwerij honeymoon huwelijksreis breakup widowhood verloving engagement relatiebreuk',
);
/** Behind a state that is said of others: "married couples". */
export const stateBearers = wordSet(
  'spouses pension pensions couples couple people women men clients mensen stellen stel echtparen echtpaar employees medewerkers klanten clienten ouders parents vrouwen mannen persons families partners staff applicants customers patients tenants pensioners vrouw man woman name names quarters life filing',
);
export const stateAdverbs = wordSet(
  'happily gelukkig not never niet nooit recently just newly net pas officially legally wettelijk kerkelijk nog onlangs',
);
