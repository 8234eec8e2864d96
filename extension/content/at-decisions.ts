import { decision as decisionEvent } from '../../shared/events/decision.ts';
import type { SessionSetup } from '../../shared/ports/content-to-background.ts';
import type { MountedWidget } from '../../widget/host.ts';
import { uuid } from '../platform/uuid.ts';
import type { DecisionEvents } from './decision-watcher.ts';
import type { Log } from './log.ts';
import type { VacancyInView } from './vacancy-in-view.ts';

/** What comes of a decision that is seen: the log has it, and the widget may ask before and after. */
export function atDecisions(
  setup: SessionSetup,
  log: Log,
  vacancy: VacancyInView,
  current: () => { readonly key: string } | null,
  widget: () => MountedWidget | null,
): DecisionEvents {
  return {
    intent(candidate, action, control, keyboard) {
      if (candidate !== current()?.key || !setup.arm.prompts) return;
      const box = control.getBoundingClientRect();
      const near = { x: box.left + box.width / 2, y: box.top + box.height / 2, keyboard };
      widget()?.beforeDecision(action, near);
    },
    decided(decided) {
      const job = vacancy.pseudonym;
      void log.write(decisionEvent.create(uuid(), { ...decided, ...(job && { vacancy: job }) }));
      if (decided.action !== 'move' && decided.candidate === current()?.key && setup.arm.prompts)
        widget()?.afterDecision(decided.action);
    },
  };
}
