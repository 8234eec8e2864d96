import { useState } from 'react';
import { savePosting } from '../calls.ts';
import { useApp } from '../context.ts';
import type { Page } from '../model.ts';

/** The advertisement of a vacancy, to be written. */
export function PostingPage({ page }: { page: Extract<Page, { kind: 'posting' }> }) {
  const { words, language, attempt, reload, notify } = useApp();
  const [text, setText] = useState(page.text);
  return (
    <>
      <header className="page-header">
        <h1 className="page-header__title">{page.vacancy.title[language]}</h1>
        <span className="page-header__meta">{words.posting}</span>
      </header>
      <form
        className="card posting-form"
        data-test="posting-form"
        onSubmit={(event) => {
          event.preventDefault();
          attempt(async () => {
            await savePosting(page.vacancy.id, text);
            await reload();
            notify({ text: words.postingSaved });
          });
        }}
      >
        <label className="field__label" htmlFor="posting-text">
          {words.posting}
        </label>
        <textarea
          className="field__control posting-form__text"
          id="posting-text"
          name="posting"
          rows={22}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="posting-form__actions">
          <button type="submit" className="button button--primary" data-test="save-posting">
            {words.save}
          </button>
        </div>
      </form>
    </>
  );
}
