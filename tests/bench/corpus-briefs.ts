import { stringify } from 'yaml';
import { stances } from '../../src/read/schemas.ts';
import type { Random } from '../support/random.ts';
import type { NameEntry, Size } from './corpus.ts';
import { capital, type Words } from './corpus-words.ts';

const fewest = 12;

/** Writes briefs one after another, and knows what they came to. */
export class Briefs {
  /** How many claims there are: half of all passages see to it that each has one. */
  readonly claims: number;
  /** How many paragraphs each brief has. */
  readonly paragraphs: number;
  readonly #size: Size;
  readonly #names: readonly NameEntry[];
  readonly #random: Random;
  readonly #words: Words;
  /** Whether articles dispute a claim, and whether others do not, by the claim's number. */
  readonly #own = new Map<number, Set<boolean>>();

  constructor(size: Size, names: readonly NameEntry[], random: Random, words: Words) {
    this.claims = Math.min(size.claims, size.articles * Math.ceil(size.passages / 2));
    this.paragraphs = Math.max(fewest, Math.ceil(size.passages / 2));
    this.#size = size;
    this.#names = names;
    this.#random = random;
    this.#words = words;
  }

  /** The ids of claims on which articles' own leads disagree. */
  get disputed(): string[] {
    return [...this.#own].flatMap(([claim, kinds]) => (kinds.size > 1 ? [`claim-${claim}`] : []));
  }

  /** A word for each article; where there are more articles than words, two. */
  #surname(index: number): string {
    const { all } = this.#words;
    const [first, again] = [index * 3, index].map((at) => capital(all[at % all.length]!));
    return index * 3 < all.length ? first! : `${first} ${again}`;
  }

  write(index: number): string {
    const words = this.#words;
    const year = 1990 + (index % 30);
    const meta = {
      label: `${index % 7 === 6 ? words.title(3) : this.#surname(index)} ${year}`,
      date: String(year),
      paragraphs: this.paragraphs,
      answer: words.sentence(4 + (index % 14)),
      standfirst: words.sentence(20),
      source:
        index % 3
          ? { title: words.sentence(6 + (index % 9)), author: [`name-${(index * 4) % this.#names.length}`] }
          : {},
    };
    const marks = this.#marksOf(index);
    const blocks = Array.from({ length: this.paragraphs }, (_, at) => this.#paragraph(at, marks));
    return `---\n${stringify(meta)}---\n\n${blocks.join('\n\n')}\n`;
  }

  #paragraph(at: number, marks: readonly string[]): string {
    const words = this.#words;
    const mine = marks.filter((_, mark) => mark % this.paragraphs === at);
    const heading = at % 4 === 3 ? `## ${capital(words.run(3))} {#part-${at}}\n\n` : '';
    const text = `${words.sentence(30)} ${this.#random.pick(this.#names).name} ${words.run(30)}.`;
    return `${heading}${[text, ...mine].join(' ')} [¶ ${at + 1}](source:${at + 1})`;
  }

  #marksOf(article: number): string[] {
    const { passages } = this.#size;
    const taken = new Map<number, number>();
    return Array.from({ length: passages }, (_, at) => {
      const next = article * Math.ceil(passages / 2) + at / 2;
      // Claims of low numbers are spoken of by many articles.
      const claim = at % 2 || next >= this.claims ? Math.floor(this.#random.next() ** 2 * this.claims) : next;
      const times = (taken.get(claim) ?? 0) + 1;
      taken.set(claim, times);
      const stance = this.#random.pick(stances);
      const holders = this.#random.pick(['', '', '', '', `; name-${at % 9}`, `; name-${at % 9}, author`]);
      if (times === 1 && (!holders || holders.endsWith('author'))) this.#note(claim, stance === 'disputes');
      const id = times > 1 ? `#passage-${at}` : '';
      return `[${capital(this.#words.run(9))}](claim:claim-${claim}${id} "${stance}${holders}").`;
    });
  }

  #note(claim: number, isDispute: boolean): void {
    this.#own.set(claim, (this.#own.get(claim) ?? new Set()).add(isDispute));
  }
}
