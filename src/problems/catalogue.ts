import type { AddressKind } from '../ledger/address.ts';
import { nearest } from './nearest.ts';

/** Names the closest valid ids, so that a slip of the pen is mended without a search. */
function didYouMean(wrong: string, valid: Iterable<string>, where: string): string {
  const close = nearest(wrong, valid);
  return close.length ? `Did you mean ${close.map((id) => `"${id}"`).join(' or ')}? Valid ids are in ${where}.` : `Valid ids are in ${where}.`;
}

interface Unknown {
  id: string;
  valid: Iterable<string>;
}

/** The beginning of a text, in quotation marks. */
function quoted(text: string): string {
  return `“${text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text}”`;
}

const hasFormerly = (kind: AddressKind): boolean => ['article', 'claim', 'name'].includes(kind);

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
    hint: 'Give this one an id of its own; a second passage of one claim in a brief takes one after the hash, as in (claim:the-claim#second "affirms").',
  }),
  SchemeUnknown: (a: { url: string }) => ({
    message: `The link target "${a.url}" has an unknown scheme.`,
    hint: 'Marks use claim:, name: and source:; a link to the web begins with https://.',
  }),
  ClaimUnknown: (a: Unknown) => ({
    message: `There is no claim "${a.id}".`,
    hint: didYouMean(a.id, a.valid, 'content/claims/'),
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
  NameUnknown: (a: Unknown) => ({
    message: `There is no name "${a.id}".`,
    hint: didYouMean(a.id, a.valid, 'content/names/'),
  }),
  NameAmbiguous: (a: { alias: string; names: string[] }) => ({
    message: `"${a.alias}" may mean ${a.names.join(' or ')}.`,
    hint: `Mark which one is meant, as in [${a.alias}](name:${a.names[0]}).`,
  }),
  DisagreementAbsent: (a: { id: string }) => ({
    message: `No two articles disagree on the claim "${a.id}".`,
    hint: 'A disagreement needs an article that affirms or expects the claim and another that qualifies or disputes it; mend the marks or remove the entry.',
  }),
  ArticleUnknown: (a: Unknown) => ({
    message: `There is no article "${a.id}".`,
    hint: didYouMean(a.id, a.valid, 'content/articles/'),
  }),
  GroupUnknown: (a: Unknown) => ({
    message: `There is no group of claims "${a.id}".`,
    hint: didYouMean(a.id, a.valid, 'content/site.yaml, under groups'),
  }),
  RelationToItself: (a: { id: string }) => ({
    message: `"${a.id}" is related to itself.`,
    hint: 'Remove it from the list.',
  }),
  LocatorMissing: (_: object) => ({
    message: 'The paragraph does not end with its locator.',
    hint: 'Close it with the source paragraph that it renders, as in [¶ 5](source:5).',
  }),
  LocatorMisplaced: (_: object) => ({
    message: 'A locator stands inside the paragraph.',
    hint: 'Move it to the end; one paragraph has one locator, which may be a span: [¶ 5–6](source:5-6).',
  }),
  LocatorInvalid: (a: { locator: string; paragraphs: number }) => ({
    message: `The locator "${a.locator}" names no paragraph of the source.`,
    hint: `Write source:N or source:N-M with numbers from 1 to ${a.paragraphs}, the smaller first.`,
  }),
  SourceCount: (a: { found: number; wanted: number }) => ({
    message: `The source has ${a.found} paragraphs, but its brief speaks of ${a.wanted}.`,
    hint: 'Import it again with --replace, and with --drop or --join where its preview is wrong; or delete the file.',
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
    message: a.missing === 'note' ? `The footnote "${a.label}" has no text.` : `Nothing refers to the footnote "${a.label}".`,
    hint: a.missing === 'note' ? `Add a line that begins with [^${a.label}]: and the text.` : `Refer to it with [^${a.label}] in a paragraph, or remove it.`,
  }),
  EventUnsaid: (a: { article: string; paragraph: number }) => ({
    message: `No paragraph of the brief "${a.article}" renders source paragraph ${a.paragraph}.`,
    hint: 'Correct the number: it counts the paragraphs of the source.',
  }),
  LedgerInvalid: (a: { reason: string }) => ({
    message: `The ledger of published addresses does not fit: ${a.reason}`,
    hint: 'It is written by "npm run addresses" alone: bring it back from the history of the repository; if branches met here, keep the lines of both.',
  }),
  AddressLost: (a: { address: string; kind: AddressKind; words: string; standsAt: string | undefined }) => ({
    message: `The ${a.kind} ${a.address} was published${a.words ? ` (${quoted(a.words)})` : ''} and would lead nowhere.`,
    hint: a.standsAt
      ? `Its words stand here, in ${a.standsAt}: mark them again with the id it had. If it is given up on purpose: npm run addresses -- --withdraw ${a.address}`
      : `Bring it back${hasFormerly(a.kind) ? '; if it has a new id, give its old one under "formerly"' : ''}. If it is given up on purpose: npm run addresses -- --withdraw ${a.address} [--successor <address>]`,
  }),
  AddressMoved: (a: { address: string; kind: AddressKind; words: string; now: string }) => ({
    message: a.kind === 'article'
      ? `Hardly a paragraph of the article published at ${a.address} stands here now.`
      : `The ${a.kind} ${a.address} was published with other words: ${quoted(a.words)}. Here stands: ${quoted(a.now)}.`,
    hint: `If this is another ${a.kind}, give it an id of its own${a.kind === 'name' ? '; if it is the same, keep its old form among the aliases' : ''}. If it is the same and was reworded: npm run addresses -- --reworded ${a.address}${a.kind === 'paragraph' ? `; if it was removed and this one is new: npm run addresses -- --withdraw ${a.address}` : ''}`,
  }),
  AddressReused: (a: { address: string; kind: AddressKind }) => ({
    message: `The address ${a.address} was given out before, for something else.`,
    hint: a.kind === 'passage' ? 'Give this passage an id of its own after the hash, as in (claim:the-claim#second "affirms").' : `Give this ${a.kind} an id that was never used.`,
  }),
  FormerlyTaken: (a: { kind: string; id: string; by: string }) => ({
    message: `"${a.id}" cannot be a former id: it belongs to the ${a.kind} "${a.by}".`,
    hint: 'Remove it from the list, or give the other one its own id back.',
  }),
  FormerlyOther: (a: { kind: string; id: string; old: string; address: string }) => ({
    message: `"${a.id}" is not a former id of this ${a.kind}: ${a.old} and ${a.address} were both published, with words of their own.`,
    hint: `${a.kind === 'name' ? 'If it is the same under another name, add that to the aliases; else remove it from the list.' : 'Remove it from the list.'} To give up the one for the other: npm run addresses -- --withdraw ${a.old} --successor ${a.address}`,
  }),
} as const satisfies Record<string, (args: never) => { message: string; hint: string }>;

export type ProblemCode = keyof typeof catalogue;
