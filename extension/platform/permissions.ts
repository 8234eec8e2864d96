import { browser } from './browser.ts';

/** A switch-on that waits for the browser's question to be answered. */
export interface AskedHost {
  readonly pattern: string;
  readonly tab: number;
}

const ASKED = 'asked-host';

/**
 * Asks for one host pattern (`https://ats.example.nl/*`). Call it synchronously in a click. Chromium may close
 * the popup over its question, so what was asked is written down first and the background can finish it.
 */
export async function requestHost(pattern: string, tab: number): Promise<boolean> {
  const asked: AskedHost = { pattern, tab };
  // Not awaited: the browser takes the question only in the click itself.
  const noted = browser.storage.session.set({ [ASKED]: asked });
  const given = await browser.permissions.request({ origins: [pattern] });
  await noted.catch(() => undefined);
  if (!given) await forgetAskedHost();
  return given;
}

export async function askedHost(): Promise<AskedHost | null> {
  return ((await browser.storage.session.get(ASKED))[ASKED] as AskedHost | undefined) ?? null;
}

export const forgetAskedHost = (): Promise<void> => browser.storage.session.remove(ASKED);

export const hasHost = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });
