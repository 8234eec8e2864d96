import { allocate } from './allocate.ts';
import { assign } from './assign.ts';
import { check } from './check.ts';
import { hash } from './hash.ts';
import { create } from './new.ts';
import { power } from './power.ts';
import { replay } from './replay.ts';
import { show } from './show.ts';
import { simulate } from './simulate.ts';
import { status } from './status.ts';
import type { StudyCommand } from './subcommand.ts';

export const studyCommands: readonly StudyCommand[] = [
  show,
  create,
  check,
  power,
  hash,
  allocate,
  assign,
  replay,
  simulate,
  status,
];
