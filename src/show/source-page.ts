import type { Article } from '../link/model.ts';
import { href, paragraphPath, sourcePath } from './href.ts';

/** A paragraph of the source beside what the brief makes of it. */
export interface SourceRow {
  id: string;
  number: number;
  text: string;
  renderings: { number: string; text: string; href: string }[];
}

/** A source paragraph by paragraph, each with the paragraphs of the brief that render it. */
export function sourceRows(article: Article, source: readonly string[]): SourceRow[] {
  return source.map((text, index) => {
    const number = index + 1;
    return {
      id: `s${number}`,
      number,
      text,
      renderings: article.paragraphs
        .filter(({ locator }) => locator.includes(number))
        .map((paragraph) => ({
          number: paragraph.id.slice(1),
          text: paragraph.text,
          href: href(paragraphPath(paragraph)),
        })),
    };
  });
}

/** Where a locator leads: to the source, if the user has brought it in. */
export const locatorHref = ({ source, slug }: Article, [first]: readonly number[]): string | undefined =>
  source && href(`${sourcePath({ slug })}#s${first}`);
