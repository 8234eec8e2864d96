import { backupLog, restoreLog } from './backup.ts';
import { keys } from './keys.ts';
import { retention } from './retention.ts';
import type { CollectSubcommand } from './subcommand.ts';

export const subcommands: readonly CollectSubcommand[] = [keys, backupLog, restoreLog, retention];
