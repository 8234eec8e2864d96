import { Command, CommanderError } from 'commander';
import { Failure } from '../collector/failure.ts';
import { commands } from './commands/index.ts';
import { BadInput, type Io } from './io.ts';

export { startCollector } from '../collector/start.ts';
export { processIo } from './io.ts';

/** Runs the command line and answers with the exit code: 0 fine, 1 our fault, 2 bad input. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const program = new Command('onbevangen')
    .enablePositionalOptions()
    .description('Collector, export and study tools of Onbevangen')
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (message, write) => write(message.replace(/^error: /, 'onbevangen: ')),
    });
  for (const command of commands) command.register(program, io);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof BadInput || error instanceof Failure) {
      io.err(`onbevangen: ${error.message}\n`);
      return 2;
    }
    io.err(`onbevangen: something went wrong (${error instanceof Error ? error.message : 'unknown'}).\n`);
    return 1;
  }
}
