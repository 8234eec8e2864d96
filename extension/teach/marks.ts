export interface Mark {
  readonly element: Element;
  readonly look: 'over' | 'picked' | 'hidden' | 'row';
  readonly label: string;
}

/** The element's box and its text's: words may stand out of it. */
function wholeOf(element: Element): DOMRect {
  const own = element.getBoundingClientRect();
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  if (text.width === 0 || text.height === 0) return own;
  const [left, top] = [Math.min(own.left, text.left), Math.min(own.top, text.top)];
  return new DOMRect(
    left,
    top,
    Math.max(own.right, text.right) - left,
    Math.max(own.bottom, text.bottom) - top,
  );
}

/** Draws boxes over places of the page, in a layer of ours. */
export class Marks {
  #boxes: HTMLElement[] = [];

  constructor(private readonly layer: HTMLElement) {}

  draw(marks: readonly Mark[]): void {
    const { ownerDocument: document } = this.layer;
    const places = marks.flatMap((mark) => {
      const box = wholeOf(mark.element);
      const out = box.bottom < 0 || box.right < 0 || box.top > innerHeight || box.left > innerWidth;
      return out || box.width === 0 || box.height === 0 ? [] : [{ ...mark, box }];
    });
    while (this.#boxes.length < places.length) {
      const box = document.createElement('div');
      box.append(document.createElement('span'));
      this.layer.append(box);
      this.#boxes.push(box);
    }
    for (const box of this.#boxes.splice(places.length)) box.remove();
    places.forEach(({ look, label, box: { left, top, width, height } }, at) => {
      const box = this.#boxes[at]!;
      box.className = `mark ${look}`;
      box.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
      const text = box.firstElementChild!;
      // Beside small things a word would hide what is pointed at.
      const shown = look === 'picked' && width < 160 ? '' : label;
      if (text.textContent !== shown) text.textContent = shown;
    });
  }
}
