import { belongsTo } from './own-life.ts';
import { GAP, type Scan } from './scan.ts';
import { type Range, wordSet } from './values.ts';

/** What cards, schemes and routes of stay are called in the countries that candidates write from; the first word, folded. */
export const schemes = wordSet(
  'brp ilr euss ead opt cpt h lb green settled presettled s e employment work skilled graduate tier stamp global gvva mvv evisa share oranje titre niederlassungserlaubnis aufenthaltstitel permis dual pr',
);
const names =
  /^(?:BRP|ILR|EUSS|EAD|STEM OPT|OPT|CPT|H-?1-?B|GVVA|MVV|e-?visa|green card|share code|S[- ]Pass|E[- ]Pass|Employment Pass|Work Pass|Skilled Worker(?= (?:route|visa|permit|sponsor))|Graduate (?:route|visa)|Tier [1-5](?: \(\p{L}+\))?|Stamp [0-6](?:G|S)?|Global Talent(?: visa| route)?|oranje kaart|titre de s[eé]jour|permis unique|Aufenthaltstitel|Niederlassungserlaubnis|PR(?= (?:status|holder|card|in \p{Lu})))(?![\p{L}\d])/u;
const asked =
  /(?<!\p{L})(?:check(?:s|ed|ing)?(?= (?:of|for) (?:employees|staff|candidates))|applications|compliance|clients|casework|officer|advis\p{L}*|solicitor)(?!\p{L})/iu;

/** A scheme of stay by its name, unless the sentence tells of work with those of others. */
export function schemeAt(words: Scan, i: number): Range | undefined {
  const { text } = words;
  const start = words.start[i]!;
  if (words.gap[i]! & GAP.NEWLINE && words.end[i]! - start < 3) return undefined;
  const hit = names.exec(text.slice(start, start + 40));
  if (!hit || /[\p{L}\d-]$/u.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  const end = start + hit[0].length;
  const line = text.slice(Math.max(0, start - 60), end + 40);
  if (asked.test(line) || belongsTo(text, start, end) === 'work') return undefined;
  return { start, end };
}

const toWork = wordSet(
  'free freely entitled allowed permitted able eligible authorised authorized right leave',
);

/** Whether what stands next to a head can make a permit of it: most rights, cards and documents are others. */
export function mayOpen(words: Scan, i: number): boolean {
  const word = words.fold[i]!;
  const next = words.fold[i + 1] ?? '';
  if (toWork.has(word))
    return next === 'to' || next === 'work' || words.fold[i + 2] === 'to' || /^(?:toegestaan|in)$/.test(next);
  if (word === 'blue') return next === 'card';
  if (word === 'partner')
    return /^(?:van|of|visas?|visum|permit|residence|document|card|vergunning)$/.test(next);
  if (/^documents?$/.test(word))
    return /resid|asyl|refug|permit|visa|search|orient|migr|eu |dutch|valid|temp|perm|year|famil|partner|stud|spous/i.test(
      words.text.slice(Math.max(0, words.start[i]! - 30), words.start[i]!),
    );
  if (word === 'werken')
    return /vrij|toegestaan|onbeperkt|legaal|beperking|vergunning/i.test(
      words.text.slice(Math.max(0, words.start[i]! - 50), words.end[i]! + 30),
    );
  return true;
}
