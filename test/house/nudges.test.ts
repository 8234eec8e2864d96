import { describe, expect, it } from 'vitest';
import { decisionNudges, nudges, panelNudges } from '../../widget/nudges/index.ts';
import { code, files, sources } from './tree.ts';

const carried = (id: string): string[] => {
  const has = (all: readonly { readonly id: string }[]) => all.some((one) => one.id === id);
  if (has(decisionNudges)) return ['widget/state/prompts.ts'];
  if (has(panelNudges)) return ['widget/state/head.ts'];
  // By its id, or by the nudge's own file.
  const named = new RegExp(`\\bnudge: '${id}'|nudges/${id}\\.ts'`);
  return sources.filter(
    (file) => /^(extension|widget)\//.test(file) && !/^widget\/nudges\//.test(file) && named.test(code(file)),
  );
};

describe.each(nudges.map((nudge) => [nudge.id, nudge] as const))('nudge %s', (id, { acts }) => {
  it('logs that it was offered, and how it ended', () => {
    const found = carried(id);
    expect(found).not.toEqual([]);
    // A page of ours leaves the logging to one hook, which has each step.
    const hook = found.some((file) => /\buseNudge\(/.test(code(file)))
      ? ['extension/pages/parts/use-nudge.ts']
      : [];
    const text = [...found, ...hook].map(code).join('\n');
    for (const step of ['offered', 'completed', 'skipped']) expect(text).toMatch(new RegExp(`'${step}'`));
  });

  it('is carried out by something that there is', () => {
    if (acts === 'widget') return expect(carried(id).some((file) => file.startsWith('widget/'))).toBe(true);
    const folder = `extension/pages/${acts.page}`;
    expect(files).toContain(`${folder}/${acts.page}.html`);
    const opens = ['extension/pages/parts/work-pages.ts', 'extension/background/vacancy.ts'];
    const door = new RegExp(`page: '${acts.page}'|pages/${acts.page}/${acts.page}\\.html`);
    expect(opens.some((file) => door.test(code(file)))).toBe(true);
  });
});

it('every page of ours logs only nudges that there are', () => {
  const known = new Set<string>(nudges.map(({ id }) => id));
  const named = sources
    .filter((file) => /^(extension|widget)\//.test(file))
    .flatMap((file) => [...code(file).matchAll(/\bnudge: '([^']+)'/g)].map((match) => match[1] ?? ''));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
