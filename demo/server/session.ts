import type { FastifyRequest } from 'fastify';
import type { Language } from '../app/model.ts';

export const SESSION = 'werfhuis_session';
export const LANGUAGE = 'werfhuis_lang';
export const RECENT = 'werfhuis_recent';

export interface Session {
  readonly signedIn: boolean;
  readonly language: Language;
  /** Candidate ids, latest first; `null`: no cookie yet. */
  readonly recent: readonly number[] | null;
}

export function sessionOf(request: FastifyRequest, fallback: Language): Session {
  const cookies = new Map(
    (request.headers.cookie ?? '').split(';').map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
  const language = cookies.get(LANGUAGE);
  const recent = cookies.get(RECENT);
  return {
    signedIn: Boolean(cookies.get(SESSION)),
    language: language === 'nl' || language === 'en' ? language : fallback,
    recent: recent ? recent.split('.').map(Number).filter(Number.isInteger) : null,
  };
}

export const cookie = (name: string, value: string): string => `${name}=${value}; Path=/; SameSite=Lax`;

/** Only a path on this host may be gone back to. */
export const safeBack = (back: unknown): string =>
  typeof back === 'string' && /^\/(?![/\\])/.test(back) ? back : '/vacancies';
