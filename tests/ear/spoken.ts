import type { Page } from 'playwright-core';

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
  properties?: { name: string; value: { value?: unknown } }[];
}

/** What is announced as one thing, by its name alone. */
const things = new Set([
  'doc-noteref',
  'link',
  'image',
  'button',
  'switch',
  'radio',
  'checkbox',
  'combobox',
  'searchbox',
  'textbox',
]);
const regions = new Set(['banner', 'navigation', 'search', 'main', 'complementary', 'contentinfo', 'region', 'form']);
const blocks = new Set(
  'paragraph listitem blockquote term definition row cell columnheader figure note group'.split(' '),
);

/** A page's accessibility tree as a screen reader goes through it: a line a block, what is no plain text in brackets. */
export async function spoken(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [''];
  const flush = (): void => void (lines.at(-1) && lines.push(''));
  const say = (words: string): void => void (lines[lines.length - 1] += words);
  const into = ({ childIds = [] }: AxNode): void => childIds.forEach((id) => byId.has(id) && walk(byId.get(id)!));

  function walk(node: AxNode): void {
    const [role, name] = [node.ignored ? '' : (node.role?.value ?? ''), node.name?.value ?? ''];
    if (role === 'StaticText') say(name);
    else if (things.has(role)) {
      // A paragraph of a brief begins with its number.
      if (name.startsWith('Paragraph ')) flush();
      say(` [${role.replace('doc-noteref', 'link')} ${name}] `);
    } else if (role === 'heading') {
      flush();
      const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
      say(`[heading ${String(level)} ${name}]`);
      flush();
    } else if (regions.has(role)) {
      flush();
      say(`[${[role, name].filter(Boolean).join(' ')}]`);
      flush();
      into(node);
      flush();
    } else if (blocks.has(role)) {
      flush();
      into(node);
      flush();
    } else into(node);
  }
  walk(nodes[0]!);
  const neat = lines.map((line) =>
    line
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,;:)])/g, '')
      .trim(),
  );
  return `${neat.filter(Boolean).join('\n')}\n`;
}
