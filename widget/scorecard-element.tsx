import { render } from 'preact';
import type { Score } from '../shared/assessment/criterion.ts';
import { demoCriteria } from '../shared/assessment/demo-criteria.ts';
import type { Language } from '../shared/recognizers/recognizer.ts';
import { ScorecardView } from './components/ScorecardView.tsx';
import { type MemoryHostOptions, memoryHost, type ScoreStore } from './memory-host.ts';
import { readCriteria } from './read-criteria.ts';
import { Scorecard } from './state/scorecard.ts';
import { pageTimer } from './state/timer.ts';
import { adopt } from './styles/adopt.ts';
import controls from './styles/controls.css?inline';
import embedded from './styles/embedded.css?inline';
import scorecardStyle from './styles/scorecard.css?inline';
import tokens from './styles/tokens.css?inline';

/** Detail of the `onbevangen:score` event. `score`: 1-5, 0 = not enough information, `null` = taken back. */
export interface ScoreDetail {
  readonly candidate: string;
  readonly criterion: string;
  readonly score: Score | 0 | null;
}

const WATCHED = ['candidate', 'label', 'language', 'criteria', 'keep'] as const;

/**
 * `<onbevangen-scorecard candidate="key" label="Plovu 42" language="nl">`, with optionally `criteria` (JSON)
 * and `keep="page"` (nothing in sessionStorage). Sends nothing anywhere; dispatches `onbevangen:score`.
 */
export class ScorecardElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = WATCHED;
  readonly #root = this.attachShadow({ mode: 'closed' });
  readonly #box = document.createElement('div');
  #scorecard: Scorecard | null = null;
  #made = '';

  connectedCallback(): void {
    if (!this.#box.isConnected) {
      adopt(this.#root, tokens + controls + scorecardStyle + embedded);
      this.#root.append(this.#box);
      // The page has keys of its own; what is typed here is not meant for it.
      for (const type of ['keydown', 'keypress', 'keyup']) {
        this.#box.addEventListener(type, (event) => event.stopPropagation());
      }
    }
    this.#update();
  }

  disconnectedCallback(): void {
    this.#scorecard?.stop();
    this.#scorecard = null;
    this.#made = '';
    render(null, this.#box);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#update();
  }

  #update(): void {
    const language: Language = (this.getAttribute('language') ?? document.documentElement.lang).startsWith(
      'en',
    )
      ? 'en'
      : 'nl';
    const own = this.getAttribute('criteria');
    const criteria = own ? readCriteria(own) : demoCriteria(language);
    const keep = this.getAttribute('keep');
    const made = JSON.stringify([criteria.map(({ id }) => id), keep]);
    if (!this.#scorecard || made !== this.#made) {
      this.#scorecard?.stop();
      const options: MemoryHostOptions = {
        language,
        criteria,
        store: keep === 'page' ? null : tabStore(),
        onScore: (candidate, criterion, score) => this.#report({ candidate, criterion, score }),
      };
      this.#scorecard = new Scorecard(memoryHost(options), pageTimer);
      this.#made = made;
    }
    const scorecard = this.#scorecard;
    const key = this.getAttribute('candidate') ?? '';
    scorecard.show(key ? { key, label: this.getAttribute('label') ?? key } : null);
    render(
      <div class="embedded" lang={language}>
        <ScorecardView
          key={made}
          language={language}
          criteria={criteria}
          scorecard={scorecard}
          onLeave={() => {
            const focused = this.#root.activeElement;
            if (focused instanceof HTMLElement) focused.blur();
          }}
        />
      </div>,
      this.#box,
    );
  }

  #report(detail: ScoreDetail): void {
    this.dispatchEvent(new CustomEvent('onbevangen:score', { detail, bubbles: true, composed: true }));
  }
}

/** Reading `sessionStorage` throws where the browser keeps a third-party frame from storing. */
function tabStore(): ScoreStore | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
