import { useEffect, useState } from 'react';
import { planInterview } from '../calls.ts';
import { type ModalRequest, useApp } from '../context.ts';
import { fullName } from '../model.ts';
import { Avatar } from './Avatar.tsx';

/** A modal of the page's own making, in the normal layer. */
export function ScheduleModal({ request, onClose }: { request: ModalRequest; onClose(): void }) {
  const { words, bootstrap, attempt, reload, notify } = useApp();
  const { person } = request;
  const name = fullName(person);
  const [subject, setSubject] = useState(words.interviewSubject(name));
  const [date, setDate] = useState(bootstrap.today);
  const [time, setTime] = useState('10:00');
  const [note, setNote] = useState('');

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onClose]);

  return (
    <div className="backdrop backdrop--modal">
      <div
        className="modal modal--schedule"
        role="dialog"
        aria-modal="true"
        aria-labelledby="schedule-title"
        data-test="schedule-modal"
        data-candidate-id={person.id}
      >
        <form
          className="modal__form"
          onSubmit={(event) => {
            event.preventDefault();
            attempt(async () => {
              await planInterview(person.id, { subject, date, time, note });
              onClose();
              await reload();
              notify({ text: words.plannedToast(name) });
            });
          }}
        >
          <h2 className="modal__title" id="schedule-title">
            {words.schedule}
          </h2>
          <p className="modal__person">
            <Avatar person={person} size="sm" />
            <span className="modal__candidate">{name}</span>
          </p>
          <input type="hidden" name="attendee" value={person.email} />
          <label className="field">
            <span className="field__label">{words.subject}</span>
            <input
              className="field__control"
              name="subject"
              value={subject}
              onChange={(event) => setSubject(event.target.value)}
            />
          </label>
          <div className="modal__row">
            <label className="field">
              <span className="field__label">{words.date}</span>
              <input
                className="field__control"
                name="date"
                type="date"
                value={date}
                onChange={(event) => setDate(event.target.value)}
              />
            </label>
            <label className="field">
              <span className="field__label">{words.time}</span>
              <input
                className="field__control"
                name="time"
                type="time"
                value={time}
                onChange={(event) => setTime(event.target.value)}
              />
            </label>
          </div>
          <label className="field">
            <span className="field__label">{words.remark}</span>
            <textarea
              className="field__control"
              name="note"
              rows={3}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          </label>
          <div className="modal__actions">
            <button type="button" className="button" data-test="cancel" onClick={onClose}>
              {words.cancel}
            </button>
            <button type="submit" className="button button--primary" data-test="plan">
              {words.plan}
            </button>
          </div>
        </form>
      </div>
    </div>
  );
}
