import * as v from 'valibot';
import { designOf } from './assign.ts';
import { type Flaw, note, wrong } from './flaw.ts';
import { explain } from './issue-text.ts';
import { BASELINE, type Protocol, UNASSIGNED } from './protocol.ts';
import { looksLikeForm1, readForm1 } from './protocol-form-1.ts';
import { protocolSchema } from './protocol-schema.ts';

export interface Known {
  /** Kinds of identity that can be hidden; without them any id goes. */
  readonly kinds?: readonly string[];
  /** Types of event. */
  readonly events?: readonly string[];
}

export interface Checked {
  /** `null` as soon as there is an error. */
  readonly protocol: Protocol | null;
  readonly flaws: readonly Flaw[];
}

const DAY = 86_400_000;
const OLD = note(
  [],
  'This is the form of before the study engine. It runs as it did; write the next version with "study new --from".',
);

function twice(ids: readonly string[], path: Flaw['path'], what: string): Flaw[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at ? [] : [wrong([...path, at], `${what} "${id}" stands here twice: give it once.`)],
  );
}

/** Unix milliseconds; `null` for the 31st of February, which JavaScript takes for the 3rd of March. */
function dayOf(date: string): number | null {
  const at = Date.parse(date);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? null : at;
}

function dates({ start, end, baselineDays }: Protocol): Flaw[] {
  const [first, last] = [dayOf(start), dayOf(end)];
  if (first === null) return [wrong(['start'], `${start} is no day of the calendar.`)];
  if (last === null) return [wrong(['end'], `${end} is no day of the calendar.`)];
  const days = (last - first) / DAY + 1;
  if (days < 1) return [wrong(['end'], `The study ends (${end}) before it starts (${start}).`)];
  return baselineDays < days || baselineDays === 0
    ? []
    : [
        wrong(
          ['baselineDays'],
          `The baseline phase (${baselineDays} days) leaves nothing of the study (${days} days): make one shorter or the other longer.`,
        ),
      ];
}

function armFlaws({ arms }: Protocol): Flaw[] {
  return [
    ...twice(
      arms.map(({ id }) => id),
      ['arms'],
      'Arm',
    ),
    ...arms.flatMap((arm, at): Flaw[] => [
      ...([BASELINE.id, UNASSIGNED.id].includes(arm.id)
        ? [wrong(['arms', at, 'id'], `"${arm.id}" is kept for people without an arm: choose another name.`)]
        : []),
      ...(arm.nudges.length > 0 && !arm.prompts
        ? [
            wrong(
              ['arms', at, 'nudges'],
              'Nudges need structured assessment: set "prompts" to true, or leave the list empty.',
            ),
          ]
        : []),
      ...twice(arm.nudges, ['arms', at, 'nudges'], 'Nudge'),
    ]),
  ];
}

function allocationFlaws(protocol: Protocol): Flaw[] {
  const { allocation, design } = protocol;
  const { randomised } = designOf(protocol);
  if (!randomised) {
    return allocation.method === 'none'
      ? []
      : [wrong(['allocation', 'method'], `Nothing is drawn in "${design.id}": set the method to "none".`)];
  }
  if (allocation.method === 'none') {
    return [
      wrong(['allocation', 'method'], `"${design.id}" is randomised: set the method to "list" or "hash".`),
    ];
  }
  const plots = designOf(protocol).plots(protocol, design);
  if (allocation.method === 'hash') {
    const few = protocol.sample.units < 200;
    const { from, to } = ('namespace' in allocation && allocation.namespace) || { from: 0, to: 1 };
    return [
      ...(from < to
        ? []
        : [wrong(['allocation', 'namespace'], 'The part is empty: "from" must be under "to".')]),
      ...(few
        ? [
            note(
              ['allocation', 'method'],
              `A hash does not balance ${protocol.sample.units} units (with 20 in two arms, one study in nine is 14 to 6 or worse): think of "list".`,
            ),
          ]
        : []),
    ];
  }
  return [
    ...(/^0+$/.test(allocation.seedHash)
      ? [wrong(['allocation', 'seedHash'], 'This is a placeholder: put in the hash of your own secret seed.')]
      : []),
    ...plots.flatMap((plot) => {
      const whole = plot.ratio.reduce((sum, one) => sum + one, 0);
      return allocation.blocks.flatMap((size, at) =>
        size % whole === 0
          ? []
          : [
              wrong(
                ['allocation', 'blocks', at],
                `A block of ${size} cannot hold ${plot.levels.length} groups as ${plot.ratio.join(' : ')}: give a multiple of ${whole}.`,
              ),
            ],
      );
    }),
    ...(allocation.blocks.length > 1 && new Set(allocation.blocks).size > 1
      ? []
      : [
          note(
            ['allocation', 'blocks'],
            'With one size of block, who knows the last arms can foresee the next: give two sizes or more.',
          ),
        ]),
    ...(protocol.strata.reduce((cells, { values }) => cells * values.length, 1) *
      Math.min(...allocation.blocks) >
      protocol.sample.units && protocol.strata.length > 0
      ? [
          note(
            ['strata'],
            `${protocol.sample.units} units over ${protocol.strata.reduce((cells, { values }) => cells * values.length, 1)} strata do not fill one block each, so that arms can be out of balance over the whole: use fewer strata.`,
          ),
        ]
      : []),
  ];
}

