import type { WidgetHost } from '../host.ts';
import type { Scorecard } from './scorecard.ts';

type NoticeHost = Pick<WidgetHost, 'draft' | 'logNudge'>;

/** Asks once per page and vacancy to lock criteria that are still a draft, before anybody is scored. */
export class NormNotice {
  showing = false;
  failed = false;
  readonly #host: NoticeHost;
  readonly #scorecard: Scorecard;
  readonly #listeners = new Set<() => void>();
  readonly #unsubscribe: () => void;
  readonly #asked = new Set<string>();

  constructor(host: NoticeHost, scorecard: Scorecard) {
    this.#host = host;
    this.#scorecard = scorecard;
    this.#unsubscribe = scorecard.subscribe(() => this.look());
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  look(): void {
    const { candidate, load, scores } = this.#scorecard.view;
    const of = this.#host.draft?.of() ?? null;
    const scored = Object.keys(scores).length > 0;
    // The first score locks them: there is nothing left to ask.
    if (this.showing && (of === null || scored)) this.#end('go_on');
    if (this.showing || of === null || !candidate || load !== 'ready' || scored || this.#asked.has(of))
      return;
    this.#asked.add(of);
    this.#host.logNudge({ step: 'offered', nudge: 'criteria', moment: 'candidate' });
    this.#show(true);
  }

  async lock(): Promise<void> {
    if (!this.showing) return;
    try {
      await this.#host.draft?.lock();
    } catch {
      this.failed = true;
      this.#host.logNudge({ step: 'failed', nudge: 'criteria', moment: 'candidate', cause: 'storage' });
      this.#show(false);
      return;
    }
    if (!this.showing) return;
    this.#host.logNudge({ step: 'completed', nudge: 'criteria', moment: 'candidate', answer: 'locked' });
    this.#show(false);
  }

  later(): void {
    if (this.showing) this.#end('later');
  }

  stop(): void {
    if (this.showing) this.#end('ignored');
    this.#unsubscribe();
    this.#listeners.clear();
  }

  #end(reason: 'go_on' | 'later' | 'ignored'): void {
    this.#host.logNudge({ step: 'skipped', nudge: 'criteria', moment: 'candidate', reason });
    this.#show(false);
  }

  #show(showing: boolean): void {
    this.showing = showing;
    for (const listener of this.#listeners) listener();
  }
}
