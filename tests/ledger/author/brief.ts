import type { Random } from '../../support/random.ts';
import type { Workshop } from '../workshop.ts';

/** A brief as an author sees it: what stands between blank lines. */
export interface Brief {
  path: string;
  head: string;
  blocks: string[];
}

const locator = / ?\[¶ [^\]]*\]\(source:[^)]*\)$/;
const idsIn = (block: string): string[] => / "([^"]*)"\)$/.exec(locator.exec(block)?.[0] ?? '')?.[1]?.split(' ') ?? [];

export const isParagraph = (block: string): boolean => locator.test(block);
export const isHeading = (block: string): boolean => block.startsWith('## ');
export const wordsOf = (block: string): string => block.replace(locator, '');
export const markPattern = /\[([^\]^]*)\]\(claim:([a-z0-9-]+)(?:#([a-z0-9-]+))? "([^"]*)"\)/;

/** A paragraph with its locator: every brief here renders a source of one paragraph. */
export const paragraph = (words: string, ids: readonly string[] = []): string =>
  `${words} [¶ 1](source:1${ids.length ? ` "${ids.join(' ')}"` : ''})`;

/** A paragraph with the words of another one before its own, and the ids of both. */
export const joinedWith = (one: string, other: string, ids = [...idsIn(one), ...idsIn(other)]): string =>
  paragraph(`${wordsOf(one)} ${wordsOf(other)}`, ids);
export const withoutIds = (block: string): string => paragraph(wordsOf(block));
export const ids = idsIn;

/** Opens a brief. @throws RangeError if there is none */
export function openBrief(w: Workshop, random: Random): Brief {
  const path = random.pick([...w.texts.keys()].filter((path) => path.startsWith('articles/')));
  const [, head = '', body = ''] = /^(---\n[^]*?\n---\n)\n([^]*)$/.exec(w.text(path))!;
  return { path, head, blocks: body.trim().split('\n\n') };
}

export const close = (w: Workshop, { path, head, blocks }: Brief): void =>
  void w.texts.set(path, `${head}\n${blocks.join('\n\n')}\n`);

/** A place of a block that is as one wants it. @throws RangeError if there is none */
export const place = ({ blocks }: Brief, random: Random, is: (block: string) => boolean = isParagraph): number =>
  random.pick([...blocks.keys()].filter((index) => is(blocks[index]!)));
