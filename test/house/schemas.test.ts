import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { events } from '../../shared/events/index.ts';
import { envelope } from '../../shared/events/parse.ts';
import { protocolSchema } from '../../shared/study/protocol-schema.ts';
import { root } from './tree.ts';

/** What JSON Schema cannot say (holding parts together) is left to `study check` and the collector. */
const schemaOf = (schema: Parameters<typeof toJsonSchema>[0]) => {
  const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12' });
  return { $schema, rest };
};
const file = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

// Behind? "npx vitest run -u --config test/vitest.config.ts test/house/schemas" writes them anew.
describe('published JSON Schemas are those of the code', () => {
  it('of a protocol', async () => {
    const { $schema, rest } = schemaOf(protocolSchema);
    const whole = { $schema, title: 'Protocol of a study with Onbevangen, form 2', ...rest };
    await expect(file(whole)).toMatchFileSnapshot(path.join(root, 'docs/protocol.schema.json'));
  });

  it('of an event', async () => {
    const { $schema, rest } = schemaOf(envelope);
    const kinds = events.map(({ type, description, data, columns }) => {
      const { properties = {}, ...closed } = schemaOf(data).rest;
      const described = Object.entries(properties).map(([name, value]) => {
        const text = (columns as Readonly<Record<string, string>>)[name];
        return [name, { description: text, ...(value as object) }];
      });
      return {
        title: type,
        description,
        properties: {
          type: { const: `nl.onbevangen.${type}` },
          data: { ...closed, properties: Object.fromEntries(described) },
        },
      };
    });
    const whole = { $schema, title: 'Event of Onbevangen (CloudEvents 1.0)', ...rest, oneOf: kinds };
    await expect(file(whole)).toMatchFileSnapshot(path.join(root, 'docs/events.schema.json'));
  });
});
