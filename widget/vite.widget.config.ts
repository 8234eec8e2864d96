import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

const MOST = 30 * 1024;
const OUT = 'dist/widget';
const FILE = 'onbevangen-widget.js';

const size: Plugin = {
  name: 'onbevangen-widget-size',
  closeBundle() {
    const bytes = gzipSync(readFileSync(`${OUT}/${FILE}`), { level: 9 }).length;
    console.log(`widget: ${(bytes / 1024).toFixed(1)} kB gz of at most ${MOST / 1024}`);
    if (bytes > MOST) throw new Error(`${FILE} is larger than ${MOST / 1024} kB gz`);
  },
};

/** `vite build --config widget/vite.widget.config.ts`, from the repository's root. */
export default defineConfig({
  plugins: [preact(), size],
  publicDir: false,
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    lib: { entry: 'widget/embed.tsx', name: 'Onbevangen', formats: ['iife'], fileName: () => FILE },
  },
});
