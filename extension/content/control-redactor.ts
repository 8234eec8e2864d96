import type { Locator } from '../../shared/profiles/ats-profile.ts';
import type { Masking, Place } from './masking.ts';
import { isEditable } from './text-lines.ts';

const COVER = 'data-onbevangen-cover';
const CONTROLS =
  'input:not([type=hidden], [type=checkbox], [type=radio], [type=button], [type=submit], [type=reset], [type=image], [type=range], [type=color], [type=password]), textarea, select, [contenteditable]:not([contenteditable="false"])';
/** Buttons whose value is the word on them. */
const BUTTONS = 'input:is([type=button], [type=submit], [type=reset])';
/** What a control offers to choose from; it may come later than the control. */
const CHOICES = 'option, optgroup, datalist[id]';
const HEARD = ['aria-label', 'aria-description'];
const WORDLESS = 'data-onbevangen-wordless';

/** Kinds of fields that identify whatever stands in them; a profile may find them in a control. */
const HOLDS = new Set(['control', 'name', 'email', 'phone', 'address', 'birthdate', 'identity']);

/** What a vacancy tells of the company that offers it. */
const OF_COMPANY = new Set(['email', 'phone', 'link']);

const PILL_STYLE = `
:host { all: initial; position: absolute; box-sizing: border-box; display: flex; align-items: center; padding: 0 10px;
  border: 1px dotted #7b8c90; border-radius: 4px; background: #eef2f2; color: #4a5b5f; overflow: hidden;
  font: 13px/1.2 system-ui, sans-serif; cursor: help; white-space: nowrap; }
:host([inert]) { justify-content: center; border-style: solid; background: ButtonFace; color: ButtonText; }
@media (prefers-color-scheme: dark) { :host { background: #253134; color: #b8c7ca; border-color: #6a7b7f; } }`;

/**
 * Form controls that hold a person's details. Their values are never written: the control is covered and
 * a pill stands in its place, so that saving the form saves what the ATS had.
 */
export class ControlRedactor {
  readonly #pills = new Map<Element, HTMLElement>();
  /** Covered, and without a pill yet. */
  readonly #bare = new Set<Element>();
  readonly #typed = new WeakMap<Element, string>();
  readonly #sheet = new CSSStyleSheet();

  constructor(
    private readonly document: Document,
    private readonly masking: Masking,
    private readonly placeOf: (node: Node) => Place,
    private readonly isRevealed: (candidate: string | undefined) => boolean,
    private readonly words: { readonly hidden: string; readonly why: string },
    /** False while a framework counts the elements that the server sent: one more would be a mistake of ours. */
    private readonly mayAdd: () => boolean = () => true,
    /** Where a vacancy is written: what stands there is about nobody, unless it names somebody that the page knows. */
    private readonly vacancyEditor: Locator = [],
  ) {
    this.#sheet.replaceSync(PILL_STYLE);
  }

