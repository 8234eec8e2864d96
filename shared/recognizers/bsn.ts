import { occurrences } from '../text/cues.ts';
import { isReference } from '../text/references.ts';
import { scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

const cues = wordSet(
  'bsn burgerservicenummer sofinummer sofi burgerservicenr bsnnummer bsnr sofinr burgerservice',
);
const thing = /(?:nl|tel|telefoon|fax)[-.: ]{0,3}$/i;
/** The Dutch "elfproef" over nine digits. */
function passesEleven(number: string): boolean {
  if (number.length !== 9 || /^0{3}/.test(number)) return false;
  let sum = -Number(number[8]);
  for (let i = 0; i < 8; i++) sum += Number(number[i]) * (9 - i);
  return sum % 11 === 0;
}

export const bsn: Recognizer = {
  kind: 'bsn',
  find({ text }) {
    const words = scan(text);
    if (words.digits.length === 0) return [];
    const found: { start: number; end: number; confidence: number }[] = [];
    for (let run = 0; run < words.digits.length; run += 2) {
      const start = words.digits[run]!;
      const written = /^\d{9}(?!\d)|^\d{4}[. ]\d{2}[. ]\d{3}(?!\d)|^\d{3}[. ]\d{3}[. ]\d{3}(?!\d)/.exec(
        text.slice(start, start + 12),
      );
      if (!written || /[\p{L}\d+.,_-]/u.test(text[start - 1] ?? '')) continue;
      if (/^[\p{L}@]/u.test(text.slice(start + written[0].length, start + written[0].length + 2))) continue;
      if (!passesEleven(written[0].replace(/\D/g, ''))) continue;
      if (isReference(text, start) || thing.test(text.slice(Math.max(0, start - 24), start))) continue;
      found.push({ start, end: start + written[0].length, confidence: 0.85 });
    }
    for (const i of occurrences(words, cues)) {
      const after = text.slice(words.end[i]!, words.end[i]! + 60);
      const hit =
        /^(?:[ -]?(?:nummer|number|nr\.?|no\.?|\([^)\n]{1,14}\)))?["']?[\s:.=|;"'_–-]{0,20}(?:is )?(\d{1,3}(?:[. -]?\d{1,4}){1,4})(?![\p{L}\d])/u.exec(
          after,
        );
      if (!hit || hit[1]!.replace(/\D/g, '').length < 7) continue;
      const from = words.end[i]! + hit[0].length - hit[1]!.length;
      found.push({ start: from, end: from + hit[1]!.length, confidence: 0.97 });
    }
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'BSN: 123456782', hidden: ['123456782'] },
  { text: 'burgerservicenummer 1234.56.782', hidden: ['1234.56.782'] },
  { text: 'zie 111222333 in het dossier', hidden: ['111222333'] },
  {
    text: 'BTW NL123456782B01, RSIN 123456782, order 123456789, 987654321, LRK-nummer 123456782',
    hidden: [],
  },
];
