import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Check } from './check.ts';
import { frenchAudit } from './checks/french-audit.ts';
import { growthbook } from './checks/growthbook.ts';
import { petersen } from './checks/petersen.ts';
import { resumeNames } from './checks/resume-names.ts';

export const checks: readonly Check[] = [growthbook, resumeNames, petersen, frenchAudit];

/** Runs every check whose file is in the folder, a line each; how many failed, or `null` when there was none. */
export function conform(folder: string, say: (line: string) => void): number | null {
  let failures = 0;
  let ran = 0;
  for (const { file, source, run } of checks) {
    const at = path.join(folder, file);
    if (!existsSync(at)) {
      say(`· ${file}: not there (${source})`);
      continue;
    }
    for (const { name, passed, failed, wrong } of run(readFileSync(at, 'utf8'))) {
      ran++;
      failures += failed;
      say(`${failed ? '✗' : '✓'} ${file}, ${name}: ${passed} passed, ${failed} failed`);
      for (const line of wrong) say(`    ${line}`);
    }
  }
  return ran === 0 ? null : failures;
}
