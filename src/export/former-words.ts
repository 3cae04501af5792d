import type { ShareFile } from '../common/share-file.ts';
import type { Former, Site } from '../link/model.ts';
import { articlePath, claimPath } from '../show/href.ts';

/**
 * What stood at addresses before, where it reads otherwise now.
 * @returns by page, then by fragment, which is empty for the page itself
 */
export function formerWords({ articles, claims }: Pick<Site, 'articles' | 'claims'>): Map<string, ShareFile['former']> {
  const pages = new Map<string, ShareFile['former']>();
  const put = (page: string, parts: { id: string; former: readonly Former[] }[]): void => {
    const changed = parts.filter(({ former }) => former.length);
    if (changed.length)
      pages.set(
        page,
        Object.fromEntries(changed.map(({ id, former }) => [id, former.map(({ words, day }) => ({ words, day }))])),
      );
  };
  for (const article of articles)
    put(
      articlePath(article),
      article.paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.passages]),
    );
  for (const claim of claims) put(claimPath(claim), [{ id: '', former: claim.former }]);
  return pages;
}
