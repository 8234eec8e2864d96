import { protocolHash } from '../../shared/study/protocol-hash.ts';
import { readText } from '../files.ts';
import { BadInput } from '../io.ts';
import { checkText, type LocatedFlaw, sayFlaw } from '../protocol-file.ts';
import type { StudyCommand } from './subcommand.ts';

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

export const check: StudyCommand = {
  register(group, io) {
    group
      .command('check <protocol>')
      .description('Say everything that is wrong with a protocol, and what should be known of it')
      .action(async (file: string) => {
        const { protocol, flaws } = checkText(await readText(file, io));
        const of = (severity: LocatedFlaw['severity']) => flaws.filter((flaw) => flaw.severity === severity);
        for (const flaw of of('wrong')) io.out(`${sayFlaw(flaw)}\n`);
        for (const flaw of of('note')) io.out(`note, ${sayFlaw(flaw)}\n`);
        if (!protocol) throw new BadInput(`${file} cannot be used: ${counted(of('wrong').length, 'flaw')}.`);
        io.out(
          `${file} can be used. ${counted(of('note').length, 'note')}. Hash ${protocolHash(protocol)}\n`,
        );
      });
  },
};
