import type { GenericSchema, InferOutput } from 'valibot';

/**
 * Fields every event carries, as a CloudEvents 1.0 object.
 * No field holds free text; `id` is made at the source, `sequence` is per install and without gaps.
 */
export interface Envelope<Type extends string, Data> {
  readonly specversion: '1.0';
  /** UUID; the same event sent twice keeps it. */
  readonly id: string;
  /** `urn:onbevangen:install:<pseudonym>`. */
  readonly source: string;
  readonly type: `nl.onbevangen.${Type}`;
  readonly datacontenttype: 'application/json';
  /** Decimal, given by the outbox; absent until then. */
  readonly sequence?: string;
  /** Days since the study's first day; never runs backwards within an install. */
  readonly studyday?: number;
  /** SHA-256 of the frozen protocol, hex. */
  readonly studyhash: string;
  readonly arm: string;
  /** HMAC pseudonym of the recruiter, hex. */
  readonly recruiter: string;
  readonly data: Data;
}

/** One file = one event type: id, closed schema of its data, one line of documentation per field for the codebook. */
export interface EventType<Type extends string, Schema extends GenericSchema> {
  readonly type: Type;
  readonly description: string;
  readonly data: Schema;
  readonly columns: Readonly<Record<keyof InferOutput<Schema> & string, string>>;
  readonly example: InferOutput<Schema>;
}

/** What the page hands over: an event without the fields that the outbox fills in. */
export interface Draft {
  readonly id: string;
  readonly type: string;
  /** Arm of the page that it comes from, when that may no longer be the recruiter's once it is taken in. */
  readonly arm?: string;
  /** Unix milliseconds at the source. Sorts the spool and goes no further. */
  readonly order?: number;
  readonly data: Readonly<Record<string, string | number | boolean>>;
}
