import type { Element, ElementContent, Parents } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Article, Paragraph, Passage } from '../link/model.ts';
import type { ClaimMark } from '../read/marks.ts';
import { footnoteElements, toElements } from './html.ts';
import { withMentions } from './mentions.ts';
import { signOf } from './sign.ts';

/**
 * Renders a paragraph of a brief: its passages with their signs, its first mentions linked, its notes beside their
 * numbers.
 * @param articles all articles, by date
 * @param noted footnotes that earlier paragraphs have referred to; those of this one are added
 */
export function renderParagraph(paragraph: Paragraph, articles: readonly Article[], noted: Set<string>): string {
  const passages = new Map(paragraph.passages.map((passage) => [passage.id, passage]));
  const tree = toElements(withMentions(paragraph.node, paragraph.mentions), {
    claimMark: (state, mark: ClaimMark) => passageElements(passages.get(mark.id)!, state.all(mark), articles),
    footnoteReference: (_state, { identifier }: { identifier: string }) => noteElements(paragraph, identifier, noted),
  });
  visit(tree, 'element', keepPunctuation);
  return toHtml(tree, { closeSelfClosing: true });
}

/** A passage and, behind it, a place for its signs and the punctuation that follows. */
function passageElements(passage: Passage, words: ElementContent[], articles: readonly Article[]): ElementContent[] {
  const former = passage.formerIds.map((id) => h('span', { id }));
  const signs = passage.positions.map((position) => signOf(position, articles));
  return [h('span.passage', { id: passage.id }, [...former, ...words]), h('span.nb.signs', signs)];
}

/** Punctuation stands between a passage and its signs, and no line begins with either. */
function keepPunctuation(signs: Element, index: number | undefined, parent: Parents | undefined): void {
  if (!parent || index === undefined || !hasClass(signs, 'signs')) return;
  const next = parent.children[index + 1];
  if (next?.type !== 'text') return;
  const [punctuation = ''] = /^[,.;:!?…’”'")\]]*/u.exec(next.value) ?? [];
  if (!punctuation) return;
  signs.children.unshift({ type: 'text', value: punctuation });
  next.value = next.value.slice(punctuation.length);
}

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

/** The number of an editor's note, and at its first mention the note itself. */
function noteElements({ article: { footnotes } }: Paragraph, id: string, noted: Set<string>): ElementContent[] {
  const index = footnotes.findIndex((note) => note.identifier === id);
  const number = String(index + 1);
  const label = `Editor’s note ${number}`;
  const isFirst = !noted.has(id);
  noted.add(id);
  const reference = h(
    'a.fn',
    { href: `#note-${id}`, ...(isFirst && { id: `ref-${id}` }), role: 'doc-noteref', ariaLabel: label },
    number,
  );
  if (!isFirst) return [h('sup', [reference])];
  const back = h('a', { href: `#ref-${id}`, ariaLabel: `Back to the text from note ${number}` }, number);
  return [
    h('sup', [reference]),
    h('span.side.ed', { id: `note-${id}`, role: 'note', ariaLabel: label }, [
      h('span.note', [back, ' ', ...footnoteElements(footnotes[index]!)]),
    ]),
  ];
}
