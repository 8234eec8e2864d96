import { createKeys, KEY_ROLES, type KeyRole } from '../../collector/keys.ts';
import { BadInput } from '../io.ts';
import type { WithPlace } from '../place.ts';
import { atPlace, type CollectSubcommand, today, withPlace } from './subcommand.ts';

interface AddOptions extends WithPlace {
  readonly role: string;
  readonly for?: string;
  readonly study: readonly string[];
}

const gather = (value: string, all: readonly string[]) => [...all, value];

function roleOf(text: string): KeyRole {
  const role = KEY_ROLES.find((one) => one === text);
  if (!role) throw new BadInput(`${text} is not a role: ${KEY_ROLES.join(' or ')}.`);
  return role;
}

/** To change a key without a pause: add one, hand it out, see in the list that the old one is used no more, revoke it. */
export const keys: CollectSubcommand = {
  register(group, io) {
    const command = group
      .command('keys')
      .description('Keys with which may be sent or read; only their hashes are kept');

    withPlace(command.command('add'))
      .description('Make a key and print it, once')
      .requiredOption('--for <code>', 'whose it is: a short code of the employer or the reader')
      .option('--role <role>', `${KEY_ROLES.join(' or ')}`, 'ingest')
      .option('--study <hash>', 'only for the study with this hash (can be repeated)', gather, [])
      .action(async (options: AddOptions) => {
        const role = roleOf(options.role);
        const studies = options.study.length > 0 ? options.study : null;
        const key = await atPlace(options, (database) =>
          createKeys(database, today).add(role, options.for ?? '', studies),
        );
        io.out(`${key}\n`);
      });

    withPlace(command.command('list'))
      .description('Show which keys there are, and when each was last used')
      .action(async (options: WithPlace) => {
        const all = await atPlace(options, (database) => createKeys(database, today).list());
        for (const { id, role, employer, studies, made, used, revoked } of all) {
          const state = revoked ? `revoked ${revoked}` : 'in force';
          const scope = studies
            ? `${studies.size} ${studies.size === 1 ? 'study' : 'studies'}`
            : 'all studies';
          const last = used ? `last used ${used}` : 'never used';
          io.out(`${id}  ${role}  ${employer}  ${scope}  made ${made}  ${last}  ${state}\n`);
        }
        if (all.length === 0) io.out('There are no keys.\n');
      });

    withPlace(command.command('revoke'))
      .description('Take a key out of force, at once')
      .argument('<id>', 'what "keys list" calls it')
      .action(async (id: string, options: WithPlace) => {
        await atPlace(options, (database) => createKeys(database, today).revoke(id));
        io.out(`Key ${id} is revoked.\n`);
      });
  },
};
