import { occurrences } from '../text/cues.ts';
import { GAP, scan } from '../text/scan.ts';
import { valueAfter, wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const cues = wordSet(
  'dienstplicht dienstplichtig dienstplichtige dienst service diensttijd conscription conscript askerlik',
);
const kind =
  /(?:militaire|vervulling|vervullen van (?:de |mijn )?militaire|military|national|compulsory|mandatory|army)\s$/i;
const sure = /^(?:dienstplicht|dienstplichtige?|diensttijd|conscription|conscript|askerlik)$/;
/** "vervuld", "completed 2009 (Turkey)", "vrijgesteld van". */
const said =
  /^(?:[ :,–-]{1,3}(?:is |was |reeds |volledig |already |fully )?(?:vervuld|voldaan|voltooid|afgerond|gedaan|volbracht|vrijgesteld|uitgesteld|afgekocht|niet van toepassing|completed|done|fulfilled|exempt(?:ed)?|deferred|discharged|yapildi|muaf))(?:[ ,]{1,2}(?:in |te )?(?:\(?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?\)?|\([^)\n]{2,30}\)|(?:in|te) \p{Lu}[\p{L}-]{2,20})){0,2}/iu;
const led =
  /(?:vrijgesteld van|vrijstelling van|ontheven van|exempt(?:ed)? from|mijn|my|completed|na|after|voor|vervulde|did)\s(?:de |het |the |mijn |my )?$/i;

/** Military service as citizens of some countries do it: not work at an army. */
export const military: Recognizer = {
  kind: 'military',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    for (const i of occurrences(words, cues)) {
      const word = words.fold[i]!;
      const front = kind.exec(text.slice(Math.max(0, words.start[i]! - 40), words.start[i]!));
      if (!sure.test(word) && !front) continue;
      const start = words.start[i]! - (front ? front[0].length : 0);
      const value = valueAfter(words, i, 'sameLine');
      if (value) {
        found.push({ start: value.start, end: value.end, confidence: 0.85 });
        continue;
      }
      // A label whose value is hidden or missing.
      if (words.gap[i]! & GAP.COLON) continue;
      const lead = led.exec(text.slice(Math.max(0, start - 30), start));
      const exempt = lead && /^(?:vrij|onth|exempt)/i.test(lead[0]) ? lead[0].length : 0;
      const after = said.exec(text.slice(words.end[i]!, words.end[i]! + 90));
      found.push({
        start: start - exempt,
        end: words.end[i]! + (after ? after[0].length : 0),
        confidence: 0.8,
      });
    }
    return found;
  },
  examples: [
    { text: 'Militaire dienst: vervuld (2008, Turkije)', hidden: ['vervuld (2008, Turkije)'] },
    { text: 'Dienstplicht vervuld in 2009.', hidden: ['Dienstplicht vervuld in 2009'] },
    { text: 'Vrijgesteld van dienstplicht', hidden: ['Vrijgesteld van dienstplicht'] },
    {
      text: 'Military service completed, exempt from national service',
      hidden: ['Military service completed', 'exempt from national service'],
    },
    { text: 'Klantenservice, in dienst sinds 2015, soldaat bij Defensie, customer service', hidden: [] },
  ],
};
