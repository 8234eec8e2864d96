import type { Language } from '../recognizers/recognizer.ts';
import { scan } from '../text/scan.ts';
import { Lexicon } from './lexicon.ts';
import type { Stretch } from './lines.ts';
import { englishTraits } from './traits-en.ts';
import { dutchTraits } from './traits-nl.ts';
import type { VacancyText } from './vacancy-text.ts';

/** `none`: a phrase in which such a word says something else. */
export type TraitKind = 'vague' | 'masculine' | 'feminine' | 'age' | 'none';
/** Kind, phrases as of `Lexicon`, and what somebody does instead: a sentence without its full stop. */
export type TraitRow = readonly [kind: TraitKind, phrases: string, behaviour: string];

interface Told {
  readonly kind: TraitKind;
  readonly behaviour: string;
}

export interface Trait extends Stretch, Told {
  /** The sentence says nothing but such words; all of it can go, for this. */
  readonly instead: (Stretch & { readonly text: string }) | null;
}

const lexicon = (rows: readonly TraitRow[]) =>
  new Lexicon<Told>(rows.map(([kind, phrases, behaviour]) => [phrases, { kind, behaviour }]));
const lexicons: Readonly<Record<Language, Lexicon<Told>>> = {
  nl: lexicon(dutchTraits),
  en: lexicon(englishTraits),
};

/** Sentences in which a trait is asked for, where the text has no part for that. */
const OF_YOU =
  /\b(?:(?:je|jij|u) (?:bent|hebt|beschikt|heeft)|ben (?:je|jij)|heb (?:je|jij)|zoek(?:en|t)?|gezocht|gevraagd|iemand (?:die|met)|hij|zij moet|versterken|you are|you have|you['’]re|are you|looking for|we need|needed|wanted|must be|seeking|someone|somebody|should be|the ideal|candidate)\b/i;

/** Words of a sentence that say nothing beside its traits. */
const FILL = new Set(
  `je jij u bent hebt heeft beschikt over een en ook zeer erg heel echt echte goed goede sterk sterke uitstekend uitstekende
  de het met daarnaast verder bovendien werkt kunt kan persoon collega type iemand die mentaliteit instelling houding vaardigheden karakter
  you are have re a an and also very highly really good great excellent strong with the person colleague individual someone somebody who is
  attitude mentality mindset skills personality can work well able to be`
    .split(/\s+/)
    .filter(Boolean),
);

/** The last reading: several checks ask for the same. */
let last: { readonly vacancy: VacancyText; readonly traits: readonly Trait[] } | null = null;

/** Words for what the candidate should be, in the parts of a vacancy that ask for something, first to last. */
export function traitsOf(vacancy: VacancyText): readonly Trait[] {
  if (last?.vacancy === vacancy) return last.traits;
  const { text, words, language } = vacancy;
  const hits = lexicons[language].find(words);
  const asking = askingParts(vacancy);
  const traits: Trait[] = [];
  let next = 0;
  for (const part of asking) {
    while (next < hits.length && hits[next]!.start < part.start) next++;
    const own: (Stretch & Told)[] = [];
    for (; next < hits.length && hits[next]!.end <= part.end; next++) {
      const { start, end, told } = hits[next]!;
      if (told.kind !== 'none') own.push({ start, end, ...told });
    }
    const instead = own.length > 0 ? behavioursFor(text, part, own) : null;
    for (const one of own) traits.push({ ...one, instead });
  }
  last = { vacancy, traits };
  return traits;
}

/** Sentences that ask: all under the headings for it, elsewhere those about "you". */
const askingParts = ({ text, sentences }: VacancyText): readonly Stretch[] =>
  sentences.filter(({ topic, start, end }) => {
    if (topic === 'needs' || topic === 'wishes') return true;
    return topic !== null && topic !== 'offer' && OF_YOU.test(text.slice(start, end));
  });

function behavioursFor(text: string, part: Stretch, traits: readonly (Stretch & Told)[]): Trait['instead'] {
  let from = part.start;
  for (const { start, end } of traits) {
    if (!isFill(text.slice(from, start))) return null;
    from = end;
  }
  if (!isFill(text.slice(from, part.end))) return null;
  const told = [...new Set(traits.map(({ behaviour }) => behaviour))];
  const stop = /[.!]$/.test(text.slice(part.start, part.end)) ? '.' : '';
  return { ...part, text: `${told.join('. ')}${stop}` };
}

const isFill = (words: string): boolean =>
  !/\d/.test(words) && scan(words).fold.every((word) => FILL.has(word));
