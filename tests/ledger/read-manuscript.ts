import { parse } from 'yaml';
import type { Front, Heading, Manuscript, Mark, Paragraph, Word } from './manuscript.ts';

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
function wordsFrom(manuscript: Manuscript, text: string, marked?: Mark): Word[] {
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
