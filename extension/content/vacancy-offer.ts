import { nudgeEvent } from '../../shared/events/nudge-entry.ts';
import { translate, translateCount } from '../../shared/languages/index.ts';
import type { ContentToBackground, SessionSetup } from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import type { AtsProfile, Locator } from '../../shared/profiles/ats-profile.ts';
import { type MountedOffer, mountOffer } from '../../widget/offer.ts';
import { uuid } from '../platform/uuid.ts';
import type { Log } from './log.ts';

const NUDGE = 'vacancy-text';
/** Milliseconds that typing rests before the text is looked at again. */
const REST = 1200;

interface Offered {
  readonly editor: Element;
  readonly card: MountedOffer;
}

/**
 * Offers to look at the text in the ATS's editor of a vacancy. The text goes to our own background, which counts what there
 * is to say; nothing is marked in the editor, and nothing written into it.
 */
class VacancyOffer {
  #editor: Element | null = null;
  #offered: Offered | null = null;
  /** Put away by the recruiter, for as long as this editor stands there. */
  #closed = false;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: Document,
    private readonly at: Locator,
    private readonly setup: Pick<SessionSetup, 'language'>,
    private readonly background: Pick<Remote<ContentToBackground>, 'vacancyText' | 'openVacancy'>,
    private readonly log: Log,
    private readonly vacancy: () => string | null,
  ) {}

  watch(signal: AbortSignal): void {
    const { defaultView: view } = this.document;
    const options = { capture: true, passive: true, signal };
    view?.addEventListener(
      'input',
      (event) => {
        const target = event.composedPath()[0];
        if (target instanceof Node && this.#editor?.contains(target)) this.#rest();
      },
      options,
    );
    view?.addEventListener('pagehide', () => this.#leave(), options);
    signal.addEventListener('abort', () => this.#leave());
    this.look();
  }

  /** The page changed: the editor may have come or gone. */
  look(): void {
    const editor = this.#find();
    if (editor === this.#editor) return;
    this.#leave();
    this.#editor = editor;
    this.#closed = false;
    if (editor) void this.#count(editor);
  }

  #find(): Element | null {
    for (const selector of this.at) {
      const found = this.document.querySelector(selector);
      if (found) return found;
    }
    return null;
  }

  #rest(): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#editor && void this.#count(this.#editor), REST);
  }

  async #count(editor: Element): Promise<void> {
    if (this.#closed) return;
    try {
      const count = await this.background.vacancyText(textOf(editor));
      if (editor !== this.#editor || this.#closed) return;
      if (count > 0) this.#offer(editor, count);
    } catch {
      // Said once; the next rest in typing tries again.
      if (!this.#offered) this.#write('failed');
    }
  }

  #offer(editor: Element, count: number): void {
    const { language } = this.setup;
    if (!this.#offered) {
      const words = {
        label: translate(language, 'vacancy.label'),
        text: translate(language, 'vacancy.text'),
        open: translate(language, 'vacancy.open'),
        close: translate(language, 'vacancy.close'),
      };
      const card = mountOffer(this.document.documentElement, editor, words, {
        open: () => this.#open(),
        close: () => {
          this.#closed = true;
          this.#leave('closed');
        },
      });
      this.#offered = { editor, card };
      this.#write('offered');
    }
    this.#offered.card.say(translateCount(language, 'vacancy.found', count));
  }

  #open(): void {
    const offered = this.#offered;
    if (!offered) return;
    this.#closed = true;
    this.#offered = null;
    offered.card.unmount();
    // From here on our page logs what becomes of it.
    this.background.openVacancy(textOf(offered.editor), this.vacancy()).catch(() => this.#write('failed'));
  }

  #leave(reason: 'closed' | 'ignored' = 'ignored'): void {
    clearTimeout(this.#later);
    const offered = this.#offered;
    this.#offered = null;
    offered?.card.unmount();
    if (offered) this.#write(reason);
  }

  #write(what: 'offered' | 'failed' | 'closed' | 'ignored'): void {
    const vacancy = this.vacancy();
    const about = { nudge: NUDGE, moment: 'vacancy', ...(vacancy && { vacancy }) } as const;
    const entry =
      what === 'offered'
        ? ({ ...about, step: what } as const)
        : what === 'failed'
          ? ({ ...about, step: what, cause: 'not_loaded' } as const)
          : ({ ...about, step: 'skipped', reason: what } as const);
    void this.log.write(nudgeEvent(uuid(), entry));
  }
}

/** Watches for the editor that the profile names; null where there is none, or the arm does without. */
export function vacancyOffer(
  document: Document,
  { vacancyEditor }: AtsProfile,
  setup: SessionSetup,
  background: Remote<ContentToBackground>,
  log: Log,
  vacancy: { readonly pseudonym: string | null },
  signal: AbortSignal,
): { look(): void } | null {
  if (!vacancyEditor || !setup.arm.nudges.includes(NUDGE)) return null;
  const offer = new VacancyOffer(document, vacancyEditor, setup, background, log, () => vacancy.pseudonym);
  offer.watch(signal);
  return offer;
}

/** What a person sees in an editor, line by line. */
function textOf(editor: Element): string {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) return editor.value;
  return editor instanceof HTMLElement ? editor.innerText : '';
}
