import type { Random } from '../support/random.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words that no language has, the same for the same seed. */
export class Words {
  readonly #random: Random;
  readonly all: readonly string[];

  constructor(random: Random) {
    this.#random = random;
    this.all = [...new Set(Array.from({ length: 4000 }, () => this.#word()))];
  }

  /** Some words with blanks between them. */
  run(length: number): string {
    return Array.from({ length }, () => this.#random.pick(this.all)).join(' ');
  }

  /** Words with a capital each, of which hardly two are alike. */
  title(length: number): string {
    return Array.from({ length }, () => capital(this.#word())).join(' ');
  }

  sentence(length: number): string {
    return `${capital(this.run(length))}.`;
  }

  #word(): string {
    return Array.from(
      { length: this.#random.int(2, 4) },
      () => this.#random.pick([...'bdfgklmnprstv']) + this.#random.pick(['a', 'e', 'i', 'o', 'u', 'an', 'er', 'or']),
    ).join('');
  }
}
