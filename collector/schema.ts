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

export interface AccessKeyTable {
  /** What a key is called in lists; part of the key itself. */
  readonly id: string;
  /** SHA-256 of the key, hex. */
  readonly hash: string;
  readonly role: string;
  /** Whose browsers send with it, or who reads with it; a short code. */
  readonly employer: string;
  /** JSON list of the hashes of studies that it is for; `null`: all of this collector. */
  readonly studies: string | null;
  /** ISO dates. */
  readonly made: string;
  readonly used: string | null;
  readonly revoked: string | null;
}

/** An install belongs to the employer with whose key it came first. */
export interface InstallTable {
  readonly source: string;
  readonly employer: string;
  /** SHA-256 of what it proved itself by, hex; `null`: it never did. */
  readonly proof: string | null;
}

/** A locked round of an assessor; unlocked ones never leave the browser. */
export interface PanelSheetTable {
  readonly employer: string;
  readonly studyhash: string;
  readonly panel: string;
  readonly seat: number;
  readonly round: number;
  /** How many sit on the panel: what the first who locked said. */
  readonly size: number;
  readonly assessor: string;
  readonly secret: string;
  /** JSON: `{ <candidate>: [score | null, …] }`. */
  readonly marks: string;
}

/** What was destroyed because its time was over. */
export interface DeletionTable {
  readonly position: Generated<number>;
  readonly studyhash: string;
  /** ISO date. */
  readonly day: string;
  readonly events: number;
  readonly allocations: number;
  readonly sheets: number;
}

export interface Schema {
  readonly event: EventTable;
  readonly allocation: AllocationTable;
  readonly access_key: AccessKeyTable;
  readonly install: InstallTable;
  readonly panel_sheet: PanelSheetTable;
  readonly deletion: DeletionTable;
}
