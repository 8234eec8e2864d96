import { maskingOfStudy } from '../../shared/masking/of-study.ts';
import { closedRules, type MaskingRules, rulesOf } from '../../shared/masking/rules.ts';
import { assignmentOf, isDemonstration } from './assignments.ts';
import { everyPage } from './every-page.ts';
import { loadSettings, type Settings } from './settings.ts';

/** Whether what is hidden can be chosen by hand: neither policy nor a study says it. */
export const mayChoose = (settings: Settings): boolean =>
  !settings.managed.includes('masking') && isDemonstration(assignmentOf(settings, Date.now()));

/** What holds in this browser now. A policy that cannot be read opens nothing, and reveals nobody. */
export function maskingOf(settings: Settings): MaskingRules {
  const { masking, role, ownMasking } = settings;
  const assignment = assignmentOf(settings, Date.now());
  if (masking === null || role === null || assignment.broken)
    return { ...closedRules, role: role ?? 'recruiter' };
  const studyRuns = !isDemonstration(assignment);
  // What a study is frozen with goes before all else; the demonstration is for trying things out.
  const ofStudy = studyRuns ? maskingOfStudy(assignment.protocol) : {};
  return rulesOf([mayChoose(settings) ? ownMasking : {}, masking, ofStudy], role, { studyRuns });
}

let told = '';

/** Pages that are open hear of it when what is hidden was chosen anew. */
export async function tellRules(): Promise<void> {
  const rules = await currentRules();
  const now = JSON.stringify(rules);
  if (now === told) return;
  told = now;
  await everyPage((page) => page.rules(rules));
}

export const currentRules = async (): Promise<MaskingRules> => maskingOf(await loadSettings());
