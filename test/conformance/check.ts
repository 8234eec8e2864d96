/** One thing that must come out. */
export interface Result {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** What failed, in words; at most a few. */
  readonly wrong: readonly string[];
}

/** One file = one outside file and what must come out of it. */
export interface Check {
  /** Name of the outside file. */
  readonly file: string;
  /** Where it is from, and where its answers were published. */
  readonly source: string;
  run(text: string): readonly Result[];
}

/** Compares figures with what was published, to within half of the last published digit. */
export function figures(
  name: string,
  pairs: readonly (readonly [what: string, ours: number, theirs: number, digits: number])[],
): Result {
  const wrong = pairs
    .filter(([, ours, theirs, digits]) => !(Math.abs(ours - theirs) <= 0.5000001 * 10 ** -digits))
    .map(([what, ours, theirs]) => `${what}: ${ours}, published ${theirs}`);
  return { name, passed: pairs.length - wrong.length, failed: wrong.length, wrong };
}

/** Rows of a CSV without quoted commas, by column. */
export function table(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const names = head.split(',').map((name) => name.replaceAll('"', ''));
  return lines.map((line) => {
    const cells = line.split(',').map((cell) => cell.replaceAll('"', ''));
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}
