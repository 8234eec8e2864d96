import { allocated } from '../../shared/events/allocated.ts';
import { assigned } from '../../shared/events/assigned.ts';
import type { Draft } from '../../shared/events/event.ts';
import type { AnyEvent } from '../../shared/events/parse.ts';
import type { Entry } from '../../shared/study/allocation.ts';
import { plotsOf, type Standing } from '../../shared/study/assign.ts';
import type { Units } from '../../shared/study/designs/design.ts';
import { eventId } from '../../shared/study/exposure-key.ts';
import type { Protocol } from '../../shared/study/protocol.ts';
import { protocolHash } from '../../shared/study/protocol-hash.ts';

const NONE = '0'.repeat(64);

/** One made-up recruiter's browser: numbers its events and lets no day run backwards, as the outbox does. */
export class Desk {
  #sequence = 0;
  #day = -1;
  #written = 0;
  readonly #told = new Set<string>();
  readonly #studyhash: string;

  constructor(
    readonly protocol: Protocol,
    readonly recruiter: string,
    readonly install: string,
    readonly shift: number,
  ) {
    this.#studyhash = protocolHash(protocol);
  }

  /** An id that follows from the order of events. */
  id(): string {
    return eventId(this.install, String(this.#written++));
  }

  event(arm: string, day: number, { id, type, data }: Draft): AnyEvent {
    this.#day = Math.max(this.#day, day);
    return {
      specversion: '1.0',
      id,
      source: `urn:onbevangen:install:${this.install}`,
      type: `nl.onbevangen.${type}`,
      datacontenttype: 'application/json',
      sequence: String(++this.#sequence),
      studyday: this.#day,
      studyhash: this.#studyhash,
      arm,
      recruiter: this.recruiter,
      data,
    };
  }

  /** What is logged of an assignment, each thing once. */
  *stands(
    { arm, by, drawn }: Standing,
    units: Units,
    day: number,
    entry: (plot: string, unit: string) => Entry | undefined,
  ): Generator<AnyEvent> {
    const once = (what: string) => !this.#told.has(what) && this.#told.add(what);
    const plots = plotsOf(this.protocol);
    for (const plot of plots) {
      const key = units[plot.unit];
      const level = drawn[plot.id];
      if (!key || !level || !once(`${plot.id}/${key}`)) continue;
      const held = entry(plot.id, key);
      const data = {
        ...{ plot: plot.id, unit: plot.unit, key, level: plot.levels.indexOf(level) + 1 },
        ...{ position: held?.position ?? 0, chain: held?.chain ?? NONE },
      };
      yield this.event(arm.id, day, allocated.create(this.id(), data));
    }
    if (once(arm.id)) {
      const unit = plots.find((one) => one.unit === 'recruiter' || one.unit === 'team')?.unit ?? 'recruiter';
      yield this.event(arm.id, day, assigned.create(this.id(), { unit, by }));
    }
  }
}
