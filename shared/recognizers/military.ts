import { occurrences } from '../text/cues.ts';
import { valuesOf } from '../text/fields.ts';
import { GAP, scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const cues = wordSet(
  'dienstplicht dienstplichtig dienstplichtige dienst service diensttijd conscription conscript askerlik wehrdienst legerdienst nysc opkomstplicht dienstplichtbrief',
);
const served = wordSet('gediend diende served lichting afgezwaaid');
const kind =
  /(?:militaire|nationale|verplichte|vervulling|vervullen van (?:de |mijn )?militaire|military|national|compulsory|mandatory|army|obligatory)\s$/i;
const sure =
  /^(?:dienstplicht|dienstplichtige?|diensttijd|conscription|conscript|askerlik|wehrdienst|legerdienst|opkomstplicht|nysc)$/;
/** "vervuld", "completed 2009 (Turkey)", "heb ik niet vervuld". */
const said =
  /^(?:[ :,–-]{1,3}|\s*\n\s*)(?:(?:is|was|reeds|volledig|already|fully|heb|heeft|hoefde|hoefte|ik|hij|zij|niet|nog|in|te|volledige|has|have|i|he|been|not|never|nooit|eervol) ){0,4}(?:vervuld|voldaan|voltooid|afgerond|gedaan|volbracht|vrijgesteld|uitgesteld|afgekocht|ontslagen|vervullen|doen|niet van toepassing|n\.v\.t|niet verplicht|completed|done|fulfilled|exempt(?:ed)?|deferred|postponed|discharged|not applicable|yapildi|muaf|served)(?:[ ,]{1,2}(?:in |te |van |from )?(?:\(?(?:19|20)\d\d(?:\s?(?:[-–]|tot|to)\s?(?:(?:19|20)?\d\d))?\)?|\([^)\n]{2,30}\)|(?:in|te) \p{Lu}[\p{L}-]{2,20})){0,2}/iu;
const led =
  /(?:vrijgesteld van|vrijstelling van|ontheven van|exempt(?:ed)? from|mijn|my|completed|finished|na|after|voor|vervulde|did|vervuld)\s(?:de |het |the |mijn |my |his |zijn )?$/i;
const branch =
  '(?:genie|landmacht|koninklijke landmacht|luchtmacht|koninklijke luchtmacht|marine|koninklijke marine|mariniers|infanterie|cavalerie|artillerie|marechaussee|luchtmobiele|leger|commando\\p{L}*|verbindingsdienst|(?:\\p{Lu}\\p{L}+ )?(?:army|navy|air force|armed forces|military|leger))';
const before = new RegExp(
  `((?:(?:een|twee|drie|anderhalf|\\d{1,2}|one|two|three) (?:jaar|maanden|years?|months) )?(?:als dienstplichtige? )?(?:bij|in) (?:de|het) ${branch} )$`,
  'iu',
);
const behind = new RegExp(
  `^ (?:for )?(?:(?:een|twee|drie|anderhalf|\\d{1,2}|one|two|three) (?:jaar|maanden|years?|months) )?(?:bij|in|with) (?:de|het|the|mijn|my) ${branch}(?:[ ,(]{1,2}(?:in |van |from )?(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?\\)?)?`,
  'iu',
);
const institution = /^ (?:cent|desk|provider|engineer|manager|award|company|level|department|club)/i;
const notSaid = /^(?:zie |see |geen bijzonderheden|-|—)$/i;

/** Military service as citizens of some countries do it: not work at an army. */
export const military: Recognizer = {
  kind: 'military',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    const valued = new Set<number>();
    for (const { start, end, to, loose } of valuesOf(text, 'military')) {
      const written = text.slice(start, end);
      if (loose || notSaid.test(written) || text[start - 1] === '[' || text[start] === '[') continue;
      found.push({ start, end, confidence: 0.85 });
      valued.add(to);
    }
    for (const i of occurrences(words, cues)) {
      const word = words.fold[i]!;
      const front = kind.exec(text.slice(Math.max(0, words.start[i]! - 40), words.start[i]!));
      if (!sure.test(word) && !front) continue;
      if (valued.has(i) || institution.test(text.slice(words.end[i]!, words.end[i]! + 16))) continue;
      const start = words.start[i]! - (front ? front[0].length : 0);
      // A label whose value is hidden or missing.
      if (words.gap[i]! & GAP.COLON) continue;
      const lead = led.exec(text.slice(Math.max(0, start - 30), start));
      const exempt =
        lead && /^(?:vrij|onth|exempt|completed|finished|did)/i.test(lead[0]) ? lead[0].length : 0;
      const after = said.exec(text.slice(words.end[i]!, words.end[i]! + 110));
      found.push({
        start: start - exempt,
        end: words.end[i]! + (after ? after[0].length : 0),
        confidence: 0.8,
      });
    }
    for (const i of occurrences(words, served)) {
      const head = before.exec(text.slice(Math.max(0, words.start[i]! - 80), words.start[i]!));
      const tail = behind.exec(text.slice(words.end[i]!, words.end[i]! + 90));
      if (words.fold[i] === 'lichting') {
        const number = /^ (?:\d{2}-\d{1,2}|(?:19)?[5-9]\d(?:-\d)?)(?!\d)/.exec(
          text.slice(words.end[i]!, words.end[i]! + 10),
        );
        if (number)
          found.push({ start: words.start[i]!, end: words.end[i]! + number[0].length, confidence: 0.7 });
      } else if (head || tail) {
        found.push({
          start: words.start[i]! - (head ? head[1]!.length : 0),
          end: words.end[i]! + (tail && !head ? tail[0].length : 0),
          confidence: 0.75,
        });
      }
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
    { text: 'De militaire dienst heb ik niet vervuld.', hidden: ['militaire dienst heb ik niet vervuld'] },
    { text: 'Daarna heb ik twee jaar bij de genie gediend.', hidden: ['twee jaar bij de genie gediend'] },
    { text: 'Klantenservice, in dienst sinds 2015, soldaat bij Defensie, customer service', hidden: [] },
  ],
};
