import type { Draft } from '../profiles/draft.ts';
import type { ProfileProblem } from '../profiles/read-taught.ts';
import type { Language } from '../recognizers/recognizer.ts';

/** Calls from the teaching tool in a page. */
export interface TeachToBackground {
  /** What was taught so far; `null`: this tab is not being taught. Kept in memory, for as long as the browser is open. */
  load(): {
    readonly draft: Draft | null;
    readonly language: Language;
    /** Today, ISO. */
    readonly day: string;
    /** Whether a profile of this device may count on this site. */
    readonly mayUse: boolean;
    /** Of the profile that comes out of it: above that of the one there is. */
    readonly version: number;
  } | null;
  save(draft: Draft): void;
  /** Reads the profile as policy would; from now on it counts on this device. */
  use(profile: unknown): readonly ProfileProblem[];
  /** Ends it: the tab is loaded again, and hides what it hid before. */
  end(): void;
}
