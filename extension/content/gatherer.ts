import type {
  ContentToBackground,
  Gathered,
  SessionSetup,
} from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import type { AtsProfile } from '../../shared/profiles/ats-profile.ts';
import { type FieldFinder, locate } from './field-finder.ts';
import { Masking } from './masking.ts';
import type { Originals } from './originals.ts';
import type { People } from './people.ts';
import type { Fit } from './profile-watch.ts';

/** Milliseconds between a change of the page and a look at it. */
const REST = 200;
/** Characters; a longer answer is cut. */
const LONGEST = 6000;

interface Parts {
  readonly document: Document;
  readonly profile: AtsProfile;
  readonly finder: FieldFinder;
  readonly people: People;
  readonly originals: Originals;
  readonly addresses: { addressOf(link: Element): string | null };
  readonly watch: { readonly fit: Fit };
  readonly vacancy: { readonly pseudonym: string | null };
}

/**
 * Reads the answers on a candidate's page and the candidates on a list, for the review question by question. What
 * identifies is taken out here: no name leaves the page with an answer. Starts with the first `look`.
 */
export class Gatherer {
  readonly #masking: Masking;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sent = '';

  constructor(
    { language, masking }: SessionSetup,
    private readonly parts: Parts,
    private readonly background: Remote<Pick<ContentToBackground, 'gather'>>,
    private readonly signal: AbortSignal,
  ) {
    const { people } = parts;
    // In a review nobody is known, also who was revealed elsewhere.
    const nobody = {
      get names() {
        return people.names;
      },
      indexOf: (name: string) => people.indexOf(name),
      owner: (index: number) => people.owner(index),
      label: (candidate: string) => people.label(candidate),
      shown: () => 'nothing' as const,
      isRevealed: () => false,
    };
    this.#masking = new Masking(nobody, language, masking);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Called after each change of the page. */
  look(): void {
    if (this.signal.aborted) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#gather();
    }, REST);
  }

  #gather(): void {
    const { profile, watch, vacancy } = this.parts;
    const { fit } = watch;
    if (fit === 'waiting') this.look();
    // Of a page that is not as its profile says, not enough is known.
    if (fit !== 'fits') return;
    // A list of several vacancies is nobody's pile.
    if (vacancy.pseudonym === null && profile.vacancy?.length) return;
    const gathered = { vacancy: vacancy.pseudonym, listed: this.#listed(), answers: this.#answers() };
    const now = JSON.stringify(gathered);
    if (now === this.#sent || (!gathered.listed.length && !gathered.answers.length)) return;
    this.#sent = now;
    // The worker may be dying; the next change sends it again.
    this.background.gather(gathered).catch(() => {
      this.#sent = '';
    });
  }

  #answers(): Gathered['answers'] {
    const { document, finder, profile } = this.parts;
    const { answers: blocks } = profile;
    if (!blocks) return [];
    return locate(document, blocks.at).flatMap((block) => {
      const { candidate } = finder.place(block);
      const [question] = locate(block, blocks.question);
      const [answer] = locate(block, blocks.answer);
      if (!candidate || !question || !answer) return [];
      const text = this.#hidden(answer, candidate);
      return text ? [{ candidate, question: this.#hidden(question, candidate), text }] : [];
    });
  }

  /** What may be shown of an element's text to anybody. */
  #hidden(element: Element, candidate: string): string {
    const text = linesOf(element, this.parts.originals);
    const spans = this.#masking.spans(text, { kind: 'text', candidate });
    const shown = this.#masking.apply(text, spans).text;
    return shown.length > LONGEST ? `${shown.slice(0, LONGEST)} …` : shown;
  }

  #listed(): Gathered['listed'] {
    const { document, finder, people, addresses } = this.parts;
    const base = document.baseURI;
    const listed = new Map<string, string>();
    for (const { element, scope, id } of finder.scopes(document.documentElement)) {
      if (id === null || (scope.surface !== 'list' && scope.surface !== 'card')) continue;
      const links = element.matches('a[href]') ? [element] : [...element.querySelectorAll('a[href]')];
      for (const link of links) {
        const address = addresses.addressOf(link) ?? '';
        if (!URL.canParse(address, base)) continue;
        const url = new URL(address, base);
        if (url.origin !== document.location.origin || !finder.isCandidatePage(url)) continue;
        listed.set(people.candidate(id), url.href);
        break;
      }
    }
    const open = this.parts.profile.answers?.open ?? '';
    return [...listed].map(([candidate, address]) => ({ candidate, address: address + open }));
  }
}

/** Text with the line breaks that the page wrote or drew. */
function linesOf(element: Element, originals: Originals): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ALL);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) text += originals.text(node);
    else if (node instanceof Element && /^(BR|P|DIV|LI|TR|H\d)$/.test(node.tagName)) text += '\n';
  }
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
