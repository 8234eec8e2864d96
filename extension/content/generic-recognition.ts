import type { AtsProfile } from '../ats/ats-profile.ts';
import { isNameLike } from './name-like.ts';

/** For a page of which nothing is known: every kind of detail counts, everywhere. */
export const genericProfile: AtsProfile = {
  id: 'generic',
  version: 1,
  name: 'Generic',
  tier: 'community',
  hosts: [],
  signs: [],
  candidatePage: null,
  scopes: [],
  fields: [{ kind: 'text', at: ['body'] }],
  harmless: [],
  decisions: [],
  columns: null,
  stageOf: null,
};

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const tokens = (text: string) => fold(text).match(/\p{L}{2,}/gu) ?? [];

/**
 * Name of the person whom a page is about, when two signals agree: a heading that looks like a name, and
 * the title, an e-mail address, a picture's alt text, a file name or a label that says the same.
 */
export function recognise(
  document: Document,
  originalText: (element: Element) => string,
  title: string,
): string[] {
  const headings = [
    ...document.querySelectorAll('h1, h2, h3, [role=heading], [class*="name" i], [itemprop=name]'),
  ]
    .slice(0, 60)
    .map(originalText)
    .filter(isNameLike);
  if (!headings.length) return [];
  const signals = [
    tokens(title),
    ...[...document.querySelectorAll('a[href^="mailto:"]')].map((a) =>
      tokens((a.getAttribute('href') ?? '').split('@')[0] ?? ''),
    ),
    ...[...document.querySelectorAll('img[alt]')].map((img) => tokens(img.getAttribute('alt') ?? '')),
    ...[...document.querySelectorAll('a[download], a[href*=".pdf" i], a[href*=".doc" i]')].map((a) =>
      tokens(`${a.textContent} ${a.getAttribute('download') ?? ''}`),
    ),
    ...[...document.querySelectorAll('dt, th, label')]
      .filter((label) =>
        /^\s*(naam|volledige naam|name|full name|kandidaat|candidate)\s*:?\s*$/i.test(
          label.textContent ?? '',
        ),
      )
      .map((label) => tokens(label.nextElementSibling?.textContent ?? '')),
  ];
  return [...new Set(headings)].filter((heading) => {
    const own = tokens(heading);
    return signals.some((signal) =>
      own.some((token) =>
        signal.some((word) => word === token || (token.length > 3 && word.includes(token))),
      ),
    );
  });
}
