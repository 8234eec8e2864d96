import type { Protocol } from '../study/protocol.ts';
import { KINDS } from './kinds.ts';
import { type MaskingPolicy, ROLES } from './rules.ts';

/** What a study's protocol says about hiding, as the layer that goes before a company's policy. */
export function maskingOfStudy({ masking }: Pick<Protocol, 'masking'>): MaskingPolicy {
  const { kinds, until, reveal } = masking;
  const others = ROLES.filter((role) => !reveal.by.includes(role));
  return {
    open: kinds.length ? KINDS.filter((kind) => !kinds.includes(kind)) : [],
    also: kinds.filter((kind) => !(KINDS as readonly string[]).includes(kind)),
    until: until === 'never' ? null : until,
    reveal: { scopes: reveal.scope === 'contact' ? ['contact'] : ['contact', 'all'] },
    roles: Object.fromEntries(others.map((role) => [role, { reveal: false }])),
  };
}
