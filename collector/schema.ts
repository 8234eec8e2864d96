import type { Generated } from 'kysely';

export interface EventTable {
  /** Order of arrival; what a reader pages by. No time of arrival is kept: it would tell who worked when. */
  readonly position: Generated<number>;
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly sequence: number;
  readonly studyday: number;
  readonly studyhash: string;
  readonly arm: string;
  readonly recruiter: string;
  /** JSON object. */
  readonly data: string;
}

export interface AllocationTable {
  readonly studyhash: string;
  /** Order within the study, from 1; the chain runs along it. */
  readonly place: number;
  readonly plot: string;
  readonly stratum: string;
  readonly position: number;
  /** Pseudonym. */
  readonly unit: string;
  readonly level: string;
  readonly chain: string;
}

export interface Schema {
  readonly event: EventTable;
  readonly allocation: AllocationTable;
}
