import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDocumentNames } from '../../../shared/names/document-names.ts';
import { compileKnownNames, initialsOf } from '../../../shared/names/known-names.ts';
import { isListed, isListedGiven } from '../../../shared/names/lists/index.ts';
import { nameParts } from '../../../shared/names/name-parts.ts';
import { ordinaryWords } from '../../../shared/names/ordinary-words.ts';
import { detect } from '../../../shared/recognizers/detect.ts';

describe('nameParts', () => {
  test.each([
    ['Fatima El Amrani', ['fatima'], ['el'], ['amrani']],
    ['El Amrani, Fatima', ['fatima'], ['el'], ['amrani']],
    ['Berg, Johannes van der', ['johannes'], ['van', 'der'], ['berg']],
    ['Sjoukje de Vries-Hoekstra', ['sjoukje'], ['de'], ['vries', 'hoekstra']],
    ['Mw. F. El Amrani', [], ['el'], ['amrani']],
    ['de Boer', [], ['de'], ['boer']],
    ['Suharti', ['suharti'], [], []],
    ["Anne van 't Hof", ['anne'], ['van', 't'], ['hof']],
  ])('%s', (name, given, infix, surname) => {
    expect(nameParts(name)).toMatchObject({ given, infix, surname });
  });
  test.each(['', ' ', '-', ',', '12', 'van'])('survives %j', (name) => {
    expect(() => compileKnownNames([name])).not.toThrow();
  });
});

test('initialsOf gives what an avatar may show, most usual first', () => {
  expect(initialsOf('Fatima El Amrani').slice(0, 2)).toEqual(['FA', 'FEA']);
  expect(initialsOf('Fatima El Amrani')).toContain('FE');
  expect(initialsOf('Suharti')).toEqual([]);
});

test('a compiled list is kept per array', () => {
  const names = ['Fatima El Amrani'];
  expect(compileKnownNames(names)).toBe(compileKnownNames(names));
});

describe('findDocumentNames', () => {
  test.each([
    [
      'header line',
      'Naoual El Ouazzani\nHR-adviseur\nnaoual.elouazzani@voorbeeld.nl\nWerkervaring',
      ['Naoual El Ouazzani'],
    ],
    [
      'labels',
      'Voornaam: Idir\nAchternaam: Aït Bouzerda\nFunctie: planner',
      ['Idir', 'Aït Bouzerda', 'Idir Aït Bouzerda'],
    ],
    ['curriculum vitae van', 'Curriculum vitae van Hodan Cabdulle\n\nProfiel\nPlanner', ['Hodan Cabdulle']],
    [
      'letter-spaced header',
      'R U O X I  O U Y A N G\nDesigner\nruoxi@voorbeeld.nl\nSkills',
      ['RUOXI OUYANG'],
    ],
    [
      'prose and signature',
      'Beste Karin,\n\nIk heet Akosua Oforiwaa en ik plan graag.\n\nMet vriendelijke groet,\n\nAkosua',
      ['Akosua Oforiwaa', 'Akosua'],
    ],
    [
      'call name',
      'Mijn naam is Abdirahman Warsame; op het werk noemen ze mij Abdi.',
      ['Abdirahman Warsame', 'Abdi'],
    ],
    [
      'no name',
      'Curriculum vitae\nProfiel\nSenior Software Engineer\nWerkervaring\n2015-2019 Albert Heijn',
      [],
    ],
  ])('%s', (_, text, names) => expect(findDocumentNames(text)).toEqual(names));
});

describe('names that are also words', () => {
  const bakker = ['Pim Bakker'];
  test.each(['Hij was bakker in Zaandam.', 'Bakker bij een supermarkt', 'Functie: bakker'])(
    'leaves %j alone',
    (text) => expect(detect(text, { knownNames: bakker, kinds: ['name'] })).toEqual([]),
  );
  test.each([
    'Beste Bakker,',
    'De heer Bakker',
    'pim bakker',
    'P. Bakker',
    'Gesproken met Bakker over werk',
    'Bakker, Pim',
  ])('hides the name in %j', (text) => {
    const spans = detect(text, { knownNames: bakker, kinds: ['name'] });
    expect(
      spans
        .map((span) => text.slice(span.start, span.end))
        .join(' ')
        .toLowerCase(),
    ).toContain('bakker');
  });
  // A name all of whose words are short or also an infix is a name in small letters too, when it stands there whole.
  test.each([
    ['Bin Ma', 'filed under "bin ma", merge pls', ['bin ma']],
    ['Abu Bakr', 'notitie: abu bakr gebeld', ['abu bakr']],
    ['Bin Ma', 'De bin staat buiten, ma belde', []],
    ['de Best', 'dit is de best betaalde baan', []],
    // Short forms, misspellings and what scanners read.
    ['Krzysztof Wójcik', 'Geef het maar aan Kris, dan is het goed.', ['Kris']],
    ['Ibrahim Karataş', 'Zij zegt: vraag het aan Ibo, die weet alles.', ['Ibo']],
    ['Abdulrazzaq Al Hamwi', 'Abboud heeft negen jaar bij ons gewerkt.', ['Abboud']],
    ['Blessing Okafor', 'BLESSlNG staat er, en Okafar', ['BLESSlNG', 'Okafar']],
    ['Krzysztof Wójcik', 'Ervaring met Kreta en met Kroatië, Krantenwijk', []],
    ['Sahle Tesfay', 'Ik spreek Saho, Tigrinya en Engels', []],
  ])('of %j hides in %j what is the name', (name, text, hidden) => {
    const spans = detect(text, { knownNames: [name], kinds: ['name'] });
    expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(hidden);
  });
});

const lists = path.resolve(import.meta.dirname, '../../../shared/names/lists/own');

describe('name lists', () => {
  test.each(readdirSync(lists))('%s has given names and surnames of its own', (file) => {
    const [, given = '', family = ''] = readFileSync(path.join(lists, file), 'utf8').split(/^# \w+$/m);
    const known = (words: string, isIn: (name: string) => boolean) =>
      words.split(/\s+/).filter((name) => isIn(name)).length;
    expect(known(given, isListedGiven)).toBeGreaterThan(150);
    // Some lists are shipped without their surnames: tools/compile-names.mjs says which.
    expect(family.split(/\s+/).length).toBeGreaterThan(60);
  });
  test('hold no ordinary words', () => {
    const words = readFileSync(path.join(lists, '../words/ordinary-words.txt'), 'utf8').split(/\s+/);
    expect(words.filter((word) => word && !ordinaryWords.has(word))).toEqual([]);
    expect(words.filter((word) => isListed(word))).toEqual([]);
  });
  test('are compiled as they stand', async () => {
    const tool = path.resolve(lists, '../../../../tools/compile-names.mjs');
    const { compiledFile }: { compiledFile: () => Promise<string> } = await import(tool);
    const compiled = readFileSync(path.join(lists, '../compiled.ts'), 'utf8');
    // The formatter may break lines otherwise.
    const letters = (source: string) => source.replace(/\s/g, '');
    expect(letters(compiled)).toBe(letters(await compiledFile()));
  });
});

test('kinds narrows what is looked for', () => {
  const text = 'Fatima, fatima@voorbeeld.nl, 06-12345678';
  expect(detect(text, { knownNames: ['Fatima'], kinds: ['phone'] }).map((span) => span.kind)).toEqual([
    'phone',
  ]);
});
