import * as v from 'valibot';
import { hashField } from '../../shared/events/fields.ts';
import { hmacHex } from '../../shared/study/hmac.ts';
import { browser } from '../platform/browser.ts';

const SECRET = 'install-secret';

async function secret(): Promise<string> {
  const found = (await browser.storage.local.get(SECRET))[SECRET];
  if (v.is(hashField, found)) return found;
  const made = [...crypto.getRandomValues(new Uint8Array(32))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  await browser.storage.local.set({ [SECRET]: made });
  return made;
}

/**
 * What only this install can say of `matter`, 64 hex digits: pseudonyms and the names of installs are no secret within
 * an employer. The secret itself is made once and never sent.
 */
export async function proofOf(matter: string): Promise<string> {
  const own = await navigator.locks.request('onbevangen-install-secret', secret);
  return hmacHex(own, matter);
}
