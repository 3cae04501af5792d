import { holdBriefs, type HeldBrief } from '../../../src/check/source/hold.ts';
import type { Finding, Rule } from '../../../src/check/source/finding.ts';
import { Problems } from '../../../src/problems/problems.ts';
import { readTexts } from '../../../src/read/content.ts';
import { model } from '../../../src/site.ts';
import { fixture, type Files } from '../../support/content.ts';

const cable = fixture('cable');

/** Holds the briefs of a content folder against their sources. */
export function heldIn(files: Files): HeldBrief[] {
  const problems = new Problems();
  const { content, site } = model(readTexts(files, 'content', problems), problems);
  return holdBriefs(content, site);
}

/**
 * Holds a brief of one article, written in November 2019, against its source.
 * @param source its paragraphs
 * @param body the brief below its front matter; a text without locators is one paragraph that renders all of the source
 */
export function held(source: readonly string[], body: string, front = ''): HeldBrief {
  const head = `label: Brandt 2019\ndate: "2019-11-12"\nparagraphs: ${source.length}\nanswer: No.\nstandfirst: It has not.`;
  const range = source.length > 1 ? [`1–${source.length}`, `1-${source.length}`] : ['1', '1'];
  const located = body.includes('](source:') ? body : `${body} [¶ ${range[0]}](source:${range[1]})`;
  const files = new Map(cable)
    .set('articles/brandt-2019.md', `---\n${head}\nsource: { author: [ada-brandt] }\n${front}---\n\n${located}\n`)
    .set('sources/brandt-2019.md', source.join('\n\n'));
  return heldIn(files).find(({ slug }) => slug === 'brandt-2019')!;
}

/** What of one rule was found, as what is quoted first in it; what is surely wrong with an exclamation mark before. */
export const wordsFound = ({ findings }: HeldBrief, rule: Rule): string[] =>
  findings
    .filter((finding) => finding.rule === rule)
    .map(({ isFault, text }) => `${isFault ? '!' : ''}${quotedIn(text)}`);

const quotedIn = (text: Finding['text']): string => /“([^”]*)”/.exec(text)?.[1] ?? text;
