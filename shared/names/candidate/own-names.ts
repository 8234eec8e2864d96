import type { Range } from '../../text/values.ts';

/** What a text says its own person is called, and where it certainly stands. */
export class OwnNames {
  readonly names = new Set<string>();
  readonly places: Range[] = [];

  /** A name as written; `place` is where that was, when nothing else stands there. */
  add(name: string, place?: Range): void {
    if (name.length < 2) return;
    this.names.add(name);
    if (place) this.places.push(place);
  }

  copy(): OwnNames {
    const other = new OwnNames();
    for (const name of this.names) other.names.add(name);
    other.places.push(...this.places);
    return other;
  }
}
