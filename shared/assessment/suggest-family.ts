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

function score({ keywords }: Family, title: string, whole: string): number {
  return [...new Set([...keywords.nl, ...keywords.en])]
    .map((keyword) => {
      const found = keyword.endsWith('*') ? ` ${keyword.slice(0, -1)}` : ` ${keyword} `;
      if (!whole.includes(found)) return 0;
      return keyword.split(' ').length * (title.includes(found) ? TITLE : 1);
    })
    .reduce((sum, one) => sum + one, 0);
}

/** The job family that a vacancy text, title first, is nearest to; `null` when none is, or two are as near. */
export function suggestFamily(text: string): Family | null {
  const title = plain(text.split('\n').find((line) => line.trim() !== '') ?? '');
  const whole = plain(text);
  const [first, second] = families
    .map((family) => ({ family, score: score(family, title, whole) }))
    .sort((one, other) => other.score - one.score);
  if (!first || first.score < ENOUGH || first.score === second?.score) return null;
  return first.family;
}
