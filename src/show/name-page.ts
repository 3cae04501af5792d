import type { Span } from '../common/span.ts';
import type { Mention, Name, Position } from '../link/model.ts';
import { sentenceAround } from '../link/sentences.ts';
import type { Stance } from '../read/schemas.ts';
import { dateInWords } from './dates.ts';
import { articlePath, claimPath, eventPath, href, namePath, paragraphPath, passagePath } from './href.ts';
import { renderStretch } from './html.ts';
import { claimLink, nameLink, type LinkView } from './links.ts';
import { fullTitle } from './source.ts';
import { symbolOf, type CellSymbol } from './strip.ts';
import { counted } from './words.ts';

/** All that the page of a name shows. */
export interface NamePage {
  head: NameHeadView;
  wrote: LinkView[];
  held: HeldView[];
  mentions: MentionsView[];
  claims: LinkView[];
  company: LinkView[];
  events: { date: string; href: string; text: string }[];
}

/** The page of a name. */
export const namePage = (name: Name): NamePage => ({
  head: headOf(name),
  wrote: name.wrote.map((article) => ({ text: fullTitle(article), href: href(articlePath(article)) })),
  held: heldViews(name),
  mentions: mentionViews(name),
  claims: name.claims.map(claimLink),
  company: name.company.slice(0, nearest).map(({ name }) => nameLink(name)),
  events: name.events.map((event) => ({
    date: dateInWords(event.date),
    href: href(eventPath(event)),
    text: event.text,
  })),
});

/** So many names of its company are shown: those that most often stand in the same paragraph. */
const nearest = 12;

/** What stands above the mentions of a name. */
export interface NameHeadView {
  /** Of its kind, in the index of names. */
  kind: LinkView;
  name: string;
  description: string;
  tally: string;
  aliases: Name['aliases'];
  relations: NameRelationView[];
}

function headOf(name: Name): NameHeadView {
  const count = countMentions(name);
  return {
    kind: { text: name.kind.singular, href: `${href('/names/')}#${name.kind.id}` },
    name: name.name,
    description: name.description,
    tally: count
      ? `Named ${counted(count, 'time')} in ${counted(name.mentions.length, 'article')}.`
      : 'No brief names it in its text; it belongs to what is said of the articles themselves.',
    aliases: name.aliases,
    relations: relationViews(name),
  };
}

/** A sentence that mentions a name, the mention marked. */
export interface MentionView {
  html: string;
  paragraph: string;
  href: string;
}

/** An article's mentions of a name. */
export interface MentionsView {
  label: string;
  href: string;
  mentions: MentionView[];
}

/** Every mention of a name in its sentence, by article; a sentence with two mentions stands once. */
function mentionViews(name: Name): MentionsView[] {
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
  name: name.fileAs ?? name.name,
  href: href(namePath(name)),
  kind: name.kind.singular,
  aliases: name.aliases.map(({ text }) => text),
  count: countMentions(name),
});

/** How often the briefs mention a name. */
const countMentions = (name: Name): number => name.mentions.reduce((sum, { mentions }) => sum + mentions.length, 0);

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

/** The names that are related to a name in one way. */
export interface NameRelationView {
  word: string;
  names: LinkView[];
}

function relationViews(name: Name): NameRelationView[] {
  return (Object.keys(relationWords) as (keyof typeof relationWords)[]).flatMap((kind) => {
    const names = name.relations
      .filter((relation) => relation.kind === kind)
      .map((relation) => nameLink(relation.name));
    return names.length ? [{ word: relationWords[kind], names }] : [];
  });
}

/** A claim on which a name holds positions: each stance once for each article and voice, with how often it is taken. */
export interface HeldView {
  title: string;
  href: string;
  positions: { symbol: CellSymbol; stance: Stance; isOwn: boolean; label: string; href: string; times: number }[];
}

/** What a name holds, by claim: in its own voice and as others pass it on. */
const heldViews = ({ positions }: Name): HeldView[] =>
  [...Map.groupBy(positions, ({ claim }) => claim)].map(([claim, held]) => ({
    title: claim.title,
    href: href(claimPath(claim)),
    positions: [...Map.groupBy(held, voiceOf).values()].map((alike) => {
      const position = alike[0]!;
      return {
        symbol: symbolOf(position),
        stance: position.stance,
        isOwn: position.isOwn,
        label: position.passage.paragraph.article.label,
        href: href(passagePath(position.passage)),
        times: alike.length,
      };
    }),
  }));

const voiceOf = ({ passage, stance, isOwn }: Position): string =>
  `${passage.paragraph.article.slug} ${stance} ${isOwn}`;
