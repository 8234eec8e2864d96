import { useApp } from '../context.ts';
import { NEXT } from '../decision.ts';
import type { Person } from '../model.ts';
import { Icon } from './Icon.tsx';

export function DecisionButtons({ person }: { person: Person }) {
  const { words, decide } = useApp();
  const next = NEXT[person.stage];
  return (
    <div className="decision" data-test="decision">
      {person.stage !== 'rejected' && (
        <button
          type="button"
          className="button button--danger decision__reject"
          data-test="reject"
          data-next-stage="rejected"
          onClick={() => decide([person], 'rejected')}
        >
          <Icon name="cross" />
          {words.reject}
        </button>
      )}
      {next && (
        <button
          type="button"
          className="button button--primary decision__advance"
          data-test="advance"
          data-next-stage={next}
          onClick={() => decide([person], next)}
        >
          {words.advanceTo} {words.stages[next]}
          <Icon name="arrow" />
        </button>
      )}
    </div>
  );
}
