import { useState } from 'react';
import { addNote } from '../calls.ts';
import { useApp } from '../context.ts';
import { type CandidatePageData, fullName, type StoredCandidate } from '../model.ts';
import { day } from '../words.ts';

interface Props {
  readonly candidate: StoredCandidate;
}

export function LetterTab({ candidate }: Props) {
  const { words } = useApp();
  return (
    <section className="letter" aria-label={words.letterOf(fullName(candidate))}>
      {candidate.letter ? (
        <div className="letter__text" data-test="letter">
          {candidate.letter}
        </div>
      ) : (
        <p className="empty-state">{words.noLetter}</p>
      )}
    </section>
  );
}

export function AnswersTab({ candidate, vacancy }: Pick<CandidatePageData, 'candidate' | 'vacancy'>) {
  const { words, language } = useApp();
  const answers = candidate.answers ?? [];
  return (
    <section className="answers" aria-label={words.answersOf(fullName(candidate))} data-test="answers">
      {answers.length === 0 && <p className="empty-state">{words.noAnswers}</p>}
      {answers.map((answer, at) => (
        <article className="answer" key={vacancy.questions[at]?.nl ?? at}>
          <h2 className="answer__question">{vacancy.questions[at]?.[language]}</h2>
          <p className="answer__text">{answer}</p>
        </article>
      ))}
    </section>
  );
}

export function NotesTab({ candidate }: Props) {
  const { words, attempt, reload, notify } = useApp();
  const [text, setText] = useState('');
  const name = fullName(candidate);
  return (
    <>
      <form
        className="note-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!text.trim()) return;
          attempt(async () => {
            await addNote(candidate.id, text);
            setText('');
            await reload();
            notify({ text: words.notedToast(name) });
          });
        }}
      >
        <textarea
          className="field__control"
          data-test="note-text"
          rows={3}
          aria-label={words.addNote}
          placeholder={words.notePlaceholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button button--primary" disabled={!text.trim()}>
          {words.addNote}
        </button>
      </form>
      <ul className="note-list" data-test="notes">
        {candidate.notes.map((note, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries are only added, at the front
          <li className="note" key={candidate.notes.length - at}>
            <p className="note__meta">
              <strong>{note.by}</strong> · {day(note.on, words)}
            </p>
            <p className="note__text">{note.text}</p>
          </li>
        ))}
      </ul>
      {candidate.notes.length === 0 && <p className="empty-state">{words.empty}</p>}
    </>
  );
}

export function ActivityTab({ candidate }: Props) {
  const { words } = useApp();
  const newestFirst = [...candidate.activity.entries()].reverse();
  return (
    <ol className="activity" data-test="activity">
      {newestFirst.map(([at, entry]) => (
        <li className="activity__item" key={at}>
          <time className="activity__date" dateTime={entry.on}>
            {day(entry.on, words)}
          </time>
          <span className="activity__text">{entry.text}</span>
        </li>
      ))}
    </ol>
  );
}

export function EmailsTab({ candidate }: Props) {
  const { words, bootstrap } = useApp();
  const domain = bootstrap.user.email.slice(bootstrap.user.email.indexOf('@'));
  return (
    <section className="email-thread" aria-label={words.mailWith(fullName(candidate))} data-test="emails">
      {candidate.emails.length === 0 && <p className="empty-state">{words.empty}</p>}
      {candidate.emails.map((email, at) => (
        <article
          className={`email email--${email.from.includes(domain) ? 'outgoing' : 'incoming'}`}
          // biome-ignore lint/suspicious/noArrayIndexKey: entries are only added, at the end
          key={at}
        >
          <header className="email__header">
            <h2 className="email__subject">{email.subject}</h2>
            <p className="email__addresses">
              <span className="email__from">{email.from}</span> →{' '}
              <span className="email__to">{email.to}</span> · {day(email.on, words)}
            </p>
          </header>
          <div className="email__body">{email.body}</div>
        </article>
      ))}
    </section>
  );
}
