import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { events } from '../../shared/events/index.ts';
import { type AnyEvent, isDraft, parseEvent, studiesOf } from '../../shared/events/parse.ts';
import { demoStudy, demoStudyHash } from '../../shared/study/demo-study.ts';

const studies = studiesOf([demoStudy]);
const id = '6f1c2b1e-8a54-4c7e-9b52-0d6a1f3e5c77';

function complete(type: string, data: AnyEvent['data']): AnyEvent {
  return {
    specversion: '1.0',
    id,
    source: 'urn:onbevangen:install:00112233445566778899aabbccddeeff',
    type: `nl.onbevangen.${type}`,
    datacontenttype: 'application/json',
    sequence: '7',
    studyday: 12,
    studyhash: demoStudyHash,
    arm: 'usual',
    recruiter: 'ffeeddccbbaa99887766554433221100',
    data,
  };
}

/** Every string and every key that stands anywhere in a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [key, ...strings(held)]);
}

const name = fc.constantFrom(
  'Fatima El Amrani',
  'fatima',
  'Jansen',
  'f.elamrani@example.nl',
  '+31 6 12345678',
  '1990-04-01',
  '李伟',
  'usual Jansen',
  '00112233445566778899aabbccddeeff Jansen',
);
const dirt = fc.oneof(
  name,
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(name),
  fc.dictionary(name, name),
);

const optional = ({ data }: (typeof events)[number]): string[] =>
  Object.entries((data as unknown as { entries: Record<string, { type: string }> }).entries)
    .filter(([, { type }]) => type === 'optional')
    .map(([key]) => key);

const ABOUT = ['candidate', 'vacancy', 'action', 'unscored'];

describe('event types', () => {
  it('take the events of earlier versions, and have no fields that may be left out but those', () => {
    const early: [string, AnyEvent['data']][] = [
      ['reveal', { candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0', reason: 'invite' }],
      ['score', { candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0', criterion: 2, state: 'scored', score: 4 }],
    ];
    for (const [type, data] of early)
      expect(parseEvent(complete(type, data), studies)).toMatchObject({ ok: true, event: { data } });
    expect(
      Object.fromEntries(
        events.filter((one) => optional(one).length).map((one) => [one.type, optional(one)]),
      ),
    ).toEqual({
      score: ['vacancy', 'set', 'seen', 'moment'],
      decision: ['vacancy'],
      scores_locked: ['vacancy', 'set'],
      reveal: ['scope', 'minutes', 'scores'],
      // What a nudge or a set of criteria is about differs.
      criteria_locked: ['vacancy', 'reason'],
      criteria_changed: ['vacancy', 'reason'],
      nudge_offered: ABOUT,
      nudge_completed: [...ABOUT, 'answer', 'ground', 'criterion'],
      nudge_skipped: ABOUT,
      nudge_failed: ABOUT,
    });
  });

  it('have ids that differ and example, columns and schema that agree', () => {
    expect(new Set(events.map((one) => one.type)).size).toBe(events.length);
    for (const event of events) {
      expect(event.type).toMatch(/^[a-z]+(_[a-z]+)*$/);
      const schema = event.data as unknown as { entries: Record<string, unknown> };
      expect(Object.keys(event.columns).sort()).toEqual(Object.keys(schema.entries).sort());
      expect(v.is(event.data, event.example)).toBe(true);
      expect(event.description.length).toBeGreaterThan(10);
    }
  });

  it.each(events.map((one) => [one.type, one] as const))('%s goes over the wire unchanged', (type, event) => {
    const sent = complete(type, event.example as AnyEvent['data']);
    expect(parseEvent(JSON.parse(JSON.stringify(sent)), studies)).toEqual({ ok: true, event: sent });
    expect(isDraft(event.create(id, event.example as AnyEvent['data']))).toBe(true);
  });

  it.each(events.map((one) => [one.type, one] as const))(
    '%s refuses what is extra or missing',
    (type, event) => {
      const sent = complete(type, event.example as AnyEvent['data']);
      const reason = (value: unknown) => {
        const answer = parseEvent(value, studies);
        return answer.ok ? 'taken' : answer.reason;
      };
      for (const key of ['name', 'toString', 'constructor', 'subject', 'time']) {
        expect(reason({ ...sent, [key]: 'x' })).toBe('unknown_field');
        expect(reason({ ...sent, data: { ...sent.data, [key]: 'x' } })).toBe('unknown_data_field');
      }
      expect(
        reason(JSON.parse(JSON.stringify(sent).replace('"data":{', '"data":{"__proto__":{"a":1},'))),
      ).toBe('unknown_data_field');
      for (const key of Object.keys(sent)) {
        const { [key as keyof AnyEvent]: _gone, ...rest } = sent;
        expect(reason(rest), key).not.toBe('taken');
      }
      for (const key of Object.keys(sent.data)) {
        const { [key]: _gone, ...rest } = sent.data;
        // A field that came later is missing in the events of before.
        const later = optional(event).includes(key);
        expect(reason({ ...sent, data: rest }), key).toBe(later ? 'taken' : 'data');
        expect(isDraft({ id, type, data: rest }), key).toBe(later);
      }
    },
  );
});

describe('refusals', () => {
  const sent = complete('assigned', { unit: 'recruiter', by: 'hash' });
  it.each([
    [null, 'not_an_object'],
    [[], 'not_an_object'],
    ['x', 'not_an_object'],
    [{}, 'id'],
    [{ ...sent, id: 'Fatima' }, 'id'],
    [{ ...sent, type: 'nl.onbevangen.name' }, 'type'],
    [{ ...sent, type: 'toString' }, 'type'],
    [{ ...sent, studyhash: 'a'.repeat(64) }, 'study'],
    [{ ...sent, arm: 'other' }, 'arm'],
    [{ ...sent, sequence: '007' }, 'envelope'],
    [{ ...sent, sequence: 7 }, 'envelope'],
    [{ ...sent, studyday: 1.5 }, 'envelope'],
    [{ ...sent, source: 'urn:onbevangen:install:me' }, 'envelope'],
    [{ ...sent, data: null }, 'data'],
    [{ ...sent, data: ['recruiter'] }, 'unknown_data_field'],
  ])('%j is refused', (value, reason) => {
    expect(parseEvent(value, studies)).toMatchObject({ ok: false, reason });
  });

  it('never repeat an id that is not one of ours', () => {
    expect(parseEvent({ ...sent, id: 'Fatima' }, studies)).not.toHaveProperty('id');
  });
});

describe('canary', () => {
  // A limit for what hangs, not for a busy machine.
  it('no text can be put anywhere in an event', () => {
    fc.assert(
      fc.property(fc.nat(events.length - 1), fc.nat(40), dirt, fc.boolean(), (which, at, text, asKey) => {
        const event = events[which]!;
        const sent = complete(event.type, event.example as AnyEvent['data']);
        const clean = new Set(strings(sent));
        const inner = Object.keys(sent.data);
        const outer = Object.keys(sent).filter((key) => key !== 'data');
        const places = [...outer, ...inner];
        const place = places[at % places.length]!;
        const key = asKey && typeof text === 'string' ? text : place;
        const dirty = outer.includes(place)
          ? { ...sent, [key]: text }
          : { ...sent, data: { ...sent.data, [key]: text } };
        const answer = parseEvent(JSON.parse(JSON.stringify(dirty)), studies);
        // What is taken holds only strings from the closed lists, and numbers for numbers.
        if (answer.ok) {
          for (const held of strings(answer.event)) {
            expect(clean.has(held) || /^[0-9]+$/.test(held) || inEnumeration(held)).toBe(true);
          }
        } else {
          expect(JSON.stringify(answer)).not.toMatch(/Fatima|Jansen|李伟/i);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

const enumerated = new Set(
  events.flatMap((event) =>
    Object.values(
      (
        event.data as unknown as {
          entries: Record<string, { options?: unknown[]; wrapped?: { options?: unknown[] } }>;
        }
      ).entries,
    ).flatMap((field) => field.options ?? field.wrapped?.options ?? []),
  ),
);
for (const arm of demoStudy.arms) enumerated.add(arm.id);
function inEnumeration(text: string): boolean {
  return enumerated.has(text);
}
