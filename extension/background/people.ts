import type { KnownPerson } from '../../shared/ports/content-to-background.ts';
import { browser } from '../platform/browser.ts';

// Bounds on what a page can make us hold; storage.session has 10 MB in all.
const PEOPLE = 5000;
const NAMES = 12;
const LENGTH = 200;

const key = (site: string) => `people:${site}`;

/** The people seen on one site (its origin) in this browser session. Memory only: gone with the browser. */
export async function knownPeople(site: string): Promise<readonly KnownPerson[]> {
  return ((await browser.storage.session.get(key(site)))[key(site)] as KnownPerson[] | undefined) ?? [];
}

/** Adds people, joined by pseudonym; the longest ago seen go first when there are too many. */
export function remember(site: string, people: readonly KnownPerson[]): Promise<void> {
  return navigator.locks.request('onbevangen-people', async () => {
    const all = new Map((await knownPeople(site)).map((person) => [person.candidate, person.names]));
    for (const { candidate, names } of people) {
      const before = all.get(candidate) ?? [];
      const fresh = names.filter((name) => name.length > 0 && name.length <= LENGTH);
      all.delete(candidate);
      all.set(candidate, [...new Set([...before, ...fresh])].slice(0, NAMES));
    }
    const kept = [...all].slice(-PEOPLE).map(([candidate, names]) => ({ candidate, names }));
    await browser.storage.session.set({ [key(site)]: kept });
  });
}
