/** What takes no longer is not told of; in a log a line stands so often at most. */
const patience = 2000;
const betweenLines = 10_000;

let now: { what: string; far: () => string | Promise<string> } | undefined;
let timer: NodeJS.Timeout | undefined;
let told = { what: '', at: 0 };

/**
 * Says what is being done, once all of it has taken more than two seconds: a line in a terminal, plain lines in a log.
 * @param what "Making pages"
 * @param far how far it is: "120 of some 480"
 */
export function saysNow(what: string, far: () => string | Promise<string> = () => ''): void {
  now = { what, far };
  timer ??= setInterval(() => void tell(), patience).unref();
}

/** All is done, or has failed. */
export function saysNoMore(): void {
  clearInterval(timer);
  if (timer && process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
  [now, timer] = [undefined, undefined];
}

async function tell(): Promise<void> {
  if (!now) return;
  const { what, far } = now;
  const line = [what, await far()].filter(Boolean).join(': ');
  if (!timer) return;
  if (process.stderr.isTTY) {
    process.stderr.write(`\r\x1b[2K${line}`);
    return;
  }
  if (what === told.what && Date.now() - told.at < betweenLines) return;
  told = { what, at: Date.now() };
  process.stderr.write(`${line}\n`);
}
