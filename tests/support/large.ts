import { beforeEach } from 'vitest';
import { getSite } from '#site';

const { articles } = await getSite();
const isLarge =
  articles.length > 1 && articles.some(({ paragraphs, footnotes }) => paragraphs.length >= 10 && footnotes.length > 0);

/** Skips the tests of a file where the dossier is too small for them: they scroll far, open notes, compare many marks. */
export const needsLargeDossier = (): void =>
  beforeEach(({ skip }) => skip(!isLarge, 'no two articles, or none of ten paragraphs with a note'));
