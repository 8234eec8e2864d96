import { useApp } from '../context.ts';
import { type CandidatePageData, fullName, personOf } from '../model.ts';
import { day } from '../words.ts';
import { Avatar } from './Avatar.tsx';
import { DecisionButtons } from './DecisionButtons.tsx';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';

export function CandidateHeader({ page }: { page: CandidatePageData }) {
  const { words, language, openModal } = useApp();
  const { candidate, vacancy, previous, next } = page;
  const person = personOf(candidate);
  const callName = candidate.callName || candidate.firstName;
  return (
    <header className="card candidate-header">
      <Avatar person={person} size="lg" />
      <div className="candidate-header__main">
        <h1 className="candidate-header__name" data-test="candidate-name">
          {fullName(candidate)}
          {candidate.callName && candidate.callName !== candidate.firstName && (
            <span className="candidate-header__call-name"> ({candidate.callName})</span>
          )}
        </h1>
        <p className="candidate-header__meta">
          <Link to={`/vacancies/${vacancy.id}`}>{vacancy.title[language]}</Link> · {words.appliedOn}{' '}
          {day(candidate.appliedOn, words)}
        </p>
        <p className="candidate-header__stage">
          <span className={`stage-badge stage-badge--${candidate.stage}`} data-test="stage">
            {words.stages[candidate.stage]}
          </span>
        </p>
      </div>
      <div className="candidate-header__side">
        <nav className="neighbours">
          {previous && (
            <Link
              to={`/candidates/${previous.id}`}
              className="neighbours__link neighbours__link--previous"
              rel="prev"
              title={fullName(previous)}
              aria-label={`${words.previous}: ${fullName(previous)}`}
            >
              ‹ <span className="neighbours__name">{fullName(previous)}</span>
            </Link>
          )}
          {next && (
            <Link
              to={`/candidates/${next.id}`}
              className="neighbours__link neighbours__link--next"
              rel="next"
              title={fullName(next)}
              aria-label={`${words.next}: ${fullName(next)}`}
            >
              <span className="neighbours__name">{fullName(next)}</span> ›
            </Link>
          )}
        </nav>
        <div className="candidate-header__tools">
          <button
            type="button"
            className="button"
            data-test="compose"
            onClick={() => openModal({ kind: 'compose', person, callName })}
          >
            <Icon name="mail" />
            {words.compose}
          </button>
          <button
            type="button"
            className="button"
            data-test="schedule"
            onClick={() => openModal({ kind: 'schedule', person, callName })}
          >
            <Icon name="calendar" />
            {words.schedule}
          </button>
          <a
            className="button"
            href={`/candidates/${candidate.id}/print`}
            target="_blank"
            rel="noreferrer"
            data-test="print"
          >
            <Icon name="print" />
            {words.print}
          </a>
        </div>
        <DecisionButtons person={person} />
      </div>
    </header>
  );
}
