import { useEffect, useRef, useState } from 'react';
import { sendEmail } from '../calls.ts';
import { type ModalRequest, useApp } from '../context.ts';
import { fullName } from '../model.ts';

/** A native dialog in the top layer. */
export function ComposeModal({ request, onClose }: { request: ModalRequest; onClose(): void }) {
  const { words, bootstrap, language, attempt, reload, notify } = useApp();
  const { person, callName } = request;
  const { page } = bootstrap;
  const vacancy = page.kind === 'candidate' || page.kind === 'pipeline' ? page.vacancy.title[language] : '';
  const [subject, setSubject] = useState(words.mailSubject(vacancy));
  const [body, setBody] = useState(words.salutation(callName) + words.closing(bootstrap.user.name));
  const dialog = useRef<HTMLDialogElement>(null);
  const name = fullName(person);

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      className="modal modal--compose"
      aria-labelledby="compose-title"
      data-test="compose-modal"
      data-candidate-id={person.id}
      onClose={onClose}
    >
      <form
        className="modal__form"
        onSubmit={(event) => {
          event.preventDefault();
          attempt(async () => {
            await sendEmail(person.id, { subject, body });
            onClose();
            await reload();
            notify({ text: words.sentToast(name) });
          });
        }}
      >
        <h2 className="modal__title" id="compose-title">
          {words.compose}: <span className="modal__candidate">{name}</span>
        </h2>
        <label className="field">
          <span className="field__label">{words.to}</span>
          <input className="field__control" name="to" value={`${name} <${person.email}>`} readOnly />
        </label>
        <label className="field">
          <span className="field__label">{words.subject}</span>
          <input
            className="field__control"
            name="subject"
            value={subject}
            onChange={(event) => setSubject(event.target.value)}
          />
        </label>
        <label className="field">
          <span className="field__label">{words.message}</span>
          <textarea
            className="field__control"
            name="body"
            rows={9}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
        </label>
        <div className="modal__actions">
          <button type="button" className="button" data-test="cancel" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="button button--primary" data-test="send">
            {words.send}
          </button>
        </div>
      </form>
    </dialog>
  );
}
