import { beforeEach, describe, expect, it } from 'vitest';
import { NormNotice } from '../../../widget/state/norm-notice.ts';
import { Scorecard } from '../../../widget/state/scorecard.ts';
import { FakeHost, FakeTime, settle } from './fakes.ts';

let host: FakeHost;
let card: Scorecard;
let draft: { of: string | null; works: boolean };
let notice: NormNotice;
const log = () => host.entries.map((one) => `${one.step} ${'reason' in one ? one.reason : ''}`.trim());

beforeEach(async () => {
  host = new FakeHost();
  draft = { of: 'v', works: true };
  card = new Scorecard(host, new FakeTime().timer);
  const door = {
    of: () => draft.of,
    async lock() {
      if (!draft.works) throw new Error('full');
      draft.of = null;
    },
  };
  notice = new NormNotice({ draft: door, logNudge: (entry) => host.logNudge(entry) }, card);
  card.show({ key: 'p', label: 'Plovu 42' });
  await settle();
});

describe('criteria that are a draft when a candidate comes in view', () => {
  it('are offered to be locked once, and locked on asking', async () => {
    expect(notice.showing).toBe(true);
    await notice.lock();
    expect([notice.showing, draft.of]).toEqual([false, null]);
    card.show({ key: 'q', label: 'Skego 17' });
    await settle();
    expect(log()).toEqual(['offered', 'completed']);
  });

  it('stay for later, without asking again for the same vacancy', async () => {
    notice.later();
    card.show({ key: 'q', label: 'Skego 17' });
    await settle();
    expect(log()).toEqual(['offered', 'skipped later']);
    draft.of = 'w';
    notice.look();
    expect(notice.showing).toBe(true);
    notice.stop();
    expect(log().at(-1)).toBe('skipped ignored');
  });

  it('are no question any more once somebody is scored, and it is said when locking fails', async () => {
    card.give('a', 3);
    expect(log()).toEqual(['offered', 'skipped go_on']);
    expect(notice.showing).toBe(false);
    card.show({ key: 'q', label: 'Skego 17' });
    draft = { of: 'w', works: false };
    await settle();
    await notice.lock();
    expect([notice.showing, notice.failed]).toEqual([false, true]);
    expect(log().at(-1)).toBe('failed');
  });
});
