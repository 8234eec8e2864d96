import type { Command } from 'commander';
import type { Io } from '../io.ts';

/** One file = one subcommand. Its action throws `BadInput` or `Failure`; nothing is printed before all is known good. */
export interface CliCommand {
  register(program: Command, io: Io): void;
}
