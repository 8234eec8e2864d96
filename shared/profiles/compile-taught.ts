import { addressExpression } from './address-pattern.ts';
import { type AtsProfile, everywhere, nothingKnown, type Tier } from './ats-profile.ts';
import type { TaughtId, TaughtProfile } from './taught-profile.ts';

const idOf = (way: TaughtId): AtsProfile['scopes'][number]['id'][number] => {
  if (way === 'address' || 'attribute' in way || 'words' in way) return way;
  // A link's address may be whole: its path begins somewhere.
  return { link: way.link, pattern: addressExpression(way.address).replace(/^\^/, '^(?:https?://[^/]+)?') };
};

/** A taught profile as the page reads it. General recognition runs beside it: it can only hide more than none. */
export function compileTaught(taught: TaughtProfile, tier: Extract<Tier, 'taught' | 'local'>): AtsProfile {
  const { name, version, hosts, pages, scopes, fields, decisions, stage } = taught;
  return {
    ...nothingKnown,
    id: 'taught',
    version,
    name,
    tier,
    provenance: { source: `taught, checked on ${taught.checked}`, date: taught.taught, confidence: 'own' },
    hosts,
    pages: pages.map((page) => ({ ...page, address: addressExpression(page.address) })),
    scopes: scopes.map(({ on, ...scope }) => ({
      ...scope,
      ...(on === undefined ? {} : { on: addressExpression(on) }),
      id: scope.id.map(idOf),
    })),
    fields: [everywhere, ...fields],
    recognise: true,
    decisions,
    stageOf: stage,
  };
}
