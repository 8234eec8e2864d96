import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../extension/ats/index.ts';
import { families } from '../../shared/assessment/families/index.ts';
import { nudgeField, profileField } from '../../shared/events/fields.ts';
import { events } from '../../shared/events/index.ts';
import { languages } from '../../shared/languages/index.ts';
import { recognizers } from '../../shared/recognizers/index.ts';
import { designs } from '../../shared/study/designs/index.ts';
import { checks } from '../../shared/vacancy/checks/index.ts';
import { nudges } from '../../widget/nudges/index.ts';
import { specifiers } from './specifiers.ts';
import { code, files, sources } from './tree.ts';

interface Registry {
  /** Files that read the units: one of them must name each. */
  readonly index: readonly string[];
  readonly contract: string | null;
  /** Other files in the folder; units may import them. */
  readonly helpers: readonly string[];
  readonly ids: readonly string[];
  /** Ids that two units share, with the reason. */
  readonly shared?: Readonly<Record<string, string>>;
  /** Files outside where ids occur as literals, with the reason; `null` when ids are words of a vocabulary. */
  readonly elsewhere: Readonly<Record<string, string>> | null;
}

const registries: Readonly<Record<string, Registry>> = {
  'shared/recognizers': {
    index: ['index.ts'],
    contract: 'recognizer.ts',
    helpers: ['detect.ts', 'detect-with.ts'],
    ids: recognizers.map(({ kind }) => kind),
    // A kind is a word of the whole house: labels, field kinds of a profile, what a CV repeats.
    elsewhere: null,
  },
  'shared/events': {
    index: ['index.ts'],
    contract: 'event.ts',
    helpers: [
      'criteria-fields.ts',
      'fields.ts',
      'make.ts',
      'nudge-entry.ts',
      'nudge-fields.ts',
      'parse.ts',
      'stage.ts',
    ],
    ids: events.map(({ type }) => type),
    elsewhere: {
      'extension/background/assignments.ts': 'a part of the id of the same event',
      'extension/background/log.ts': 'the name of a note in storage',
      'shared/study/exposure-key.ts': 'a part of the id of the same event',
      'shared/study/demo-study.ts': 'a protocol names what its outcomes come from',
      'shared/study/example.ts': 'a protocol names what its outcomes come from',
      'extension/background/uploader.ts': 'a setting of fetch',
      'extension/platform/answer.ts': 'a word for an unknown error',
      'extension/viewer/parse.ts': 'an event of the browser',
      'cli/io.ts': 'an event of Node',
      'collector/databases/postgres.ts': 'an event of Node',
      'evaluation/fidelity.ts': 'reads what became of nudges from the log',
      'collector/tap.ts': 'a setting of fetch',
      'widget/components/ScorecardView.tsx': 'what a key does',
      'extension/pages/parts/review-keys.ts': 'what a key does',
      'widget/keys.ts': 'what a key does',
      'shared/masking/policy-schema.ts': 'what comes before revealing',
      'shared/masking/reveal.ts': 'what comes before revealing',
      'shared/masking/rules.ts': 'what comes before revealing',
      'extension/content/reveal-door.ts': 'what comes before revealing',
      'widget/components/RevealForm.tsx': 'a part of the rules',
      'widget/components/RevealSteps.tsx': 'the name of a style',
    },
  },
  'shared/assessment/families': {
    index: ['index.ts'],
    contract: 'family.ts',
    helpers: [],
    ids: families.map(({ id }) => id),
    // Names of kinds of work are words like others.
    elsewhere: null,
  },
  'shared/study/designs': {
    index: ['index.ts'],
    contract: 'design.ts',
    helpers: ['ratio.ts'],
    ids: designs.map(({ id }) => id),
    elsewhere: {
      'shared/study/demo-study.ts': 'a protocol names its design',
      'evaluation/power/before-after.ts': 'its power',
      'evaluation/power/parallel.ts': 'its power',
      'evaluation/power/per-candidate.ts': 'its power',
      'evaluation/power/split-plot.ts': 'its power',
      'evaluation/power/stepped-wedge.ts': 'its power',
    },
  },
  'widget/nudges': {
    index: ['index.ts'],
    contract: 'nudge.ts',
    helpers: ['place.ts'],
    ids: nudges.map(({ id }) => id),
    // Several are words of the whole house (criteria, scorecard, panel); each has its own file all the same.
    elsewhere: null,
  },
  'shared/vacancy/checks': {
    index: ['index.ts'],
    contract: 'check.ts',
    helpers: [],
    ids: checks.map(({ id }) => id),
    // Ids are ordinary words of the house: "age" and "gender" are kinds of detail, too.
    elsewhere: null,
  },
  'shared/languages': {
    index: ['index.ts'],
    contract: null,
    helpers: ['label.ts', 'reader.ts'],
    ids: Object.keys(languages),
    // The tags are the type Language, and stand wherever a language is chosen.
    elsewhere: null,
  },
  'extension/ats': {
    index: ['index.ts'],
    // The contract is in shared/profiles: the background hands out taught ones.
    contract: null,
    helpers: ['health.ts'],
    ids: profiles.map(({ id }) => id),
    elsewhere: {
      'shared/events/fields.ts': 'the closed list of the log',
      'shared/events/profile-health.ts': 'an example',
    },
  },
};

