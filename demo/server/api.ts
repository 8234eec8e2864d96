import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EDITABLE, type Edit, fullName, type Language, personOf } from '../app/model.ts';
import { day, WORDS } from '../app/words.ts';
import { STAGES, type Stage } from '../data/candidate.ts';
import { bootstrapAt, USER } from './pages.ts';
import { cookie, RECENT, sessionOf } from './session.ts';
import type { Store } from './store.ts';

const today = (): string => new Date().toISOString().slice(0, 10);
const text = { type: 'string', maxLength: 20_000 } as const;
const body = (names: readonly string[]) => ({
  type: 'object',
  required: names,
  additionalProperties: false,
  properties: Object.fromEntries(names.map((name) => [name, text])),
});
const stage = { type: 'string', enum: STAGES } as const;

interface OfOne {
  Params: { id: string };
}

/** Calls of the page's own script; every one needs a session. */
export function serveApi(app: FastifyInstance, store: Store, fallback: Language): void {
  app.addHook('onRequest', async (request, reply) => {
    const closed = request.url.startsWith('/api/') || request.url.startsWith('/files/');
    if (closed && !sessionOf(request, fallback).signedIn) return reply.code(401).send({});
  });

  const candidateOf = (request: FastifyRequest<OfOne>, reply: FastifyReply) => {
    const candidate = store.get(Number(request.params.id));
    if (!candidate) reply.code(404).send({ error: 'unknown candidate' });
    return candidate;
  };
  const wordsFor = (request: FastifyRequest) => WORDS[sessionOf(request, fallback).language];

  app.get<{ Querystring: { path?: string } }>('/api/page', (request, reply) => {
    const { bootstrap, recent } = bootstrapAt(request.query.path ?? '/', sessionOf(request, fallback), store);
    return reply.header('set-cookie', cookie(RECENT, recent.join('.'))).send(bootstrap);
  });

  app.get<{ Querystring: { q?: string } }>('/api/search', (request) => {
    const query = (request.query.q ?? '').trim().toLowerCase();
    if (!query) return [];
    return store
      .candidates()
      .filter((c) => `${fullName(c)} ${c.email} ${c.city}`.toLowerCase().includes(query))
      .slice(0, 6)
      .map(personOf);
  });

  app.get<OfOne>('/api/candidates/:id', (request, reply) => candidateOf(request, reply) ?? reply);

  app.put<OfOne & { Body: Edit }>(
    '/api/candidates/:id',
    { schema: { body: body(EDITABLE) } },
    (request, reply) => {
      const candidate = candidateOf(request, reply);
      if (!candidate) return reply;
      store.edit(candidate.id, request.body);
      store.addActivity(candidate.id, {
        on: today(),
        text: wordsFor(request).edited(fullName(store.get(candidate.id) ?? candidate)),
      });
      return reply.send(store.get(candidate.id));
    },
  );

  app.put<OfOne & { Body: { text: string } }>(
    '/api/vacancies/:id',
    { schema: { body: body(['text']) } },
    (request, reply) => {
      const id = Number(request.params.id);
      if (!store.vacancies.some((vacancy) => vacancy.id === id))
        return reply.code(404).send({ error: 'unknown vacancy' });
      store.post(id, sessionOf(request, fallback).language, request.body.text);
      return reply.send({});
    },
  );

  app.post<{ Body: { ids: number[]; stage: Stage } }>(
    '/api/stage',
    {
      schema: {
        body: {
          type: 'object',
          required: ['ids', 'stage'],
          properties: { ids: { type: 'array', items: { type: 'integer' } }, stage },
        },
      },
    },
    (request) => {
      const words = wordsFor(request);
      const { ids, stage: to } = request.body;
      return ids.flatMap((id) => {
        const candidate = store.get(id);
        const before = store.move(id, to);
        if (!candidate || !before) return [];
        store.addActivity(id, { on: today(), text: words.moved(fullName(candidate), words.stages[to]) });
        return [{ id, before }];
      });
    },
  );

  app.post<OfOne & { Body: { text: string } }>(
    '/api/candidates/:id/notes',
    { schema: { body: body(['text']) } },
    (request, reply) => {
      const candidate = candidateOf(request, reply);
      if (!candidate) return reply;
      store.addNote(candidate.id, { by: USER.name, on: today(), text: request.body.text });
      return reply.code(201).send({});
    },
  );

  app.post<OfOne & { Body: { subject: string; body: string } }>(
    '/api/candidates/:id/emails',
    { schema: { body: body(['subject', 'body']) } },
    (request, reply) => {
      const candidate = candidateOf(request, reply);
      if (!candidate) return reply;
      const from = `${USER.name} <${USER.email}>`;
      const to = `${fullName(candidate)} <${candidate.email}>`;
      store.addEmail(candidate.id, { from, to, on: today(), ...request.body });
      store.addActivity(candidate.id, { on: today(), text: wordsFor(request).mailed(candidate.email) });
      return reply.code(201).send({});
    },
  );

  app.post<OfOne & { Body: { subject: string; date: string; time: string; note: string } }>(
    '/api/candidates/:id/interviews',
    { schema: { body: body(['subject', 'date', 'time', 'note']) } },
    (request, reply) => {
      const candidate = candidateOf(request, reply);
      if (!candidate) return reply;
      const words = wordsFor(request);
      const when = `${day(request.body.date, words)}, ${request.body.time}`;
      store.addActivity(candidate.id, {
        on: today(),
        text: words.interviewPlanned(request.body.subject, when),
      });
      return reply.code(201).send({});
    },
  );
}
