import { createHash } from 'node:crypto';
import type { AnyEvent } from '../../../shared/events/parse.ts';
import { demoStudyHash } from '../../../shared/study/demo-study.ts';

const hex = (text: string) => createHash('sha256').update(text).digest('hex');

/** A fitting event for each number. */
export function sampleEvent(n: number, install = 'a'): AnyEvent {
  const digits = hex(`${install}/${n}`);
  return {
    specversion: '1.0',
    id: `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`,
    source: `urn:onbevangen:install:${hex(install).slice(0, 32)}`,
    type: 'nl.onbevangen.exposed',
    datacontenttype: 'application/json',
    sequence: String(n + 1),
    studyday: 3,
    studyhash: demoStudyHash,
    arm: 'anonymous',
    recruiter: hex('recruiter').slice(0, 32),
    data: { candidate: digits.slice(32), surface: 'list', hidden: true },
  };
}

export const sampleEvents = (count: number, install = 'a'): AnyEvent[] =>
  Array.from({ length: count }, (_, n) => sampleEvent(n, install));

export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents-batch+json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });
