/** Words as they stand within quotation marks: theirs are single ones, and single ones within these double again. */
export const asInner = (words: string): string =>
  words.replace(/“([^“”]*)”/g, (_all, inner: string) => `‘${inner.replace(/‘([^‘’]*)’/g, '“$1”')}’`);
