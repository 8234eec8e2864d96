import type { Reveal, Shown } from '../../shared/masking/reveal.ts';
import type { MaskingRules } from '../../shared/masking/rules.ts';
import type { KnownPerson } from '../../shared/ports/content-to-background.ts';
import type { Verdict } from '../ats/health.ts';
import type { NormInView } from './norm-in-view.ts';
import type { keepKeys } from './private-keys.ts';
import type { Fit } from './profile-watch.ts';
import type { PageRevealDoor } from './reveal-door.ts';

export interface PageSession {
  readonly hidden: number;
  readonly candidate: { readonly key: string; readonly label: string } | null;
  /** The criteria, and the vacancy that they are of. */
  readonly norm: NormInView;
  /** What may be seen of the candidate in view. */
  readonly shown: Shown;
  /** Null in an arm that hides nothing. */
  readonly door: PageRevealDoor | null;
  /** How the profile fits the page, and by what counts. */
  readonly health: { readonly fit: Fit } & Verdict;
  /** Goes on without what the profile expects: general recognition hides what it can. Logged. */
  pass(): void;
  names(): readonly string[];
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
  /** Somebody was revealed, or hidden again, in the browser. */
  reveals(reveals: readonly Reveal[]): void;
  /** The rules of the browser changed. */
  rules(rules: MaskingRules): void;
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
  /** What is typed in our panel; see private-keys.ts. */
  readonly keys: ReturnType<typeof keepKeys>;
}
