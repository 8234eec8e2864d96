import { afterEach } from 'vitest';
import { werfhuis } from '../../../extension/ats/werfhuis.ts';
import { AttributeRedactor } from '../../../extension/content/attribute-redactor.ts';
import { ControlRedactor } from '../../../extension/content/control-redactor.ts';
import { FieldFinder } from '../../../extension/content/field-finder.ts';
import { recognise } from '../../../extension/content/generic-recognition.ts';
import { ImageRedactor } from '../../../extension/content/image-redactor.ts';
import { Masking } from '../../../extension/content/masking.ts';
import { Originals } from '../../../extension/content/originals.ts';
import { PageRedaction } from '../../../extension/content/page-redaction.ts';
import { People } from '../../../extension/content/people.ts';
import { SheetRedactor } from '../../../extension/content/sheet-redactor.ts';
import { Stubborn } from '../../../extension/content/stubborn.ts';
import { TextRedactor } from '../../../extension/content/text-redactor.ts';
import type { AtsProfile } from '../../../shared/profiles/ats-profile.ts';

// jsdom has no constructable sheets for shadow roots and no highlights.
Object.assign(globalThis, { CSS: globalThis.CSS ?? {} });
if (!('replaceSync' in CSSStyleSheet.prototype)) {
  Object.assign(globalThis, {
    CSSStyleSheet: class {
      replaceSync() {}
    },
  });
}

export let running: PageRedaction | null = null;
export let text: TextRedactor;

/** Starts redaction of the page of the test, as a session would; it ends with the test. */
export function start(
  writes = true,
  onFailure = () => {},
  profile: AtsProfile = werfhuis,
  pathname = '/candidates',
): PageRedaction {
  const people = new People('key', 'ats.example', [], () => 'nothing');
  const finder = new FieldFinder(profile, () => ({ pathname }));
  const originals = new Originals(!writes);
  const masking = new Masking(people, 'nl');
  const place = (node: Node) => finder.place(node);
  const revealed = () => false;
  const stubborn = new Stubborn((element) => running?.retry(element), writes);
  text = new TextRedactor(masking, originals, place, stubborn);
  running = new PageRedaction({
    document,
    finder,
    people,
    originals,
    masking,
    text,
    attributes: new AttributeRedactor(masking, originals, place, () => 'nothing', stubborn),
    images: new ImageRedactor(
      place,
      (picture) => finder.isHarmless(picture),
      revealed,
      location.origin,
      true,
      () => false,
    ),
    controls: new ControlRedactor(
      document,
      masking,
      place,
      revealed,
      { hidden: 'verborgen', why: '' },
      undefined,
      profile.vacancyEditor,
    ),
    stubborn,
    sheets: new SheetRedactor((words) => masking.apply(words, masking.spans(words, {})).text),
    shadowRoot: (host) => host.shadowRoot,
    writes,
    onScope: () => undefined,
    onNewPeople: () => undefined,
    onStage: () => false,
    stageMarks: null,
    onFailure,
    extraNames: () =>
      profile.recognise ? recognise(document, (e) => originals.textOf(e), document.title) : [],
  });
  if (profile.recognise) masking.renew(true);
  running.start();
  return running;
}

export function stop(): void {
  running?.stop();
  running = null;
}

afterEach(() => {
  stop();
  document.body.innerHTML = '';
});
