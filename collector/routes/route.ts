import type { FastifyInstance } from 'fastify';
import type { Grant, KeyRole } from '../keys.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Which key a route asks for; without it everybody may. */
    readonly role?: KeyRole;
  }
  interface FastifyRequest {
    /** What the key of this request may; set before the handler of a route with a role. */
    grant: Grant | null;
  }
}

/** One file = one thing that a collector answers. */
export type Route = (routes: FastifyInstance) => void;

export const INGEST = { config: { role: 'ingest' } } as const;
export const READ = { config: { role: 'read' } } as const;

/** The header in which an install says what it alone can say, 64 hex digits. */
export const PROOF = 'x-onbevangen-proof';
