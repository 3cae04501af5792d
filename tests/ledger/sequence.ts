import type { Site } from '../../src/link/model.ts';
import type { Problem } from '../../src/problems/problems.ts';
import { Random } from '../support/random.ts';
import { grave } from './author/grave.ts';
import { paragraphToken } from './author/hand.ts';
import { ordinary } from './author/ordinary.ts';
import { Truth } from './truth.ts';
import { Workshop } from './workshop.ts';

/** What became of the edits of a sequence, so that a test can tell that it tried something. */
export interface Tally {
  edits: number;
  published: number;
  givenUp: number;
  takenBack: number;
  merged: number;
  byMove: Record<string, number>;
}

/** A fixture whose briefs render a source of one paragraph each, with a word of its own in each paragraph. */
function plain(name: string): Workshop {
  const w = new Workshop(Workshop.published(name).texts);
  w.texts.delete('addresses.json');
  w.texts.set('timeline.yaml', w.text('timeline.yaml').replace(/said:\n( {4}.*\n)+/g, 'said: {}\n'));
  for (const [path, text] of w.texts)
    if (path.startsWith('articles/'))
      w.texts.set(
        path,
        text
          .replace(/paragraphs: \d+/, 'paragraphs: 1')
          .replace(/\.? \[¶[^\]]*\]\(source:[^)]*\)/g, () => `, as ${paragraphToken()} says. [¶ 1](source:1)`),
      );
  return w;
}

/** Lets a script edit a fixture for a while as a careless author would, and opens every address after every build. */
export class Sequence {
  readonly tally: Tally = { edits: 0, published: 0, givenUp: 0, takenBack: 0, merged: 0, byMove: {} };
  #w: Workshop;
  readonly #random: Random;
  #truth = new Truth();
  readonly #history: string[] = [];
  readonly #seed: number;

  constructor(name: string, seed: number) {
    this.#seed = seed;
    this.#random = new Random(seed);
    this.#w = plain(name);
    this.#publish();
  }

  /** @throws if an address does not lead to its words or to a true notice, or an ordinary edit is refused */
  run(steps: number): this {
    for (let step = 0; step < steps; step++) {
      this.#w.day = `2002-${String(1 + (step % 12)).padStart(2, '0')}-01`;
      if (this.#random.chance(0.05)) this.#branch();
      else this.#edit(this.#random.chance(0.6) ? ordinary : grave, this.#random.chance(0.8) ? 1 : 3);
    }
    return this;
  }

  #edit(moves: typeof ordinary, times: number): void {
    const before = this.#w.branch();
    const names = Array.from({ length: times }, () => this.#random.pick(Object.keys(moves)));
    for (const name of names) {
      try {
        moves[name]!(this.#w, this.#random);
        this.tally.byMove[name] = (this.tally.byMove[name] ?? 0) + 1;
        this.tally.edits++;
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        if (times === 1) this.#w = before.branch();
      }
    }
    this.#history.push(names.join('+'));
    const problems = this.#w.problems();
    if (!problems.length) return this.#check();
    if (moves === ordinary && times === 1) this.#fail(`an ordinary edit is refused: ${say(problems)}`);
    if (problems.every(({ code, decision }) => code === 'AddressGone' && decision) && this.#random.chance(0.7))
      this.#giveUp();
    else this.#takeBack(before);
  }

  /** Two authors go on from here, and what they did is merged. */
  #branch(): void {
    const base = this.#w;
    const known = this.#truth;
    const [[theirs, told], [ours, kept]] = [this.#alone(base, known), this.#alone(base, known)];
    this.#history.push('MERGE');
    this.#truth = new Truth(told, kept);
    this.#w = ours.merged(base, theirs);
    const problems = this.#w.problems();
    this.tally.merged++;
    if (!problems.length) this.#check();
    else if (problems.every(({ code, decision }) => code === 'AddressGone' && decision)) this.#giveUp();
    else {
      this.#truth = kept;
      this.#takeBack(ours);
    }
  }

  /** What one author makes of it who has published it in the end. */
  #alone(base: Workshop, known: Truth): [Workshop, Truth] {
    this.#w = base.branch();
    this.#truth = new Truth(known);
    for (let step = this.#random.int(1, 3); step > 0; step--)
      this.#edit(this.#random.chance(0.5) ? ordinary : grave, 1);
    this.#publish();
    return [this.#w, this.#truth];
  }

  #check(): void {
    this.#hold(this.#w.build().site);
    if (this.#random.chance(0.6)) this.#publish();
  }

  #giveUp(): void {
    this.tally.givenUp++;
    this.#history.push('GIVEN UP');
    this.#w.giveUp();
    this.#checkPublished();
  }

  #takeBack(before: Workshop): void {
    this.tally.takenBack++;
    this.#history.push('TAKEN BACK');
    this.#w = before;
  }

  #publish(): void {
    this.tally.published++;
    this.#history.push('ADDRESSES');
    this.#w.publish();
    this.#checkPublished();
  }

  #checkPublished(): void {
    const { site, addresses } = this.#w.build();
    if (addresses.unrecorded.length) this.#fail(`not all is written down: ${JSON.stringify(addresses.unrecorded)}`);
    this.#truth.note(site);
    this.#hold(site);
  }

  /** @throws if the site breaks a promise */
  #hold(site: Site): void {
    const faults = this.#truth.faults(site);
    if (faults.length) this.#fail(faults.join('\n'));
  }

  #fail(what: string): never {
    throw new Error(`seed ${this.#seed}, after ${this.#history.join(', ')}:\n${what}`);
  }
}

const say = (problems: readonly Problem[]): string =>
  problems.map(({ code, at, message }) => `${at.file}:${at.line} ${code} ${message}`).join('\n');
