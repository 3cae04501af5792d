import { getDocumentProxy } from 'unpdf';

/** What stands on a printed page. */
export interface Printed {
  text: string;
  /** How much of the page's height lies above its last line, from 0 to 1. */
  filled: number;
  /** The words of the topmost line and of the lowest, across columns. */
  first: string;
  last: string;
}

/** The pages of a PDF, with the words on each as a reader finds them. */
export async function pagesOf(pdf: Uint8Array): Promise<Printed[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
      const lines = Map.groupBy(pieces, ({ transform }) => Math.round(Number(transform[5])));
      const lineAt = (height: number): string => (lines.get(height) ?? []).map(({ str }) => str).join(' ');
      const lowest = Math.min(...lines.keys());
      return {
        text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
        filled: 1 - lowest / page.view[3]!,
        first: lineAt(Math.max(...lines.keys())),
        last: lineAt(lowest),
      };
    }),
  );
}
