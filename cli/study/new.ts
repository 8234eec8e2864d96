import { randomBytes } from 'node:crypto';
import { designs } from '../../shared/study/designs/index.ts';
import { exampleProtocol } from '../../shared/study/example.ts';
import { sha256Hex } from '../../shared/study/hmac.ts';
import type { Protocol } from '../../shared/study/protocol.ts';
import { protocolHash } from '../../shared/study/protocol-hash.ts';
import { writeWhole } from '../files.ts';
import { BadInput } from '../io.ts';
import { readProtocol } from '../protocol-file.ts';
import type { StudyCommand } from './subcommand.ts';

interface Options {
  readonly design?: string;
  readonly from?: string;
  readonly out?: string;
  readonly start: string;
  readonly end: string;
}

/** The next version of a protocol: what it said, with a number more and the hash of the one before. */
function next(before: Protocol, example: Protocol): Protocol {
  const frame = { form: 2, version: before.version + 1, amends: protocolHash(before) } as const;
  // Form 1 said nothing of the rest: the example shows what is to be filled in.
  const { id, arms, design, allocation, armVisible, start, exposure } = before;
  return before.form === 1
    ? { ...example, id, arms, design, allocation, armVisible, start, exposure, ...frame }
    : { ...before, ...frame };
}

export const create: StudyCommand = {
  register(group, io) {
    group
      .command('new')
      .description('Write a protocol to fill in, and a secret seed where the lot is drawn from a list')
      .option('--design <id>', `one of ${designs.map(({ id }) => id).join(', ')}`)
      .option('--from <file>', 'a protocol of which this is the next version, also of the old form')
      .option('--out <file>', 'where to write it; the seed goes to <file>.seed')
      .option('--start <date>', 'first study day', '2027-01-04')
      .option('--end <date>', 'last study day', '2027-07-02')
      .action(async ({ design: id, from, out, start, end }: Options) => {
        if (!out) throw new BadInput('Say where to write the protocol, as in --out protocol.json.');
        if (from && id)
          throw new BadInput('Give --design or --from, not both: the design stands in the protocol.');
        const before = from ? await readProtocol(from, io) : null;
        const wanted = before?.design.id ?? id;
        if (!wanted) throw new BadInput(`Give --design: ${designs.map((one) => one.id).join(', ')}.`);
        const design = designs.find((one) => one.id === wanted);
        if (!design) {
          throw new BadInput(
            `There is no design "${wanted}": choose from ${designs.map((one) => one.id).join(', ')}.`,
          );
        }
        const seed = randomBytes(32).toString('hex');
        const example = exampleProtocol(design, { seedHash: sha256Hex(seed), start, end });
        const protocol = before ? next(before, example) : example;
        const listed = !before && protocol.allocation.method === 'list';
        // The seed first: a protocol whose seed is nowhere could never be carried out.
        if (listed) await writeWhole(`${out}.seed`, [`${seed}\n`], { mode: 0o600 });
        await writeWhole(out, [`${JSON.stringify(protocol, null, 2)}\n`]);
        io.out(
          [
            `${out}: ${design.description}.`,
            ...(listed
              ? [
                  `${out}.seed: the secret seed. Keep it where nobody who recruits can read it; the protocol holds its hash. Reveal it when the study is over.`,
                ]
              : []),
            'Fill in the texts, numbers and dates; docs/for-researchers.md and docs/protocol.schema.json say what each means.',
            `Then: onbevangen study check ${out}`,
            '',
          ].join('\n'),
        );
      });
  },
};
