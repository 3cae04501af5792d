import { addressProblems } from './addresses.ts';
import { nearest } from './nearest.ts';

/** Names the closest valid ids, so that a slip of the pen is mended without a search. */
function didYouMean({ id: wrong, valid, now }: Unknown, where: string): string {
  if (now !== undefined) return `It is called "${now}" now: write that.`;
  const close = nearest(wrong, valid);
  return close.length
    ? `Did you mean ${close.map((id) => `"${id}"`).join(' or ')}? Valid ids are in ${where}.`
    : `Valid ids are in ${where}.`;
}

interface Unknown {
  id: string;
  valid: Iterable<string>;
  /** What it is called now, if it once was an id. */
  now?: string;
}

/** Every problem that content can have: what is wrong, and what its author should do. Nothing else is ever reported. */
export const catalogue = {
  FileUnexpected: (a: { expected: string }) => ({
    message: 'This file has no meaning here, so nothing would be made of it.',
    hint: `Move it or rename it; in this folder belong ${a.expected}.`,
  }),
  FileMissing: (a: { what: string }) => ({
    message: `The file is missing: it holds ${a.what}.`,
    hint: 'Bring it back from the history of the repository, or write it anew as the README shows.',
  }),
  YamlInvalid: (a: { reason: string }) => ({
    message: `This is not valid YAML: ${a.reason}`,
    hint: 'Mend the syntax at this place; quote a text that holds a colon, a hash or a leading quote.',
  }),
  FieldInvalid: (a: { field: string; reason: string }) => ({
    message: `${a.field ? `"${a.field}"` : 'The entry'} does not fit: ${a.reason}.`,
    hint: 'Mend the value; the fields are described in src/read/schemas.ts.',
  }),
  FrontMatterMissing: (_: object) => ({
    message: 'The file does not begin with front matter.',
    hint: 'Begin it with a line of three hyphens, the fields, and another line of three hyphens.',
  }),
  IdInvalid: (a: { id: string }) => ({
    message: `"${a.id}" cannot be an id.`,
    hint: 'Use small letters, digits and single hyphens; p and a number are kept for paragraphs, and words such as main and names for the pages themselves.',
  }),
  IdDuplicate: (a: { id: string; first: string }) => ({
    message: `The id "${a.id}" is taken by ${a.first}.`,
    hint: /^p\d/.test(a.id)
      ? 'Take it out of the one that is new: npm run addresses writes another.'
      : 'Give this one an id of its own; a second passage of one claim in a brief takes one after the hash, as in (claim:the-claim#second "affirms"), and one that had an id before keeps it so.',
  }),
  SchemeUnknown: (a: { url: string }) => ({
    message: `The link target "${a.url}" has an unknown scheme.`,
    hint: 'Marks use claim:, name: and source:; a link to the web begins with https://.',
  }),
  ClaimUnknown: (a: Unknown) => ({
    message: `There is no claim "${a.id}".`,
    hint: didYouMean(a, 'content/claims/'),
  }),
  ClaimWithoutPassage: (a: { id: string }) => ({
    message: `No article takes a position on the claim "${a.id}".`,
    hint: `Mark a passage of a brief with (claim:${a.id} "stance"), or remove the claim.`,
  }),
  ClaimWithoutAccount: (a: { id: string }) => ({
    message: `Nothing is said of how the accounts of the claim "${a.id}" differ.`,
    hint: 'Write a few sentences below the front matter; of a claim that one article makes, who makes it.',
  }),
  TitleTaken: (a: { title: string; first: string }) => ({
    message: `"${a.title}" is what ${a.first} is called, too.`,
    hint: 'Readers tell them apart by it: call this one otherwise.',
  }),
  StanceUnknown: (a: { stance: string; valid: readonly string[] }) => ({
    message: a.stance ? `"${a.stance}" is not a stance.` : 'The mark has no stance.',
    hint: `Write one of ${a.valid.join(', ')} in quotation marks behind the target, as in (claim:some-id "affirms").`,
  }),
  StanceCount: (a: { claims: number; stances: number }) => ({
    message: `The mark has ${a.stances} stances for ${a.claims === 1 ? 'one claim' : `${a.claims} claims`}.`,
    hint: 'Write a stance for each claim in their order, as in (claim:one+other "affirms + disputes"), or one for all.',
  }),
  ClaimTwice: (a: { id: string }) => ({
    message: `The mark takes two positions on the claim "${a.id}".`,
    hint: 'Name each claim once; who else holds the stance stands behind a semicolon: "affirms; some-name, author".',
  }),
  LeadTwice: (a: { id: string }) => ({
    message: `Another passage of this brief is the lead on the claim "${a.id}".`,
    hint: 'Keep the word "lead" at the passage that says best where the article stands.',
  }),
  LeadRelayed: (a: { id: string }) => ({
    message: `The author is not among the holders, so this cannot be the article's lead on the claim "${a.id}".`,
    hint: 'Take "lead" out, or add "author" to the holders if the author says it too.',
  }),
  NameUnknown: (a: Unknown) => ({
    message: `There is no name "${a.id}".`,
    hint: didYouMean(a, 'content/names/'),
  }),
  NameAmbiguous: (a: { alias: string; names: string[] }) => ({
    message: `"${a.alias}" may mean ${a.names.join(' or ')}.`,
    hint: `Mark which one is meant, as in [${a.alias}](name:${a.names[0]}).`,
  }),
  DisagreementAbsent: (a: { id: string }) => ({
    message: `The articles do not dispute the claim "${a.id}" in their own voices.`,
    hint: 'Of their leads one must dispute it and another not; what is only relayed does not count. Mend the marks or remove the entry.',
  }),
  ArticleUnknown: (a: Unknown) => ({
    message: `There is no article "${a.id}".`,
    hint: didYouMean(a, 'content/articles/'),
  }),
  GroupUnknown: (a: Unknown) => ({
    message: `There is no group of claims "${a.id}".`,
    hint: didYouMean(a, 'content/site.yaml, under groups'),
  }),
  RelationToItself: (a: { id: string }) => ({
    message: `"${a.id}" is related to itself.`,
    hint: 'Remove it from the list.',
  }),
  LocatorMissing: (_: object) => ({
    message: 'The paragraph does not end with its locator.',
    hint: 'Close it with the source paragraph that it renders, as in [¶ 5](source:5); npm run addresses writes its id.',
  }),
  LocatorMisplaced: (_: object) => ({
    message: 'A locator stands inside the paragraph.',
    hint: 'Move it to the end; one paragraph has one locator, which may be a span: [¶ 5–6](source:5-6).',
  }),
  LocatorInvalid: (a: { locator: string; paragraphs: number }) => ({
    message: `The locator "${a.locator}" names no paragraph of the source.`,
    hint: `Write it on one line as source:N, source:N-M or source:N,M with numbers from 1 to ${a.paragraphs}, the smaller first; behind it stand the paragraph's ids, if it has any: [¶ 5](source:5 "p7").`,
  }),
  ParagraphIdInvalid: (a: { id: string }) => ({
    message: `"${a.id}" cannot be the id of a paragraph.`,
    hint: 'Take it out: npm run addresses writes one. A paragraph that took another in has the ids of both: "p7 p8".',
  }),
  SourceCount: (a: { found: number; wanted: number }) => ({
    message: `The source has ${a.found} paragraphs, but its brief speaks of ${a.wanted}.`,
    hint: 'Leave the article alone in the file, one blank line between paragraphs, headings marked with number signs.',
  }),
  SourceParagraphUnrendered: (a: { paragraph: number }) => ({
    message: `No paragraph of the brief renders source paragraph ${a.paragraph}.`,
    hint: 'Render it, or correct the locator of the paragraph that does.',
  }),
  MarkMisplaced: (a: { where: string }) => ({
    message: `A mark cannot stand in ${a.where}.`,
    hint: 'Marks belong in the paragraphs of a brief, outside of other links.',
  }),
  MarkEmpty: (_: object) => ({
    message: 'The mark has no words.',
    hint: 'Put the words that take the position between the square brackets.',
  }),
  MarkUnread: (a: { reason: string }) => ({
    message: `This is no mark as it is written: ${a.reason}.`,
    hint: 'Write [words](claim:some-id "affirms"), [words](claim:some-id#second "reports; some-name") or [words](name:some-id), with no space between the brackets and no mark inside of another. A bracket that is meant takes a backslash before it.',
  }),
  HeadingWithoutId: (a: { text: string }) => ({
    message: `The heading "${a.text}" has no id.`,
    hint: 'End it with a short id of your own in braces, as in "## The treaty {#treaty}"; it never changes again.',
  }),
  HeadingDepth: (_: object) => ({
    message: 'Headings inside a brief are of the second level.',
    hint: 'Begin the heading with two number signs.',
  }),
  BlockUnsupported: (a: { type: string }) => ({
    message: `This kind of Markdown (${a.type}) cannot stand here.`,
    hint: 'A brief has paragraphs, lists, quotations, tables, headings and footnotes of one paragraph, without pictures and HTML; the account of a claim, only words.',
  }),
  FootnoteOrphan: (a: { label: string; missing: 'note' | 'reference' }) => ({
    message:
      a.missing === 'note' ? `The footnote "${a.label}" has no text.` : `Nothing refers to the footnote "${a.label}".`,
    hint:
      a.missing === 'note'
        ? `Add a line that begins with [^${a.label}]: and the text.`
        : `Refer to it with [^${a.label}] in a paragraph, or remove it.`,
  }),
  EventUnsaid: (a: { article: string; paragraph: number }) => ({
    message: `No paragraph of the brief "${a.article}" renders source paragraph ${a.paragraph}.`,
    hint: 'Correct the number: it counts the paragraphs of the source.',
  }),
  ...addressProblems,
} as const satisfies Record<string, (args: never) => { message: string; hint: string; decision?: string }>;

export type ProblemCode = keyof typeof catalogue;
