import { useState } from 'preact/hooks';
import type { Criterion } from '../../../shared/assessment/criterion.ts';
import { demoCriteria } from '../../../shared/assessment/demo-criteria.ts';
import { criteriaOf } from '../../../shared/assessment/families/family.ts';
import { families } from '../../../shared/assessment/families/index.ts';
import { draftFromVacancy } from '../../../shared/assessment/from-vacancy.ts';
import type { HistoryProblem } from '../../../shared/assessment/read-history.ts';
import { translateCriteria } from '../../../shared/languages/criteria/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { type LeftOut, leftOut } from './LeftOut.tsx';

interface Props {
  readonly language: Language;
  /** `left`: what a vacancy text asks that did not become a criterion. */
  start(criteria: readonly Criterion[], left?: readonly LeftOut[]): Promise<void>;
  take(text: string): Promise<readonly HistoryProblem[]>;
}

/** First use: ways to a first draft. */
export function Begin({ language, start, take }: Props) {
  const [family, setFamily] = useState('');
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const [wrong, setWrong] = useState<'begin.failed' | 'begin.text.none' | null>(null);
  const [problems, setProblems] = useState<readonly HistoryProblem[]>([]);
  const t = (key: Parameters<typeof translateCriteria>[1]) => translateCriteria(language, key);
  const sorted = [...families].sort((a, b) => a.name[language].localeCompare(b.name[language], language));
  const attempt = (run: () => Promise<void>) => {
    setWrong(null);
    setProblems([]);
    void run().catch(() => setWrong('begin.failed'));
  };
  const begin = (...given: Parameters<Props['start']>) => attempt(() => start(...given));

  return (
    <>
      <p class="message">{t('begin.now')}</p>
      {wrong && (
        <p class="message warning" role="alert">
          {t(wrong)}
        </p>
      )}
      {problems.length > 0 && (
        <div class="message warning" role="alert">
          <p>{t('file.refused')}</p>
          <ul>
            {problems.map(({ kind, at }) => (
              <li key={`${kind} ${at}`}>
                {t(`file.${kind}`)} {at && <code>{at}</code>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <section class="part">
        <h2>{t('begin.family')}</h2>
        <label for="family">{t('begin.family.label')}</label>
        <div class="row">
          <select id="family" value={family} onChange={(event) => setFamily(event.currentTarget.value)}>
            <option value="" />
            {sorted.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="button primary"
            disabled={family === ''}
            onClick={() => {
              const chosen = families.find(({ id }) => id === family);
              if (chosen) begin(criteriaOf(chosen, language));
            }}
          >
            {t('begin.family.use')}
          </button>
        </div>
      </section>
      <section class="part">
        <h2>{t('begin.text')}</h2>
        <label for="vacancy-text">{t('begin.text.label')}</label>
        <p class="quiet" id="vacancy-text-hint">
          {t('begin.text.hint')}
        </p>
        <textarea
          id="vacancy-text"
          rows={6}
          maxLength={50_000}
          aria-describedby="vacancy-text-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          disabled={text.trim() === ''}
          onClick={() => {
            const { criteria, lines } = draftFromVacancy(text, language);
            if (criteria.length) begin(criteria, leftOut(lines));
            else setWrong('begin.text.none');
          }}
        >
          {t('begin.text.use')}
        </button>
      </section>
      <div class="row part">
        <button type="button" class="button" onClick={() => begin(demoCriteria(language))}>
          {t('begin.general')}
        </button>
        <button type="button" class="button" onClick={() => begin([])}>
          {t('begin.empty')}
        </button>
        <label class="button" for="criteria-file">
          {t('begin.file')}
        </label>
        <input
          key={round}
          id="criteria-file"
          class="unseen"
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) attempt(async () => setProblems(await take(await file.text())));
            // A new one: the same file can be chosen again.
            setRound(round + 1);
          }}
        />
      </div>
    </>
  );
}
