import { place, type Rect } from './nudges/place.ts';
import { adopt } from './styles/adopt.ts';
import offer from './styles/offer.css?inline';
import tokens from './styles/tokens.css?inline';

export interface OfferWords {
  /** Names the card to who hears it. */
  readonly label: string;
  readonly text: string;
  readonly open: string;
  readonly close: string;
}

export interface OfferActions {
  open(): void;
  close(): void;
}

export interface MountedOffer {
  /** "12 suggestions for this text": what there is to see now. */
  say(sentence: string): void;
  unmount(): void;
}

/** Controls of the page that stay free. */
const CONTROLS = 'button, a[href], input, select, summary, [role="button"]';
const MOST_CONTROLS = 300;
const EDGE = 8;

/**
 * A small card beside something in somebody else's page, over none of its controls where there is room. It takes no focus,
 * and goes without a trace.
 */
export function mountOffer(
  target: Element,
  beside: Element,
  words: OfferWords,
  actions: OfferActions,
): MountedOffer {
  const page = target.ownerDocument;
  const view = page.defaultView!;
  const end = new AbortController();
  const { signal } = end;
  const element = page.createElement('onbevangen-offer');
  const root = element.attachShadow({ mode: 'closed' });
  adopt(root, tokens + offer);
  const card = page.createElement('aside');
  card.className = 'offer';
  card.ariaLabel = words.label;
  const sentence = page.createElement('p');
  sentence.className = 'offer-sentence';
  sentence.role = 'status';
  const text = page.createElement('p');
  text.className = 'offer-text';
  text.append(words.text);
  const row = page.createElement('div');
  row.className = 'offer-row';
  row.append(
    button(page, words.open, 'first', actions.open),
    button(page, words.close, 'second', actions.close),
  );
  card.append(sentence, text, row);
  root.append(card);
  target.append(element);

  let look = 0;
  function put(): void {
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    const anchor = within(beside.getBoundingClientRect(), viewport);
    const { width, height } = card.getBoundingClientRect();
    const controls = [...page.querySelectorAll(CONTROLS)].slice(0, MOST_CONTROLS);
    const avoid = controls
      .map((control) => control.getBoundingClientRect())
      .filter((rect) => rect.width > 0 && rect.bottom > 0 && rect.top < viewport.height);
    let { left, top } = place({ width, height }, anchor, avoid, viewport);
    const covers = avoid.some(
      (one) => one.left < left + width && left < one.right && one.top < top + height && top < one.bottom,
    );
    // Where there is no room beside it, some of the text is covered for a while, rather than a button.
    if (covers) {
      left = Math.max(EDGE, Math.min(anchor.right, viewport.width) - width - EDGE);
      top = Math.max(EDGE, anchor.bottom - height - EDGE);
    }
    card.style.translate = `${left}px ${top}px`;
  }
  const later = () => {
    view.cancelAnimationFrame(look);
    look = view.requestAnimationFrame(put);
  };
  view.addEventListener('scroll', later, { capture: true, passive: true, signal });
  view.addEventListener('resize', later, { signal });
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    // The ATS has keys of its own; what is pressed here is not meant for it.
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  return {
    say(told) {
      if (sentence.textContent !== told) sentence.replaceChildren(told);
      later();
    },
    unmount() {
      if (signal.aborted) return;
      end.abort();
      view.cancelAnimationFrame(look);
      element.remove();
    },
  };
}

function button(page: Document, label: string, kind: string, run: () => void): HTMLElement {
  const made = page.createElement('button');
  made.type = 'button';
  made.className = `offer-button ${kind}`;
  made.append(label);
  made.addEventListener('click', (event) => event.isTrusted && run());
  return made;
}

/** A tall editor counts as far as it is in view: the card stands beside what is seen of it. */
function within(rect: DOMRect, { width, height }: { width: number; height: number }): Rect {
  const top = Math.min(Math.max(rect.top, 0), height);
  return {
    left: Math.min(Math.max(rect.left, 0), width),
    right: Math.min(Math.max(rect.right, 0), width),
    top,
    bottom: Math.max(top, Math.min(rect.bottom, height)),
  };
}
