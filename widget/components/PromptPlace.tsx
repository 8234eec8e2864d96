import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Criterion } from '../../shared/assessment/criterion.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import type { PromptAnswer } from '../host.ts';
import { place, type Rect } from '../nudges/place.ts';
import type { Prompts } from '../state/prompts.ts';
import { useStore } from '../state/use-store.ts';

export interface PromptPlaceProps {
  readonly language: Language;
  readonly criteria: readonly Criterion[];
  readonly prompts: Prompts;
  onAnswer(answer: PromptAnswer): void;
  /** The ATS's control at that point, and what else must stay free (viewport pixels). */
  surroundings(near: { x: number; y: number }): { anchor: Rect; avoid: readonly Rect[] };
}

export function PromptPlace({ language, criteria, prompts, onAnswer, surroundings }: PromptPlaceProps) {
  useStore(prompts);
  const box = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState<{ left: number; top: number } | null>(null);
  const { showing } = prompts;

  useLayoutEffect(() => {
    if (!showing || !box.current) return;
    const { anchor, avoid } = surroundings(showing.near);
    const { width, height } = box.current.getBoundingClientRect();
    setSpot(place({ width, height }, anchor, avoid, { width: innerWidth, height: innerHeight }));
  }, [showing, surroundings]);

  if (!showing) return null;
  const { Card } = showing.nudge;
  return (
    <div
      class="prompt-place"
      ref={box}
      style={
        spot ? { left: `${spot.left}px`, top: `${spot.top}px` } : { left: 0, top: 0, visibility: 'hidden' }
      }
    >
      <Card
        language={language}
        context={showing.context}
        criteria={criteria}
        phase={showing.phase}
        answer={onAnswer}
      />
    </div>
  );
}
