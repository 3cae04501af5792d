/** A query as it is told again: of a long one its beginning. */
export const echo = (text: string): string => text.replace(/^(.{100}).+$/su, '$1 …');
