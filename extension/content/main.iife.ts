/*
 * What runs in every frame of a switched-on site, at document_start:
 *
 *   veil.css covers the page ─ title-guard, page-bridge (page-world.iife.ts at its other end)
 *        │
 *   background: arm, keys, people ──┐
 *   settled: HTML there, hydrated ──┤
 *                                   ▼
 *   session: tree-watcher → field-finder → masking → text-, attribute-, image-, control-redactor
 *            exposure-watcher, decision-watcher, widget-host → log
 *        │
 *   veil lifts, in every arm at this same point
 *
 * A frame that is a CV document takes the other way: document-takeover.
 */

import { error as errorEvent } from '../../shared/events/error.ts';
import type { BackgroundToContent } from '../../shared/ports/background-to-content.ts';
import type { ContentToBackground, SessionSetup } from '../../shared/ports/content-to-background.ts';
import type { PopupToContent } from '../../shared/ports/popup-to-content.ts';
import { answerCalls } from '../platform/answer.ts';
import { background as backgroundPort } from '../platform/call.ts';
import { uuid } from '../platform/uuid.ts';
import { isDocumentFrame } from './document-takeover.ts';
import { Log } from './log.ts';
import { earlyText } from './messages.ts';
import { openPageBridge } from './page-bridge.ts';
import type { PageSession } from './page-session.ts';
import { profileFor } from './profile-finder.ts';
import { startSession } from './session.ts';
import { settled } from './settled.ts';
import { showDocument } from './show-document.ts';
import { guardTitle } from './title-guard.ts';
import { drop, isLifted, lift, showCover } from './veil.ts';

const background = backgroundPort<ContentToBackground>('content-to-background');
const log = new Log(background);
const top = window === window.top;
let failed = false;

/** The background may be starting or dying; the page stays covered until it answers. */
async function setup(): Promise<SessionSetup> {
  const pauses = [0, 100, 400, 1500];
  for (;;) {
    for (const pause of pauses) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        return await background.start();
      } catch {
        // Next try.
      }
    }
    await new Promise<void>((resolve) => {
      const hide = showCover(document, earlyText('unreachable'), earlyText('retry'), () => {
        hide();
        resolve();
      });
    });
  }
}

async function run(): Promise<void> {
  const title = top ? guardTitle(document, earlyText('neutral')) : null;
  let session: PageSession | null = null;
  const bridge = openPageBridge(document, {
    dialog: (text) => session?.dialog(text) ?? '…',
    picture: (address) => session?.picture(address) ?? '',
    copied: (text) => session?.copied(text) ?? '…',
    catchUp: () => session?.catchUp(),
    dialogClosed: (kind, accepted) => session?.dialogClosed(kind, accepted),
    shadow: (host) => session?.shadow(host),
    value: (control) => session?.value(control),
    read: (what, node) => session?.read(what, node) ?? null,
  });

  const known = await setup();
  if (isDocumentFrame(document)) {
    if (!known.arm.anonymise) title?.stop();
    await showDocument(document, known, background, log);
    return;
  }
  await settled(document, () => bridge.hydrating(), new AbortController().signal);
  const profile = profileFor(document, window.location.href);
  const state = known.arm.anonymise ? 'on' : 'off';
  let lifted = false;
  const again = () => {
    if (known.arm.anonymise) title?.refresh();
  };
  session = startSession(window, known, profile, background, log, {
    title: () => title?.page() ?? document.title,
    onKnown: again,
    onWrite: () => bridge.written(),
    hydratingParts: () => bridge.hydratingParts(),
    onFailure: () => known.arm.anonymise && fail(),
    onChange() {
      // The page made its root anew, or took our mark from it: what stands there has been handled by now.
      if (failed || !lifted || isLifted(document)) return;
      lift(document, state);
      again();
    },
  });
  if (known.arm.anonymise) title?.mask((text) => session?.title(text) ?? '');
  else title?.stop();
  answerCalls<BackgroundToContent>('background-to-content', { meet: (_, people) => session?.meet(people) });
  lifted = true;
  lift(document, state);
  if (top) answerPopup(session, profile.scopes.length ? profile.name : null);
}

function answerPopup(session: PageSession, ats: string | null): void {
  const people = () => ({
    names: session.names(),
    candidate: session.candidate?.key ?? null,
    revealed: session.revealed,
  });
  answerCalls<PopupToContent>('popup-to-content', {
    page: () => ({
      candidate: session.candidate,
      revealed: session.revealed,
      hidden: session.hidden,
      ats,
    }),
    reveal: (_, reason) => session.reveal(reason),
    people,
  });
}

/** Whatever goes wrong, the page is covered, stays so, and says so. */
function fail(): void {
  if (failed) return;
  failed = true;
  drop(document);
  showCover(document, earlyText('failed'), earlyText('retry'), () => window.location.reload());
  void log.write(errorEvent.create(uuid(), { code: 'unexpected', place: 'content' }));
}

run().catch(fail);
