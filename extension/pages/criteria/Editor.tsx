import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CriterionFlaw, normFlaws } from '../../../shared/assessment/criteria-flaws.ts';
import { current, inForce, MISSING } from '../../../shared/assessment/criteria-set.ts';
import { type Criterion, MAX_CRITERIA } from '../../../shared/assessment/criterion.ts';
import { countCriteria, translateCriteria } from '../../../shared/languages/criteria/index.ts';
import type { KeptCriteria } from '../../../shared/ports/criteria-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { Sure } from '../parts/Sure.tsx';
import { CriterionEditor } from './CriterionEditor.tsx';
import { DraftQueue, type DraftState, type SaveState } from './draft-queue.ts';
import { Versions } from './Versions.tsx';

interface Props {
  readonly language: Language;
  readonly kept: KeptCriteria;
  save(draft: DraftState): Promise<unknown>;
  lock(): Promise<void>;
  drop(): Promise<void>;
}

function freshId(criteria: readonly Criterion[]): string {
  for (let number = criteria.length + 1; ; number++)
    if (criteria.every(({ id }) => id !== `c-${number}`)) return `c-${number}`;
}

/** A draft: saved at each change, until it is locked. */
export function Editor({ language, kept, save, lock, drop }: Props) {
  const now = current(kept.history);
  const before = inForce(kept.history);
  const [draft, setDraft] = useState<DraftState>({ criteria: now.criteria, missing: now.missing });
  const [state, setState] = useState<SaveState | null>(null);
  const [removed, setRemoved] = useState<{ readonly criterion: Criterion; readonly at: number } | null>(null);
  const [flaws, setFlaws] = useState<readonly CriterionFlaw[]>([]);
  const [failed, setFailed] = useState(false);
  const [queue] = useState(() => new DraftQueue((next) => save(next), setState));
  const list = useRef<HTMLOListElement>(null);
  const focusOn = useRef<number | null>(null);
  useEffect(() => () => queue.stop(), [queue]);
  useLayoutEffect(() => {
    if (focusOn.current === null) return;
    list.current?.children[focusOn.current]?.querySelector('input')?.focus();
    focusOn.current = null;
  });
  const t = (key: Parameters<typeof translateCriteria>[1], values = {}) =>
    translateCriteria(language, key, values);
  const { criteria } = draft;

  function put(next: DraftState): void {
    setDraft(next);
    setFlaws((shown) => (shown.length ? normFlaws(next.criteria) : shown));
    queue.put(next);
  }
  const putCriteria = (next: readonly Criterion[]) => put({ ...draft, criteria: next });
  const move = (at: number, to: number) => {
    const next = [...criteria];
    next.splice(to, 0, ...next.splice(at, 1));
    putCriteria(next);
  };

  async function lockNow(): Promise<void> {
    const found = normFlaws(criteria);
    setFlaws(found);
    if (found.length > 0) return;
    setFailed(false);
    try {
      await queue.settled();
      await lock();
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <div class="state-line">
        <h2>{countCriteria(language, 'draft', criteria.length, { version: now.version })}</h2>
        <span role="status" class="quiet">
          {state === 'saved' && t('saved')}
          {state === 'saving' && t('saving')}
        </span>
      </div>
      {before && <p class="quiet">{t('draft.before', { version: before.version })}</p>}
      {kept.opened && !before && <p class="message warning">{t('lock.opened')}</p>}
      {state === 'failed' && (
        <p class="message warning" role="alert">
          {t('save.failed')}
        </p>
      )}
      {criteria.length === 0 && <p class="message">{t('none')}</p>}
      <ol class="plain editors" ref={list}>
        {criteria.map((criterion, at) => (
          <CriterionEditor
            key={criterion.id}
            language={language}
            criterion={criterion}
            at={at}
            count={criteria.length}
            change={(next) => putCriteria(criteria.map((one, place) => (place === at ? next : one)))}
            move={(to) => move(at, to)}
            remove={() => {
              setRemoved({ criterion, at });
              putCriteria(criteria.filter((one) => one !== criterion));
            }}
          />
        ))}
      </ol>
      {removed && (
        <p class="message row" role="status">
          {t('removed', { name: removed.criterion.name || t('criterion', { count: removed.at + 1 }) })}{' '}
          {criteria.length < MAX_CRITERIA && (
            <button
              type="button"
              class="button link"
              onClick={() => {
                focusOn.current = removed.at;
                putCriteria(criteria.toSpliced(removed.at, 0, removed.criterion));
                setRemoved(null);
              }}
            >
              {t('undo')}
            </button>
          )}
        </p>
      )}
      {criteria.length < MAX_CRITERIA ? (
        <button
          type="button"
          class="button"
          onClick={() => {
            focusOn.current = criteria.length;
            const blank = { id: freshId(criteria), name: '', question: '', weight: 2 };
            putCriteria([...criteria, { ...blank, anchors: ['', '', '', '', ''] }]);
          }}
        >
          {t('add')}
        </button>
      ) : (
        <p class="quiet">{t('full')}</p>
      )}
      <fieldset class="radios part">
        <legend>{t('missing')}</legend>
        {MISSING.map((rule) => (
          <label key={rule}>
            <input
              type="radio"
              name="missing"
              checked={draft.missing === rule}
              onChange={() => put({ ...draft, missing: rule })}
            />
            {t(`missing.${rule}`)}
          </label>
        ))}
      </fieldset>
      {flaws.length > 0 && (
        <div class="message warning" role="alert">
          <p>{t('flaws')}</p>
          <ul>
            {flaws.map(({ kind, at }) => (
              <li key={`${kind} ${at}`}>
                {at === null ? (
                  t(`flaw.${kind}`)
                ) : (
                  <a
                    href={`#criterion-${at}`}
                    onClick={(event) => {
                      event.preventDefault();
                      list.current?.children[at]?.querySelector('input')?.focus();
                    }}
                  >
                    {t(`flaw.${kind}`, { at: at + 1 })}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {failed && (
        <p class="message warning" role="alert">
          {t('begin.failed')}
        </p>
      )}
      <div class="part">
        <Sure
          primary
          text={t('lock')}
          sure={t('lock.sure')}
          yes={t('lock.yes')}
          no={t('lock.no')}
          ready={() => {
            const found = normFlaws(criteria);
            setFlaws(found);
            return found.length === 0;
          }}
          run={() => void lockNow()}
        />
        {!before && (
          <Sure
            text={t('drop')}
            sure={t('drop.sure')}
            yes={t('drop.yes')}
            no={t('lock.no')}
            run={() =>
              void queue
                .settled()
                .catch(() => undefined)
                .then(drop)
                .catch(() => setFailed(true))
            }
          />
        )}
      </div>
      <Versions language={language} history={kept.history} draft={draft} />
    </>
  );
}
