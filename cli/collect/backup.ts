import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip, gzipSync } from 'node:zlib';
import { backup, restore } from '../../collector/backup.ts';
import { openForReading } from '../../collector/databases/index.ts';
import { writeWhole } from '../files.ts';
import { BadInput } from '../io.ts';
import { placeOf, type WithPlace } from '../place.ts';
import { atPlace, type CollectSubcommand, withPlace } from './subcommand.ts';

interface BackupOptions extends WithPlace {
  readonly out: string;
}

/** Parts that are compressed each for themselves, one after the other, are one gzip file. */
async function* compressed(parts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const part of parts) yield gzipSync(part);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const unzip = createGunzip();
  // Tells the one after it what goes wrong before it.
  pipeline(createReadStream(file), unzip, () => {});
  const text = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  try {
    for await (const bytes of unzip) {
      const lines = (rest + text.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest) yield rest;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT') throw new BadInput(`${file} does not exist.`);
    if (/^(EACCES|EPERM|EISDIR)$/.test(code)) throw new BadInput(`${file} cannot be read.`);
    throw /^(Z_|ERR_ENCODING)/.test(code) ? new BadInput(`${file} is not a backup, or is damaged.`) : error;
  } finally {
    unzip.destroy();
  }
}

export const backupLog: CollectSubcommand = {
  register(group, io) {
    withPlace(group.command('backup'))
      .description('Write everything that the collector keeps into one file, also while it runs')
      .requiredOption('--out <file>', 'file to make, as log.backup.gz')
      .action(async (options: BackupOptions) => {
        const database = await openForReading(placeOf(options));
        try {
          // Hashes of keys and pseudonyms are in it: for its owner alone.
          await writeWhole(options.out, compressed(backup(database)), { mode: 0o600 });
        } finally {
          await database.close();
        }
        io.out(
          `Everything is in ${options.out}. Put it back with: onbevangen collect restore ${options.out}\n`,
        );
      });
  },
};

export const restoreLog: CollectSubcommand = {
  register(group, io) {
    withPlace(group.command('restore'))
      .description('Put a backup into an empty place, of either kind: also a move from SQLite to PostgreSQL')
      .argument('<backup>', 'what "backup" wrote')
      .action(async (file: string, options: WithPlace) => {
        const count = await atPlace(options, (database) => restore(database, linesOf(file)));
        io.out(`${count} rows are back.\n`);
      });
  },
};
