import { createAllocationStore } from '../../collector/allocation-store.ts';
import { openForReading } from '../../collector/databases/index.ts';
import { createEventStore, type Page } from '../../collector/event-store.ts';
import { logVerifier } from '../../evaluation/verify-log.ts';
import type { Entry } from '../../shared/study/allocation.ts';
import { protocolHash } from '../../shared/study/protocol-hash.ts';
import { type Finding, replay as replayEntries } from '../../shared/study/replay.ts';
import { BadInput } from '../io.ts';
import { DATABASE_OPTION, placeOf } from '../place.ts';
import { readProtocol } from '../protocol-file.ts';
import { readEntries } from './entries.ts';
import { readSeed, type StudyCommand } from './subcommand.ts';

interface Options {
  readonly protocol: string;
  readonly seedFile?: string;
  readonly list?: string;
  readonly file?: string;
  readonly database?: string;
}

const SAYS: Readonly<Record<Finding['what'], string>> = {
  seed: 'the seed is not the one that the protocol committed to',
  plot: 'the design draws no such thing',
  stratum: 'the protocol has no such stratum',
  position: 'not the next place of its stratum: an entry was taken out, put in or moved',
  level: 'not what the list says at that place',
  twice: 'the unit had an entry already',
  chain: 'the chain does not hold: an entry was changed, or the whole was replaced',
};
const SHOWN = 20;

export const replay: StudyCommand = {
  register(group, io) {
    group
      .command('replay')
      .description('Prove every lot from the revealed seed, and hold the log against it')
      .requiredOption('--protocol <file>', 'protocol file')
      .option('--seed-file <file>', 'file with the revealed seed, where the lot was drawn from a list')
      .option('--list <file>', 'allocation as "study allocate" wrote it')
      .option('--file <path>', "the collector's SQLite file: its allocation, and its log")
      .option(...DATABASE_OPTION)
      .action(async (options: Options) => {
        const protocol = await readProtocol(options.protocol, io);
        const listed = protocol.allocation.method === 'list';
        if (!options.list && !options.file && !options.database) {
          throw new BadInput('Give --list, --file or both.');
        }
        if (listed && !options.seedFile)
          throw new BadInput('The lot was drawn from a list: give --seed-file.');
        const place = options.file || options.database ? placeOf(options) : null;
        const database = place ? await openForReading(place) : null;
        try {
          const entries: readonly Entry[] = options.list
            ? await readEntries(options.list, io)
            : listed && database
              ? await createAllocationStore(database).entries(protocolHash(protocol))
              : [];
          const log = logVerifier(protocol, entries);
          if (database) {
            const store = createEventStore(database);
            for (let after: number | null = 0; after !== null; ) {
              const page: Page = await store.page(after, 5000);
              for (const event of page.events) log.take(event);
              after = page.next;
            }
          }
          const { found } = log;
          const findings =
            listed && options.seedFile
              ? replayEntries(protocol, await readSeed(options.seedFile, io), entries, found.anchors)
              : [];
          for (const { at, what } of findings.slice(0, SHOWN)) {
            io.out(`${at === 0 ? 'the whole' : `entry ${at}`}: ${SAYS[what]}\n`);
          }
          if (findings.length > SHOWN) io.out(`and ${findings.length - SHOWN} more\n`);
          if (listed) io.out(`${entries.length} entries, ${findings.length} findings\n`);
          if (database) {
            io.out(`log: ${found.lots} lots as drawn, ${found.wrongLots} not\n`);
            io.out(
              `log: ${found.arms} assignments as they follow, ${found.wrongArms} not; ${found.without} without an arm, ${found.chosen} chosen by hand, ${found.notOneRecruiter} by the lots above\n`,
            );
          }
          if (findings.length + found.wrongLots + found.wrongArms > 0) {
            throw new BadInput('The allocation does not hold.');
          }
          io.out('The allocation holds.\n');
        } finally {
          await database?.close();
        }
      });
  },
};
