import { stringify } from 'csv-stringify/sync';
import { DEFAULT_FILE } from '../../collector/defaults.ts';
import { columns, row } from '../../evaluation/export.ts';
import { fidelity, fidelityColumns, tells } from '../../evaluation/fidelity.ts';
import type { AnyEvent } from '../../shared/events/parse.ts';
import { demoStudy } from '../../shared/study/demo-study.ts';
import { writeWhole } from '../files.ts';
import { BadInput } from '../io.ts';
import { type LogPlace, logPages } from '../log-pages.ts';
import { DATABASE_OPTION } from '../place.ts';
import { readProtocol } from '../protocol-file.ts';
import type { CliCommand } from './command.ts';

interface Options extends LogPlace {
  readonly out?: string;
  readonly fidelity?: string;
  readonly protocol?: string;
  readonly columns?: boolean;
}

const csv = (rows: readonly (readonly unknown[])[]) =>
  stringify(
    rows.map((one) => [...one]),
    { cast: { boolean: String } },
  );

const documentation = () =>
  csv([
    ['column', 'event types', 'meaning'],
    ...columns.map(({ name, types, description }) => [name, types.join(' ') || 'all', description]),
  ]);

export const exportLog: CliCommand = {
  register(program, io) {
    program
      .command('export')
      .description('Write the log as CSV, a row per event')
      .option('--out <path>', 'file to write, or - for standard output')
      .option('--file <path>', `the collector's SQLite file (${DEFAULT_FILE} when nothing is given)`)
      .option(...DATABASE_OPTION)
      .option('--collector <url>', 'address of a collector to read from')
      .option('--key <key>', 'read key of the collector')
      .option('--fidelity <path>', 'also write what became of each nudge at each decision, as CSV')
      .option('--protocol <file>', 'protocol of the study, for --fidelity (the demonstration when left out)')
      .option('--columns', 'print what the columns mean, and stop')
      .action(async (options: Options) => {
        if (options.columns) return io.out(documentation());
        const { out } = options;
        if (!out) throw new BadInput('Say where to write the log, as in --out log.csv.');
        const pages = logPages(options);
        const protocols = options.protocol ? [await readProtocol(options.protocol, io)] : [demoStudy];
        const kept: AnyEvent[] = [];
        let count = 0;
        async function* parts(): AsyncGenerator<string> {
          yield csv([columns.map(({ name }) => name)]);
          for await (const { events } of pages) {
            count += events.length;
            if (options.fidelity) kept.push(...events.filter(tells));
            if (events.length > 0) yield csv(events.map(row));
          }
        }
        if (out === '-') {
          if (options.fidelity)
            throw new BadInput('With --fidelity, say a file for the log, too: --out log.csv.');
          const whole: string[] = [];
          for await (const part of parts()) whole.push(part);
          return io.out(whole.join(''));
        }
        await writeWhole(out, parts());
        if (options.fidelity) {
          const rows = fidelity(kept, protocols);
          const names = fidelityColumns.map(([name]) => name);
          await writeWhole(options.fidelity, [
            csv([names, ...rows.map((one) => names.map((name) => one[name]))]),
          ]);
          io.out(`${rows.length} nudges at decisions in ${options.fidelity}.\n`);
        }
        const beside = `${out.replace(/\.csv$/i, '')}.columns.csv`;
        await writeWhole(beside, [documentation()]);
        io.out(`${count} events in ${out}; what the columns mean is in ${beside}.\n`);
      });
  },
};
