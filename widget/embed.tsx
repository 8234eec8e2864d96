import { ScorecardElement } from './scorecard-element.tsx';

const NAME = 'onbevangen-scorecard';

/**
 * What one script tag does: defines `<onbevangen-scorecard>`, and when the tag names a candidate
 * (`data-candidate`, with `data-label`, `data-language`, `data-criteria`, `data-keep` or `data-target`, a CSS
 * selector) puts one in the target, or else right behind the tag.
 */
function start(script: HTMLScriptElement | null): void {
  if (!customElements.get(NAME)) customElements.define(NAME, ScorecardElement);
  if (!script?.dataset.candidate) return;
  const element = document.createElement(NAME);
  for (const name of ['candidate', 'label', 'language', 'criteria', 'keep']) {
    const value = script.dataset[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  const { target } = script.dataset;
  const place = () => {
    const found = target ? document.querySelector(target) : null;
    if (found) found.append(element);
    else if (script.parentElement === document.head) document.body.append(element);
    else script.after(element);
  };
  if (document.readyState === 'loading' && (target || script.parentElement === document.head)) {
    document.addEventListener('DOMContentLoaded', place, { once: true });
  } else place();
}

start(document.currentScript instanceof HTMLScriptElement ? document.currentScript : null);
