import type { Span } from '../common/span.ts';
import { groupBy } from '../link/collect.ts';
import type { Mention, Name, Position } from '../link/model.ts';
import { sentenceAround } from '../link/sentences.ts';
import type { Stance } from '../read/schemas.ts';
import { articlePath, claimPath, href, namePath, paragraphPath, passagePath } from './href.ts';
import { renderStretch } from './html.ts';
import type { CellSymbol } from './strip.ts';

/** A sentence that mentions a name, the mention marked. */
export interface MentionView {
  html: string;
  paragraph: string;
  href: string;
}

/** Every mention of a name in its sentence, by article; a sentence with two mentions stands once. */
export function mentionViews(name: Name): { label: string; href: string; mentions: MentionView[] }[] {
  return name.mentions.map(({ article, mentions }) => ({
    label: article.label,
    href: href(articlePath(article)),
    mentions: onePerSentence(mentions).map(({ mention, sentence }) => ({
      html: renderStretch(mention.paragraph, sentence, mention),
      paragraph: mention.paragraph.id,
      href: href(paragraphPath(mention.paragraph)),
    })),
  }));
}

function onePerSentence(mentions: readonly Mention[]): { mention: Mention; sentence: Span }[] {
  const first = new Map<string, { mention: Mention; sentence: Span }>();
  for (const mention of mentions) {
    const sentence = sentenceAround(mention.paragraph.text, mention);
    const key = `${mention.paragraph.id}:${sentence.from}`;
    if (!first.has(key)) first.set(key, { mention, sentence });
  }
  return [...first.values()];
}

/** A line of an index of names, as it is filed. */
export interface NameEntryView {
  name: string;
  href: string;
  kind: string;
  aliases: string[];
  count: number;
}

/** A name as it stands in an index. */
export const nameEntry = (name: Name): NameEntryView => ({
  name: name.fileAs,
  href: href(namePath(name)),
  kind: name.kind.singular,
  aliases: name.aliases.map(({ text }) => text),
  count: countMentions(name),
});

/** How often the briefs mention a name. */
export const countMentions = (name: Name): number =>
  name.mentions.reduce((sum, { mentions }) => sum + mentions.length, 0);

const relationWords: Record<Name['relations'][number]['kind'], string> = {
  'part-of': 'Part of',
  'member-of': 'Member of',
  'office-in': 'Office in',
  'works-for': 'Works for',
  'made-by': 'Made by',
  'party-to': 'Party to',
  'located-in': 'Located in',
  'see-also': 'See also',
  has: 'Related',
};

/** The names related to a name, by kind of relation. */
export function nameRelationViews(name: Name): { word: string; names: { name: string; href: string }[] }[] {
  return (Object.keys(relationWords) as (keyof typeof relationWords)[]).flatMap((kind) => {
    const names = name.relations
      .filter((relation) => relation.kind === kind)
      .map((relation) => ({ name: relation.name.name, href: href(namePath(relation.name)) }));
    return names.length ? [{ word: relationWords[kind], names }] : [];
  });
}

/** So many names of its company are shown. */
const nearest = 12;

/** The names that most often stand in the same paragraph as a name. */
export const companyOf = ({ company }: Name): Name[] => company.slice(0, nearest).map(({ name }) => name);

/** A claim on which a name holds positions: each stance once for each article and voice, with how often it is taken. */
export interface HeldView {
  title: string;
  href: string;
  positions: { symbol: CellSymbol; stance: Stance; isOwn: boolean; label: string; href: string; times: number }[];
}

/** What a name holds, by claim: in its own voice and as others pass it on. */
export const heldViews = ({ positions }: Name): HeldView[] =>
  [...groupBy(positions, ({ claim }) => claim)].map(([claim, held]) => ({
    title: claim.title,
    href: href(claimPath(claim)),
    positions: [...groupBy(held, voiceOf).values()].map(([{ passage, stance, isOwn }, ...others]) => ({
      symbol: isOwn ? stance : `r-${stance}`,
      stance,
      isOwn,
      label: passage.paragraph.article.label,
      href: href(passagePath(passage)),
      times: others.length + 1,
    })),
  }));

const voiceOf = ({ passage, stance, isOwn }: Position): string =>
  `${passage.paragraph.article.slug} ${stance} ${isOwn}`;
