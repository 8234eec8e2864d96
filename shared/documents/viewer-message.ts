import type { Language } from '../recognizers/recognizer.ts';
import type { CoverReason, DocumentResult } from './document-model.ts';

export interface ViewerSettings {
  /** The candidate's name in the forms that the page showed. */
  readonly knownNames: readonly string[];
  readonly language: Language;
  /** Kinds that are hidden; all but the switchable ones when left out. */
  readonly kinds?: readonly string[];
  /** Whether contact data may be read. */
  readonly contact?: boolean;
  /** What the candidate is called here ("Kalo 4"). */
  readonly label: string;
  /** What the server calls the file (a MIME type), where it was asked. */
  readonly served?: string;
}

/**
 * The one message that the viewer's frame takes, from the content script that made it. The address of the
 * frame ends in `#<nonce>`; `port` is the only transferred port, and answers one `ViewerAnswer`, then any number of
 * `ViewerFeedback`.
 */
export interface ViewerMessage {
  readonly onbevangen: 'document';
  readonly nonce: string;
  readonly settings: ViewerSettings;
  /** The file, or why there is none. */
  readonly content: ArrayBuffer | CoverReason;
}

/** Sent once the document, or its cover, stands in the frame. Counts only. */
export type ViewerAnswer =
  | { readonly state: 'shown'; readonly hidden: Readonly<Record<string, number>>; readonly pages: number }
  | { readonly state: 'covered'; readonly reason: CoverReason };

/** What somebody says of what is hidden; a kind of identity, never words. */
export type ViewerFeedback =
  | { readonly verdict: 'too_much'; readonly kind: string }
  | { readonly verdict: 'too_little' };

export function answerOf(result: DocumentResult): ViewerAnswer {
  if (result.state === 'covered') return result;
  return { state: 'shown', hidden: result.model.hidden, pages: result.model.pages.length };
}
