import { launch, type Browser } from 'puppeteer-core';
import type { Engine, Settings, Tab } from './tab.ts';

/** Opens Chromium, or Firefox over WebDriver BiDi. */
export async function openPuppeteer({ name, files }: Engine, settings: Settings): Promise<Tab> {
  const browser = await (name === 'Chromium' ? chromium(files[0]!) : firefox(files[0]!, settings));
  // The page that Firefox begins with never has the focus.
  const page = await browser.newPage();
  if (name === 'Chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: settings.dark ? 'dark' : 'light' }]);
    await page.setJavaScriptEnabled(settings.scripts);
  }
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  const run: Tab['run'] = (script, argument) => page.evaluate(script as never, argument as never);
  // Puppeteer's own way to an element waits for what a page without scripts never does.
  const placeOf = async (selector: string): Promise<[number, number]> => {
    const [left, top] = await run((selector) => {
      const element = document.querySelector(selector)!;
      element.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = element.getClientRects()[0]!;
      return [left + width / 2, top + height / 2];
    }, selector);
    return [left!, top!];
  };
  return {
    run,
    async go(address) {
      // A reader who is on a page and follows a link to a place on it loads nothing anew; whoever opens an address does.
      await page.goto('about:blank');
      await page.goto(address);
    },
    size: (width, height) => page.setViewport({ width, height }),
    click: async (selector) => page.mouse.click(...(await placeOf(selector))),
    hover: async (selector) => page.mouse.move(...(await placeOf(selector))),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    picture: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4', preferCSSPageSize: true }),
    heard: async () => heard.splice(0),
    close: () => browser.close(),
  };
}

// A machine without a screen has no mouse for a browser: here each has one that is fine and can hover.
const chromium = (executablePath: string): Promise<Browser> =>
  launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
    ],
  });

const firefox = (executablePath: string, { scripts, dark, forced }: Settings): Promise<Browser> =>
  launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'javascript.enabled': scripts,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.primaryPointerCapabilities': 6,
      'ui.allPointerCapabilities': 6,
      ...(forced && {
        'browser.display.document_color_use': 2,
        'browser.display.use_system_colors': false,
        'browser.display.background_color': dark ? '#000000' : '#ffffff',
        'browser.display.foreground_color': dark ? '#ffffff' : '#000000',
        'ui.useAccessibilityTheme': 1,
        'ui.prefersReducedMotion': 1,
      }),
    },
  });
