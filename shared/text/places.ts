import { countries } from './countries.ts';
import { dateAt } from './dates.ts';
import { labelPhrases } from './labels.ts';
import { GAP, LOWER, type Scan, wordAt } from './scan.ts';
import { type Range, wordSet } from './values.ts';
import { worldPeoples } from './world-peoples.ts';

/** Small words inside the names of places. */
const inside = wordSet(
  's t aan den de der het op bij en ez es el al la le las los du da do dos das di del of the van ten ter in an am ash as ad az sur sous bei upon under zu am nad',
);
/** Small words with which the name of a place begins. */
const opening = wordSet('s t de den het the la le el al st san as ad woonoord kamp dorp gehucht village');
const never = wordSet(
  'ik i hij zij we wij januari februari maart april mei juni juli augustus september oktober november december january february march may june july august october december nationaliteit nationality talen languages rijbewijs gehuwd ongehuwd married single getrouwd man vrouw male female nederlandse in op te',
);
const link = GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE;

/** Whether word `i` can begin a place: written with a capital, and no month, people or label. */
export function opensPlace(words: Scan, i: number): boolean {
  const word = words.fold[i];
  if (word === undefined || words.shape[i] === LOWER || never.has(word)) return false;
  if (
    worldPeoples.has(word) &&
    !countries.has(word) &&
    !words.text.slice(words.end[i]!, words.end[i]! + 2).match(/^[\s,-]\p{Lu}/u)
  )
    return word === 'groningen' || word === 'drenthe' || word === 'twente' || word === 'achterhoek';
  const entries = labelPhrases.get(word);
  return !(
    entries?.some(({ words: phrase }) => phrase.length === 1) &&
    /^\s?:/.test(words.text.slice(words.end[i]!, words.end[i]! + 2))
  );
}

/** A place that begins at word `i`, with the country behind it: "Deir ez-Zor (Syrië)", "Semarang, Java". */
export function placeFrom(words: Scan, i: number): Range | undefined {
  const { text } = words;
  let at = i;
  // "'s-Hertogenbosch", "de Bilt", "the Netherlands"
  while (
    at < i + 2 &&
    words.shape[at] === LOWER &&
    opening.has(words.fold[at] ?? '') &&
    !(words.gap[at]! & ~link)
  )
    at++;
  if (!opensPlace(words, at)) return undefined;
  let last = at;
  for (let next = at + 1; next < words.fold.length && next - i < 7; next++) {
    const gap = words.gap[next - 1]!;
    const dotted = gap === (GAP.DOT | GAP.SPACE) && /^(?:st|ste|sta|mt)$/.test(words.fold[next - 1]!);
    if ((gap & ~link && !dotted) || words.start[next]! - words.end[next - 1]! > (dotted ? 2 : 1)) break;
    if (words.shape[next] === LOWER) {
      const compound = gap & GAP.HYPHEN && words.fold[next]!.length > 2;
      if (compound) last = next;
      else if (!inside.has(words.fold[next]!)) break;
    } else {
      if (worldPeoples.has(words.fold[next]!) && !countries.has(words.fold[next]!)) break;
      if (never.has(words.fold[next]!)) break;
      last = next;
    }
  }
  let end = words.end[last]!;
  for (let more = 0; more < 2; more++) {
    const behind = /^(?:,\s|\s?\/\s?|\s?\(|&nbsp;\(|\s[–-]\s|\sin\s)(?=\p{Lu})/u.exec(
      text.slice(end, end + 10),
    );
    if (!behind) break;
    const from = end + behind[0].length;
    const next = wordAt(words, from);
    if (words.start[next] !== from) break;
    let to = next;
    while (
      to + 1 < words.fold.length &&
      to - next < 3 &&
      (words.gap[to]! === GAP.SPACE || words.gap[to]! === GAP.HYPHEN) &&
      words.shape[to + 1] !== LOWER &&
      !never.has(words.fold[to + 1]!)
    )
      to++;
    const close = /^\s?\)/.exec(text.slice(words.end[to]!, words.end[to]! + 2));
    const bracket = behind[0].includes('(');
    let known = countries.has(words.fold[to]!);
    for (let k = next; k <= to; k++) if (countries.has(words.fold[k]!)) known = true;
    const whole = bracket ? /^[\p{L}][^()\n]{1,28}\)/u.exec(text.slice(from, from + 32)) : null;
    // "Jiangsu (P.R. China)"
    if (whole && !close && /\p{Lu}/u.test(whole[0]) && !/\d/.test(whole[0])) {
      end = from + whole[0].length;
      break;
    }
    if (
      bracket
        ? !close
        : !known &&
          !/^(?:[.;)\n|]|\s*$|\s{3}|,? \(?\d| \(\p{Lu})/u.test(text.slice(words.end[to]!, words.end[to]! + 3))
    )
      break;
    if (!bracket && !known && (!/^,/.test(behind[0]) || !opensPlace(words, next) || to > next + 1)) break;
    if (bracket && !known && !opensPlace(words, next)) break;
    end = bracket ? words.end[to]! + close![0].length : words.end[to]!;
  }
  return { start: words.start[i]!, end };
}

/** The place that begins at or right behind an offset, over blanks and opening quotes. */
export function placeNear(words: Scan, offset: number, reach = 4): Range | undefined {
  const at = wordAt(words, offset);
  if (at >= words.start.length || words.start[at]! - offset > reach) return undefined;
  return placeFrom(words, at);
}

/** Where the date that may stand at an offset ends; the offset itself when none does. */
export function pastDate(text: string, offset: number): number {
  const date =
    dateAt(text, offset)?.end ??
    (/^['’]?\d{2}(?:\d{2})?(?!\d)/.exec(text.slice(offset, offset + 6))?.[0].length ?? -offset) + offset;
  const wide = /^\d{1,2}\s?[-./ ]\s{0,2}(?:\d{1,2}|[IVX]{1,4})\s?[-./ ]\s{0,2}\d{2,4}(?!\d)/.exec(
    text.slice(offset, offset + 20),
  );
  return Math.max(date > 0 ? date : offset, wide ? offset + wide[0].length : offset);
}
