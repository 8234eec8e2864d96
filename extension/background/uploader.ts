import type { AnyEvent } from '../../shared/events/parse.ts';
import { browser } from '../platform/browser.ts';
import { backoff, LONGEST, tooEarly } from './backoff.ts';
import type { Outbox } from './outbox.ts';

export type UploadProblem =
  | 'no_collector'
  | 'unreachable'
  | 'refused_key'
  | 'collector_full'
  | 'collector_error';

export interface UploadState {
  readonly attempt: number;
  /** Unix milliseconds. */
  readonly notBefore: number;
  /** ISO; never runs backwards. */
  readonly lastSent: string | null;
  readonly problem: UploadProblem | null;
}

/** What the collector says to one question; `refused`: its word for why it will not, as `panel_full`. */
export type Asked =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly problem: UploadProblem }
  | { readonly ok: false; readonly refused: string };

export interface UploaderParts {
  readonly outbox: Outbox;
  /** Address without a trailing slash; empty: nowhere to send to. */
  target(): Promise<{ readonly collector: string; readonly ingestKey: string }>;
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** What only this install can say, 64 hex digits. */
  proof(): Promise<string>;
  now(): number;
  /** 0 to 1. */
  random(): number;
}

export interface Uploader {
  /** The collector's answer to one question; `null` when there was none. Never rejects. */
  ask(path: string, body: unknown): Promise<unknown>;
  /** The same, with the time that sending takes, and what became of it. Never rejects. */
  put(path: string, body: unknown): Promise<Asked>;
  /** Sends what waits. Never rejects for what the collector does. `now` overrules the wait after failures. */
  flush(options?: { readonly now?: boolean }): Promise<void>;
  state(): Promise<UploadState>;
}

const KEY = 'upload';
const BATCH = 200;
const TIMEOUT = 20_000;
/** A page stays covered for as long as it waits for an answer. */
const PATIENCE = 2_000;
/** What a collector calls its refusals of a panel's rounds; its other codes are told by their status. */
const REFUSAL = /^panel_[a-z_]{1,32}$/;
const FRESH: UploadState = { attempt: 0, notBefore: 0, lastSent: null, problem: null };

interface Acknowledgement {
  readonly accepted: readonly AnyEvent[];
  readonly refused: readonly { readonly event: AnyEvent; readonly reason: string }[];
}

/** What the answer says of the events of this batch; `null` when it is not an answer of a collector. */
function read(answer: unknown, batch: readonly AnyEvent[]): Acknowledgement | null {
  const { accepted, refused } = (answer ?? {}) as { accepted?: unknown; refused?: unknown };
  if (!Array.isArray(accepted) || !Array.isArray(refused)) return null;
  const kept = new Set(accepted);
  const reasons = new Map(refused.map((one) => [one?.id, one?.reason]));
  return {
    accepted: batch.filter(({ id }) => kept.has(id)),
    refused: batch
      .filter(({ id }) => !kept.has(id) && reasons.has(id))
      .map((event) => {
        const reason = String(reasons.get(event.id));
        return { event, reason: /^[a-z_]{1,40}$/.test(reason) ? reason : 'unknown' };
      }),
  };
}

function problemOf(status: number): UploadProblem {
  if (status === 401 || status === 403) return 'refused_key';
  return status === 507 ? 'collector_full' : 'collector_error';
}

const post = (
  ingestKey: string,
  type: string,
  body: unknown,
  timeout: number,
  proof?: string,
): RequestInit => ({
  method: 'POST',
  headers: {
    'content-type': type,
    ...(ingestKey && { authorization: `Bearer ${ingestKey}` }),
    ...(proof && { 'x-onbevangen-proof': proof }),
  },
  body: JSON.stringify(body),
  signal: AbortSignal.timeout(timeout),
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
});

