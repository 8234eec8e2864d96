import { profiles as shipped } from '../../extension/ats/index.ts';
import type { AtsProfile, CandidateScope, Field } from '../../shared/profiles/ats-profile.ts';

const id = [{ attribute: 'data-person' }] as const;
const initials: Field = { kind: 'initials', at: ['.initials'] };
const STAGES = { at: '.profile__stage', attribute: 'class' };

/** A place that only mentions somebody. */
const mention = (at: string, name: string): CandidateScope => ({
  at: [at],
  id,
  surface: 'mention',
  fields: [{ kind: 'name', at: [name] }, initials],
});

/** Talentkade, the ATS of the fixture apps: what its HR department would have taught. */
const talentkade: AtsProfile = {
  id: 'talentkade',
  version: 1,
  name: 'Talentkade',
  tier: 'community',
  provenance: { source: 'the fixture apps of this project', date: '2026-11', confidence: 'own' },
  hosts: [],
  signs: ['meta[name="application-name"][content="Talentkade"]'],
  // Nothing is expected: these apps draw late, and in parts.
  pages: [{ kind: 'candidate', address: '^/candidates/(\\d+)', surfaces: [] }],
  scopes: [
    {
      at: ['.profile[data-person]'],
      id,
      surface: 'profile',
      main: true,
      fields: [
        { kind: 'name', at: ['.profile__name'], expect: 'some' },
        { kind: 'name', at: ['.contact__called'] },
        initials,
        { kind: 'photo', at: ['.photo'] },
        { kind: 'email', at: ['.contact__mail'] },
        { kind: 'phone', at: ['.contact__phone'] },
        { kind: 'address', at: ['.contact__address'] },
        { kind: 'birthdate', at: ['.contact__birth'] },
        { kind: 'identity', at: ['.contact__linkedin'] },
        { kind: 'text', at: ['.letter'] },
        { kind: 'text', at: ['.note__text'] },
        { kind: 'text', at: ['.timeline__item'] },
        ...[
          'firstName',
          'infix',
          'lastName',
          'callName',
          'email',
          'phone',
          'street',
          'postcode',
          'city',
          'birthDate',
        ].map((name): Field => ({ kind: 'control', at: [`.edit [name="${name}"]`] })),
      ],
    },
    {
      at: ['.drawer[data-person]'],
      id,
      surface: 'drawer',
      main: true,
      fields: [
        { kind: 'name', at: ['.drawer__name'], expect: 'some' },
        initials,
        { kind: 'email', at: ['.drawer__mail'] },
        { kind: 'phone', at: ['.drawer__phone'] },
        { kind: 'text', at: ['.drawer__letter'] },
      ],
    },
    {
      at: ['.mail[data-person]'],
      id,
      surface: 'mention',
      fields: [{ kind: 'control', at: ['[name="to"]'] }],
    },
    {
      at: ['.person[data-person]'],
      id,
      surface: 'list',
      fields: [
        { kind: 'name', at: ['.person__first'], expect: 'some' },
        { kind: 'name', at: ['.person__last'], rest: true },
        initials,
        { kind: 'email', at: ['.person__mail'] },
      ],
    },
    {
      at: ['.slot[data-person]'],
      id,
      surface: 'list',
      fields: [{ kind: 'name', at: ['.slot__name'], expect: 'some' }, initials],
    },
    {
      at: ['.card[data-person]'],
      id,
      surface: 'card',
      fields: [{ kind: 'name', at: ['.card__name'], expect: 'some' }, initials],
    },
    mention('.recent__item[data-person]', '.recent__name'),
    mention('.neighbour[data-person]', '.neighbour__name'),
    mention('.suggest__item[data-person]', '.suggest__name'),
  ],
  fields: [],
  recognise: false,
  harmless: [],
  decisions: [{ action: 'reject', at: ['[data-do="reject"]'] }],
  columns: { at: '.column[data-stage]', attribute: 'data-stage' },
  stageOf: STAGES,
};

/** What the extension of the end-to-end tests knows: the fixture apps, too. See tools/test.mjs. */
export const profiles: readonly AtsProfile[] = [talentkade, ...shipped];
