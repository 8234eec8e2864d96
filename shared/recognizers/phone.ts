import { isReference } from '../text/references.ts';
import { scan } from '../text/scan.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

/** What may stand between groups of digits of one number. */
const between =
  /^(?:[ \u00a0\u202f\u2009]?[-‐‑‒–—./·][ \u00a0]?\(?|[ \u00a0\u202f\u2009]{1,2}\(?|\(|\)[ \u00a0]?[-‐‑–./]?[ \u00a0]?|(?:&nbsp;){1,3})$/;
const wideSign = /^[ \u00a0][-‐‑–—/.][ \u00a0]$/;
const dateLike =
  /^\d{1,2}[-‐‑./ ]\d{1,2}[-‐‑./ ](?:19|20)\d{2}|^\d{1,2}[-‐‑./ ]?(?:19|20)\d{2}[-‐‑–/. ]|^(?:19|20)\d{2}[-‐‑–/. ]/;
/** "06 2075 1139": no month and year, when no other year follows. */
const mobile = /^06[-‐‑–/. ]?\d{4}[-. ]?(?!(?:19|20)\d\d$)\d{4}$/;
const cue =
  /(?:telefoonnummer|telefoon|telefoonnr|telephone|telnr|tel|phone|mobiel|mobiele nummer|mobile|mob|gsm|whatsapp|cellphone|cell|fax|handy|bereikbaar op|bel(?: me| mij)?(?: op)?|app(?: me| mij)?(?: op)?|call(?: me)?(?: on| at)?|(?<!\p{L})(?:contact|text|txt|sms|ring|reach (?:me|us|her|him))(?: (?:me|her|him))?(?: (?:on|at|op))?|(?:contact|home|work|day|evening)[ -]?(?:number|nummer)|(?:mijn|my) (?:nummer|number)(?: is)?|(?<![\p{L}\d])[TMP])["'*_]{0,2}\.?\s?(?:\(?(?:nr|no|nummer|number|privé|prive|thuis|werk|home|work|mobiel|\d)\.?\)?)?["'*_]{0,2}\s?[:.;=|]?["'*_\s]{0,3}[[(]?$/iu;
/** A label that says so, whatever "no." stands behind it. */
const reached =
  /(?<!\p{L})(?:contact|tele(?:ph|f)o(?:ne|on)|tel|phone|mobiele?|mob|home|work|thuis)[ .]*(?:nummer|number|nr|no)?[.:]{0,2} ?$/iu;
/** "607.379.5733": North American grouping, without a country's number. */
const american = /^\(?[2-9]\d{2}(?:\) ?|[-. ])\d{3}[-. ]\d{4}$/;
/** "+49 176 *** ** **": the country alone already tells something. */
const masked = /\+\d{1,3}[ .-]?(?:\(0\)[ ]?)?\d{0,4}(?:[ .-]?[\dxX*•#_]{2,4}){2,5}(?![\p{L}\d])/gu;
const extension = /^,?\s{0,2}\(?(?:tst|toestel|ext|extension|doorkies(?:nummer)?)\.?:? ?\d{1,5}(?!\d)\)?/i;
/** Letters that scanners and typists put for figures: "O6 5O 72 l8 34". */
const lookalike = /[OolI|]/;
const misread = /(?<![\p{L}\p{N}])[0Oo][\dOolI|](?:[ .–-]{0,3}[\dOolI|]){8}(?![\p{L}\p{N}])/gu;
const CONTEXT = 40;
const NATIONAL = 10;
/** A number has that many figures within that many characters. */
const FEWEST = 7;
const NEAR = 40;

/** Whether a number of this length and beginning is a telephone number. */
function valid(written: string, count: number, international: boolean, cued: boolean): boolean {
  if (count > 15) return false;
  if (international) return count >= 9;
  if (dateLike.test(written) && !mobile.test(written)) return false;
  if (cued) return count >= 7;
  if (count === NATIONAL && american.test(written)) return true;
  if (!/^\(?0/.test(written)) return false;
  // Eleven figures: British.
  if (count === NATIONAL || (count === 11 && /^\(?0[1237]/.test(written))) return true;
  // Belgian fixed lines and German numbers, only when they are grouped as people group telephone numbers.
  return (
    /[ /.‐‑-]/.test(written) &&
    (count === 9 ? /^\(?0\d{1,2}\)?[ /.]/.test(written) : count >= 11 && count <= 12)
  );
}

/** At how many digits a number is complete; more behind it belong to something else. */
function complete(plain: string): number {
  const hit = /^(?:00)?31(0)?/.exec(plain);
  if (hit) return hit[0].length + 9;
  if (/^(?:00)?32/.test(plain)) return plain.startsWith('00') ? 13 : 11;
  return 15;
}

type Found = { start: number; end: number; confidence: number };

function misreadNumbers(text: string, digits: readonly number[], found: Found[]): void {
  let done = -1;
  for (let run = 0; run < digits.length; run += 2) {
    const at = digits[run]!;
    if (at < done) continue;
    if (!lookalike.test(text[at - 1] ?? '') && !lookalike.test(text[digits[run + 1]!] ?? '')) continue;
    const from = Math.max(0, at - 24);
    done = at + 24;
    for (const hit of text.slice(from, done).matchAll(misread)) {
      const start = from + hit.index;
      if (!/[OolI|]/.test(hit[0]) || hit[0].replace(/\D/g, '').length < 6) continue;
      if (!isReference(text, start)) found.push({ start, end: start + hit[0].length, confidence: 0.85 });
    }
  }
}

export const phone: Recognizer = {
  kind: 'phone',
  find({ text }) {
    const { digits } = scan(text);
    const found: Found[] = [];
    let floor = 0;
    for (let run = 0; run < digits.length; run += 2) {
      const at = digits[run]!;
      if (at < floor) continue;
      let near = 0;
      for (let next = run; next < digits.length && digits[next]! - at < NEAR; next += 2)
        near += digits[next + 1]! - digits[next]!;
      if (near < FEWEST) continue;
      const first = text[at];
      const plus = text[at - 1] === '+' || text[at - 1] === '＋';
      const three = digits[run + 1]! - at === 3 && digits[run + 3]! - digits[run + 2]! === 3;
      const bare = digits[run + 1]! - at === 11 && text.startsWith('316', at);
      const context = text.slice(Math.max(floor, at - CONTEXT), plus ? at - 1 : at);
      const cued = /[\p{L}\p{P}\s|=]$/u.test(context) && cue.test(context);
      if (!plus && !cued && first !== '0' && !three && !bare) continue;
      if (/[\p{L}_#]$/u.test(context) && !cued && !plus) continue;
      if (!plus && !(cued && reached.test(context)) && isReference(text, at)) continue;
      const international = plus || bare || /^00[1-9]/.test(text.slice(at, at + 3));
      const open = plus ? at - 1 : at;
      const start = text[open - 1] === '(' ? open - 1 : open;
      let count = 0;
      let end = -1;
      let limit = 15;
      for (let next = run; next < digits.length; next += 2) {
        const from = digits[next]!;
        if (next > run) {
          const gap = text.slice(digits[next - 1]!, from);
          const wide = wideSign.test(gap);
          if (wide ? count < 2 || count > 4 : !between.test(gap)) break;
          if (gap.includes('\n')) break;
        }
        count += digits[next + 1]! - from;
        if (count > limit) break;
        const stop = digits[next + 1]!;
        const written = text.slice(start, stop);
        if (international && count > 4 && limit === 15) limit = complete(written.replace(/\D/g, ''));
        const grouped = american.test(written);
        if (grouped && !international && !cued && /[\p{L}\d][ .-]?$/u.test(context)) break;
        if (valid(written, count, international, cued) && !/[\p{L}%]/u.test(text[stop] ?? '')) {
          end = stop;
          // A whole Dutch number: figures behind it are another one, or hours.
          if (!international && count === NATIONAL) break;
        }
        if (international && count >= limit) break;
      }
      if (end < 0) continue;
      const more = extension.exec(text.slice(end, end + 28));
      if (more) end += more[0].length;
      const from = start < open && !text.slice(start, end).includes(')') ? open : start;
      found.push({ start: from, end, confidence: cued || international ? 0.97 : 0.9 });
      floor = end;
    }
    for (const hit of text.includes('+') ? text.matchAll(masked) : []) {
      if (/[xX*•#_]/.test(hit[0]))
        found.push({ start: hit.index, end: hit.index + hit[0].length, confidence: 0.8 });
    }
    misreadNumbers(text, digits, found);
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'Contact no.: 07700900274', hidden: ['07700900274'] },
  { text: 'Order no.: 07700900274, catering (2018-2020)', hidden: [] },
  { text: 'Tel. 06-12345678, 013‐5550144', hidden: ['06-12345678', '013‐5550144'] },
  { text: '06 - 12 34 56 78 of +31 (0)6 1234 5678', hidden: ['06 - 12 34 56 78', '+31 (0)6 1234 5678'] },
  { text: '(010) 123 45 67 / 06 - 41 87 20 35', hidden: ['(010) 123 45 67', '06 - 41 87 20 35'] },
  { text: 'gsm 0470 12 34 56, thuis 02 123 45 67', hidden: ['0470 12 34 56', '02 123 45 67'] },
  { text: 'Mobile: +44 7700 900123', hidden: ['+44 7700 900123'] },
  { text: '0049 151 12345678', hidden: ['0049 151 12345678'] },
  {
    text: 'tel.nr.:0612345678, m 06 2075 1139, 31621870449',
    hidden: ['0612345678', '06 2075 1139', '31621870449'],
  },
  {
    text: '010 – 2 34 81 76 tst. 12, O6 5O 72 l8 34',
    hidden: ['010 – 2 34 81 76 tst. 12', 'O6 5O 72 l8 34'],
  },
  { text: '607.379.5733 | (607) 379-5733', hidden: ['607.379.5733', '(607) 379-5733'] },
  { text: '+49 176 *** *** **\n+31 6 12 XX XX XX', hidden: ['+49 176 *** *** **', '+31 6 12 XX XX XX'] },
  { text: 'ISO 270 123 4567 8, 100.200.3000, 192.168.1000', hidden: [] },
  { text: 'KvK 01234567, btw 001234567B01, vacaturenummer 058-2026-114, (ref. 0318 772 041)', hidden: [] },
  { text: 'Zending 0655-120934, dossier T-0135 480 226, certificaat RT-0619284473', hidden: [] },
  { text: 'the drawing has number 0612-334455, pass number 0219.4471.36', hidden: [] },
  { text: '2015-2019, 01-09-2015 - 31-08-2019, 09/2015 - 08/2019, 01/2015-02/2020', hidden: [] },
  { text: 'salaris 45.000 tot 52.000, budget 1.200.000', hidden: [] },
];
