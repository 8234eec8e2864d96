import { candidateLabel } from '../../shared/languages/label.ts';
import type { Shown } from '../../shared/masking/reveal.ts';
import { extendKnownNames } from '../../shared/names/known-names.ts';
import type { KnownPerson } from '../../shared/ports/content-to-background.ts';
import { pseudonym } from '../../shared/study/pseudonym.ts';

/**
 * Who has been seen in this browser session: names by candidate. Lives in memory of the isolated world
 * (and of the background's session), never in storage and never in the log.
 */
export class People {
  /** Names with their number, and whose each number is. */
  readonly #names = new Map<string, number>();
  readonly #owners: string[] = [];
  readonly #candidates = new Map<string, string>();
  readonly #labels = new Map<string, string>();
  #list: readonly string[] = [];
  #fresh: string[] = [];
  #unsent = new Map<string, Set<string>>();

  constructor(
    private readonly key: string,
    private readonly place: string,
    known: readonly KnownPerson[],
    private readonly shownOf: (candidate: string) => Shown,
  ) {
    for (const person of known) for (const name of person.names) this.#put(name, person.candidate);
  }

  /** Pseudonym of the ATS's candidate id; the same in every page and session of a study. */
  candidate(id: string): string {
    let known = this.#candidates.get(id);
    if (!known) this.#candidates.set(id, (known = pseudonym(this.key, `${this.place}/${id}`)));
    return known;
  }

  label(candidate: string): string {
    const known = this.#labels.get(candidate);
    if (known) return known;
    const label = candidateLabel(candidate);
    this.#labels.set(candidate, label);
    return label;
  }

  /** Adds names of a candidate; true when one was new. A name of two candidates belongs to the first. */
  add(candidate: string, names: readonly string[]): boolean {
    let added = false;
    for (const raw of names) {
      const name = raw.replace(/\s+/g, ' ').trim();
      if (name.length < 2 || name.length > 120 || this.#names.has(name)) continue;
      this.#put(name, candidate);
      const unsent = this.#unsent.get(candidate) ?? new Set();
      this.#unsent.set(candidate, unsent.add(name));
      added = true;
    }
    return added;
  }

  /** Names for `detect`; the array stays the same object until somebody is added. */
  get names(): readonly string[] {
    if (this.#fresh.length) this.#list = extendKnownNames(this.#list, this.#fresh);
    this.#fresh = [];
    return this.#list;
  }

  /** Number of a name that is known exactly so. */
  indexOf(name: string): number | undefined {
    return this.#names.get(name);
  }

  /** Whose the known name with this index is. */
  owner(index: number): string | undefined {
    return this.#owners[index];
  }

  namesOf(candidate: string): readonly string[] {
    return this.names.filter((_, index) => this.#owners[index] === candidate);
  }

  /** All names, those of one candidate first. */
  namesFrom(candidate: string | undefined): readonly string[] {
    const own = candidate === undefined ? [] : this.namesOf(candidate);
    return [...own, ...this.names.filter((name) => !own.includes(name))];
  }

  /** What may be seen of a candidate now. */
  shown(candidate: string | undefined): Shown {
    return candidate === undefined ? 'nothing' : this.shownOf(candidate);
  }

  isRevealed(candidate: string | undefined): boolean {
    return this.shown(candidate) === 'all';
  }

  /** What the background has not been told yet; empties the list. */
  takeUnsent(): KnownPerson[] {
    const unsent = [...this.#unsent].map(([candidate, names]) => ({ candidate, names: [...names] }));
    this.#unsent = new Map();
    return unsent;
  }

  #put(name: string, candidate: string): void {
    if (this.#names.has(name)) return;
    this.#names.set(name, this.#owners.push(candidate) - 1);
    this.#fresh.push(name);
  }
}
