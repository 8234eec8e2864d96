import type { Candidate } from '../data/candidate.ts';

type Portrait = NonNullable<Candidate['portrait']>;

interface Hair {
  /** Drawn behind the head. */
  readonly back?: string;
  /** Drawn over the head. */
  readonly front?: string;
}

const CAP = '<path d="M28 45q-3-29 22-29t22 29q-3-12-10-15-12 4-24 0-7 3-10 15z"/>';

const HAIR: Readonly<Record<string, Hair>> = {
  short: { front: CAP },
  bald: { front: '<path d="M28 48q-2-7 0-12 2 4 3 10zM72 48q2-7 0-12-2 4-3 10z"/>' },
  beard: {
    front: `${CAP}<path d="M29 48q0 26 21 26t21-26q-3 10-9 10-6-4-12-4t-12 4q-6 0-9-10zm15 13h12q-6 6-12 0z" fill-rule="evenodd"/>`,
  },
  moustache: { front: `${CAP}<path d="M39 57q6-6 11-2 5-4 11 2-6 2-11 0-5 2-11 0z"/>` },
  long: {
    back: '<path d="M22 84V44q0-31 28-31t28 31v40z"/>',
    front: '<path d="M28 47q-2-29 22-29t22 29q-4-13-14-17-16 12-30 17z"/>',
  },
  bob: {
    back: '<path d="M23 66V42q0-28 27-28t27 28v24z"/>',
    front: '<path d="M28 42q0-25 22-25t22 25q-22-6-44 0z"/>',
  },
  bun: { back: '<circle cx="50" cy="14" r="10"/>', front: CAP },
  braids: {
    back: '<path d="M22 88q-3-22 3-46 3-28 25-28t25 28q6 24 3 46h-9q2-22-3-40H34q-5 18-3 40z"/>',
    front: `${CAP}<path d="M36 30q4-8 8-11M50 30V18M64 30q-4-8-8-11" stroke="#ffffff33" fill="none"/>`,
  },
  curly: {
    back: '<g><circle cx="30" cy="32" r="11"/><circle cx="70" cy="32" r="11"/><circle cx="40" cy="20" r="11"/><circle cx="60" cy="20" r="11"/><circle cx="50" cy="17" r="10"/></g>',
    front:
      '<g><circle cx="32" cy="31" r="7"/><circle cx="41" cy="25" r="7"/><circle cx="50" cy="23" r="7"/><circle cx="59" cy="25" r="7"/><circle cx="68" cy="31" r="7"/></g>',
  },
  headscarf: {
    back: '<path d="M20 92q-2-20 4-46 3-34 26-34t26 34q6 26 4 46z"/>',
    front:
      '<path d="M24 46q1-32 26-32t26 32q2 24-8 34-8 8-18 8t-18-8q-10-10-8-34zm8 3q0 23 18 25 18-2 18-25-1-20-18-20T32 49z" fill-rule="evenodd"/>',
  },
};

/**
 * An SVG of 100 by 100: a drawn face, told apart by skin, hair and shape, and nobody's.
 * @param only one colour for all of it.
 */
export function drawPortrait(portrait: Portrait, clothes: string, only?: string): string {
  const paint = (colour: string): string => only ?? colour;
  const hair = HAIR[portrait.style] ?? HAIR.short;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="200" height="200">',
    `<rect width="100" height="100" fill="${paint('#dfe5ee')}"/>`,
    `<g fill="${paint(portrait.hair)}">${hair?.back ?? ''}</g>`,
    `<path d="M12 102q2-26 38-26t38 26z" fill="${paint(clothes)}"/>`,
    `<rect x="42" y="60" width="16" height="22" rx="8" fill="${paint(portrait.skin)}"/>`,
    `<ellipse cx="50" cy="46" rx="21" ry="25" fill="${paint(portrait.skin)}"/>`,
    `<g fill="${paint(portrait.hair)}">${hair?.front ?? ''}</g>`,
    `<g fill="${paint('#2a2320')}"><circle cx="42" cy="47" r="2.2"/><circle cx="58" cy="47" r="2.2"/></g>`,
    `<path d="M44 61q6 5 12 0" fill="none" stroke="${paint('#7a3b34')}" stroke-width="2" stroke-linecap="round"/>`,
    '</svg>',
  ].join('');
}
