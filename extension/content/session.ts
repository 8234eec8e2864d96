import { decision as decisionEvent } from '../../shared/events/decision.ts';
import { exposed } from '../../shared/events/exposed.ts';
import { translate } from '../../shared/languages/index.ts';
import type {
  ContentToBackground,
  KnownPerson,
  RevealReason,
  SessionSetup,
} from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import { exposureId } from '../../shared/study/exposure-key.ts';
import type { MountedWidget } from '../../widget/host.ts';
import { mountWidget } from '../../widget/mount.ts';
import { type AtsProfile, everywhere } from '../ats/ats-profile.ts';
import type { Verdict } from '../ats/health.ts';
import { scriptsRunInDocuments } from '../platform/documents.ts';
import { shadowRootOf } from '../platform/shadow.ts';
import { uuid } from '../platform/uuid.ts';
import { AttributeRedactor } from './attribute-redactor.ts';
import { ControlRedactor } from './control-redactor.ts';
import { DecisionWatcher } from './decision-watcher.ts';
import { ExposureWatcher } from './exposure-watcher.ts';
import { FieldFinder, type FoundScope } from './field-finder.ts';
import { recognise } from './generic-recognition.ts';
import { logHealth } from './health-log.ts';
import { ImageRedactor } from './image-redactor.ts';
import type { Log } from './log.ts';
import { MainCandidate } from './main-candidate.ts';
import { Masking } from './masking.ts';
import { Originals } from './originals.ts';
import { PageRedaction } from './page-redaction.ts';
import { People } from './people.ts';
import { type Fit, ProfileWatch } from './profile-watch.ts';
import { TextRedactor } from './text-redactor.ts';
import { makeWidgetHost } from './widget-host.ts';

export interface PageSession {
  readonly hidden: number;
  readonly candidate: { readonly key: string; readonly label: string } | null;
  readonly revealed: boolean;
  /** How the profile fits the page, and by what counts. */
  readonly health: { readonly fit: Fit } & Verdict;
  /** Goes on without what the profile expects: general recognition hides what it can. Logged. */
  pass(): void;
  names(): readonly string[];
  reveal(reason: RevealReason): Promise<void>;
  /** What a native dialog may show. */
  dialog(text: string): string;
  dialogClosed(kind: string, accepted: boolean): void;
  shadow(host: Element): void;
  /** A form control got another value. */
  value(control: Element): void;
  title(text: string): string;
  /** Somebody was met elsewhere in this tab. */
  meet(people: readonly KnownPerson[]): void;
  stop(): void;
}

/** Milliseconds between two looks for names on a page without a profile. */
const RECOGNISE_EVERY = 100;

