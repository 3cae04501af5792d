import { on } from 'node:events';
import { parentPort } from 'node:worker_threads';

/** What a module does that a Thread runs: answers what it is asked, one question after the other. */
export async function answerWith<Question, Answer>(
  answer: (question: Question) => Answer | Promise<Answer>,
): Promise<void> {
  for await (const [question] of on(parentPort!, 'message')) parentPort!.postMessage(await answer(question));
}
