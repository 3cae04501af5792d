import { addressProblems } from './addresses.ts';
import { briefProblems } from './briefs.ts';
import { fileProblems } from './files.ts';
import { markProblems } from './marks.ts';
import { referenceProblems } from './references.ts';

/**
 * Every problem that content can have: what is wrong, and what its author should do, in the folder of the content. Nothing else
 * is ever reported.
 */
export const catalogue = {
  ...fileProblems,
  ...briefProblems,
  ...markProblems,
  ...referenceProblems,
  ...addressProblems,
} as const satisfies Record<string, (args: never, folder: string) => { message: string; hint: string }>;

export type ProblemCode = keyof typeof catalogue;
