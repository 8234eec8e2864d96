// Compiles the lists of shared/names/lists, the vocabularies beside them and the names of @faker-js/faker's Latin-script locales into
// shared/names/lists/compiled.ts, those of the package without the words that are in a Dutch or English dictionary: a
// listed name should nearly always be a person. Run it after a change of a list or an update of the package:
// node tools/compile-names.mjs (with --check it only says whether the file is up to date).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const lists = path.join(root, 'shared/names/lists/own');
const target = path.join(root, 'shared/names/lists/compiled.ts');
/** What reads the lists back: the same words must come out as went in. */
const read = async (file) => (await runnerImport(path.join(root, file), { configFile: false })).module;
const { fold } = await read('shared/text/normalize.ts');
const { DIGITS, hashOf, placeOf } = await read('shared/text/hashed-set.ts');

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

/** Lists whose surnames are left out: a surname only helps to see that a given name begins a person's name. */
const farther = new Set(
  'english german french_belgian italian greek romanian_bulgarian ukrainian_russian yugoslav congolese_cameroonian spanish_latin'
    .split(' ')
    .map((name) => `${name}.txt`),
);

export async function compiledNames() {
  const { allLocales } = await import('@faker-js/faker');
  const ordinary = new Set([...dictionary('nl', []), ...dictionary('en', ['s', 'ed', 'ing', 'er'])]);
  const collect = (field, own) => {
    const files = readdirSync(lists).filter((file) => own === 'given' || !farther.has(file));
    const found = new Set(files.flatMap((file) => ownList(file, own)));
    for (const [tag, locale] of Object.entries(allLocales)) {
      // Made up or of another kind of name; the rest are those that live in the Netherlands in any number.
      if (/^(?:eo|base|en_AU_ocker|en_BORK)$/.test(tag)) continue;
      if (own === 'surnames' && !/^(?:nl|id|tr|en_GH|en_NG|yo|fr_SN)/.test(tag)) continue;
      if (own === 'given' && !/^(?:nl|id|tr|en_GH|en_NG|en_IN|yo|fr_SN|pl|pt_PT|vi)/.test(tag)) continue;
      for (const part of parts(flat(locale.person?.[field]))) if (!ordinary.has(part)) found.add(part);
    }
    return [...found].sort();
  };
  return { given: collect('first_name', 'given'), surnames: collect('last_name', 'surnames') };
}

/** Sorted hashes, their differences in Rice code, in base 64; read back by `HashedSet`. */
function packed(words, low) {
  const count = words.length;
  const places = words.map((word) => placeOf(hashOf(word), count, low));
  places.sort((a, b) => a - b);
  let bits = '';
  let last = 0;
  for (const place of places) {
    const step = place - last;
    bits += `${'1'.repeat(step >> low)}0${(step & (2 ** low - 1)).toString(2).padStart(low, '0')}`;
    last = place;
  }
  bits = bits.padEnd(Math.ceil(bits.length / 6) * 6, '0');
  const digits = bits.replace(/.{6}/g, (six) => DIGITS[Number.parseInt(six, 2)]);
  return `{\n    count: ${count},\n    low: ${low},\n    bits: '${digits}',\n  }`;
}

/** One word in so many that is in no list is taken for a name: 2 to this power. */
const LOW = 8;
/** The same for words that no name is: to take a name for one of them would show it. */
const WORD_LOW = 15;

/** Vocabularies that are only asked whether a word is in them, one file each, words parted by blanks. */
const vocabularies = path.join(lists, '../words');
const words = (file) => [
  ...new Set(readFileSync(path.join(vocabularies, file), 'utf8').split(/\s+/).filter(Boolean)),
];
/** "organisation-after.txt" is the set `organisationAfter`. */
const setName = (file) => file.replace('.txt', '').replace(/-(.)/g, (_, letter) => letter.toUpperCase());

export async function compiledFile() {
  const { given, surnames } = await compiledNames();
  const files = readdirSync(vocabularies).sort();
  return `import type { PackedSet } from '../../text/hashed-set.ts';

/** Compiled by tools/compile-names.mjs from the lists beside it and from @faker-js/faker (MIT). Do not edit. */
export const compiled = {
  given: ${packed(given, LOW)},
  surnames: ${packed(surnames, LOW)},
${files.map((file) => `  ${setName(file)}: ${packed(words(file), WORD_LOW)},`).join('\n')}
} as const satisfies Record<string, PackedSet>;
`;
}

if (process.argv[1] === import.meta.filename) {
  const file = await compiledFile();
  const upToDate = readFileSync(target, { encoding: 'utf8', flag: 'a+' }) === file;
  if (process.argv.includes('--check')) process.exit(upToDate ? 0 : 1);
  writeFileSync(target, file);
  console.log(`${(file.length / 1000).toFixed(0)} kB in shared/names/lists/compiled.ts`);
}
