import { existsSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { createAllocationStore } from '../../collector/allocation-store.ts';
import { openDatabase } from '../../collector/databases/index.ts';
import { createEventStore } from '../../collector/event-store.ts';
import { simulate as simulateStudy } from '../../evaluation/simulate/simulate.ts';
import { DEFAULT_WORLD, type Truth, type World } from '../../evaluation/simulate/world.ts';
import type { AnyEvent } from '../../shared/events/parse.ts';
import { Register } from '../../shared/study/allocation.ts';
import { protocolHash } from '../../shared/study/protocol-hash.ts';
import { writeWhole } from '../files.ts';
import { BadInput, type Io } from '../io.ts';
import {
  numberOf,
  PROTOCOL_OPTION,
  protocolOf,
  readSeed,
  type StudyCommand,
  type WithProtocol,
  wholeNumber,
} from './subcommand.ts';

interface Options extends WithProtocol {
  readonly seedFile?: string;
  readonly out?: string;
  readonly [name: string]: string | undefined;
}

const COUNTS = [
  ['recruiters', 'how many recruiters', 100_000],
  ['teamSize', 'recruiters per team', 1000],
  ['vacancies', 'vacancies per recruiter', 100_000],
  ['candidates', 'candidates per vacancy', 100_000],
] as const;
const SHARES = [
  ['minority', 'share of candidates in the group that is worse off'],
  ['baseline', 'share of the others that is advanced without a nudge'],
  ['gap', 'by how much less the group is, without a nudge'],
  ['anonymiseEffect', 'by how much more of the group is, when anonymous'],
  ['promptsEffect', 'by how much more of the group is, with prompts'],
  ['leakage', 'share of anonymous candidates whose identity is seen all the same'],
  ['passed', 'share of prompts that are passed by'],
  ['icc', 'correlation within recruiters and vacancies'],
] as const;

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const BATCH = 1000;

function worldOf(options: Options): World {
  const given = (name: string) => options[name];
  const counts = COUNTS.flatMap(([name, , most]) => {
    const text = given(name);
    return text === undefined ? [] : [[name, wholeNumber(dashed(name), text, 1, most)]];
  });
  const shares = SHARES.flatMap(([name]) => {
    const text = given(name);
    const least = name.endsWith('Effect') || name === 'gap' ? -1 : 0;
    return text === undefined ? [] : [[name, numberOf(dashed(name), text, least, name === 'icc' ? 0.5 : 1)]];
  });
  const seed = given('seed');
  return { ...DEFAULT_WORLD, ...Object.fromEntries([...counts, ...shares]), ...(seed && { seed }) };
}

async function registerOf(options: Options, protocol: Parameters<typeof protocolHash>[0], io: Io) {
  if (protocol.allocation.method !== 'list') return null;
  if (!options.seedFile) throw new BadInput('The lot is drawn from a list: give --seed-file.');
  try {
    return new Register(protocol, await readSeed(options.seedFile, io));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${options.seedFile} is not the seed that the protocol committed to.`);
  }
}

const truthCells = ({ candidate, group, arm, leaked, probability, advanced }: Truth) => [
  candidate,
  group,
  arm,
  String(leaked),
  probability.toFixed(4),
  String(advanced),
];

export const simulate: StudyCommand = {
  register(group, io) {
    const command = group
      .command('simulate')
      .description('Make a complete log of a study that never was, with a known effect, to rehearse on')
      .option(...PROTOCOL_OPTION)
      .option('--seed-file <file>', 'file with the secret seed, where the lot is drawn from a list')
      .option('--out <file>', 'SQLite file to make; the truth goes to <file>.truth.csv and <file>.truth.json')
      .option('--seed <text>', `everything follows from it (${DEFAULT_WORLD.seed})`);
    for (const [name, text] of [...COUNTS, ...SHARES]) {
      command.option(`--${dashed(name)} <number>`, `${text} (${DEFAULT_WORLD[name]})`);
    }
    command.action(async (options: Options) => {
      const { out } = options;
      if (!out) throw new BadInput('Say where to write the log, as in --out rehearsal.sqlite.');
      if (existsSync(out))
        throw new BadInput(`${out} is there already; a rehearsal goes into a file of its own.`);
      const protocol = await protocolOf(options, io);
      const world = worldOf(options);
      const register = await registerOf(options, protocol, io);
      const database = await openDatabase(out);
      let count = 0;
      try {
        const store = createEventStore(database);
        async function* truth(): AsyncGenerator<string> {
          yield stringify([['candidate', 'group', 'arm', 'leaked', 'probability', 'advanced']]);
          let batch: AnyEvent[] = [];
          let rows: string[][] = [];
          const keep = async () => {
            await store.save(batch);
            count += batch.length;
            batch = [];
            const text = rows.length > 0 ? stringify(rows) : '';
            rows = [];
            return text;
          };
          for (const { events, truth } of simulateStudy(protocol, world, register)) {
            batch.push(...events);
            if (truth) rows.push(truthCells(truth));
            if (batch.length >= BATCH) yield keep();
            if (io.signal.aborted) throw new BadInput('Stopped; what was written is not complete.');
          }
          yield keep();
        }
        await writeWhole(`${out}.truth.csv`, truth());
        await createAllocationStore(database).keep(protocolHash(protocol), register?.entries ?? []);
      } finally {
        await database.close();
      }
      await writeWhole(`${out}.truth.json`, [`${JSON.stringify(world, null, 2)}\n`]);
      io.out(
        `${count} events in ${out}; the truth behind them is in ${out}.truth.csv and ${out}.truth.json.\nRead the log with: onbevangen export --file ${out} --out log.csv\n`,
      );
    });
  },
};
