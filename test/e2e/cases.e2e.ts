import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, test } from '@playwright/test';
import { cases } from '../fixtures/documents/cases.ts';
import { flowCases } from '../fixtures/documents/flow-cases.ts';
import { hendrika, knownNamesOf, secretsOf, zeynep } from '../fixtures/documents/people.ts';
import { ofHendrika } from '../fixtures/documents/somebody-else.ts';
import { CaseView } from './case-view.ts';
import { browserArguments, expect, extension, long } from './harness.ts';

interface Case {
  readonly name: string;
  readonly zeynep: () => Uint8Array;
  /** The same file without her: somebody else's. */
  readonly hendrika: () => Uint8Array;
  readonly covered: string | null;
  readonly keeps: readonly string[];
  readonly served?: string;
  /** Why the two may look different. */
  readonly differs?: string | undefined;
}

const all: readonly Case[] = [
  ...Object.entries(cases).map(([name, { bytes, ...rest }]) => ({
    ...rest,
    name,
    served: 'application/pdf',
    zeynep: () => bytes(zeynep),
    hendrika: () => bytes(hendrika),
  })),
  ...Object.entries(flowCases).map(([name, { bytes, covered, keeps }]) => ({
    name,
    covered,
    keeps,
    zeynep: bytes,
    hendrika: () => (covered ? bytes() : ofHendrika(bytes())),
  })),
];
/** The unit tests read every case; here a part of them is looked at, and all in the long form. */
const share = long ? 1 : 12;
const seed = Number(process.env.ONBEVANGEN_CASES_SEED ?? 0) % share;

const largest = 5_000_000;

const squeezed = (text: string): string => text.toLowerCase().replace(/[\s\u00ad\u200b-\u200f]+/g, '');
const secrets = secretsOf(zeynep).map(squeezed);
const told = (text: string): string[] => {
  const there = squeezed(text);
  const back = [...there].reverse().join('');
  return secrets.filter((secret) => there.includes(secret) || back.includes(secret));
};

/** A browser with the built extension and nothing else: no ATS, no collector. */
async function inViewer(work: (view: CaseView) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'onbevangen-cases-'));
  let context: BrowserContext | undefined;
  try {
    context = await chromium.launchPersistentContext(folder, {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      viewport: { width: 660, height: 1000 },
      args: [
        ...browserArguments,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    });
    const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await work(await CaseView.open(page, `chrome-extension://${new URL(worker.url()).host}`));
  } finally {
    await context?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

test('hard CV files in the built viewer: text, accessibility tree, pixels and markup', async () => {
  test.setTimeout(long ? 3_600_000 : 480_000);
  await inViewer(async (view) => {
    const problems: string[] = [];
    for (const { name, covered, keeps, differs, served, ...of } of all.filter(
      (_, at) => at % share === seed,
    )) {
      const bytes = of.zeynep();
      // Refused before anything reads it; the unit tests have it.
      if (bytes.length > largest) continue;
      const seen = await view.show(bytes, knownNamesOf(zeynep), served);
      const other = differs ? null : await view.show(of.hendrika(), knownNamesOf(hendrika), served);
      if (seen.reason !== covered) problems.push(`${name}: covered ${seen.reason}, not ${covered}`);
      for (const [at, one] of seen.views.entries()) {
        const where = `${name}, ${one.kind}`;
        for (const [part, text] of Object.entries({ text: one.text, tree: one.tree, markup: one.markup })) {
          const leaks = told(text);
          if (leaks.length)
            problems.push(`${where}: ${part} tells ${leaks.length} of ${secrets.length} secrets`);
        }
        const text = squeezed(one.text);
        const lost = keeps.filter((word) => !text.includes(squeezed(word)));
        if (lost.length) problems.push(`${where}: ${lost.join(', ')} cannot be read`);
        const same = other?.views[at];
        if (!same) continue;
        if (same.tree !== one.tree) problems.push(`${where}: the accessibility tree tells whose it is`);
        if (same.markup !== one.markup) problems.push(`${where}: the markup tells whose it is`);
        if (!same.pixels.equals(one.pixels)) problems.push(`${where}: the pixels tell whose it is`);
      }
    }
    expect(problems, `ONBEVANGEN_CASES_SEED=${seed}`).toEqual([]);
  });
});