/** Starts all parts on a page that has settled. Sole caller of their start and stop. */
export function startSession(
  window: Window & typeof globalThis,
  setup: SessionSetup,
  profile: AtsProfile,
  background: Remote<ContentToBackground>,
  log: Log,
  page: { title(): string; onKnown(): void; onChange(): void; onFit(fit: Fit): void },
): PageSession {
  const { document } = window;
  const writes = setup.arm.anonymise;
  const off = new AbortController();
  const revealed = new Set(setup.revealed);
  const people = new People(setup.candidateKey, window.location.host, setup.people, revealed);
  const originals = new Originals(!writes);
  const finder = new FieldFinder(
    profile,
    () => window.location,
    (element) => originals.textOf(element),
  );
  const masking = new Masking(people, setup.language);
  const place = (node: Node) => finder.place(node);
  const isRevealed = (candidate: string | undefined) => people.isRevealed(candidate);
  const text = new TextRedactor(masking, originals, place);
  const attributes = new AttributeRedactor(masking, originals, place, isRevealed);
  const images = new ImageRedactor(
    place,
    (p) => finder.isHarmless(p),
    isRevealed,
    window.location.origin,
    scriptsRunInDocuments(),
  );
  const controls = new ControlRedactor(document, masking, place, isRevealed, {
    hidden: translate(setup.language, 'kind.control'),
    why: translate(setup.language, 'hidden.control'),
  });

  const top = window === window.top;
  /** Whether names are looked for by general signs, too. */
  let general = profile.recognise;
  let widget: MountedWidget | null = null;
  const main = new MainCandidate();

  const exposures = new ExposureWatcher(setup.exposure, (exposure) => {
    const data = { ...exposure, hidden: writes && !people.isRevealed(exposure.candidate) };
    void log.write(exposed.create(exposureId(setup.eventKey, data), data));
  });

  const onScope = (found: FoundScope, candidate: string) => {
    const { surface } = found.scope;
    if (found.scope.main) main.see(found.element, candidate);
    if (surface !== 'mention') exposures.watch(found.element, { candidate, surface });
  };
  const onNewPeople = () => {
    const unsent = people.takeUnsent();
    if (unsent.length) void background.remember(unsent).catch(() => undefined);
    page.onKnown();
  };

  // biome-ignore format: parts by name
  const redaction = new PageRedaction({
    document, finder, people, originals, text, attributes, images, controls, writes, onScope, onNewPeople,
    shadowRoot: shadowRootOf,
    extraNames: () => (general ? recogniseNow() : null),
  });

  /** Looking for names on a page that changes all the time is done now and then, and once more when it rests. */
  let recognised = Number.NEGATIVE_INFINITY;
  let later: ReturnType<typeof setTimeout> | undefined;
  function recogniseNow(): { id: string; names: string[] } | null {
    const now = performance.now();
    clearTimeout(later);
    if (now - recognised < RECOGNISE_EVERY) {
      later = setTimeout(() => redaction.refresh(), RECOGNISE_EVERY);
      return null;
    }
    const names = recognise(document, (element) => originals.textOf(element), page.title());
    recognised = performance.now();
    return names.length ? { id: finder.pageCandidate() ?? window.location.pathname, names } : null;
  }

  const current = () => {
    // A drawer that closed may have stood over somebody else's page.
    if (main.hasLeft) {
      main.forget();
      redaction.rescope();
    }
    // Of some systems only the addresses are known; they name the candidate, too.
    const named = main.key ? null : finder.pageCandidate();
    const key = main.key ?? (named ? people.candidate(named) : null);
    return key ? { key, label: people.label(key) } : null;
  };

  const decisions = new DecisionWatcher(
    profile,
    (element) => finder.place(element).candidate,
    () => current()?.key,
    {
      intent(candidate, action, control, keyboard) {
        if (candidate !== current()?.key) return;
        const box = control.getBoundingClientRect();
        if (setup.arm.prompts)
          widget?.beforeDecision(action, {
            x: box.left + box.width / 2,
            y: box.top + box.height / 2,
            keyboard,
          });
      },
      decided(decided) {
        void log.write(decisionEvent.create(uuid(), decided));
        if (decided.action !== 'move' && decided.candidate === current()?.key && setup.arm.prompts) {
          widget?.afterDecision(decided.action);
        }
      },
    },
  );

  const watch = new ProfileWatch(
    document,
    finder,
    (fit) => {
      if (top && (fit === 'stale' || fit === 'passed'))
        logHealth(log, setup.eventKey, profile, finder.page(document), fit, watch.verdict);
      page.onFit(fit);
    },
    off.signal,
  );
  let followed = () => {};
  redaction.onChange = () => {
    page.onChange();
    watch.look();
    followed();
  };
  redaction.start();
  decisions.start(document, off.signal);
  const hasCandidates = profile.pages.some(({ kind }) => kind === 'candidate');
  if (top && setup.arm.prompts && setup.criteria.length && hasCandidates) followCandidate();
  watchControls();
  watch.look();

  /** The panel follows the candidate: drawers and client-side navigation don't reload the page. */
  function followCandidate(): void {
    const panel = document.documentElement.appendChild(document.createElement('onbevangen-panel'));
    const mounted = mountWidget(panel, makeWidgetHost(setup, background, log), { whenEmpty: 'hide' });
    const follow = () => mounted.setCandidate(current());
    follow();
    widget = mounted;
    followed = follow;
    redaction.onRemoved = () => {
      if (main.hasLeft) follow();
    };
    off.signal.addEventListener('abort', () => {
      mounted.unmount();
      panel.remove();
    });
  }

  /** Values change without a mutation; they are looked at after whatever could have changed them. */
  function watchControls(): void {
    let asked = false;
    const look = () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        redaction.checkControls();
      });
    };
    const options = { capture: true, passive: true, signal: off.signal };
    window.addEventListener(
      'input',
      (event) => {
        if (event.isTrusted && event.target instanceof Element) controls.typed(event.target);
      },
      options,
    );
    for (const type of ['click', 'keyup', 'change', 'focusin', 'resize', 'load'])
      window.addEventListener(type, look, options);
    look();
  }

  return {
    get hidden() {
      return redaction.hidden;
    },
    get candidate() {
      return current();
    },
    get revealed() {
      const key = current()?.key;
      return key !== undefined && people.isRevealed(key);
    },
    get health() {
      return { fit: watch.fit, ...watch.verdict };
    },
    pass() {
      general = true;
      finder.alsoFind([everywhere]);
      redaction.refresh();
      watch.pass();
    },
    names: () => {
      const key = current()?.key;
      const own = key ? people.namesOf(key) : [];
      return [...own, ...people.names.filter((name) => !own.includes(name))];
    },
    async reveal(reason) {
      const candidate = current();
      if (!candidate || !writes) return;
      // The background logs it before it answers: nobody is shown without a trace.
      await background.reveal(candidate.key, reason);
      people.reveal(candidate.key);
      redaction.refresh();
      // A document asks again, when it loads, whether it may be shown.
      for (const frame of document.querySelectorAll<HTMLIFrameElement | HTMLEmbedElement>('iframe, embed')) {
        if (finder.place(frame).candidate === candidate.key) frame.src = `${frame.src}`;
      }
    },
    dialog: (message) => (writes ? masking.apply(message, masking.spans(message, {})).text : message),
    dialogClosed: (kind, accepted) => decisions.dialogClosed(kind, accepted),
    shadow: (host) => redaction.shadow(host),
    value: (control) => redaction.control(control),
    title: (title) => {
      const kind = general ? ('text' as const) : undefined;
      return masking.apply(title, masking.spans(title, { kind })).text;
    },
    meet(met) {
      let news = false;
      for (const { candidate, names } of met) news = people.add(candidate, names) || news;
      people.takeUnsent();
      if (news) redaction.refresh();
    },
    stop() {
      off.abort();
      redaction.stop();
      exposures.stop();
    },
  };
}
