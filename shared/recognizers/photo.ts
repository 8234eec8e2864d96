import { occurrences } from '../text/cues.ts';
import { GAP, scan } from '../text/scan.ts';
import { valueAfter, wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const cues = wordSet(
  'foto pasfoto profielfoto portretfoto portret photo photograph picture bijschrift caption headshot',
);
const files = wordSet('jpg jpeg png heic webp gif');
const picture = /[\p{L}\p{N}_().-]{1,80}\.(?:jpe?g|png|heic|webp|gif)/giu;
/** Pictures that show no person. */
const thing = /logo|screenshot|diagram|schema|plattegrond|icon|banner|grafiek|chart/i;
/** "foto op aanvraag", "Photo: not included". */
const empty =
  /^(?:op aanvraag|on request|not included|niet bijgevoegd|geen|none|n\.?v\.?t|zie|see|bijlage|attached|bijgevoegd|toegevoegd)/i;

/** What is said of the candidate's picture, and the names of its files. */
export const photo: Recognizer = {
  kind: 'photo',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    for (const i of occurrences(words, cues)) {
      if ((words.gap[i]! & (GAP.COLON | GAP.SEPARATOR | GAP.QUOTE | GAP.BRACKET)) === 0) continue;
      const value = valueAfter(words, i, 'sameLine');
      const written = value && text.slice(value.start, value.end);
      if (value && written && /\p{L}{2}/u.test(written) && !empty.test(written) && words.gap[i]! & GAP.COLON)
        found.push({ ...value, confidence: 0.8 });
      // "(foto van Fatima op het strand)"
      const inside = /^ (?:van|of) ([^)\]\n]{2,60})[)\]]/.exec(text.slice(words.end[i]!, words.end[i]! + 70));
      if (inside) {
        const end = words.end[i]! + inside[0].length - 1;
        found.push({ start: end - inside[1]!.length, end, confidence: 0.7 });
      }
    }
    if (occurrences(words, files).length > 0) {
      for (const hit of text.matchAll(picture)) {
        if (!thing.test(hit[0]))
          found.push({ start: hit.index, end: hit.index + hit[0].length, confidence: 0.75 });
      }
    }
    return found;
  },
  examples: [
    { text: 'Foto: lachende vrouw met hoofddoek\nPlanner', hidden: ['lachende vrouw met hoofddoek'] },
    { text: 'Profielfoto: pasfoto_fatima_2024.jpg', hidden: ['pasfoto_fatima_2024.jpg'] },
    {
      text: 'Pasfoto\nFotografie en fotoredactie; foto op aanvraag; logo.png; Photo: on request',
      hidden: [],
    },
  ],
};
