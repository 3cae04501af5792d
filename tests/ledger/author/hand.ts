import type { Random } from '../../support/random.ts';
import type { Workshop } from '../workshop.ts';
import { close, isParagraph, markPattern, openBrief, place, type Brief } from './brief.ts';

export type Move = (w: Workshop, random: Random) => void;

let count = 0;
/** A word that stands nowhere else: by it the truth knows what went where. */
export const token = (): string => `qx${(count++).toString(36)}z`;
/** Such a word of a paragraph. */
export const paragraphToken = (): string => `qp${(count++).toString(36)}z`;
export const paragraphTokens = (text: string): string[] => text.match(/\bqp\w+z\b/g) ?? [];
export const fresh = (word: string): string => `${word}-${(count++).toString(36)}`;

export const onBrief =
  (change: (brief: Brief, random: Random, w: Workshop) => void): Move =>
  (w, random) => {
    const brief = openBrief(w, random);
    change(brief, random, w);
    close(w, brief);
  };
/** Changes one block of a kind. */
export const onBlock = (is: (block: string) => boolean, change: (block: string, random: Random) => string): Move =>
  onBrief((brief, random) => {
    const index = place(brief, random, is);
    brief.blocks[index] = change(brief.blocks[index]!, random);
  });
export const isMarked = (block: string): boolean => isParagraph(block) && markPattern.test(block);
export const sentence = (): string => `Of ${paragraphToken()} nobody has written until now.`;

const idsIn = (w: Workshop, folder: string): string[] =>
  [...w.texts.keys()].flatMap((path) => new RegExp(`^${folder}/(.*)\\.md$`).exec(path)?.[1] ?? []);
export const claimsOf = (w: Workshop): string[] => idsIn(w, 'claims');
export const slugsOf = (w: Workshop): string[] => idsIn(w, 'articles');

export function onClaim(w: Workshop, random: Random, change: (text: string) => string): void {
  const path = `claims/${random.pick(claimsOf(w))}.md`;
  w.texts.set(path, change(w.text(path)));
}

export function addFormerly(w: Workshop, path: string, old: string): void {
  const text = w.text(path);
  w.texts.set(
    path,
    text.includes('\nformerly: [')
      ? text.replace('\nformerly: [', `\nformerly: [${old}, `)
      : text.replace('---\n', `---\nformerly: [${old}]\n`),
  );
}

export function renameClaim(w: Workshop, from: string, to: string, isTold = true): void {
  w.everywhere(`claim:${from} `, `claim:${to} `)
    .everywhere(`claim:${from}#`, `claim:${to}#`)
    .everywhere(`[${from}]`, `[${to}]`);
  w.rename(`claims/${from}.md`, `claims/${to}.md`);
  w.texts.set(`claims/${to}.md`, w.text(`claims/${to}.md`).replace(`formerly: [${to}]`, `formerly: [${from}]`));
  if (isTold) addFormerly(w, `claims/${to}.md`, from);
}

export function renameArticle(w: Workshop, from: string, to: string): void {
  w.rename(`articles/${from}.md`, `articles/${to}.md`);
  addFormerly(w, `articles/${to}.md`, from);
}

export function renameName(w: Workshop, random: Random): void {
  const path = 'names/organisations.yaml';
  const from = random.pick([...w.text(path).matchAll(/- id: (.*)/g)].map((match) => match[1]!));
  const to = fresh('o');
  w.texts.set(
    path,
    w
      .text(path)
      .replace(`- id: ${from}\n`, `- id: ${to}\n  formerly: [${from}]\n`)
      .replace(/(formerly: \[.*)\]\n {2}formerly: \[(.*\]\n)/, '$1, $2'),
  );
  w.everywhere(`names: [${from}]`, `names: [${to}]`);
}
