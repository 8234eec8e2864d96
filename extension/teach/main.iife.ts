/*
 * The teaching tool, which is on a site's pages from when somebody asks for it until it ends
 * (background/teaching.ts); it shows itself in that tab alone:
 *
 *   pointer ─ what was pointed at ─> tool: draft ─> background (memory)
 *                                     │   └─ make-pick, rows: marks by which it is found again
 *   marks <─ preview: the page's own finder with the draft's profile
 *   Panel ─ words, and every press
 *
 * All of it stands in a closed shadow root, outside of body.
 */

import { h, render } from 'preact';
import { translateTeach } from '../../shared/languages/teach/index.ts';
import type { TeachToBackground } from '../../shared/ports/teach-to-background.ts';
import { emptyDraft } from '../../shared/profiles/draft.ts';
import { Dock, NARROW, USUAL_WIDTH } from '../../widget/dock.ts';
import { adopt } from '../../widget/styles/adopt.ts';
import tokens from '../../widget/styles/tokens.css?inline';
import { background as backgroundPort } from '../platform/call.ts';
import controls from './controls.css?inline';
import { drawnFor } from './drawn.ts';
import { OWN } from './elements.ts';
import { Marks } from './marks.ts';
import { Panel } from './Panel.tsx';
import { Pointer } from './pointer.ts';
import layout from './teach.css?inline';
import { Tool } from './tool.ts';

/** Milliseconds between two looks at a page that may have changed under the boxes. */
const LOOK = 400;

async function start(): Promise<void> {
  if (document.querySelector(OWN)) return;
  const background = backgroundPort<TeachToBackground>('teach-to-background');
  const known = await background.load();
  if (!known || document.querySelector(OWN)) return;
  const { language, day, version, mayUse } = known;
  const host = document.createElement(OWN);
  host.lang = language;
  const root = host.attachShadow({ mode: 'closed' });
  adopt(root, tokens + controls + layout);
  const part = (name: string) => {
    const element = document.createElement('div');
    element.className = name;
    root.append(element);
    return element;
  };
  const layer = part('marks');
  layer.setAttribute('aria-hidden', 'true');
  const pane = part('pane');
  const box = part('root');
  pane.tabIndex = -1;
  pane.hidden = true;
  pane.setAttribute('role', 'application');
  pane.setAttribute('aria-label', translateTeach(language, 'pane'));
  document.documentElement.append(host);

  const { protocol, host: site, hostname } = window.location;
  const draft = known.draft ?? emptyDraft(`${protocol}//${site}/*`, nameOf(hostname));
  const marks = new Marks(layer);
  const tool = new Tool(
    { document, language, background, day, version, mayUse, changed: () => draw() },
    draft,
  );
  const pointer = new Pointer(document, pane, {
    over(element) {
      tool.over = element;
      draw();
    },
    chosen: (element) => tool.choose(element),
    skip() {
      if (!tool.step.needed || tool.picks.length) move(1);
    },
    left() {
      pointer.stop();
      draw();
      root.querySelector<HTMLElement>('[data-point]')?.focus();
    },
  });

  const point = () => (tool.step.asks ? pointer.start() : pointer.stop());
  const move = (by: number) => {
    tool.go(by);
    point();
    draw();
    if (!pointer.pointing) root.querySelector<HTMLElement>('h2')?.focus();
  };
  const dock = new Dock(document.documentElement);
  const reserve = () => {
    const narrow = window.innerWidth <= NARROW;
    dock.reserve({
      right: narrow ? 0 : USUAL_WIDTH,
      bottom: narrow ? Math.round(window.innerHeight / 2) : 0,
    });
  };

  function draw(): void {
    render(
      h(Panel, {
        tool,
        pointing: pointer.pointing,
        move,
        point(on) {
          if (on) pointer.start();
          else pointer.stop();
          draw();
        },
        again() {
          point();
          draw();
        },
        async end() {
          await background.end();
        },
      }),
      box,
    );
    marks.draw(drawnFor(tool));
  }

  for (const type of [
    'keydown',
    'keypress',
    'keyup',
    'input',
    'change',
    'focusin',
    'pointerdown',
    'click',
  ] as const)
    host.addEventListener(type, (event) => event.stopPropagation());
  const redraw = () => marks.draw(drawnFor(tool));
  window.addEventListener('scroll', redraw, { capture: true, passive: true });
  window.addEventListener('resize', () => {
    reserve();
    draw();
  });
  let address = document.URL;
  setInterval(() => {
    tool.lookAgain();
    if (document.URL !== address) {
      address = document.URL;
      draw();
    } else redraw();
  }, LOOK);
  reserve();
  if (tool.step.id === 'check') tool.showing = true;
  point();
  draw();
}

/** "ats.example.nl" is shown as "Example" until somebody writes what it is called. */
function nameOf(host: string): string {
  const parts = host.split('.');
  const name = /^[\d.]+$/.test(host) ? 'ATS' : (parts.at(-2) ?? host);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

void start();
