/**
 * Content taken apart so far that a script can edit it as an author would, every word with an identity of its own: that is
 * how the property test knows what "the same words" are without asking the code under test.
 */
export interface Word {
  id: number;
  text: string;
  /** No space before it. */
  glued: boolean;
  mark: Mark | undefined;
}

/** `meaning` changes when an edit turns the words round. */
export interface Mark {
  target: 'claim' | 'name';
  claim: Claim | undefined;
  name: string | undefined;
  id: string | undefined;
  title: string | undefined;
  meaning: number;
}

export interface Heading {
  type: 'heading';
  id: string;
  words: Word[];
  meaning: number;
}
export interface Paragraph {
  type: 'paragraph';
  words: Word[];
}
export interface Article {
  uid: number;
  slug: string;
  front: Front;
  blocks: (Heading | Paragraph)[];
  notes: string[];
}
export interface Claim {
  uid: number;
  id: string;
  front: Front;
  body: string;
}
export interface Name {
  uid: number;
  meaning: number;
  kind: string;
  entry: Front;
}
export interface Event {
  uid: number;
  meaning: number;
  entry: Front;
  words: Word[];
}
export type Front = Record<string, unknown>;

export interface Manuscript {
  next: number;
  site: string;
  articles: Article[];
  claims: Claim[];
  names: Name[];
  events: Event[];
}

const plainText = (words: readonly Word[]): string =>
  words.map((word, index) => (word.glued || index === 0 ? '' : ' ') + word.text).join('');

function markdown(words: readonly Word[]): string {
  const runs: Word[][] = [];
  for (const word of words) {
    if (word.mark && runs.at(-1)?.[0]?.mark === word.mark) runs.at(-1)!.push(word);
    else runs.push([word]);
  }
  return runs
    .map((run, index) => {
      const [first] = run;
      const space = first!.glued || index === 0 ? '' : ' ';
      const { mark } = first!;
      if (!mark) return space + plainText(run);
      const target =
        mark.target === 'name' ? `name:${mark.name}` : `claim:${mark.claim!.id}${mark.id ? `#${mark.id}` : ''}`;
      return `${space}[${plainText(run)}](${target}${mark.title ? ` "${mark.title}"` : ''})`;
    })
    .join('');
}

/** JSON is YAML, and written faster. */
const stringify = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;

/** Puts the files together again. */
export function writeManuscript(manuscript: Manuscript): Map<string, string> {
  const files = new Map([['site.yaml', manuscript.site]]);
  files.set(
    'timeline.yaml',
    stringify(manuscript.events.map(({ entry, words }) => ({ ...entry, text: plainText(words) }))),
  );
  for (const [kind, names] of Map.groupBy(manuscript.names, ({ kind }) => kind))
    files.set(`names/${kind}.yaml`, stringify(names.map(({ entry }) => entry)));
  for (const { id, front, body } of manuscript.claims)
    files.set(`claims/${id}.md`, `---\n${stringify(front)}---\n${body}`);
  for (const { slug, front, blocks, notes } of manuscript.articles) {
    const lines = blocks.map((block) =>
      block.type === 'heading'
        ? `## ${plainText(block.words)} {#${block.id}}`
        : `${markdown(block.words)} [¶ 1](source:1)`,
    );
    files.set(`articles/${slug}.md`, `---\n${stringify(front)}---\n\n${[...lines, ...notes].join('\n\n')}\n`);
  }
  return files;
}
