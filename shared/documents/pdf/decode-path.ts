export interface Subpath {
  readonly points: (readonly [number, number])[];
  /** Points that curves bend towards. */
  readonly controls: (readonly [number, number])[];
  curves: number;
  closed: boolean;
}

/** pdf.js's flat drawing commands: 0 move, 1 line, 2 cubic, 3 quadratic, 4 close. `null` when not understood. */
export function decodePath(data: ArrayLike<number>): Subpath[] | null {
  const subpaths: Subpath[] = [];
  let current: Subpath | undefined;
  const at = (i: number): number => data[i] ?? 0;
  for (let i = 0; i < data.length; ) {
    const command = data[i++];
    if (command === 0) {
      current = { points: [[at(i), at(i + 1)]], controls: [], curves: 0, closed: false };
      subpaths.push(current);
      i += 2;
    } else if (command === 4) {
      if (current) current.closed = true;
    } else if (command === 1 || command === 2 || command === 3) {
      const length = command === 1 ? 2 : command === 2 ? 6 : 4;
      if (!current) return null;
      current.points.push([at(i + length - 2), at(i + length - 1)]);
      if (command !== 1) current.curves++;
      for (let k = i; k < i + length - 2; k += 2) current.controls.push([at(k), at(k + 1)]);
      i += length;
    } else return null;
  }
  return subpaths;
}
