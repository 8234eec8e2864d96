import { kindLabel, shownInstead } from '../../shared/languages/index.ts';
import { isHidden } from '../../shared/masking/reveal.ts';
import { defaultRules, type MaskingRules } from '../../shared/masking/rules.ts';
import type { FieldKind } from '../../shared/profiles/ats-profile.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import { redact } from '../../shared/text/redact.ts';
import type { Span } from '../../shared/text/span.ts';
import { FoundSpans } from './found-spans.ts';
import type { People } from './people.ts';

/** What is known about the place where a text stands. */
export interface Place {
  /** Kind of the field it is in; undefined outside any field. */
  readonly kind?: FieldKind | undefined;
  readonly rest?: boolean | undefined;
  /** Whose field, row or page it is. */
  readonly candidate?: string | undefined;
}

/** "RZ", "R.Z.": all that an avatar without a photo holds. */
const LETTERS = /^\s*(?:\p{Lu}[.\s]?){2,5}\s*$/u;

export interface Masked {
  readonly text: string;
  /** Where replacements stand in `text`. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  readonly kinds: readonly string[];
}

const plain = (text: string): Masked => ({ text, marks: [], kinds: [] });
const whole = (text: string, kind: string): Masked => ({
  text,
  marks: [{ start: 0, end: text.length }],
  kinds: [kind],
});

/** Decides what a text may show. Pure but for the names it is given. */
export class Masking {
  readonly #found: FoundSpans;

  constructor(
    private readonly people: Pick<People, 'names' | 'indexOf' | 'owner' | 'label' | 'shown' | 'isRevealed'>,
    readonly language: Language,
    private readonly rules: Pick<MaskingRules, 'open' | 'also'> = defaultRules,
  ) {
    this.#found = new FoundSpans(people, language, rules);
  }

  /** Whether somebody became known, since this was last asked, who may stand in a text that was masked before. */
  isStale(): boolean {
    return this.#found.isStale();
  }

  /** The rules changed; `doubts`: of the page nothing is known, and what may be a name is hidden, too. */
  renew(doubts: boolean): void {
    this.#found.renew(doubts);
  }

  bracket(kind: string): string {
    return `[${kindLabel(this.language, kind)}]`;
  }

  /** Spans that must not be seen in `text` at `place`; empty for somebody who was revealed. */
  spans(text: string, place: Place): readonly Span[] {
    if (this.people.isRevealed(place.candidate)) return [];
    const free = place.kind === 'text' || place.kind === 'file';
    const found = this.#found.in(text, free, this.people.shown(place.candidate) === 'contact');
    if (!found.length) return found;
    return found.filter((span) => {
      const owner = span.known === undefined ? undefined : this.people.owner(span.known);
      if (this.people.isRevealed(owner)) return false;
      return free || span.kind !== 'name' || span.known !== undefined;
    });
  }

  /** Letters alone in an element, beside other text on their line: an avatar before a name. */
  initials(text: string, place: Place): readonly Span[] {
    return LETTERS.test(text) ? this.spans(text, place).filter(({ kind }) => kind === 'initials') : [];
  }

  /** What `text` becomes when it stands at `place`. */
  mask(text: string, place: Place): Masked {
    if (!/[\p{L}\p{N}]/u.test(text) || this.people.isRevealed(place.candidate)) return plain(text);
    switch (place.kind) {
      case 'name':
        if (place.rest || !place.candidate) return whole(place.rest ? '–' : this.bracket('name'), 'name');
        return whole(this.people.label(place.candidate), 'name');
      case 'initials':
        // Every avatar looks the same: that somebody has no photo says something, too.
        return { text: '', marks: [], kinds: ['initials'] };
      case 'file': {
        const extension = /\.[a-z]{2,4}\s*$/i.exec(text)?.[0] ?? '';
        return whole(`${this.bracket('file')}${extension}`, 'file');
      }
      case undefined:
      case 'text':
      case 'document':
        return this.apply(text, this.spans(text, place));
      default:
        if (this.#mayRead(place)) return this.apply(text, this.spans(text, { ...place, kind: 'text' }));
        return whole(this.bracket(place.kind), place.kind);
    }
  }

  /** A field of a kind that is open, or open to whom its candidate's contact data may be shown. */
  #mayRead({ kind, candidate }: Place): boolean {
    return kind !== undefined && !isHidden({ open: this.rules.open }, this.people.shown(candidate), kind);
  }

  /** An address that says whom it is about by the label; one that names nobody is as it was. */
  address(address: string, candidate: string | undefined): string {
    let text = address;
    try {
      text = decodeURI(address);
    } catch {
      // Half an escape: read as it stands.
    }
    const spans = this.spans(text, { candidate });
    return spans.length ? encodeURI(this.apply(text, spans).text) : address;
  }

  apply(text: string, spans: readonly Span[]): Masked {
    if (!spans.length) return plain(text);
    const marks: { start: number; end: number }[] = [];
    let shift = 0;
    const masked = redact(text, [...spans], (span, written) => {
      const label = this.labelOf(span, written);
      marks.push({ start: span.start + shift, end: span.start + shift + label.length });
      shift += label.length - (span.end - span.start);
      return label;
    });
    return { text: masked, marks, kinds: spans.map((span) => span.kind) };
  }

  labelOf(span: Span, written: string): string {
    const owner = span.known === undefined ? undefined : this.people.owner(span.known);
    return owner ? this.people.label(owner) : shownInstead(this.language, span, written);
  }
}
