import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import base from '../styles/base.css?raw';
import candidate from '../styles/candidate.css?raw';
import controls from '../styles/controls.css?raw';
import frame from '../styles/frame.css?raw';
import marked from '../styles/marked.css?raw';
import overlays from '../styles/overlays.css?raw';
import pipeline from '../styles/pipeline.css?raw';
import printSheet from '../styles/print.css?raw';
import table from '../styles/table.css?raw';
import tabs from '../styles/tabs.css?raw';
import vacancies from '../styles/vacancies.css?raw';
import { identityOf, phonesOf } from './identity.ts';
import type { Store } from './store.ts';

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#3b4cca"/><path d="M7 15 16 8l9 7v9h-6v-6h-6v6H7z" fill="#fff"/></svg>';

/** Style sheets are part of the bundle; the browser's script is read from its build. */
export function serveAssets(app: FastifyInstance, project: string, store: Store): void {
  const script = (name: string): string => readFileSync(join(project, 'dist/demo/client', name), 'utf8');
  const css = [base, frame, controls, vacancies, pipeline, table, tabs, candidate, printSheet, overlays].join(
    '\n',
  );
  app.get('/assets/werfhuis.css', (_, reply) => reply.type('text/css; charset=utf-8').send(css));
  app.get('/assets/marked.css', (_, reply) => reply.type('text/css; charset=utf-8').send(marked));
  app.get('/assets/icon.svg', (_, reply) => reply.type('image/svg+xml').send(ICON));
  app.get('/assets/werfhuis.js', (_, reply) =>
    reply.type('text/javascript; charset=utf-8').send(script('werfhuis.js')),
  );
  app.get('/assets/marked.js', (_, reply) => {
    const all = store.candidates();
    const identity = `const IDENTITY = ${JSON.stringify(identityOf(all))}, PHONES = ${JSON.stringify(phonesOf(all))};\n`;
    return reply.type('text/javascript; charset=utf-8').send(identity + script('marked.js'));
  });
}
