import { getSite } from '#site';

/** Pages of the real site that stand for their kind at its largest, found in the content rather than written here. */
export async function siteFacts(): Promise<{ longestArticle: string; sharedClaim: string; busiestName: string }> {
  const { articles, claims, names } = await getSite();
  const most = <T>(items: readonly T[], size: (item: T) => number): T =>
    [...items].sort((a, b) => size(b) - size(a))[0]!;
  return {
    longestArticle: most(articles, ({ paragraphs }) => paragraphs.reduce((sum, { text }) => sum + text.length, 0)).slug,
    sharedClaim: most(claims, ({ accounts }) => accounts.flatMap(({ passages }) => passages).length).id,
    busiestName: most(names, ({ mentions }) => mentions.flatMap((part) => part.mentions).length).id,
  };
}
