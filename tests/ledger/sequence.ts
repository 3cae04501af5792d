import type { Site } from '../../src/link/model.ts';
import type { Problem } from '../../src/problems/problems.ts';
import { moves } from './author/moves.ts';
import { writeManuscript, type Manuscript } from './manuscript.ts';
import { readManuscript } from './read-manuscript.ts';
import { Random } from '../support/random.ts';
import { readerOf } from './reader.ts';
import { broken, promiseOf, type Promise } from './truth.ts';
import { Workshop } from './workshop.ts';

/** What became of the edits of a sequence, so that a test can tell that it tried something. */
export interface Tally {
  edits: number;
  built: number;
  refused: number;
  decided: number;
  byMove: Record<string, number>;
}

/**
 * Lets a script edit content for a while as a careless author would, several edits at once, now and then running
 * `npm run addresses`, sometimes obeying a refusal and sometimes overruling it. After every build that is not refused, each
 * address that was ever in the ledger is opened.
 * @throws if one does not lead to its words or to a true notice
 */
export function writeAtRandom(files: ReadonlyMap<string, string>, seed: number, steps: number): Tally {
  const random = new Random(seed);
  let manuscript = readManuscript(files);
  const workshop = new Workshop(writeManuscript(manuscript));
  const promises = new Map<string, Promise>();
  const tally: Tally = { edits: 0, built: 0, refused: 0, decided: 0, byMove: {} };
  const history: string[] = [];

  const check = (site: Site): void => {
    const open = readerOf(site);
    for (const promise of promises.values()) {
      const wrong = broken(manuscript, open, promise);
      if (wrong)
        throw new Error(`seed ${seed}, after ${history.join(', ')}: ${promise.address} (“${promise.text}”) ${wrong}`);
    }
  };
  const publish = (site: Site): void => {
    const open = readerOf(site);
    for (const { address, status } of site.ledger) {
      const promise = !promises.has(address) && status === undefined && promiseOf(manuscript, address, open(address)!);
      if (promise) promises.set(address, promise);
    }
  };

  publish(workshop.publish());
  for (let step = 0; step < steps; step++) {
    const before = structuredClone(manuscript);
    const made = Array.from({ length: random.int(1, 3) }, () => edit(manuscript, random)).filter(
      (name) => name !== undefined,
    );
    history.push(made.join('+'));
    workshop.texts = new Map([
      ...writeManuscript(manuscript),
      ['addresses.json', workshop.texts.get('addresses.json')!],
    ]);
    const { site, problems } = workshop.build();
    tally.edits += made.length;
    if (site) {
      tally.built++;
      for (const name of made) tally.byMove[name] = (tally.byMove[name] ?? 0) + 1;
      check(site);
      if (random.chance(0.5)) {
        history.push('ADDRESSES');
        publish(workshop.publish());
      }
      continue;
    }
    tally.refused++;
    const decided = random.chance(0.6) ? decide(workshop, problems, random) : undefined;
    if (decided) {
      tally.decided++;
      history.push('DECIDED');
      check(decided);
      publish(decided);
    } else {
      history.push('TAKEN BACK');
      manuscript = before;
      workshop.texts = new Map([
        ...writeManuscript(manuscript),
        ['addresses.json', workshop.texts.get('addresses.json')!],
      ]);
    }
  }
  return tally;
}

function edit(manuscript: Manuscript, random: Random): string | undefined {
  const name = random.pick(Object.keys(moves));
  try {
    moves[name]!(manuscript, random);
    return name;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Overrules every refusal, as an author can: it was on purpose. */
function decide(workshop: Workshop, problems: readonly Problem[], random: Random): Site | undefined {
  const withdraw: Record<string, string | undefined> = {};
  const reworded: string[] = [];
  for (const { code, message, hint } of problems) {
    const address = / (\/\S*)/.exec(message)?.[1]?.replace(/[:.]$/, '');
    if (!address || (code !== 'AddressLost' && code !== 'AddressMoved')) return undefined;
    // That one article is another is a falsehood, not a decision.
    if (code === 'AddressMoved' && /^\/articles\/[^#]*$/.test(address)) return undefined;
    if (code === 'AddressLost' || (hint.includes('--withdraw') && random.chance(0.5)))
      withdraw[address] = random.chance(0.3) ? '/claims/' : undefined;
    else reworded.push(address);
  }
  try {
    return workshop.publish({ withdraw, reworded });
  } catch {
    return undefined;
  }
}
