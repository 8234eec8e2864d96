import { assign as assignUnits } from '../../shared/study/assign.ts';
import { deriveKey } from '../../shared/study/hmac.ts';
import { pseudonym } from '../../shared/study/pseudonym.ts';
import { BadInput } from '../io.ts';
import {
  PROTOCOL_OPTION,
  protocolOf,
  type StudyCommand,
  type WithProtocol,
  wholeNumber,
} from './subcommand.ts';

interface Options extends WithProtocol {
  readonly studyKey?: string;
  readonly day?: string;
}

export const assign: StudyCommand = {
  register(group, io) {
    group
      .command('assign <recruiter>')
      .description('Print the arm of a recruiter: a pseudonym from the log, or a code with --study-key')
      .option(...PROTOCOL_OPTION)
      .option('--study-key <hex>', "the employer's key, 64 hex digits; it is not kept or sent")
      .option('--day <number>', 'study day; the first after the baseline phase when left out')
      .action(async (recruiter: string, options: Options) => {
        const protocol = await protocolOf(options, io);
        const { studyKey } = options;
        if (studyKey !== undefined && !/^[0-9a-f]{64}$/.test(studyKey)) {
          throw new BadInput('A study key has 64 hex digits (0-9, a-f).');
        }
        if (studyKey === undefined && !/^[0-9a-f]{32}$/.test(recruiter)) {
          throw new BadInput(
            'Arms follow from pseudonyms: give one from the log, or a code with --study-key.',
          );
        }
        const day = options.day ? wholeNumber('day', options.day, -3660, 36_600) : protocol.baselineDays;
        const unit = studyKey
          ? pseudonym(deriveKey(studyKey, protocol.id, 'recruiter'), recruiter)
          : recruiter;
        const { arm } = assignUnits(protocol, { recruiter: unit }, day);
        const shown = (on: boolean) => (on ? 'yes' : 'no');
        io.out(`${unit} ${arm.id} (anonymise ${shown(arm.anonymise)}, prompts ${shown(arm.prompts)})\n`);
      });
  },
};
