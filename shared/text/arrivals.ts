import { ends } from './life-places.ts';
import { saidOfOthers } from './of-others.ts';
import { GAP, type Scan } from './scan.ts';
import { type Range, wordSet } from './values.ts';

/** Words of coming to the Netherlands. */
export const coming = wordSet(
  'gekomen kwam kwamen gevlucht vluchtte vluchtten came fled arrived emigrated immigrated moved verhuisd verhuisde emigreerde geemigreerd migreerde gemigreerd aangekomen overgekomen overkwam gehaald gebracht meegenomen brought taken resettled',
);
const lands = wordSet('nederland netherlands holland europa europe');
export const toward = wordSet('hierheen hiernaartoe');
/** Where firms, goods and customers come to is no arrival of somebody. */
const others = wordSet(
  'klanten bezoekers leads producten customers bedrijf company team kantoor office orders visitors collega collegas guests gasten',
);
const when =
  "(?:(?:in|sinds|since|eind|begin) (?:\\d{4}|['’]\\d{2})|op (?:mijn|zijn|haar|m'n|z'n) [a-zà-ɏ]+(?: jaar)?|op (?:[a-zà-ɏ]+|\\d+)[- ]?jarige leeftijd|als (?:kind|vluchteling|peuter|baby|tiener|kleuter|jongen|meisje|student|expat|jonge [a-zà-ɏ]+|[a-zà-ɏ]+jarige)|as an? (?:(?:young )?(?:child|refugee|teenager|baby|toddler|student|kid|boy|girl|expat))|at (?:the age of )?(?:[a-zà-ɏ]+|\\d{1,2})|aged \\d{1,2}|when i was [a-zà-ɏ]+|toen ik (?:[a-zà-ɏ]+|\\d+) (?:jaar )?was)";
const mover =
  '(?:ik|ons gezin|wij|we|mijn (?:ouders|vader|moeder|familie|gezin|opa|oma)|zij|ze|hij|het gezin|i|my (?:parents|father|mother|family)|our family|he|she)';
const extra =
  "(?:zelf|alleen|samen|alone|destijds|pas|met (?:mijn |zijn |haar |m'n )?[a-zà-ɏ]+|with (?:my |his |her )?[a-zà-ɏ]+|zonder [a-zà-ɏ]+)";
const lead = new RegExp(
  `(?:^|[^a-zà-ÿ])((?:${when},? ){1,2}(?:(?:ben|is|zijn|was|waren) )?(?:${mover} )?(?:${extra} ){0,2})$`,
  'i',
);
const tail = new RegExp(`^(?: ${when}){1,2}`, 'i');

/** Where the words "naar Nederland", "here" or the like stand that go with word `i`, as first and last word. */
function destination(words: Scan, i: number): { from: number; to: number } | undefined {
  for (const step of [1, -1]) {
    for (let at = i + step; Math.abs(at - i) < 11 && at >= 0 && at < words.fold.length; at += step) {
      if (ends(words, step > 0 ? at - 1 : at)) break;
      const word = words.fold[at]!;
      if (others.has(word)) return undefined;
      const prior = words.fold[at - 1] ?? '';
      if (lands.has(word)) {
        const from = prior === 'the' ? at - 2 : at - 1;
        if (/^(?:naar|in|to)$/.test(words.fold[from] ?? '')) return { from, to: at };
      }
      if (toward.has(word)) return { from: at, to: at };
      if (
        /^(?:dit|this)$/.test(word) &&
        /^(?:land|country)$/.test(words.fold[at + 1] ?? '') &&
        /^(?:naar|in|to)$/.test(prior)
      )
        return { from: at - 1, to: at + 1 };
      if (/^(?:here|hier)$/.test(word) && Math.abs(at - i) < 4)
        return { from: at, to: words.fold[at + 1] === 'naartoe' ? at + 1 : at };
    }
  }
  return undefined;
}

/** The phrase around word `i`, of coming, that says when and how somebody came to the Netherlands. */
export function arrivalAt(words: Scan, i: number): Range | undefined {
  const { text } = words;
  const word = words.fold[i]!;
  if (saidOfOthers(words, i)) return undefined;
  const goal = destination(words, i);
  if (!goal && !/^(?:gekomen|gevlucht|overgekomen|aangekomen|came|arrived)$/.test(word)) return undefined;
  for (let at = i - 1; at >= 0 && i - at < 7 && !ends(words, at); at--)
    if (others.has(words.fold[at]!)) return undefined;
  const here = goal !== undefined && goal.from === goal.to && /^(?:here|hier)$/.test(words.fold[goal.from]!);
  // A move for a job within the country is none.
  if (goal && here && /^(?:moved|verhui)/.test(word)) return undefined;
  let start = words.start[goal ? Math.min(i, goal.from) : i]!;
  let end = words.end[goal ? Math.max(i, goal.to) : i]!;
  const head = lead.exec(text.slice(Math.max(0, start - 70), start).replace(/\s/g, ' '));
  if (head) start -= head[1]!.length;
  const rest = tail.exec(text.slice(end, end + 60).replace(/\s/g, ' '));
  if (rest) end += rest[0].length;
  // "came here" and "als kind gekomen" may be said of anybody: only with how or when.
  // "Eind 2015 gevlucht" says it all.
  const fled = /^(?:gevlucht|fled)$/.test(word) && head !== null;
  if (!goal && !fled && !(head && /vlucht|kind|child|refugee|leeftijd|baby|peuter/i.test(head[1]!)))
    return undefined;
  if (here && !head && !rest) return undefined;
  if (words.gap[i]! & GAP.COLON) return undefined;
  return { start, end };
}

