import type { Protocol } from './protocol.ts';
import { protocolHash } from './protocol-hash.ts';

/** The built-in study, for trying things out: anonymising × prompts. No real study uses its seed. */
export const demoStudy: Protocol = {
  id: 'demonstration',
  version: 1,
  arms: [
    { id: 'usual', anonymise: false, prompts: false },
    { id: 'prompts', anonymise: false, prompts: true },
    { id: 'anonymous', anonymise: true, prompts: false },
    { id: 'anonymous-prompts', anonymise: true, prompts: true },
  ],
  design: 'parallel',
  seed: 'onbevangen-demonstration-1',
  armVisible: true,
  start: '2026-01-05',
  exposure: { milliseconds: 1000, share: 0.5 },
};

export const demoStudyHash: string = protocolHash(demoStudy);
