// Watches what a drop on the map sets going, until its outcome can be seen.
const canvas = document.querySelector("canvas[data-view]");
let drop = null;

// Everything the page asks of the program goes by here.
const ask = window.fetch;
window.fetch = async (...question) => {
  const answer = await ask.apply(window, question);
  const about = String(question[0]?.url ?? question[0]);
  if (drop?.start && about.endsWith("move_actors")) drop.written ??= performance.now();
  if (drop?.written && about.endsWith("scene")) drop.known ??= performance.now();
  return answer;
};

// The map at rest is copied from one of two bitmaps: with every change the other one is drawn and takes its place.
let bitmap = null;
const copy = CanvasRenderingContext2D.prototype.drawImage;
CanvasRenderingContext2D.prototype.drawImage = function (image, ...where) {
  if (this.canvas === canvas && image.width >= canvas.width) {
    if (drop?.known && !drop.drawn && image !== bitmap) {
      drop.drawn = performance.now();
      // The next frame begins when this one has been handed over to the screen.
      requestAnimationFrame(() => drop.finish(performance.now()));
    }
    bitmap = image;
  }
  return copy.call(this, image, ...where);
};

addEventListener("pointerup", ({ timeStamp }) => drop && (drop.start ??= timeStamp), { capture: true });

return {
  // Watches the next drop.
  arm() {
    drop = {};
    drop.finished = new Promise((resolve) => (drop.finish = resolve)).then((seen) =>
      [drop.written, drop.known, drop.drawn, seen].map((moment) => moment - drop.start),
    );
  },
  // Gives the milliseconds until it was on the disk, the new map was known, that was drawn, and it could be seen.
  finished: () => drop.finished,
  // Gives the milliseconds that a bare command takes.
  async bare(command, parameters) {
    const start = performance.now();
    await window.__TAURI_INTERNALS__.invoke(command, parameters);
    return performance.now() - start;
  },
};
