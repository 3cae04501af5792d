import type { FootnoteReference } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Article, Paragraph, Section } from '../link/model.ts';
import { articlePath, href } from './href.ts';
import { renderFootnote, renderParagraph } from './html.ts';
import { locatorText } from './claim-page.ts';
import { locatorHref } from './source-page.ts';
import { noticesBehind, type NoticeView } from './notices.ts';
import { marginNotes, type MarginNote } from './margin.ts';

/** A paragraph of a brief with all that stands beside it. */
export interface ParagraphView {
  id: string;
  number: string;
  html: string;
  locator: string;
  /** Of the source paragraph, where the user has the source. */
  sourceHref: string | undefined;
  notes: MarginNote[];
  editorNotes: EditorNote[];
  /** Of what was withdrawn or reworded here; they stand behind the paragraph. */
  notices: NoticeView[];
}

/** A note of ours on a place in a paragraph. */
export interface EditorNote {
  id: string;
  number: number;
  html: string;
}

/** A heading and the paragraphs below it. */
export interface SectionView {
  heading: Section['heading'];
  paragraphs: ParagraphView[];
}

/** A brief section by section, ready to be shown. */
export const sectionViews = (article: Article): SectionView[] =>
  article.sections.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.map((paragraph) => ({
      id: paragraph.id,
      number: paragraph.id.slice(1),
      html: renderParagraph(paragraph),
      locator: locatorText(paragraph.locator),
      sourceHref: locatorHref(article, paragraph.locator),
      notes: marginNotes(paragraph),
      editorNotes: editorNotes(paragraph),
      notices: noticesBehind(article, paragraph.id),
    })),
  }));

/** A table of contents: each section by its heading, or by its place where it has none. */
export const contents = ({ sections }: Article): { text: string; href: string }[] =>
  sections.map(({ heading, paragraphs }) => ({
    text: heading?.text ?? 'Opening',
    href: `#${heading?.id ?? paragraphs[0]?.id ?? ''}`,
  }));

/** The editor's notes on a paragraph, in the order of their references, numbered through the brief. */
function editorNotes({ node, article: { footnotes } }: Paragraph): EditorNote[] {
  const referred: string[] = [];
  visit(node, 'footnoteReference', ({ identifier }: FootnoteReference) => {
    referred.push(identifier);
  });
  return [...new Set(referred)].flatMap((id) => {
    const index = footnotes.findIndex(({ identifier }) => identifier === id);
    const note = footnotes[index];
    return note ? [{ id, number: index + 1, html: renderFootnote(note) }] : [];
  });
}

/** The article before and the one after by date. */
export function neighbours(
  articles: readonly Article[],
  article: Article,
): { rel: 'prev' | 'next'; word: string; label: string; href: string }[] {
  const index = articles.indexOf(article);
  return [
    { rel: 'prev' as const, word: 'Earlier', article: articles[index - 1] },
    { rel: 'next' as const, word: 'Later', article: articles[index + 1] },
  ].flatMap(({ rel, word, article: other }) =>
    other ? [{ rel, word, label: other.label, href: href(articlePath(other)) }] : [],
  );
}
