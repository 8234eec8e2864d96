import { h, render } from 'preact';
import type { PanelToBackground } from '../../../shared/ports/panel-to-background.ts';
import { browser } from '../../platform/browser.ts';
import { background } from '../../platform/call.ts';
import { Panel } from './Panel.tsx';

const door = {
  background: background<PanelToBackground>('panel-to-background'),
  vacancy: /^#([0-9a-f]{32})$/.exec(location.hash)?.[1] ?? null,
  browserLanguage: browser.i18n.getUILanguage(),
};

render(h(Panel, { door }), document.getElementById('root')!);
