import { protocolHash } from '../../shared/study/protocol-hash.ts';
import { PROTOCOL_OPTION, protocolOf, type StudyCommand, type WithProtocol } from './subcommand.ts';

export const show: StudyCommand = {
  register(group, io) {
    group
      .command('show', { isDefault: true })
      .description('Print the protocol and its hash')
      .option(...PROTOCOL_OPTION)
      .action(async (options: WithProtocol) => {
        const protocol = await protocolOf(options, io);
        io.out(`${JSON.stringify(protocol, null, 2)}\nhash ${protocolHash(protocol)}\n`);
      });
  },
};
