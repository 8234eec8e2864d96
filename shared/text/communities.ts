import { servesFeasts } from './of-others.ts';
import { around, belongsTo, isBusiness, sectionAt } from './own-life.ts';
import { GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

/** A people's adjective before these tells of one's own descent. */
const descent =
  /^(?:achtergrond|achtergronden|afkomst|roots|wortels|komaf|herkomst|afstamming|bloed|origine|ouders|ouder|vader|moeder|opa|oma|grootouders|familie|gezin|cultuur|identiteit|nest|huize|voorouders|opvoeding|schoonfamilie|schoonouders|tradities|gebruiken|jeugd|hart|gewortel\p{L}*|komend|immigranten|migranten|gastarbeiders?|vluchteling|vluchtelinge|background|heritage|descent|origins?|ancestry|parents|mother|father|family|culture|upbringing|immigrants?|household|extraction|blood|refugee|born|husband|wife|echtgenoot|echtgenote|partner|man|vrouw|grootouders|grootmoeder|grootvader|grandparents|grandmother|grandfather|dad|mum|mom|daughter|son|dochter|zoon|kind|child|lineage|ethnicity|etniciteit|identity|community roots|upbringing|traditions|values|waarden|nuchterheid|trots|temperament|gastvrijheid|hospitality|bloedlijn|stam|clan|tribe|village|dorp|forebears|voorvaderen|guest|gastarbeidersgezin|migrant|migrants|migrantengezin|migrantenkind|moslim|christen|muslim|christian|ancestors|side|kant|zijde|jongen|meisje|meid|girl|boy|woman|kinderen|children|naam|name|surname|achternaam|accent|wortel|immigratie|migration|migratie)$/u;
/** A people's adjective before these tells of a club or a feast of its own. */
const society =
  /(?:vereniging|verenigingen|soos|inloop|ontmoeting|eettafel|picknick|picnic|potluck|guild|gilde|collectief|collective|genootschap|quarter|camp|kamp|woonoord|barakken|neighbou?rhood|buurt|club|clubs|koor|kring|groep|band|bandje|orkest|ensemble|elftal|team|netwerk|netwerken|gemeenschap|school|stichting|stichtingen|bond|raden|buurtcentrum|cultureel|platform|sportclub|voetbalclub|volksdans\p{L}*|dansgroep|folklore|volksmuziek|muziek|dans|theater|toneel|coffee|ceremon\p{L}*|koffie\p{L}*|tradition\p{L}*|folk\p{L}*|dancing|dance|dancer|music|singing|poetry|poëzie|crafts?|costume|wedding|weddings|bruiloft|bruiloften|new year|celebrations?|events?|gala|mother|elders|ouderen|women's|clubhuis|vrouwenvereniging|unie|federatie|raad|platform|comité|zelforganisatie|organisatie|centrum|buurthuis|huis|feest|feesten|feestdag|feestdagen|dag|festival|nieuwjaar|nieuwjaarsfeest|avond|brassband|krant|blad|dans|dansen|dansgroep|zaterdagschool|weekendschool|moskee|kerk|tempel|academie|kaseko|jongeren|diaspora|vrijwilligers|landdag|optocht|carnaval|sociëteit|dispuut|wijk|cirkel|leeskring|buurtvereniging|circle|circles|societies|clubs|society|association|associations|union|club|network|community|choir|group|band|team|school|foundation|federation|council|committee|centre|center|festival|festivals|league|forum|scouts|orchestra|ensemble|troupe|diaspora|fellowship|parish|church|mosque|professionals|alumni|youth|students|mothers|women|entrepreneurs)$/u;
/** Clients, markets, kitchens and offices that a people's adjective may name. */
const elsewhere =
  /^(?:markt|markten|market|markets|keuken|keukens|cuisine|kitchen|klant|client|cliënt|patient|customer|leerling|student$|studenten$|pupil|collega|colleague|bewoner|resident|ondernemers$|chauffeur|ploeg|leverancier|supplier|partner|wereld|taal|talen|language|les|lessen|literatuur|literature|recht|law|ambassade|embassy|overheid|government|ministerie|bedrijf|bedrijven|company|companies|restaurant|gerechten|food|vestiging|kantoor|office|bank|spoorwegen|regering|economie|economy|tak|divisie|dochter$|grens|border|bouw|norm|standaard|standard|wet|belasting|tax|investeerders|desk|subsidiary|dochterond|outsourc|factory|vendor|branche|afdeling|department|developers?|engineers?|workers$|uitzendkracht|arbeidskracht|entrepreneurs$|business|klanten|retail|regulator|toezicht|consum|keten|opdrachtgever|investors|fabriek|factory|team$|subtitles|ondertitels|medewerkers|employees|jongens|professionals$|women$|vrouwen$|ouderen$|jongeren$|youth$|students$|raad$|dag$|krant$|blad$|huis$|school$|unie$|organisatie$|academie$)/u;
/** National bodies of trades and schools: "Nederlandse Vereniging voor …". */
const general = wordSet(
  'nederlands nederlandse dutch europees europese european engels engelse english duits duitse german frans franse french amerikaans amerikaanse american british brits britse westers westerse international latin latijns',
);

/** The word behind the peoples at words `from` to `to` that makes them tell of descent or of a community, or -1. */
export function tellsOf(words: Scan, from: number, to: number): number {
  const { text } = words;
  const start = words.start[from]!;
  const head = text.slice(Math.max(0, start - 50), start).replace(/\s/g, ' ');
  // "Getrouwd met een Creoolse Surinamer"
  if (
    /(?:getrouwd|gehuwd|married|verloofd|engaged|samen|partner is|(?:man|vrouw|husband|wife|vriend|vriendin) is)(?: met| to)?(?: een| an?)? $/iu.test(
      head,
    )
  )
    return to;
  // "Association of Eritrean Students", "two cultures, Turkish and Dutch"
  if (
    /(?:association|society|union|network|federation|league|vereniging|bond|federatie|netwerk) (?:of|for|van|voor) (?:the )?$/iu.test(
      head,
    ) &&
    (from < to || !general.has(words.fold[to]!))
  )
    return to;
  if (/(?:cultures?|culturen|worlds|werelden|identities|identiteiten)[,:]? (?:the |een |de )?$/iu.test(head))
    return to;
  // "a Polish-speaking home"
  if (
    /^(?:speaking|sprekend|talig)/.test(words.fold[to + 1] ?? '') &&
    /^(?:home|family|household|gezin|huis|milieu|parents|ouders)$/.test(words.fold[to + 2] ?? '')
  )
    return to;
  // The next column, or the end of a line, cuts the association off.
  if (
    words.start[to + 1]! - words.end[to]! > 2 &&
    /(?:lid|penningmeester|secretaris|voorzitter|member|treasurer|secretary|vrijwilliger) (?:van|bij|of) (?:de|het|een|the|an?) $/iu.test(
      head,
    )
  )
    return to;
  let at = to + 1;
  for (let step = 0; step < 4; step++, at++) {
    const gap = words.gap[at - 1] ?? GAP.NEWLINE;
    if (at >= words.start.length || words.start[at]! - words.end[at - 1]! > 2) return -1;
    if (gap & ~(GAP.SPACE | GAP.HYPHEN | GAP.NEWLINE | GAP.APOSTROPHE)) return -1;
    const word = words.fold[at]!;
    if (step === 0 && regions.has(words.fold[to]!) && (gap !== GAP.SPACE || words.shape[at] !== LOWER))
      return -1;
    if (
      word === 'heritage' &&
      words.gap[at] === GAP.SPACE &&
      !/^(?:and|with|as|in|is|has|but|from|which|i)$/.test(words.fold[at + 1] ?? 'and')
    )
      return -1;
    if (
      step > 0 &&
      /^(?:partner|man|vrouw|husband|wife|woman|mother|father|daughter|son|child|girl|boy|village|dorp|stam|side|kant|zijde|guest|migrants?|naam|name|jongen|meisje|kind)$/.test(
        word,
      )
    )
      return -1;
    if (descent.test(word)) return ofOthers(words, start, at, head) ? -1 : at;
    if (society.test(word) && !(adjectives.test(word) && joinsSociety(words, at)))
      return isSociety(words, from, to, at) ? at : -1;
    if (
      /^(?:keuken|cuisine|gerechten|eten|food|dishes|recepten|recipes)$/.test(word) &&
      /(?:thuis|at home|mijn|m['’]?n|my) [^.!?]{0,30}$/iu.test(head)
    )
      return at;
    if (
      step === 0 &&
      gap === GAP.SPACE &&
      words.shape[at] === LOWER &&
      word.length > 3 &&
      !plainNouns.test(word) &&
      !small.has(word) &&
      !general.has(words.fold[to]!) &&
      !popular.has(words.fold[to]!) &&
      isInFreeTime(words, from, at)
    )
      return at;
    // "Frisian language society"
    if (/^(?:language|taal|literature|literary)$/.test(word) && society.test(words.fold[at + 1] ?? ''))
      continue;
    if (elsewhere.test(word) && !adjectives.test(word)) return -1;
    // A noun in between: "Turkish students' film club", "Polish fishing club".
    if (
      !adjectives.test(word) &&
      !(words.gap[at]! & GAP.HYPHEN) &&
      (words.shape[at] !== LOWER || small.has(word) || word.length < 3 || words.gap[at] === GAP.HYPHEN)
    ) {
      if (word !== 's') return -1;
    }
  }
  return -1;
}

const small = wordSet(
  'van voor met door over onder tijdens sinds since when toen omdat because with from that this which into also maar naar aan bij the het een and for are was zijn heb heeft have has werd als maar ook dan die dat',
);

/** Languages, lessons and ordinary words behind a people: "Turkish lessons", "Polish and German". */
const plainNouns =
  /^(?:taal|talen|language|languages|les|lessen|lesson|lessons|class|classes|cursus|course|fluent[a-z]*|vloeiend|speaking|speaker|speakers|spreken|leren|literature|literatuur|grammar|films?|series|novels?|with|from|that|this|which|into|also|maar|voor|naar|over|onder|tijdens|sinds|since|when|toen|omdat|because|klant[a-z]*|client[a-z]*|customers?|market[a-z]*|markt[a-z]*|compan[a-z]*|bedrij[a-z]*|collega[a-z]*|colleagues?|supplier[a-z]*|leverancier[a-z]*|patient[a-z]*|bier[a-z]*|beers?|wines?|cars?|auto[a-z]*|motor[a-z]*|league|premier|kampioen[a-z]*|champion[a-z]*|titel|open|games?|bulldog|shepherd|herder|gebarentaal|spelling|tax|recht|law|desk|subsidiary|factory|vendors?|moeders|vrouwen|kinderen|jongeren|ouderen|gezinnen|mensen|women|children|families|people|youth|newcomers|mothers|elders|nieuwkomers|vluchtelingen|refugees|studenten|students|entrepreneurs|ondernemers|workers?|arbeiders|migranten)$/;
/** Kitchens and arts that anybody may like. */
const popular = wordSet(
  'italian italiaans italiaanse french japanese japans japanse spanish spaans spaanse greek grieks griekse mexican mexicaans mexicaanse korean koreaans koreaanse thai thaise argentine argentijns argentijnse brazilian braziliaans braziliaanse scandinavian scandinavisch scandinavische',
);

/** Whether a people's adjective stands in what is told of hobbies, home and unpaid work. */
function isInFreeTime(words: Scan, from: number, at: number): boolean {
  const section = sectionAt(words.text, words.start[from]!);
  if (section === 'interests' || section === 'personal') return true;
  if (section === 'work' || section === 'education' || section === 'skills') return false;
  const { before } = around(words.text, words.start[from]!, words.end[at]!);
  return /(?<!\p{L})(?:hobby\p{L}*|hobbies|vrije tijd|free time|spare time|weekend\p{L}*|thuis|at home|vrijwillig\p{L}*|volunt\p{L}*|(?:ik|i) (?:also |ook |graag |love to |like to |love |like |enjoy )?(?:kook|cook|cooking|dans|dance|dancing|speel|play|zing|sing|organiseer|organi[sz]e|run|host|vier|celebrate|bak|bake))(?!\p{L})/iu.test(
    before,
  );
}

/** Regions that English uses as they are: "the Achterhoek folk group". */
const regions = wordSet('groningen twente drenthe achterhoek salland guelders java maroon');
const adjectives =
  /(?:se|ele|ale|ische|ieve|al|ic|ve|nary|ous|ical|ige|oude|jonge|nieuwe|kleine|grote|lokale|s|young|local|old|new|football|folk|dance|book|reading|drum|brass|running|youth|sports?|business|saturday|sunday|weekend|student|students|women|womens|cultural|community|neighbourhood|cooking|choir|professionals|entrepreneurs|mothers|ladies|parents)$/;

/** Whether a community's word goes on in the next: "community centre", "students' union", "youth choir". */
function joinsSociety(words: Scan, at: number): boolean {
  const next = words.fold[at + 1] ?? '';
  if (
    words.start[at + 1]! - words.end[at]! > 2 ||
    words.gap[at]! & ~(GAP.SPACE | GAP.APOSTROPHE | GAP.HYPHEN)
  )
    return false;
  // "students' film club": the club stands further on.
  return (
    society.test(next) ||
    next === 's' ||
    (words.shape[at + 1] === LOWER && next.length > 2 && !small.has(next))
  );
}

function ofOthers(words: Scan, start: number, at: number, head: string): boolean {
  if (
    /^(?:ouder|moeder|vader|mother|father|kinderen|children|jongen|meisje|girl|boy|cultuur|culture|man|vrouw|partner|husband|wife|familie|family|gezin|vluchteling|refugee|immigrants?|migranten|ouders|parents|tradities|identiteit)$/.test(
      words.fold[at]!,
    )
  ) {
    const own =
      /(?:mijn|my|onze|our|by|door|bij|kind van|child of|zoon van|dochter van|son of|daughter of|uit een|uit|from an?|twee|two)(?: \p{L}+)? $/iu.test(
        head,
      );
    // Parents are one's own only when somebody says so; others' are spoken to.
    if (
      /^(?:ouders|parents|kinderen|children)$/.test(words.fold[at]!) &&
      !/(?:van|of|met|with) (?:\p{L}+ )?$/iu.test(head)
    )
      return !own;
    return (
      !own &&
      (belongsTo(words.text, start, words.end[at]!) === 'work' ||
        /(?:voor|met|for|with|aan|over|about|begeleid\p{L}*)(?: \p{L}+ (?:en|and))? (?:de |the )?$/iu.test(
          head,
        ))
    );
  }
  return /(?:bewoners|patiënten|klanten|entrepreneurs|workers|professionals|employees|medewerkers|deelnemers|participants|scholieren|pupils|residents|youth|girls|meisjes|jongens|boys|children|families|migranten|migrants|cliënten|leerlingen|jongeren|studenten|collega['’]?s|patients|clients|customers|students|people|mensen|kinderen|gezinnen|ouderen|women|vrouwen|ondernemers) (?:met|with|van|of)(?: een| an?| de)? (?:\p{L}+ (?:en|and|of|or) )?$/iu.test(
    head,
  );
}

function isSociety(words: Scan, from: number, to: number, at: number): boolean {
  const { text } = words;
  const start = words.start[from]!;
  const word = words.fold[at]!;
  const belongs = belongsTo(text, start, words.end[at]!);
  const proper = words.shape[at] !== LOWER && words.shape[to] !== LOWER;
  // "Joods Verpleeghuis", "Amerikaanse School": an institution's name.
  if (
    proper &&
    /(?:huis|school|team|centrum|centre|center|academie|instituut|raad|council|bank|unie|union)$/.test(
      word,
    ) &&
    belongs !== 'own'
  )
    return false;
  if (general.has(words.fold[to]!) && from === to && (proper || belongs !== 'own')) return false;
  if (
    /(?:over|about|on|voor|aan) (?:de |the )?$/iu.test(text.slice(Math.max(0, start - 12), start)) &&
    /^(?:gemeenschap|community|diaspora|jongeren|youth|vrouwen|women|wijk)$/.test(word)
  )
    return (
      /kook|cook|vrijwil|volunt/i.test(text.slice(Math.max(0, start - 70), start)) ||
      // "Naast het werk tolkt hij voor de Eritrese gemeenschap"
      (/^(?:gemeenschap|community|diaspora)$/.test(word) &&
        /naast (?:zijn |haar |mijn |het |dit )?werk|buiten (?:zijn |haar |het )?werk|outside (?:of )?(?:his |her |my )?work|(?:spare|free) time|vrije tijd|onbetaald|unpaid|besides (?:his |her |my )?(?:work|job)/i.test(
          around(text, start, words.end[at]!).before,
        ))
    );
  // Feasts are kept by those whose they are, and served by many.
  if (
    /^(?:feest(?:en)?|bruiloft(?:en)?|festivals?|weddings?|events?|celebrations?|gala|avond|party|parties|optocht|carnaval|ceremon\p{L}*)$/u.test(
      word,
    )
  ) {
    if (belongs !== 'own' || servesFeasts.test(around(text, start, words.end[at]!).before)) return false;
  }
  if (word === 'school' && /^(?:saturday|zaterdag|weekend|sunday|zondag)/.test(words.fold[at - 1]!))
    return true;
  // Words like "jongeren" and "team" name clients and colleagues as well.
  if (elsewhere.test(word))
    return belongs === 'own' && /school|raad|dag|krant|blad|huis|unie|organisatie|academie|team/.test(word);
  if (
    /^(?:gemeenschap|community|groep|group|team|diaspora|festival|centrum|wijk|netwerk|network|feest|feesten)$/.test(
      word,
    )
  )
    return (
      belongs !== 'work' ||
      (/^(?:gemeenschap|community|diaspora|netwerk|network)$/.test(word) &&
        !isBusiness(text, start, words.end[at]!))
    );
  return (
    sectionAt(text, start) !== 'work' ||
    /^(?:fishing|running|cycling|reading|film|book|student|students|cultural|dance|folk)$/.test(
      words.fold[at - 1]!,
    ) ||
    belongs === 'own' ||
    /(?:vereniging|society|association|zaterdagschool|koor|club|circle|kring|parish|union)$/.test(word)
  );
}
