// Run in a thread of its own.
import { answerWith } from '../threads/answer-with.ts';
import { paint } from './paint.ts';

await answerWith(paint);
