import { cleanText } from '../decode.ts';
import { type DraftBlock, paragraph, plainStyle } from '../flow/draft.ts';
import { below, child, elements, textIn, type XmlElement } from '../xml.ts';
import type { Context } from './context.ts';
import { isUnderstood } from './names.ts';

/** What is read of a file that says a thing twice, in a newer and in an older way: one of them. */
export function alternative(one: XmlElement): XmlElement | undefined {
  const choice = elements(one).find(
    (node) => node.name === 'mc:Choice' && isUnderstood(node.attributes.Requires),
  );
  return choice ?? child(one, 'mc:Fallback');
}

const words = (text: string): DraftBlock => paragraph([{ text: cleanText(text), style: plainStyle }]);

/** Paragraphs of a shape, which has them in a form of its own. */
function shapeText(parent: XmlElement): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  for (const one of below(parent)) {
    if (one.name !== 'a:p') continue;
    const text = [...below(one)]
      .filter((node) => node.name === 'a:t' || node.name === 'a:br' || node.name === 'a:tab')
      .map((node) => (node.name === 'a:t' ? textIn(node) : ' '))
      .join('');
    if (text.trim() !== '') blocks.push(words(text));
  }
  return blocks;
}

function diagram(relation: XmlElement, context: Context): DraftBlock[] {
  const id = relation.attributes['r:dm'] ?? '';
  const target = context.part.targets.get(id);
  const data = target && context.package.part(target.name);
  if (!data) {
    context.dropped.add('unknown');
    return [{ kind: 'left-out' }];
  }
  return shapeText(data.xml);
}

/**
 * Text in a drawing, whatever it is drawn with: text boxes, shapes, WordArt, diagrams. Pictures are counted; what is
 * told about them for who can't see them is left out, since it names people.
 */
export function drawingText(parent: XmlElement, context: Context): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  for (const one of elements(parent)) {
    if (one.name === 'mc:AlternateContent') {
      const chosen = alternative(one);
      if (chosen) blocks.push(...drawingText(chosen, context));
    } else if (one.name === 'w:txbxContent') blocks.push(...context.blocks(one));
    else if (one.name === 'pic:pic' || one.name === 'v:imagedata') context.dropped.add('images');
    else if (one.name === 'c:chart') {
      context.dropped.add('charts');
      blocks.push({ kind: 'left-out' });
    } else if (one.name === 'dgm:relIds') blocks.push(...diagram(one, context));
    else if (one.name === 'v:textpath') {
      const { string = '' } = one.attributes;
      if (string.trim() !== '') blocks.push(words(string));
    } else if (one.name === 'a:txBody' || one.name.endsWith(':txBody')) blocks.push(...shapeText(one));
    else if (one.name === 'o:OLEObject' || one.name === 'w:control' || one.name === 'w:movie') {
      context.dropped.add('objects');
      blocks.push({ kind: 'left-out' });
    } else if (one.name !== 'wp:docPr' && one.name !== 'w:fldData') blocks.push(...drawingText(one, context));
  }
  return blocks;
}
