import { candidateLabel } from '../../shared/languages/label.ts';
import type { Shown } from '../../shared/masking/reveal.ts';
import type { KnownPerson } from '../../shared/ports/content-to-background.ts';
import { pseudonym } from '../../shared/study/pseudonym.ts';

/**
 * Who has been seen in this browser session: names by candidate. Lives in memory of the isolated world
 * (and of the background's session), never in storage and never in the log.
 */
export class People {
  readonly #names = new Map<string, string>();
  readonly #labels = new Map<string, string>();
  #list: readonly string[] = [];
  #owners: readonly string[] = [];
  #unsent = new Map<string, Set<string>>();

  constructor(
    private readonly key: string,
    private readonly place: string,
    known: readonly KnownPerson[],
    private readonly shownOf: (candidate: string) => Shown,
  ) {
    for (const person of known) for (const name of person.names) this.#names.set(name, person.candidate);
    this.#refresh();
  }

  /** Pseudonym of the ATS's candidate id; the same in every page and session of a study. */
  candidate(id: string): string {
    return pseudonym(this.key, `${this.place}/${id}`);
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
      this.#names.set(name, candidate);
      const unsent = this.#unsent.get(candidate) ?? new Set();
      this.#unsent.set(candidate, unsent.add(name));
      added = true;
    }
    if (added) this.#refresh();
    return added;
  }

  /** Names for `detect`; the array stays the same object until somebody is added. */
  get names(): readonly string[] {
    return this.#list;
  }

  /** Whose the known name with this index is. */
  owner(index: number): string | undefined {
    return this.#owners[index];
  }

  namesOf(candidate: string): readonly string[] {
    return [...this.#names].filter(([, owner]) => owner === candidate).map(([name]) => name);
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

  #refresh(): void {
    this.#list = [...this.#names.keys()];
    this.#owners = [...this.#names.values()];
  }
}
