import { STAGES } from '../../data/candidate.ts';
import { useApp } from '../context.ts';
import { type Page, shortName } from '../model.ts';
import { CanvasAvatar } from '../parts/Avatar.tsx';
import { Link } from '../parts/Link.tsx';
import { day } from '../words.ts';

export function VacanciesPage({ page }: { page: Extract<Page, { kind: 'vacancies' }> }) {
  const { words, language } = useApp();
  return (
    <>
      <header className="page-header">
        <h1 className="page-header__title">{words.openVacancies}</h1>
        <span className="page-header__count">{page.vacancies.length}</span>
      </header>
      <ul className="vacancy-list">
        {page.vacancies.map(({ vacancy, counts, latest }) => (
          <li className="card vacancy-card" key={vacancy.id} data-test={`vacancy-${vacancy.id}`}>
            <div className="vacancy-card__head">
              <h2 className="vacancy-card__title">
                <Link to={`/vacancies/${vacancy.id}`}>{vacancy.title[language]}</Link>
              </h2>
              <p className="vacancy-card__meta">
                {vacancy.department[language]} · {vacancy.city}
              </p>
              <p className="vacancy-card__text">{vacancy.text[language]}</p>
            </div>
            <ol className="vacancy-card__stages">
              {STAGES.map((stage) => (
                <li className="stage-count" key={stage} data-stage={stage}>
                  <span className="stage-count__number">{counts[stage]}</span>
                  <span className="stage-count__label">{words.stages[stage]}</span>
                </li>
              ))}
            </ol>
            <div className="vacancy-card__latest">
              <h3 className="vacancy-card__subtitle">{words.latest}</h3>
              <ul className="latest-list">
                {latest.map((person) => (
                  <li className="latest" key={person.id}>
                    <Link to={`/candidates/${person.id}`} className="latest__link">
                      <CanvasAvatar person={person} />
                      <span>
                        <span className="latest__name">{shortName(person)}</span>
                        <span className="latest__date">{day(person.appliedOn, words)}</span>
                      </span>
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
