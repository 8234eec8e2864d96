import { h, render } from 'preact';
import type { PopupToBackground } from '../../../shared/ports/popup-to-background.ts';
import type { PopupToContent } from '../../../shared/ports/popup-to-content.ts';
import { browser } from '../../platform/browser.ts';
import { background, tabPort } from '../../platform/call.ts';
import { requestHost } from '../../platform/permissions.ts';
import type { PopupDoor } from './door.ts';
import { Popup } from './Popup.tsx';

const door: PopupDoor = {
  background: background<PopupToBackground>('popup-to-background'),
  page: (tab) => tabPort<PopupToContent>(tab, 'popup-to-content'),
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return { id: tab?.id ?? -1, url: tab?.url ?? '' };
  },
  requestHost,
  openOptions() {
    void browser.runtime.openOptionsPage().then(() => close());
  },
  async openPage(address) {
    await browser.tabs.create({ url: browser.runtime.getURL(address) });
  },
  close: () => close(),
  toClipboard: (text) => navigator.clipboard.writeText(text),
  browserLanguage: browser.i18n.getUILanguage(),
};

render(h(Popup, { door }), document.getElementById('root')!);
