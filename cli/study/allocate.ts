import { stringify } from 'csv-stringify/sync';
import { listsOf, Register } from '../../shared/study/allocation.ts';
import { plotsOf } from '../../shared/study/assign.ts';
import { deriveKey } from '../../shared/study/hmac.ts';
import type { Protocol } from '../../shared/study/protocol.ts';
import { pseudonym } from '../../shared/study/pseudonym.ts';
import { strataOf, stratumOf } from '../../shared/study/strata.ts';
import { readText, writeWhole } from '../files.ts';
import { BadInput, type Io } from '../io.ts';
import { readProtocol } from '../protocol-file.ts';
import { entryLine } from './entries.ts';
import { readSeed, type StudyCommand, wholeNumber } from './subcommand.ts';

interface Options {
  readonly protocol: string;
  readonly seedFile: string;
  readonly units?: string;
  readonly studyKey?: string;
  readonly slots?: string;
  readonly out?: string;
}

/** Who stands on which line: `plot,unit,<strata>` below a line with those names; plot may be left out when there is one. */
function* unitsOf(text: string, protocol: Protocol, studyKey: string | undefined) {
  const plots = plotsOf(protocol);
  const [head = '', ...lines] = text.split(/\r?\n/);
  const names = head.split(',').map((name) => name.trim());
  if (!names.includes('unit'))
    throw new BadInput('The first line of the units names the columns; "unit" must be one.');
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const cells = line.split(',').map((cell) => cell.trim());
    const row = Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']));
    const where = `Line ${at + 2} of the units`;
    const plot = row.plot || (plots.length === 1 ? plots[0]?.id : undefined);
    const found = plots.find(({ id }) => id === plot);
    if (!found) throw new BadInput(`${where} wants a plot: ${plots.map(({ id }) => id).join(' or ')}.`);
    const stratum = stratumOf(protocol, row);
    if (!stratum)
      throw new BadInput(
        `${where} wants ${protocol.strata.map(({ id }) => id).join(', ')}, as in the protocol.`,
      );
    const code = row.unit ?? '';
    if (!studyKey && !/^[0-9a-f]{32}$/.test(code)) {
      throw new BadInput(`${where} wants a pseudonym of 32 hex digits, or give --study-key for codes.`);
    }
    if (code === '') throw new BadInput(`${where} has no unit.`);
    const entity = found.unit;
    const unit = studyKey ? pseudonym(deriveKey(studyKey, protocol.id, entity), code) : code;
    yield { plot: found.id, stratum, unit };
  }
}

function* slots(protocol: Protocol, seed: string, count: number): Generator<string> {
  const list = listsOf(protocol, seed);
  yield stringify([['plot', 'stratum', 'position', 'level']]);
  for (const plot of plotsOf(protocol)) {
    for (const stratum of strataOf(protocol)) {
      for (let position = 1; position <= count; position++) {
        yield stringify([[plot.id, stratum, position, list(plot, stratum, position)]]);
      }
    }
  }
}

async function deliver(parts: Iterable<string>, out: string | undefined, io: Io) {
  if (out) await writeWhole(out, parts);
  else io.out([...parts].join(''));
}

export const allocate: StudyCommand = {
  register(group, io) {
    group
      .command('allocate')
      .description('Draw the lot of units that are known beforehand, or print the list as it stands')
      .requiredOption('--protocol <file>', 'protocol file')
      .requiredOption('--seed-file <file>', 'file with the secret seed')
      .option('--units <csv>', 'units in the order in which they take their places')
      .option('--study-key <hex>', "the employer's key, for units that are codes; it is not kept or sent")
      .option('--slots <number>', 'print so many places of each stratum instead (CSV)')
      .option('--out <file>', 'file to write; standard output when left out')
      .action(async (options: Options) => {
        const protocol = await readProtocol(options.protocol, io);
        const seed = await readSeed(options.seedFile, io);
        const { units, slots: places, studyKey } = options;
        if (protocol.allocation.method !== 'list') {
          throw new BadInput(
            `${options.protocol} has no list: its method is "${protocol.allocation.method}".`,
          );
        }
        if ((units === undefined) === (places === undefined)) throw new BadInput('Give --units or --slots.');
        if (studyKey !== undefined && !/^[0-9a-f]{64}$/.test(studyKey)) {
          throw new BadInput('A study key has 64 hex digits (0-9, a-f).');
        }
        let register: Register;
        try {
          register = new Register(protocol, seed);
        } catch {
          throw new BadInput(`${options.seedFile} is not the seed that ${options.protocol} committed to.`);
        }
        if (places !== undefined) {
          return deliver(slots(protocol, seed, wholeNumber('slots', places, 1, 100_000)), options.out, io);
        }
        for (const unit of unitsOf(await readText(units ?? '', io), protocol, studyKey)) register.issue(unit);
        await deliver(register.entries.map(entryLine), options.out, io);
      });
  },
};
