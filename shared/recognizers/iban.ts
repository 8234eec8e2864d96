import type { Recognizer, RecognizerExample } from './recognizer.ts';

const candidate =
  /\b[A-Z]{2}\d{2}(?:[ \u00a0.]?[A-Z0-9]{4}){2,7}(?:[ \u00a0.]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/gi;

/** "sort code 20-45-77, acc. no. 31926819", "rekening 1234.56.789": without a country's letters, so only behind a label. */
const account =
  /(?:(?:sort(?:[ -]?code)?|s\/c)[ :.]{1,3}(\d\d[- ]?\d\d[- ]?\d\d(?!\d)(?:,? ?(?:acc(?:ount)?|a\/c)\.?(?: ?(?:no|number|nr))?[ :.]{0,3}\d{7,8}(?!\d))?)|(?<!\p{L})(?:acc(?:ount)?|a\/c|rekening|giro)\.?(?:[ -]?(?:no|number|nr|nummer))?[ :.]{1,3}(\d{7,10}(?!\d)|\d{4}[. ]\d\d[. ]\d{3}(?!\d)))/giu;

/** ISO 13616: letters as 10 to 35, the first four characters last, modulo 97 is 1. */
function passes97(iban: string): boolean {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

export const iban: Recognizer = {
  kind: 'iban',
  find({ text }) {
    if (text.length < 15) return [];
    const found: { start: number; end: number; confidence: number }[] = [];
    for (const hit of text.matchAll(candidate)) {
      let written = hit[0];
      // Words behind the number can look like one more group: shorten group by group.
      while (written.length > 14) {
        const plain = written.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
        const dutch = /^NL\d{2}[A-Z]{4}\d{10}$/.test(plain);
        if (plain.length <= 34 && (dutch || passes97(plain))) {
          found.push({ start: hit.index, end: hit.index + written.length, confidence: 0.98 });
          break;
        }
        const cut = written.search(/[ \u00a0.][^ \u00a0.]*$/);
        if (cut < 0) break;
        written = written.slice(0, cut);
      }
    }
    if (/sort|acc|a\/c|rekening|giro/i.test(text))
      for (const hit of text.matchAll(account)) {
        const number = (hit[1] ?? hit[2])!;
        const start = hit.index + hit[0].lastIndexOf(number);
        found.push({ start, end: start + number.length, confidence: 0.85 });
      }
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'IBAN NL91 ABNA 0417 1643 00 graag', hidden: ['NL91 ABNA 0417 1643 00'] },
  { text: 'nl91abna0417164300', hidden: ['nl91abna0417164300'] },
  { text: 'payroll, sort 20-45-77 acc 31926819', hidden: ['20-45-77 acc 31926819'] },
  { text: 'account 4471 of the month, sorted 20-45-77 parts', hidden: [] },
  { text: 'BE68 5390 0754 7034', hidden: ['BE68 5390 0754 7034'] },
  { text: 'NL12 is een kamer, DE99 1234 5678 9012 klopt niet, ISO27001 2015 2016 2017', hidden: [] },
];
