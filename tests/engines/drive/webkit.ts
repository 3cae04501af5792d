import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../../support/free-port.ts';
import { Printer } from './print-webkit.ts';
import { end, openScreen } from './screen.ts';
import type { Engine, Settings, Tab } from './tab.ts';

const keys = { Tab: Key.TAB, Enter: Key.ENTER, Escape: Key.ESCAPE, ArrowDown: Key.ARROW_DOWN };

/** MiniBrowser's own buttons keep its window wider than a telephone. */
const smallButtons = '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

/** Of a system that its user has asked for contrast and for nothing that moves. */
const calm = '[Settings]\ngtk-theme-name=HighContrast\ngtk-enable-animations=false\n';

/** Opens WebKitGTK's MiniBrowser on a screen of its own that nobody sees. */
export async function openWebKit({ files, prints }: Engine, settings: Settings): Promise<Tab> {
  const [driver, browser, screen] = files as [string, string, string];
  const home = await mkdtemp(join(tmpdir(), 'webkit-'));
  await mkdir(join(home, 'gtk-3.0'));
  await writeFile(join(home, 'gtk-3.0/gtk.css'), smallButtons);
  if (settings.forced) await writeFile(join(home, 'gtk-3.0/settings.ini'), calm);
  const { display, end: endScreen } = await openScreen(screen, ...screenSize);
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    XDG_CONFIG_HOME: home,
  };
  const server = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env });
  const window = await connect(port, browser, settings);
  const tab = tabOf(window);
  let printer: Printer | undefined;
  return {
    ...tab,
    ...(prints && {
      async print(): Promise<Uint8Array> {
        printer ??= new Printer(env, home);
        const { href, width } = await tab.run(() => ({ href: location.href, width: innerWidth }));
        return printer.print(href, width);
      },
    }),
    async close() {
      await window.quit();
      await printer?.end();
      await Promise.all([end(server), endScreen()]);
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function connect(port: number, binary: string, { scripts, dark }: Settings): Promise<WebDriver> {
  const args = ['--automation', `--enable-javascript=${scripts}`, ...(dark ? ['--dark-mode'] : [])];
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args },
  });
  for (let tries = 0; ; tries++) {
    try {
      return await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
    } catch (error) {
      // The driver needs a moment before it listens.
      if (!String(error).includes('ECONNREFUSED') || tries === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The screen's one pointer rests in its middle; the window that is there has the focus. */
const screenSize = [1600, 4000] as const;
const around = (width: number, height: number) => ({
  x: Math.round((screenSize[0] - width) / 2),
  y: Math.round((screenSize[1] - height) / 2),
});

function tabOf(window: WebDriver): Omit<Tab, 'close'> {
  const run: Tab['run'] = (script, argument) => window.executeScript(`return (${script})(arguments[0])`, argument);
  const find = async (selector: string) => {
    await run((selector) => document.querySelector(selector)!.scrollIntoView({ block: 'nearest' }), selector);
    return window.findElement(By.css(selector));
  };
  const words: string[] = [];
  const listen = async (): Promise<void> =>
    void words.push(...(await run(() => document.defaultView!.heard?.splice(0) ?? [])));
  return {
    run,
    async heard() {
      await listen();
      return words.splice(0);
    },
    async go(address) {
      await listen();
      await window.get('about:blank');
      await window.get(address);
      await run(takeNote);
    },
    async size(width, height) {
      const frame = await run(() => outerHeight - innerHeight);
      const place = { ...around(width, height), width, height: height + frame };
      await window.manage().window().setRect(place);
      // The page hears of it a little later.
      await window.wait(() => run((width) => innerWidth === width, width), 20_000);
    },
    click: async (selector) =>
      window
        .actions()
        .move({ origin: await find(selector) })
        .click()
        .perform(),
    hover: async (selector) =>
      window
        .actions()
        .move({ origin: await find(selector) })
        .perform(),
    press: (key) => window.actions().sendKeys(keys[key]).perform(),
    type: (text) => window.actions().sendKeys(text).perform(),
    picture: async () => Buffer.from(await window.takeScreenshot(), 'base64'),
  };
}

declare global {
  interface Window {
    /** What went wrong in a page since it has loaded. */
    heard?: string[];
  }
}

function takeNote(): void {
  const heard = (window.heard ??= []);
  addEventListener('error', ({ message }) => heard.push(message));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    heard.push(`Content security policy: ${violatedDirective} ${blockedURI}`),
  );
  for (const level of ['error', 'warn'] as const)
    console[level] = (...said: unknown[]): void => void heard.push(said.join(' '));
}
