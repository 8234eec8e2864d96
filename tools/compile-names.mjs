// Compiles the lists of shared/names/lists/own and the names of @faker-js/faker's Latin-script locales into
// shared/names/lists/compiled.ts, those of the package without the words that are in a Dutch or English dictionary: a
// listed name should nearly always be a person. Run it after a change of a list or an update of the package:
// node tools/compile-names.mjs (with --check it only says whether the file is up to date).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const lists = path.join(root, 'shared/names/lists/own');
const target = path.join(root, 'shared/names/lists/compiled.ts');
const special = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
  ə: 'e',
};

/** As `fold` in shared/text/normalize.ts does it. */
const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþıæœĳə]/g, (char) => special[char]);

/** Words that a dictionary writes with a small letter, with the usual English endings. */
function dictionary(name, endings) {
  const words = new Set();
  const lines = readFileSync(path.join(root, `node_modules/dictionary-${name}/index.dic`), 'utf8').split(
    '\n',
  );
  for (const line of lines.slice(1)) {
    const word = line.split('/')[0].trim();
    if (!/^\p{Ll}/u.test(word)) continue;
    for (const ending of ['', ...endings]) words.add(fold(word) + ending);
  }
  return words;
}

const flat = (value) =>
  Array.isArray(value)
    ? value.flatMap((one) => (typeof one === 'string' ? [one] : one?.value ? [one.value] : []))
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(flat)
      : [];

/** Parts of names of three letters or more, folded; none that are not in Latin script. */
function parts(names) {
  return names.flatMap((name) => {
    const words = fold(name)
      .replace(/['’]/g, '')
      .split(/[\s-]+/);
    return words.filter((word) => /^[a-z]{3,}$/.test(word));
  });
}

/** Our own list of one group: `# given` and `# surnames`, words parted by blanks. */
function ownList(file, field) {
  const source = readFileSync(path.join(lists, file), 'utf8');
  const part = source.split(/^# /m).find((one) => one.startsWith(field)) ?? '';
  return part.slice(field.length).split(/\s+/).filter(Boolean);
}

export async function compiledNames() {
  const { allLocales } = await import('@faker-js/faker');
  const ordinary = new Set([...dictionary('nl', []), ...dictionary('en', ['s', 'ed', 'ing', 'er'])]);
  const collect = (field, own) => {
    const found = new Set(readdirSync(lists).flatMap((file) => ownList(file, own)));
    for (const [tag, locale] of Object.entries(allLocales)) {
      // Made up or of another kind of name; surnames only of languages that no list of ours has.
      if (/^(?:eo|base|en_AU_ocker|en_BORK)$/.test(tag)) continue;
      if (own === 'surnames' && !/^(?:nl|fr|de|es|pt|id|tr|en|da|sv|hu|vi|yo|ro|hr)/.test(tag)) continue;
      for (const part of parts(flat(locale.person?.[field]))) if (!ordinary.has(part)) found.add(part);
    }
    return [...found].sort();
  };
  return { given: collect('first_name', 'given'), surnames: collect('last_name', 'surnames') };
}

/**
 * Sorted words, each as the number of letters that it shares with the word before it (a digit, at most 9) and the
 * rest: "anna anne annika" is "0anna3e3ika". Read back by `frontDecoded`.
 */
function frontCoded(words) {
  let last = '';
  let out = '';
  for (const word of words) {
    let same = 0;
    while (same < 9 && same < last.length && last[same] === word[same]) same++;
    out += same + word.slice(same);
    last = word;
  }
  return out;
}

export async function compiledFile() {
  const { given, surnames } = await compiledNames();
  return `/** Compiled by tools/compile-names.mjs from the lists beside it and from @faker-js/faker (MIT). Do not edit. */
export const compiled = {
  given:
    '${frontCoded(given)}',
  surnames:
    '${frontCoded(surnames)}',
};
`;
}

if (process.argv[1] === import.meta.filename) {
  const file = await compiledFile();
  const upToDate = readFileSync(target, { encoding: 'utf8', flag: 'a+' }) === file;
  if (process.argv.includes('--check')) process.exit(upToDate ? 0 : 1);
  writeFileSync(target, file);
  console.log(`${(file.length / 1000).toFixed(0)} kB in shared/names/lists/compiled.ts`);
}
