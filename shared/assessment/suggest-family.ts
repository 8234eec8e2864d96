import type { Family } from './families/family.ts';
import { families } from './families/index.ts';

/** A word in the title of a vacancy says more than one somewhere in it ("you report to the manager"). */
const TITLE = 4;
const ENOUGH = 2;

/** Words in lower case without accents, one space between them and around. */
function plain(text: string): string {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/** How near, and where in the title the family is first named: "Concierge at a school" is about a concierge. */
function nearness({ keywords }: Family, title: string, whole: string): { score: number; at: number } {
  let score = 0;
  let at = Number.POSITIVE_INFINITY;
  for (const keyword of new Set([...keywords.nl, ...keywords.en])) {
    const found = keyword.endsWith('*') ? ` ${keyword.slice(0, -1)}` : ` ${keyword} `;
    if (!whole.includes(found)) continue;
    const place = title.indexOf(found);
    score += keyword.split(' ').length * (place >= 0 ? TITLE : 1);
    if (place >= 0) at = Math.min(at, place);
  }
  return { score, at };
}

/** The job family that a vacancy text, title first, is nearest to; `null` when none is, or two are as near. */
export function suggestFamily(text: string): Family | null {
  const title = plain(text.split('\n').find((line) => line.trim() !== '') ?? '');
  const whole = plain(text);
  const [first, second] = families
    .map((family) => ({ family, ...nearness(family, title, whole) }))
    .sort((one, other) => other.score - one.score || (one.at < other.at ? -1 : 1));
  if (!first || first.score < ENOUGH) return null;
  return first.score === second?.score && first.at === second.at ? null : first.family;
}
