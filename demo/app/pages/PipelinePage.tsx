import { type DragEvent, useState } from 'react';
import { STAGES, type Stage } from '../../data/candidate.ts';
import { useApp } from '../context.ts';
import { escapeHtml, fullName, type Page, type Person } from '../model.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Link } from '../parts/Link.tsx';
import { day } from '../words.ts';

const TYPE = 'application/x-werfhuis-candidate';

export function PipelinePage({ page }: { page: Extract<Page, { kind: 'pipeline' }> }) {
  const { words, language, decide } = useApp();
  const [over, setOver] = useState<Stage | null>(null);

  const drop = (event: DragEvent, stage: Stage): void => {
    event.preventDefault();
    setOver(null);
    const id = Number(event.dataTransfer.getData(TYPE));
    const person = page.people.find((one) => one.id === id);
    if (person && person.stage !== stage) decide([person], stage, false);
  };

  return (
    <>
      <header className="page-header">
        <h1 className="page-header__title">{page.vacancy.title[language]}</h1>
        <span className="page-header__count">{words.found(page.people.length)}</span>
        <span className="page-header__meta">
          {page.vacancy.department[language]} · {page.vacancy.city}
        </span>
        <Link to={`/vacancies/${page.vacancy.id}/edit`} className="button">
          {words.editPosting}
        </Link>
      </header>
      <div className="pipeline" data-test="pipeline">
        {STAGES.map((stage) => {
          const people = page.people.filter((person) => person.stage === stage);
          return (
            // biome-ignore lint/a11y/useSemanticElements: a column is a region that takes drops
            <div
              key={stage}
              className={over === stage ? 'pipeline__column pipeline__column--over' : 'pipeline__column'}
              role="group"
              aria-label={words.stages[stage]}
              data-stage={stage}
              data-test={`column-${stage}`}
              onDragOver={(event) => {
                event.preventDefault();
                event.dataTransfer.dropEffect = 'move';
                setOver(stage);
              }}
              onDragLeave={(event) => {
                if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(null);
              }}
              onDrop={(event) => drop(event, stage)}
            >
              <h2 className="pipeline__heading">
                <span className={`stage-dot stage-dot--${stage}`} />
                {words.stages[stage]}
                <span className="pipeline__count">{people.length}</span>
              </h2>
              <ul className="pipeline__cards">
                {people.map((person) => (
                  <Card person={person} key={person.id} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </>
  );
}

function Card({ person }: { person: Person }) {
  const { words, openDrawer } = useApp();
  const [dragged, setDragged] = useState(false);
  const name = fullName(person);
  const tooltip = `<strong>${escapeHtml(name)}</strong><br>${escapeHtml(person.email)}<br>${escapeHtml(person.phone)}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the quick view button does the same by keyboard
    <li
      className={dragged ? 'candidate-card candidate-card--dragged' : 'candidate-card'}
      draggable
      data-candidate-id={person.id}
      data-test="candidate-card"
      onDragStart={(event) => {
        event.dataTransfer.setData(TYPE, String(person.id));
        event.dataTransfer.setData('text/plain', name);
        event.dataTransfer.effectAllowed = 'move';
        setDragged(true);
      }}
      onDragEnd={() => setDragged(false)}
      onClick={(event) => {
        if (!(event.target as Element).closest('a, button')) openDrawer(person.id);
      }}
    >
      <Avatar person={person} as="background" />
      <div className="candidate-card__main">
        <Link
          to={`/candidates/${person.id}`}
          className="candidate-card__name"
          draggable={false}
          data-tooltip={tooltip}
        >
          {name}
        </Link>
        <span className="candidate-card__meta">{person.city || '–'}</span>
        <span className="candidate-card__meta">{day(person.appliedOn, words)}</span>
      </div>
      <button
        type="button"
        className="icon-button candidate-card__open"
        data-test="open-drawer"
        aria-label={`${words.quickView}: ${name}`}
        title={words.quickView}
        onClick={() => openDrawer(person.id)}
      >
        <Icon name="eye" />
      </button>
    </li>
  );
}
