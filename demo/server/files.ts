import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { drawPortrait } from './portrait.ts';
import { isSample } from './samples.ts';
import type { Store } from './store.ts';

const TYPES: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.txt': 'text/plain; charset=utf-8',
};
const CLOTHES = ['#3d5a80', '#6b705c', '#7f5539', '#355070', '#5e548e', '#386641'];
const MAGENTA = '#ff00ff';

interface Folders {
  readonly cvs: string;
  readonly samples: string;
  readonly marked: boolean;
}

const disposition = (kind: 'inline' | 'attachment', name: string): string =>
  `${kind}; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;

/** Photos, CVs and letters: `/photos/17.svg`, `/files/17/cv`, `/files/17/letter`, `…/download`. */
export function serveFiles(app: FastifyInstance, store: Store, folders: Folders): void {
  app.get<{ Params: { id: string } }>('/photos/:id.svg', (request, reply) => {
    const candidate = store.get(Number(request.params.id));
    if (!candidate?.portrait) return reply.code(404).send();
    const clothes = CLOTHES[candidate.id % CLOTHES.length] ?? '#3d5a80';
    return reply
      .type('image/svg+xml')
      .send(drawPortrait(candidate.portrait, clothes, folders.marked ? MAGENTA : undefined));
  });

  const sendCv = (id: number, download: boolean) => {
    const candidate = store.get(id);
    if (!candidate) return null;
    const name = basename(candidate.cv);
    const path = join(isSample(id) ? folders.samples : folders.cvs, name);
    if (!existsSync(path)) return null;
    const type = TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
    const inline = type === 'application/pdf' && !download;
    return {
      type,
      disposition: disposition(inline ? 'inline' : 'attachment', name),
      bytes: readFileSync(path),
    };
  };

  for (const download of [false, true]) {
    const end = download ? '/download' : '';
    app.get<{ Params: { id: string } }>(`/files/:id/cv${end}`, (request, reply) => {
      const file = sendCv(Number(request.params.id), download);
      if (!file) return reply.code(404).type('text/plain; charset=utf-8').send('404');
      return reply.type(file.type).header('content-disposition', file.disposition).send(file.bytes);
    });
    app.get<{ Params: { id: string } }>(`/files/:id/letter${end}`, (request, reply) => {
      const candidate = store.get(Number(request.params.id));
      if (!candidate?.files.letter) return reply.code(404).type('text/plain; charset=utf-8').send('404');
      return reply
        .type('text/plain; charset=utf-8')
        .header(
          'content-disposition',
          disposition(download ? 'attachment' : 'inline', candidate.files.letter),
        )
        .send(candidate.letter);
    });
  }
}
