/** Text, or a hidden detail by its kind. */
export interface Part {
  readonly text: string;
  readonly hidden?: string;
}

/** A document without its looks: the same for every candidate but for what it says. */
export type UniformBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly parts: readonly Part[] }
  | { readonly kind: 'paragraph'; readonly parts: readonly Part[] }
  /** `depth` 0 is the outermost. `marker`: a number, when the list is numbered. */
  | {
      readonly kind: 'item';
      readonly depth: number;
      readonly marker?: string;
      readonly parts: readonly Part[];
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Part[])[])[] }
  | { readonly kind: 'left-out' };
