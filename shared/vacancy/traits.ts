import type { Language } from '../recognizers/recognizer.ts';
import { scan } from '../text/scan.ts';
import { Lexicon } from './lexicon.ts';
import type { Stretch } from './lines.ts';
import { englishTraits } from './traits-en.ts';
import { dutchTraits } from './traits-nl.ts';
import type { Sentence, VacancyText } from './vacancy-text.ts';

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
  /\b(?:(?:je|jij|u) (?:bent|hebt|beschikt|heeft)|ben (?:je|jij)|heb (?:je|jij)|zoek(?:en|t)?|gezocht|gevraagd|iemand (?:die|met)|hij|zij moet|versterken|you are|you have|you['’]re|are you|looking for|we need|needs? an?\b|seeks|needed|wanted|must be|seeking|someone|somebody|should be|the ideal|candidate)\b/i;

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
    // Words of combat are heard in all of a text; what is vague matters where something is asked.
    const wanted = (kind: TraitKind) => kind !== 'none' && (part.asks || kind === 'masculine');
    for (; next < hits.length && hits[next]!.end <= part.end; next++) {
      const { start, end, told } = hits[next]!;
      if (wanted(told.kind)) own.push({ start, end, ...told });
    }
    const instead = own.length > 0 ? behavioursFor(text, part, own) : null;
    for (const one of own) traits.push({ ...one, instead });
  }
  last = { vacancy, traits };
  return traits;
}

/** Whether a sentence asks something of a candidate: all under the headings for it do, elsewhere those about "you". */
export const asks = (text: string, { topic, start, end }: Sentence): boolean =>
  topic === 'needs' ||
  topic === 'wishes' ||
  (topic !== null && topic !== 'offer' && OF_YOU.test(text.slice(start, end)));

/** Sentences that may hold a trait. The title is one. */
const askingParts = ({ text, sentences }: VacancyText): readonly (Stretch & { readonly asks: boolean })[] =>
  sentences.flatMap((one) =>
    one.topic === null || one.topic === 'offer' || one.topic === 'company'
      ? asks(text, one)
        ? [{ ...one, asks: true }]
        : []
      : [{ ...one, asks: asks(text, one) }],
  );

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
