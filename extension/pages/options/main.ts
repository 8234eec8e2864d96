import { h, render } from 'preact';
import type { PopupToBackground } from '../../../shared/ports/popup-to-background.ts';
import { browser } from '../../platform/browser.ts';
import { background } from '../../platform/call.ts';
import { hasHost } from '../../platform/permissions.ts';
import type { OptionsDoor } from './door.ts';
import { Options } from './Options.tsx';

const door: OptionsDoor = {
  background: background<PopupToBackground>('popup-to-background'),
  async ownTab() {
    return (await browser.tabs.getCurrent()).id ?? -1;
  },
  hasHost,
  browserLanguage: browser.i18n.getUILanguage(),
};

render(h(Options, { door }), document.getElementById('root')!);
