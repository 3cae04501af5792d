"""Prints pages with WebKitGTK, which its driver cannot: reads jobs from standard input, a line of JSON each, with the
page's `address`, the `width` of the window in pixels, the name of the `paper` and the path of the `file` to write, and
says of each, in a line, what went wrong, if anything."""

import json
import sys
from pathlib import Path

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

# A page is ready when its fonts are there, passages if it searches, and nothing in it changes any more.
READY = """
await document.fonts.ready;
const searches = location.search !== "";
let before;
do {
  before = document.body.innerHTML;
  await new Promise((resolve) => setTimeout(resolve, 1000));
} while (
  before !== document.body.innerHTML ||
  (searches && !document.querySelector('#results a[href*="#p"]'))
);
"""

loop = GLib.MainLoop()
view = WebKit2.WebView()
window = Gtk.OffscreenWindow()
window.add(view)
window.show_all()


def until_done(start):
    """Runs the loop until the function that `start` is given has been called."""
    start(lambda *_: loop.quit())
    loop.run()


def open_page(address, width):
    view.set_size_request(width, 900)

    def start(done):
        def changed(_, event):
            if event == WebKit2.LoadEvent.FINISHED:
                view.disconnect(handler)
                view.call_async_javascript_function(READY, -1, None, None, None, None, done)

        handler = view.connect("load-changed", changed)
        view.load_uri(address)

    until_done(start)


def print_page(paper, file):
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, Path(file).as_uri())
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    sheet = Gtk.PageSetup()
    sheet.set_paper_size(Gtk.PaperSize.new(paper))
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.set_page_setup(sheet)
    failures = []
    operation.connect("failed", lambda _, error: failures.append(error.message))

    def start(done):
        operation.connect("finished", done)
        operation.print_()

    until_done(start)
    return " ".join(failures)


for line in sys.stdin:
    job = json.loads(line)
    open_page(job["address"], job["width"])
    print(print_page(job["paper"], job["file"]), flush=True)
