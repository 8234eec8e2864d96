import { h, render } from 'preact';
import type { CriteriaToBackground } from '../../../shared/ports/criteria-to-background.ts';
import { browser } from '../../platform/browser.ts';
import { background } from '../../platform/call.ts';
import { Criteria } from './Criteria.tsx';
import type { CriteriaDoor } from './door.ts';

const heard = (type: 'hashchange' | 'pagehide') => (listener: () => void) => {
  addEventListener(type, listener);
  return () => removeEventListener(type, listener);
};

const door: CriteriaDoor = {
  background: background<CriteriaToBackground>('criteria-to-background'),
  vacancy: () => /^#([0-9a-f]{32})$/.exec(location.hash)?.[1] ?? null,
  onVacancy: heard('hashchange'),
  onLeave: heard('pagehide'),
  browserLanguage: browser.i18n.getUILanguage(),
};

render(h(Criteria, { door }), document.getElementById('root')!);
