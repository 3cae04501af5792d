import type { HeldBrief } from './hold.ts';

const heads = ['Held against its source', 'words', 'of source', 'marks/100', 'in marks', 'checked', 'faults', 'hints'];

/** Every finding with its place, a line each, then a table of the briefs; nothing where no source is there. */
export function reportHeld(held: readonly HeldBrief[]): string[] {
  if (!held.length) return [];
  const findings = held.flatMap(({ findings }) => findings);
  const lines = findings.map(
    ({ at, rule, isFault, text }) =>
      `${at.file}:${at.line}:${at.column}  ${isFault ? 'FAULT' : 'hint'}, ${rule}: ${text}`,
  );
  return [...lines, ...(lines.length ? [''] : []), ...table([heads, ...held.map(row)]), ''];
}

function row({ label, measures, checked, findings }: HeldBrief): string[] {
  const { words, sourceWords, marks, markedWords } = measures;
  const faults = findings.filter(({ isFault }) => isFault).length;
  return [
    label,
    `${words}`,
    `${Math.round((words / sourceWords) * 100)} %`,
    ((marks / words) * 100).toFixed(1),
    `${Math.round((markedWords / words) * 100)} %`,
    `${checked}`,
    `${faults}`,
    `${findings.length - faults}`,
  ];
}

/** Columns under each other, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = heads.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  return rows.map((cells) =>
    cells.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  '),
  );
}
