import type { Command } from 'commander';
import { demoStudy } from '../../shared/study/demo-study.ts';
import type { Protocol } from '../../shared/study/protocol.ts';
import { readText } from '../files.ts';
import { BadInput, type Io } from '../io.ts';
import { readProtocol } from '../protocol-file.ts';

/** One file = one subcommand of `onbevangen study`. */
export interface StudyCommand {
  register(group: Command, io: Io): void;
}

export interface WithProtocol {
  readonly protocol?: string;
}

export const PROTOCOL_OPTION = [
  '--protocol <file>',
  'protocol file; the built-in demonstration when left out',
] as const;

export const protocolOf = async ({ protocol }: WithProtocol, io: Io): Promise<Protocol> =>
  protocol ? readProtocol(protocol, io) : demoStudy;

/** The secret seed out of its file: 64 hex digits. Throws `BadInput`. */
export async function readSeed(file: string, io: Io): Promise<string> {
  const seed = (await readText(file, io)).trim();
  if (!/^[0-9a-f]{64}$/.test(seed))
    throw new BadInput(`${file} does not hold a seed of 64 hex digits (0-9, a-f).`);
  return seed;
}

/** A whole number of an option. Throws `BadInput`. */
export function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new BadInput(`--${name} is a whole number from ${least} to ${most}.`);
  }
  return number;
}

/** A number of an option. Throws `BadInput`. */
export function numberOf(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= least && number <= most)) {
    throw new BadInput(`--${name} is a number from ${least} to ${most}.`);
  }
  return number;
}
