import type { Candidate } from '../data/candidate.ts';

type Portrait = NonNullable<Candidate['portrait']>;

const hairShapes: Record<string, string> = {
  short: '<path d="M22 42q0-24 28-24t28 24q-4-12-14-14-14 4-28 0-10 2-14 14z"/>',
  long: '<path d="M20 82V44q0-28 30-28t30 28v38H68V44q-6-12-18-14-12 2-18 14v38z"/>',
};

/** An SVG of 100 by 100: a drawn face, recognisable as one and nobody's. */
export function drawPortrait(portrait: Portrait, clothes: string, only?: string): string {
  const skin = only ?? portrait.skin;
  const hair = only ?? portrait.hair;
  const shape = hairShapes[portrait.style] ?? hairShapes.short ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="200" height="200"><rect width="100" height="100" fill="${only ?? '#e3e8ef'}"/><path d="M14 100q2-28 36-28t36 28z" fill="${only ?? clothes}"/><rect x="42" y="60" width="16" height="18" rx="7" fill="${skin}"/><ellipse cx="50" cy="46" rx="21" ry="25" fill="${skin}"/><g fill="${hair}">${shape}</g><g fill="${only ?? '#2a2320'}"><circle cx="42" cy="47" r="2.2"/><circle cx="58" cy="47" r="2.2"/></g><path d="M43 58q7 6 14 0" fill="none" stroke="${only ?? '#7a3b34'}" stroke-width="2" stroke-linecap="round"/></svg>`;
}
