import { countries } from './countries.ts';
import { GAP, LOWER, type Scan, UPPER } from './scan.ts';
import { wordSet } from './values.ts';
import { peoplePrefixes, worldPeoples } from './world-peoples.ts';

export const unions = wordSet('eu eer eea eg efta schengen unie');
/** Words that may stand between nationalities or beside one in a value. */
const beside =
  /^(?:en|and|of|or|plus|ook|also|sinds|since|was|voorheen|formerly|eerder|dubbele?|dual|double|both|zowel|als|tevens|de|het|the|by|door|naturalisatie|naturalised|naturalized|genaturaliseerd|geboorte|birth|van|from|oorspronkelijk|originally|citizen|citizenship|burger|national|staatsburger|onderdaan|eu|eer|tweede|second|niet|non|republiek|republic|volksrepubliek|verenigde|united|staten|states|kingdom|koninkrijk|nl|nld|bel|deu|tur|mar|sur|pol|gbr|usa|vk|uk|per|before|until|after|tot|na|voor|previously|naast|besides|plus)$/;
const stateless = wordSet('staatloos stateless apatride apatridisch onbekend');
export const known = (words: Scan, i: number): boolean =>
  worldPeoples.has(words.fold[i]!) || countries.has(words.fold[i]!) || stateless.has(words.fold[i]!);
/** Codes of countries in a value: "NL/MA". */
const codes = wordSet(
  'nl nld ned be bel de deu ger tr tur ma mar sr sur pl pol so som er eri sy syr cn chn id idn gh gha ng nga cw cuw aw abw sx us usa uk gbr vk fr fra es esp it ita pt prt gr ro rou bg bgr hu ua ukr ru rus in ind pk pak af afg ir irn iq irq et eth eu eer',
);
const isCode = (words: Scan, i: number): boolean => words.shape[i] === UPPER && codes.has(words.fold[i]!);

/** Where the nationalities that begin at word `i` end; -1 when none does. */
export function lastOf(words: Scan, i: number, limit: number): number {
  let last = -1;
  let count = 0;
  for (let at = i; at < words.fold.length && count < 12; at++, count++) {
    if (words.start[at]! >= limit + 24 || (at > i && words.start[at]! - words.end[at - 1]! > 12)) break;
    const gap = at > i ? words.gap[at - 1]! : 0;
    if (
      gap & (GAP.STOP | GAP.COLON) ||
      (gap & GAP.OTHER && !/^\s?[+&]\s?$/.test(words.text.slice(words.end[at - 1]!, words.start[at]!))) ||
      (gap & GAP.DOT && words.start[at]! - words.end[at - 1]! > 1)
    )
      break;
    if (gap & (GAP.SEPARATOR | GAP.NEWLINE)) {
      const inner = words.text.slice(words.end[at - 1]!, words.start[at]!);
      // "Nederlandse en" goes on on the next line.
      if (
        !/^\s?[/+&]\s?$/.test(inner) &&
        !(/^\s{1,3}$/.test(inner) && /^(?:en|and)$/.test(words.fold[at - 1]!))
      )
        break;
    }
    if (known(words, at) || unions.has(words.fold[at]!) || isCode(words, at)) last = at;
    else if (!beside.test(words.fold[at]!) && !peoplePrefixes.has(words.fold[at]!)) break;
    else if (
      last >= 0 &&
      /^(?:burger|citizen|national|onderdaan|staatsburger|nationality|nationaliteit)$/.test(
        words.fold[at]!,
      ) &&
      at === last + 1
    )
      last = at;
  }
  return last;
}

/** Closes a bracket that was opened between two offsets; years too: "Nederlandse (sinds 2019)". */
export function closed(text: string, start: number, end: number): number {
  const rest = /^\s?\((?:sinds|since|per|vanaf)?\s?(?:\d{1,2}[-/])?\d{4}\)/i.exec(text.slice(end, end + 24));
  if (rest) return end + rest[0].length;
  const inner = text.slice(start, end);
  return inner.includes('(') && !inner.includes(')') && text[end] === ')' ? end + 1 : end;
}

/** Words of peoples that stand right before word `i`, over "en", "and", years and hyphens. */
export function peoplesBefore(words: Scan, i: number): number {
  let start = i;
  for (let at = i - 1; at >= 0 && i - at < 9; at--) {
    const gap = words.gap[at]!;
    if (
      gap & ~(GAP.SPACE | GAP.HYPHEN | GAP.SEPARATOR | GAP.COMMA | GAP.DIGIT | GAP.NEWLINE) ||
      words.start[at + 1]! - words.end[at]! > (gap & GAP.DIGIT ? 7 : 3)
    )
      break;
    if (gap & GAP.NEWLINE && words.text.slice(words.end[at]!, words.start[at + 1]!).trim() !== '') break;
    if (gap & GAP.SEPARATOR && !/^\s?\/\s?$/.test(words.text.slice(words.end[at]!, words.start[at + 1]!)))
      break;
    if (worldPeoples.has(words.fold[at]!) || unions.has(words.fold[at]!)) start = at;
    else if (peoplePrefixes.has(words.fold[at]!) && start === at + 1) {
      if (words.shape[at] !== LOWER) start = at;
      else break;
    } else if (
      !/^(?:en|and|of|or|dubbele|dual|double|ook|also|tevens|zowel|both|sinds|since|als|de|the|een|a|geldig|valid)$/.test(
        words.fold[at]!,
      )
    )
      break;
  }
  return start;
}
