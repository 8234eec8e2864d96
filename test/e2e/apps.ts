import type { CDPSession, Page } from '@playwright/test';
import type { Candidate } from '../../demo/data/candidate.ts';
import { type IdentityToken, identityTokens } from '../../demo/data/identity.ts';
import { people } from '../fixtures/apps/data/people.ts';
import { fullName } from '../fixtures/apps/data/person.ts';
import type { FixtureApp } from '../fixtures/apps/server.ts';
import type { World } from './harness.ts';

/** What tells who somebody in a fixture app is. Infixes ("op den", "de la") are everyday words. */
export const tokens: readonly IdentityToken[] = people.flatMap((person) =>
  identityTokens({ ...person, infix: '' } as unknown as Candidate),
);

/** What a fixture app offers to its own tests. */
interface AppOwn {
  readonly app: {
    isIdle(): boolean;
    readBack(): { readonly read: number; readonly wrong: readonly string[] };
  };
}

/** One tab with a fixture app in it. */
export interface AppTab {
  readonly app: FixtureApp;
  readonly page: Page;
  readonly session: CDPSession;
  /** Everything that came on the console, and every error, in order. */
  readonly said: readonly string[];
  /** Texts of native dialogs; each is accepted. */
  readonly dialogs: readonly string[];
  open(path: string): Promise<void>;
  /** When whatever was done has been drawn, and the server has answered. */
  idle(): Promise<void>;
  /** What the app's own scripts read of what they wrote, and as the page's title. */
  readBack(): Promise<{ readonly title: string; readonly read: number; readonly wrong: readonly string[] }>;
}

export async function openTab(app: FixtureApp, page: Page): Promise<AppTab> {
  const said: string[] = [];
  const dialogs: string[] = [];
  const say = (text: string) => said.push(text.replaceAll(app.url, ''));
  page.on('console', (message) => say(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => say(`thrown: ${error.message}`));
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.accept();
  });
  const session = await page.context().newCDPSession(page);
  const idle = () =>
    page.evaluate(async () => {
      const isIdle = () => (globalThis as unknown as Partial<AppOwn>).app?.isIdle() === true;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      do await frame();
      while (!isIdle() || getComputedStyle(document.documentElement).opacity !== '1');
      await frame();
    });
  return {
    app,
    page,
    session,
    said,
    dialogs,
    idle,
    async open(path) {
      await page.goto(app.url + path);
      await idle();
    },
    readBack: () =>
      page.evaluate(() => ({
        title: document.title,
        ...(globalThis as unknown as AppOwn).app.readBack(),
      })),
  };
}

/** Everybody was met before on this site, under every name that it has for them. */
export async function meetAll(world: World, app: FixtureApp): Promise<void> {
  const known = people.map((person) => ({
    candidate: String(person.id).padStart(32, '0'),
    names: [fullName(person), person.firstName, person.callName, person.lastName],
  }));
  const worker = await world.worker();
  await worker.evaluate(
    async ([key, met]) => {
      type Session = { set(values: object): Promise<void> };
      const { chrome } = globalThis as unknown as { chrome: { storage: { session: Session } } };
      await chrome.storage.session.set({ [key]: met });
    },
    [`people:${app.url}`, known] as const,
  );
}
