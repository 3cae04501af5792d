/** What is searched in words: paragraphs of the briefs, and what is said of claims, names and events. */
export const recordKinds = ['passage', 'claim', 'name', 'event'] as const;
export type RecordKind = (typeof recordKinds)[number];
