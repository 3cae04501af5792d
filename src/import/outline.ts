import type { Article, Site } from '../link/model.ts';

/** What an import must know of a brief. */
export interface Outline {
  slug: string;
  label: string;
  /** The titles that its source is known by. */
  titles: string[];
  /** How many paragraphs its source has. */
  paragraphs: number;
  text: string;
  /** The ids of the names that it mentions. */
  names: string[];
  /** By the number of a source paragraph: the first paragraph of the brief that renders it. */
  renderings: ReadonlyMap<number, string>;
}

/** A name with all its spellings. */
export interface Spelled {
  id: string;
  spellings: string[];
}

/** The briefs of a site, and the names by which a text in any language may be known. */
export function outlinesOf({ articles, names }: Site): { outlines: Outline[]; names: Spelled[] } {
  return {
    outlines: articles.map(outlineOf),
    names: names.map(({ id, name, aliases }) => ({
      id,
      spellings: [name, ...aliases.map(({ text }) => text)],
    })),
  };
}

function outlineOf({ slug, label, meta, paragraphs }: Article): Outline {
  const renderings = new Map<number, string>();
  for (const { text, locator } of paragraphs)
    for (const number of locator) if (!renderings.has(number)) renderings.set(number, text);
  const outside = meta.outside.filter(({ variable }) => variable === 'title').map(({ value }) => value);
  return {
    slug,
    label,
    renderings,
    titles: [meta.source.title ?? [], outside].flat(),
    paragraphs: meta.paragraphs,
    text: paragraphs.map(({ text }) => text).join('\n'),
    names: [...new Set(paragraphs.flatMap(({ mentions }) => mentions.map(({ name }) => name.id)))],
  };
}
