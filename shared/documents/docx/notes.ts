import type { DraftBlock } from '../flow/draft.ts';

/** Footnotes and endnotes, in the order in which the text refers to them. */
export class Notes {
  readonly #asked: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[] = [];

  /** The number that stands in the text. */
  refer(kind: 'footnote' | 'endnote', id: string): string {
    this.#asked.push({ kind, id });
    return String(this.#asked.length);
  }

  /** Hands out what was referred to since the last time. */
  take(read: (kind: 'footnote' | 'endnote', id: string) => DraftBlock[]): DraftBlock[] {
    const blocks: DraftBlock[] = [];
    for (; this.#taken < this.#asked.length; this.#taken++) {
      const { kind, id } = this.#asked[this.#taken]!;
      const [first, ...more] = read(kind, id);
      const marker = `${this.#taken + 1}`;
      if (first?.kind === 'paragraph') blocks.push({ ...first, marker }, ...more);
      else if (first) blocks.push(first, ...more);
    }
    return blocks;
  }

  #taken = 0;
}
