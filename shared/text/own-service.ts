import { has, isTrade, kinfolk, selves, sentenceOf, thirds } from './own-sentences.ts';
import { GAP, LOWER, type Scan } from './scan.ts';
import { type Range, wordSet } from './values.ts';
import { worldPeoples } from './world-peoples.ts';

/** Forces and ranks that a sentence about oneself may have. */
export const forces = wordSet(
  'army leger landmacht luchtmacht marine marinier mariniers navy marines korporaal sergeant soldaat soldier soldaten luitenant lieutenant corporal militia militie infanterie infantry artillerie artillery cavalerie genie verbindingsdienst verbindingstroepen kazerne barracks tanks reservist knil conscript dienst uniform militairen frontlinie',
);
/** Serving, being called up, leaving. */
const serving = wordSet(
  'diende gediend dienen served serve serving opgeroepen called draft drafted conscripted conscription dienstplicht plicht verplicht verplichte obligation obligations afgezwaaid zwaaide discharged gezeten zat uitgezeten nummer years year jaar maanden months days dagen was geweest been did done gedaan deed doen ran gevochten fought escaped deserted gedeserteerd moest moeten had weigerde geweigerd refused never nooit no geen',
);
/** Who works for a force or sells to it. */
const hired = wordSet(
  'werkte werk werken work worked working vacature functie job baan leverancier contract contractor monteur engineer technicus consultant adviseur manager project defensie ministerie ministry employer werkgever salvation heils beveiliging security planning customer klanten',
);

/** A force, a rank or "dienst" in a sentence about oneself that tells of having served. */
export function serviceAt(words: Scan, i: number): Range | undefined {
  const word = words.fold[i]!;
  const sentence = sentenceOf(words, i);
  const prior = words.fold[i - 1] ?? '';
  if (
    !(has(words, sentence, selves) || has(words, sentence, thirds)) ||
    has(words, sentence, hired) ||
    isTrade(words, i, sentence)
  )
    return undefined;
  if (!has(words, sentence, serving)) return undefined;
  if (
    word === 'dienst' &&
    !(
      /^(?:eerste|tweede|militaire|mijn)$/.test(prior) &&
      /(?<!\p{L})(?:leger|reservist|milit\p{L}*|soldaat|oorlog|kazerne|gediend|vervuld)(?!\p{L})/iu.test(
        words.text.slice(Math.max(0, words.start[i]! - 120), words.end[i]! + 120),
      )
    )
  )
    return undefined;
  if (/^(?:genie|tanks|uniform|kazerne|barracks|marine)$/.test(word) && !/^(?:de|the|bij|in|of)$/.test(prior))
    return undefined;
  // "Leger des Heils", "army of volunteers"
  if (/^(?:des|of|van)$/.test(words.fold[i + 1] ?? '')) return undefined;
  // A grandfather's rank.
  for (let at = i - 1; at >= sentence.from && i - at < 9; at--)
    if (kinfolk.has(words.fold[at]!)) return undefined;
  let from = i;
  while (
    from > sentence.from &&
    i - from < 3 &&
    words.gap[from - 1] === GAP.SPACE &&
    (worldPeoples.has(words.fold[from - 1]!) ||
      (/^(?:koninklijke|royal|people|s|peoples|national|nationale|red|rode)$/.test(words.fold[from - 1]!) &&
        words.shape[from - 1] !== LOWER))
  )
    from--;
  return { start: words.start[from]!, end: words.end[i]! };
}
