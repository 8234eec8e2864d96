import { contactItems } from '../text/contact-items.ts';
import { countries, states } from '../text/countries.ts';
import { occurrences } from '../text/cues.ts';
import { fold } from '../text/normalize.ts';
import { before, CAPITAL, GAP, scan } from '../text/scan.ts';
import { capitalised, valueAfter, wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const labels = wordSet('woonplaats residence hometown plaats city');
const livesIn = wordSet('woonachtig wonend wonende woon woont living live lives reside based');

type Found = { start: number; end: number; confidence: number };

const organisation =
  /universit|college|school|hogeschool|institut|academ|(?<!\p{L})(?:inc|ltd|bv|b\.v|gmbh|lab|group)(?!\p{L})|^\p{Lu}{6,} /iu;
const heading = /^(?:education|experience|work|skills|opleiding|werkervaring|employment|profile|summary)/i;
const parted = /^[\p{L}\d'’#][\p{L}\d'’#. /-]{1,40}(?:, [\p{L}\d'’#. -]{2,40}){1,6}$/u;

/** "Mapo-gu, Seoul, Republic of Korea" among the details of contact: where somebody lives. */
function residences(text: string, found: Found[]): void {
  const items = contactItems(text);
  items.forEach(({ start, end, marked, certain }, i) => {
    const written = text.slice(start, end);
    const take = (from: number): void => {
      found.push({ start: from, end, confidence: 0.7 });
    };
    const above = items[i - 1];
    if (
      /^(?:[A-Z]{1,2}-)?\d{4,6} \p{Lu}[\p{L}' -]{1,40}$/u.test(written) &&
      !/^(?:19|20)\d\d /.test(written)
    ) {
      const street = above && /\p{L}\.? \d{1,5}\s?\p{L}?$/u.test(text.slice(above.start, above.end));
      take(street ? above.start : start);
      return;
    }
    if (organisation.test(written) || heading.test(written)) return;
    const last = written.slice(written.lastIndexOf(',') + 1).trim();
    const country = countries.has(fold(/\p{L}+$/u.exec(last)?.[0] ?? ''));
    const numbers = /\d{4,6}/.test(written) && !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(written);
    if (!parted.test(written)) {
      // A country alone, right beside a number to call.
      if (country && /^\p{Lu}[\p{L} ]{3,24}$/u.test(written) && (certain || marked)) take(start);
      return;
    }
    const state = /^[A-Z]{2}(?: \d{5})?$/.test(last) && states.has(last.slice(0, 2).toLowerCase());
    const place = !/\d/.test(written) && written.split(', ').length === 2 && /^\p{Lu}[\p{L} -]+$/u.test(last);
    // Without a country only a picture before it says that this is a place.
    if (country || state || (marked && certain && (place || numbers))) take(start);
  });
}

/** Where somebody lives, without street or postcode. */
export const residence: Recognizer = {
  kind: 'residence',
  find({ text }) {
    const words = scan(text);
    const found: Found[] = [];
    residences(text, found);
    for (const i of occurrences(words, labels)) {
      const word = words.fold[i]!;
      const value = valueAfter(words, i, word === 'woonplaats' ? undefined : 'sameLine');
      if (!value && word === 'woonplaats' && words.gap[i] === GAP.SPACE && words.shape[i + 1] === CAPITAL) {
        const place = capitalised(words, i + 1);
        if (place) found.push({ ...place, confidence: 0.85 });
      }
      if (!value || !/^[\p{Lu}\d'’(][^@]*$/u.test(text.slice(value.start, value.end))) continue;
      const sure = word !== 'city' && word !== 'plaats';
      if (sure || before(words, i) & GAP.NEWLINE) found.push({ ...value, confidence: 0.9 });
    }
    for (const i of occurrences(words, livesIn)) {
      if (!/^(?:in|te|at)$/.test(words.fold[i + 1] ?? '') || words.gap[i] !== GAP.SPACE) continue;
      const beside = words.gap[i + 1] === GAP.SPACE || words.gap[i + 1]! & GAP.APOSTROPHE;
      const place = beside ? capitalised(words, i + 2) : undefined;
      if (place) found.push({ ...place, confidence: 0.8 });
    }
    return found;
  },
  examples: [
    {
      text: 'Bremen, Germany | 06-12345678\nKipp, Delft\nEducation\nWork\nKolkata, India',
      hidden: ['Bremen, Germany'],
    },
    {
      text: '235, Kerkbuurt, Seoul, 03936, Republic of Korea\n06-12345678\nExample St. 1\n12345 Somewhere',
      hidden: ['235, Kerkbuurt, Seoul, 03936, Republic of Korea', 'Example St. 1\n12345 Somewhere'],
    },
    { text: 'Woonplaats: Almere', hidden: ['Almere'] },
    { text: 'Ik woon in Den Haag en werk graag.', hidden: ['Den Haag'] },
    { text: '06-12345678\nEDUCATION First University, Leeds, UK', hidden: [] },
  ],
};
