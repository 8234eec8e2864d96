import type { CoverReason } from '../../shared/documents/document-model.ts';
import { errorDraft } from '../../shared/events/error.ts';
import { exposedDraft } from '../../shared/events/exposed.ts';
import { kindField } from '../../shared/events/fields.ts';
import { maskFeedbackDraft } from '../../shared/events/mask-feedback.ts';
import { candidateLabel } from '../../shared/languages/label.ts';
import { kindsHidden } from '../../shared/masking/rules.ts';
import type { ContentToBackground, SessionSetup } from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import { exposureId } from '../../shared/study/exposure-key.ts';
import { uuid } from '../platform/uuid.ts';
import { viewerUrl } from '../platform/viewer-url.ts';
import { takeOverDocument } from './document-takeover.ts';
import { ExposureWatcher } from './exposure-watcher.ts';
import type { Log } from './log.ts';
import { earlyText } from './messages.ts';
import { lift } from './veil.ts';

type Owner = Awaited<ReturnType<Remote<ContentToBackground>['framePeople']>>;
type ErrorCode = Parameters<typeof errorDraft>[1]['code'];

const CODES: Readonly<Record<CoverReason, ErrorCode>> = {
  scan: 'document_scan',
  broken: 'document_broken',
  encrypted: 'document_encrypted',
  'too-large': 'document_too_large',
  'not-a-document': 'document_wrong_type',
  gibberish: 'document_gibberish',
  timeout: 'document_timeout',
  unsupported: 'document_wrong_type',
  'old-word': 'document_wrong_type',
  unreachable: 'document_unreachable',
};

type Kind = (typeof kindField.options)[number];
const isKind = (kind: string): kind is Kind => (kindField.options as readonly string[]).includes(kind);

/** The page around a document says whose it is; it may still be starting. A tab of its own has no such page. */
async function ownerOf(setup: SessionSetup, background: Remote<ContentToBackground>): Promise<Owner> {
  const everybody = {
    names: setup.people.flatMap((person) => person.names),
    candidate: null,
    shown: 'nothing' as const,
  };
  if (window === window.top) return everybody;
  for (const pause of [0, 100, 200, 400, 800, 1600, 3200]) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return await background.framePeople();
    } catch {
      // The page around is not ready.
    }
  }
  return everybody;
}

async function bytes(background: Remote<ContentToBackground>, url: string): Promise<ArrayBuffer | null> {
  const answer = await background.fetchDocument(url);
  if (answer.status !== 200) return null;
  return Uint8Array.from(atob(answer.bytes), (letter) => letter.charCodeAt(0)).buffer;
}

/** In the frame of a CV file: puts the anonymous view in its place, unless the arm or a reveal says otherwise. */
export async function showDocument(
  document: Document,
  setup: SessionSetup,
  background: Remote<ContentToBackground>,
  log: Log,
): Promise<void> {
  const owner = await ownerOf(setup, background);
  const { candidate } = owner;
  const kinds = kindsHidden(setup.masking);
  const hidden = setup.arm.anonymise && owner.shown !== 'all';
  if (hidden) {
    const outcome = await takeOverDocument({
      document,
      viewerUrl: viewerUrl(),
      settings: {
        knownNames: owner.names,
        language: setup.language,
        label: candidate ? candidateLabel(candidate) : earlyText('neutral'),
        served: document.contentType,
        contact: owner.shown === 'contact',
        ...(kinds && { kinds }),
      },
      fetchBytes: (url) => bytes(background, url),
      signal: new AbortController().signal,
      coverText: earlyText('noViewer'),
      onFeedback(said) {
        const kind = 'kind' in said ? said.kind : 'none';
        const data = { verdict: said.verdict, kind: isKind(kind) ? kind : ('other' as const) };
        void log.write(maskFeedbackDraft(uuid(), data));
      },
    });
    const reason =
      outcome.state === 'covered' ? CODES[outcome.reason] : outcome.state === 'failed' ? 'unexpected' : null;
    if (reason) void log.write(errorDraft(uuid(), { code: reason, place: 'viewer' }));
  }
  lift(document, 'off');
  if (!candidate) return;
  const watcher = new ExposureWatcher(setup.exposure, (exposure) => {
    const data = { ...exposure, hidden };
    void log.write(exposedDraft(exposureId(setup.eventKey, data), data));
  });
  watcher.watch(document.body ?? document.documentElement, { candidate, surface: 'document' });
}
