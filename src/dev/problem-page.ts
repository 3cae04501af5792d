import type { ContentError } from '../problems/problems.ts';
import { escapeHtml } from '../show/escape.ts';

/** The report of a problem in the content as a page that reloads when the content changes. */
export function problemPage({ message, problems }: ContentError): string {
  const count = problems.length === 1 ? 'A problem' : `${problems.length} problems`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${count} in the content</title>
<script type="module" src="/@vite/client"></script>
<script>
  // A page that is just being loaded does not hear that it should be loaded again.
  const look = () => fetch(location.href, { headers: { accept: 'text/html' } }).then(({ ok }) => (ok ? location.reload() : wait()), wait);
  const wait = () => setTimeout(look, 1000);
  wait();
</script>
<style>
  :root { color-scheme: light dark; }
  body { max-width: 50rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  /* What is wrong is told here. */
  vite-error-overlay { display: none; }
  pre { white-space: pre-wrap; font: 0.9rem/1.6 ui-monospace, monospace; }
</style>
<h1>${count} in the content</h1>
<p>This page comes back by itself when the files are mended.</p>
<pre>${escapeHtml(message)}</pre>
</html>`;
}
