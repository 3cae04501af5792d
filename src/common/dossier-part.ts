/** A page of the site, or a list made for paper, as a part of the dossier. */
export interface Part {
  /** Of the element that holds it; its own ids get this in front of them. */
  id: string;
  /** As the contents name it; undefined for what they pass over. */
  title: string | undefined;
  /** How far its headings are lowered: 1 for a part of a chapter. */
  depth: 0 | 1;
  /** Where the page stands in the site, from its base; undefined for what `html` holds. */
  path?: string;
  html?: string;
}
