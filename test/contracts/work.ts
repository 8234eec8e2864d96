import { Session } from 'node:inspector/promises';

/** How much was done, in steps that are the same on every machine. */
export interface Work {
  /** Executed blocks of our own code, as V8 counts them. */
  readonly steps: number;
  /** Characters that patterns and searches went over. */
  readonly characters: number;
  /** Patterns that were given texts of more than `LONG` characters. */
  readonly longPatterns: ReadonlySet<string>;
}

export const LONG = 500;

/** Counts the work of calls, by V8's exact execution counts and by standing in for searching in strings. */
export class Meter {
  private readonly session = new Session();
  private readonly originals = {
    exec: RegExp.prototype.exec,
    indexOf: String.prototype.indexOf,
    includes: String.prototype.includes,
  };

  async start(): Promise<void> {
    this.session.connect();
    await this.session.post('Profiler.enable');
    await this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  async stop(): Promise<void> {
    await this.session.post('Profiler.stopPreciseCoverage');
    this.session.disconnect();
  }

  async measure(run: () => void): Promise<Work> {
    const longPatterns = new Set<string>();
    let characters = 0;
    const { exec, indexOf, includes } = this.originals;
    await this.session.post('Profiler.takePreciseCoverage');
    RegExp.prototype.exec = function (text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const hit = exec.call(this, text);
      characters += (hit ? hit.index + hit[0].length : text.length) - Math.min(from, text.length);
      if (text.length > LONG) longPatterns.add(String(this));
      return hit;
    };
    String.prototype.indexOf = function (search: string, from = 0) {
      const at = indexOf.call(this, search, from);
      characters += (at < 0 ? this.length : at) - Math.min(from, this.length);
      return at;
    };
    String.prototype.includes = function (search: string, from = 0) {
      const at = indexOf.call(this, search, from);
      characters += (at < 0 ? this.length : at) - Math.min(from, this.length);
      return at >= 0;
    };
    try {
      run();
    } finally {
      RegExp.prototype.exec = exec;
      String.prototype.indexOf = indexOf;
      String.prototype.includes = includes;
    }
    const { result } = await this.session.post('Profiler.takePreciseCoverage');
    let steps = 0;
    for (const script of result) {
      if (!/\/shared\//.test(script.url)) continue;
      for (const { ranges } of script.functions) for (const { count } of ranges) steps += count;
    }
    return { steps, characters, longPatterns };
  }
}

/**
 * Quantifiers without an upper bound: "*", "+" and "{2,}", outside of character classes. A pattern that is one
 * class and its quantifier has nothing to go back for.
 */
export function unboundedParts(pattern: string): string[] {
  if (/^\/\[[^\]]*\]\+\/\w*$/.test(pattern)) return [];
  const plain = pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'c');
  return plain.match(/.(?:[*+]|\{\d+,\})/g) ?? [];
}
