import { deleteOn, retain } from '../../collector/retention.ts';
import { BadInput } from '../io.ts';
import type { WithPlace } from '../place.ts';
import { readProtocol } from '../protocol-file.ts';
import { atPlace, type CollectSubcommand, today, withPlace } from './subcommand.ts';

interface Options extends WithPlace {
  readonly study: readonly string[];
}

export const retention: CollectSubcommand = {
  register(group, io) {
    withPlace(group.command('retention'))
      .description('Destroy the logs of studies whose time is over, as a running collector does each hour')
      .option(
        '--study <file>',
        'protocol of a study (can be repeated)',
        (one, all) => [...all, one],
        [] as string[],
      )
      .action(async (options: Options) => {
        if (options.study.length === 0) throw new BadInput('Name the studies, as in --study protocol.json.');
        const protocols = await Promise.all(options.study.map((file) => readProtocol(file, io)));
        const done = await atPlace(options, (database) => retain(database, protocols, today()));
        for (const protocol of protocols) {
          const on = deleteOn(protocol);
          io.out(`${protocol.id}: ${on === null ? 'no time was agreed' : `kept until ${on}`}\n`);
        }
        for (const { studyhash, events, allocations, sheets } of done) {
          io.out(
            `${studyhash.slice(0, 12)}: destroyed ${events} events, ${allocations} lots, ${sheets} sheets of panels\n`,
          );
        }
        if (done.length === 0) io.out('Nothing had to be destroyed.\n');
      });
  },
};
