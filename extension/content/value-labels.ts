const LABELS = 'th, dt, label, [role=rowheader], [class*="label" i]';
/** Characters of a label, and of a value that stands beside or under it. */
const LONGEST = 40;

/**
 * What a short value is called where it stands: by the head of its column, or by the cell or
 * word before it in its row ("Geslacht", for "Vrouw"). Null when nothing there is written as a label.
 */
export function labelOf(value: Text): string | null {
  if (value.data.length > LONGEST) return null;
  let at = value.parentElement;
  // Up to where the value is no longer alone.
  while (at?.parentElement?.childElementCount === 1) at = at.parentElement;
  const head = at instanceof HTMLTableCellElement ? headOf(at) : null;
  if (head) return words(head);
  const before = at?.previousElementSibling;
  const beside = before && (before.matches(LABELS) || before.parentElement?.childElementCount === 2);
  return beside ? words(before) : null;
}

function headOf(cell: HTMLTableCellElement): Element | null {
  const head = cell.closest('table')?.rows[0]?.cells[cell.cellIndex];
  return head?.tagName === 'TH' && head.parentElement !== cell.parentElement ? head : null;
}

function words(label: Element | null): string | null {
  const text = label?.textContent?.trim().replace(/\s*:$/, '') ?? '';
  return text && text.length <= LONGEST && !/[\d@]/.test(text) ? text : null;
}
