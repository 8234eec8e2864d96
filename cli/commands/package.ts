import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { type Company, readCompany } from '../company.ts';
import { readText } from '../files.ts';
import { BadInput } from '../io.ts';
import type { CliCommand } from './command.ts';

interface Options {
  readonly company: string;
  readonly extension: readonly string[];
  readonly out: string;
  readonly unpacked?: boolean;
}

type Manifest = Record<string, unknown> & {
  readonly manifest_version?: number;
  readonly browser_specific_settings?: unknown;
};
type Files = Map<string, Uint8Array>;

const SCRIPTS = ['extension/content/page-world.iife.js', 'extension/content/main.iife.js'] as const;
/** The same files make the same package: a zip's oldest date. */
const WHEN = new Date('1980-01-01T12:00:00Z');

async function filesIn(folder: string): Promise<Files> {
  const found: Files = new Map();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new BadInput(`${folder} does not exist: run \`npm run build\` first, or name a built extension.`);
  });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    found.set(path.relative(folder, file).split(path.sep).join('/'), await readFile(file));
  }
  return found;
}

function manifestIn(files: Files, folder: string): Manifest {
  try {
    const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as Manifest;
    if (manifest.manifest_version === 3 && SCRIPTS.every((script) => files.has(script))) return manifest;
  } catch {
    // No manifest, or none that can be read.
  }
  throw new BadInput(`${folder} is not a built extension of Onbevangen.`);
}

/** The extension with the company's hosts and policy in its manifest. */
function packageOf(files: Files, manifest: Manifest, { hosts, policy }: Company, folder: string): Manifest {
  if (manifest.content_scripts) throw new BadInput(`${folder} has sites built in already.`);
  const veil = [...files.keys()].find((file) => /^assets\/veil-[\w-]+\.css$/.test(file));
  if (!veil) throw new BadInput(`${folder} is not a built extension of Onbevangen: the veil is missing.`);
  const firefox = manifest.browser_specific_settings !== undefined;
  // Firefox's match patterns have no ports.
  const matches = [...new Set(firefox ? hosts.map((host) => host.replace(/:\d+\/\*$/, '/*')) : hosts)];
  const frames = {
    matches,
    exclude_matches: ['*://*.linkedin.com/*'],
    run_at: 'document_start',
    all_frames: true,
    match_origin_as_fallback: true,
  };
  return {
    ...manifest,
    host_permissions: matches,
    content_scripts: [
      { ...frames, js: [SCRIPTS[0]], world: 'MAIN' },
      { ...frames, js: [SCRIPTS[1]], css: [veil] },
    ],
    onbevangen: { policy },
  };
}

const gather = (value: string, all: readonly string[]) => [...all, value];

export const packageExtension: CliCommand = {
  register(program, io) {
    program
      .command('package')
      .description("Put a company's sites and policy into a built extension, for Chromium and for Firefox")
      .requiredOption('--company <file>', 'JSON with hosts, policy and profiles; - for standard input')
      .option(
        '--extension <folder>',
        'built extension (can be repeated); dist/chrome and dist/firefox',
        gather,
        [],
      )
      .option('--out <folder>', 'where the packages go', 'dist/company')
      .option('--unpacked', 'a folder beside each zip, too')
      .action(async ({ company: file, extension, out, unpacked }: Options) => {
        let value: unknown;
        try {
          value = JSON.parse(await readText(file, io));
        } catch (error) {
          throw error instanceof BadInput ? error : new BadInput(`${file} is not JSON.`);
        }
        const company = readCompany(value);
        const folders = extension.length ? extension : ['dist/chrome', 'dist/firefox'];
        // All are read before anything is written.
        const made = new Map<string, Files>();
        for (const folder of folders) {
          const files = await filesIn(folder);
          const manifest = packageOf(files, manifestIn(files, folder), company, folder);
          files.set('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
          const name = manifest.browser_specific_settings ? 'onbevangen-firefox' : 'onbevangen-chromium';
          if (made.has(name))
            throw new BadInput(`Two of the extensions are for the same browser: ${folder}.`);
          made.set(name, files);
        }
        const write = async (target: string, bytes: Uint8Array) => {
          await mkdir(path.dirname(target), { recursive: true });
          await writeFile(target, bytes);
        };
        try {
          for (const [name, files] of made) {
            const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
            const zip: Zippable = Object.fromEntries(sorted);
            await write(path.join(out, `${name}.zip`), zipSync(zip, { level: 9, mtime: WHEN }));
            if (unpacked) for (const [at, bytes] of sorted) await write(path.join(out, name, at), bytes);
            io.out(`${path.join(out, `${name}.zip`)} (${company.hosts.length} hosts)\n`);
          }
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          throw code ? new BadInput(`${out} cannot be written (${code}).`) : error;
        }
      });
  },
};
