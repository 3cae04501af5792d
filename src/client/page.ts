// All that every page loads before its reader does anything.
import './share/follow.ts';
import './search/begin.ts';
import './printed.ts';
import './theme.ts';
