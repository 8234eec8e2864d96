import { hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import type { Bootstrap } from './model.ts';
import { startTooltips } from './tooltips.ts';

const root = document.getElementById('werfhuis-app');
const state = document.getElementById('werfhuis-state');
if (root && state) {
  hydrateRoot(root, <App bootstrap={JSON.parse(state.textContent ?? '') as Bootstrap} />);
  startTooltips();
}
