import { profiles as shipped } from '../../../extension/ats/index.ts';
import { type AtsProfile, nothingKnown } from '../../../shared/profiles/ats-profile.ts';

/** What a profile of the list that server.mjs serves would say. */
const lijstwerk: AtsProfile = {
  ...nothingKnown,
  id: 'lijstwerk',
  version: 1,
  name: 'Lijstwerk',
  tier: 'community',
  provenance: { source: 'the benchmarks of this project', date: '2026-11', confidence: 'own' },
  signs: ['meta[name="application-name"][content="Lijstwerk"]'],
  pages: [{ kind: 'list', address: '^/profile/', surfaces: ['list'] }],
  scopes: [
    {
      at: ['[data-candidate]'],
      id: [{ attribute: 'data-candidate' }],
      surface: 'list',
      fields: [
        { kind: 'name', at: ['.name'], expect: 'some' },
        { kind: 'email', at: ['.mail'] },
        { kind: 'phone', at: ['.phone'] },
      ],
    },
  ],
};

/** What the extension of the benchmarks knows: see tools/bench.mjs. */
export const profiles: readonly AtsProfile[] = [lijstwerk, ...shipped];
