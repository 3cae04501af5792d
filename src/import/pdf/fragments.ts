import { getDocumentProxy } from 'unpdf';
import { refused } from '../../problems/refused.ts';

/** A stretch of text on a page, in points from the page's upper left corner. */
export interface Fragment {
  text: string;
  left: number;
  right: number;
  /** Of the line that the letters stand on. */
  base: number;
  height: number;
  bold: boolean;
}

/** A page: its fragments, its width and height in points. */
export interface Page {
  fragments: Fragment[];
  width: number;
  height: number;
}

/** What a PDF holds: pages, and the title and author that it states of itself. */
export interface Pages {
  pages: Page[];
  title: string | undefined;
  author: string | undefined;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

const mostPages = 400;

/**
 * Reads where every piece of text stands in a PDF.
 * @throws an error with a hint if it is broken, locked or very long
 */
export async function readPages(bytes: Uint8Array): Promise<Pages> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw isLocked
      ? refused('The PDF is locked by a password.', 'Save a copy without one.')
      : refused('The PDF is broken.', 'Save it again.');
  });
  if (pdf.numPages > mostPages)
    throw refused(`The PDF has ${pdf.numPages} pages.`, 'Save the pages of the article alone.');
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)));
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  return { pages, title: textOf(info, 'Title'), author: textOf(info, 'Author') };
}

function textOf(info: object, name: string): string | undefined {
  const value: unknown = Reflect.get(info, name);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

async function readPage(page: PdfPage): Promise<Page> {
  const { width, height } = page.getViewport({ scale: 1 });
  const [left = 0, bottom = 0] = page.view;
  const { items } = await page.getTextContent();
  // The fonts, whose names tell bold letters from others, come with the drawing of the page.
  await page.getOperatorList();
  const bold = new Map<string, boolean>();
  const fragments = items.flatMap((item): Fragment[] => {
    if (!('str' in item) || !item.str.trim()) return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    // What is turned by the reader's standards is a stamp at the margin.
    if (Math.abs(b) > Math.abs(a)) return [];
    const isBold = bold.get(item.fontName) ?? hasBoldName(page, item.fontName);
    bold.set(item.fontName, isBold);
    const size = Math.hypot(c, d);
    return [
      {
        text: item.str,
        left: x - left,
        right: x - left + item.width,
        base: height - (y - bottom),
        height: size,
        bold: isBold,
      },
    ];
  });
  return { fragments, width, height };
}

function hasBoldName(page: PdfPage, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const { name, bold, black }: { name?: string; bold?: boolean; black?: boolean } = page.commonObjs.get(font);
  return bold === true || black === true || /bold|black|heavy|semibold|demi/i.test(name ?? '');
}
