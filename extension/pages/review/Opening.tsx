import { useEffect, useRef, useState } from 'preact/hooks';
import { countReview, translateReview } from '../../../shared/languages/review/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import type { Opened } from './opener.ts';

interface Props {
  readonly language: Language;
  readonly missing: number;
  readonly mayOpen: boolean;
  allow(): Promise<void>;
  open(signal: AbortSignal, onProgress: (opened: Opened) => void): Promise<Opened>;
  changed(): void;
}

/** Candidates of the list who were not opened yet: has their pages opened, if the recruiter agrees. */
export function Opening({ language, missing, mayOpen, allow, open, changed }: Props) {
  const [running, setRunning] = useState<AbortController | null>(null);
  const [opened, setOpened] = useState<Opened>({ done: 0, unread: 0 });
  const [ended, setEnded] = useState<'not' | 'stopped' | 'whole'>('not');
  const [all, setAll] = useState(missing);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function start(): Promise<void> {
    const controller = new AbortController();
    stop.current = controller;
    setAll(missing);
    setOpened({ done: 0, unread: 0 });
    setRunning(controller);
    try {
      if (!mayOpen) await allow();
      const result = await open(controller.signal, setOpened);
      setOpened(result);
      setEnded(controller.signal.aborted || result.done < missing ? 'stopped' : 'whole');
    } catch {
      // Somebody closed the tab.
      setEnded('stopped');
    }
    setRunning(null);
    changed();
  }

  return (
    <section class="opening">
      {running ? (
        <>
          <progress max={all} value={opened.done} aria-label={translateReview(language, 'open.start')} />
          <p role="status">{translateReview(language, 'open.progress', { done: opened.done, all })}</p>
          <button type="button" class="button" onClick={() => running.abort()}>
            {translateReview(language, 'open.stop')}
          </button>
        </>
      ) : (
        <>
          {ended === 'stopped' && <p role="status">{translateReview(language, 'open.stopped')}</p>}
          {ended !== 'not' && opened.unread > 0 && (
            <p>{translateReview(language, 'open.some', { count: opened.unread })}</p>
          )}
          {missing > 0 && (
            <>
              {mayOpen ? (
                <p>{countReview(language, 'review.missing', missing)}</p>
              ) : (
                <>
                  <h2>{translateReview(language, 'open.ask.title')}</h2>
                  <p>
                    {countReview(language, 'review.missing', missing)}{' '}
                    {translateReview(language, 'open.ask.text')}
                  </p>
                </>
              )}
              <button type="button" class="button" onClick={() => void start()}>
                {translateReview(language, mayOpen ? 'open.start' : 'open.ask.yes')}
              </button>
            </>
          )}
        </>
      )}
    </section>
  );
}
