import { isAboutWork, isPersonal } from './name-like.ts';

export type TextOf = (element: Element) => string;

const FIRST = /^(voornaam|roepnaam|first name|given name)$/i;
const LAST = /^(achternaam|last name|family name|surname)$/i;
const HEADS =
  /^((volledige )?naam|kandida(at|ten)|sollicitant(en)?|(full |preferred )?name|candidates?|applicants?|voornaam|roepnaam|achternaam|(first|last|given|family) name|surname)$/i;
const ROWS = 'tr, [role=row]';
const CELLS = 'td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]';
/** A head stands above all or nearly all. */
const HEAD_ROWS = 10;
const TABLES = 'table, [role=table], [role=grid], [role=treegrid]';

/** What a row says in the columns of names. */
interface Row {
  /** Each column's cell as a name, and whether it is about work instead. */
  readonly cells: readonly {
    readonly name: string | null;
    readonly work: boolean;
    readonly filled: boolean;
  }[];
}

/** Columns that a table's head calls names. */
interface NameColumns {
  readonly columns: readonly { readonly column: number; readonly label: string }[];
  /** Columns, by their place in that list, that say what people do instead. */
  jobs: ReadonlySet<number>;
}

/**
 * Names in columns that a table's head calls names; a first and a last name in one row are joined, too. A row is read
 * once: lists are long, and little of them changes.
 */
export class TableNames {
  readonly #rows = new WeakMap<Element, Row>();
  readonly #columns = new WeakMap<Element, NameColumns>();

  constructor(private readonly textOf: TextOf) {}

  /** The page changed what stands here. */
  changed(place: Element): void {
    const row = place.closest(ROWS);
    if (row) this.#rows.delete(row);
  }

  /** In all tables of the page. */
  all(document: Document): string[] {
    return [...document.querySelectorAll(TABLES)].flatMap((table) => this.#table(table));
  }

  /** In rows that came, or changed, in tables that were seen before. */
  in(places: Iterable<Element>): string[] {
    const names: string[] = [];
    let [around, known]: [Element | null, NameColumns | undefined] = [null, undefined];
    for (const place of places) {
      const rows = place.matches(ROWS) ? [place] : place.querySelectorAll(ROWS);
      const near = rows.length ? rows : [place.closest(ROWS)];
      for (const row of near) {
        if (!row) continue;
        // Rows that come together stand in one table.
        if (!around || row.parentElement !== around) {
          around = row.parentElement;
          const table = row.closest(TABLES);
          known = table ? this.#columns.get(table) : undefined;
        }
        if (known) names.push(...this.#names(this.#read(row, known), known));
      }
    }
    return names;
  }

  #table(table: Element): string[] {
    const { textOf } = this;
    const rows = [...table.querySelectorAll(ROWS)].filter((row) => row.closest(TABLES) === table);
    const at = rows
      .slice(0, HEAD_ROWS)
      .findIndex((row) => cellsOf(row).some(({ cell }) => HEADS.test(textOf(cell))));
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
    const before = this.#columns.get(table);
    const same = before && JSON.stringify(before.columns) === JSON.stringify(columns);
    const known: NameColumns = same ? before : { columns, jobs: new Set() };
    const below = rows.slice(at + 1);
    if (!same) for (const row of below) this.#rows.delete(row);
    this.#columns.set(table, known);
    const read = below.map((row) => this.#read(row, known));
    // A list of vacancies has a column "Name", too.
    known.jobs = new Set(
      [...columns.keys()].filter((i) => {
        const filled = read.filter(({ cells }) => cells[i]?.filled);
        return filled.filter(({ cells }) => cells[i]?.work).length * 2 > filled.length;
      }),
    );
    return read.flatMap((row) => this.#names(row, known));
  }

  #read(row: Element, { columns }: NameColumns): Row {
    let known = this.#rows.get(row);
    if (known) return known;
    const all = cellsOf(row);
    const cells = columns.map(({ column }) => {
      const cell = all.find((one) => one.column === column)?.cell;
      if (!cell) return { name: null, work: false, filled: false };
      return { name: nameIn(cell, this.textOf), work: isAboutWork(this.textOf(cell)), filled: true };
    });
    this.#rows.set(row, (known = { cells }));
    return known;
  }

  #names({ cells }: Row, { columns, jobs }: NameColumns): string[] {
    const named = (i: number) => (jobs.has(i) ? null : (cells[i]?.name ?? null));
    const names = columns.flatMap((_, i) => named(i) ?? []);
    const first = columns.findIndex(({ label }, i) => named(i) && FIRST.test(label));
    const last = columns.findIndex(({ label }, i) => named(i) && LAST.test(label));
    if (first >= 0 && last >= 0) names.push(`${named(first)} ${named(last)}`);
    return names;
  }
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
export function nameIn(cell: Element, textOf: TextOf): string | null {
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
