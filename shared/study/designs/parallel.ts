import { hmacHex } from '../hmac.ts';
import type { Design } from './design.ts';

/**
 * Each recruiter stays in one arm, drawn with equal weights from
 * HMAC-SHA-256(seed, "parallel/recruiter/<pseudonym>"): the first 48 bits as a fraction of 1.
 */
export const parallel: Design = {
  id: 'parallel',
  description: 'Parallel groups by recruiter, by hash with equal weights',
  unit: 'recruiter',
  assign(protocol, { recruiter }) {
    if (!recruiter) throw new RangeError('parallel: no recruiter');
    // 48 bits: exact in a double, and the bias over 32 arms is under 1 in 10^13.
    const share =
      Number.parseInt(hmacHex(protocol.seed, `parallel/recruiter/${recruiter}`).slice(0, 12), 16) / 2 ** 48;
    const arm = protocol.arms[Math.floor(share * protocol.arms.length)];
    if (!arm) throw new RangeError('parallel: the protocol has no arms');
    return arm;
  },
};
