/** share.json beside a page: what the build has made ready for whoever shares something of it. */
export interface ShareFile {
  /** By fragment, the text directive that lights up the words there and is proved to light up nothing else. */
  readonly directives: Readonly<Record<string, string>>;
  /** By fragment, what stood there before, where it reads otherwise now; the empty fragment is the page itself. */
  readonly former: Readonly<Record<string, readonly { readonly words: string; readonly day: string }[]>>;
  /** By format; in each `citedAddress` stands for the address. */
  readonly citations: Readonly<Record<string, ReadyCitation>>;
}

/** A citation of a page, and of a paragraph on it, whose number `paragraphMark` stands for. */
export interface ReadyCitation {
  readonly page: string;
  readonly paragraph: string;
}

/** Stands where the address belongs: no page has it. */
export const citedAddress = 'https://cited.invalid/';

/** Stands where a paragraph's number belongs: Unicode's character for an object that is put in later. */
export const paragraphMark = '\uFFFC';
