import type { At, Problems, ReferenceCode } from '../problems/problems.ts';

/**
 * Finds what an id refers to; an id that refers to nothing becomes a problem at its place.
 * @param others what else could have been meant there
 */
export function resolve<T>(
  byId: ReadonlyMap<string, T>,
  id: string,
  code: ReferenceCode,
  at: At,
  problems: Problems,
  others: readonly string[] = [],
): T | undefined {
  const found = byId.get(id);
  if (!found) problems.add(code, at, { id, valid: [...byId.keys(), ...others] });
  return found;
}

/** The same for a list of ids; `at` gives the place of each. */
export function resolveAll<T>(
  byId: ReadonlyMap<string, T>,
  ids: readonly string[],
  code: ReferenceCode,
  at: (index: number) => At,
  problems: Problems,
): T[] {
  return ids.flatMap((id, index) => resolve(byId, id, code, at(index), problems) ?? []);
}
