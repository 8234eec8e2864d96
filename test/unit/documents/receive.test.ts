// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { receive } from '../../../extension/viewer/receive.ts';

const nonce = '0123456789abcdef0123456789abcdef';
const message = { onbevangen: 'document', nonce, settings: { knownNames: [] }, content: 'scan' };

function frame() {
  const target = new EventTarget();
  const parent = {};
  let address = `/viewer.html#${nonce}`;
  const window = Object.assign(target, {
    parent,
    location: { hash: `#${nonce}`, pathname: '/viewer.html' },
    history: {
      replaceState: (_: unknown, __: string, url: string) => {
        address = url;
      },
    },
  });
  let received: unknown = null;
  void receive(window as unknown as Window).then((value) => {
    received = value.message;
  });
  const post = async (data: unknown, source: unknown, ports: readonly unknown[]) => {
    target.dispatchEvent(Object.assign(new Event('message'), { data, source, ports }));
    await Promise.resolve();
    await Promise.resolve();
    return received;
  };
  return { post, parent, address: () => address };
}
const port = {};

it('takes the message of the frame around it with the nonce of its address', async () => {
  const { post, parent, address } = frame();
  expect(address()).toBe('/viewer.html');
  expect(await post(message, parent, [port])).toEqual(message);
});

it.each([
  ['another window', message, {}, [port]],
  ['a wrong nonce', { ...message, nonce: 'f'.repeat(32) }, null, [port]],
  ['no port', message, null, []],
  ['another kind of message', { ...message, onbevangen: 'other' }, null, [port]],
  ['no content', { ...message, content: undefined }, null, [port]],
  ['nothing', null, null, [port]],
])('takes nothing with %s', async (_, data, source, ports) => {
  const { post, parent } = frame();
  expect(await post(data, source ?? parent, ports)).toBeNull();
});

it('takes one message only', async () => {
  const { post, parent } = frame();
  await post(message, parent, [port]);
  expect(await post({ ...message, content: 'broken' }, parent, [port])).toEqual(message);
});
