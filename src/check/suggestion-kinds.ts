import type { At } from '../problems/problems.ts';

/** What an author may want to look at, and where. */
export interface Suggestion {
  at: At;
  text: string;
  /** An entry to paste into a file, instead of the place and the text. */
  yaml?: string;
}

/** All kinds of suggestions, in the order in which they are told, with what several of one kind have in common. */
export const suggestionKinds = {
  SkeletonLeft: 'These are words of npm run new, which say what to write there: write over them.',
  ExampleLeft:
    'These are of the example that npm run new -- dossier wrote, which stands among what you wrote: take it out, or write over it.',
  LeadUnchosen:
    'An article takes several stances on a claim, and the first stands for all: mark the one that says best where it stands, as in "affirms lead".',
  DisputeSilent: 'The articles dispute a claim, and one says nothing of it: look whether it really is silent.',
  ClaimAlone: 'One article alone makes a claim: look whether others speak of it, too.',
  ParagraphUnmarked: 'Paragraphs take no position on any claim: look whether one is hidden in them.',
  NameUnlisted:
    'Words look like names, but no file under names/ has them. Paste the right ones into the file of their kind, and describe them:',
  NameUnmentioned: 'No brief mentions a name: give it another spelling, or take it out.',
  StandingMissing:
    'Not all is said of who stands behind the site: pages, citations and data go without what site.yaml does not tell.',
} as const;
export type SuggestionKind = keyof typeof suggestionKinds;