/** "Op zijn tiende hierheen": an age or a year and where to, with the verb left out. */
export function bareArrivalAt(words: Scan, i: number): Range | undefined {
  const start = words.start[i]!;
  if (saidOfOthers(words, i)) return undefined;
  const head = lead.exec(words.text.slice(Math.max(0, start - 70), start).replace(/\s/g, ' '));
  return head ? { start: start - head[1]!.length, end: words.end[i]! } : undefined;
}

export const here = wordSet('nederland netherlands holland');
const sinceHere =
  /(?<![\p{L}])(?:(?:sinds|since|vanaf|from) (?:(?:mijn|m['’]n|zijn|haar|my|his|her|the age of|age) [\p{L}\d-]{1,12}(?: jaar| levensjaar| birthday| verjaardag)?|\d{4}|(?:eind|begin|medio|late|early) \d{4}|\d{1,2}(?:-\d{1,2})?-\d{4}|\p{L}{3,9} \d{4}|(?:\p{L}+|\d{1,2}) jaar(?: oud)?)(?: (?:woon|woont|wonend|living|live|lives|ben|is) (?:ik |hij |zij |ze |i )?)?|(?:[\p{L}]{3,8}|\d{1,2}) (?:jaar|jaren|years)(?: now| nu)?)[ ,](?:al |weer )?(?:here |terug |back )?in (?:the )?$/iu;
const hereSince =
  /^,? (?:(?:al )?(?:sinds|since|vanaf) (?:(?:mijn|m['’]n|zijn|haar|my|his|her|the age of|age) [\p{L}\d-]{1,12}(?: jaar)?|\d{4}|(?:eind|begin|late|early) \d{4}|\p{L}{3,9} \d{4})|(?:for|now for) (?:\p{L}{3,8}|\d{1,2}) years)/iu;
const firm =
  /markt|market|fabriek|factory|plant(?!\p{L})|winkel|store|shop|merk|brand|product|kantoor|office|organisat|organi[sz]|stichting|school|magazijn|studied|gestudeerd|actief|active|gevestigd|leider|leading|bedrijf|company|klant|client|customer|verkoop|sales|werkzaam|ervaring|experience|working|werk|worked|omzet|vestiging|branch|team|chauffeur|tandarts|geregistreerd|registered|big-|certified|erkend/iu;

/** "Sinds mijn derde in Nederland", "living in the Netherlands since 2016", beside no word of work. */
export function stayHere(words: Scan, i: number): Range | undefined {
  const { text } = words;
  if (!/^(?:in|the)$/.test(words.fold[i - 1] ?? '') || saidOfOthers(words, i)) return undefined;
  const at = words.start[i]!;
  const end = words.end[i]!;
  const head = text.slice(Math.max(0, at - 70), at).replace(/\s/g, ' ');
  const clause = head.slice(Math.max(0, head.search(/[^.!?;:|]*$/)));
  if (firm.test(clause) || firm.test(text.slice(end, end + 30).split(/[.!?\n;|]/, 1)[0]!)) return undefined;
  const before = sinceHere.exec(head);
  if (before) return { start: at - before[0].length, end };
  const tail = hereSince.exec(text.slice(end, end + 50).replace(/\s/g, ' '));
  if (!tail) return undefined;
  return { start: words.start[words.fold[i - 1] === 'the' ? i - 2 : i - 1]!, end: end + tail[0].length };
}

export const thisPlace = wordSet('hier here nl');
const since =
  /(?<!\p{L})(?:(?:(?:sinds|since) (?:mijn|m['’]?n|z['’]?n|zijn|haar|d['’]r|my|his|her) (?:\p{L}{3,16}|\d{1,2}(?:e|de|ste|th)?)(?: jaar| levensjaar| birthday)?)|(?:al |for |already )?(?:\p{L}{3,9}|\d{1,2}) (?:winters|zomers|summers)) (?:al |nu |weer )?$/iu;
const sinceBehind =
  /^ (?:sinds|since) (?:mijn|m['’]?n|z['’]?n|zijn|haar|my|his|her) (?:\p{L}{3,16}|\d{1,2}(?:e|de|ste|th)?)(?!\p{L})/iu;

/** "Ik woon sinds mijn achtste hier", "NL sinds z'n 3e": since which age somebody lives here, whatever "here" is. */
export function hereSinceAge(words: Scan, i: number): Range | undefined {
  const start = words.start[i]!;
  const end = words.end[i]!;
  const head = words.text.slice(Math.max(0, start - 60), start).replace(/\s/g, ' ');
  if (saidOfOthers(words, i) || firm.test(head.slice(head.search(/[^.!?;:|]*$/)))) return undefined;
  const before = words.fold[i] === 'nl' ? null : since.exec(head);
  if (before) return { start: start - before[0].length, end };
  const behind = sinceBehind.exec(words.text.slice(end, end + 40).replace(/\s/g, ' '));
  return behind ? { start, end: end + behind[0].length } : undefined;
}
