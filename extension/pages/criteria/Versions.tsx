import { type CriteriaHistory, current } from '../../../shared/assessment/criteria-set.ts';
import { translateCriteria } from '../../../shared/languages/criteria/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import type { DraftState } from './draft-queue.ts';
import { Norm } from './Norm.tsx';

interface Props {
  readonly language: Language;
  readonly history: CriteriaHistory;
  /** What the draft is now, when it is one. */
  readonly draft?: DraftState;
}

/** The file of all versions; for import, or to keep beside a vacancy. */
function fileOf(history: CriteriaHistory, draft: DraftState | undefined): string {
  const versions = history.versions.map((one, at) =>
    draft && at === history.versions.length - 1 ? { ...one, ...draft } : one,
  );
  return `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify({ versions }, null, 2))}`;
}

/** The versions of before, which stay as they were, and all of them as a file. */
export function Versions({ language, history, draft }: Props) {
  const before = history.versions.slice(0, -1).reverse();
  return (
    <section class="part">
      {before.length > 0 && <h2>{translateCriteria(language, 'versions')}</h2>}
      {before.map((set) => (
        <details key={set.version}>
          <summary>
            {set.reason
              ? translateCriteria(language, 'version.reason', {
                  version: set.version,
                  reason: translateCriteria(language, `reason.${set.reason}`),
                })
              : translateCriteria(language, 'version', { version: set.version })}
          </summary>
          <Norm language={language} set={set} />
        </details>
      ))}
      <a class="button" href={fileOf(history, draft)} download={`criteria-${current(history).version}.json`}>
        {translateCriteria(language, 'export')}
      </a>
    </section>
  );
}
