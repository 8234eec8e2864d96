import * as v from 'valibot';
import { criteriaColumns, criteriaExample, criteriaFields } from './criteria-fields.ts';
import { defineEvent } from './make.ts';

export const criteriaLocked = defineEvent({
  type: 'criteria_locked',
  description: 'A version of the criteria was fixed; from then on it is the norm, and it stays as it is.',
  data: v.strictObject({ ...criteriaFields, opened: v.boolean() }),
  columns: {
    ...criteriaColumns,
    opened: 'Whether a candidate of the vacancy had been opened in that browser before',
  },
  example: { ...criteriaExample, opened: true },
});
