/** What the import reads of a tree, whichever DOM holds it: no browser's types are known here. */
export interface Node {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
}

interface Queried {
  querySelector(selectors: string): Element | null;
  querySelectorAll(selectors: string): Iterable<Element>;
}

/** See `Node`. */
export interface Element extends Node, Queried {
  readonly localName: string;
  readonly className: string;
  readonly parentElement: Element | null;
  getAttribute(name: string): string | null;
  closest(selectors: string): Element | null;
  remove(): void;
}

/** See `Node`. */
export interface Document extends Queried {
  readonly title: string;
  readonly body: Element;
}
