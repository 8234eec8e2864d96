import { collect } from './collect.ts';
import type { CliCommand } from './command.ts';
import { exportLog } from './export.ts';
import { packageExtension } from './package.ts';
import { redactText } from './redact.ts';
import { study } from './study.ts';

export const commands: readonly CliCommand[] = [collect, exportLog, study, redactText, packageExtension];