const escaped = (id: string) => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe.each(Object.entries(registries))('registry %s', (folder, registry) => {
  const { index, contract, helpers, ids } = registry;
  const here = files.filter((file) => path.posix.dirname(file) === folder && /\.tsx?$/.test(file));
  const names = here.map((file) => path.posix.basename(file));
  const units = names.filter((name) => ![...index, contract, ...helpers].includes(name));
  const imports = (name: string) =>
    specifiers(code(`${folder}/${name}`)).map((one) => one.replace(/^\.\//, ''));

  it('has every unit in its index', () => {
    const read = new Set(index.flatMap(imports));
    expect(units.length).toBeGreaterThan(0);
    expect(units.filter((name) => !read.has(name))).toEqual([]);
  });

  it('has what its table says', () => {
    for (const name of [...index, ...helpers, ...(contract ? [contract] : [])]) expect(names).toContain(name);
  });

  it('has units that import their contract and helpers, never a sibling', () => {
    const siblings = units.flatMap((name) =>
      imports(name)
        .filter((one) => units.includes(one) || index.includes(one))
        .map((one) => `${name} imports ${one}`),
    );
    // A language tells its keys to the others through the index's type.
    expect(siblings).toEqual(folder === 'shared/languages' ? ['nl.ts imports index.ts'] : []);
  });

  it('has one unit per id, and one id per unit', () => {
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    expect(twice).toEqual(Object.keys(registry.shared ?? {}));
    expect(ids.length).toBe(units.length);
  });

  it('has ids that can stand in a log and in a file name for good', () => {
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});

const removable = Object.entries(registries).flatMap(([folder, { ids, elsewhere }]) =>
  elsewhere ? [[folder, ids, elsewhere] as const] : [],
);

describe.each(removable)('registry %s', (folder, ids, elsewhere) => {
  it('has ids that occur nowhere else, so that a unit can be taken out', () => {
    const literal = new RegExp(`['"\`](?:nl\\.onbevangen\\.)?(?:${ids.map(escaped).join('|')})['"\`]`);
    const found = sources.filter(
      (file) =>
        path.posix.dirname(file) !== folder &&
        // tools/ holds the scripted recruiter, which checks what was logged.
        !/^(test|tools|docs|demo|shared\/languages)\//.test(file) &&
        literal.test(code(file)),
    );
    const wrong = found.filter((file) => !(file in elsewhere));
    const stale = Object.keys(elsewhere).filter((file) => !found.includes(file));
    expect({ wrong, stale }).toEqual({ wrong: [], stale: [] });
  });

  it.each(ids)('%s has its id in a file of its own', (id) => {
    const holders = sources.filter(
      (file) =>
        path.posix.dirname(file) === folder &&
        new RegExp(`(type|id)(:| =) ['"]${escaped(id)}['"]`).test(code(file)),
    );
    expect(holders).toHaveLength(1);
  });
});

describe('between registries', () => {
  it('the log knows exactly the nudges that there are', () => {
    expect([...nudgeField.options].sort()).toEqual(nudges.map(({ id }) => id).sort());
  });

  it('the log knows exactly the profiles that there are', () => {
    expect([...profileField.options].sort()).toEqual([...profiles.map(({ id }) => id), 'taught'].sort());
  });

  it('every kind that can be hidden has a label in every language', () => {
    const missing = Object.entries(languages).flatMap(([tag, texts]) =>
      recognizers.filter(({ kind }) => !(`kind.${kind}` in texts)).map(({ kind }) => `${tag} ${kind}`),
    );
    expect(missing).toEqual([]);
  });

  it('every event explains every field to the codebook', () => {
    const silent = events.flatMap(({ type, columns, example }) =>
      [type, ...Object.keys(columns)].length - 1 === Object.keys(example).length ? [] : [type],
    );
    expect(silent).toEqual([]);
  });
});
