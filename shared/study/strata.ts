import type { Protocol } from './protocol.ts';

/**
 * Name of the stratum that these values make ("employer=a;family=it"), or "all" without strata; `null` when a value
 * is missing or not one of the protocol's.
 */
export function stratumOf(protocol: Protocol, values: Readonly<Record<string, string>>): string | null {
  const parts = protocol.strata.map(({ id, values: known }) => {
    const value = Object.hasOwn(values, id) ? values[id] : undefined;
    return value !== undefined && known.includes(value) ? `${id}=${value}` : null;
  });
  if (parts.includes(null)) return null;
  return parts.length === 0 ? 'all' : parts.join(';');
}

/** Every stratum there can be. */
export function strataOf(protocol: Protocol): string[] {
  return protocol.strata
    .reduce<string[][]>(
      (all, { id, values }) => all.flatMap((one) => values.map((value) => [...one, `${id}=${value}`])),
      [[]],
    )
    .map((parts) => parts.join(';') || 'all');
}
