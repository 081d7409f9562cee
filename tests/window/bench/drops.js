// Watches what a drop on the map sets going, until its outcome can be seen.
const canvas = document.querySelector("canvas[data-view]");
let drop = null;

// Everything the page asks of the program goes by here.
const ask = window.fetch;
window.fetch = async (...question) => {
  const answer = await ask.apply(window, question);
  const about = String(question[0]?.url ?? question[0]);
  // The answer says what moved.
  if (drop?.start && about.endsWith("move_actors")) drop.known ??= performance.now();
  return answer;
};

// The map at rest is copied from a bitmap: after a change a part of that is drawn again, or another one as a whole.
const drawnOn = new WeakSet();
for (const drawing of ["fill", "stroke", "fillText"]) {
  const draw = CanvasRenderingContext2D.prototype[drawing];
  CanvasRenderingContext2D.prototype[drawing] = function (...what) {
    if (drop?.known && this.canvas !== canvas) drawnOn.add(this.canvas);
    return draw.apply(this, what);
  };
}

const copy = CanvasRenderingContext2D.prototype.drawImage;
CanvasRenderingContext2D.prototype.drawImage = function (image, ...where) {
  if (this.canvas === canvas && image.width >= canvas.width) {
    if (drop?.known && !drop.drawn && drawnOn.delete(image)) {
      drop.drawn = performance.now();
      // The next frame begins when this one has been handed over to the screen.
      requestAnimationFrame(() => drop.finish(performance.now()));
    }
  }
  return copy.call(this, image, ...where);
};

addEventListener("pointerup", ({ timeStamp }) => drop && (drop.start ??= timeStamp), { capture: true });

return {
  // Watches the next drop.
  arm() {
    drop = {};
    drop.finished = new Promise((resolve) => (drop.finish = resolve)).then((seen) =>
      [drop.known, drop.drawn, seen].map((moment) => moment - drop.start),
    );
  },
  // Gives the milliseconds until it was on the disk and the page knew, that was drawn, and it could be seen.
  finished: () => drop.finished,
  // Gives the milliseconds that a bare command takes.
  async bare(command, parameters) {
    const start = performance.now();
    await window.__TAURI_INTERNALS__.invoke(command, parameters);
    return performance.now() - start;
  },
};
