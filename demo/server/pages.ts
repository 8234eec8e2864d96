import { type Bootstrap, type Language, type Page, type Person, personOf, TABS } from '../app/model.ts';
import { STAGES, type Stage } from '../data/candidate.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';

export const USER = { name: 'Leyla Demir', email: 'l.demir@werkmaat.example' };
const RECENT_COUNT = 6;

/** What stands at `path` (with query); never throws, an unknown path is the page "missing". */
export function pageAt(path: string, store: Store, language: Language): Page {
  const url = new URL(path, 'http://host');
  const parts = url.pathname.split('/').filter(Boolean);
  const id = Number(parts[1]);
  if (parts[0] === 'login' && parts.length === 1)
    return { kind: 'login', back: url.searchParams.get('back') ?? '' };
  if (parts.length === 0 || (parts[0] === 'vacancies' && parts.length === 1)) return vacanciesPage(store);
  if (parts[0] === 'vacancies' && parts.length === 2) {
    const vacancy = store.vacancies.find((v) => v.id === id);
    if (!vacancy) return { kind: 'missing' };
    return { kind: 'pipeline', vacancy, people: peopleOf(store, vacancy.id) };
  }
  if (parts[0] === 'vacancies' && parts.length === 3 && parts[2] === 'edit') {
    const vacancy = store.vacancies.find((v) => v.id === id);
    return vacancy
      ? { kind: 'posting', vacancy, text: store.posting(id, language) ?? '' }
      : { kind: 'missing' };
  }
  if (parts[0] !== 'candidates') return { kind: 'missing' };
  if (parts.length === 1) {
    return { kind: 'candidates', people: store.candidates().map(personOf), vacancies: store.vacancies };
  }
  const candidate = store.get(id);
  if (!candidate) return { kind: 'missing' };
  const vacancy = store.vacancyOf(candidate);
  if (parts.length === 3 && parts[2] === 'print') return { kind: 'print', candidate, vacancy };
  if (parts.length !== 2) return { kind: 'missing' };
  const neighbours = peopleOf(store, vacancy.id);
  const at = neighbours.findIndex((person) => person.id === id);
  const tab = TABS.find((name) => name === url.searchParams.get('tab')) ?? 'cv';
  return {
    kind: 'candidate',
    candidate,
    vacancy,
    tab,
    previous: neighbours[at - 1] ?? null,
    next: neighbours[at + 1] ?? null,
  };
}

function peopleOf(store: Store, vacancyId: number): Person[] {
  return store
    .candidates()
    .filter((c) => c.vacancyId === vacancyId)
    .map(personOf);
}

function vacanciesPage(store: Store): Page {
  return {
    kind: 'vacancies',
    vacancies: store.vacancies.map((vacancy) => {
      const people = peopleOf(store, vacancy.id);
      const counts = Object.fromEntries(
        STAGES.map((stage) => [stage, people.filter((p) => p.stage === stage).length]),
      ) as Record<Stage, number>;
      return { vacancy, counts, latest: people.slice(0, 4) };
    }),
  };
}

/** The page with its frame, and the recently viewed ids as they are after this visit. */
export function bootstrapAt(
  path: string,
  session: Session,
  store: Store,
): { bootstrap: Bootstrap; recent: readonly number[] } {
  const page = pageAt(path, store, session.language);
  const known =
    session.recent ??
    store
      .candidates()
      .slice(1, RECENT_COUNT)
      .map((c) => c.id);
  const current = page.kind === 'candidate' ? page.candidate.id : null;
  const others = known.filter((id) => id !== current && store.get(id));
  const bootstrap: Bootstrap = {
    language: session.language,
    path,
    page,
    recents: others.slice(0, RECENT_COUNT).flatMap((id) => {
      const candidate = store.get(id);
      return candidate ? [personOf(candidate)] : [];
    }),
    user: USER,
    today: new Date().toISOString().slice(0, 10),
  };
  return { bootstrap, recent: (current === null ? others : [current, ...others]).slice(0, RECENT_COUNT + 1) };
}
