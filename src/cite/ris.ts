import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import type { CslRecord } from './csl.ts';
import { versionInNote } from './version.ts';

/** A record in RIS, https://en.wikipedia.org/wiki/RIS_(file_format): what the library says too much of or too little is mended. */
export function ris(record: CslRecord): string {
  const [type, ...lines] = new Cite([versionInNote(record)])
    .format('ris')
    // It breaks lines within words, and readers of the format set a space where a line was broken.
    .replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '')
    // Months and days have two digits.
    .replace(/^DA .*$/m, (line) => line.replace(/\/(\d)(?=\/)/g, '/0$1'))
    .trim()
    .split('\n');
  const container = record['container-title'];
  const isSaid = lines.some((line) => line.startsWith('T2 '));
  return [
    type,
    ...(container !== undefined && !isSaid ? [`T2  - ${container}`] : []),
    // Cut to 20 characters, ids of the same article would be alike.
    ...lines.filter((line) => !line.startsWith('ID ')),
    '',
  ].join('\n');
}
