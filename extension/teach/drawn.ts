import { isSeen } from './elements.ts';
import { kindWords } from './kind-words.ts';
import type { Mark } from './marks.ts';
import type { Tool } from './tool.ts';

/** What is drawn over the page now. */
export function drawnFor(tool: Tool): readonly Mark[] {
  const { language, document } = tool.parts;
  const marks: Mark[] = [];
  if (tool.showing) {
    for (const { element, kind } of tool.preview()?.hidden() ?? [])
      marks.push({
        element,
        // Of a text only what tells somebody is hidden, and that is seen in use.
        look: kind === 'text' ? 'picked' : 'hidden',
        label: kindWords(language, kind),
      });
    return marks;
  }
  if (tool.step.on === 'list')
    for (const element of tool.rows) marks.push({ element, look: 'row', label: '' });
  for (const pick of tool.picks) {
    const label = tool.labelOf(pick);
    const places: readonly (Element | Document)[] = tool.step.on === 'list' ? tool.rows : [document];
    const [first = ''] = pick.at;
    for (const place of places) {
      const found = first === ':scope' && place instanceof Element ? [place] : place.querySelectorAll(first);
      for (const element of found) if (isSeen(element)) marks.push({ element, look: 'picked', label });
    }
  }
  if (tool.over?.isConnected) marks.push({ element: tool.over, look: 'over', label: '' });
  return marks;
}
