import { useMemo, useState } from 'react';
import { STAGES, type Stage } from '../../data/candidate.ts';
import { useApp } from '../context.ts';
import { fullName, type Page, type Person } from '../model.ts';
import { CandidateRow } from '../parts/CandidateRow.tsx';
import { Icon } from '../parts/Icon.tsx';

const COLUMNS = ['firstName', 'lastName', 'email', 'vacancy', 'stage', 'appliedOn'] as const;
type Column = (typeof COLUMNS)[number];
const PAGE = 12;

export function CandidatesPage({ page }: { page: Extract<Page, { kind: 'candidates' }> }) {
  const { words, language, decide } = useApp();
  const [query, setQuery] = useState('');
  const [stage, setStage] = useState<Stage | ''>('');
  const [vacancyId, setVacancyId] = useState('');
  const [sort, setSort] = useState<{ column: Column; up: boolean }>({ column: 'appliedOn', up: false });
  const [start, setStart] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());

  const titles = useMemo(
    () => new Map(page.vacancies.map((vacancy) => [vacancy.id, vacancy.title[language]])),
    [page.vacancies, language],
  );
  const people = useMemo(() => {
    const needle = query.trim().toLowerCase();
    const keyOf = (person: Person): string => {
      if (sort.column === 'vacancy') return titles.get(person.vacancyId) ?? '';
      if (sort.column === 'stage') return String(STAGES.indexOf(person.stage));
      return person[sort.column];
    };
    const kept = page.people.filter(
      (person) =>
        (!stage || person.stage === stage) &&
        (!vacancyId || person.vacancyId === Number(vacancyId)) &&
        `${fullName(person)} ${person.email} ${person.city}`.toLowerCase().includes(needle),
    );
    // The server's order is the first one: sorting it again here could differ by ICU version.
    if (sort.column === 'appliedOn') return sort.up ? kept.reverse() : kept;
    return kept.sort((a, b) => keyOf(a).localeCompare(keyOf(b), language) * (sort.up ? 1 : -1));
  }, [page.people, query, stage, vacancyId, sort, titles, language]);

  const from = start < people.length ? start : 0;
  const shown = people.slice(from, from + PAGE);
  const selection = page.people.filter((person) => chosen.has(person.id));
  const allChosen = shown.length > 0 && shown.every((person) => chosen.has(person.id));
  const labels: Record<Column, string> = {
    firstName: words.firstName,
    lastName: words.lastName,
    email: words.email,
    vacancy: words.vacancy,
    stage: words.stage,
    appliedOn: words.appliedOn,
  };
  const choose = (ids: readonly number[], on: boolean): void =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids) on ? after.add(id) : after.delete(id);
      return after;
    });

  return (
    <>
      <header className="page-header">
        <h1 className="page-header__title">{words.candidates}</h1>
        <span className="page-header__count" aria-live="polite">
          {words.found(people.length)}
        </span>
      </header>
      <div className="toolbar">
        <label className="toolbar__search">
          <Icon name="search" />
          <input
            className="field__control"
            type="search"
            data-test="table-search"
            aria-label={words.search}
            placeholder={words.searchAll}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <select
          className="field__control toolbar__filter"
          aria-label={words.vacancy}
          value={vacancyId}
          onChange={(event) => setVacancyId(event.target.value)}
        >
          <option value="">{words.allVacancies}</option>
          {page.vacancies.map((vacancy) => (
            <option key={vacancy.id} value={vacancy.id}>
              {vacancy.title[language]}
            </option>
          ))}
        </select>
        <select
          className="field__control toolbar__filter"
          aria-label={words.stage}
          value={stage}
          onChange={(event) => setStage(event.target.value as Stage | '')}
        >
          <option value="">{words.allStages}</option>
          {STAGES.map((one) => (
            <option key={one} value={one}>
              {words.stages[one]}
            </option>
          ))}
        </select>
        <div className="toolbar__bulk" hidden={selection.length === 0}>
          <span className="toolbar__selected">
            {selection.length} {words.selected}
          </span>
          <button
            type="button"
            className="button button--danger"
            data-test="bulk-reject"
            onClick={() => {
              decide(selection, 'rejected');
              setChosen(new Set());
            }}
          >
            {words.rejectSelected}
          </button>
        </div>
      </div>
      <div className="card table-card">
        <table className="candidate-table" data-test="candidate-table">
          <thead>
            <tr>
              <th scope="col" className="candidate-table__check">
                <input
                  type="checkbox"
                  aria-label={words.selectAll}
                  checked={allChosen}
                  onChange={(event) =>
                    choose(
                      shown.map((person) => person.id),
                      event.target.checked,
                    )
                  }
                />
              </th>
              <th scope="col">
                <span className="sr-only">{words.photo}</span>
              </th>
              {COLUMNS.map((column) => (
                <th
                  scope="col"
                  key={column}
                  className={`candidate-table__column--${column}`}
                  aria-sort={sort.column === column ? (sort.up ? 'ascending' : 'descending') : undefined}
                >
                  <button
                    type="button"
                    className="sort-button"
                    data-test={`sort-${column}`}
                    onClick={() => setSort({ column, up: sort.column === column ? !sort.up : true })}
                  >
                    {labels[column]}
                    <span className="sort-button__arrow" aria-hidden="true">
                      {sort.column === column ? (sort.up ? '↑' : '↓') : ''}
                    </span>
                  </button>
                </th>
              ))}
              <th scope="col">
                <span className="sr-only">{words.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((person, row) => (
              <CandidateRow
                // Rows are pooled: sorting and searching put other people into the same elements.
                // biome-ignore lint/suspicious/noArrayIndexKey: pooled rows
                key={row}
                person={person}
                vacancy={titles.get(person.vacancyId) ?? ''}
                query={query}
                chosen={chosen.has(person.id)}
                onChoose={(on) => choose([person.id], on)}
              />
            ))}
          </tbody>
        </table>
        {people.length === 0 && <p className="empty-state">{words.noResults}</p>}
      </div>
      <nav className="pager" aria-label={words.candidates} hidden={people.length <= PAGE}>
        <button type="button" className="button" disabled={from === 0} onClick={() => setStart(from - PAGE)}>
          {words.previous}
        </button>
        <span>{words.pageOf(from / PAGE + 1, Math.max(1, Math.ceil(people.length / PAGE)))}</span>
        <button
          type="button"
          className="button"
          data-test="next-page"
          disabled={from + PAGE >= people.length}
          onClick={() => setStart(from + PAGE)}
        >
          {words.next}
        </button>
      </nav>
    </>
  );
}
