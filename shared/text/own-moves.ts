import { abroad, ends, placeBefore, placesBehind } from './life-places.ts';
import { saidOfOthers } from './of-others.ts';
import { personal } from './own-origins.ts';
import { placeFrom } from './places.ts';
import { GAP, LOWER, type Scan, wordAt } from './scan.ts';
import { type Range, wordSet } from './values.ts';

const islands = wordSet(
  'urk texel terschelling vlieland ameland schiermonnikoog marken wieringen tholen goeree goeree-overflakkee flakkee walcheren voorne rozenburg schouwen schouwen-duiveland',
);
const arrivalsHere =
  /nederland|netherlands|holland|hierheen|hier naartoe|als kind|as a child|as a teen|as a refugee|vluchteling|parents|ouders|when i was|toen ik|until i|tot mijn|op mijn|at (?:the )?age|aged|jarige|jaar oud|years old|childhood|jeugd|before (?:moving|coming|i|we)|voordat|daarvoor|previously lived|war|oorlog/i;
/** What is said of early years, beside a known place abroad. */
const youth =
  /primary school|elementary school|basisschool|lagere school|as a child|als kind|when i was (?!working|at)|toen ik (?:klein|jong|\p{L}+ was|\d+ was)|until the age|until i was|tot mijn \p{L}+(?:de|ste)|before (?:we|my family) (?:came|moved|left|fled)|voordat (?:we|wij) |voor de oorlog|before the war|light of day|first \p{L}+ years of my|eerste \p{L}+ jaar|where i(?:['’]m| am) from|waar ik vandaan|home ?land|home country|mijn (?:geboorte)?land/iu;
const near =
  /^(?:am|m|originally|oorspronkelijk|boy|girl|kid|jongen|meisje|meid|lad|lass|son|zoon|daughter|dochter)$/;

/** Places that somebody came from or lived in before. */
export function ofMoves(words: Scan, i: number): Range[] {
  const { text } = words;
  const word = words.fold[i]!;
  if (/^(?:from|uit)$/.test(word)) {
    const prior = words.fold[i - 1] ?? '';
    // "I'm from Accra", "zij is from", "een vluchteling uit Somalië", "Syrian from Aleppo"
    const said =
      /^(?:am|m|originally|is|are|was|oorspronkelijk|vluchteling|refugee|immigrant|migrant|migrants|parents|ouders|family|familie|gezin|nurse|girl|boy|meisje|jongen|kind|child|woman|man|vrouw|kid|lad|lass|meid|youngster|son|daughter|zoon|dochter|islander)$/.test(
        prior,
      );
    const aged = /(?:y\.?o\.?|years(?: old)?|yrs|jaar|jr\.?),? $/.test(
      text.slice(Math.max(0, words.start[i]! - 14), words.start[i]!),
    );
    // "37 y.o., from Mielec"
    if (aged && words.shape[i + 1] !== LOWER && words.gap[i] === GAP.SPACE) {
      const home = placeFrom(words, i + 1);
      if (home) return [home];
    }
    const range = said
      ? placesBehind(words, i, {
          direct: true,
          known: !near.test(prior),
        })[0]
      : undefined;
    if (range && saidOfOthers(words, i)) return [];
    return range && (near.test(prior) || abroad(words, i + 1, range.end)) ? [range] : [];
  }
  // "met mijn vierde naar Kanaleneiland"
  if (
    word === 'naar' &&
    /(?:met|op|sinds) (?:mijn|m['’]n) [\p{L}\d]{2,10}(?: jaar)? $/u.test(
      text.slice(Math.max(0, words.start[i]! - 30), words.start[i]!),
    )
  )
    return placesBehind(words, i, { direct: true }).slice(0, 1);
  if (word === 'ben') {
    for (let at = i + 1; at < i + 4 && !ends(words, at - 1); at++)
      if (words.fold[at] === 'van') return placesBehind(words, at, { direct: true, known: true }).slice(0, 1);
    return [];
  }
  if (saidOfOthers(words, i)) return [];
  const opens = /^(?:komt?|comes?)$/.test(word) && (i === 0 || ends(words, i - 1));
  if (!opens && !personal(words, i)) return [];
  const sentence = (): string => text.slice(Math.max(0, words.start[i]! - 70), words.end[i]! + 110);
  if (
    /^(?:kom|komt|komen|kwam|kwamen|gekomen|come|comes|came|coming|arrived|arriving|aangekomen|overgekomen|vandaan)$/.test(
      word,
    )
  ) {
    const found = placesBehind(words, i, { from: true });
    // "Ik kom van Philips": off an island, or from a firm.
    if (found.length > 0)
      return found.filter(({ start, end }) => {
        const at = wordAt(words, start);
        return words.fold[at - 1] !== 'van' || islands.has(words.fold[at]!) || abroad(words, at, end);
      });
    // "dat ik uit Vlaardingen kom"
    const plainly = word === 'kom' && placeBefore(words, i, false);
    if (
      plainly &&
      words.fold[wordAt(words, plainly.start) - 1] === 'uit' &&
      words.fold[wordAt(words, plainly.start) - 2] === 'ik' &&
      plainly.end === words.end[i - 1]
    )
      return [plainly];
    const head = /^(?:kwam|kwamen|gekomen|kom|vandaan|aangekomen|overgekomen)$/.test(word)
      ? placeBefore(words, i, true)
      : undefined;
    if (!head) return [];
    const lead = words.fold[wordAt(words, head.start) - 1] ?? '';
    return /^(?:uit|vanuit|from|van)$/.test(lead) ? [head] : [];
  }
  const about = sentence();
  if (!arrivalsHere.test(about)) {
    // "I left Syria in 2014", "verhuisd vanuit Polen"
    if (
      !/^(?:left|verliet|verlieten|verlaten|leaving|lived|woonde|woonden|gewoond|moved|verhuisd|verhuisde)$/.test(
        word,
      )
    )
      return [];
    const found = placesBehind(words, i, {
      known: true,
      from: /^(?:moved|verhuisd)/.test(word),
      direct: /^(?:left|verl|leav)/.test(word),
    });
    return /^(?:lived|woonde|gewoond)/.test(word)
      ? found.filter(({ start, end }) => abroad(words, wordAt(words, start), end))
      : found;
  }
  const direct = /^(?:left|leave|leaving|verliet|verlieten|verlaten)$/.test(word);
  const found = placesBehind(words, i, {
    direct,
    from: !/^(?:lived|living|woonde|woonden|gewoond|leefde|geleefd)$/.test(word) && !direct,
  });
  if (
    found.length === 0 &&
    /^(?:gewoond|verhuisd|woonde|verlaten|geleefd|naar|verlieten|verliet)$/.test(word)
  ) {
    const head = placeBefore(words, i, true);
    if (head) found.push(head);
  }
  return found;
}

/** "In Syrië was ik apotheker", "In Ghana I used to teach": what somebody was before. */
export function formerly(words: Scan, i: number): Range | undefined {
  if (
    /^(?:in|op|uit|from|of|on|at)$/.test(words.fold[i - 1] ?? '') &&
    !(words.gap[i - 1]! & ~GAP.SPACE) &&
    personal(words, i) &&
    youth.test(words.text.slice(Math.max(0, words.start[i]! - 90), words.end[i]! + 60))
  )
    return placeFrom(words, i);
  const prior = words.fold[i - 1] ?? '';
  // "date of birth 1995/03/28, place Wenzhou", "b. Homs", "37 y.o., from Mielec"
  if (/^(?:place|plaats|b)$/.test(prior) && words.start[i]! - words.end[i - 1]! < 4) {
    if (prior !== 'b' || words.gap[i - 1]! & GAP.DOT) return placeFrom(words, i);
  }
  if (
    /^(?:from|uit)$/.test(prior) &&
    /(?:y\.?o\.?|years(?: old)?|yrs|jaar|jr\.?|\d{2}),? $/.test(
      words.text.slice(Math.max(0, words.start[i - 1]! - 14), words.start[i - 1]!),
    )
  )
    return placeFrom(words, i);
  if (
    /^(?:zoon|dochter|son|daughter|kind|child)$/.test(words.fold[i - 2] ?? '') &&
    /^(?:from|near|uit|van|nabij|of)$/.test(prior)
  )
    return placeFrom(words, i);
  // "Aruba is waar ik vandaan kom"
  const follows = words.fold[i + 1] ?? '';
  if (
    /^(?:is|waar|where)$/.test(follows) &&
    /^,? (?:is )?(?:waar ik|where i)(?: ben|['’]m| am| was)? (?:vandaan|geboren|opgegroeid|opgroeide|born|from|grew|spent|come|began|begon)/i.test(
      words.text.slice(words.end[i]!, words.end[i]! + 40),
    )
  )
    return placeFrom(words, i);
  // "In Eritrea had mijn oom een werkplaats"
  if (
    prior === 'in' &&
    /^,? (?:(?:had|hadden|was|waren|woonde|leefde|lived|ran|owned|werkte) )?(?:mijn|my|our|ons|onze) (?:oom|tante|vader|moeder|ouders|opa|oma|gezin|familie|uncle|aunt|father|mother|parents|grand\p{L}+|family) /iu.test(
      words.text.slice(words.end[i]!, words.end[i]! + 40),
    )
  )
    return placeFrom(words, i);
  // "yogyakarta gemaakt", "made in Accra"
  if (/^(?:gemaakt|geboren|born|bred)$/.test(words.fold[i + 1] ?? '') && words.gap[i] === GAP.SPACE)
    return { start: words.start[i]!, end: words.end[i]! };
  if (!/^(?:in|uit|from)$/.test(words.fold[i - 1] ?? '') || words.gap[i - 1] !== GAP.SPACE) return undefined;
  const next = words.fold[i + 1] ?? '';
  const third = words.fold[i + 2] ?? '';
  if (ends(words, i)) return undefined;
  if (/^(?:al|already|nog)$/.test(next) && /^(?:was|ben|had)$/.test(words.fold[i - 2] ?? ''))
    return placeFrom(words, i);
  if (
    (next === 'was' && /^(?:ik|i|hij|zij)$/.test(third)) ||
    (next === 'i' && /^(?:was|used|grew)$/.test(third))
  )
    return placeFrom(words, i);
  return undefined;
}
