import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { NudgeEntry } from '../../../shared/events/nudge-entry.ts';

type About = Pick<NudgeEntry, 'nudge' | 'moment' | 'vacancy'>;
type Cause = Extract<NudgeEntry, { step: 'failed' }>['cause'];
type Answer = Extract<NudgeEntry, { step: 'completed' }>['answer'];

/**
 * Logs what becomes of a page's nudge: offered once, then completed or failed, or, when the page is left before that,
 * put away.
 */
export function useNudge(
  log: (entry: NudgeEntry) => Promise<void>,
  { nudge, moment, vacancy }: About,
  offered: boolean,
): { completed(answer?: Answer): void; failed(cause: Cause): void } {
  const ended = useRef(false);
  const write = useMemo(
    () => (step: object) => {
      const entry = { ...step, nudge, moment, ...(vacancy && { vacancy }) } as NudgeEntry;
      void log(entry).catch(() => undefined);
    },
    [log, nudge, moment, vacancy],
  );
  useEffect(() => {
    if (!offered) return;
    ended.current = false;
    write({ step: 'offered' });
    const leave = () => {
      if (!ended.current) write({ step: 'skipped', reason: 'closed' });
      ended.current = true;
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [offered, write]);
  return useMemo(() => {
    const end = (step: object) => {
      if (ended.current) return;
      ended.current = true;
      write(step);
    };
    return {
      completed: (answer) => end({ step: 'completed', ...(answer && { answer }) }),
      failed: (cause) => end({ step: 'failed', cause }),
    };
  }, [write]);
}
