import type { Missing } from '../shared/assessment/criteria-set.ts';
import type { Criterion } from '../shared/assessment/criterion.ts';
import { unscored } from '../shared/assessment/formula.ts';
import type { Language } from '../shared/recognizers/recognizer.ts';
import { NormCard } from './components/NormCard.tsx';
import { Panel, type PanelState } from './components/Panel.tsx';
import { PromptPlace, type PromptPlaceProps } from './components/PromptPlace.tsx';
import { RevealBox } from './components/RevealBox.tsx';
import { ScorecardView } from './components/ScorecardView.tsx';
import type { Moves, RevealDoor } from './host.ts';
import type { Head } from './state/head.ts';
import type { NormNotice } from './state/norm-notice.ts';
import type { Notes } from './state/notes.ts';
import type { Prompts } from './state/prompts.ts';
import type { Scorecard } from './state/scorecard.ts';

export interface AppProps {
  readonly language: Language;
  readonly criteria: readonly Criterion[];
  readonly missing: Missing | undefined;
  readonly scorecard: Scorecard;
  readonly notes: Notes | null;
  readonly head: Head;
  readonly notice: NormNotice;
  readonly moves: Moves | undefined;
  onPoint(action: 'reject' | 'advance'): void;
  readonly prompts: Prompts;
  /** `null`: no panel now. */
  readonly panel: PanelState | null;
  onPanel(state: PanelState, settled: boolean): void;
  readonly reveal: RevealDoor | undefined;
  /** How often the recruiter asked by key who this is. */
  readonly asked: number;
  readonly isPerson: (event: Event) => boolean;
  onReveal(): void;
  onScore(): void;
  onLeave(): void;
  onReady(focus: () => void): void;
  readonly onAnswer: PromptPlaceProps['onAnswer'];
  readonly surroundings: PromptPlaceProps['surroundings'];
}

/** The docked panel, and a prompt beside the ATS's button when there is one. */
export function App(props: AppProps) {
  const { language, criteria, scorecard, panel } = props;
  const { candidate, scores } = scorecard.view;
  const done = criteria.length - unscored(criteria, scores).length;
  return (
    <div lang={language} class="app" style={{ '--panel-width': `${panel?.width ?? 0}px` }}>
      {panel && (
        <Panel
          language={language}
          state={panel}
          progress={candidate && criteria.length > 0 ? `${done}/${criteria.length}` : ''}
          onState={props.onPanel}
        >
          {candidate && <NormCard language={language} notice={props.notice} onDone={props.onScore} />}
          <ScorecardView
            language={language}
            criteria={criteria}
            missing={props.missing}
            scorecard={scorecard}
            head={props.head}
            onLeave={props.onLeave}
            {...(props.notes && { notes: props.notes })}
            {...(props.moves && { moves: props.moves, onPoint: props.onPoint })}
            onReady={props.onReady}
            {...(props.reveal && candidate && { onReveal: props.onReveal })}
          />
          {props.reveal && candidate && (
            <RevealBox
              key={candidate.key}
              language={language}
              door={props.reveal}
              candidate={candidate}
              scorecard={scorecard}
              asked={props.asked}
              onScore={props.onScore}
              isPerson={props.isPerson}
            />
          )}
        </Panel>
      )}
      <PromptPlace
        language={language}
        criteria={criteria}
        prompts={props.prompts}
        onAnswer={props.onAnswer}
        surroundings={props.surroundings}
      />
    </div>
  );
}
