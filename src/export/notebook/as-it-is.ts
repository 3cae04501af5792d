import type { Link, Parents, Text } from 'mdast';
import { defaultHandlers, type Handle, type Info, type State } from 'mdast-util-to-markdown';

/** What may mean something in Markdown wherever it stands. */
// eslint-disable-next-line no-control-regex
const sign = /[\0-\x1f#&*+<=>@[\\\]_`{|}~\x7f]/;

/** What means something where it stands: at the beginning of a line or at its end, behind a bracket, before one, in an address. */
const inPlace = /[\r\n][-:.()\d ]| [\r\n]|\]\(|!\[|[Ww]\.[-.\w]|[ps]:\//;

/** Whether words mean nothing else in Markdown: most do not, and the library would look for forty signs in each of them. */
const isPlain = (words: string, { before, after }: Pick<Info, 'before' | 'after'>): boolean =>
  !sign.test(words) && !inPlace.test(before.slice(-1) + words + after.slice(0, 1));

const text = (node: Text, parent: Parents | undefined, state: State, info: Info): string =>
  isPlain(node.value, info) ? node.value : defaultHandlers.text(node, parent, state, info);

function link(node: Link, parent: Parents | undefined, state: State, info: Info): string {
  const { title, url, children } = node;
  const [words] = children;
  const isSimple =
    typeof title !== 'string' &&
    /^[\w/#:.-]+$/.test(url) &&
    children.length === 1 &&
    words?.type === 'text' &&
    words.value !== url &&
    isPlain(words.value, { before: '[', after: ']' });
  return isSimple ? `[${words.value}](${url})` : defaultHandlers.link(node, parent, state, info);
}
link.peek = (defaultHandlers.link as Handle & { peek: Handle }).peek;

/** Writes words and links as they are where they mean nothing else in Markdown, and leaves all others to the library. */
export const asItIs = { text, link };
