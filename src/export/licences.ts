import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../bin/setup.mjs';
import { apparatus, text } from '../fonts/faces.ts';

/** Notes the packages that a bundle for browsers takes code from, by their folders. */
export function notePackages(folders: Set<string>): Plugin {
  return {
    name: 'note-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        for (const id of file.type === 'chunk' ? file.moduleIds : []) {
          const folder = packageOf(id);
          if (folder) folders.add(folder);
        }
    },
  };
}

/** The folder of the package that a module belongs to. Helpers that a bundler adds are named after it, behind a null. */
function packageOf(id: string): string | undefined {
  const helper = /^\0(vite|rolldown)\//.exec(id)?.[1];
  return helper ? packageNamed(helper) : /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(id)?.[0];
}

const packageNamed = (name: string): string => join(root, 'node_modules', name);

/**
 * The licences of all that a built site sends to readers: its typefaces, Pagefind, and packages bundled with the scripts.
 * @param bundled folders of packages
 * @throws if one of them holds no licence
 */
export async function licences(bundled: Iterable<string>): Promise<string> {
  const faces = [text, apparatus].map(({ file }) => packageOf(file)!);
  const folders = new Set([...faces, packageNamed('pagefind'), ...bundled]);
  const parts = await Promise.all([...folders].map(licenceOf));
  return `This site sends you typefaces and software of others, under these licences.\n\n${parts.sort().join('\n\n')}\n`;
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const files = (await readdir(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => /^[\\/]?(?:licen[cs]e|copying|ofl)(?![^\\/]*\.[jt]s$)/i.test(file.slice(folder.length)))
    .sort();
  if (!files.length) throw new Error(`${name} is sent to readers, and no licence lies in its package.`);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return [`${name} ${version}`, ...texts.map(ownPart)].join('\n\n');
}

/** Without the licences of what a bundler itself is bundled with, which is sent to nobody. */
const ownPart = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .split(/^# Licenses of bundled dependencies$/m)[0]!
    .trim();
