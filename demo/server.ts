import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import fastify from 'fastify';
import type { Language } from './app/model.ts';
import { candidates, vacancies } from './data/index.ts';
import { serveApi } from './server/api.ts';
import { serveAssets } from './server/assets.ts';
import { htmlOf } from './server/document.tsx';
import { serveFiles } from './server/files.ts';
import { projectFolder } from './server/folders.ts';
import { bootstrapAt } from './server/pages.ts';
import { sampleCandidates } from './server/samples.ts';

import { cookie, LANGUAGE, RECENT, SESSION, safeBack, sessionOf } from './server/session.ts';
import { Store } from './server/store.ts';

export interface DemoOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** For visitors without a language cookie; Dutch by default. */
  readonly language?: Language;
  /** `marked` paints everything that identifies a candidate in rgb(255, 0, 255). */
  readonly skin?: 'plain' | 'marked';
  /** Folder whose PDFs become extra candidates; `demo/local` by default. */
  readonly samples?: string;
}

export interface Demo {
  readonly url: string;
  readonly store: Store;
  close(): Promise<void>;
}

const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'self'; base-uri 'none'";

/** Starts the demo ATS on 127.0.0.1. Rejects with code EADDRINUSE when the port is taken. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const project = projectFolder();
  const samples = options.samples ?? join(project, 'demo/local');
  const fallback = options.language ?? 'nl';
  const marked = options.skin === 'marked';
  const store = new Store(vacancies, candidates, sampleCandidates(samples, vacancies[0]?.id ?? 1));

  const app = fastify({ forceCloseConnections: true });
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(body.toString()))),
  );
  app.addHook('onSend', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    reply.header('x-content-type-options', 'nosniff');
  });
  serveAssets(app, project, store);
  serveFiles(app, store, { cvs: join(project, 'demo/cvs'), samples, marked });
  serveApi(app, store, fallback);

  app.post<{ Body: Record<string, string> }>('/login', (request, reply) => {
    const { email, password, back } = request.body ?? {};
    if (!email || !password) return reply.redirect('/login?error=1', 303);
    return reply.header('set-cookie', cookie(SESSION, '1')).redirect(safeBack(back), 303);
  });
  app.get('/logout', (_, reply) =>
    reply.header('set-cookie', `${cookie(SESSION, '')}; Max-Age=0`).redirect('/login', 303),
  );
  app.get<{ Params: { tag: string }; Querystring: { back?: string } }>('/language/:tag', (request, reply) =>
    reply
      .header('set-cookie', cookie(LANGUAGE, request.params.tag === 'en' ? 'en' : 'nl'))
      .redirect(safeBack(request.query.back), 303),
  );

  app.get('/__store/candidates', () => store.candidates());
  app.get<{ Params: { id: string } }>('/__store/candidates/:id', (request, reply) => {
    const candidate = store.get(Number(request.params.id));
    return candidate ?? reply.code(404).send({ error: 'unknown candidate' });
  });
  app.post('/__store/reset', () => {
    store.reset();
    return {};
  });

  app.get('/*', (request, reply) => {
    const session = sessionOf(request, fallback);
    const { bootstrap, recent } = bootstrapAt(request.url, session, store);
    if (bootstrap.page.kind !== 'login' && !session.signedIn) {
      return reply.redirect(`/login?back=${encodeURIComponent(request.url)}`, 303);
    }
    return reply
      .code(bootstrap.page.kind === 'missing' ? 404 : 200)
      .type('text/html; charset=utf-8')
      .header('content-security-policy', POLICY)
      .header('set-cookie', cookie(RECENT, recent.join('.')))
      .send(htmlOf(bootstrap, marked));
  });

  await app.listen({ port: options.port, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, store, close: () => app.close() };
}
