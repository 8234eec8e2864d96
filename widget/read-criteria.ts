import { CRITERION_ID, type Criterion, MAX_CRITERIA, MAX_WEIGHT } from '../shared/assessment/criterion.ts';

/**
 * Criteria that an embedding page hands over as JSON.
 * @throws TypeError with what is wrong, for the developer of that page.
 */
export function readCriteria(json: string): readonly Criterion[] {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch {
    throw new TypeError('onbevangen: criteria is not JSON');
  }
  if (!Array.isArray(list) || list.length < 1 || list.length > MAX_CRITERIA) {
    throw new TypeError(`onbevangen: criteria is a list of 1 to ${MAX_CRITERIA}`);
  }
  const criteria = list.map(readCriterion);
  if (new Set(criteria.map(({ id }) => id)).size !== criteria.length) {
    throw new TypeError('onbevangen: two criteria have the same id');
  }
  return criteria;
}

function readCriterion(value: unknown, index: number): Criterion {
  const { id, name, question, weight, anchors, knockOut } = (value ?? {}) as Record<string, unknown>;
  const wrong = (what: string) => new TypeError(`onbevangen: criterion ${index + 1}: ${what}`);
  if (typeof id !== 'string' || !CRITERION_ID.test(id)) throw wrong('id is lower-case letters, digits and -');
  if (!isText(name)) throw wrong('name is missing');
  if (!isText(question)) throw wrong('question is missing');
  if (!Number.isInteger(weight) || (weight as number) < 1 || (weight as number) > MAX_WEIGHT) {
    throw wrong(`weight is a whole number from 1 to ${MAX_WEIGHT}`);
  }
  if (!Array.isArray(anchors) || anchors.length !== 5 || !anchors.every(isText)) {
    throw wrong('anchors are five texts, for 1 to 5');
  }
  if (knockOut !== undefined && typeof knockOut !== 'boolean') throw wrong('knockOut is true or false');
  return {
    id,
    name,
    question,
    weight: weight as number,
    anchors: anchors as unknown as Criterion['anchors'],
    ...(knockOut ? { knockOut } : {}),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
