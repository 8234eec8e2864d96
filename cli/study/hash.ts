import { protocolHash } from '../../shared/study/protocol-hash.ts';
import { readProtocol } from '../protocol-file.ts';
import type { StudyCommand } from './subcommand.ts';

export const hash: StudyCommand = {
  register(group, io) {
    group
      .command('hash <protocol>')
      .description('Print the hash by which every event names this protocol')
      .action(async (file: string) => io.out(`${protocolHash(await readProtocol(file, io))}\n`));
  },
};
