const lanes = 32;

/** Acts on things in their order, some at a time; fails with the first that fails. */
export async function inLanes<Thing>(
  things: Iterable<Thing> | AsyncIterable<Thing>,
  act: (thing: Thing) => Promise<void>,
): Promise<void> {
  const rest = Symbol.asyncIterator in things ? things[Symbol.asyncIterator]() : things[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (let next = await rest.next(); !next.done; next = await rest.next()) await act(next.value);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
