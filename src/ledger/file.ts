import { Problems } from '../problems/problems.ts';
import { readYaml } from '../read/yaml.ts';
import { ledgerSchema, type Entry, type Ledger } from './entry.ts';

/**
 * Reads content/addresses.json.
 * @returns undefined if it had problems, each at its line
 */
export function readLedger(text: string, file: string, problems: Problems): Ledger | undefined {
  const parsed = ledgerSchema.safeParse(parseJson(text));
  if (parsed.success) return { entries: parsed.data, at: (address) => locate(text, file, address) };
  // JSON is YAML: the slower reader knows the places of what is wrong.
  const misfits = new Problems();
  readYaml(text, file, ledgerSchema, misfits);
  for (const { at, message } of misfits.list) problems.add('LedgerInvalid', at, { reason: message });
  if (!misfits.list.length) problems.add('LedgerInvalid', { file, line: 1, column: 1 }, { reason: 'This is not JSON.' });
  return undefined;
}

/** The text of content/addresses.json: JSON, one line an address, so that a change to one is a change of one line. */
export function formatLedger(entries: readonly Entry[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function locate(text: string, file: string, address: string): { file: string; line: number; column: number } {
  const offset = Math.max(0, text.search(new RegExp(`"address"\\s*:\\s*${RegExp.escape(JSON.stringify(address))}`)));
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}
