import { parse } from 'yaml';

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
type Front = Record<string, unknown>;

export interface Manuscript {
  next: number;
  site: string;
  articles: Article[];
  claims: Claim[];
  names: Name[];
  events: Event[];
}

const link = /\[([^\]]*)\]\(((?:claim|name):[^\s)]*)(?: "([^"]*)")?\)/;

/** Takes the files of a content folder apart; a block that is more than one line stays one word. */
export function readManuscript(files: ReadonlyMap<string, string>): Manuscript {
  const manuscript: Manuscript = {
    next: 1,
    site: files.get('site.yaml')!,
    articles: [],
    claims: [],
    names: [],
    events: [],
  };
  const of = (folder: string): [string, string][] =>
    [...files]
      .filter(([path]) => path.startsWith(folder))
      .map(([path, text]) => [path.slice(folder.length).replace(/\.\w+$/, ''), text]);
  for (const [id, text] of of('claims/')) {
    const [front, body] = frontOf(text);
    manuscript.claims.push({ uid: manuscript.next++, id, front, body });
  }
  for (const [kind, text] of of('names/'))
    for (const entry of parse(text) as Front[])
      manuscript.names.push({ uid: manuscript.next++, meaning: manuscript.next++, kind, entry });
  for (const entry of parse(files.get('timeline.yaml')!) as Front[]) {
    entry['said'] = Object.fromEntries(Object.keys(entry['said'] as object).map((slug) => [slug, [1]]));
    manuscript.events.push({
      uid: manuscript.next++,
      meaning: manuscript.next++,
      entry,
      words: wordsFrom(manuscript, String(entry['text'])),
    });
  }
  for (const [slug, text] of of('articles/')) {
    const [front, body] = frontOf(text);
    const parts = body.trim().split(/\n{2,}/);
    const blocks = parts
      .filter((part) => !part.startsWith('[^'))
      .map((part): Heading | Paragraph => {
        const heading = /^## (.*) \{#(.*)\}$/.exec(part);
        if (heading)
          return {
            type: 'heading',
            id: heading[2]!,
            words: wordsFrom(manuscript, heading[1]!),
            meaning: manuscript.next++,
          };
        return { type: 'paragraph', words: wordsFrom(manuscript, part.replace(/ \[¶[^\]]*\]\(source:[\d-]+\)$/, '')) };
      });
    manuscript.articles.push({
      uid: manuscript.next++,
      slug,
      front: { ...front, paragraphs: 1 },
      blocks,
      notes: parts.filter((part) => part.startsWith('[^')),
    });
  }
  return manuscript;
}

function frontOf(text: string): [Front, string] {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  return [parse(front) as Front, body];
}

/** Words of a text, marks taken off them. */
export function wordsFrom(manuscript: Manuscript, text: string, marked?: Mark): Word[] {
  const [, inner, target, title] = link.exec(text) ?? [];
  if (inner !== undefined && target !== undefined) {
    const index = text.search(link);
    const [scheme, rest = ''] = target.split(':');
    const [claimId, id] = rest.split('#');
    const mark: Mark = {
      target: scheme as Mark['target'],
      claim: scheme === 'claim' ? manuscript.claims.find((claim) => claim.id === claimId)! : undefined,
      name: scheme === 'name' ? rest : undefined,
      id,
      title,
      meaning: manuscript.next++,
    };
    const after = text.slice(index + link.exec(text)![0].length);
    const before = text.slice(0, index);
    const [first, ...others] = wordsFrom(manuscript, inner, mark);
    const glued = before !== '' && !before.endsWith(' ');
    const following = wordsFrom(manuscript, after);
    if (following[0] && !after.startsWith(' ')) following[0].glued = true;
    return [...wordsFrom(manuscript, before), ...(first ? [{ ...first, glued }] : []), ...others, ...following];
  }
  return text
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ id: manuscript.next++, text: word, glued: false, mark: marked }));
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
