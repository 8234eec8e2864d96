import * as v from 'valibot';
import { criteriaColumns, criteriaExample, criteriaFields } from './criteria-fields.ts';
import { defineEvent } from './make.ts';

export const criteriaChanged = defineEvent({
  type: 'criteria_changed',
  description:
    'Locked criteria were opened again, with a reason: the next version begins as a copy. The one before stays in force until that is locked.',
  data: v.strictObject({ ...criteriaFields, opened: v.boolean() }),
  columns: {
    ...criteriaColumns,
    opened: 'Whether a candidate of the vacancy had been opened in that browser before',
  },
  example: { ...criteriaExample, opened: true },
});
