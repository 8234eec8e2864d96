import { hiddenButContact } from '../../shared/masking/hidden-spans.ts';
import { kindsHidden, type MaskingRules } from '../../shared/masking/rules.ts';
import { compileKnownNames } from '../../shared/names/known-names.ts';
import { mayHold } from '../../shared/names/may-hold.ts';
import { undecidedNames } from '../../shared/names/undecided-names.ts';
import { detect } from '../../shared/recognizers/detect.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import type { Span } from '../../shared/text/span.ts';
import type { People } from './people.ts';

/** In the ATS's own words only what is certain is replaced: colleagues and companies stay readable. */
const CERTAIN = ['name', 'email', 'phone', 'link', 'bsn', 'iban'];

/** Texts of a page that are remembered. */
const KEPT = 50_000;

/** All of a cell: what most rows of a list have. */
const ADDRESS = /^[a-z\d][\w.+-]{0,60}@(?:[a-z\d-]{1,60}\.){1,4}[a-z]{2,12}$/i;

const nothing: readonly Span[] = [];

/** Whether letters or figures are left outside of the spans, in which another name may be. */
function isOpen(text: string, spans: readonly Span[]): boolean {
  let from = 0;
  for (const { start, end } of spans) {
    if (/[\p{L}\p{N}]/u.test(text.slice(from, start))) return true;
    from = end;
  }
  return /[\p{L}\p{N}]/u.test(text.slice(from));
}

/**
 * What identifies in the texts of a page. Each is read once: pages draw the same words again and again. When somebody
 * becomes known, only texts in which the new names may stand are read again.
 */
export class FoundSpans {
  /** By what is looked for: all kinds or only what is certain, with or without contact data. */
  readonly #found = [0, 1, 2, 3].map(() => new Map<string, readonly Span[]>());
  readonly #open = new Set<string>();
  #names: readonly string[] = [];
  #stale = false;
  #doubts = false;
  /** Kinds that are hidden in running text; undefined: the usual ones. */
  #kinds: readonly string[] | undefined;

  constructor(
    private readonly people: Pick<People, 'names' | 'indexOf'>,
    private readonly language: Language,
    private readonly rules: Pick<MaskingRules, 'open' | 'also'>,
  ) {
    this.renew(false);
  }

  /**
   * `free`: every kind counts, as in running text about a candidate. `contactMay`: e-mail addresses and telephone
   * numbers may be read.
   */
  in(text: string, free: boolean, contactMay: boolean): readonly Span[] {
    try {
      this.#takeIn();
      return this.#of(text, free, contactMay);
    } catch {
      // What cannot be read may be anything: all of it is hidden.
      return [{ start: 0, end: text.length, kind: 'identity', confidence: 1 }];
    }
  }

  #of(text: string, free: boolean, contactMay: boolean): readonly Span[] {
    const found = this.#found[(free ? 1 : 0) + (contactMay ? 2 : 0)]!;
    let spans = found.get(text);
    if (spans) return spans;
    if (found.size >= KEPT) this.#forget();
    spans = this.#read(text, free ? this.#kinds : CERTAIN, contactMay);
    if (free && this.#doubts) spans = [...spans, ...undecidedNames(text, spans)];
    found.set(text, spans);
    if (isOpen(text, spans)) this.#open.add(text);
    return spans;
  }

  /** Reads by the rules as they are now; `doubts`: what may be a name is found in running text, too. */
  renew(doubts: boolean): void {
    this.#doubts = doubts;
    this.#kinds = kindsHidden(this.rules);
    this.#forget();
  }

  /** Whether, since this was last asked, somebody became known who may stand in a text that was read before. */
  isStale(): boolean {
    this.#takeIn();
    const stale = this.#stale;
    this.#stale = false;
    return stale;
  }

  #takeIn(): void {
    const { names } = this.people;
    if (names === this.#names) return;
    const fresh = names.slice(this.#names.length);
    // That nobody is known tells of a text, too.
    if (!this.#names.length) this.#forget();
    this.#names = names;
    const known = compileKnownNames(fresh);
    for (const text of this.#open) {
      if (!mayHold(text, known)) continue;
      this.#stale = true;
      this.#open.delete(text);
      for (const found of this.#found) found.delete(text);
    }
  }

  /** Where a name stands that comes later is not known any more. */
  #forget(): void {
    this.#stale ||= this.#open.size > 0;
    this.#open.clear();
    for (const found of this.#found) found.clear();
  }

  #read(text: string, kinds: readonly string[] | undefined, contactMay: boolean): readonly Span[] {
    const counts = (kind: string) => !kinds || kinds.includes(kind);
    const known = text.includes(' ') && counts('name') ? this.people.indexOf(text) : undefined;
    if (known !== undefined) return [{ start: 0, end: text.length, kind: 'name', confidence: 1, known }];
    if (!contactMay && counts('email') && ADDRESS.test(text))
      return [{ start: 0, end: text.length, kind: 'email', confidence: 1 }];
    const options = { knownNames: this.#names, language: this.language, ...(kinds && { kinds }) };
    const spans = contactMay ? hiddenButContact(detect, text, options) : detect(text, options);
    return spans.length ? spans : nothing;
  }
}
