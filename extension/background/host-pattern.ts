const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/(.*)$/;

/** Those of a list that are match patterns of web pages; what is not is left out. */
export function hostPatterns(list: readonly unknown[]): readonly string[] {
  return [...new Set(list.filter((one): one is string => typeof one === 'string' && PATTERN.test(one)))];
}

/** Pattern of just the host (any port) of a web page; `null` for what is none. */
export function patternOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : null;
}

/** Host of a pattern, with port, as people read it (`*.example.nl`). */
export function hostOf(pattern: string): string {
  return PATTERN.exec(pattern)?.[2] ?? pattern;
}

/** Whether a page's address falls under a pattern; paths count only as a prefix before the first `*`. */
export function covers(pattern: string, address: string): boolean {
  const parts = PATTERN.exec(pattern);
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (!parts || !/^https?:$/.test(url.protocol)) return false;
  const [, scheme, host = '', path = ''] = parts;
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  // A pattern without a port means any port.
  const own = /:\d+$/.test(host) ? url.host || `${url.hostname}:${url.port}` : url.hostname;
  const fits =
    host === '*' ||
    own === host ||
    (host.startsWith('*.') && (own === host.slice(2) || own.endsWith(host.slice(1))));
  return fits && url.pathname.startsWith(`/${path.split('*')[0]}`);
}
