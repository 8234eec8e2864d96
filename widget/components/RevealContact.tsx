import { useState } from 'preact/hooks';
import { type TextKey, translate } from '../../shared/languages/index.ts';
import type { RevealState } from '../../shared/masking/reveal.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import type { RevealActions } from './RevealSteps.tsx';

export interface RevealContactProps {
  readonly language: Language;
  readonly contact: RevealState['contact'];
  readonly actions: Pick<RevealActions, 'write' | 'copy'>;
  readonly isPerson: (event: Event) => boolean;
}

/** Reaching somebody without seeing who it is: the ATS's own mail, or else an address that is copied unseen. */
export function RevealContact({ language, contact, actions, isPerson }: RevealContactProps) {
  const [said, setSaid] = useState<TextKey | null>(null);
  const way = contact.template ? 'write' : contact.copy ? 'copy' : null;
  if (!way) return null;
  async function onClick(event: Event): Promise<void> {
    if (!way || !isPerson(event)) return;
    try {
      await actions[way]();
      setSaid(`contact.${way}.done`);
    } catch {
      setSaid('contact.failed');
    }
  }
  return (
    <div class="reveal-contact">
      <button type="button" class="button" onClick={onClick}>
        {translate(language, `contact.${way}`)}
      </button>
      <p class="quiet" role="status">
        {translate(language, said ?? `contact.${way}.text`)}
      </p>
    </div>
  );
}
