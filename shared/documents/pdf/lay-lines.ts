import type { Run } from '../document-model.ts';
import { pillWidth } from '../pill-width.ts';
import type { DraftRun } from './build-runs.ts';

interface Line {
  readonly runs: Run[];
  /** Begins with writing from the right. */
  readonly fromRight: boolean;
  readonly start: number;
  readonly end: number;
}

const near = 2;
const round = (value: number): number => Math.round(value * 100) / 100;
/** From the start of one run to that of another, along the first one's baseline. */
const along = (from: Run, to: Run): number =>
  (to.x - from.x) * Math.cos(from.angle) + (to.y - from.y) * Math.sin(from.angle);
const end = (run: Run): number => run.x + run.width;

/** How a line stood: against which of its edges other lines, or the page's middle, agree. */
function anchorOf(
  line: Line,
  all: readonly Line[],
  pageWidth: number,
  rightMargin: number,
): 'left' | 'middle' | 'right' {
  const hidden = line.runs.find((run) => run.hidden !== undefined)!;
  const centre = (line.start + line.end) / 2;
  let [left, middle, right] = [0, 0, line.fromRight ? 3 : 0];
  for (const other of all) {
    if (other === line) continue;
    // What stands right above or below says most.
    const weight = Math.abs(other.runs[0]!.y - hidden.y) < 2.5 * hidden.size ? 3 : 1;
    const starts = other.runs.some(
      (run) => Math.abs(run.x - hidden.x) < near / 2 || Math.abs(run.x - line.start) < near / 2,
    );
    if (starts) left += weight;
    else if (Math.abs((other.start + other.end) / 2 - centre) < near) middle += weight;
    else if (Math.abs(other.end - line.end) < near) right += weight;
  }
  if (Math.abs(centre - pageWidth / 2) < 3) middle++;
  if (Math.abs(line.end - rightMargin) < near) right++;
  // Full lines of justified text lie in the middle too, so a shared left edge counts for more.
  if (middle > 1.5 * left && middle >= right) return 'middle';
  return right > 1.5 * left ? 'right' : 'left';
}

/** Labels can be wider than what they hide: the words between them give way where the column would be left. */
function squeezed(laid: readonly Run[], line: Line, all: readonly Line[]): Run[] {
  const column = all.filter((other) => other !== line && Math.abs(other.start - line.start) < near);
  const edge = column.length < 2 ? Infinity : Math.max(...column.map((other) => other.end));
  const over = Math.max(...laid.map(end)) - edge;
  const words = laid.reduce((sum, run) => sum + (run.hidden === undefined ? run.width : 0), 0);
  if (over < near || words === 0) return [...laid];
  const factor = Math.max(0.75, 1 - over / words);
  let saved = 0;
  return laid.map((run) => {
    const width = run.hidden === undefined ? run.width * factor : run.width;
    const placed = { ...run, x: round(run.x - saved), width };
    saved += run.width - width;
    return placed;
  });
}

/**
 * Lays lines with hidden details again with labels of fixed width, so that neither the room for a name nor
 * the place of what follows tells how long it was: the rest of the line moves along, and centred and
 * right-aligned lines stay so.
 */
export function layLines(drafts: readonly DraftRun[], pageWidth: number): Run[] {
  const lines: Line[] = [];
  let number = -1;
  for (const { run, line, fromRight = false } of drafts) {
    const last = lines[lines.length - 1];
    if (last && line === number) {
      last.runs.push(run);
      lines[lines.length - 1] = {
        ...last,
        start: Math.min(last.start, run.x),
        end: Math.max(last.end, end(run)),
      };
    } else lines.push({ runs: [run], fromRight, start: run.x, end: end(run) });
    number = line;
  }
  const upright = lines.filter((line) => line.runs.every((run) => run.angle === 0));
  // A line's own end says nothing about where lines end.
  const known = upright.filter((line) => line.runs.every((run) => run.hidden === undefined));
  const rightMargin = Math.max(0, ...known.map((line) => line.end));
  return lines.flatMap((line) => {
    if (!line.runs.some((run) => run.hidden !== undefined)) return line.runs;
    // Each run after its neighbour, with the room between them in steps: the rest of a subtraction would tell.
    let at = 0;
    let before: Run | undefined;
    const laid = line.runs.map((run) => {
      const width = run.hidden === undefined ? run.width : pillWidth(run.hidden, run.size);
      const gap = before ? along(before, run) - before.width : 0;
      at += before ? Math.round(gap * 2) / 2 : 0;
      before = run;
      const [first] = line.runs as [Run];
      const x = round(first.x + Math.cos(first.angle) * at);
      // What is raised or lowered on the line stays so.
      const y = first.angle === 0 ? run.y : round(first.y + Math.sin(first.angle) * at);
      at += width;
      return { ...run, x, y, width };
    });
    const moved = at - (along(line.runs[0]!, before!) + before!.width);
    if (!upright.includes(line)) return laid;
    const anchor = anchorOf(line, upright, pageWidth, rightMargin);
    if (anchor === 'left') return squeezed(laid, line, upright);
    const shift = anchor === 'right' ? -moved : -moved / 2;
    return laid.map((run) => ({ ...run, x: round(run.x + shift) }));
  });
}
