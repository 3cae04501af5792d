/** What a reader's window of one engine can be told to do: as much as the three engines share. */
export interface Tab {
  /** Opens an address and waits until it has loaded. */
  go: (address: string) => Promise<void>;
  /** Gives the page itself, without the window's frame, a size in CSS pixels. */
  size: (width: number, height: number) => Promise<void>;
  /** Runs a function in the page and gives back what it returns, or what that promises; also where scripts are off. */
  run: <Result, Argument = undefined>(
    script: (argument: Argument) => Result,
    argument?: Argument,
  ) => Promise<Awaited<Result>>;
  /** Clicks in the middle of the first element that a selector finds, as a mouse does. */
  click: (selector: string) => Promise<void>;
  /** Puts the mouse there, and leaves it. */
  hover: (selector: string) => Promise<void>;
  /** Presses a key. */
  press: (key: Key) => Promise<void>;
  /** Types text into what has the focus, key by key. */
  type: (text: string) => Promise<void>;
  /** A picture of what is in sight, as PNG. */
  picture: () => Promise<Uint8Array>;
  /** The page on A4 paper, as PDF, where the engine prints; WebKit opens its address anew to do so. */
  print?: () => Promise<Uint8Array>;
  /**
   * What went wrong since this was last asked: words in the console, exceptions, what a policy forbade, and addresses that
   * are refused. Of WebKit what the page says once it has loaded.
   */
  heard: () => Promise<string[]>;
  close: () => Promise<void>;
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown';

/** How the machine of a reader is set up. */
export interface Settings {
  /** Whether pages' own scripts run. */
  scripts: boolean;
  /** Whether the system is dark. */
  dark: boolean;
  /** Whether it asks for contrast and for nothing that moves, in Firefox and WebKit; in Firefox it forces its colours, too. */
  forced: boolean;
}

/** A browser that was found on this machine. */
export interface Engine {
  name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Paths of what it consists of. */
  files: readonly string[];
  /** Whether it can be made to print here. */
  prints: boolean;
}
