const NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

export function isLoopback(host: string): boolean {
  return NAMES.has(host) || host === '::1';
}

/** Whether a Host header names this machine; a page that points its own name here (DNS rebinding) doesn't. */
export function namesLoopback(header: string | undefined): boolean {
  return NAMES.has((header ?? '').replace(/:\d+$/, ''));
}

/** Extensions may call from their own pages; web pages may not. Requests without an origin aren't from a page. */
export function originMayCall(origin: string | undefined): boolean {
  return origin === undefined || /^(chrome|moz)-extension:\/\/[a-z0-9-]+$/.test(origin);
}
