import type { Stage } from '../data/candidate.ts';
import type { Bootstrap, Edit, Person, StoredCandidate } from './model.ts';

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(path, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (answer.status === 401) location.assign('/login');
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

export const loadPage = (path: string) =>
  call<Bootstrap>('GET', `/api/page?path=${encodeURIComponent(path)}`);
export const searchPeople = (query: string) =>
  call<Person[]>('GET', `/api/search?q=${encodeURIComponent(query)}`);
export const loadCandidate = (id: number) => call<StoredCandidate>('GET', `/api/candidates/${id}`);
export const saveCandidate = (id: number, edit: Edit) =>
  call<StoredCandidate>('PUT', `/api/candidates/${id}`, edit);
export const savePosting = (id: number, text: string) => call('PUT', `/api/vacancies/${id}`, { text });
/** Answers the stage before, per candidate. */
export const moveTo = (ids: readonly number[], stage: Stage) =>
  call<{ id: number; before: Stage }[]>('POST', '/api/stage', { ids, stage });
export const addNote = (id: number, text: string) => call('POST', `/api/candidates/${id}/notes`, { text });
export const sendEmail = (id: number, email: { subject: string; body: string }) =>
  call('POST', `/api/candidates/${id}/emails`, email);
export const planInterview = (
  id: number,
  interview: { subject: string; date: string; time: string; note: string },
) => call('POST', `/api/candidates/${id}/interviews`, interview);
