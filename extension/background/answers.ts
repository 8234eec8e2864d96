import * as v from 'valibot';
import { type Answer, questionSource } from '../../shared/assessment/answers.ts';
import { pseudonymField } from '../../shared/events/fields.ts';
import type { Gathered } from '../../shared/ports/content-to-background.ts';
import type { Pile } from '../../shared/ports/review-to-background.ts';
import { browser } from '../platform/browser.ts';

// Bounds on what a page can make us hold; storage.session has 10 MB in all.
const CANDIDATES = 200;
const ANSWERS = 12;
const TEXT = 7000;

const text = v.pipe(v.string(), v.maxLength(TEXT));
const shape = v.strictObject({
  vacancy: v.nullable(pseudonymField),
  listed: v.array(v.strictObject({ candidate: pseudonymField, address: v.pipe(v.string(), v.url()) })),
  answers: v.array(v.strictObject({ candidate: pseudonymField, question: text, text })),
});

export interface Kept {
  /** Of the candidate's own page; `null`: never seen in a list. May hold a name, so it is shown nowhere. */
  readonly address: string | null;
  readonly answers: readonly Answer[];
}
type KeptPile = Readonly<Record<string, Kept>>;

const LAST = 'answers-last';
const PREFIX = 'answers:';
const key = ({ site, vacancy }: Pile) => `${PREFIX}${site}:${vacancy}`;

/** What was gathered in this browser session, by pseudonym. Memory only: gone with the browser. */
export async function keptAnswers(pile: Pile): Promise<KeptPile> {
  return ((await browser.storage.session.get(key(pile)))[key(pile)] as KeptPile | undefined) ?? {};
}

/** The pile of a vacancy, or, `null`, the one that was added to last. */
export async function pileOf(vacancy: string | null): Promise<Pile | null> {
  const all = await browser.storage.session.get(null);
  if (vacancy === null) return (all[LAST] as Pile | undefined) ?? null;
  const name = Object.keys(all).find((one) => one.startsWith(PREFIX) && one.endsWith(`:${vacancy}`));
  return name ? { site: name.slice(PREFIX.length, -vacancy.length - 1), vacancy } : null;
}

/** Adds what a page holds. What a page says of a candidate takes the place of what it said before. */
export function keepAnswers(site: string, gathered: Gathered): Promise<void> {
  const { vacancy, listed, answers } = v.parse(shape, gathered);
  const pile = { site, vacancy: vacancy ?? 'site' };
  return navigator.locks.request('onbevangen-answers', async () => {
    const all = new Map(Object.entries(await keptAnswers(pile)));
    for (const { candidate, address } of listed) {
      // Only pages of the ATS itself are ever opened.
      if (new URL(address).origin !== pile.site) continue;
      all.set(candidate, { answers: [], ...all.get(candidate), address });
    }
    for (const candidate of new Set(answers.map((one) => one.candidate))) {
      const own = answers.filter((one) => one.candidate === candidate).slice(0, ANSWERS);
      const fresh = own.map((one) => ({
        source: questionSource(one.question),
        title: one.question,
        text: one.text,
      }));
      const before = all.get(candidate) ?? { address: null, answers: [] };
      const kept = before.answers.filter(({ source }) => !fresh.some((one) => one.source === source));
      all.set(candidate, { ...before, answers: [...fresh, ...kept] });
    }
    const bounded = Object.fromEntries([...all].slice(-CANDIDATES));
    await browser.storage.session.set({ [key(pile)]: bounded, [LAST]: pile });
  });
}
