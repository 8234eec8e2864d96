import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { type RevealActions, RevealSteps } from '../../../widget/components/RevealSteps.tsx';
import type { PageState } from './load.ts';

export interface RevealProps {
  readonly language: Language;
  readonly page: PageState;
  readonly actions: RevealActions;
}

/** As in the panel. No page can press anything in here: who does is a person. */
export function Reveal({ language, page, actions }: RevealProps) {
  const { candidate, reveal, hidden } = page;
  if (!candidate || !reveal || (hidden === 0 && reveal.shown === 'nothing')) return null;
  return (
    <RevealSteps
      language={language}
      label={candidate.label}
      state={reveal}
      actions={actions}
      isPerson={() => true}
    />
  );
}
