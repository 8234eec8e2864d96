import type { ContentToBackground, SessionSetup } from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';

const PAUSES = [0, 50, 100, 200, 250];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Where the study draws by vacancy: what a page starts with, in its own arm. It stays covered until then, in every
 * arm. `vacancy`: pseudonym; a page that tells it late is looked at again for a moment.
 */
export async function standOnPage(
  setup: SessionSetup,
  background: Pick<Remote<ContentToBackground>, 'stand'>,
  vacancy: () => string | null,
): Promise<SessionSetup & { readonly vacancy: string | null }> {
  if (!setup.perPage) return { ...setup, vacancy: null };
  let told = vacancy();
  for (const milliseconds of PAUSES) {
    if (told !== null) break;
    await pause(milliseconds);
    told = vacancy();
  }
  // A worker that dies while it answers is there again for the next question.
  const stands = await background.stand(told).catch(() => background.stand(told));
  return { ...setup, ...stands };
}

/**
 * Follows a page that goes on to another vacancy without loading anew: loaded anew where that has another arm, since
 * nothing of a page may be in two. Only where its address changed, so that it cannot go round in circles.
 */
export function followVacancy(
  window: Window,
  known: SessionSetup & { readonly vacancy: string | null },
  background: Pick<Remote<ContentToBackground>, 'stand'>,
  vacancy: () => string | null,
  leave: () => void,
): () => void {
  if (!known.perPage) return () => undefined;
  const begun = window.location.href;
  let now = known.vacancy;
  return () => {
    if (window.location.href === begun) return;
    const next = vacancy();
    if (next === now) return;
    now = next;
    void background
      .stand(next)
      .then(({ arm }) => {
        if (arm.id === known.arm.id || next !== now) return;
        leave();
        window.location.reload();
      })
      .catch(() => undefined);
  };
}
