import { useState } from 'preact/hooks';
import { isTextKey, type TextKey, translate, translateCount } from '../../../shared/languages/pages/index.ts';
import type { SiteState } from '../../../shared/ports/popup-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

type Outbox = SiteState['outbox'];

export interface OutboxStateProps {
  readonly language: Language;
  readonly outbox: Outbox;
  send(): Promise<Outbox>;
}

export function OutboxState({ language, outbox, send }: OutboxStateProps) {
  const [newer, setNewer] = useState<Outbox | null>(null);
  const [busy, setBusy] = useState(false);
  const { waiting, lastSent, problem } = newer ?? outbox;
  const offline = !navigator.onLine;

  async function sendNow(): Promise<void> {
    setBusy(true);
    try {
      setNewer(await send());
    } catch {
      setNewer({ waiting, lastSent, problem: 'unknown' });
    }
    setBusy(false);
  }

  return (
    <section class="outbox">
      <h2>{translate(language, 'outbox.title')}</h2>
      <p role="status">
        {waiting > 0
          ? translateCount(language, 'outbox.waiting', waiting)
          : translate(language, lastSent ? 'outbox.empty' : 'outbox.never')}
      </p>
      {lastSent && (
        <p class="quiet">{translate(language, 'outbox.last', { when: when(language, lastSent) })}</p>
      )}
      {offline && waiting > 0 ? (
        <p class="message">{translate(language, 'outbox.offline')}</p>
      ) : (
        problem && <p class="message warning">{translate(language, problemKey(problem))}</p>
      )}
      {waiting > 0 && !offline && (
        <button type="button" class="button" disabled={busy} onClick={sendNow}>
          {translate(language, busy ? 'outbox.sending' : 'outbox.send')}
        </button>
      )}
    </section>
  );
}

function problemKey(problem: string): TextKey {
  const key = `problem.${problem}`;
  return isTextKey(key) ? key : 'problem.unknown';
}

function when(language: Language, iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