/** Sole sender of events. Deletes an event only when the collector names its id. */
export function createUploader(parts: UploaderParts): Uploader {
  let running: Promise<void> | undefined;
  let again = false;
  let urgent = false;

  const state = async (): Promise<UploadState> => ({
    ...FRESH,
    ...((await browser.storage.local.get(KEY))[KEY] as Partial<UploadState> | undefined),
  });
  const save = async (change: Partial<UploadState>) =>
    browser.storage.local.set({ [KEY]: { ...(await state()), ...change } });

  async function failed(problem: UploadProblem, retryAfter = 0): Promise<false> {
    const attempt = (await state()).attempt + 1;
    const wait = Math.max(backoff(attempt, parts.random()), Math.min(retryAfter * 1000 || 0, LONGEST));
    await save({ attempt, notBefore: parts.now() + wait, problem });
    return false;
  }

  /** One batch; whether there may be more to send right away. */
  async function sendOne(size: number): Promise<boolean> {
    const events = await parts.outbox.pending(size);
    const { collector, ingestKey } = await parts.target();
    if (!collector) {
      await save({ problem: 'no_collector' });
      return false;
    }
    if (events.length === 0) {
      // A worker killed right after an acknowledgement leaves the problem of before behind.
      if ((await state()).problem) await save({ attempt: 0, notBefore: 0, problem: null });
      return false;
    }
    let answer: Acknowledgement | null;
    try {
      const response = await parts.fetch(
        `${collector}/v1/events`,
        post(ingestKey, 'application/cloudevents-batch+json', events, TIMEOUT, await parts.proof()),
      );
      if (response.status === 413 && size > 1) return sendOne(Math.ceil(size / 4));
      if (!response.ok) {
        return failed(problemOf(response.status), Number(response.headers.get('retry-after')));
      }
      answer = read(await response.json(), events);
    } catch {
      return failed('unreachable');
    }
    if (!answer) return failed('collector_error');
    if (answer.accepted.length + answer.refused.length === 0) return failed('collector_error');
    const { lastSent } = await state();
    const moment = new Date(parts.now()).toISOString();
    await save({
      attempt: 0,
      notBefore: 0,
      problem: null,
      lastSent: lastSent !== null && lastSent > moment ? lastSent : moment,
    });
    await parts.outbox.acknowledge(answer.accepted);
    await parts.outbox.refuse(answer.refused);
    return true;
  }

  async function pass(evenIfEarly: boolean): Promise<void> {
    if (!evenIfEarly && tooEarly((await state()).notBefore, parts.now())) return;
    while (await sendOne(BATCH));
  }

  async function question(path: string, body: unknown, timeout: number): Promise<Asked> {
    const { collector, ingestKey } = await parts.target();
    if (!collector) return { ok: false, problem: 'no_collector' };
    try {
      const response = await parts.fetch(
        collector + path,
        post(ingestKey, 'application/json', body, timeout),
      );
      const said = (await response.json().catch(() => null)) as { readonly error?: unknown } | null;
      if (response.ok) return { ok: true, body: said };
      const { error } = said ?? {};
      return typeof error === 'string' && REFUSAL.test(error)
        ? { ok: false, refused: error }
        : { ok: false, problem: problemOf(response.status) };
    } catch {
      return { ok: false, problem: 'unreachable' };
    }
  }

  return {
    state,
    put: (path, body) => question(path, body, TIMEOUT),
    async ask(path, body) {
      const said = await question(path, body, PATIENCE);
      return said.ok ? said.body : null;
    },
    flush({ now = false } = {}) {
      again = true;
      urgent ||= now;
      running ??= (async () => {
        try {
          while (again) {
            const evenIfEarly = urgent;
            again = false;
            urgent = false;
            await navigator.locks.request('onbevangen-upload', () => pass(evenIfEarly));
          }
        } finally {
          running = undefined;
        }
      })();
      return running;
    },
  };
}

/** The browser's own fetch, for the collector alone. */
export const send = (url: string, init: RequestInit): Promise<Response> => fetch(url, init);
