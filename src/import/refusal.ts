/** Says in one sentence why a file holds no article that could be imported, and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
