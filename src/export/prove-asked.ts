// Run in a thread of its own.
import { answerWith } from '../threads/answer-with.ts';
import { directivesOf } from './directives.ts';

await answerWith(directivesOf);
