import { around } from './own-life.ts';
import { type Range, wordSet } from './values.ts';

/** Words of coming to the Netherlands. */
export const coming = wordSet(
  'gekomen kwam kwamen gevlucht vluchtte vluchtten came fled arrived emigrated immigrated moved verhuisd verhuisde emigreerde geemigreerd migreerde gemigreerd aangekomen vluchten overgekomen overkwam settled opgegroeid aankomst arriving coming',
);
const here =
  '(?:(?:naar|in) (?:nederland|holland|europa|hier|dit land|den haag|rotterdam|amsterdam|utrecht)|hierheen|hiernaartoe|hier naartoe|overgekomen|to (?:the netherlands|holland|europe|this country|dutch)|in (?:the netherlands|holland|europe)|here)';
const when =
  "(?:(?:in|sinds|since|eind|begin) (?:\\d{4}|['’]\\d{2})|op (?:mijn|zijn|haar|m'n|z'n) \\p{L}+(?: jaar)?|op (?:\\p{L}+|\\d+)[- ]?jarige leeftijd|als (?:kind|vluchteling|peuter|baby|tiener|kleuter|jongen|meisje|student|expat|jonge \\p{L}+|\\p{L}+jarige)|as an? (?:child|refugee|teenager|baby|toddler|student|kid|young \\p{L}+|\\p{L}+)|at (?:the age of )?(?:\\p{L}+|\\d{1,2})|aged \\d{1,2}|when i was \\p{L}+|toen ik (?:\\p{L}+|\\d+) (?:jaar )?was)";
const mover =
  '(?:ik|ons gezin|wij|we|mijn (?:ouders|vader|moeder|familie|gezin|opa|oma)|zij|ze|hij|het gezin|i|my (?:parents|father|mother|family)|our family|he|she)';
const extra =
  "(?:zelf |alleen |samen |met (?:mijn |zijn |haar |m'n )?\\p{L}+ (?:en \\p{L}+ )?|with (?:my |his |her )?\\p{L}+ |zonder \\p{L}+ |alone |uit \\p{L}+ |from \\p{L}+ |toen |pas |destijds |als gezin )";
const arrivals: readonly RegExp[] = [
  new RegExp(
    `(?:${when},? ){0,2}(?:kwam|kwamen|vluchtten?|emigreerde|verhuisde|migreerde) ${mover} (?:${extra}|${when} ){0,3}${here}`,
    'iu',
  ),
  new RegExp(
    `(?:${when} (?:ben|is|zijn|was|waren) (?:${mover} )?)?(?:${when} ){0,2}(?:${extra}){0,2}(?:${here} )(?:${when} |${extra}){0,2}(?:gekomen|gevlucht|verhuisd|geëmigreerd|gemigreerd|aangekomen)`,
    'iu',
  ),
  new RegExp(
    `${when} (?:${extra}|${when} ){0,2}(?:gekomen|gevlucht|overgekomen|aangekomen|came|arrived)`,
    'iu',
  ),
  new RegExp(
    `(?:kwam|kwamen|vluchtten?|came|fled|arrived|emigrated|immigrated|moved|emigreerde) (?:(?:over )?(?:${extra}|${when} ){0,3})${here}(?: (?:${when})){0,2}`,
    'iu',
  ),
  new RegExp(
    `(?:${when},? ){0,2}(?:${mover} )(?:came|fled|arrived|moved|emigrated|immigrated)(?: over)? (?:${extra}|${when} ){0,3}${here}(?: ${when}){0,2}`,
    'iu',
  ),
];

/** The phrase around a word of coming that says when and how somebody came to the Netherlands. */
export function arrivalAt(text: string, start: number, end: number): Range | undefined {
  const lead = around(text, start, end).before.slice(-90).replace(/\s/g, ' ');
  const base = start - lead.length;
  const rest = text
    .slice(start, end + 80)
    .replace(/\s/g, ' ')
    .split(/[.!?;]/, 1)[0]!;
  const slice = lead + rest;
  if (!/nederland|netherlands|holland|europ|hier|here|dit land|this country|vlucht|refugee|fled/i.test(slice))
    return undefined;
  for (const pattern of arrivals) {
    const hit = pattern.exec(slice);
    const from = hit ? base + hit.index : 0;
    if (!hit || from > start || from + hit[0].length < end) continue;
    if (
      /(?:klanten|bezoekers|leads|producten|customers|bedrijf|company|team|kantoor|office)/i.test(
        lead.slice(-40),
      )
    )
      return undefined;
    // A move for a job within the country is none.
    if (/^moved|verhuis/i.test(hit[0]) && !/nederland|netherlands|holland|europ|hierheen/i.test(hit[0]))
      return undefined;
    if (
      !/nederland|netherlands|holland|europ|hier|here|dit land|this country|vlucht|refugee|fled/i.test(hit[0])
    )
      return undefined;
    // "came here" alone may be said of anybody.
    if (hit[0].length < 12) return undefined;
    return { start: from, end: from + hit[0].length };
  }
  return undefined;
}
