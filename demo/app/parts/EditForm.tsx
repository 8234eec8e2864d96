import { type ChangeEvent, useState } from 'react';
import { saveCandidate } from '../calls.ts';
import { useApp } from '../context.ts';
import { EDITABLE, type Edit, type EditableField, fullName, type StoredCandidate } from '../model.ts';

const TYPES: Partial<Record<EditableField, string>> = { email: 'email', phone: 'tel', birthDate: 'date' };

const valuesOf = (candidate: StoredCandidate): Edit =>
  Object.fromEntries(EDITABLE.map((field) => [field, candidate[field] ?? ''])) as Edit;

/** Always open for editing; a save sends every field, changed or not. */
export function EditForm({ candidate }: { candidate: StoredCandidate }) {
  const { words, attempt, reload, notify } = useApp();
  const [values, setValues] = useState(() => valuesOf(candidate));
  const change =
    (field: EditableField) =>
    (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void =>
      setValues((before) => ({ ...before, [field]: event.target.value }));
  return (
    <form
      className="edit-form"
      data-test="edit-form"
      aria-label={words.editOf(fullName(candidate))}
      onSubmit={(event) => {
        event.preventDefault();
        attempt(async () => {
          await saveCandidate(candidate.id, values);
          await reload();
          notify({ text: words.savedToast(fullName(values)) });
        });
      }}
    >
      <input type="hidden" name="candidate_name" value={fullName(values)} />
      {EDITABLE.map((field) => (
        <div className={`field edit-form__field edit-form__field--${field}`} key={field}>
          <label className="field__label" htmlFor={`edit-${field}`}>
            {words[field]}
          </label>
          {field === 'remark' ? (
            <textarea
              className="field__control"
              id={`edit-${field}`}
              name={field}
              rows={4}
              value={values[field]}
              onChange={change(field)}
            />
          ) : (
            <input
              className="field__control"
              id={`edit-${field}`}
              name={field}
              type={TYPES[field] ?? 'text'}
              autoComplete="off"
              value={values[field]}
              onChange={change(field)}
            />
          )}
        </div>
      ))}
      <div className="edit-form__actions">
        <button type="submit" className="button button--primary" data-test="save">
          {words.save}
        </button>
      </div>
    </form>
  );
}
