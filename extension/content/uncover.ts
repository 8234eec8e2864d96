import { uncoveredDraft } from '../../shared/events/uncovered.ts';
import { translate } from '../../shared/languages/index.ts';
import type { SessionSetup } from '../../shared/ports/content-to-background.ts';
import { uuid } from '../platform/uuid.ts';
import type { ImageRedactor } from './image-redactor.ts';
import type { Log } from './log.ts';
import type { TextRedactor } from './text-redactor.ts';

const MINUTE = 60_000;
// Over words the button's own words must be read, also when they are the longer ones.
const STYLE = `
:host { all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; }
button { position: fixed; box-sizing: border-box; min-width: 24px; min-height: 24px; overflow: hidden; pointer-events: auto;
  border: 2px dashed #0f5e63; border-radius: 4px; background: rgb(226 240 240 / 70%); color: #0a474b; cursor: pointer;
  font: 600 13px/1.3 system-ui, sans-serif; }
.text { min-width: max-content; padding: 0 4px; background: #e2f0f0; white-space: nowrap; }
button:focus-visible { outline: 3px solid #0f5e63; outline-offset: 2px; }`;

type What = 'picture' | 'frame' | 'text';

/** Lets a person see one picture, frame or text that is covered because nothing is known of it; logged, and for a time. */
export class Uncover {
  readonly #open = new Map<Element, What>();
  #host: HTMLElement | null = null;
  #end = new AbortController();
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: Document,
    private readonly images: ImageRedactor,
    private readonly text: TextRedactor,
    /** Writes to the page, unnoticed by what watches it. */
    private readonly silently: (write: () => void) => void,
    private readonly setup: Pick<SessionSetup, 'language' | 'masking'>,
    private readonly log: Log,
  ) {}

  /** Null for a role that may reveal nobody: a picture may be the candidate's. */
  get state(): { readonly covered: number; readonly uncovered: number } | null {
    if (!this.setup.masking.reveal) return null;
    for (const region of this.#open.keys()) if (!region.isConnected) this.#open.delete(region);
    return { covered: this.#undecided().size, uncovered: this.#open.size };
  }

  /** Puts a button over each region, reached by Tab; Escape, or pressing one, takes them away. */
  choose(): void {
    this.#close();
    const regions = this.setup.masking.reveal ? this.#undecided() : null;
    if (!regions?.size) return;
    const { document } = this;
    const host = document.createElement('onbevangen-uncover');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    const buttons = [...regions].map(([region, what]) => {
      const button = document.createElement('button');
      button.className = what;
      button.append(translate(this.setup.language, 'uncover.this'));
      // A page cannot press for a person.
      button.addEventListener('click', (event) => event.isTrusted && void this.#show(region, what));
      button.addEventListener('focus', () => {
        region.scrollIntoView({ block: 'nearest' });
        place();
      });
      return { button, region };
    });
    const place = () => {
      for (const { button, region } of buttons) {
        const { left, top, width, height } = region.getBoundingClientRect();
        Object.assign(button.style, {
          left: `${left}px`,
          top: `${top}px`,
          width: `${width}px`,
          height: `${height}px`,
        });
      }
    };
    root.append(...buttons.map(({ button }) => button));
    document.documentElement.append(host);
    this.#host = host;
    place();
    const { signal } = this.#end;
    host.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#close(), { signal });
    for (const type of ['scroll', 'resize'])
      document.defaultView?.addEventListener(type, place, { signal, capture: true, passive: true });
    buttons[0]?.button.focus();
  }

  coverAgain(): void {
    clearTimeout(this.#later);
    for (const [region, what] of this.#open) {
      this.#turn(region, what, false);
      void this.#note(what, false);
    }
    this.#open.clear();
  }

  async #show(region: Element, what: What): Promise<void> {
    this.#close();
    // On disk first: nothing is shown without a trace.
    await this.#note(what, true);
    this.#turn(region, what, true);
    this.#open.set(region, what);
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.coverAgain(), (this.setup.masking.reveal?.minutes ?? 0) * MINUTE);
  }

  #undecided(): Map<Element, What> {
    const { document, images, text } = this;
    const pictures = images.undecided(document).map((region) => {
      const what: What = region.matches('iframe, frame, embed, object') ? 'frame' : 'picture';
      return [region, what] as const;
    });
    return new Map([...text.undecided(document).map((region) => [region, 'text'] as const), ...pictures]);
  }

  #turn(region: Element, what: What, on: boolean): void {
    if (what === 'text') this.silently(() => this.text.uncover(region, on));
    else this.images.uncover(region, on);
  }

  #note(what: What, uncovered: boolean): Promise<void> {
    return this.log.write(uncoveredDraft(uuid(), { what, uncovered }));
  }

  #close(): void {
    this.#end.abort();
    this.#end = new AbortController();
    this.#host?.remove();
    this.#host = null;
  }
}
