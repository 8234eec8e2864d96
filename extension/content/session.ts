import { exposedDraft } from '../../shared/events/exposed.ts';
import { translate } from '../../shared/languages/index.ts';
import { stricter } from '../../shared/masking/rules.ts';
import type { ContentToBackground, SessionSetup } from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import { type AtsProfile, everywhere } from '../../shared/profiles/ats-profile.ts';
import { exposureId } from '../../shared/study/exposure-key.ts';
import type { MountedWidget } from '../../widget/host.ts';
import { scriptsRunInDocuments } from '../platform/documents.ts';
import { shadowRootOf } from '../platform/shadow.ts';
import { type HiddenNow, watchActivity } from './activity.ts';
import { AddressRedactor } from './address-redactor.ts';
import { atDecisions } from './at-decisions.ts';
import { AttributeRedactor } from './attribute-redactor.ts';
import { Contact } from './contact.ts';
import { ControlRedactor } from './control-redactor.ts';
import { watchControls } from './control-watch.ts';
import { DecisionWatcher } from './decision-watcher.ts';
import { ExposureWatcher } from './exposure-watcher.ts';
import { FieldFinder, type FoundScope } from './field-finder.ts';
import { Gatherer } from './gatherer.ts';
import { Recognition } from './generic-recognition.ts';
import { logHealth } from './health-log.ts';
import { ImageRedactor } from './image-redactor.ts';
import type { Log } from './log.ts';
import { MainCandidate } from './main-candidate.ts';
import { Masking } from './masking.ts';
import { NormInView } from './norm-in-view.ts';
import { Originals } from './originals.ts';
import { OwnWords } from './own-words.ts';
import { PageRedaction } from './page-redaction.ts';
import type { PageSession, SessionPage } from './page-session.ts';
import { People } from './people.ts';
import { ProfileWatch } from './profile-watch.ts';
import { makeRevealDoor } from './reveal-door.ts';
import { Reveals } from './reveals.ts';
import { SheetRedactor } from './sheet-redactor.ts';
import { StageReader, Stages } from './stage-reader.ts';
import { startPanel } from './start-panel.ts';
import { Stubborn } from './stubborn.ts';
import { watchTakingOver } from './taking-over.ts';
import { TextRedactor } from './text-redactor.ts';
import { Uncover } from './uncover.ts';
import { VacancyInView } from './vacancy-in-view.ts';
import { vacancyOffer } from './vacancy-offer.ts';

