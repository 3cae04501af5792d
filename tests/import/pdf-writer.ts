/** A line of text on a page: where it begins, in points from the page's upper left corner. */
export interface Printed {
  x: number;
  y: number;
  text: string;
  size?: number;
  bold?: boolean;
}

const height = 800;

/** Prints lines in Courier, whose letters are all 0.6 of their size wide, into a small PDF. */
export function pdfOf(pages: readonly (readonly Printed[])[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${index * 2 + 5} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const stream = lines.map(drawn).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 ${height}] /Contents ${index * 2 + 6} 0 R ` +
          '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>',
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file +=
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const drawn = ({ x, y, text, size = 10, bold = false }: Printed): string =>
  `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${height - y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;

/** Sets lines below each other. */
export const column = (lines: readonly string[], x: number, y: number, leading = 13): Printed[] =>
  lines.flatMap((text, index) =>
    text ? [{ x: x + (text.length - text.trimStart().length) * 6, y: y + index * leading, text: text.trim() }] : [],
  );
