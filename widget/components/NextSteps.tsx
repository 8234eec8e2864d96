import { translate } from '../../shared/languages/index.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import type { Moves } from '../host.ts';

export interface NextStepsProps {
  readonly language: Language;
  readonly moves: Moves;
  onPoint(action: 'reject' | 'advance'): void;
}

/** After the last question: to the ATS's own buttons, or on to the next candidate. No choice is made here. */
export function NextSteps({ language, moves, onPoint }: NextStepsProps) {
  const reach = moves.reach();
  const points = (['reject', 'advance'] as const).filter((action) => reach[action]);
  if (!reach.next && !points.length) return null;
  return (
    <section
      class="next-steps"
      aria-label={translate(language, 'next.title')}
      tabIndex={-1}
      data-next={reach.next ? undefined : ''}
      onKeyDown={(event) => {
        // A key that is still held since the ATS's button had focus goes nowhere.
        if (event.repeat) event.preventDefault();
      }}
    >
      {reach.next && (
        <button type="button" class="button primary" data-next onClick={() => moves.next()}>
          {translate(language, 'next.candidate')} <kbd>Enter</kbd>
        </button>
      )}
      {points.map((action) => (
        <button key={action} type="button" class="button" onClick={() => onPoint(action)}>
          {translate(language, `next.${action}`)} <kbd>{action === 'reject' ? 'x' : 'a'}</kbd>
        </button>
      ))}
      {points.length > 0 && <p class="quiet">{translate(language, 'next.how')}</p>}
    </section>
  );
}
