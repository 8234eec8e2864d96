import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './tree.ts';

type Part = 'content' | 'viewer' | 'widget';
const { limits, sizes } = (await import(path.join(root, 'tools/sizes.mjs'))) as {
  limits: Record<Part, number>;
  sizes(root: string): Partial<Record<Part, number>>;
};
const built = sizes(root);

describe('what a browser has to load, gzipped', () => {
  it.each(['content', 'viewer', 'widget'] as const)('%s', (part) => {
    expect(built[part], `${part} is not built: run "npm run build" first`).toBeDefined();
    expect(built[part]).toBeGreaterThan(1000);
    expect(built[part]).toBeLessThanOrEqual(limits[part]);
  });
});
