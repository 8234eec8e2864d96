import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../demo/data/candidate.ts';
import { candidates, vacancies } from '../../../demo/data/index.ts';

const cvs = new URL('../../../demo/cvs/', import.meta.url);
const cvPath = (name: string) => new URL(encodeURIComponent(name), cvs);
const distinct = (values: readonly unknown[]) => new Set(values).size;

describe('the demo data', () => {
  it('hold 24 candidates of at least 12 origins for 3 vacancies', () => {
    expect(candidates).toHaveLength(24);
    expect(distinct(candidates.map((c) => c.origin))).toBeGreaterThanOrEqual(12);
    expect(vacancies.map((v) => candidates.filter((c) => c.vacancyId === v.id).length)).toEqual([8, 8, 8]);
    expect(new Set(candidates.map((c) => c.stage))).toEqual(new Set(STAGES));
    expect(new Set(candidates.map((c) => c.gender))).toEqual(new Set(['m', 'v', 'x']));
  });

  it.each(['id', 'email', 'phone', 'postcode', 'birthDate', 'linkedin', 'cv', 'letter'] as const)(
    'repeat no %s',
    (key) => {
      expect(distinct(candidates.map((c) => c[key]))).toBe(24);
    },
  );

  it('use reserved mail domains only', () => {
    const reserved = /@([\w-]+\.)*(example(\.(com|net|org|nl))?)$/;
    for (const c of candidates) {
      expect(c.email).toMatch(reserved);
      const addresses = c.emails.flatMap(
        (mail) => `${mail.from} ${mail.to} ${mail.body}`.match(/[\w.+-]+@[\w.-]*\w/g) ?? [],
      );
      for (const address of addresses) expect(address).toMatch(reserved);
    }
  });

  it.each(candidates.map((c) => [c.id, c] as const))(
    'give %i a signed letter, notes, activity, mail and sound dates',
    (_id, c) => {
      const words = c.letter.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(120);
      expect(words).toBeLessThanOrEqual(200);
      const signature = c.letter.trimEnd().split('\n').at(-1)!;
      expect(signature).toContain((c.lastName || c.firstName).split(' ').at(-1));
      expect(c.notes.length * c.activity.length * c.emails.length).toBeGreaterThan(0);
      for (const date of [
        c.birthDate,
        c.appliedOn,
        ...c.notes.map((n) => n.on),
        ...c.emails.map((m) => m.on),
      ]) {
        expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
      }
    },
  );
});

describe('the CV files', () => {
  it('exist, and nothing else lies beside them', () => {
    for (const c of candidates) expect(existsSync(cvPath(c.cv)), c.cv).toBe(true);
    const files = readdirSync(cvs).filter((name) => name !== 'source');
    expect(files.sort()).toEqual(candidates.map((c) => c.cv).sort());
  });

  it('are what their names say, and small', () => {
    const heads = candidates.map((c) => readFileSync(cvPath(c.cv)).subarray(0, 4).toString('latin1'));
    expect(candidates.map((c) => c.cv.endsWith('.docx'))).toEqual(
      heads.map((head) => head === 'PK\u0003\u0004'),
    );
    expect(heads.filter((head) => head === '%PDF')).toHaveLength(22);
    expect(candidates.reduce((sum, c) => sum + statSync(cvPath(c.cv)).size, 0)).toBeLessThan(6_000_000);
  });
});
