import type { AppTab } from './apps.ts';

/**
 * What the makers of the fixture apps test themselves, in their page's own world: every kind of thing that a recruiter
 * does there. Returns what they check; it must be the same whether or not the extension is there.
 */
export async function flow({ page, open, idle, readBack }: AppTab): Promise<string[]> {
  const facts: string[] = [];
  const own = (selector: string, read: (element: Element) => string) =>
    page.locator(selector).first().evaluate(read);
  const text = (element: Element) => element.textContent ?? '';
  const fact = (name: string, value: unknown) => facts.push(`${name}: ${JSON.stringify(value)}`);
  const people = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => `${one.getAttribute('data-person')} ${one.textContent}`));
  const act = async (name: string, doing: () => Promise<unknown>) => {
    await doing();
    await idle();
    const { title, wrong } = await readBack();
    fact(`title after ${name}`, title);
    fact(`wrong after ${name}`, wrong);
  };
  const scroll = (top: number) =>
    page.locator('.window').evaluate((element, to) => {
      element.scrollTop = to;
    }, top);
  const click = (selector: string) => page.locator(selector).first().click();

  await act('opening the list', () => open('/'));
  await act('searching', () => page.locator('.search').pressSequentially('el a'));
  await page.locator('.suggest__item').first().waitFor();
  fact('found', await people('.suggest__item'));
  fact('rows', await people('.person'));
  await act('going on searching', () => page.locator('.search').fill('verpleeg'));
  fact('count', await own('.count', text));
  await act('clearing', () => page.locator('.search').fill(''));
  await act('filtering', () => page.locator('.filter').selectOption('gesprek'));
  await act('sorting', () => click('[data-sort="naam"]'));
  await act('sorting back', () => click('[data-sort="naam"]'));
  fact('rows', await people('.person'));
  await act('showing all', () => page.locator('.filter').selectOption(''));
  await act('paging', () => click('[data-do="next"]'));
  await act('moving in the list', () => page.locator('.person__stage').first().selectOption('aanbod'));
  fact('said', await own('.toast__text', text));
  await act('undoing the move', () => click('[data-do="undo-move"]'));
  await act('closing the message', () => click('[data-do="dismiss"]'));

  await act('opening a drawer', () => page.locator('.person__open').nth(1).click());
  fact('drawer', await own('.drawer', (element) => element.innerHTML.replace(/<!--.*?-->/g, '')));
  await act('moving in the drawer', () => page.locator('.drawer__stage').selectOption('brief'));
  await act('writing', () => click('.drawer [data-do="mail"]'));
  fact('mail', await own('.mail [name="subject"]', (element) => (element as HTMLInputElement).value));
  await act('sending', () => click('[data-do="send"]'));
  await act('closing the drawer', () => page.keyboard.press('Escape'));
  fact('drawers', await page.locator('.drawer').count());

  await act('the long list', () => click('nav a[href="/all"]'));
  for (const top of [430, 1290, 860]) {
    await act(`scrolling to ${top}`, () => scroll(top));
    fact('slots', await people('.slot'));
  }

  await act('the board', () => click('nav a[href="/board"]'));
  await act('dragging', () =>
    page.locator('[data-stage="nieuw"] .card').nth(1).dragTo(page.locator('[data-stage="gesprek"] h2')),
  );
  await act('the next stage', () => click('[data-stage="brief"] .card__next'));
  fact('cards', await people('.card'));

  await act('a candidate', () => open('/candidates/305'));
  await act('notes', () => click('[data-tab="notes"]'));
  await act('typing a note', () => page.locator('[name="note"]').pressSequentially('Komt met de trein.'));
  await act('undoing in the browser', () => page.keyboard.press('Control+z'));
  await act('typing it again', () => page.locator('[name="note"]').fill('Komt met de trein.'));
  await act('adding it', () => click('[data-do="add-note"]'));
  await act('a note of the heading', () => click('[data-do="copy-heading"]'));
  fact('notes', await own('.notes ul', text));

  await act('details', () => click('[data-tab="edit"]'));
  await act('a change', () => page.locator('[name="noticePeriod"]').fill('6 weken'));
  await act('another', () =>
    page.locator('[name="remark"]').fill('Eerst "kennismaken" – dan verder.\nTweede regel.'),
  );
  await act('a choice', () => page.locator('.edit [name="source"]').selectOption('Collega'));
  fact('dirty', await own('.edit__dirty', text));
  for (const again of ['undo', 'undo', 'redo', 'redo', 'undo'])
    await act(again, () => click(`.edit [data-do="${again}"]`));
  fact(
    'values',
    await page
      .locator('.edit :is(input, textarea, select)')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
  );
  await act('saving', () => click('[data-do="save"]'));

  await act('rejecting', () => click('[data-do="reject"]'));
  fact('stage', await own('.profile__stage', text));
  await act('the neighbour', () => click('.neighbour a'));
  fact('heading', await own('.profile__name', text));
  await act('going back', () => page.goBack());
  await act('the last one', () => page.locator('.recent__item a').nth(1).click());
  await act('the list again', () => click('nav a[href="/"]'));
  fact('rows', await people('.person'));
  return facts;
}
