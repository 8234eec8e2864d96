import { countries } from '../text/countries.ts';
import { fold } from '../text/normalize.ts';
import { sectionsOf } from '../text/sections.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

const MAX_LINE = 160;
const school =
  /universit|hogeschool|school|college|lyceum|academ|instituut|institute|\broc\b|gymnasium|faculte|polytechni|graafschap|mbo|hbo|vwo|havo|vmbo|mavo|bachelor|master|diploma|b\.?sc|m\.?sc/i;
/** What stands last on the line behind a comma, a bar or in brackets: "Universiteit van Damascus, Syrië". */
const behind =
  /[,|(–-]\s{0,3}(['’]?\p{Lu}[\p{L}'’.-]{1,24}(?:[ -][\p{L}'’.-]{1,20}){0,3})\)?(?=\s*(?:$|[,|(]))/gu;

/** Where a school was, which tells an origin. */
export const schoolPlace: Recognizer = {
  kind: 'school-place',
  switchable: true,
  find({ text }) {
    const found: { start: number; end: number; confidence: number }[] = [];
    for (const { kind, start, end } of sectionsOf(text)) {
      if (kind !== 'education') continue;
      for (let from = start; from < end; ) {
        const newline = text.indexOf('\n', from);
        const stop = newline < 0 || newline > end ? end : newline;
        const line = stop - from > MAX_LINE ? '' : text.slice(from, stop);
        for (const hit of line.matchAll(behind)) {
          const written = hit[1]!;
          const word =
            fold(written)
              .split(/[^a-z]+/)
              .pop() ?? '';
          const place =
            countries.has(word) || (school.test(line.slice(0, hit.index)) && !school.test(written));
          if (!place) continue;
          const at = from + hit.index + hit[0].indexOf(written);
          found.push({ start: at, end: at + written.length, confidence: 0.7 });
        }
        from = stop + 1;
      }
    }
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  {
    text: 'Opleiding\nUniversiteit van Aleppo, Syrië\nHogeschool Utrecht (Amersfoort)\nWerkervaring\nPhilips, Eindhoven',
    hidden: ['Syrië', 'Amersfoort'],
  },
  { text: 'Werkervaring\nAlbert Heijn, Zaandam\nTalen\nEngels', hidden: [] },
];
