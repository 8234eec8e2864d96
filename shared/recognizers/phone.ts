import { scan } from '../text/scan.ts';
import type { Recognizer } from './recognizer.ts';

const between =
  /^(?:[ \u00a0\u202f\u2009]?[-‐‑‒–./()][ \u00a0]?[()]?|[ \u00a0\u202f\u2009]{1,2}|[()] ?[()]?)$/;
const wideDash = /^[ \u00a0][-‐‑–][ \u00a0]$/;
const dateLike =
  /^\d{1,2}[-‐‑./ ]\d{1,2}[-‐‑./ ](?:19|20)\d{2}|^\d{1,2}[-‐‑./ ]?(?:19|20)\d{2}[-‐‑–./ ]|^(?:19|20)\d{2}[-‐‑–/. ]/;
const cue =
  /(?:tel|telefoon|telefoonnummer|telephone|phone|mobiel|mobile|mob|gsm|whatsapp|cell|fax|bel(?: me| mij)?|call(?: me)?|nummer|\b[TM])\.?\s?(?:\(?(?:nr|no|privé|werk|home|work)\.?\)?)?\s?[:.=]?\s?[[(]?$/i;
const otherNumber =
  /(?:kvk|k\.v\.k|btw|vat|rsin|isbn|big|ean|factuur|order|klant|dossier|artikel|registratie|agb|skj|iban|rekening|bsn|sofi|vestigings?|€|eur|\$|nr\.? )[\p{L}-]{0,12}\.?\s?[:=#]?\s?$/iu;
/** "607.379.5733": North American grouping, without a country's number. */
const american = /^\(?[2-9]\d{2}(?:\) ?|[-. ])\d{3}[-. ]\d{4}$/;
/** "+49 176 *** ** **": the country alone already tells something. */
const masked = /\+\d{1,3}[ .-]?(?:\(0\)[ ]?)?\d{0,4}(?:[ .-]?[\dxX*•#_]{2,4}){2,5}(?![\p{L}\d])/gu;
const CONTEXT = 24;

/** Whether a number of this length and beginning is a telephone number. */
function valid(written: string, count: number, international: boolean, cued: boolean): boolean {
  if (count > 15) return false;
  if (international) return count >= 9;
  if (dateLike.test(written)) return false;
  if (cued) return count >= 7;
  if (count === 10 && american.test(written)) return true;
  if (!written.startsWith('0') && !written.startsWith('(0')) return false;
  if (count === 10) return true;
  // Belgian fixed lines and German numbers, only when they are grouped as people group telephone numbers.
  return (
    /[ /.‐‑-]/.test(written) && (count === 9 ? /^0\d{1,2}[ /.]/.test(written) : count >= 11 && count <= 12)
  );
}

export const phone: Recognizer = {
  kind: 'phone',
  find({ text }) {
    const { digits } = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    let floor = 0;
    for (let run = 0; run < digits.length; run += 2) {
      const at = digits[run]!;
      if (at < floor) continue;
      const first = text[at];
      const plus = text[at - 1] === '+' || text[at - 1] === '＋';
      const context = text.slice(Math.max(floor, at - CONTEXT), plus ? at - 1 : at);
      const cued = cue.test(context);
      const three = digits[run + 1]! - at === 3 && digits[run + 3]! - digits[run + 2]! === 3;
      if (!plus && !cued && first !== '0' && !three) continue;
      if (/[\p{L}_#]$/u.test(context) && !cued && !plus) continue;
      if (otherNumber.test(context) && !plus) continue;
      const international = plus || text.startsWith('00', at);
      const open = plus ? at - 1 : at;
      const start = text[open - 1] === '(' ? open - 1 : open;
      let count = 0;
      let end = -1;
      for (let next = run; next < digits.length; next += 2) {
        const from = digits[next]!;
        if (next > run) {
          const gap = text.slice(digits[next - 1]!, from);
          if (!between.test(gap) && !(wideDash.test(gap) && count <= 5)) break;
        }
        count += digits[next + 1]! - from;
        if (count > 15) break;
        const stop = digits[next + 1]!;
        const grouped = american.test(text.slice(start, stop));
        if (grouped && !international && !cued && /[\p{L}\d][ .-]?$/u.test(context)) break;
        if (valid(text.slice(start, stop), count, international, cued) && !/[\p{L}%]/u.test(text[stop] ?? ''))
          end = stop;
      }
      if (end < 0) continue;
      const from = start < open && !text.slice(start, end).includes(')') ? open : start;
      found.push({ start: from, end, confidence: cued || international ? 0.97 : 0.9 });
      floor = end;
    }
    for (const hit of text.includes('+') ? text.matchAll(masked) : []) {
      if (/[xX*•#_]/.test(hit[0]))
        found.push({ start: hit.index, end: hit.index + hit[0].length, confidence: 0.8 });
    }
    return found;
  },
  examples: [
    { text: 'Tel. 06-12345678, 013‐5550144', hidden: ['06-12345678', '013‐5550144'] },
    { text: '06 - 12 34 56 78 of +31 (0)6 1234 5678', hidden: ['06 - 12 34 56 78', '+31 (0)6 1234 5678'] },
    { text: '(010) 123 45 67', hidden: ['(010) 123 45 67'] },
    { text: 'gsm 0470 12 34 56, thuis 02 123 45 67', hidden: ['0470 12 34 56', '02 123 45 67'] },
    { text: 'Mobile: +44 7700 900123', hidden: ['+44 7700 900123'] },
    { text: '0049 151 12345678', hidden: ['0049 151 12345678'] },
    { text: '607.379.5733 | (607) 379-5733', hidden: ['607.379.5733', '(607) 379-5733'] },
    { text: '+49 176 *** *** **\n+31 6 12 XX XX XX', hidden: ['+49 176 *** *** **', '+31 6 12 XX XX XX'] },
    { text: 'ISO 270 123 4567 8, 100.200.3000, 192.168.1000', hidden: [] },
    { text: 'KvK 01234567, btw 001234567B01', hidden: [] },
    { text: '2015-2019, 01-09-2015 - 31-08-2019, 09/2015 - 08/2019, 01/2015-02/2020', hidden: [] },
    { text: 'salaris 45.000 tot 52.000, budget 1.200.000', hidden: [] },
  ],
};
