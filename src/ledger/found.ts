import type { Problems } from '../problems/problems.ts';
import { pageOf } from '../address.ts';
import type { Decisions } from './decide.ts';
import { isLive, type Entry } from './entry.ts';
import { sameWords } from '../common/fold.ts';
import { keepsPromise, standsIn } from './promise.ts';
import type { Target } from './targets.ts';
import { overlap } from './words.ts';

/** Of a divided paragraph, each part is drawn from it by this share. */
const drawnFromIt = 0.7;
/** An article is still itself while this share of its recorded paragraphs stands. */
const articleKeeps = 1 / 3;

/**
 * Holds every address that the content offers against what the ledger says of it.
 * @returns an entry for each target, in the order of the targets
 */
export function keepFound(
  recorded: readonly Entry[],
  targets: readonly Target[],
  { reworded }: Decisions,
  problems: Problems,
): Entry[] {
  const byAddress = new Map(recorded.map((entry) => [entry.address, entry]));
  const offered = Map.groupBy(targets, ({ address }) => pageOf(address));
  const standing = new Set(targets.map(({ address }) => address));
  const paragraphs = Map.groupBy(
    recorded.filter(({ kind }) => kind === 'paragraph'),
    ({ address }) => pageOf(address),
  );

  return targets.map((target) => {
    const { address, kind } = target;
    const entry = byAddress.get(address);
    if (!entry) return fresh(target);
    const page = pageOf(address);
    const isSame =
      kind === 'article'
        ? articleStands(paragraphs.get(page) ?? [], standing)
        : entry.kind === kind && wordsStand(entry, target);
    if (isSame && entry.status !== 'moved') return edited(revived(entry), target);
    if (kind === 'paragraph' && !isLive(entry)) return declared(entry, target);
    if (!isLive(entry) || entry.kind !== kind) problems.add('AddressReused', target.at, { address, kind });
    else if (reworded.has(address)) return kind === 'article' ? edited(entry, target) : declared(entry, target);
    else if (isDivided(entry, target, offered.get(page)!)) return declared(entry, target);
    else problems.add('AddressMoved', target.at, { address, kind, words: entry.words ?? '', now: target.words ?? '' });
    return entry;
  });
}

const fresh = ({ address, kind, words, claim }: Target): Entry => ({
  address,
  kind,
  ...(words === undefined ? {} : { words }),
  ...(claim === undefined ? {} : { claim }),
});

/** Both what was promised first and what stood there last must still stand, since links were given out at either time. */
const wordsStand = ({ kind, words, now }: Entry, target: Target): boolean =>
  [words, now].every(
    (promised) =>
      promised === undefined ||
      target.words === undefined ||
      keepsPromise(kind, promised, target.words, target.spellings),
  );

const articleStands = (recorded: readonly Entry[], standing: ReadonlySet<string>): boolean =>
  recorded.filter(({ address }) => standing.has(address)).length >= recorded.filter(isLive).length * articleKeeps;

/** The promise stays as it was given; what stands there now is noted beside it where it differs. */
function edited({ now: _, ...entry }: Entry, { words, claim, kind }: Target): Entry {
  const next = claim === undefined ? entry : { ...entry, claim };
  if (words === undefined) return next;
  if (entry.words === undefined || kind === 'page' || kind === 'article') return { ...next, words };
  return sameWords(entry.words, words) ? next : { ...next, now: words };
}

function revived({ status: _status, to: _to, ...entry }: Entry): Entry {
  return entry;
}

function declared(entry: Entry, target: Target): Entry {
  const { address, kind, words, was = [] } = entry;
  return { ...fresh(target), address, kind, ...(words === undefined ? {} : { was: [...was, words] }) };
}

/** Whether a paragraph was divided: with parts that stand elsewhere in the brief now, its words are all there. */
function isDivided({ kind, words }: Entry, target: Target, offered: readonly Target[]): boolean {
  if (kind !== 'paragraph' || !words || !target.words || overlap(words, target.words).drawn < drawnFromIt) return false;
  const parts = offered.filter(
    ({ kind, words: part }) => kind === 'paragraph' && part && overlap(words, part).drawn >= drawnFromIt,
  );
  return parts.length > 1 && standsIn(words, parts.map((part) => part.words).join(' '));
}
