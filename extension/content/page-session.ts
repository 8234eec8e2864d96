import type { KnownPerson, RevealReason } from '../../shared/ports/content-to-background.ts';
import type { Verdict } from '../ats/health.ts';
import type { Fit } from './profile-watch.ts';

export interface PageSession {
  readonly hidden: number;
  readonly candidate: { readonly key: string; readonly label: string } | null;
  readonly revealed: boolean;
  /** How the profile fits the page, and by what counts. */
  readonly health: { readonly fit: Fit } & Verdict;
  /** Goes on without what the profile expects: general recognition hides what it can. Logged. */
  pass(): void;
  names(): readonly string[];
  reveal(reason: RevealReason): Promise<void>;
  /** What a native dialog may show. */
  dialog(text: string): string;
  /** Which picture may be shown outside the page. */
  picture(address: string): string;
  /** What may be copied of the text that is chosen in a form control. */
  copied(text: string): string;
  /** Handles what the page changed in this task so far. */
  catchUp(): void;
  dialogClosed(kind: string, accepted: boolean): void;
  shadow(host: Element): void;
  /** A form control got another value. */
  value(control: Element): void;
  title(text: string): string;
  /** What the page wrote, when something else stands there: see own-words.ts. */
  read(what: number, node: Node): string | null;
  /** Somebody was met elsewhere in this tab. */
  meet(people: readonly KnownPerson[]): void;
  stop(): void;
}

/** What a session asks of the page that it runs in, and tells. */
export interface SessionPage {
  title(): string;
  onKnown(): void;
  onChange(): void;
  onFit(fit: Fit): void;
  /** A change of the page could not be handled. */
  onFailure(): void;
  /** Something is about to be replaced for the first time. */
  onWrite(): void;
  hydratingParts(): boolean;
}
