/** All of sharing that is loaded only when the reader asks for it, as one file. */
export { shareLink } from './menu.ts';
export { followSelection } from './selection.ts';
export { copyWordsAlone } from './copy-words.ts';
