import { plotsOf } from './assign.ts';
import { levelList } from './blocks.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Plot } from './designs/design.ts';
import { sha256Hex } from './hmac.ts';
import type { Protocol } from './protocol.ts';
import { protocolHash } from './protocol-hash.ts';
import { strataOf } from './strata.ts';

/** One line of a study's allocation: the unit that took the next place of its stratum, and what stood there. */
export interface Entry {
  /** Id of the design's plot. */
  readonly plot: string;
  readonly stratum: string;
  /** Place in the list of that plot and stratum; the first is 1. */
  readonly position: number;
  /** Pseudonym. */
  readonly unit: string;
  readonly level: string;
  /** SHA-256 over the chain of the entry before and this entry; see `chainStart` and `link`. */
  readonly chain: string;
}

/** What the chain of a study's allocation begins with. */
export const chainStart = (studyhash: string): string => sha256Hex(`onbevangen/allocation/2/${studyhash}`);

/** Chain after an entry: SHA-256("<chain before>\n<canonical JSON of the entry without its chain>"). */
export function link(before: string, { plot, stratum, position, unit, level }: Omit<Entry, 'chain'>): string {
  return sha256Hex(`${before}\n${canonicalJson({ plot, stratum, position, unit, level })}`);
}

/** Whether this is the seed that the protocol committed to. */
export function isSeedOf(protocol: Protocol, seed: string): boolean {
  return protocol.allocation.method === 'list' && sha256Hex(seed) === protocol.allocation.seedHash;
}

/** The study's lists: the level at each place. Throws a RangeError for another seed than the committed one. */
export function listsOf(
  protocol: Protocol,
  seed: string,
): (plot: Plot, stratum: string, position: number) => string {
  const { allocation } = protocol;
  if (allocation.method !== 'list' || !isSeedOf(protocol, seed))
    throw new RangeError('not the seed of this study');
  const studyhash = protocolHash(protocol);
  const lists = new Map<string, (position: number) => string>();
  return (plot, stratum, position) => {
    const key = `${plot.id}/${stratum}`;
    let list = lists.get(key);
    if (!list) lists.set(key, (list = levelList(seed, studyhash, plot, stratum, allocation.blocks)));
    return list(position);
  };
}

export interface Request {
  readonly plot: string;
  readonly stratum: string;
  readonly unit: string;
}

/** What somebody asked for that the study does not have. */
export type Refused = 'plot' | 'stratum';

/**
 * The whole of an allocation in memory. First write wins: a unit that has an entry in a plot keeps it, whatever
 * stratum is named later.
 */
export class Register {
  readonly #protocol: Protocol;
  readonly #list: ReturnType<typeof listsOf>;
  readonly #strata: ReadonlySet<string>;
  readonly #held = new Map<string, Entry>();
  readonly #next = new Map<string, number>();
  readonly #entries: Entry[] = [];
  #chain: string;

  constructor(protocol: Protocol, seed: string) {
    this.#protocol = protocol;
    this.#list = listsOf(protocol, seed);
    this.#strata = new Set(strataOf(protocol));
    this.#chain = chainStart(protocolHash(protocol));
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  issue({ plot: id, stratum, unit }: Request): Entry | Refused {
    const plot = plotsOf(this.#protocol).find((one) => one.id === id);
    if (!plot) return 'plot';
    const held = this.#held.get(`${id}/${unit}`);
    if (held) return held;
    if (!this.#strata.has(stratum)) return 'stratum';
    const position = this.#next.get(`${id}/${stratum}`) ?? 1;
    const bare = { plot: id, stratum, position, unit, level: this.#list(plot, stratum, position) };
    const entry = { ...bare, chain: link(this.#chain, bare) };
    this.#chain = entry.chain;
    this.#next.set(`${id}/${stratum}`, position + 1);
    this.#held.set(`${id}/${unit}`, entry);
    this.#entries.push(entry);
    return entry;
  }
}
