// Watches an edit, from what a hand does until its outcome can be seen.
let edit = null;

// Everything the page asks of the program goes by here.
const ask = window.fetch;
window.fetch = async (...question) => {
  const answer = await ask.apply(window, question);
  const about = String(question[0]?.url ?? question[0]);
  if (edit?.start && !edit.known && about.endsWith(edit.command)) {
    edit.known = performance.now();
    // The page takes it in before the next frame; the frame after that begins when it was handed over to the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => edit.finish(performance.now())));
  }
  return answer;
};

for (const event of ["pointerup", "focusout"])
  addEventListener(
    event,
    ({ timeStamp }) => edit?.event === event && (edit.start ??= timeStamp),
    { capture: true },
  );

return {
  // Watches the next edit, which begins with an event and is written by a command.
  arm(event, command) {
    edit = { event, command };
    edit.finished = new Promise((resolve) => (edit.finish = resolve)).then((seen) =>
      [edit.known, seen].map((moment) => moment - edit.start),
    );
  },
  // Gives the milliseconds until it was on the disk and the page knew, and until it could be seen.
  finished: () => edit.finished,
};
