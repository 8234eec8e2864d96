import { GAP, isInitial, scan } from '../text/scan.ts';

/** Words inside a name that name nobody by themselves. Folded. */
export const infixes: ReadonlySet<string> = new Set(
  'van de der den het ten ter te op in t d s von zu zur vom el al ad ar as at bin ben bint ibn abu abou ait ould da dos do das di del della du la le les las los y e i san st saint o mc mac vd vdr aan bij uit onder over voor tot ou'.split(
    ' ',
  ),
);

/** Forms of address and academic titles that announce a name. Folded. */
export const titles: ReadonlySet<string> = new Set(
  'mevrouw mevr mw mej mejuffrouw mevrouws meneer menheer dhr heer hr heren juf juffrouw meester mr mrs ms miss mx mister madam sir dr drs ir ing prof professor bc msc bsc ba ma llm mba phd hadji hajji oom tante dokter judge rechter imam pater zuster'.split(
    ' ',
  ),
);

/** What follows the first letter of a degree: "M.Sc.", "B.Ed.". Folded. */
export const degreeEnds: ReadonlySet<string> = new Set(
  'sc a d s eng ed phil b res tech h mus com arch soc pharm med'.split(' '),
);

/** Infixes that are also somebody's given name. */
const callable: ReadonlySet<string> = new Set(['bin', 'ben']);

const prepositions: ReadonlySet<string> = new Set(
  'in op te aan bij uit onder over voor tot at as d s e i y o'.split(' '),
);

/**
 * Whether word `i` can stand inside a name that nobody gave: "van" can, "in" only as in "in 't Veld" and
 * "op den Kamp", since it mostly ends the name ("Fatima in Nador").
 */
export function linksName(fold: readonly string[], i: number): boolean {
  const word = fold[i]!;
  if (!infixes.has(word)) return false;
  return !prepositions.has(word) || /^(?:t|de|den|der|het)$/.test(fold[i + 1] ?? '');
}

export interface NameParts {
  /** Folded, without infixes and initials. */
  readonly given: readonly string[];
  readonly infix: readonly string[];
  readonly surname: readonly string[];
  /** Folded letters written as initials ("J.P."). */
  readonly initials: readonly string[];
}

/**
 * Splits a name as people and ATSs write it: "Fatima El Amrani", "El Amrani, Fatima", "F. El Amrani",
 * "Mw. F. (Fatima) El Amrani". Without a comma the surname begins at the first infix after a given name,
 * or is the last word.
 */
export function nameParts(name: string): NameParts {
  const words = scan(name);
  const given: string[] = [];
  const infix: string[] = [];
  const surname: string[] = [];
  const initials: string[] = [];
  const comma = words.gap.findIndex((bits, i) => (bits & GAP.COMMA) !== 0 && i < words.fold.length - 1);
  const rest: { fold: string; hyphen: boolean }[] = [];
  for (let i = 0; i < words.fold.length; i++) {
    const word = words.fold[i]!;
    const first = given.length + rest.length + surname.length === 0;
    // "Ma Xiuying" has no degree.
    const degree = words.fold.length === 2 && /^[bm]a$/.test(word);
    if (first && titles.has(word) && words.fold.length > 1 && !degree) continue;
    if (word.length === 1 && !isInfixLetter(words.text, words.end[i]!) && isInitial(words, i))
      initials.push(word);
    else if (comma >= 0) {
      if (infixes.has(word) && !(i === 0 && words.fold.length === 2)) infix.push(word);
      else if (i <= comma) surname.push(word);
      else given.push(word);
    } else rest.push({ fold: word, hyphen: i > 0 && (words.gap[i - 1]! & GAP.HYPHEN) !== 0 });
  }
  if (comma < 0) {
    // "de Vries" and "Van Dijk" alone are surnames; "El Amrani" too.
    let from = rest.findIndex((word, i) => i > 0 && infixes.has(word.fold));
    const leads = rest.length > 1 && infixes.has(rest[0]!.fold);
    // "Bin Ma" and "Ben Visser" are called so, "Van Dijk" and "El Amrani" are not.
    if (leads && !(callable.has(rest[0]!.fold) && rest.length === 2 && from < 0)) from = 0;
    // "Jia Hui L.": what is abbreviated behind the others is the surname.
    const cut =
      rest.length > 0 &&
      isInitial(words, words.fold.length - 1) &&
      words.fold[words.fold.length - 1]!.length === 1;
    if (from < 0 && cut) from = rest.length;
    if (from < 0) {
      from = rest.length - 1;
      while (from > 0 && rest[from]!.hyphen) from--;
      if (rest.length === 1 && initials.length === 0) from = 1;
    }
    rest.forEach((word, i) => {
      if (infixes.has(word.fold) && rest.length > 1 && i >= from && i < rest.length - 1)
        infix.push(word.fold);
      else if (i < from) given.push(word.fold);
      else surname.push(word.fold);
    });
  }
  return { given, infix, surname, initials };
}

/** The letter of "d'Angelo" and "'t Hart" is no initial. */
function isInfixLetter(text: string, end: number): boolean {
  return /['’‘]/.test(text.charAt(end)) || /['’‘]/.test(text.charAt(end - 2));
}
