import { refused } from '../../problems/refused.ts';

const longest = 5_000_000;
const mostTags = 100_000;
const deepest = 300;

/**
 * Takes out of a page what no reader reads and what may weigh megabytes: scripts, styles, drawings, pictures written
 * into it.
 * @throws an error with a hint if what is left is too much for any article, or nested so deep that it would stop
 * every program
 */
export function slimmed(html: string): string {
  const slim = withoutElements(withoutData(html));
  const what =
    slim.length > longest
      ? 'is longer than any article'
      : tooManyTags(slim)
        ? 'holds more elements than any article'
        : undefined;
  if (what) throw refused(`The page ${what}.`, 'Copy the article from it as text and import that.');
  return slim;
}

/** Without the bytes of pictures and fonts, which run up to the quotation mark or bracket behind them. */
function withoutData(html: string): string {
  const parts: string[] = [];
  const end = /["')\s>]/g;
  let from = 0;
  for (let at = html.indexOf('data:'); at >= 0; at = html.indexOf('data:', from)) {
    end.lastIndex = at;
    const to = end.exec(html)?.index ?? html.length;
    parts.push(html.slice(from, at), to - at < shortData ? html.slice(at, to) : 'data:,');
    from = to;
  }
  return parts.join('') + html.slice(from);
}

const shortData = 200;

const opening = /<(script|style|svg|noscript|template)\b[^>]{0,2000}>/gi;

/** Without scripts and the like; what describes the article to machines stays. Time is linear. */
function withoutElements(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let from = 0;
  for (const match of html.matchAll(opening)) {
    const [tag, name = ''] = match;
    if (match.index < from || /ld\+json/i.test(tag)) continue;
    const end = lower.indexOf(`</${name.toLowerCase()}`, match.index);
    if (end < 0) break;
    parts.push(html.slice(from, match.index));
    from = end + name.length + 3;
  }
  return parts.join('') + html.slice(from);
}

/** Elements that may stay open do not count; they are no deeper for it. */
const open = 'p|li|tr|td|th|dt|dd|br|hr|img|input|link|meta|option|thead|tbody|source|col|wbr';
const counted = new RegExp(`<(/?)(?!(?:${open})\\b)[a-z][\\w-]*[^>]{0,2000}?(/?)>`, 'gi');

function tooManyTags(html: string): boolean {
  let [depth, tags] = [0, 0];
  for (const [, closing, itself] of html.matchAll(counted)) {
    depth = closing ? Math.max(0, depth - 1) : depth + (itself ? 0 : 1);
    if (depth > deepest || ++tags > mostTags) return true;
  }
  return false;
}
