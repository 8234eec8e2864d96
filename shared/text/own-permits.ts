import { sectionAt } from './own-life.ts';
import { has, isTrade, kinfolk, selves, sentenceOf } from './own-sentences.ts';
import { GAP, LOWER, type Scan } from './scan.ts';
import { type Range, wordSet } from './values.ts';

/** Papers of stay and work; alone they may be of a firm, a client or a machine. */
export const permits = wordSet(
  'permit permits vergunning visum visa visas verblijfsvergunning werkvergunning verblijf stay kaart card status papieren papers statushouders',
);
/** What kinds of stay are called, before the paper or behind it. */
const kinds = wordSet(
  'residence residency residential work working worker employment skilled dependant dependent spouse spousal partner family student study asylum refugee humanitarian temporary permanent permanente indefinite unlimited limited single combined regular tied sponsored graduate youth uk eu dutch british irish schengen stamp blue tier highly migrant orientation search year startup asiel regulier reguliere tijdelijke onbeperkte onbepaalde bepaalde duurzaam duurzame zelfstandige afhankelijke geldige valid definitieve verblijfs definitief leave',
);
const behind = wordSet(
  'for voor als as with met of van indefinite unlimited permanent onbepaalde bepaalde tijd time stay verblijf partner spouse student asiel asylum type duration period duurzaam onbeperkt regulier arbeid work werk',
);
const loose = wordSet('for voor als as with met of van type');
/** They say of a stay how long it may be. */
const lengths = wordSet(
  'onbeperkt onbepaalde indefinite unlimited permanent duurzaam definitief permanente indefinitely',
);
const papery = wordSet(
  'wachtte wachten gewacht waited waiting wait kreeg gekregen got received geregeld zonder without legal legale geldige valid verlopen expired aanvragen applied',
);
/** Office work with permits, and permits of machines and buildings. */
const office = wordSet(
  'applications application aanvragen aanvraag process processing processed handled handling verwerk verwerkte verwerken afhandeling behandel behandelde begeleid begeleidde begeleiding advies adviseerde advised expats werknemers employees clients cliënten hot cold confined bouw building omgeving milieu ontheffing permit-to-work ptw loto procedures procedure dossiers cases mobility relocation immigration jurist lawyer consulent gemeente besluit bezwaar credit debit kaartje visitekaartje ov bank pass toegang access vca',
);

/** A part of a scheme's name: "Health and Care Worker visa", "Skilled Worker visa". */
const named = (words: Scan, i: number): boolean =>
  (words.shape[i] !== LOWER && i > 0 && !(words.gap[i - 1]! & ~GAP.SPACE) && words.fold[i]!.length > 2) ||
  (words.fold[i] === 'and' && i > 0 && words.shape[i - 1] !== LOWER && words.shape[i + 1] !== LOWER);

