import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { editable, median } from './builds.ts';

const rounds = 7;
const mark = /edited-\d+/;

/**
 * How long it takes in development from the moment that a brief is saved until its page says so, in milliseconds: the one in the
 * middle of several.
 * @param root the project's folder
 * @param content a folder, which is copied, or how many synthetic articles
 */
export async function editTime(root: string, content: string | number): Promise<number> {
  const place = join(root, '.cache/bench-edits');
  await editable(place, content);
  const server = spawn(process.execPath, ['src/cli/dev.ts', '--port', '4890'], {
    cwd: root,
    env: { ...process.env, CONTENT: place },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await addressOf(server.stdout);
    const [file] = (await readdir(join(place, 'articles'))).sort();
    const page = new URL(`articles/${file!.replace('.md', '')}/`, url);
    await (await fetch(page)).text();
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await oneEdit(join(place, 'articles', file!), page, round));
    return median(times, (time) => time);
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
    await rm(place, { recursive: true, force: true });
  }
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let told = '';
  for await (const text of output) {
    told += String(text);
    const [, url] = /(http:\S+\/):/.exec(told) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`The development server did not begin.\n${told}`);
}

async function oneEdit(file: string, page: URL, round: number): Promise<number> {
  const text = await readFile(file, 'utf8');
  const words = `edited-${round}`;
  const edited = mark.test(text) ? text.replace(mark, words) : text.replace(/ \[¶/, ` ${words}$&`);
  await writeFile(file, edited);
  const start = performance.now();
  while (!(await (await fetch(page, { headers: { accept: 'text/html' } })).text()).includes(words)) {
    if (performance.now() - start > 60_000) throw new Error(`${page.href} never showed an edit.`);
    await setTimeout(5);
  }
  const time = performance.now() - start;
  // As an author pauses.
  await setTimeout(300);
  return time;
}
