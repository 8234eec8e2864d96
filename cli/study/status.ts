import { DEFAULT_FILE } from '../../collector/defaults.ts';
import { type StudyStatus, studyStatus } from '../../evaluation/study-status.ts';
import { type LogPlace, logPages } from '../log-pages.ts';
import { DATABASE_OPTION } from '../place.ts';
import { PROTOCOL_OPTION, protocolOf, type StudyCommand, type WithProtocol } from './subcommand.ts';

interface Options extends WithProtocol, LogPlace {
  readonly unblinded?: boolean;
  readonly json?: boolean;
}

const list = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';

function* lines(status: StudyStatus, blinded: boolean): Generator<string> {
  const { events, others, installs, recruiters } = status;
  yield `${events} events of this study (${others} of others), ${recruiters} recruiters in ${installs} browsers`;
  if (blinded) yield 'Arms are shown as letters; --unblinded names them. Write down who did that, and when.';
  for (const { plot, unit, planned, units, p, alarm } of status.plots) {
    const drawn = Object.values(units).reduce((sum, one) => sum + one, 0);
    yield `${plot} by ${unit}: ${drawn} of ${planned} planned; ${list(units)}; sample ratio p = ${p.toFixed(4)}${alarm ? ' ALARM: look for lots or events that went missing before anything else' : ''}`;
  }
  yield `candidates seen: ${list(status.candidates)}; in two arms in one browser: ${status.foreign}`;
  for (const [nudge, steps] of Object.entries(status.nudges)) yield `${nudge}: ${list(steps)}`;
  yield `missing by sequence: ${status.missing} events in ${status.installsWithGaps} browsers; doubled numbers: ${status.doubled}`;
  yield `out of the log: ${status.optedOut} browsers`;
}

export const status: StudyCommand = {
  register(group, io) {
    group
      .command('status')
      .description('How a running study stands: enrolment, fidelity, gaps, alarms; blinded')
      .option(...PROTOCOL_OPTION)
      .option('--file <path>', `the collector's SQLite file (${DEFAULT_FILE} when nothing is given)`)
      .option(...DATABASE_OPTION)
      .option('--collector <url>', 'address of a collector to read from')
      .option('--key <key>', 'read key of the collector')
      .option('--unblinded', 'name arms and levels')
      .option('--json', 'as JSON')
      .action(async (options: Options) => {
        const protocol = await protocolOf(options, io);
        const blinded = options.unblinded !== true;
        const standing = studyStatus(protocol, { blinded });
        for await (const { events } of logPages(options)) for (const event of events) standing.take(event);
        const found = standing.result();
        if (options.json) return io.out(`${JSON.stringify({ blinded, ...found }, null, 2)}\n`);
        for (const line of lines(found, blinded)) io.out(`${line}\n`);
      });
  },
};
