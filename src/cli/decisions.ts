import { DecisionError, type Decisions } from '../ledger/decide.ts';
import { asked } from './asked.ts';

const usage =
  'npm run addresses -- [--dry-run] [--begin] [--withdraw <address> [--successor <address>]]… [--forget <address>]…';

const address = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

/**
 * Reads what an author decides: each `--successor` belongs to the `--withdraw` before it.
 * @throws DecisionError if an argument has no meaning, an error with the usage as its hint if it is none
 */
export function parseDecisions(args: string[]): { decisions: Decisions; isDry: boolean } {
  const withdrawn = new Map<string, string | undefined>();
  const forgotten = new Set<string>();
  let last: string | undefined;
  const { tokens, values } = asked(usage, { args, tokens: true, options });
  for (const token of tokens) {
    if (token.kind !== 'option') throw new DecisionError(`Usage: ${usage}`);
    const { name, value } = token;
    if (name === 'successor' && last === undefined)
      throw new DecisionError(`--successor ${value} follows no --withdraw. Usage: ${usage}`);
    if (name === 'successor') withdrawn.set(last!, value);
    if (name === 'withdraw') withdrawn.set(value!, undefined);
    if (name === 'forget') forgotten.add(value!);
    last = name === 'withdraw' ? value : undefined;
  }
  return { decisions: { withdrawn, forgotten, begins: values.begin ?? false }, isDry: values['dry-run'] ?? false };
}

const options = { withdraw: address, successor: address, forget: address, begin: flag, 'dry-run': flag };
