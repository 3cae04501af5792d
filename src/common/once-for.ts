/** A function that makes something of a thing once, and gives that as long as the thing is there. */
export function onceFor<Thing extends WeakKey, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, Made>();
  return (thing) => {
    if (!known.has(thing)) known.set(thing, make(thing));
    return known.get(thing)!;
  };
}
