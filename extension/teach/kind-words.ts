import { kindLabel } from '../../shared/languages/index.ts';
import { translateTeach } from '../../shared/languages/teach/index.ts';
import type { FieldKind } from '../../shared/profiles/ats-profile.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';

/** A kind in the words of who teaches: those that a pill has no word for have their own. */
export function kindWords(language: Language, kind: FieldKind): string {
  if (kind === 'text' || kind === 'document' || kind === 'control' || kind === 'identity')
    return translateTeach(language, `kind.${kind}`);
  return kindLabel(language, kind);
}
