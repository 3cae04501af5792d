import { existsSync, globSync } from 'node:fs';
import { browsers } from '../../../src/pdf/chromium.ts';
import { installDebian } from '../../support/debian.ts';
import { canPrint } from './print-webkit.ts';
import type { Engine } from './tab.ts';

/** The usual places of what an engine consists of, and what to install where it is not there. */
interface Wanted {
  name: Engine['name'];
  places: readonly (readonly string[])[];
  packages: string[];
  elsewhere: string;
}

const wanted: readonly Wanted[] = [
  {
    name: 'Chromium',
    places: [[process.env.CHROMIUM ?? [], browsers].flat()],
    packages: ['chromium'],
    elsewhere: 'Chromium or Chrome, in its usual place, or set CHROMIUM to its path',
  },
  {
    name: 'Firefox',
    places: [
      [
        '/usr/bin/firefox-esr',
        '/usr/bin/firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        'C:/Program Files/Mozilla Firefox/firefox.exe',
      ],
    ],
    packages: ['firefox-esr'],
    elsewhere: 'Firefox 140 or newer, in its usual place',
  },
  {
    name: 'WebKit',
    places: [['/usr/bin/WebKitWebDriver'], ['/usr/{lib,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser'], ['/usr/bin/Xvfb']],
    packages: ['webkit2gtk-driver', 'xvfb'],
    elsewhere: 'WebKitGTK with its MiniBrowser and WebKitWebDriver, and Xvfb (Linux only)',
  },
];

/** What WebKit is printed with. */
const printing = ['gir1.2-webkit2-4.1', 'python3-gi'];

/**
 * Finds Chromium, Firefox and WebKit, and installs what is missing: Debian's packages where this process may.
 * @returns those that there are; of each other one it says what to install
 */
export async function needEngines(): Promise<Engine[]> {
  const missing = wanted.filter(({ places }) => !filesAt(places)).flatMap(({ packages }) => packages);
  if (!canPrint()) missing.push(...printing);
  if (missing.length) {
    console.log(`The tests of all engines need ${missing.join(', ')}: installing …`);
    await installDebian(missing);
  }
  const found = wanted.flatMap(({ name, places, packages, elsewhere }) => {
    const files = filesAt(places);
    if (!files)
      console.warn(`There is no ${name}, so it is left out.\n  → Install ${elsewhere}; Debian: ${packages.join(' ')}.`);
    return files ? [{ name, files, prints: name !== 'WebKit' || canPrint() }] : [];
  });
  if (found.some(({ prints }) => !prints))
    console.warn(
      `WebKit does not print here.\n  → Install WebKitGTK's bindings for Python; Debian: ${printing.join(' ')}.`,
    );
  return found;
}

/** One path of each kind; undefined if there is none of one kind. */
function filesAt(places: Wanted['places']): string[] | undefined {
  const files = places.map((paths) => paths.flatMap((path) => globSync(path)).find((path) => existsSync(path)));
  return files.every((file) => file !== undefined) ? files : undefined;
}
