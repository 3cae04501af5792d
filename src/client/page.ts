// All that every page loads before its reader does anything.
import './actions.ts';
import './contents/begin.ts';
import './notes.ts';
import './preview/begin.ts';
import './printed.ts';
import './search/begin.ts';
import './share/follow.ts';
import './theme.ts';
