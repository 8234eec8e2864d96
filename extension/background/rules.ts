import { closedRules, type MaskingPolicy, type MaskingRules, rulesOf } from '../../shared/masking/rules.ts';
import { assignmentOf, isDemonstration } from './assignments.ts';
import { loadSettings, type Settings } from './settings.ts';

/** Whether what is hidden can be chosen by hand: neither policy nor a study says it. */
export const mayChoose = (settings: Settings): boolean =>
  !settings.managed.includes('masking') && isDemonstration(assignmentOf(settings));

/** What holds in this browser now. A policy that cannot be read opens nothing, and reveals nobody. */
export function maskingOf(settings: Settings): MaskingRules {
  const { masking, role, ownMasking } = settings;
  const assignment = assignmentOf(settings);
  if (masking === null || role === null || assignment.broken)
    return { ...closedRules, role: role ?? 'recruiter' };
  // A protocol may say what is masked and until when; nothing goes before it.
  const { masking: ofStudy } = assignment.protocol as { readonly masking?: MaskingPolicy };
  const layers = [mayChoose(settings) ? ownMasking : {}, masking, ofStudy ?? {}];
  return rulesOf(layers, role, { studyRuns: !isDemonstration(assignment) });
}

export const currentRules = async (): Promise<MaskingRules> => maskingOf(await loadSettings());
