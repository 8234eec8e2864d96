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
 *            profile-watch: does the profile still fit? until it does, the page is covered
 *        │
 *   veil lifts, in every arm at this same point
 *
 * A frame that is a CV document takes the other way: document-takeover.
 */

import { errorDraft } from '../../shared/events/error.ts';
import type { BackgroundToContent } from '../../shared/ports/background-to-content.ts';
import type { ContentToBackground, SessionSetup } from '../../shared/ports/content-to-background.ts';
import type { PopupToContent } from '../../shared/ports/popup-to-content.ts';
import type { AtsProfile } from '../../shared/profiles/ats-profile.ts';
import { answerCalls } from '../platform/answer.ts';
import { background as backgroundPort } from '../platform/call.ts';
import { uuid } from '../platform/uuid.ts';
import { isDocumentFrame } from './document-takeover.ts';
import { genericProfile } from './generic-recognition.ts';
import { Log } from './log.ts';
import { earlyText, staleWords } from './messages.ts';
import { openPageBridge } from './page-bridge.ts';
import type { PageSession } from './page-session.ts';
import { PageVeil } from './page-veil.ts';
import { keepKeys } from './private-keys.ts';
import { profileFor } from './profile-finder.ts';
import type { PageRevealDoor } from './reveal-door.ts';
import { startSession } from './session.ts';
import { settled } from './settled.ts';
import { showDocument } from './show-document.ts';
import { followVacancy, standOnPage } from './stand.ts';
import { guardTitle } from './title-guard.ts';
import { vacancyOf } from './vacancy-in-view.ts';
import { drop, showCover } from './veil.ts';

const background = backgroundPort<ContentToBackground>('content-to-background');
const log = new Log(background);
const top = window === window.top;
const keys = keepKeys(window);
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
      const words = { text: [earlyText('unreachable')], action: earlyText('retry') };
      const hide = showCover(document, words, () => {
        hide();
        resolve();
      });
    });
  }
}

async function run(): Promise<void> {
  const title = top ? guardTitle(document, earlyText('neutral')) : null;
  let session: PageSession | null = null;
  // Who a page is about that stays covered, its title and its dialogs do not tell either.
  let seen = (): boolean => true;
  const bridge = openPageBridge(document, {
    dialog: (text) => (seen() ? session?.dialog(text) : null) ?? '…',
    picture: (address) => (seen() ? session?.picture(address) : null) ?? '',
    copied: (text) => (seen() ? session?.copied(text) : null) ?? '…',
    catchUp: () => session?.catchUp(),
    dialogClosed: (kind, accepted) => session?.dialogClosed(kind, accepted),
    shadow: (host) => session?.shadow(host),
    value: (control) => session?.value(control),
    read: (what, node) => session?.read(what, node) ?? null,
  });

  const general = await setup();
  if (isDocumentFrame(document)) {
    const known = await standOnPage(general, background, () => null);
    log.arm = known.arm.id;
    if (!known.arm.anonymise) title?.stop();
    await showDocument(document, known, background, log);
    return;
  }
  await settled(document, () => bridge.hydrating(), new AbortController().signal);
  const profile = profileFor(document, window.location.href, general.taught);
  const told = vacancyOf(window, profile, general.vacancyKey);
  const known = await standOnPage(general, background, () => told.pseudonym);
  log.arm = known.arm.id;
  const state = known.arm.anonymise ? 'on' : 'off';
  const again = () => {
    if (known.arm.anonymise) title?.refresh();
  };
  const words = staleWords(known.language, profile);
  const veil = new PageVeil(document, state, words, () => session?.pass(), again);
  seen = () => veil.open || !known.arm.anonymise;
  const follow = followVacancy(
    window,
    known,
    background,
    () => session?.norm.vacancy.pseudonym ?? null,
    () => drop(document),
  );
  session = startSession(window, known, profile, background, log, {
    keys,
    title: () => title?.page() ?? document.title,
    onKnown: again,
    onWrite: () => bridge.written(),
    hydratingParts: () => bridge.hydratingParts(),
    onFailure: () => known.arm.anonymise && fail(),
    onChange() {
      // The page made its root anew, or took our mark from it: what stands there has been handled by now.
      if (!failed && veil.restore()) again();
      follow();
    },
    onFit(fit) {
      if (!failed) veil.fit(fit);
    },
  });
  if (known.arm.anonymise) title?.mask((text) => (seen() ? (session?.title(text) ?? '') : ''));
  else title?.stop();
  answerCalls<BackgroundToContent>('background-to-content', {
    meet: (_, people) => session?.meet(people),
    normChanged: (_, vacancy, norm) => session?.norm.heard(vacancy, norm),
    reveals: (_, reveals) => session?.reveals(reveals),
    rules: (_, rules) => session?.rules(rules),
  });
  veil.begin();
  if (top) answerPopup(session, profile, known.vacancy);
}

function answerPopup(session: PageSession, profile: AtsProfile, vacancy: string | null): void {
  const people = () => ({
    names: session.names(),
    candidate: session.candidate?.key ?? null,
    shown: session.shown,
    vacancy,
  });
  /** What is asked is about the candidate in view. */
  const about = <T>(ask: (door: PageRevealDoor, candidate: string) => Promise<T>): Promise<T> => {
    const { door, candidate } = session;
    return door && candidate ? ask(door, candidate.key) : Promise.reject(new RangeError('nobody'));
  };
  const known = profile !== genericProfile;
  answerCalls<PopupToContent>('popup-to-content', {
    page: async () => ({
      candidate: session.candidate,
      vacancy: session.norm.vacancy.pseudonym,
      reveal: await about((door, candidate) => door.state(candidate)).catch(() => null),
      undecided: session.door?.uncover.state ?? null,
      hidden: session.hidden,
      ats: known ? profile.name : null,
      profile: known ? { tier: profile.tier, date: profile.provenance.date, ...session.health } : null,
    }),
    uncover: () => session.door?.uncover.choose(),
    coverAgain: () => session.door?.uncover.coverAgain(),
    lockScores: () => about((door, candidate) => door.lock(candidate)),
    reveal: (_, reason, scope) => about((door, candidate) => door.reveal(candidate, reason, scope)),
    hideAgain: () => about((door, candidate) => door.hide(candidate)),
    write: () => about((door, candidate) => door.write(candidate)),
    copyAddress: () => about((door, candidate) => door.address(candidate)),
    people,
  });
}

/** Whatever goes wrong, the page is covered, stays so, and says so. */
function fail(): void {
  if (failed) return;
  failed = true;
  drop(document);
  const words = { text: [earlyText('failed')], action: earlyText('retry') };
  showCover(document, words, () => window.location.reload());
  void log.write(errorDraft(uuid(), { code: 'unexpected', place: 'content' }));
}

run().catch(fail);
