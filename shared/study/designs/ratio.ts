import * as v from 'valibot';
import { type Flaw, note, wrong } from '../flaw.ts';
import type { Protocol } from '../protocol.ts';

/** Units per arm, in the order of the arms. */
export const ratioField = v.exactOptional(
  v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
    v.minLength(2),
    v.maxLength(32),
    v.description('Units per arm, in the order of the arms; equal numbers when left out'),
  ),
);

export const idField = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));
export const dayField = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660));

export const ratioOf = (protocol: Protocol, ratio: readonly number[] | undefined): readonly number[] =>
  ratio ?? protocol.arms.map(() => 1);

export function ratioFlaws(protocol: Protocol, ratio: readonly number[] | undefined): Flaw[] {
  if (protocol.arms.length < 2) {
    return [note(['arms'], 'With one arm there is nothing to compare: everybody gets it.')];
  }
  return ratio && ratio.length !== protocol.arms.length
    ? [
        wrong(
          ['design', 'ratio'],
          `There are ${protocol.arms.length} arms and ${ratio.length} numbers: give one for each arm, or leave the ratio out.`,
        ),
      ]
    : [];
}

/** Whether both ids are arms; one flaw for each that is not. */
export function armFlaws(
  protocol: Protocol,
  settings: { readonly from: string; readonly to: string },
): Flaw[] {
  const unknown = (['from', 'to'] as const)
    .filter((end) => !protocol.arms.some(({ id }) => id === settings[end]))
    .map((end) =>
      wrong(['design', end], `No arm is called "${settings[end]}": name one of the protocol's arms.`),
    );
  return settings.from === settings.to
    ? [...unknown, wrong(['design', 'to'], 'Both are the same arm: name two that differ.')]
    : unknown;
}
