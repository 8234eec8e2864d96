import type { InferOutput } from 'valibot';
import type { Draft } from './event.ts';
import { nudgeCompleted } from './nudge-completed.ts';
import { nudgeFailed } from './nudge-failed.ts';
import { nudgeOffered } from './nudge-offered.ts';
import { nudgeSkipped } from './nudge-skipped.ts';

type Step<Name extends string, Schema extends { readonly data: Parameters<typeof Object>[0] }> = {
  readonly step: Name;
} & Readonly<InferOutput<Schema['data']>>;

/** One step of a nudge, as whatever carries the nudge out reports it. */
export type NudgeEntry =
  | Step<'offered', typeof nudgeOffered>
  | Step<'completed', typeof nudgeCompleted>
  | Step<'skipped', typeof nudgeSkipped>
  | Step<'failed', typeof nudgeFailed>;

/** The event of a step. */
export function nudgeEvent(id: string, entry: NudgeEntry): Draft {
  switch (entry.step) {
    case 'offered': {
      const { step: _, ...data } = entry;
      return nudgeOffered.create(id, data);
    }
    case 'completed': {
      const { step: _, ...data } = entry;
      return nudgeCompleted.create(id, data);
    }
    case 'skipped': {
      const { step: _, ...data } = entry;
      return nudgeSkipped.create(id, data);
    }
    case 'failed': {
      const { step: _, ...data } = entry;
      return nudgeFailed.create(id, data);
    }
  }
}
