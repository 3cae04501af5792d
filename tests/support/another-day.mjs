// Loaded before a command (node --import): it runs 400 days from now.
const later = 400 * 24 * 60 * 60 * 1000;
const now = Date.now;
Date.now = () => now() + later;
globalThis.Date = new Proxy(Date, {
  construct: (date, args, target) => Reflect.construct(date, args.length ? args : [date.now()], target),
  apply: (date) => new date().toString(),
});
