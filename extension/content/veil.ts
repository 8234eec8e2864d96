/** State of the page's cover; the rules that read it stand in `veil.css`. */
const STATE = 'data-onbevangen';

/** `on`: identity is being hidden. `off`: the page is as the ATS made it (control arm). */
export function lift(document: Document, state: 'on' | 'off'): void {
  document.documentElement.setAttribute(STATE, state);
}

export function drop(document: Document): void {
  document.documentElement?.removeAttribute(STATE);
}

export const isLifted = (document: Document): boolean => document.documentElement.hasAttribute(STATE);

const STYLE = `
:host { all: initial; position: fixed !important; inset: 0 !important; margin: 0 !important;
  z-index: 2147483647 !important; display: grid !important; place-items: center; background: #f4f6f6; color: #1c2a2c; font: 15px/1.5 system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { :host { background: #12191b; color: #e6eeee; } }
div { max-width: 26rem; padding: 24px; }
h1 { margin: 0 0 12px; font-size: 19px; line-height: 1.3; }
p { margin: 0 0 12px; }
button { margin-top: 4px; font: inherit; padding: 8px 16px; border-radius: 6px; border: 1px solid #0f5e63; background: #0f5e63;
  color: #fff; cursor: pointer; }
button:focus-visible { outline: 3px solid #7fc7c4; outline-offset: 2px; }`;

/** What the cover says: why, what is safe, what to do. */
export interface CoverWords {
  readonly title?: string;
  readonly text: readonly string[];
  /** On the button: the one way on. */
  readonly action: string;
}

/**
 * Says why the page stays covered, with one way on. Returns what takes the message away again.
 * Text only: nothing of the page is in it.
 */
export function showCover(document: Document, words: CoverWords, onAction: () => void): () => void {
  const host = document.createElement('onbevangen-cover');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  const line = (tag: 'h1' | 'p', text: string) => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };
  if (words.title) box.append(line('h1', words.title));
  box.append(...words.text.map((text) => line('p', text)));
  const button = document.createElement('button');
  button.textContent = words.action;
  // A page cannot reach into a closed tree, but its scripts' clicks are not a person's anyway.
  button.addEventListener('click', (event) => {
    if (event.isTrusted) onAction();
  });
  box.append(button);
  root.append(box);
  document.documentElement.append(host);
  return () => host.remove();
}
