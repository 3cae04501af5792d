import type { Problems } from '../problems/problems.ts';
import type { LinkPlaces } from './link-places.ts';
import type { MarkedHolder, MarkedPosition } from './marks.ts';
import { stances, type Stance } from './schemas.ts';

/** What a mark's title says, one time for each claim or once for all; no stance where it cannot be read. */
export type Stated = Omit<MarkedPosition, 'claim' | 'at' | 'stance'> & { stance: Stance | undefined };

/** Reads `stance`, `stance lead`, `stance; holder, holder`, several of them joined by " + ". */
export function readStances(title: string, places: LinkPlaces, problems: Problems): Stated[] {
  let from = 0;
  return title.split('+').map((part) => {
    const stated = readStance(part, from, places, problems);
    from += part.length + 1;
    return stated;
  });
}

function readStance(part: string, from: number, places: LinkPlaces, problems: Problems): Stated {
  const [said = '', held] = part.split(/;(.*)/s);
  const [, word = '', lead] = /^(.*?)(\s+lead)?$/s.exec(said.trim()) ?? [];
  const stance = stances.find((known) => known === word);
  if (!stance)
    problems
      .excuse('DisagreementAbsent')
      .add('StanceUnknown', places.title(word, from), { stance: said.trim(), valid: stances });
  const holders = held === undefined ? [] : readHolders(held, from + said.length + 1, places, problems);
  return { stance, isLead: lead !== undefined, holders };
}

function readHolders(held: string, from: number, places: LinkPlaces, problems: Problems): MarkedHolder[] {
  const holders: MarkedHolder[] = [];
  let offset = from;
  for (const part of held.split(',')) {
    const holder = { id: part.trim(), at: places.title(part.trim(), offset) };
    const isTwice = holders.some(({ id }) => id === holder.id);
    if (!holder.id || holder.id === 'lead' || holder.id.includes(';') || isTwice)
      problems.excuse('DisagreementAbsent').add('HolderInvalid', holder.at, { holder: holder.id });
    else holders.push(holder);
    offset += part.length + 1;
  }
  return holders;
}
