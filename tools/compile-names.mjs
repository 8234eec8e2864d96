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
const { DIGITS, fingerprint, firstRow, hashOf, HashedSet, picks, REACH } =
  await read('shared/text/hashed-set.ts');

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

const ordinary = new Set([...dictionary('nl', []), ...dictionary('en', ['s', 'ed', 'ing', 'er'])]);

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

const OFFSETS = Array.from({ length: REACH / 32 }, (_, part) => BigInt(32 * part));

/** The table of a ribbon filter, read back by `HashedSet`; undefined when the words do not go together with this seed. */
function tableOf(words, rows, width, seed) {
  const equations = new Array(rows);
  const sums = new Uint32Array(rows);
  for (const word of words) {
    const hash = hashOf(word, seed);
    let row = firstRow(hash, rows);
    let sum = fingerprint(hash, width);
    let picked = OFFSETS.reduce((all, offset, part) => all | (BigInt(picks(hash, part)) << offset), 0n);
    for (;;) {
      while ((picked & 0xffffn) === 0n && picked !== 0n) {
        picked >>= 16n;
        row += 16;
      }
      if (picked === 0n) {
        if (sum !== 0) return undefined;
        break;
      }
      while ((picked & 1n) === 0n) {
        picked >>= 1n;
        row++;
      }
      if (equations[row] === undefined) {
        equations[row] = picked;
        sums[row] = sum;
        break;
      }
      picked ^= equations[row];
      sum ^= sums[row];
    }
  }
  const table = new Uint32Array(rows);
  for (let row = rows - 1; row >= 0; row--) {
    let sum = sums[row];
    let picked = equations[row] ?? 0n;
    for (let at = row; picked !== 0n; at++, picked >>= 1n)
      if ((picked & 1n) === 1n && at > row) sum ^= table[at];
    table[row] = sum;
  }
  return table;
}

/**
 * The words packed, with as few rows as will do and the first seed from `seed` on that does. None of the words of `never`
 * may be taken for one of them, as far as they are none.
 */
function packed(words, width, never = [], seed = 0) {
  const own = new Set(words);
  const others = never.filter((word) => !own.has(word));
  const least = words.length + Math.ceil(words.length / 100) + 8;
  for (; ; seed++) {
    const rows = Math.max(REACH, least + Math.ceil(words.length / 400) * Math.floor(seed / 200));
    const table = tableOf(words, rows, width, seed);
    if (!table) continue;
    let bits = '';
    for (const sum of table) bits += sum.toString(2).padStart(width, '0');
    bits = bits.padEnd(Math.ceil(bits.length / 6) * 6, '0');
    const digits = bits.replace(/.{6}/g, (six) => DIGITS[Number.parseInt(six, 2)]);
    const set = new HashedSet({ rows, width, seed, bits: digits });
    if (others.some((word) => set.has(word))) continue;
    return `{\n    rows: ${rows},\n    width: ${width},\n    seed: ${seed},\n    bits: '${digits}',\n  }`;
  }
}

/** One word in so many that is in no list is taken for a given name, or a surname: 2 to this power. */
const GIVEN_WIDTH = 9;
const SURNAME_WIDTH = 8;
/** The same for words that no name is: to take a name for one of them would show it. No name of the lists is. */
const WORD_WIDTH = 13;
/** Places are looked for in all that is written: hardly a word is taken for one, and none of a dictionary, and no name. */
const PLACE_WIDTH = 16;

/** Vocabularies that are only asked whether a word is in them, one file each, words parted by blanks. */
const vocabularies = path.join(lists, '../words');
const words = (file) => [
  ...new Set(readFileSync(path.join(vocabularies, file), 'utf8').split(/\s+/).filter(Boolean)),
];
/** "organisation-after.txt" is the set `organisationAfter`. */
const setName = (file) => file.replace('.txt', '').replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The seed that did before is tried first: most changes leave it as good, and a new one takes long to find. */
function seedBefore(source, name) {
  return Number(new RegExp(`\\b${name}: \\{[^}]*?seed: (\\d+)`).exec(source)?.[1] ?? 0);
}

function vocabulary(file, names, before) {
  const seed = seedBefore(before, setName(file));
  if (file.startsWith('towns-')) return packed(words(file), PLACE_WIDTH, [...ordinary, ...names], seed);
  return packed(words(file), WORD_WIDTH, names, seed);
}

export async function compiledFile() {
  const { given, surnames } = await compiledNames();
  const names = [...new Set([...given, ...surnames])];
  const before = readFileSync(target, { encoding: 'utf8', flag: 'a+' });
  const files = readdirSync(vocabularies).sort();
  return `import type { PackedSet } from '../../text/hashed-set.ts';

/** Compiled by tools/compile-names.mjs from the lists beside it and from @faker-js/faker (MIT). Do not edit. */
export const compiled = {
  given: ${packed(given, GIVEN_WIDTH, [], seedBefore(before, 'given'))},
  surnames: ${packed(surnames, SURNAME_WIDTH, [], seedBefore(before, 'surnames'))},
${files.map((file) => `  ${setName(file)}: ${vocabulary(file, names, before)},`).join('\n')}
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
