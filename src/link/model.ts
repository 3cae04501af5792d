import type { BlockContent, FootnoteDefinition, Root } from 'mdast';
import type { Span } from '../common/span.ts';
import type { Change } from '../ledger/changes.ts';
import type { Entry } from '../read/ledger.ts';
import type { Former, Gone, Tombstone } from '../ledger/notice.ts';
import type { SourceBlock } from '../read/source-text.ts';
import type { Alias, BriefMeta, EventEntry, Kind, SiteMeta, Stance, nameRelations } from '../read/schemas.ts';

export type { Former, Gone, GonePart, Successor, Tombstone } from '../ledger/notice.ts';

/** The linked model: all that pages, search and data files show. Nobody changes it once it is made. */
export interface Site {
  readonly meta: SiteMeta;
  /** By date. */
  readonly articles: readonly Article[];
  /** By group, in the order of the groups, then by title. */
  readonly claims: readonly Claim[];
  /** By name. */
  readonly names: readonly Name[];
  /** By date. */
  readonly events: readonly TimelineEvent[];
  /** Articles that are compared, each pair in the alphabetical order of the slugs. */
  readonly pairs: readonly (readonly [Article, Article])[];
  /** Of events that are no more. */
  readonly tombstones: readonly Tombstone[];
  /** Pages that moved or were withdrawn. */
  readonly gone: readonly Gone[];
  /** Every address that was ever published, brought up to date. */
  readonly ledger: readonly Entry[];
  /** What of that is not yet written down. */
  readonly unrecorded: readonly Change[];
}

export interface Article {
  readonly slug: string;
  readonly label: string;
  readonly meta: BriefMeta;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly footnotes: readonly FootnoteDefinition[];
  readonly authors: readonly Author[];
  /** The original text, if the user has brought it in. */
  readonly source: readonly SourcePart[] | undefined;
  /** In reading order. */
  readonly tombstones: readonly Tombstone[];
}

/** A block of an original text. */
export interface SourcePart extends Readonly<SourceBlock> {
  /** From 1; undefined for a heading. */
  readonly number: number | undefined;
  /** Of whom and of what it speaks, each once. */
  readonly names: readonly Name[];
}

/** Who wrote an article, with the post that it gives. */
export interface Author {
  readonly name: Name;
  readonly affiliation: string | undefined;
}

export interface Section {
  /** Undefined for what stands before the first heading. */
  readonly heading: { readonly id: string; readonly text: string; readonly formerIds: readonly string[] } | undefined;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly article: Article;
  /** The fragment of its address, `p7`. */
  readonly id: string;
  /** Fragments that lead here too: of paragraphs that it took in. */
  readonly formerIds: readonly string[];
  /** How it began where another branch gave out the same address. */
  readonly former: readonly Former[];
  readonly node: BlockContent;
  readonly text: string;
  /** The source paragraphs that it renders, ascending. */
  readonly locator: readonly number[];
  readonly section: Section;
  readonly passages: readonly Passage[];
  readonly mentions: readonly Mention[];
}

/** A marked stretch of a brief that takes a position on one claim or several. */
export interface Passage extends Span {
  readonly paragraph: Paragraph;
  /** The fragment of its address. */
  readonly id: string;
  /** Fragments that lead here too. */
  readonly formerIds: readonly string[];
  /** What it said before, the oldest first. */
  readonly former: readonly Former[];
  readonly positions: readonly Position[];
}

/** One passage on one claim: a stance and who holds it. */
export interface Position {
  readonly passage: Passage;
  readonly claim: Claim;
  readonly stance: Stance;
  /** Whether the article's author holds it; else the author passes it on for the holders. */
  readonly isOwn: boolean;
  /** Who holds it, or holds it too, besides the author. */
  readonly holders: readonly Name[];
  /** Whether the author of the brief has marked it as the lead. */
  readonly isMarkedLead: boolean;
}

export interface Mention extends Span {
  readonly name: Name;
  readonly paragraph: Paragraph;
  /** The first in its brief links to the name's page. */
  readonly linked: boolean;
}

export interface Claim {
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  readonly group: SiteMeta['groups'][number];
  /** What it is about. */
  readonly names: readonly Name[];
  /** How the accounts differ. */
  readonly body: Root;
  readonly formerly: readonly string[];
  /** Its statements before this one, the oldest first. */
  readonly former: readonly Former[];
  /** Of accounts that are no more. */
  readonly tombstones: readonly Tombstone[];
  readonly relations: readonly ClaimRelation[];
  /** Articles that take a position, by date. */
  readonly accounts: readonly Account[];
  /** Articles that take none. */
  readonly silent: readonly Article[];
}

/** What one article says of one claim. */
export interface Account {
  readonly article: Article;
  readonly claim: Claim;
  /** Fragments of the claim's page that lead here too. */
  readonly formerIds: readonly string[];
  /** In reading order. */
  readonly positions: readonly [Position, ...Position[]];
  /** The position that says best where the article stands; an article's stance on the claim is its lead's. */
  readonly lead: Position;
}

export type RelationKind = 'supports' | 'contradicts' | 'refines' | 'supported-by' | 'refined-by';

export interface ClaimRelation {
  readonly kind: RelationKind;
  readonly claim: Claim;
}

export interface Name {
  readonly id: string;
  readonly name: string;
  /** The form under which indexes and citations list it, if that is said: `Voss, Petra`. */
  readonly fileAs: string | undefined;
  readonly kind: Kind;
  readonly aliases: readonly Alias[];
  readonly description: string;
  /** Everywhere in the briefs, and so not linked in running text. */
  readonly quiet: boolean;
  readonly formerly: readonly string[];
  readonly relations: readonly { readonly kind: (typeof nameRelations)[number] | 'has'; readonly name: Name }[];
  /** Articles that mention it, by date, each with its mentions in their order. */
  readonly mentions: readonly { readonly article: Article; readonly mentions: readonly Mention[] }[];
  /** Claims that are about it. */
  readonly claims: readonly Claim[];
  /** What it holds: in articles of its own, and where others pass it on. By claim, then by article. */
  readonly positions: readonly Position[];
  /** Articles that it wrote. */
  readonly wrote: readonly Article[];
  /** Names in the same paragraphs, the most frequent first. */
  readonly company: readonly { readonly name: Name; readonly paragraphs: number }[];
  readonly events: readonly TimelineEvent[];
}

export interface TimelineEvent {
  readonly id: string;
  /** Fragments that lead here too. */
  readonly formerIds: readonly string[];
  readonly date: EventEntry['date'];
  readonly text: string;
  readonly names: readonly Name[];
  readonly said: readonly { readonly article: Article; readonly paragraphs: readonly Paragraph[] }[];
}

/** A type with its fields writable, for the stage that makes the model. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
