import { getDocumentProxy } from 'unpdf';

/** On which page of a PDF each named destination is (ISO 32000-2, 12.3.2.4), counted from 1. */
export async function pageNumbers(pdf: Uint8Array): Promise<Map<string, number>> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const destinations = Object.entries(await document.getDestinations());
  const numbers = await Promise.all(destinations.map(([, [page]]) => document.getPageIndex(page)));
  return new Map(destinations.map(([name], index) => [name, numbers[index]! + 1]));
}
