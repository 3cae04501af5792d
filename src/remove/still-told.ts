import { textOf } from '../read/text.ts';
import type { Content } from '../read/content.ts';

/** Where texts outside of the briefs have words that are an article's label: `file:line  the text`. */
export function stillTold(label: string, { site, claims, names, events }: Content): string[] {
  const texts = [
    ...claims.map(({ file, body }) => ({
      at: { file, line: body.children[0]?.position?.start.line ?? 1 },
      text: textOf(body),
    })),
    ...(site?.value.disagreements ?? []).map(({ introduction }, index) => ({
      at: site!.at('disagreements', index, 'introduction'),
      text: introduction,
    })),
    ...(site ? (['description', 'introduction'] as const) : []).map((field) => ({
      at: site!.at(field),
      text: site!.value[field],
    })),
    ...names.map(({ at, description }) => ({ at: at('description'), text: description })),
    ...events.map(({ at, text }) => ({ at: at('text'), text })),
  ];
  return texts.filter(({ text }) => text.includes(label)).map(({ at }) => `${at.file}:${at.line}`);
}
