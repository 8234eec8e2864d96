import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { uuidField } from '../../../shared/events/fields.ts';
import { toStage } from '../../../shared/events/stage.ts';
import { assign } from '../../../shared/study/assign.ts';
import { canonicalJson, type Json } from '../../../shared/study/canonical-json.ts';
import { demoStudy, demoStudyHash } from '../../../shared/study/demo-study.ts';
import { eventId, exposureId } from '../../../shared/study/exposure-key.ts';
import { deriveKey, hmacHex, sha256Hex } from '../../../shared/study/hmac.ts';
import { parseProtocol } from '../../../shared/study/protocol-check.ts';
import { protocolHash } from '../../../shared/study/protocol-hash.ts';
import { pseudonym } from '../../../shared/study/pseudonym.ts';
import { studyDay } from '../../../shared/study/study-day.ts';
import vectors from './vectors.json' with { type: 'json' };

const arm = (recruiter: string, protocol = demoStudy) => assign(protocol, { recruiter }, 1).arm.id;

describe('keys and pseudonyms', () => {
  it('HMAC agrees with RFC 4231, case 2', () => {
    expect(hmacHex('Jefe', 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('HMAC agrees with node:crypto on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (key, text) => {
        expect(hmacHex(key, text)).toBe(createHmac('sha256', key).update(text).digest('hex'));
      }),
    );
  });

  it('differ per study, entity type and id', () => {
    const keys = [
      deriveKey('k', 'a', 'candidate'),
      deriveKey('k', 'b', 'candidate'),
      deriveKey('k', 'a', 'recruiter'),
      deriveKey('l', 'a', 'candidate'),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(pseudonym(keys[0]!, '12')).toMatch(/^[0-9a-f]{32}$/);
    expect(pseudonym(keys[0]!, '12')).not.toBe(pseudonym(keys[0]!, '13'));
  });
});

describe('golden vectors', () => {
  it.each(vectors.assign)('$recruiter stands in $arm', ({ recruiter, arm }) => {
    expect(assign(demoStudy, { recruiter }, 1).arm.id).toBe(arm);
  });
  it('keep the demonstration study, the pseudonyms and the exposure ids', () => {
    expect(demoStudyHash).toBe(vectors.demoStudyHash);
    expect(pseudonym(deriveKey('0'.repeat(64), 'demonstration', 'candidate'), '101')).toBe(
      vectors.candidate101,
    );
    expect(exposureId('k', { candidate: 'c', surface: 'list', hidden: true })).toBe(vectors.exposure);
  });
});

describe('assignment', () => {
  it('is the same for the same unit, whatever else is known', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (recruiter, team) => {
        fc.pre(recruiter !== '');
        expect(assign(demoStudy, { recruiter, team }, 1)).toEqual(assign(demoStudy, { recruiter }, 1));
      }),
    );
  });

  it('is balanced: 20,000 units over four arms stay within five standard deviations', () => {
    const counts = new Map<string, number>();
    for (let unit = 0; unit < 20_000; unit++) {
      const id = arm(sha256Hex(String(unit)).slice(0, 32));
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect(counts.size).toBe(4);
    const deviation = Math.sqrt(20_000 * 0.25 * 0.75);
    for (const count of counts.values()) expect(Math.abs(count - 5000)).toBeLessThan(5 * deviation);
  });

  it('of two studies do not go together', () => {
    const allocation = { method: 'hash', algorithm: 'hmac-sha-256', seed: 'another' } as const;
    const other = { ...demoStudy, allocation };
    let same = 0;
    for (let unit = 0; unit < 4000; unit++) {
      const recruiter = sha256Hex(String(unit)).slice(0, 32);
      if (arm(recruiter) === arm(recruiter, other)) same++;
    }
    expect(Math.abs(same - 1000)).toBeLessThan(5 * Math.sqrt(4000 * 0.25 * 0.75));
  });

  it('leaves a missing unit unassigned, and refuses an unknown design', () => {
    expect(arm('')).toBe('unassigned');
    expect(() => arm('a', { ...demoStudy, design: { id: 'none' } })).toThrow('unknown design none');
  });
});

describe('protocol', () => {
  it('the demonstration study is valid', () => {
    expect(parseProtocol(demoStudy)).toEqual({ ok: true, protocol: demoStudy });
  });
  it('has a hash that does not depend on the order of its fields, and on nothing less than all', () => {
    const turned = Object.fromEntries(Object.entries(demoStudy).reverse()) as unknown as typeof demoStudy;
    expect(protocolHash(turned)).toBe(demoStudyHash);
    expect(protocolHash({ ...demoStudy, armVisible: false })).not.toBe(demoStudyHash);
  });
  it('canonical JSON says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalJson(value as Json))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('event ids', () => {
  it('are UUIDs, equal for equal parts only', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, two) => {
        const id = eventId('key', ...one);
        expect(v.is(uuidField, id)).toBe(true);
        expect(id === eventId('key', ...two)).toBe(JSON.stringify(one) === JSON.stringify(two));
        expect(id).not.toBe(eventId('other', ...one));
      }),
    );
  });
});

describe('study day', () => {
  const at = (text: string) => Date.parse(text);
  it('counts whole days from the first', () => {
    expect(studyDay('2026-01-05', at('2026-01-05T00:00:00Z'))).toBe(0);
    expect(studyDay('2026-01-05', at('2026-01-05T23:59:59Z'))).toBe(0);
    expect(studyDay('2026-01-05', at('2026-03-30T00:00:00Z'))).toBe(84);
    expect(studyDay('2026-01-05', at('2026-01-04T23:00:00Z'))).toBe(-1);
  });
  it('never runs backwards', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4e12 })), (clocks) => {
        let last: number | undefined;
        for (const now of clocks) {
          const day = studyDay('2026-01-05', now, last);
          if (last !== undefined) expect(day).toBeGreaterThanOrEqual(last);
          last = day;
        }
      }),
    );
  });
});

describe('stages', () => {
  it.each([
    ['new', 'new'],
    ['Afgewezen na gesprek', 'rejected'],
    ['Eerste gesprek', 'interview'],
    ['Aanbod', 'offer'],
    ['hired', 'hired'],
    ['review', 'review'],
    ['Talentpool Jansen', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('%s is %s', (word, stage) => {
    expect(toStage(word)).toBe(stage);
  });
});