/** Starts all parts on a page that has settled. Sole caller of their start and stop. */
export function startSession(
  window: Window & typeof globalThis,
  setup: SessionSetup & { readonly vacancy: string | null },
  profile: AtsProfile,
  background: Remote<ContentToBackground>,
  log: Log,
  page: SessionPage,
): PageSession {
  const { document } = window;
  const writes = setup.arm.anonymise;
  const off = new AbortController();
  const { masking: rules } = setup;
  const stages = new Stages();
  const reveals = new Reveals(rules, setup.reveals, stages, (candidates) => turn(candidates));
  const people = new People(setup.candidateKey, window.location.host, setup.people, (candidate) =>
    reveals.shown(candidate),
  );
  const originals = new Originals(!writes, page.onWrite);
  const finder: FieldFinder = new FieldFinder(
    profile,
    () => window.location,
    (link) => addresses.addressOf(link),
    (element) => originals.textOf(element),
  );
  const norm = new NormInView(setup, new VacancyInView(window, finder, setup.vacancyKey), background);
  const ownWords = new OwnWords(document, originals);
  const masking = new Masking(people, setup.language, rules);
  const place = (node: Node) => finder.place(node);
  const isRevealed = (candidate: string | undefined) => people.isRevealed(candidate);
  const shownOf = (candidate: string | undefined) => people.shown(candidate);
  const stageReader = new StageReader(profile, (element) => finder.place(element).candidate);
  const stubborn = new Stubborn((element) => redaction.retry(element), writes);
  const text = new TextRedactor(masking, originals, place, stubborn);
  const attributes = new AttributeRedactor(masking, originals, place, shownOf, stubborn);
  const images = new ImageRedactor(
    place,
    (p) => finder.isHarmless(p),
    isRevealed,
    window.location.origin,
    scriptsRunInDocuments(),
    (words) => masking.spans(words, {}).length > 0,
  );
  const sheets = new SheetRedactor((words) => shown(words));
  const takingOver = watchTakingOver(page.hydratingParts, () => redaction.checkControls(), off.signal);
  const say = (key: 'kind.control' | 'hidden.control') => translate(setup.language, key);
  const words = { hidden: say('kind.control'), why: say('hidden.control') };
  const controls = new ControlRedactor(
    document,
    masking,
    place,
    isRevealed,
    words,
    () => !takingOver(),
    profile.vacancyEditor,
  );

  /** What may be shown of a text that stands in no known place. */
  const shown = (message: string) =>
    writes ? masking.apply(message, masking.spans(message, general ? everywhere : {})).text : message;

  const top = window === window.top;
  const contact = new Contact(document, profile, finder, originals);
  const silently = (write: () => void) => redaction.watcher.silently(write);
  const uncover = new Uncover(document, images, text, silently, setup, log);
  const door = writes
    ? makeRevealDoor(setup, background, reveals, contact, uncover, log, norm, () => widget !== null)
    : null;
  /** Whether names are looked for by general signs, too. */
  let general = profile.recognise;
  let widget: MountedWidget | null = null;
  const main = new MainCandidate();

  const exposures = new ExposureWatcher(setup.exposure, (exposure) => {
    const data = { ...exposure, hidden: writes && !people.isRevealed(exposure.candidate) };
    void log.write(exposedDraft(exposureId(setup.eventKey, data), data));
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

  /** Where the rules open from some stage on, what a page shows of it decides. */
  const onStage = (element: Element, candidate: string) => {
    if (!rules.until) return false;
    const before = people.shown(candidate);
    stages.see(element, candidate, stageReader.at(element, candidate));
    if (people.shown(candidate) === before) return false;
    images.reload(document, candidate);
    door?.changed();
    return true;
  };

  // biome-ignore format: parts by name
  const redaction = new PageRedaction({
    document, finder, people, originals, masking, text, attributes, images, controls, sheets, stubborn, writes, onScope, onNewPeople,
    onStage, stageMarks: rules.until ? stageReader.marks : null,
    onFailure: () => page.onFailure(),
    shadowRoot: shadowRootOf,
    extraNames: (places) => (general ? recognition.look(places) : []),
  });

  const addresses = new AddressRedactor(
    (link, address) => masking.address(address, finder.place(link).candidate),
    redaction.watcher,
  );

  const recognition = new Recognition(
    document,
    (element) => originals.textOf(element),
    page.title,
    () => redaction.recognise(),
  );
  off.signal.addEventListener('abort', () => recognition.stop());

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
    stageReader,
    atDecisions(setup, background, log, norm.vacancy, current, () => widget),
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
  const held = { document, profile, finder, people, originals, addresses, watch, vacancy: norm.vacancy };
  const gatherer = top && setup.arm.prompts ? new Gatherer(setup, held, background, off.signal) : null;
  let followed = () => {};
  const offer = top
    ? vacancyOffer(document, profile, setup, background, log, norm.vacancy, off.signal)
    : null;
  redaction.onChange = () => {
    page.onChange();
    watch.look();
    followed();
    gatherer?.look();
    offer?.look();
  };
  masking.renew(general);
  redaction.start();
  if (rules.until) redaction.watcher.watchAlso(stageReader.attributes);
  reveals.start(window, () => background.reveals(), off.signal);
  decisions.start(document, off.signal);
  if (writes) addresses.start(window, off.signal);
  if (top && setup.arm.prompts) {
    // biome-ignore format: parts by name
    const panel = startPanel(window, finder, (link) => addresses.addressOf(link), setup, background, log, door, norm, current, page.keys, off.signal);
    widget = panel?.widget ?? null;
    followed = panel?.follow ?? followed;
    redaction.onRemoved = () => main.hasLeft && panel?.follow();
  }
  watchControls(window, controls, () => redaction.checkControls(), off.signal);
  watch.look();
  gatherer?.look();
  const kindOfPage = (): HiddenNow['page'] => finder.page(document)?.kind ?? 'other';
  const hiddenNow = () => (writes ? { page: kindOfPage(), kinds: text.kinds(document) } : null);
  if (top) watchActivity(window, background, hiddenNow, off.signal);

  /** More or less may be seen of these. */
  function turn(candidates: readonly string[]): void {
    if (!writes) return;
    redaction.refresh();
    for (const candidate of candidates) images.reload(document, candidate);
    page.onKnown();
    door?.changed();
  }

  return {
    get hidden() {
      return redaction.hidden;
    },
    get candidate() {
      return current();
    },
    norm,
    get shown() {
      return people.shown(current()?.key);
    },
    door,
    get health() {
      return { fit: watch.fit, ...watch.verdict };
    },
    pass() {
      general = true;
      masking.renew(true);
      finder.alsoFind([everywhere]);
      redaction.refresh();
      watch.pass();
    },
    names: () => people.namesFrom(current()?.key),
    dialog: shown,
    picture: (address) => (writes ? '' : address),
    copied: (chosen) => {
      const control = document.activeElement;
      return control && controls.isOwn(control) ? chosen : shown(chosen);
    },
    catchUp: () => redaction.watcher.catchUp(),
    dialogClosed: (kind, accepted) => decisions.dialogClosed(kind, accepted),
    shadow: (host) => redaction.shadow(host),
    value: (control) => redaction.control(control),
    title: (title) => masking.apply(title, masking.spans(title, general ? everywhere : {})).text,
    read: (what, node) => ownWords.read(what, node),
    reveals: (list) => reveals.set(list),
    rules(told) {
      // What may be seen less than before holds at once; what may be seen again, from the next page on.
      Object.assign(setup.masking, stricter(rules, told));
      masking.renew(general);
      turn(main.key ? [main.key] : []);
    },
    meet(met) {
      let news = false;
      for (const { candidate, names } of met) news = people.add(candidate, names) || news;
      people.takeUnsent();
      if (news) redaction.recognise();
    },
    stop() {
      off.abort();
      redaction.stop();
      exposures.stop();
    },
  };
}