/** A paper of stay, with the words that say of what kind, that a sentence says the candidate has. */
export function permitAt(words: Scan, i: number): Range[] {
  const word = words.fold[i]!;
  const sentence = sentenceOf(words, i);
  if (has(words, sentence, office) || isTrade(words, i, sentence)) return [];
  const section = sectionAt(words.text, words.start[i]!);
  // "Oriëntatietraject statushouders": only those take it for whom it is.
  if (word === 'statushouders')
    return section === 'education' && !/^(?:voor|met|aan|begeleiden|van)$/.test(words.fold[i - 1] ?? '')
      ? [{ start: words.start[i]!, end: words.end[i]! }]
      : [];
  if (section === 'work' && !has(words, sentence, selves)) return [];
  let from = i;
  while (
    from > sentence.from &&
    i - from < 5 &&
    (kinds.has(words.fold[from - 1]!) || named(words, from - 1)) &&
    !(words.gap[from - 1]! & ~(GAP.SPACE | GAP.HYPHEN | GAP.NEWLINE))
  )
    from--;
  let to = i;
  for (
    let at = i + 1;
    at <= sentence.to &&
    at - i < 7 &&
    behind.has(words.fold[at]!) &&
    !(words.gap[at - 1]! & ~(GAP.SPACE | GAP.HYPHEN | GAP.NEWLINE));
    at++
  )
    if (!loose.has(words.fold[at]!)) to = at;
  const owned = /^(?:my|mijn|her|his|haar|our|onze|m|mn)$/.test(words.fold[from - 1] ?? '');
  const own =
    owned || has(words, sentence, selves) || has(words, sentence, kinfolk) || section === 'personal';
  const range = { start: words.start[from]!, end: words.end[to]! };
  if (/^(?:verblijf|stay)$/.test(word)) {
    if (!owned || (from === i && !has(words, sentence, lengths))) return [];
    const found: Range[] = [range];
    for (let at = to + 1; at <= sentence.to; at++)
      if (lengths.has(words.fold[at]!))
        found.push({ start: words.start[at]!, end: words.end[words.fold[at + 1] === 'tijd' ? at + 1 : at]! });
    return found;
  }
  if (word === 'status')
    return owned &&
      /^(?:is|was|werd|in|sinds|since|kreeg|has)$/.test(words.fold[i + 1] ?? '') &&
      /verleend|granted|toegekend|gekregen|verlengd|extended|renewed/.test(
        words.text.slice(words.end[i]!, words.end[i]! + 60),
      )
      ? [range]
      : [];
  if (/^(?:papieren|papers)$/.test(word))
    return own && has(words, sentence, papery) && !/^(?:of|van|on|over|for)$/.test(words.fold[i + 1] ?? '')
      ? [range]
      : [];
  if (/^(?:kaart|card)$/.test(word)) {
    // Belgian cards are lettered.
    const letter =
      i > 0 &&
      words.fold[i - 1]!.length === 1 &&
      words.shape[i - 1] !== LOWER &&
      /^[a-f]$/.test(words.fold[i - 1]!) &&
      words.gap[i - 1] === GAP.SPACE;
    if (letter) return [{ start: words.start[i - 1]!, end: words.end[i]! }];
    return own && /^(?:permanent|permanente|residence|blue|verblijfs|stamp)$/.test(words.fold[i - 1] ?? '')
      ? [range]
      : [];
  }
  if (/^(?:verblijfsvergunning|werkvergunning)$/.test(word)) return own ? [range] : [];
  // A bare permit needs an owner or a word of its kind.
  return (from < i || to > i || owned) && (own || from < i) ? [range] : [];
}

/** "Mag gewoon werken", "allowed to take any job", "work freely permitted". */
export const grants = wordSet('mag mogen may allowed permitted toegestaan entitled free');
const free =
  /^(?:mag|mogen|may|allowed|permitted|entitled|free)(?: ik)? (?:to )?(?:(?:hier|gewoon|overal|alles|meteen|direct|legaal|vrij|altijd|zonder \p{L}+|in nederland|here|freely|legally|simply) ){0,3}(?:(?:do|take|accept|have) any (?:job|work|jobs)|any (?:job|work)|(?:gaan )?werken|work)(?: (?:anywhere|everywhere|freely|overal|full[- ]time|zonder beperking\p{L}*))?(?!\p{L})/iu;

export function grantAt(words: Scan, i: number): Range | undefined {
  const { text } = words;
  const sentence = sentenceOf(words, i);
  const start = words.start[i]!;
  const reverse =
    /(?:work|arbeid|werken)(?: is)?(?: (?:freely|fully|vrij|volledig|without \p{L}+|anywhere))? $/iu.exec(
      text.slice(Math.max(0, start - 34), start),
    );
  if (reverse && /^(?:permitted|allowed|toegestaan)$/.test(words.fold[i]!))
    return { start: start - reverse[0].length, end: words.end[i]! };
  const hit = free.exec(text.slice(start, start + 80).replace(/\s/g, ' '));
  if (!hit || !has(words, sentence, selves) || has(words, sentence, office) || isTrade(words, i, sentence))
    return undefined;
  // "Waar ik zelfstandig mag werken" is a wish; who says he may work at all tells of papers.
  if (
    !/gewoon|overal|alles|legaal|vrij|any|freely|legally|anywhere|everywhere|zonder|hier|here/i.test(
      hit[0],
    ) &&
    !/vergunning|permit|visa|visum|status|asiel|asylum|papieren|papers/i.test(
      text.slice(words.start[sentence.from]!, words.end[sentence.to]!),
    )
  )
    return undefined;
  return { start, end: start + hit[0].length };
}
