import { defineConfig } from 'vite';

const root = new URL('..', import.meta.url).pathname;

/**
 * Both halves of the demo ATS: the browser's script into `dist/demo/client/`, the server into
 * `dist/demo/server.js`. Build with `vite build --app -c demo/vite.demo.config.ts`.
 */
export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  define: { 'process.env.NODE_ENV': '"production"' },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: 'dist/demo/client',
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: {
          input: {
            werfhuis: `${root}demo/app/main.client.tsx`,
            marked: `${root}demo/app/marked.client.ts`,
          },
          output: { entryFileNames: '[name].js' },
        },
      },
    },
    ssr: {
      build: {
        ssr: true,
        outDir: 'dist/demo',
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: `${root}demo/server.ts`,
          output: { entryFileNames: 'server.js' },
        },
      },
    },
  },
});
