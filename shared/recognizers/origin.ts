import { occurrences } from '../text/cues.ts';
import { valuesOf } from '../text/fields.ts';
import { around, belongsTo, sectionAt } from '../text/own-life.ts';
import { peoplesFrom } from '../text/people-phrases.ts';
import { GAP, LOWER, type Scan, scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import { worldPeoples } from '../text/world-peoples.ts';
import type { Recognizer } from './recognizer.ts';

/** Words of civic integration and of coming from elsewhere. */
const civic = wordSet(
  'inburgering inburgeringsdiploma inburgeringsexamen inburgeringsexamens inburgeringscursus inburgeringstraject inburgeringstoets inburgeringscertificaat inburgeringsplicht inburgeringsplichtig inburgeringsniveau inburgeringsles inburgeringslessen ingeburgerd inburgeraar inburgeren migratieachtergrond migratieverleden migratiegeschiedenis vluchtelingachtergrond vluchtelingenachtergrond vluchtverhaal vluchtverleden gastarbeider gastarbeiders gastarbeiderskind gastarbeidersgezin gastarbeiderszoon gastarbeidersdochter allochtoon allochtone biculturele bicultureel halfbloed dubbelbloed migrantenkind migrantengezin migrantenzoon migrantendochter immigrantenkind immigrantengezin derdecultuurkind nieuwkomer nieuwkomster expat expatkind immigrant immigrantendochter immigrantenzoon vluchtelingenkind vluchtelingkind bootvluchteling adoptiekind geadopteerd geadopteerde',
);
const tests = wordSet(
  'nt staatsexamen staatsexamens civic inburgeringsdipl inb basisexamen knm onadutch ona',
);
const exam =
  /(?<!\p{L})(?:(?:(?:programma|diploma|certificaat|examen)\s)?staatsexamens?(?:\s|-)(?:diploma\s)?nt-?2(?:[- ]?(?:programma|niveau)?\s?(?:II|I|1|2)(?!\p{L}))?|nt-?2(?:[- ]?(?:examen|examens|diploma|programma|cursus|les|lessen|traject|niveau|opleiding|certificaat))?(?: (?:II|I)(?![\p{L}]))?|civic integration(?: (?:exam|examination|diploma|course|programme|program|certificate|test|requirement))?|basisexamen inburgering)(?!\p{L})/iu;
/** Teaching or granting these is work. */
const teaches =
  /(?:docent\p{L}*|leraar|lerares|leerkracht|teacher|trainer|coach|begeleid\p{L}*|taalcoach|consulent|klantmanager|beleids\p{L}*|adviseur|coördinator|coordinator|lesgeven|les(?:sen)? (?:ge|aan)\p{L}*|gaf|geef|geven|taught|teach\p{L}*|voor|aan|projectleider|regisseur|gemeente\p{L}*|wet|beleid|uitvoering|methode|bevoegd\p{L}*|opleiding tot|examinator|met|assist\p{L}*) (?:[\p{L}\d-]+ ){0,3}$/iu;
const teachesAfter =
  /^(?:[- ]?(?:docent|leerkracht|leraar|lerares|teacher|onderwijs|trainer|coach|consulent|cursisten|leerlingen|groep|groepen|klas|bevoegd|afdeling|methode|beleid|team|studenten|plan|wet|trajecten|kandidaten|organisatie|s\b))/i;
const coming = wordSet(
  'gekomen kwam kwamen gevlucht vluchtte vluchtten came fled arrived emigrated immigrated moved verhuisd verhuisde emigreerde geemigreerd migreerde gemigreerd aangekomen vluchten overgekomen overkwam settled opgegroeid aankomst arriving coming',
);
const here =
  '(?:(?:naar|in) (?:nederland|holland|europa|hier|dit land|den haag|rotterdam|amsterdam|utrecht)|hierheen|hiernaartoe|hier naartoe|overgekomen|to (?:the netherlands|holland|europe|this country|dutch)|in (?:the netherlands|holland|europe)|here)';
const when =
  "(?:(?:in|sinds|since|eind|begin) (?:\\d{4}|['’]\\d{2})|op (?:mijn|zijn|haar|m'n|z'n) \\p{L}+(?: jaar)?|op (?:\\p{L}+|\\d+)[- ]?jarige leeftijd|als (?:kind|vluchteling|peuter|baby|tiener|kleuter|jongen|meisje|student|expat|jonge \\p{L}+|\\p{L}+jarige)|as an? (?:child|refugee|teenager|baby|toddler|student|kid|young \\p{L}+|\\p{L}+)|at (?:the age of )?(?:\\p{L}+|\\d{1,2})|aged \\d{1,2}|when i was \\p{L}+|toen ik (?:\\p{L}+|\\d+) (?:jaar )?was)";
const mover =
  '(?:ik|ons gezin|wij|we|mijn (?:ouders|vader|moeder|familie|gezin|opa|oma)|zij|ze|hij|het gezin|i|my (?:parents|father|mother|family)|our family|he|she)';
const extra =
  "(?:zelf |alleen |samen |met (?:mijn |zijn |haar |m'n )?\\p{L}+ (?:en \\p{L}+ )?|with (?:my |his |her )?\\p{L}+ |zonder \\p{L}+ |alone |uit \\p{L}+ |from \\p{L}+ |toen |pas |destijds |als gezin )";
const arrivals: readonly RegExp[] = [
  new RegExp(
    `(?:${when},? ){0,2}(?:kwam|kwamen|vluchtten?|emigreerde|verhuisde|migreerde) ${mover} (?:${extra}|${when} ){0,3}${here}`,
    'iu',
  ),
  new RegExp(
    `(?:${when} ){0,2}(?:${extra}){0,2}(?:${here} )(?:${when} |${extra}){0,2}(?:gekomen|gevlucht|verhuisd|geëmigreerd|gemigreerd|aangekomen)`,
    'iu',
  ),
  new RegExp(
    `${when} (?:${extra}|${when} ){0,2}(?:gekomen|gevlucht|overgekomen|aangekomen|came|arrived)`,
    'iu',
  ),
  new RegExp(
    `(?:kwam|kwamen|vluchtten?|came|fled|arrived|emigrated|immigrated|moved|emigreerde) (?:(?:over )?(?:${extra}|${when} ){0,3})${here}(?: (?:${when}))?`,
    'iu',
  ),
  new RegExp(
    `(?:${when},? ){0,2}(?:${mover} )(?:came|fled|arrived|moved|emigrated|immigrated)(?: over)? (?:${extra}|${when} ){0,3}${here}(?: ${when})?`,
    'iu',
  ),
];
const generation = wordSet('generatie generation');
const anywhere = wordSet(
  'achtergrond background afkomst komaf herkomst roots wortels descent heritage origin ancestry afstamming bloed',
);
/** A people's adjective before these tells of one's own descent. */
const descent =
  /^(?:achtergrond|achtergronden|afkomst|roots|wortels|komaf|herkomst|afstamming|bloed|origine|ouders|ouder|vader|moeder|opa|oma|grootouders|familie|gezin|cultuur|identiteit|nest|huize|voorouders|opvoeding|schoonfamilie|schoonouders|tradities|gebruiken|jeugd|hart|gewortel\p{L}*|komend|immigranten|migranten|gastarbeiders?|vluchteling|vluchtelinge|background|heritage|descent|origins?|ancestry|parents|mother|father|family|culture|upbringing|immigrants?|household|extraction|blood|refugee|born|husband|wife|echtgenoot|echtgenote|partner|man|vrouw)$/u;
/** A people's adjective before these tells of a club or a feast of its own. */
const society =
  /(?:vereniging|verenigingen|genootschap|club|clubs|koor|kring|groep|band|bandje|orkest|ensemble|elftal|team|netwerk|netwerken|gemeenschap|school|stichting|bond|unie|federatie|raad|platform|comité|zelforganisatie|organisatie|centrum|buurthuis|huis|feest|feesten|feestdag|feestdagen|dag|festival|nieuwjaar|nieuwjaarsfeest|avond|brassband|krant|blad|dans|dansen|dansgroep|zaterdagschool|weekendschool|moskee|kerk|tempel|academie|kaseko|jongeren|diaspora|vrijwilligers|landdag|optocht|carnaval|sociëteit|dispuut|wijk|society|association|associations|union|club|network|community|choir|group|band|team|school|foundation|federation|council|committee|centre|center|festival|festivals|league|forum|scouts|orchestra|ensemble|troupe|diaspora|fellowship|parish|church|mosque|professionals|alumni|youth|students|mothers|women|entrepreneurs)$/u;
/** Clients, markets, kitchens and offices that a people's adjective may name. */
const elsewhere =
  /^(?:markt|markten|market|markets|keuken|keukens|cuisine|kitchen|klant|client|cliënt|patient|customer|leerling|student$|studenten$|pupil|collega|colleague|bewoner|resident|ondernemers$|chauffeur|ploeg|leverancier|supplier|partner|wereld|taal|talen|language|les|lessen|literatuur|literature|recht|law|ambassade|embassy|overheid|government|ministerie|bedrijf|bedrijven|company|companies|restaurant|gerechten|food|vestiging|kantoor|office|bank|spoorwegen|regering|economie|economy|tak|divisie|dochter$|grens|border|bouw|norm|standaard|standard|wet|belasting|tax|investeerders|investors|fabriek|factory|team$|subtitles|ondertitels|medewerkers|employees|jongens|professionals$|women$|vrouwen$|ouderen$|jongeren$|youth$|students$|raad$|dag$|krant$|blad$|huis$|school$|unie$|organisatie$|academie$)/u;
/** National bodies of trades and schools: "Nederlandse Vereniging voor …". */
const general = wordSet(
  'nederlands nederlandse dutch europees europese european engels engelse english duits duitse german frans franse french amerikaans amerikaanse american british brits britse westers westerse international latin latijns',
);

export const origin: Recognizer = {
  kind: 'origin',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    const take = (start: number, end: number, confidence: number): void => {
      if (end > start) found.push({ start, end, confidence });
    };
    for (const { start, end, loose } of valuesOf(text, 'origin')) {
      const first = words.fold.length ? text.slice(start, end) : '';
      const stop = /[;.]\s|\s[–-]\s/.exec(first);
      const length = stop ? stop.index : first.length;
      if (!loose && length < 50) take(start, start + length, 0.85);
    }
    for (const i of occurrences(words, civic)) {
      const { before, after } = around(text, words.start[i]!, words.end[i]!);
      const own = /(?<!\p{L})(?:mijn|my|mijne|ik|i|haar|zijn)(?!\p{L})[^,;]{0,40}$/iu.test(before);
      if (teachesAfter.test(after) || (teaches.test(before) && !own)) continue;
      const section = sectionAt(text, words.start[i]!);
      if (
        /^(?:expat|nieuwkomer|immigrant|bicultu|allochto)/.test(words.fold[i]!) &&
        section === 'work' &&
        !own
      )
        continue;
      take(words.start[i]!, words.end[i]!, 0.8);
    }
    for (const i of occurrences(words, tests)) {
      const from = Math.max(0, words.start[i]! - 34);
      const slice = text.slice(from, words.end[i]! + 60);
      for (let at = 0; at < slice.length; ) {
        const hit = exam.exec(slice.slice(at));
        if (!hit) break;
        const start = from + at + hit.index;
        const end = start + hit[0].length;
        at += hit.index + hit[0].length;
        if (end <= words.start[i]! || start > words.start[i]!) continue;
        const { before, after } = around(text, start, end);
        if (
          teachesAfter.test(after) ||
          (teaches.test(before) &&
            !/(?:mijn|ik heb|gehaald|behaald|geslaagd|diploma)/i.test(before + after.slice(0, 30)))
        )
          continue;
        take(start, end, 0.8);
      }
    }
    for (const i of occurrences(words, coming)) {
      const from = Math.max(0, words.start[i]! - 90);
      const { before } = around(text, words.start[i]!, words.end[i]!);
      const lead = before.slice(-90).replace(/\s/g, ' ');
      const base = words.start[i]! - lead.length;
      const slice =
        lead +
        text
          .slice(words.start[i]!, words.end[i]! + 80)
          .replace(/\s/g, ' ')
          .split(/[.!?;]/, 1)[0]!;
      for (const pattern of arrivals) {
        const hit = pattern.exec(slice);
        if (
          !hit ||
          base + hit.index > words.start[i]! ||
          base + hit.index < from ||
          base + hit.index + hit[0].length < words.end[i]!
        )
          continue;
        if (
          /(?:klanten|bezoekers|leads|producten|customers|bedrijf|company|team|kantoor|office)/i.test(
            lead.slice(-40),
          )
        )
          break;
        // A move for a job within the country is none.
        if (/^moved|verhuis/i.test(hit[0]) && !/nederland|netherlands|holland|europ|hierheen/i.test(hit[0]))
          break;
        if (
          !/nederland|netherlands|holland|europ|hier|here|dit land|this country|vlucht|refugee|fled/i.test(
            hit[0],
          )
        )
          break;
        take(base + hit.index, base + hit.index + hit[0].length, 0.7);
        break;
      }
    }
    for (const i of occurrences(words, generation)) {
      const head = text.slice(Math.max(0, words.start[i]! - 30), words.start[i]!);
      const order = /(?:(?:eerste|tweede|derde|vierde|first|second|third|2e|3e|1e|2nd|3rd|1st)[ -])$/i.exec(
        head,
      );
      const more =
        /^[ -](?:immigrant|migrant|turk\p{L}*|marokk\p{L}*|surin\p{L}*|chine\p{L}*|moluk\p{L}*|allochto\p{L}*|nederland\p{L}*|dutch|student)/iu.exec(
          text.slice(words.end[i]!, words.end[i]! + 24),
        );
      const self =
        /(?:ik ben|ben ik|i am|i['’]m|als|as an?|kind van)(?: van| de| een| the| a| of){0,3} $/i.test(
          order ? head.slice(0, -order[0].length) : head,
        );
      if (order && (self || (more && !/student/i.test(more[0]))))
        take(
          words.start[i]! - order[0].length,
          words.end[i]! + (more && !/dutch|nederl/i.test(more[0]) ? more[0].length : 0),
          0.7,
        );
    }
    for (const i of occurrences(words, anywhere)) {
      // "een niet-westerse achtergrond", "African descent", "afkomst: …" stand with peoples; these without.
      const hit =
        /(?:(?:niet[- ]westerse?|non[- ]western|multiculture?le?|multicultural|gemengde?|mixed|buitenlandse?|dubbele|diverse etnische|etnische|ethnic|migranten|immigrant|refugee|migrant|vluchtelingen|inheemse|indigenous|zigeuner)[ -])$/i.exec(
          text.slice(Math.max(0, words.start[i]! - 24), words.start[i]!),
        );
      if (hit && belongsTo(text, words.start[i]!, words.end[i]!) !== 'work')
        take(words.start[i]! - hit[0].length, words.end[i]!, 0.65);
    }
    let done = -1;
    for (const i of occurrences(words, worldPeoples)) {
      if (i <= done) continue;
      const group = peoplesFrom(words, i);
      done = group.to;
      const at = tellsOf(words, group.from, group.to);
      if (at < 0) continue;
      take(words.start[group.from]!, words.end[group.to]!, 0.75);
      // The association's own name behind it: "de Friese vereniging "It Heitelân"", "studentenvereniging Anoual".
      const name =
        /^ ?(?:["“‘']([^"”’'\n]{2,40})["”’']|(\p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24}){0,2}))/u.exec(
          text.slice(words.end[at]!, words.end[at]! + 60),
        );
      const inner = name?.[1] ?? name?.[2];
      if (
        name &&
        inner &&
        /(?:vereniging|stichting|club|koor|association|society|union)$/.test(words.fold[at]!)
      ) {
        const start = words.end[at]! + name[0].indexOf(inner);
        take(start, start + inner.length, 0.65);
      }
    }
    return found;
  },
  examples: [
    { text: 'Vrijwilliger bij de Somalische vereniging', hidden: ['Somalische'] },
    { text: 'Ik heb Turkse en Koerdische roots', hidden: ['Turkse en Koerdische'] },
    {
      text: 'Inburgeringsdiploma gehaald, Staatsexamen NT2',
      hidden: ['Inburgeringsdiploma', 'Staatsexamen NT2'],
    },
    { text: 'Penningmeester van een Afro-Surinaamse culturele vereniging', hidden: ['Afro-Surinaamse'] },
    { text: "Treasurer of the Turkish professionals' network", hidden: ['Turkish'] },
    { text: 'In 1990 kwam ons gezin naar Nederland.', hidden: ['In 1990 kwam ons gezin naar Nederland'] },
    {
      text: 'Ik ben als vluchteling naar Nederland gekomen',
      hidden: ['als vluchteling naar Nederland gekomen'],
    },
    {
      text: 'Kind van Turkse ouders, tweede generatie immigrant',
      hidden: ['Turkse', 'tweede generatie immigrant'],
    },
    { text: 'Docent NT2 en inburgering bij het ROC, inburgeringsconsulent', hidden: [] },
    { text: 'Nederlandse Vereniging voor Psychologie, Duitse klanten, Poolse ploegen', hidden: [] },
    { text: 'Talen: Turks: vloeiend, Arabisch, Pools. De Turkse markt en de Chinese keuken.', hidden: [] },
  ],
};

