/**
 * On which page of a PDF each named destination is, counted from 1: read from the objects that Chromium writes, which
 * stand uncompressed in the file (ISO 32000-2, 12.3.2.4).
 */
export function pageNumbers(pdf: Buffer): Map<string, number> {
  const text = pdf.toString('latin1');
  const pages = [...text.matchAll(/(\d+) 0 obj\s*<<\s*\/Type \/Page\b/g)].map(([, object]) => object!);
  const order = new Map(pages.map((object, index) => [object, index + 1]));
  const destinations = text.matchAll(/\/([^\s/<>[\]()]+)\s*\[(\d+) 0 R \/XYZ/g);
  return new Map([...destinations].flatMap(([, name, object]) => (order.has(object!) ? [[name!, order.get(object!)!]] : [])));
}
