import type { BlockContent, FootnoteDefinition, Root } from 'mdast';
import type { Span } from '../common/span.ts';
import type { Change } from '../ledger/changes.ts';
import type { Entry } from '../read/ledger.ts';
import type { Gone, Reworded, Tombstone } from '../ledger/notice.ts';
import type { Locator } from '../read/marks.ts';
import type { Alias, BriefMeta, EventEntry, Kind, SiteMeta, Stance, nameRelations } from '../read/schemas.ts';

export type { Gone, Reworded, Successor, Tombstone } from '../ledger/notice.ts';

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
  readonly authors: readonly Name[];
  /** The paragraphs of the original text, if the user has brought it in. */
  readonly source: readonly string[] | undefined;
  /** In reading order. */
  readonly tombstones: readonly Tombstone[];
  readonly reworded: readonly Reworded[];
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
  readonly node: BlockContent;
  readonly text: string;
  readonly locator: Locator;
  readonly section: Section;
  readonly passages: readonly Passage[];
  readonly mentions: readonly Mention[];
}

export interface Passage extends Span {
  readonly claim: Claim;
  readonly paragraph: Paragraph;
  /** The fragment of its address. */
  readonly id: string;
  /** Fragments that lead here too. */
  readonly formerIds: readonly string[];
  readonly stance: Stance;
  /** Who takes the stance, where it is not the article's author. */
  readonly speaker: Name | undefined;
}

export interface Mention extends Span {
  readonly name: Name;
  readonly paragraph: Paragraph;
  /** The first in its section links to the name's page. */
  readonly linked: boolean;
}

export interface Claim {
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  readonly group: SiteMeta['groups'][number];
  readonly names: readonly Name[];
  /** How the accounts differ. */
  readonly body: Root;
  readonly formerly: readonly string[];
  /** Its statements before it was declared reworded, the oldest first. */
  readonly was: readonly string[];
  /** Of accounts that are no more. */
  readonly tombstones: readonly Tombstone[];
  readonly relations: readonly ClaimRelation[];
  /** Articles that take a position, by date, each with its passages in their order. */
  readonly accounts: readonly Account[];
  /** Articles that take none. */
  readonly silent: readonly Article[];
}

export interface Account {
  readonly article: Article;
  /** Fragments of the claim's page that lead here too. */
  readonly formerIds: readonly string[];
  readonly passages: readonly [Passage, ...Passage[]];
}

export type RelationKind = 'supports' | 'contradicts' | 'refines' | 'supported-by' | 'refined-by';

export interface ClaimRelation {
  readonly kind: RelationKind;
  readonly claim: Claim;
}

export interface Name {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly aliases: readonly Alias[];
  readonly description: string;
  readonly formerly: readonly string[];
  /** What it was called before it was declared reworded. */
  readonly was: readonly string[];
  readonly relations: readonly { readonly kind: (typeof nameRelations)[number] | 'has'; readonly name: Name }[];
  /** Articles that mention it, by date, each with its mentions in their order. */
  readonly mentions: readonly { readonly article: Article; readonly mentions: readonly Mention[] }[];
  readonly claims: readonly Claim[];
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
  /** Its texts before it was declared reworded. */
  readonly was: readonly string[];
  readonly names: readonly Name[];
  readonly said: readonly { readonly article: Article; readonly paragraphs: readonly Paragraph[] }[];
}

/** A type with its fields writable, for the stage that makes the model. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
