import { stringify } from 'yaml';
import type { SourceBlock, SourceFacts } from '../read/source-text.ts';

const marks = { heading: '## ', quote: '> ', item: '- ', paragraph: '' };

/**
 * Writes an article as the file of content/sources/ that the site reads. Every paragraph begins with its number, so
 * that whatever it begins with itself is never taken for a sign of Markdown.
 */
export function sourceFile(facts: SourceFacts, blocks: readonly SourceBlock[]): string {
  const stated = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  const front = Object.keys(stated).length ? `---\n${stringify(stated, { lineWidth: 0 })}---\n\n` : '';
  let number = 0;
  const lines = blocks.map(({ kind, text }) => marks[kind] + (kind === 'heading' ? text : `[${++number}] ${text}`));
  return `${front}${lines.join('\n\n')}\n`;
}
