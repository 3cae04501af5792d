import { size } from '../words.ts';
import { chinese } from './chinese.ts';
import { boxes, endings, labels } from './english-labels.ts';
import { sentences } from './english-sentences.ts';
import { reasons, type Phrases, type Reason, type Table } from './reasons.ts';
import { russian } from './russian.ts';

const languages: Phrases[] = [{ labels, endings, boxes, sentences }, russian, chinese];

type Rule = readonly [reason: string, pattern: RegExp];

/** One pattern a reason, of all languages. */
function rules(part: keyof Phrases, around: (alternatives: string) => string): Rule[] {
  const tables: Table[] = languages.map((language) => language[part]);
  return (Object.keys(reasons) as Reason[]).flatMap((reason): Rule[] => {
    const alternatives = tables.flatMap((table) => table[reason] ?? []);
    return alternatives.length ? [[reasons[reason], new RegExp(around(alternatives.join('|')), 'iu')]] : [];
  });
}

/** A bullet or an arrow may stand before a label; a colon, an arrow or a count may close it. */
const wholeLine = (alternatives: string): string =>
  `^[\\s•·|»›>«—–*+▼▾►▶↑↓-]*(?:${alternatives})[\\s:：.!…»›>→▼▾►▶|*—–-]*(?:\\(?\\d*\\)?)$`;
const anywhere = (alternatives: string): string => alternatives;

const labelRules = rules('labels', wholeLine);
const endingRules = rules('endings', wholeLine);
const boxRules = rules('boxes', anywhere);
const sentenceRules = rules('sentences', anywhere);

const longestLabel = 160;
const longestSentence = 70;

const find = (all: readonly Rule[], text: string): string | undefined =>
  all.find(([, pattern]) => pattern.test(text))?.[0];

/** A sentence of some words that ends with a full stop is no label, whatever it begins with. */
const isSentence = (text: string): boolean => /[.。]["”’]?$/.test(text) && size(text) >= 5;
const mayBeLabel = (text: string): boolean => text.length <= longestLabel && !isSentence(text);

/** What kind of furniture a short line is as a whole, if any. */
export const labelFurniture = (text: string): string | undefined =>
  mayBeLabel(text) ? find(labelRules, text) : undefined;

/** What begins after a label with which the article ends, if it is one. */
export const endingLabel = (text: string): string | undefined =>
  mayBeLabel(text) ? find(endingRules, text) : undefined;

/** What kind of box a short line is the heading of, if any. */
export const boxLabel = (text: string): string | undefined =>
  text.length <= longestLabel ? find(boxRules, text) : undefined;

/** What kind of furniture a block of one or a few sentences is, if any; what is longer is never taken for it. */
export const sentenceFurniture = (text: string): string | undefined =>
  size(text) <= longestSentence ? find(sentenceRules, text) : undefined;
