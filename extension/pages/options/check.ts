/** Whether the background will take this address: https, or http on this machine; no query, no password. */
export function isCollectorAddress(text: string): boolean {
  const address = text.trim();
  if (address === '') return true;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || url.username || url.password || url.search || url.hash) return false;
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && local);
}

export function isRecruiterCode(text: string): boolean {
  return /^[\x21-\x7e]{1,64}$/.test(text.trim());
}
