import { occurrences } from '../text/cues.ts';
import { CAPITAL, GAP, LOWER, type Scan, scan } from '../text/scan.ts';
import { valueAfter, wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const labels = wordSet(
  'religie geloof geloofsovertuiging godsdienst religion faith levensovertuiging kerkgenootschap',
);
const practice = wordSet(`
moslim moslima moslims islam islamitisch islamitische christen christin christelijk christelijke gelovig praktiserend katholiek katholieke rooms protestant protestants protestantse
gereformeerd gereformeerde hervormd hervormde evangelisch pinkstergemeente joods joodse hindoe hindu hindoeisme boeddhist boeddhistisch sikh jehova
ramadan suikerfeest offerfeest eid moskee moskeevereniging kerk kerkkoor kerkgemeenschap kerkdienst kerkenraad synagoge mandir gurdwara tempel vrijdaggebed gebed bidden zondagsschool koranschool koranles koranlessen koran bijbelstudie bijbelgroep hoofddoek hijab keppel halal kosher koosjer hadj bedevaart communie diaken
muslim muslims islamic christian catholic protestant jewish buddhist mosque church parish synagogue prayer prayers friday headscarf quran bible sunday choir ramadan mission
`);
/** Only with a second word beside them: "Friday prayer", "Sunday school", "church choir". */
const needs: ReadonlyMap<string, RegExp> = new Map([
  ['friday', /^prayers?$/],
  ['sunday', /^school$/],
  ['mission', /^(?:church|trip)$/],
  ['choir', /^$/],
  ['rooms', /^katholiek/],
  ['tempel', /^(?:vrijwill|hindoe)/],
  ['gebed', /^(?:en|in|of|op)$/],
]);
/** Schools, employers and professions that carry a belief in their name stay. */
const institution =
  /^(?:school|basisschool|college|hogeschool|universiteit|university|lyceum|mavo|ziekenhuis|hospital|stichting|scholengemeenschap|academie|scholen|onderwijs|mutualiteit|vakbond|zorg|kunst|geschiedenis|theologie|studies|bank|banking|finance|verbond|omroep|ethiek|ethic|reform|primary|secondary|high)/;

function inName(words: Scan, i: number): boolean {
  for (const at of [i + 1, i + 2]) {
    if (words.gap[at - 1] !== GAP.SPACE) break;
    if (institution.test(words.fold[at] ?? '')) return true;
  }
  // "Katholieke Universiteit", "Radboud Kerk BV": a capital in mid-sentence beside another capital.
  return (
    words.shape[i] === CAPITAL &&
    i > 0 &&
    words.gap[i - 1] === GAP.SPACE &&
    words.shape[i - 1] === CAPITAL &&
    /^(?:stichting|basisschool|school|st|sint|college|stichting)$/.test(words.fold[i - 1]!)
  );
}

export const religion: Recognizer = {
  kind: 'religion',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    for (const i of occurrences(words, labels)) {
      const value = valueAfter(words, i, 'sameLine');
      if (value && value.end - value.start < 40) found.push({ ...value, confidence: 0.9 });
    }
    for (const i of occurrences(words, practice)) {
      const more = needs.get(words.fold[i]!);
      if (more && !more.test(words.fold[i + 1] ?? '')) continue;
      if ((!more && inName(words, i)) || (words.gap[i]! & GAP.HYPHEN && words.shape[i + 1] === LOWER))
        continue;
      found.push({ start: words.start[i]!, end: words.end[more ? i + 1 : i]!, confidence: 0.7 });
    }
    return found;
  },
  examples: [
    { text: 'Geloof: islam', hidden: ['islam'] },
    { text: 'Voor het vrijdaggebed neem ik een langere pauze', hidden: ['vrijdaggebed'] },
    { text: 'Vrijwilliger in de moskee en bij de kerk', hidden: ['moskee', 'kerk'] },
    { text: 'Friday prayers and Sunday school', hidden: ['Friday prayers', 'Sunday school'] },
    {
      text: 'Christelijke Hogeschool Ede, Katholieke Universiteit Leuven, docent islamitische studies',
      hidden: [],
    },
    { text: 'Every Friday we release; mission and vision', hidden: [] },
  ],
};
