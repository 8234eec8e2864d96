import { occurrences } from '../text/cues.ts';
import {
  childcare,
  children,
  familyValue,
  leaves,
  looseStates,
  parents,
  partners,
  relatives,
  states,
} from '../text/family-words.ts';
import { valuesOf } from '../text/fields.ts';
import { type About, childAt, parentAt, partnerAt } from '../text/kin.ts';
import { type Found, looseState, unticked } from '../text/loose-states.ts';
import { before, GAP, LOWER, type Scan, scan } from '../text/scan.ts';
import { spokenOf } from '../text/spoken-of.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

/** Labels that say nothing but marital status; behind the others a value must speak of family itself. */
const sureLabels = wordSet(
  'burgerlijke burgelijke burg huwelijkse marital civil gezinssituatie gezinssamenstelling',
);
const tick = /(?:\([xX✓✔v]\)|\[[xX✓✔]\]|[☒☑✓✔◉■⊠])/;
/** Between two telling words of one statement: "getrouwd en heb twee kinderen". */
const glue =
  /^(?:,? ?(?:en|and|met|with|plus|&|samen met|together with)?(?: (?:heb|heeft|have|has|we hebben|hebben))?(?: (?:mijn|onze|our|my|een|a|haar|zijn))? ?|, (?:\p{L}{1,12} ){1,4}(?:with|met) )$/iu;

function labelled(words: Scan, found: Found[]): void {
  const { text } = words;
  for (const field of valuesOf(text, 'marital', 'children')) {
    let value = text.slice(field.start, field.end);
    const label = words.fold[field.from]!;
    if (value.startsWith('[')) continue;
    const boxed = tick.exec(text.slice(words.end[field.to]!, field.start + value.length));
    if (boxed || unticked.test(text.slice(words.end[field.to]!, field.start + 4))) continue;
    if (field.field === 'children') {
      if (
        !/^(?:\d{1,2}(?![\d/-])|een|één|geen|twee|drie|vier|vijf|zes|zeven|ja|nee|yes|no|none|one|two|three|four|five|six|eerste|first|expecting|zoon|dochter|son|daughter|tweeling|twins|thuis|volwassen|uitwonend|n\.?v\.?t)(?![\p{L}])/iu.test(
          value,
        )
      )
        continue;
      if (childcare.test(value)) continue;
      if (field.loose && words.shape[field.from] === LOWER && !(before(words, field.from) & GAP.NEWLINE))
        continue;
    } else if (!familyValue.test(value)) {
      if (!sureLabels.has(label) || field.loose || value.length > 32 || /[:?]/.test(value)) continue;
    } else if (!sureLabels.has(label)) {
      if (childcare.test(value) || value.includes(':') || (field.loose && value.length > 60)) continue;
      // A sentence behind "Thuis:" tells of family in some words; those are found for themselves.
      if (value.length > 60 && !/^[^.]{0,60}$/.test(value)) value = /^[^.]{0,60}/.exec(value)![0];
      if (value.length >= 60) continue;
    }
    // "one (born 2022), …": what looks like a label within parentheses ends no value.
    const rest = text.slice(field.start, field.start + 90);
    const open = /^[ ,]{0,2}\(/.test(text.slice(field.start + value.length, field.start + value.length + 3));
    const more = open ? /^[^()\n|;]{0,40}\([^()\n]{0,40}\)(?:, [^\n|;.]{0,40})?/.exec(rest) : null;
    found.push({
      start: field.start,
      end: field.start + (more ? more[0] : value).trimEnd().length,
      confidence: 0.9,
    });
  }
}

/** Found stretches in order; those of one statement as one. */
function joined(text: string, found: Found[]): readonly Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const all: Found[] = [];
  for (const one of found) {
    const last = all[all.length - 1];
    const near =
      last &&
      (one.start <= last.end || (one.start - last.end < 40 && glue.test(text.slice(last.end, one.start))));
    if (near) all[all.length - 1] = { ...last, end: Math.max(last.end, one.end) };
    else all.push(one);
  }
  return all;
}

