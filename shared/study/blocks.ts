import type { Plot } from './designs/design.ts';
import { hmacStream, shuffled } from './stream.ts';

/** One permuted block: so many of each level as the ratio says, in a drawn order. */
export type Block = readonly string[];

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/**
 * Blocks of one stratum without end, from the secret seed alone. Sizes are drawn with equal chance from `sizes`
 * (units; each a multiple of the ratio's sum), then the order within the block, both from one stream
 * "onbevangen/allocation/2/<study hash>/<plot>/<stratum>".
 * Throws a RangeError for a size that does not fit the ratio.
 */
export function* blocks(
  seed: string,
  studyhash: string,
  plot: Plot,
  stratum: string,
  sizes: readonly number[],
): Generator<Block, never> {
  const whole = sum(plot.ratio);
  if (sizes.length === 0 || sizes.some((size) => size <= 0 || size % whole !== 0)) {
    throw new RangeError('block sizes must be multiples of the ratio');
  }
  const stream = hmacStream(seed, `onbevangen/allocation/2/${studyhash}/${plot.id}/${stratum}`);
  for (;;) {
    const times = (sizes[stream.below(sizes.length)] as number) / whole;
    const filled = plot.levels.flatMap((level, at) =>
      Array<string>((plot.ratio[at] as number) * times).fill(level),
    );
    yield shuffled(filled, stream);
  }
}

/** Levels of a stratum by position (the first is 1); what was computed once is kept. */
export function levelList(...parts: Parameters<typeof blocks>): (position: number) => string {
  const source = blocks(...parts);
  const levels: string[] = [];
  return (position) => {
    while (levels.length < position) levels.push(...source.next().value);
    const level = levels[position - 1];
    if (level === undefined) throw new RangeError('position');
    return level;
  };
}

/**
 * By how much two levels can differ at most, each divided by its share of the ratio, after any number of units of
 * one stratum: the number of one level in the largest block.
 */
export function blockBound(plot: Plot, sizes: readonly number[]): number {
  return Math.max(...sizes) / sum(plot.ratio);
}
