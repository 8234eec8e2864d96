import { isAboutWork, isPersonal } from './name-like.ts';

type TextOf = (element: Element) => string;

const FIRST = /^(voornaam|roepnaam|first name|given name)$/i;
const LAST = /^(achternaam|last name|family name|surname)$/i;
const HEADS =
  /^((volledige )?naam|kandida(at|ten)|sollicitant(en)?|(full |preferred )?name|candidates?|applicants?|voornaam|roepnaam|achternaam|(first|last|given|family) name|surname)$/i;
const LABEL =
  /^\s*((?:volledige )?naam(?: kandidaat| sollicitant)?|kandidaat|sollicitant|(?:full |preferred |candidate |applicant )?name|candidate|applicant|voornaam|roepnaam|achternaam|(?:first|last|given|family) name|surname)\s*(:?)\s*(.*)$/is;
const ROWS = 'tr, [role=row]';
const CELLS = 'td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]';
const CLOSE = 80;

/** Names in columns that a table's head calls names; a first and a last name in one row are joined, too. */
export function tableNames(document: Document, textOf: TextOf): string[] {
  const tables = document.querySelectorAll('table, [role=table], [role=grid], [role=treegrid]');
  return [...tables].flatMap((table) => namesOfTable(table, textOf));
}

function namesOfTable(table: Element, textOf: TextOf): string[] {
  const rows = [...table.querySelectorAll(ROWS)].filter(
    (row) => row.closest('table, [role=table], [role=grid], [role=treegrid]') === table,
  );
  const at = rows.findIndex((row) => cellsOf(row).some(({ cell }) => HEADS.test(textOf(cell))));
  const head = rows[at];
  if (!head || (at > 0 && !head.querySelector('th, [role=columnheader]'))) return [];
  const heads = cellsOf(head);
  // "Naam | Soraya" beside "E-mail | …" is a list of labels, not a head.
  const isHead =
    heads.every(({ cell }) => cell.matches('th, [role=columnheader]')) || (at === 0 && heads.length > 2);
  if (!isHead) return [];
  const columns = heads
    .map(({ cell, column }) => ({ column, label: textOf(cell).replace(/\s*[:↑↓▲▼]\s*$/u, '') }))
    .filter(({ label }) => HEADS.test(label));
  const names: string[] = [];
  const below = rows.slice(at + 1).map((row) => cellsOf(row));
  const jobs = new Set(
    columns
      .filter(({ column }) => mostly(below, column, (cell) => isAboutWork(textOf(cell))))
      .map((c) => c.column),
  );
  for (const cells of below) {
    const found = columns
      .filter(({ column }) => !jobs.has(column))
      .map(({ column, label }) => {
        const cell = cells.find((one) => one.column === column)?.cell;
        return { label, name: cell ? nameIn(cell, textOf) : null };
      });
    for (const { name } of found) if (name) names.push(name);
    const first = found.find(({ label, name }) => name && FIRST.test(label))?.name;
    const last = found.find(({ label, name }) => name && LAST.test(label))?.name;
    if (first && last) names.push(`${first} ${last}`);
  }
  return names;
}

/** A list of vacancies has a column "Name", too. */
function mostly(
  rows: readonly (readonly Cell[])[],
  column: number,
  test: (cell: Element) => boolean,
): boolean {
  const cells = rows.flatMap((row) => row.filter((one) => one.column === column).map((one) => one.cell));
  return cells.filter(test).length * 2 > cells.length;
}

interface Cell {
  readonly cell: Element;
  readonly column: number;
}

function cellsOf(row: Element): Cell[] {
  let column = 0;
  return [...row.children]
    .filter((cell) => cell.matches(CELLS))
    .map((cell) => {
      const its = { cell, column };
      column += cell instanceof HTMLTableCellElement ? cell.colSpan || 1 : 1;
      return its;
    });
}

/** The first thing in a cell that is written like a name: beside it stand initials, a job, a date. */
function nameIn(cell: Element, textOf: TextOf): string | null {
  const whole = textOf(cell);
  if (!cell.firstElementChild) return isPersonal(whole) ? whole : null;
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const alone = parent && parent !== cell && !parent.firstElementChild;
    const piece = (alone ? textOf(parent) : (walker.currentNode.nodeValue ?? '')).trim();
    // What was put in its place is no name, and not in the cell's own text.
    if (piece && isPersonal(piece) && whole.includes(piece.replace(/\s+/g, ' '))) return piece;
  }
  // A name in parts: <b>Soraya</b> <b>Dompig</b>.
  return isPersonal(whole) ? whole : null;
}

/** Values that stand beside, below or behind a label for a name. */
export function labelledNames(document: Document, textOf: TextOf): string[] {
  const body = document.body;
  if (!body) return [];
  const names: string[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const match = node.data.length > CLOSE * 2 ? null : LABEL.exec(node.data);
    if (!match || !node.parentElement) continue;
    const [, , colon, rest = ''] = match;
    const value = rest.trim();
    if (value && !colon) continue;
    const found = value ? inline(value, node.parentElement, textOf) : beside(node, textOf);
    if (found && isPersonal(found)) names.push(found);
  }
  return names;
}

const inline = (value: string, parent: Element, textOf: TextOf): string | null =>
  textOf(parent).includes(value.replace(/\s+/g, ' ')) ? value : null;

function beside(node: Text, textOf: TextOf): string | null {
  let at: Node = node;
  // Up to where the label is no longer alone.
  for (let i = 0; i < 3; i++) {
    const next = following(at);
    if (next) return valueText(at, next, textOf);
    const up: Element | null = at.parentElement;
    if (!up || up === node.ownerDocument.body) return null;
    if (up.matches('tr, [role=row], dl, ul, table, nav, button, a, option, select')) return null;
    at = up;
  }
  return null;
}

function following(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && (next.nodeType === Node.COMMENT_NODE || (next instanceof Text && !/[^\s:]/.test(next.data))))
    next = next.nextSibling;
  return next;
}

function valueText(label: Node, value: Node, textOf: TextOf): string | null {
  if (value instanceof Text) {
    const text = value.data.replace(/^[\s:]+|\s+$/g, '');
    return value.parentElement ? inline(text, value.parentElement, textOf) : null;
  }
  if (!(value instanceof Element)) return null;
  // Two heads beside each other, or two labels below each other, name nothing.
  const isHead = (element: Node) =>
    element instanceof Element && element.matches('th, dt, label, [role=columnheader]');
  if (isHead(value)) return null;
  if (value.matches('td') && label instanceof Element && label.matches('td') && value.nextElementSibling)
    return null;
  if (value.matches('button, select, input, textarea, ul, ol, table, nav')) return null;
  const text = textOf(value);
  return text.length > CLOSE ? null : (nameIn(value, textOf) ?? text);
}
