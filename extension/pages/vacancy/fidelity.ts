import type { VacancyDraft } from '../../../shared/ports/vacancy-to-background.ts';
import type { VacancyDoor } from './door.ts';
import type { Work } from './work.ts';

/**
 * What becomes of the nudge with one text: offered when there is something to say about it, completed when a suggestion is
 * taken or copied, skipped when the text goes or the page is left before. Each is logged once; nothing of the text is.
 */
export class Fidelity {
  constructor(
    private readonly door: Pick<VacancyDoor, 'background'>,
    public step: VacancyDraft['step'],
    /** Pseudonym of the vacancy that the text was opened for. */
    public vacancy: string | null,
  ) {}

  /** A text was looked at. */
  seen(work: Work): void {
    if (this.step !== 'new' || !work.analysis) return;
    this.#log('offered', 'offered');
    if (work.analysis.findings.length === 0) this.done();
  }

  done(): void {
    if (this.step === 'offered') this.#log('completed', 'ended');
  }

  /** The text was put away by the recruiter. */
  gone(): void {
    if (this.step === 'offered') this.#log('closed', 'ended');
    this.step = 'new';
    this.vacancy = null;
  }

  /** The page is left with the text in it: whoever comes back to it is offered it again. */
  left(): void {
    if (this.step === 'offered') this.#log('ignored', 'new');
  }

  #log(what: Parameters<VacancyDoor['background']['logged']>[0], next: VacancyDraft['step']): void {
    this.step = next;
    void this.door.background.logged(what, this.vacancy).catch(() => undefined);
  }
}
