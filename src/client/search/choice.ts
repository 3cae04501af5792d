/** The option that the keyboard has chosen; the focus stays in the box. */
export class Choice {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  /** The address of an option to be chosen when it is there. */
  wanted = '';

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  get #chosen(): HTMLAnchorElement | undefined {
    return this.#options.find(({ ariaSelected }) => ariaSelected === 'true');
  }

  /** Shows other options; the one that was chosen stays so if it is among them. */
  show(options: HTMLElement[]): void {
    const href = this.#chosen?.href ?? this.wanted;
    this.#list.replaceChildren(...options);
    for (const [at, option] of this.#options.entries()) option.id ||= `found-${at}`;
    const chosen = href ? this.#options.find((option) => option.href === href) : undefined;
    this.#choose(chosen);
    if (!chosen) this.wanted = href;
  }

  leave(): void {
    this.#choose(undefined);
  }

  /** Does what a key means, and says whether it means something. */
  take(key: string): boolean {
    const options = this.#options;
    const chosen = this.#chosen;
    if (key === 'Enter' && chosen) chosen.click();
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const at = chosen ? options.indexOf(chosen) : key === 'ArrowUp' ? 0 : -1;
      this.#choose(options.at((at + (key === 'ArrowUp' ? -1 : 1)) % options.length));
    } else {
      if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) this.leave();
      return false;
    }
    return true;
  }

  #choose(option: HTMLAnchorElement | undefined): void {
    this.wanted = '';
    this.#chosen?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}
