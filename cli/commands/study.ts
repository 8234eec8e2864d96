import { assign } from '../../shared/study/assign.ts';
import { demoStudy } from '../../shared/study/demo-study.ts';
import { deriveKey } from '../../shared/study/hmac.ts';
import { protocolHash } from '../../shared/study/protocol-hash.ts';
import { pseudonym } from '../../shared/study/pseudonym.ts';
import { readProtocol } from '../files.ts';
import { BadInput } from '../io.ts';
import type { CliCommand } from './command.ts';

interface Options {
  readonly protocol?: string;
  readonly studyKey?: string;
}

export const study: CliCommand = {
  register(program, io) {
    const group = program.command('study').description('Look at a study and its assignments');
    const protocolOf = ({ protocol }: Options) => (protocol ? readProtocol(protocol, io) : demoStudy);

    group
      .command('show', { isDefault: true })
      .description('Print the protocol and its hash')
      .option('--protocol <file>', 'protocol file; the built-in demonstration when left out')
      .action(async (options: Options) => {
        const protocol = await protocolOf(options);
        io.out(`${JSON.stringify(protocol, null, 2)}\nhash ${protocolHash(protocol)}\n`);
      });

    group
      .command('assign <recruiter>')
      .description('Print the arm of a recruiter: a pseudonym from the log, or a code with --study-key')
      .option('--protocol <file>', 'protocol file; the built-in demonstration when left out')
      .option('--study-key <hex>', "the employer's key, 64 hex digits; it is not kept or sent")
      .action(async (recruiter: string, options: Options) => {
        const protocol = await protocolOf(options);
        const { studyKey } = options;
        if (studyKey !== undefined && !/^[0-9a-f]{64}$/.test(studyKey)) {
          throw new BadInput('A study key has 64 hex digits (0-9, a-f).');
        }
        if (studyKey === undefined && !/^[0-9a-f]{32}$/.test(recruiter)) {
          throw new BadInput(
            'Arms follow from pseudonyms: give one from the log, or a code with --study-key.',
          );
        }
        const unit = studyKey
          ? pseudonym(deriveKey(studyKey, protocol.id, 'recruiter'), recruiter)
          : recruiter;
        const arm = assign(protocol, { recruiter: unit });
        const shown = (on: boolean) => (on ? 'yes' : 'no');
        io.out(`${unit} ${arm.id} (anonymise ${shown(arm.anonymise)}, prompts ${shown(arm.prompts)})\n`);
      });
  },
};
