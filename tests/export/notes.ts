import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Link, Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { address, type Built } from './site.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

const linksIn = (markdown: string): string[] => {
  const links: string[] = [];
  visit(parser.parse(markdown) as Nodes, 'link', (link: Link) => void links.push(link.url));
  return links;
};

/** Follows every link of a folder of notes as Obsidian does: to a file by its path, to a block by the id at its end. */
function deadLinksIn(notes: ReadonlyMap<string, string>): string[] {
  return [...notes].flatMap(([file, text]) =>
    linksIn(text)
      .filter((url) => !/^https?:/.test(url))
      .flatMap((url) => {
        const [path = '', block] = url.split('#^');
        const target = notes.get(posix.join(posix.dirname(file), decodeURI(path)));
        if (target === undefined) return [`${file} → ${url}: no such note`];
        return block === undefined || new RegExp(`(?:^| )\\^${block}$`, 'm').test(target)
          ? []
          : [`${file} → ${url}: no such block`];
      }),
  );
}

/** What a built site gives to people's notebooks. */
export function describeNotes(site: Built): void {
  const unpack = (): Map<string, string> =>
    new Map(
      Object.entries(unzipSync(readFileSync(site.path('dossier.zip')))).map(([file, bytes]) => [
        file.replace(/^harbour\//, ''),
        strFromU8(bytes),
      ]),
    );

  test('the zip has a note of every brief, claim and name, and all its links lead somewhere', () => {
    const notes = unpack();
    expect([...notes.keys()].filter((file) => file.startsWith('claims/')).sort()).toEqual([
      'claims/breakwater-built.md',
      'claims/joint-harbour.md',
      'claims/toll-shared.md',
    ]);
    expect(deadLinksIn(notes)).toEqual([]);
    expect(deadLinksIn(new Map([...notes].filter(([file]) => file !== 'claims/toll-shared.md')))).not.toEqual([]);
    const linked = [...notes].flatMap(([file, text]) =>
      linksIn(text).map((url) => posix.join(posix.dirname(file), url.split('#')[0]!)),
    );
    expect([...notes.keys()].filter((file) => file !== 'index.md' && !linked.includes(file))).toEqual([]);
  });

  test('every note begins with facts that Obsidian reads as properties', () => {
    for (const [file, text] of unpack()) {
      const facts = parse(/^---\n(.*?)\n---\n/s.exec(text)![1]!) as Record<string, unknown>;
      expect(facts['title'], file).toBeTruthy();
      expect(facts['url'], file).toContain(address);
    }
  });

  test('a brief as Markdown keeps its words, its notes and its links', () => {
    const note = site.text('articles/abel-2001/index.md');
    expect(note).toContain(
      `[they made one harbour of two](${address}claims/joint-harbour/), at least in law. [Its ninth clause divides the tolls evenly](${address}claims/toll-shared/). (¶ 1) ^p1`,
    );
    expect(note).toContain('has not changed his mind.[^master]');
    expect(note).toContain('[^master]: *Editor’s note.* The article gives no first name.');
    expect(note).toMatch(/^- \[The new breakwater stands\]\(.*\)\.\n\n\(¶ 3–4\) \^p3$/m);
    expect(note).toMatch(/^licence: CC0$/m);
  });

  test('a claim as Markdown has every article’s words, and who holds what', () => {
    const note = site.text('claims/joint-harbour/index.md');
    expect(note).toContain('- affirms: “they made one harbour of two” (');
    expect(note).toMatch(
      /^- \[Jonas Quist\]\(.*\), relayed: disputes: “Its master calls the single harbour a fiction”/m,
    );
  });

  test('pages lead to their notes, and the messages that report errors are filled in', () => {
    const page = site.text('claims/toll-shared/index.html');
    expect(page).toContain('href="index.md" download="toll-shared.md"');
    const [, query = ''] = /href="mailto:errors@example\.org\?([^"]*)"/.exec(page) ?? [];
    const fields = new URLSearchParams(query.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
    expect(fields.get('subject')).toContain('One harbour or two?');
    expect(fields.get('body')).toContain(`${address}claims/toll-shared/`);
    expect(fields.get('body')).toContain('toll');
  });
}
