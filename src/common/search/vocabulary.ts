import { nearness, type Forgiving } from './nearness.ts';
import { stemOf, wordsOf } from './words.ts';

/** A spelling of a name, or the title or statement of a claim, ready to be compared. */
export interface Spelling {
  readonly text: string;
  readonly words: readonly SpellingWord[];
  /** The keys of its words run together. */
  readonly run: string;
}

interface SpellingWord {
  readonly key: string;
  /** The word as it stands there. */
  readonly text: string;
  /** Where the vocabulary has its key. */
  readonly place: number;
}

/** All words of the list, each once: a typed word is compared with each only once, whatever it occurs in. */
export class Vocabulary {
  readonly #places = new Map<string, number>();
  readonly #stems: string[] = [];
  readonly #texts: string[] = [];
  readonly #known = new Map<string, number[]>();
  #forgiving: Forgiving | undefined;

  get forgiving(): Forgiving | undefined {
    return this.#forgiving;
  }

  /** From now on typed words may be misspelt. */
  forgive(forgiving: Forgiving): void {
    this.#forgiving = forgiving;
    this.#known.clear();
  }

  spelling(text: string): Spelling {
    const words = wordsOf(text).map(({ key, from, to }) => ({
      key,
      text: text.slice(from, to),
      place: this.#placeOf(key, text.slice(from, to)),
    }));
    return { text, words, run: words.map(({ key }) => key).join('') };
  }

  #placeOf(key: string, text: string): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#known.clear();
    this.#places.set(key, this.#stems.length);
    this.#texts.push(text);
    return this.#stems.push(stemOf(key)) - 1;
  }

  /**
   * How near a typed key is to each word of the vocabulary.
   * @param open whether it may still be unfinished
   */
  nearnesses(typed: string, open: boolean): readonly number[] {
    const known = this.#known.get(typed + (open ? '…' : ''));
    if (known) return known;
    const stem = stemOf(typed);
    const near = Array.from(this.#places, ([key, place]) =>
      nearness(typed, key, stem, this.#stems[place]!, open, this.#forgiving),
    );
    this.#known.set(typed + (open ? '…' : ''), near);
    return near;
  }

  /** The word that a misspelt one may have been meant to be. */
  suggest(misspelt: string): string | undefined {
    const [word] = wordsOf(misspelt);
    const near = word ? this.nearnesses(word.key, false) : [];
    const least = Math.min(...near);
    return least < Infinity ? this.#texts[near.indexOf(least)] : undefined;
  }
}
