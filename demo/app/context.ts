import { createContext, useContext } from 'react';
import type { Stage } from '../data/candidate.ts';
import type { Bootstrap, Language, Person } from './model.ts';
import type { Words } from './words.ts';

export interface Notice {
  readonly text: string;
  readonly undo?: () => void;
}

/** What a modal needs to know of the candidate it is about. */
export type ModalRequest = {
  readonly kind: 'compose' | 'schedule';
  readonly person: Person;
  readonly callName: string;
};

export interface AppContext {
  readonly bootstrap: Bootstrap;
  readonly words: Words;
  readonly language: Language;
  navigate(path: string): void;
  /** Fetches the page's data again without leaving it. */
  reload(): Promise<void>;
  notify(notice: Notice): void;
  /** Runs a call; on failure a toast says so. */
  attempt(work: () => Promise<void>): void;
  /** Asks, moves, tells, and offers an undo. `ask: false` for drops, which are their own confirmation. */
  decide(people: readonly Person[], stage: Stage, ask?: boolean): void;
  openDrawer(id: number): void;
  openModal(request: ModalRequest): void;
  closeOverlays(): void;
}

export const Werfhuis = createContext<AppContext | null>(null);

export function useApp(): AppContext {
  const app = useContext(Werfhuis);
  if (!app) throw new Error('useApp outside of <App>');
  return app;
}
