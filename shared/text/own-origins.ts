import { ends, placeBefore, placesBehind } from './life-places.ts';
import { saidOfOthers } from './of-others.ts';
import { CAPITAL, GAP, LOWER, type Scan } from './scan.ts';
import { type Range, wordSet } from './values.ts';
import { worldPlaces } from './world-cities.ts';

export const owners = wordSet('mijn my onze our ons haar zijn her his mn n');
const persons = wordSet(
  'ik i wij we zij ze hij he she mijn my ons onze our gezin familie family ouders parents vader moeder father mother m',
);
const growth = wordSet('grew grown growing groeide groeiden groei');

/** Whether a person is the subject: right before word `i`, or right behind it ("kwam ik"). */
export function personal(words: Scan, i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at < 6 && !ends(words, at); at--)
    if (persons.has(words.fold[at]!)) return true;
  for (let at = i; at + 1 < words.fold.length && at - i < 3 && !ends(words, at); at++)
    if (persons.has(words.fold[at + 1]!)) return true;
  return false;
}

/** Places that a word of birth, youth or flight leads to. */
export function ofLife(words: Scan, i: number): Range[] {
  const word = words.fold[i]!;
  const prior = words.fold[i - 1] ?? '';
  const next = words.fold[i + 1] ?? '';
  if (saidOfOthers(words, i)) return [];
  // "omzet groeide in België"
  if (
    growth.has(word) &&
    next !== 'up' &&
    next !== 'op' &&
    words.fold[i + 2] !== 'op' &&
    words.fold[i + 2] !== 'up' &&
    words.fold[i + 3] !== 'op'
  )
    return [];
  if (
    /^(?:raised|reared)$/.test(word) &&
    !/^(?:in|by|at|on|near|partly|mostly|bilingual|bilingually|with|as|and|between|around|outside|up)$/.test(
      next,
    )
  )
    return [];
  if (
    /^(?:roots|wortels|jeugd|youth|teens|ancestry|oorsprong|herkomst)$/.test(word) &&
    !owners.has(prior) &&
    !owners.has(words.fold[i - 2] ?? '') &&
    !/^(?:with|met|de)$/.test(prior)
  )
    return [];
  // "The first ten years of my life in …", "my story starts in …"
  if (/^(?:life|leven)$/.test(word) && (!/^(?:my|mijn|her|his)$/.test(prior) || !/^(?:in|op|on)$/.test(next)))
    return [];
  if (
    /^(?:story|verhaal)$/.test(word) &&
    (!owners.has(prior) || !/^(?:starts?|began|begins?|begint|begon|started|is|opens)$/.test(next))
  )
    return [];
  if (word === 'soil') return [];
  if (word === 'native' && next !== 'of') return [];
  if (
    /^(?:years|jaren)$/.test(word) &&
    !/^(?:early|earliest|first|formative|childhood|school|eerste|vroege|jonge|teenage)$/.test(prior)
  )
    return [];
  if (
    /^(?:years|jaren)$/.test(word) &&
    !/my|mijn|her|his|haar|zijn/.test(words.fold[i - 2] ?? '') &&
    /^(?:first|eerste)$/.test(prior)
  )
    return [];
  if (/^(?:country|land)$/.test(word) && !/^(?:home|native|birth|own|eigen|thuis)$/.test(prior)) return [];
  if (word === 'home' && prior !== 'back') return [];
  if (
    /^(?:flee|vluchten|escaped|escaping|migrated|migreerde|gemigreerd|adopted|originating|originates|origineel|bewoog)$/.test(
      word,
    ) &&
    !personal(words, i)
  )
    return [];
  const direct = /^(?:fled|flee|fleeing|escaped|escaping|vluchtte|vluchtten|ontvlucht\p{L}*)$/u.test(word);
  const found = placesBehind(words, i, {
    direct,
    from: /^(?:hail|hails|hailed|e?m+i?gr\p{L}+|gemigreerd|geemigreerd|immigrated|stam|stamt|stammen|stamde|afkomstig|adopted|geadopteerd|originally|oorspronkelijk|origineel)$/u.test(
      word,
    ),
  });
  if (found.length === 0 || /^(?:geboren|getogen|born|raised)$/.test(word)) {
    const head =
      /^(?:geboren|born|opgegroeid|getogen|raised|grootgebracht|gevlucht|afkomstig|ontvlucht|geemigreerd|grew|doorgebracht)$/.test(
        word,
      )
        ? placeBefore(words, i, false)
        : undefined;
    if (head) found.push(head);
  }
  // "Lagos-born"
  if (word === 'born' && i > 0 && words.gap[i - 1] === GAP.HYPHEN && words.shape[i - 1] !== LOWER) {
    let from = i - 1;
    while (
      from > 0 &&
      i - from < 3 &&
      words.gap[from - 1] === GAP.SPACE &&
      worldPlaces.has(words.fold[i - 1]!) &&
      words.shape[from - 1] === CAPITAL &&
      /^(?:new|den|the|south|north|el|al|hong|sierra|cape|sri|port|cape)$/.test(words.fold[from - 1]!)
    )
      from--;
    found.push({ start: words.start[from]!, end: words.end[i - 1]! });
  }
  // "Helmonder van geboorte", "a Zeelander by birth"
  if (/^(?:geboorte|birth)$/.test(word)) {
    const from = i - 2;
    return from >= 0 &&
      /^(?:van|by)$/.test(prior) &&
      words.gap[from] === GAP.SPACE &&
      words.shape[from] === CAPITAL &&
      /(?:er|aar|ees|naar|ing)$/.test(words.fold[from]!)
      ? [{ start: words.start[from]!, end: words.end[from]! }]
      : [];
  }
  if (/^(?:rasechte|rasecht)$/.test(word))
    return words.gap[i] === GAP.SPACE &&
      words.shape[i + 1] === CAPITAL &&
      /(?:er|aar|ees|naar|ing|e)$/.test(next)
      ? [{ start: words.start[i + 1]!, end: words.end[i + 1]! }]
      : [];
  // "een geboren Rotterdammer", "geboren en getogen Fries"
  const townsman = words.fold[i + 1] ?? '';
  if (
    /^(?:geboren|getogen)$/.test(word) &&
    words.gap[i] === GAP.SPACE &&
    words.shape[i + 1] !== LOWER &&
    /(?:er|aar|ees|naar|ies|ing)$/.test(townsman)
  )
    found.push({ start: words.start[i + 1]!, end: words.end[i + 1]! });
  // "De jeugd bracht ik door in Aleppo" is found behind; "in Aleppo bracht ik mijn jeugd door" before.
  if (found.length === 0 && /^(?:jeugd|jeugdjaren|kinderjaren|childhood|kindertijd)$/.test(word)) {
    const head = placeBefore(words, i, false);
    if (head) found.push(head);
  }
  return found;
}
