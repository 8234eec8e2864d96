import type { FastifyServerOptions } from 'fastify';

/** One line of JSON per thing that happened. Requests and errors are never written out: they hold addresses and bodies. */
export function logger(stream?: { write(line: string): void }): NonNullable<FastifyServerOptions['logger']> {
  if (!stream) return false;
  return {
    level: 'info',
    base: null,
    stream,
    serializers: {
      req: ({ method }) => ({ method }),
      res: ({ statusCode }) => ({ statusCode }),
      err: (error: { code?: string; name?: string }) => ({
        type: error.name ?? 'Error',
        message: '',
        stack: '',
        code: error.code ?? '',
      }),
    },
  };
}
