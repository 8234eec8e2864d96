import { useEffect, useState } from 'react';
import { loadCandidate } from '../calls.ts';
import { useApp } from '../context.ts';
import { fullName, isPdf, personOf, type StoredCandidate } from '../model.ts';
import { Avatar } from './Avatar.tsx';
import { DecisionButtons } from './DecisionButtons.tsx';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';

/** A candidate over the pipeline; the URL stays the pipeline's. */
export function Drawer({ id }: { id: number }) {
  const { words, bootstrap, closeOverlays, attempt, openModal } = useApp();
  const [candidate, setCandidate] = useState<StoredCandidate | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a reloaded page means the candidate changed
  useEffect(() => {
    let current = true;
    attempt(async () => {
      const loaded = await loadCandidate(id);
      if (current) setCandidate(loaded);
    });
    return () => {
      current = false;
    };
  }, [id, bootstrap.page]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) closeOverlays();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [closeOverlays]);

  if (!candidate) return null;
  const person = personOf(candidate);
  const name = fullName(candidate);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: Escape and the button close too */}
      <div className="backdrop" onClick={closeOverlays} />
      <aside
        className="drawer"
        role="dialog"
        aria-label={name}
        data-test="drawer"
        data-candidate-id={candidate.id}
      >
        <header className="drawer__header">
          <Avatar person={person} />
          <div className="drawer__titles">
            <h2 className="drawer__name">
              <Link to={`/candidates/${candidate.id}`}>{name}</Link>
            </h2>
            <p className="drawer__contact">
              <a className="drawer__email" href={`mailto:${candidate.email}`}>
                {candidate.email}
              </a>
              <a className="drawer__phone" href={`tel:${candidate.phone.replace(/[^\d+]/g, '')}`}>
                {candidate.phone}
              </a>
            </p>
          </div>
          <button
            type="button"
            className="icon-button"
            data-test="close-drawer"
            aria-label={words.close}
            onClick={closeOverlays}
          >
            <Icon name="cross" />
          </button>
        </header>
        <div className="drawer__tools">
          <DecisionButtons person={person} />
          <button
            type="button"
            className="button"
            onClick={() =>
              openModal({ kind: 'compose', person, callName: candidate.callName || candidate.firstName })
            }
          >
            <Icon name="mail" />
            {words.compose}
          </button>
        </div>
        {isPdf(candidate.files.cv) ? (
          <embed
            className="document-preview drawer__document"
            src={`/files/${candidate.id}/cv`}
            type="application/pdf"
            title={candidate.files.cv}
          />
        ) : (
          <p className="no-preview">
            <span className="no-preview__name">{candidate.files.cv}</span>
            {words.noPreview}
          </p>
        )}
        <div className="drawer__letter">{candidate.letter}</div>
      </aside>
    </>
  );
}
