import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RevealState } from '../../shared/masking/reveal.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import type { RevealDoor } from '../host.ts';
import type { Candidate, Scorecard } from '../state/scorecard.ts';
import { useStore } from '../state/use-store.ts';
import { RevealSteps } from './RevealSteps.tsx';

export interface RevealBoxProps {
  readonly language: Language;
  readonly door: RevealDoor;
  readonly candidate: Candidate;
  readonly scorecard: Scorecard;
  readonly asked: number;
  onScore(): void;
  readonly isPerson: (event: Event) => boolean;
}

/** Milliseconds between two looks at how long a reveal still runs. */
const LOOK = 10_000;

/** The foot of the panel: who this is, how long that is seen, and how to reach them. */
export function RevealBox(props: RevealBoxProps) {
  const { language, door, candidate, scorecard, asked, onScore, isPerson } = props;
  useStore(scorecard);
  const [state, setState] = useState<RevealState | null>(null);
  const before = useRef(asked);
  const { scores, save } = scorecard.view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a score that was just saved may be what was missing
  useEffect(() => {
    let current = true;
    const look = () =>
      void door.state(candidate.key).then(
        (next) => current && setState(next),
        () => undefined,
      );
    look();
    const stop = door.subscribe(look);
    const timer = setInterval(look, LOOK);
    return () => {
      current = false;
      stop();
      clearInterval(timer);
    };
  }, [door, candidate.key, scores, save]);
  const waiting = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Asked before it is known what may be shown: the next key must not score in the meantime.
    if (asked !== before.current) waiting.current?.focus();
  }, [asked]);
  if (!state) return <div tabIndex={-1} ref={waiting} />;
  return (
    <RevealSteps
      key={candidate.key}
      language={language}
      label={candidate.label}
      state={state}
      actions={{
        lock: () => door.lock(candidate.key),
        reveal: (reason, scope) => door.reveal(candidate.key, reason, scope),
        hide: () => door.hide(candidate.key),
        write: () => door.write(candidate.key),
        copy: () => door.copy(candidate.key),
      }}
      onScore={onScore}
      isPerson={isPerson}
      asked={asked}
      askedBefore={before.current}
    />
  );
}
