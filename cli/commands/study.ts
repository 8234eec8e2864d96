import { studyCommands } from '../study/index.ts';
import type { CliCommand } from './command.ts';

export const study: CliCommand = {
  register(program, io) {
    const group = program.command('study').description('Design, check and replay a study');
    for (const command of studyCommands) command.register(group, io);
  },
};
