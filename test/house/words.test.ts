import { describe, expect, it } from 'vitest';
import { criteriaTexts } from '../../shared/languages/criteria/index.ts';
import { languages } from '../../shared/languages/index.ts';
import { en as ofOwnPages } from '../../shared/languages/pages/en.ts';
import { panelTexts } from '../../shared/languages/panel/index.ts';
import { reviewTexts } from '../../shared/languages/review/index.ts';
import { teachTexts } from '../../shared/languages/teach/index.ts';
import { vacancyTexts } from '../../shared/languages/vacancy/index.ts';
import { code, sources } from './tree.ts';

const sets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': languages.en,
  pages: ofOwnPages,
  criteria: criteriaTexts.en,
  panel: panelTexts.en,
  review: reviewTexts.en,
  teach: teachTexts.en,
  vacancy: vacancyTexts.en,
};

const readers = sources.filter((file) => /^(extension|widget|shared)\//.test(file));
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a file may ask for: its words in quotes, and patterns with something filled in. */
function asked(file: string): { readonly literal: Set<string>; readonly patterns: RegExp[] } {
  const text = code(file);
  const literal = new Set([...text.matchAll(/(['"])([\w.-]+)\1/g)].map((match) => match[2] ?? ''));
  const patterns = [...text.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].flatMap(([, body = '']) => {
    const parts = body.split(/\$\{[^{}]*\}/);
    // Without a word of its own a pattern would fit everything.
    return /[a-z]{3}|\.[a-z]{2}/.test(parts.join(' ')) && parts.every((part) => /^[\w.-]*$/.test(part))
      ? [new RegExp(`^${parts.map(escaped).join('[\\w.-]+')}$`)]
      : [];
  });
  return { literal, patterns };
}

describe('texts', () => {
  it.each(Object.entries(sets))('every one of %j is asked for somewhere', (set, texts) => {
    // Those of web pages are read through the set of our own pages, too.
    const from = set === '' ? '(?:pages/)?' : `${set}/`;
    const reading = readers.filter((file) => {
      const own = file.startsWith(`shared/languages/${set}`) && /\/index\.ts$/.test(file);
      return own || new RegExp(`languages/${from}index\\.ts'`).test(code(file));
    });
    expect(reading.length).toBeGreaterThan(0);
    const words = reading.map(asked);
    const used = (key: string) =>
      words.some(({ literal, patterns }) => literal.has(key) || patterns.some((one) => one.test(key)));
    const dead = Object.keys(texts).filter(
      (key) => !used(key) && !(/\.(one|other)$/.test(key) && used(key.replace(/\.\w+$/, ''))),
    );
    expect(dead).toEqual([]);
  });
});
