import { locatorText, sourceRange } from '../read/locator.ts';

/** A title made of an id: `fares-suffice` becomes `Fares suffice`. */
export function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A label made of an id: `lind-2011` becomes `Lind 2011`. */
const labelOf = (id: string): string => id.split('-').map(titleOf).join(' ');

/** The year in an id: `2011` of `lind-2011`. */
export const yearOf = (id: string): string | undefined => /(?:^|-)([12]\d{3})(?:-|$)/.exec(id)?.[1];

const locator = (paragraph: number): string => `[${locatorText([paragraph])}](source:${sourceRange([paragraph])})`;

/** A brief that builds as it stands. */
export const articleSkeleton = (slug: string, date: string): string => `---
label: ${quoted(labelOf(slug))}
date: "${date}"
paragraphs: 1
answer: The article’s answer to the question of the site, in a line.
standfirst: The same in a sentence.
source: {}
---

What the first paragraph of the article says, in your own words. ${locator(1)}
`;

/** A claim that lacks nothing but a passage that takes a position on it. */
export const claimSkeleton = (id: string, group: string): string => `---
title: ${quoted(titleOf(id))}
statement: One neutral sentence that can be affirmed or disputed.
group: ${group}
---

How the accounts differ; where one article makes the claim, who makes it.
`;

/** A name, as a block of fields. */
export const nameSkeleton = (id: string): string => `id: ${quoted(id)}
name: ${quoted(labelOf(id))}
aliases: []
description: A line, from what the articles say.`;

/** An event that one paragraph of an article tells of, as a block of fields. */
export const eventSkeleton = (
  id: string,
  date: string,
  article: string,
  paragraph: number,
): string => `id: ${quoted(id)}
date: "${date}"
text: What happened, in a sentence.
names: []
said: { ${quoted(article)}: [${paragraph}] } # by article, the paragraphs of its source that tell of it`;

/** A text as YAML has it: what would be a number or a word of its own stands in quotation marks. */
const quoted = (text: string): string =>
  /^(?:true|false|null|[\d.]+(?:e\d+)?)$/i.test(text) ? JSON.stringify(text) : text;
