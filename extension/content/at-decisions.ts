import { decisionDraft } from '../../shared/events/decision.ts';
import type { ContentToBackground, SessionSetup } from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import type { MountedWidget } from '../../widget/host.ts';
import { uuid } from '../platform/uuid.ts';
import type { DecisionEvents } from './decision-watcher.ts';
import type { Log } from './log.ts';
import type { VacancyInView } from './vacancy-in-view.ts';

/** What comes of a decision that is seen: the log has it, and the widget may ask before and after. */
export function atDecisions(
  setup: SessionSetup,
  background: Pick<Remote<ContentToBackground>, 'decided'>,
  log: Log,
  vacancy: VacancyInView,
  current: () => { readonly key: string } | null,
  widget: () => MountedWidget | null,
): DecisionEvents {
  const beside = (control: Element, keyboard: boolean) => {
    const box = control.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2, keyboard };
  };
  return {
    intent(candidate, action, control, keyboard) {
      if (candidate === current()?.key && setup.arm.prompts)
        widget()?.beforeDecision(action, beside(control, keyboard));
    },
    intentAll(candidates, action, control, keyboard) {
      if (setup.arm.prompts) widget()?.beforeDecision(action, beside(control, keyboard), candidates);
    },
    decided(decided) {
      const job = vacancy.pseudonym;
      const { candidate, action } = decided;
      void log.write(decisionDraft(uuid(), { ...decided, ...(job && { vacancy: job }) }));
      if (!setup.arm.prompts) return;
      void background.decided({ candidate, vacancy: job, action }).catch(() => undefined);
      if (action !== 'move' && (candidate === current()?.key || decided.source === 'bulk'))
        widget()?.afterDecision(action);
    },
  };
}
