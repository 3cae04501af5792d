import type { Passage } from '../link/model.ts';
import { sentenceAround } from '../link/sentences.ts';
import { renderStretch } from './html.ts';

/** So many characters of a sentence are shown on either side of a passage. */
const context = 90;

/** A passage marked in its sentence, which is cut at whole words where it is long. */
export function excerptAround(passage: Passage): string {
  const { text } = passage.paragraph;
  const sentence = sentenceAround(text, passage);
  const from = passage.from - sentence.from > context ? text.indexOf(' ', passage.from - context) + 1 : sentence.from;
  const to = sentence.to - passage.to > context ? text.lastIndexOf(' ', passage.to + context) : sentence.to;
  const stretch = { from: Math.min(from, passage.from), to: Math.max(to, passage.to) };
  const html = renderStretch(passage.paragraph, stretch, passage);
  return `${stretch.from > sentence.from ? '… ' : ''}${html}${stretch.to < sentence.to ? ' …' : ''}`;
}
