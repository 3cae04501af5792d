/** share.json beside a page: what the build has made ready for whoever shares something of it. */
export interface ShareFile {
  /** By fragment, the text directive that lights up the words there and is proved to light up nothing else. */
  readonly directives: Readonly<Record<string, string>>;
  /** By fragment, what stood there before, where it reads otherwise now; the empty fragment is the page itself. */
  readonly former: Readonly<Record<string, readonly { readonly words: string; readonly day: string }[]>>;
  /** Of the page, by format; each has the page's canonical address in it. */
  readonly citations: Readonly<Record<string, string>>;
}