export const marital: Recognizer = {
  kind: 'marital',
  find({ text, knownNames }) {
    const words = scan(text);
    const found: Found[] = [];
    const { parts } = spokenOf(words, knownNames);
    const voices = (): ((i: number) => About) => {
      let n = 0;
      return (i) => {
        while (n < parts.length - 1 && parts[n]!.to <= i) n++;
        return parts[n]?.voice === 'about' && (parts[n]!.sex ?? 'any');
      };
    };
    const add = (hit: Found | undefined): void => void (hit && found.push(hit));
    labelled(words, found);
    for (const i of occurrences(words, states)) {
      const head = text.slice(Math.max(0, words.start[i]! - 40), words.start[i]!);
      const attributive = /^(?:gehuwde|getrouwde|samenwonende|huwelijk)$/.test(words.fold[i]!);
      if (unticked.test(head) || words.gap[i]! === GAP.HYPHEN) continue;
      if (attributive && !/(?:mijn|my|ons|ik ben|als) (?:een )?$/i.test(head)) continue;
      add({ start: words.start[i]!, end: words.end[i]!, confidence: 0.85 });
    }
    for (const i of occurrences(words, leaves)) {
      const around = text.slice(Math.max(0, words.start[i]! - 48), words.end[i]! + 40);
      if (
        /(?:vervang|cover|replac|waarne|collega|colleague|aanvra|regeling|beleid|policy|medewerkers|employees|stand-in|advi[sc]|wet |administr)/i.test(
          around,
        )
      )
        continue;
      const leave = /^ leave(?![\p{L}])/iu.exec(text.slice(words.end[i]!, words.end[i]! + 7));
      if (/^(?:maternity|paternity|parental)$/.test(words.fold[i]!) && !leave) continue;
      add({ start: words.start[i]!, end: words.end[i]! + (leave ? leave[0].length : 0), confidence: 0.8 });
    }
    let about = voices();
    for (const i of occurrences(words, looseStates)) add(looseState(words, i, about(i) !== false));
    about = voices();
    for (const i of occurrences(words, children)) add(childAt(words, i, about(i)));
    about = voices();
    for (const i of occurrences(words, parents)) add(parentAt(words, i, about(i)));
    about = voices();
    for (const set of [partners, relatives]) {
      about = voices();
      for (const i of occurrences(words, set)) add(partnerAt(words, i, about(i)));
    }
    return joined(text, found);
  },
  examples: [
    { text: 'Burgerlijke staat: samenwonend', hidden: ['samenwonend'] },
    { text: 'Marital status\nDivorced', hidden: ['Divorced'] },
    { text: 'Ik ben getrouwd en vader van vijf kinderen.', hidden: ['getrouwd en vader van vijf kinderen'] },
    { text: 'Gehuwd, 2 kinderen', hidden: ['Gehuwd, 2 kinderen'] },
    { text: 'Kinderen: 2', hidden: ['2'] },
    { text: 'Gezin: alleenstaand, 1 zoon (9)', hidden: ['alleenstaand, 1 zoon (9)'] },
    { text: 'My husband and I have three children.', hidden: ['My husband', 'have three children'] },
    { text: 'Vrijdag haal ik mijn dochter van de opvang.', hidden: ['mijn dochter'] },
    { text: 'As a single mum of twins I plan well.', hidden: ['single mum of twins'] },
    {
      text: 'Kandidaat wil overdag werken, want zijn vrouw werkt in de avond. Hij woont in Ede.',
      hidden: ['vrouw'],
    },
    {
      text: 'Gescheiden afval, single sign-on, een groep van 12 kinderen, alleenstaande ouderen, kinderen: spelen',
      hidden: [],
    },
    {
      text: 'Ik werkte met gescheiden ouders, was partner bij Deloitte en verving een collega met zwangerschapsverlof.',
      hidden: [],
    },
  ],
};