function together(protocol: Protocol, known: Known): Flaw[] {
  const { hypotheses, outcomes, strata, masking } = protocol;
  const all = [...outcomes.primary, ...outcomes.secondary];
  const unknown = (
    ids: readonly string[],
    list: readonly string[] | undefined,
    path: Flaw['path'],
    what: string,
  ) =>
    list
      ? ids.flatMap((id, at) =>
          list.includes(id)
            ? []
            : [wrong([...path, at], `There is no ${what} "${id}": choose from ${list.join(', ')}.`)],
        )
      : [];
  return [
    ...(protocol.version > 1 && protocol.amends === null
      ? [wrong(['amends'], `Version ${protocol.version} replaces one of before: give the hash of that one.`)]
      : []),
    ...(protocol.version === 1 && protocol.amends !== null
      ? [wrong(['amends'], 'A first version replaces none: set it to null, or raise the version.')]
      : []),
    ...dates(protocol),
    ...armFlaws(protocol),
    ...twice(
      hypotheses.map(({ id }) => id),
      ['hypotheses'],
      'Hypothesis',
    ),
    ...twice(
      all.map(({ id }) => id),
      ['outcomes'],
      'Outcome',
    ),
    ...(['primary', 'secondary'] as const).flatMap((kind) =>
      outcomes[kind].flatMap(({ events }, at) =>
        unknown(events, known.events, ['outcomes', kind, at, 'events'], 'type of event'),
      ),
    ),
    ...twice(
      strata.map(({ id }) => id),
      ['strata'],
      'Stratum',
    ),
    ...strata.flatMap(({ values }, at) => twice(values, ['strata', at, 'values'], 'Value')),
    ...unknown(masking.kinds, known.kinds, ['masking', 'kinds'], 'kind of identity'),
    ...twice(masking.kinds, ['masking', 'kinds'], 'Kind'),
    ...(outcomes.primary.length > 0
      ? []
      : [note(['outcomes', 'primary'], 'No primary outcome: say beforehand what the study is decided by.')]),
    ...(outcomes.primary.length < 2
      ? []
      : [
          note(
            ['outcomes', 'primary'],
            'More than one primary outcome: the analysis plan must say how chance findings are kept down (Holm).',
          ),
        ]),
    ...designOf(protocol).flaws(protocol, protocol.design),
    ...allocationFlaws(protocol),
  ];
}

/** Everything that is wrong with a protocol, and what should be known of it. Total: any value gives an answer. */
export function checkProtocol(value: unknown, known: Known = {}): Checked {
  if (looksLikeForm1(value)) {
    const read = readForm1(value);
    if ('form' in read) return { protocol: read, flaws: [OLD] };
    return { protocol: null, flaws: read.map(explain) };
  }
  const read = v.safeParse(protocolSchema, value);
  if (!read.success) return { protocol: null, flaws: read.issues.map(explain) };
  const flaws = together(read.output, known);
  const sound = flaws.every(({ severity }) => severity !== 'wrong');
  return { protocol: sound ? read.output : null, flaws };
}

/** The protocol, or the path of the first field that is wrong. */
export function parseProtocol(
  value: unknown,
): { readonly ok: true; readonly protocol: Protocol } | { readonly ok: false; readonly field: string } {
  const { protocol, flaws } = checkProtocol(value);
  if (protocol) return { ok: true, protocol };
  const path = flaws.find(({ severity }) => severity === 'wrong')?.path ?? [];
  return { ok: false, field: path.join('.') || 'protocol' };
}
