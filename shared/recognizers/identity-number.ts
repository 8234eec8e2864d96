import { occurrences } from '../text/cues.ts';
import { scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const cues = wordSet(
  'paspoortnummer paspoort paspoortnr rijbewijsnummer rijbewijsnr rijbewijs documentnummer documentnr identiteitsnummer identiteitskaart identiteitsbewijs kaartnummer vreemdelingennummer vnummer passport licence license identity id document permit visum visa verblijfsdocument verblijfsvergunning nummer number',
);
const bare = /^(?:nummer|number)$/;
const noun =
  /(?:(?:paspoort|rijbewijs|document|identiteits?|id|kaart|vreemdelingen|v|passport|licen[cs]e|identity|id card|card|permit|visa|residence permit)[ -]?)$/i;
const value =
  /^(?:[ -]?(?:card|kaart|document|permit))?(?:[ -]?(?:nummer|number|nr\.?|no\.?|#))?\s?(?:\([^)\n]{1,20}\))?[\s:.=|–-]{0,6}((?=[A-Z]{0,5}\d)[A-Z0-9]{1,4}(?:[. -]?[A-Z0-9]{1,6}){1,4})(?![\p{L}\d])/u;
/** "V-nummer: 1234567890": the letter is a word of its own. */
const foreigner = /\bv[-‐ ]?(?:nummer|nr\.?|number)\s?[:.]?\s?(\d(?:[ .]?\d){8,9})(?!\d)/giu;

/** Numbers of passports, identity cards, driving licences and residence documents. */
export const identityNumber: Recognizer = {
  kind: 'identity-number',
  find({ text }) {
    const words = scan(text);
    if (words.digits.length === 0) return [];
    const found: { start: number; end: number; confidence: number }[] = [];
    for (const i of occurrences(words, cues)) {
      if (
        bare.test(words.fold[i]!) &&
        !noun.test(text.slice(Math.max(0, words.start[i]! - 20), words.start[i]!))
      )
        continue;
      const hit = value.exec(text.slice(words.end[i]!, words.end[i]! + 60));
      if (!hit) continue;
      const written = hit[1]!.replace(/[^\dA-Z]/g, '');
      const digits = written.replace(/\D/g, '').length;
      if (written.length < 7 || digits < 3 || written.length > 16) continue;
      // "rijbewijs 2015-2019" holds a period, "ID 12-03-1990" a date.
      if (/^(?:19|20)\d\d\b|^\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d\d/.test(hit[1]!)) continue;
      const start = words.end[i]! + hit[0].length - hit[1]!.length;
      found.push({ start, end: start + hit[1]!.length, confidence: 0.96 });
    }
    for (const hit of text.matchAll(foreigner)) {
      const end = hit.index + hit[0].length;
      found.push({ start: end - hit[1]!.length, end, confidence: 0.96 });
    }
    return found;
  },
  examples: [
    { text: 'Paspoortnummer: NXB1C2D34', hidden: ['NXB1C2D34'] },
    { text: 'Rijbewijs nr. 5123456789, ID-kaart IRH5K8P21', hidden: ['5123456789', 'IRH5K8P21'] },
    { text: 'V-nummer: 281 234 5678, passport no. K01234567', hidden: ['281 234 5678', 'K01234567'] },
    { text: 'Rijbewijs B, sinds 2015; paspoort aanwezig; document 12 pagina’s; ID 2015-2019', hidden: [] },
  ],
};