/** The word behind the peoples at words `from` to `to` that makes them tell of descent or of a community, or -1. */
function tellsOf(words: Scan, from: number, to: number): number {
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
    if (descent.test(word)) return ofOthers(words, start, at, head) ? -1 : at;
    if (society.test(word) && !(adjectives.test(word) && joinsSociety(words, at)))
      return isSociety(words, from, to, at) ? at : -1;
    if (
      /^(?:keuken|cuisine|gerechten|eten|food|dishes|recepten|recipes)$/.test(word) &&
      /(?:thuis|at home|mijn|m['’]?n|my) [^.!?]{0,30}$/iu.test(head)
    )
      return at;
    if (elsewhere.test(word) && !adjectives.test(word)) return -1;
    if (!adjectives.test(word) && !(words.gap[at]! & GAP.HYPHEN)) return -1;
  }
  return -1;
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
  return society.test(next) || next === 's';
}

function ofOthers(words: Scan, start: number, at: number, head: string): boolean {
  if (
    /^(?:cultuur|culture|man|vrouw|partner|husband|wife|familie|family|gezin|vluchteling|refugee|immigrants?|migranten|ouders|parents|tradities|identiteit)$/.test(
      words.fold[at]!,
    )
  ) {
    const own =
      /(?:mijn|my|onze|our|kind van|child of|zoon van|dochter van|son of|daughter of|uit een|uit|from an?|twee|two)(?: \p{L}+)? $/iu.test(
        head,
      );
    return (
      !own &&
      (belongsTo(words.text, start, words.end[at]!) === 'work' ||
        /(?:voor|met|for|with|aan|over|about|begeleid\p{L}*)(?: \p{L}+ (?:en|and))? (?:de |the )?$/iu.test(
          head,
        ))
    );
  }
  return /(?:bewoners|patiënten|klanten|cliënten|leerlingen|jongeren|studenten|collega['’]?s|patients|clients|customers|students|people|mensen|kinderen|gezinnen|ouderen|women|vrouwen|ondernemers) (?:met|with|van|of)(?: een| an?| de)? (?:\p{L}+ (?:en|and|of|or) )?$/iu.test(
    head,
  );
}

function isSociety(words: Scan, from: number, to: number, at: number): boolean {
  const { text } = words;
  const start = words.start[from]!;
  const word = words.fold[at]!;
  const belongs = belongsTo(text, start, words.end[at]!);
  const proper = words.shape[at] !== LOWER && words.shape[to] !== LOWER;
  if (general.has(words.fold[to]!) && from === to && (proper || belongs !== 'own')) return false;
  if (
    /(?:over|about|on|voor|aan) (?:de |the )?$/iu.test(text.slice(Math.max(0, start - 12), start)) &&
    /^(?:gemeenschap|community|diaspora|jongeren|youth|vrouwen|women|wijk)$/.test(word)
  )
    return /kook|cook|vrijwil|volunt/i.test(text.slice(Math.max(0, start - 70), start));
  // Words like "jongeren" and "team" name clients and colleagues as well.
  if (elsewhere.test(word))
    return belongs === 'own' && /school|raad|dag|krant|blad|huis|unie|organisatie|academie|team/.test(word);
  if (
    /^(?:gemeenschap|community|groep|group|team|diaspora|festival|centrum|wijk|netwerk|network|feest|feesten)$/.test(
      word,
    )
  )
    return belongs !== 'work';
  return (
    sectionAt(text, start) !== 'work' ||
    belongs === 'own' ||
    /(?:vereniging|society|association|zaterdagschool|koor)$/.test(word)
  );
}
