const escape = 'if it is meant to be read so, put a backslash before it';

/** What to do about Markdown that a brief or an account cannot hold. */
const instead: Record<string, string> = {
  code: 'Code begins with four blanks or with a line of three backticks, and goes on to the next such line: take them away.',
  html: 'HTML is not read; write Markdown, and close a comment (<!-- … -->) before the line ends that it stands on alone.',
  image: 'A brief has no pictures: tell what it shows.',
  definition: 'Write the address into the link itself: [words](https://example.org).',
  linkReference: 'Write the address into the link itself: [words](https://example.org).',
  thematicBreak: 'Begin a new section with a heading instead of a line.',
  heading: 'Headings stand alone, outside of lists and quotations.',
  footnoteReference: 'Notes are referred to in the paragraphs of a brief, outside of names and links.',
};

/** What is wrong with the Markdown of a brief or an account, but for its marks. */
export const briefProblems = {
  LocatorMissing: (a: { next: number; type: string }) => ({
    message: `The ${a.type} does not end with its locator.`,
    hint: `Close ${a.type === 'paragraph' ? 'it' : 'its last item, line or cell'} with the source paragraph that it renders, as in [¶ ${a.next}](source:${a.next}); npm run addresses writes its id.`,
  }),
  LocatorMisplaced: (_: object) => ({
    message: 'A locator stands inside the paragraph.',
    hint: 'Move it to the end, behind the full stop; one paragraph has one locator, which may be a span: [¶ 5–6](source:5-6).',
  }),
  LocatorInvalid: (a: { locator: string; paragraphs: number; next: number }) => ({
    message: `The locator "${a.locator}" names no paragraph of the source.`,
    hint: `Write it on one line as source:N, source:N-M or source:N,M with numbers from 1 to ${a.paragraphs}, the smaller first; behind it stand the paragraph's ids, if it has any: [¶ ${a.next}](source:${a.next} "p7").`,
  }),
  ParagraphIdInvalid: (a: { id: string }) => ({
    message: `"${a.id}" cannot be the id of a paragraph.`,
    hint: 'Take it out: npm run addresses writes one. A paragraph that took another in has the ids of both: "p7 p8".',
  }),
  LocatorText: (a: { text: string; target: string }) => ({
    message: `The locator says “${a.text}” and leads to ${a.target}.`,
    hint: 'Let both name the same paragraphs of the source, as in [¶ 5–6](source:5-6).',
  }),
  SourceCount: (a: { found: number; wanted: number }) => ({
    message: `The source has ${a.found} paragraphs, but its brief speaks of ${a.wanted}.`,
    hint: 'Import it again with --replace, and with --drop or --join where its preview is wrong; or delete the file.',
  }),
  SourceParagraphUnrendered: (a: { paragraphs: string }) => ({
    message: `No paragraph of the brief renders source paragraph ${a.paragraphs}.`,
    hint: 'Render it, or correct the locator of the paragraph that does, or the number of paragraphs here.',
  }),
  HeadingWithoutId: (a: { text: string }) => ({
    message: `The heading "${a.text}" has no id.`,
    hint: 'End it with a short id of your own in braces, as in "## The treaty {#treaty}"; it never changes again.',
  }),
  HeadingDepth: (_: object) => ({
    message: 'Headings inside a brief are of the second level, and begin with two number signs.',
    hint: 'Write "## Words {#id}". A line of hyphens or equals signs right under words makes a heading of them, too.',
  }),
  WordsMissing: (a: { what: string }) => ({
    message: `The ${a.what} has no words that a reader would see.`,
    hint: 'Write them, or remove it.',
  }),
  WordsLost: (a: { words: string; why: string }) => ({
    message: `“${a.words}” would not stand on the page as it stands here: ${a.why}.`,
    hint: 'Write it so that it does: a year that begins a paragraph takes a backslash before its full stop (2014\\.), items of a list count from 1, rows have no more cells than the first.',
  }),
  MarkdownUnread: (a: { found: string }) => ({
    message: `“${a.found}” would stand on the page as it is written here: Markdown does not read it.`,
    hint: /^#+[^#\s]/.test(a.found)
      ? `If it is a heading, put a blank behind its number signs; ${escape}.`
      : `Mend it, or, ${escape}. Emphasis begins before a letter and ends behind one: put quotation marks and full stops outside of its asterisks.`,
  }),
  BlockUnsupported: (a: { type: string }) => ({
    message: `This kind of Markdown (${a.type}) cannot stand here.`,
    hint: `${instead[a.type] ?? 'Write it in words.'} A brief has paragraphs, lists, quotations, tables, headings and footnotes of one paragraph; the account of a claim, only words.`,
  }),
  FootnoteOrphan: (a: { label: string; missing: 'note' | 'reference' }) => ({
    message:
      a.missing === 'note' ? `The footnote "${a.label}" has no text.` : `Nothing refers to the footnote "${a.label}".`,
    hint:
      a.missing === 'note'
        ? `Add a line that begins with [^${a.label}]: and the text.`
        : `Refer to it with [^${a.label}] in a paragraph, or remove it.`,
  }),
} as const;
