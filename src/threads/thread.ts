import { Worker } from 'node:worker_threads';

/** A thread that answers questions in the order in which they are asked; it begins with the first. */
export class Thread<Question, Answer> {
  readonly #module: URL;
  #worker: Worker | undefined;
  /** Those that wait for an answer, in the order in which they asked. */
  readonly #waiting: PromiseWithResolvers<Answer>[] = [];

  /** @param module what runs in the thread; it calls `answerWith` */
  constructor(module: URL) {
    this.#module = module;
  }

  /** Rejected with what the thread threw, if it did; another one answers what is asked later. */
  ask(question: Question): Promise<Answer> {
    const answer = Promise.withResolvers<Answer>();
    this.#waiting.push(answer);
    this.#worker ??= this.#begun();
    this.#worker.postMessage(question);
    return answer.promise;
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.#worker?.terminate();
  }

  #begun(): Worker {
    // Less room than Node gives for what is soon forgotten: several run at once, and would fill the memory with it.
    const worker = new Worker(this.#module, { resourceLimits: { maxYoungGenerationSizeMb: 16 } });
    worker.on('message', (answer: Answer) => this.#waiting.shift()!.resolve(answer));
    worker.on('error', (error) => {
      this.#worker = undefined;
      this.#waiting.splice(0).forEach(({ reject }) => reject(error));
    });
    return worker;
  }
}