  redact(root: Element | Document): void {
    const both = `${CONTROLS}, ${BUTTONS}, ${CHOICES}`;
    const inside = root.querySelectorAll(both);
    const all = root instanceof Element && root.matches(both) ? [root, ...inside] : [...inside];
    for (const control of all) if (!control.matches(CHOICES)) this.control(control);
    if (root instanceof Element && all.some((one) => one.matches(CHOICES))) this.#listsOf(root);
    for (const [control, pill] of this.#pills)
      if (!control.isConnected || !pill.isConnected) this.#uncover(control);
    for (const control of this.#bare) if (!control.isConnected) this.#bare.delete(control);
  }

  /** A choice that comes later belongs to a control that was looked at before. */
  #listsOf(root: Element): void {
    const select = root.matches('option, optgroup') ? root.closest('select') : null;
    if (select) this.control(select);
    const around = root.closest('datalist');
    const lists = around ? [around] : root.querySelectorAll('datalist[id]');
    for (const { id } of lists) {
      if (!id) continue;
      for (const control of this.document.querySelectorAll(`input[list="${CSS.escape(id)}"]`))
        this.control(control);
    }
  }

  control(control: Element): void {
    const place = this.placeOf(control);
    if (control instanceof HTMLInputElement && control.matches(BUTTONS)) {
      this.#button(control, place);
      return;
    }
    const identifying = !this.isRevealed(place.candidate) && this.#identifies(control, place);
    if (identifying) this.#cover(control);
    else if (control.hasAttribute(COVER)) this.#uncover(control);
  }

  /** The recruiter's own typing is theirs to see. */
  typed(control: Element): void {
    this.#typed.set(control, shownValue(control));
  }

  /** Whether what stands in a control is what the recruiter typed there. */
  isOwn(control: Element): boolean {
    return this.#typed.get(control) === shownValue(control);
  }

  stop(): void {
    for (const control of [...this.#pills.keys(), ...this.#bare]) this.#uncover(control);
  }

  #identifies(control: Element, place: Place): boolean {
    if (isLogIn(control)) return false;
    if (place.kind !== undefined && HOLDS.has(place.kind)) return true;
    // A list shows all its choices, whatever is chosen now.
    if (control instanceof HTMLSelectElement) return this.#offers(control.options, place);
    const list = control instanceof HTMLInputElement ? control.list : null;
    if (list instanceof HTMLDataListElement && this.#offers(list.options, place)) return true;
    const value = shownValue(control);
    if (!value || this.isOwn(control)) return false;
    return this.#hits(value, place, this.#isVacancyEditor(control, place));
  }

  #offers(options: Iterable<HTMLOptionElement>, place: Place): boolean {
    for (const option of options) {
      const shown = new Set([option.label, option.text, option.closest('datalist') ? option.value : '']);
      for (const text of shown) if (text && this.#hits(text, place)) return true;
      const group = option.parentElement instanceof HTMLOptGroupElement ? option.parentElement.label : '';
      if (group && this.#hits(group, place)) return true;
    }
    return false;
  }

  /** Never where a candidate stands, whatever the locator says. */
  #isVacancyEditor(control: Element, place: Place): boolean {
    const isNamed = this.vacancyEditor.length > 0 && control.matches(this.vacancyEditor.join());
    return isNamed && place.candidate === undefined;
  }

  /** `ofVacancy`: the address and telephone of a company are to be read there; names and numbers of people are not. */
  #hits(text: string, place: Place, ofVacancy = false): boolean {
    const kind = place.candidate ? 'text' : undefined;
    const spans = this.masking.spans(text, { candidate: place.candidate, kind });
    if (!ofVacancy) return spans.length > 0;
    return spans.some((span) => span.known !== undefined || !OF_COMPANY.has(span.kind));
  }

  /** A button is still there to press: only the word on it is ours. Its value is sent as the page wrote it. */
  #button(button: HTMLInputElement, place: Place): void {
    const { text, marks } = this.masking.apply(button.value, this.masking.spans(button.value, place));
    const told = button.getAttribute(WORDLESS);
    if (told !== null && told !== text) this.#uncover(button);
    if (!marks.length) return;
    if (!button.hasAttribute(WORDLESS)) button.setAttribute(WORDLESS, text);
    // Read aloud instead of the value; without the second one the value is read as a description.
    for (const name of HEARD) if (!button.hasAttribute(name)) button.setAttribute(name, text);
    this.#pill(button, text)?.toggleAttribute('inert', true);
  }

  #cover(control: Element): void {
    if (!control.hasAttribute(COVER)) control.setAttribute(COVER, '');
    const pill = this.#pill(control, this.words.hidden);
    if (pill) pill.title = this.words.why;
  }

  /** Null while none may be added. */
  #pill(control: Element, words: string): HTMLElement | null {
    let pill = this.#pills.get(control);
    if (!pill?.isConnected && !this.mayAdd()) {
      this.#bare.add(control);
      return null;
    }
    this.#bare.delete(control);
    if (!pill?.isConnected) {
      pill?.remove();
      pill = this.document.createElement('onbevangen-pill');
      const root = pill.attachShadow({ mode: 'closed' });
      root.adoptedStyleSheets = [this.#sheet];
      root.textContent = words;
      this.#pills.set(control, pill);
      control.after(pill);
    }
    this.#place(control, pill);
    return pill;
  }

  #place(control: Element, pill: HTMLElement): void {
    if (!(control instanceof HTMLElement)) return;
    const { left, top } = offsetIn(control);
    const box = [left, top, control.offsetWidth, control.offsetHeight] as const;
    const names = ['left', 'top', 'width', 'height'] as const;
    names.forEach((name, i) => {
      pill.style[name] = `${box[i]}px`;
    });
  }

  /** Pills follow their controls when the layout changes. */
  layout(): void {
    if (this.#bare.size && this.mayAdd()) for (const control of this.#bare) this.control(control);
    for (const [control, pill] of this.#pills) this.#place(control, pill);
  }

  #uncover(control: Element): void {
    control.removeAttribute(COVER);
    this.#bare.delete(control);
    const words = control.getAttribute(WORDLESS);
    for (const name of words === null ? [] : HEARD)
      if (control.getAttribute(name) === words) control.removeAttribute(name);
    control.removeAttribute(WORDLESS);
    this.#pills.get(control)?.remove();
    this.#pills.delete(control);
  }
}

/** Where a control stands in what an absolute pill beside it is placed by: cells count as parents, but place nothing. */
function offsetIn(control: HTMLElement): { left: number; top: number } {
  let { offsetLeft: left, offsetTop: top, offsetParent: parent } = control;
  while (
    parent instanceof HTMLElement &&
    /^T(D|H|ABLE)$/.test(parent.tagName) &&
    getComputedStyle(parent).position === 'static'
  ) {
    left += parent.offsetLeft + parent.clientLeft;
    top += parent.offsetTop + parent.clientTop;
    parent = parent.offsetParent;
  }
  return { left, top };
}

function shownValue(control: Element): string {
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control.value;
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? '';
  return isEditable(control) ? (control.textContent ?? '') : '';
}

/** What is filled in beside a password is the recruiter's own. */
const isLogIn = (control: Element): boolean =>
  control.closest('form')?.querySelector('input[type="password"]') != null;
