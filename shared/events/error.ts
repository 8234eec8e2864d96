import * as v from 'valibot';
import { defineEvent, draftOf } from './make.ts';

const type = 'error';

export const error = defineEvent({
  type,
  description: 'Something did not work as the protocol wants; nothing about a person is in it.',
  data: v.strictObject({
    code: v.picklist([
      'profile_missing',
      'field_missing',
      'document_broken',
      'document_encrypted',
      'document_scan',
      'document_gibberish',
      'document_too_large',
      'document_wrong_type',
      'document_unreachable',
      'document_timeout',
      'storage_full',
      'outbox_overflow',
      'background_gone',
      'unexpected',
    ]),
    place: v.picklist(['content', 'viewer', 'widget', 'background', 'popup', 'options']),
  }),
  columns: {
    code: 'What went wrong',
    place: 'In which part',
  },
  example: { code: 'document_scan', place: 'viewer' },
});

export const errorDraft = draftOf<typeof error>(type);
