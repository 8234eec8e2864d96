import type { Stretch } from '../lines.ts';
import { TONGUE, tongueIn } from '../tongues.ts';
import type { VacancyText } from '../vacancy-text.ts';
import type { Check, Finding } from './check.ts';

/**
 * A language asked for more than the work needs, or without saying how well. Equal Treatment Act (AWGB) article 5: asking
 * more than is needed is indirect distinction on race (Netherlands Institute for Human Rights, judgment 2022-55). Levels are
 * those of the Council of Europe's framework (CEFR): B1 for talking at work, B2 for writing, C1 for texts that are published.
 */
const HIGH =
  '(?:perfecte?|perfecte beheersing van|foutloo?ze?|foutloos|vlekkeloos|vlekkeloze|vloeiende?|uitstekende?|excellente?|uitmuntende?|feilloos|feilloze|(?:zeer )?goede|flawless|fluent|fluency in|impeccable|excellent|perfect|outstanding|full command of|perfect command of|near[- ]native|bilingual)';
const IN_WORD =
  '(?:in woord (?:en|als) geschrift|mondeling en schriftelijk|spoken and written|written and spoken|both (?:spoken|written)|verbal and written|in speech and writing)';
/** Behind "excellent German" a noun would say that something else is German. */
const AFTER =
  '(?:and|en|is|are|or|of|for|voor|to|om|as|als|with|met|in|on|op|at|required|needed|vereist|skills|because|omdat|since|want|speaker|both|zowel|spreken|schrijven|een|a|the|de|bij|naast|plus)(?![a-z])';
const BETWEEN = String.raw`(?:[\p{L},’'-]+[ \u00a0]){0,5}?`;
const asked = new RegExp(
  String.raw`(?<!\p{L})(?:${HIGH} ${BETWEEN}${TONGUE}(?:(?:e)? taal| language)?(?: (?:en|and|&) (?:de )?${TONGUE}(?: taal)?)?(?: (?:language|taalbeheersing))?(?: ${IN_WORD})?(?! (?!${AFTER})[a-z])|${TONGUE}(?: taal)? (?:${BETWEEN})?(?:${IN_WORD}|vloeiend|foutloos|perfect|uitstekend|fluently|flawlessly|perfectly)|(?:beheers\w*|beheersing van|command of|knowledge of|kennis van) ${BETWEEN}${TONGUE}(?: taal| language)? ${IN_WORD})(?!\p{L})`,
  'giu',
);
const tongue = new RegExp(TONGUE, 'gi');
/** A level that is stated, or why it is needed: nothing to mend. */
const LEVEL = /\b(?:A1|A2|B1|B2|C1|C2|[1-4]F)\b/;
/** Work of which writing is a part. */
const WRITES =
  /\b(?:rapport\w*|verslag\w*|schrijf\w*|schrijven|teksten|notul\w*|redactie|report\w*|write|writing|draft\w*|minutes|copy)\b/i;
const MOST = 400;

const sentenceOf = ({ sentences }: VacancyText, start: number) => {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
};

export const languageLevel: Check = {
  id: 'language-level',
  points: 6,
  find(vacancy) {
    const { text, language, lines } = vacancy;
    const found: Finding[] = [];
    const level = WRITES.test(text) ? 'B2' : 'B1';
    for (const line of lines) {
      const words = text.slice(line.start, Math.min(line.end, line.start + MOST));
      for (const { 0: hit, index } of words.matchAll(asked)) {
        const start = line.start + index;
        const end = start + hit.length;
        const sentence = sentenceOf(vacancy, start);
        if (!sentence || LEVEL.test(text.slice(sentence.start, sentence.end))) continue;
        const tongues = [...hit.matchAll(tongue)].map(([one]) => tongueIn(one, language));
        const both = [...new Set(tongues)].join(language === 'nl' ? ' en ' : ' and ');
        const fix =
          language === 'nl'
            ? `Je kunt in het ${both.replace(' en ', ' en het ')} je werk doen op niveau ${level}`
            : `You can do this work in ${both} at level ${level}`;
        const whole = alone(text, sentence, start, end);
        const stop = whole && /\.$/.test(text.slice(sentence.start, sentence.end)) ? '.' : '';
        found.push({
          check: 'language-level',
          start,
          end,
          advice: 'level',
          severity: 'advice',
          share: 0.5,
          fix: whole ? { ...sentence, text: fix + stop } : null,
          example: fix,
          values: { level },
        });
      }
    }
    return found;
  },
  examples: [
    { text: 'Je spreekt vloeiend Nederlands.', found: ['vloeiend Nederlands'] },
    { text: 'Nederlands op niveau B1. Uitstekend Engels (C1).', found: [] },
    { text: 'Fluent Dutch and English, spoken and written', found: ['Fluent Dutch and English'] },
    { text: 'You have excellent German customers.', found: [] },
  ],
};

/** The sentence says little else than how well the language is spoken. */
function alone(text: string, { start, end }: Stretch, from: number, to: number): boolean {
  const rest = `${text.slice(start, from)} ${text.slice(to, end)}`;
  return /^[\s.,;()]*(?:(?:je|jij|u|you|een|a|an|de|het|the|hebt|heb|heeft|have|beschikt|over|beheerst|spreekt|schrijft|en|and|speak|write|in|of|van|with|goed|zowel|both|talen|language|languages|taal|command)\b[\s.,;()]*)*$/i.test(
    rest,
  );
}
