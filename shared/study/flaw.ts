/** Something in a protocol that a person should look at. */
export interface Flaw {
  /** Where: names and places from the outermost inwards; empty: the whole. */
  readonly path: readonly (string | number)[];
  /** `wrong`: the study cannot run like this. `note`: it can, and this should be known. */
  readonly severity: 'wrong' | 'note';
  /** What is wrong and what to do; one line, stands alone. */
  readonly message: string;
}

export const wrong = (path: Flaw['path'], message: string): Flaw => ({ path, severity: 'wrong', message });
export const note = (path: Flaw['path'], message: string): Flaw => ({ path, severity: 'note', message });
