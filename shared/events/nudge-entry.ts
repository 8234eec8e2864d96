import type { InferOutput } from 'valibot';
import type { Draft } from './event.ts';
import { type nudgeCompleted, nudgeCompletedDraft } from './nudge-completed.ts';
import { type nudgeFailed, nudgeFailedDraft } from './nudge-failed.ts';
import { type nudgeOffered, nudgeOfferedDraft } from './nudge-offered.ts';
import { type nudgeSkipped, nudgeSkippedDraft } from './nudge-skipped.ts';

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
      return nudgeOfferedDraft(id, data);
    }
    case 'completed': {
      const { step: _, ...data } = entry;
      return nudgeCompletedDraft(id, data);
    }
    case 'skipped': {
      const { step: _, ...data } = entry;
      return nudgeSkippedDraft(id, data);
    }
    case 'failed': {
      const { step: _, ...data } = entry;
      return nudgeFailedDraft(id, data);
    }
  }
}
