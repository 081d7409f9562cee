// Moves the map in every frame and tells how long the frames take. The events are made here, one or more for each
// frame: a driver that hands them over one by one would set the pace itself, and the frames in which it sends nothing
// would look fast.
const canvas = document.querySelector("canvas[data-view]");
const box = canvas.getBoundingClientRect();
const middle = { x: box.width / 2, y: box.height / 2 };
/** At most so many milliseconds of one movement: on a slow machine fewer frames are measured. */
const LONGEST = 8000;

const view = () => canvas.dataset.view.split(" ").map(Number);
const frame = () => new Promise((next) => requestAnimationFrame(next));
const rest = (milliseconds) => new Promise((next) => setTimeout(next, milliseconds));
const at = ({ x, y }) => ({ clientX: box.left + x, clientY: box.top + y, bubbles: true, cancelable: true });

function point(type, place, button) {
  const buttons = button === 1 ? 4 : 1;
  const about = { ...at(place), pointerId: 1, pointerType: "mouse", isPrimary: true, button, buttons };
  canvas.dispatchEvent(new PointerEvent(type, about));
}

const turn = (deltaY, place = middle) => canvas.dispatchEvent(new WheelEvent("wheel", { ...at(place), deltaY }));

/** Does a step in each of so many frames; gives the milliseconds from each to the next. */
async function frames(count, step) {
  const times = [];
  await frame();
  const start = performance.now();
  let last = start;
  for (let index = 0; index < count && last - start < LONGEST; index++) {
    step(index);
    await frame();
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  return times;
}

/** Turns the wheel until the map lies at a scale, and lets it be drawn. */
async function zoomTo(scale) {
  for (let step = 240; step > 2; step /= 2) {
    const isTooNear = view()[0] > scale;
    for (let turns = 0; turns < 60 && view()[0] > scale === isTooNear; turns++) {
      turn(isTooNear ? step : -step);
      await frame();
    }
  }
  await rest(800);
}

/** Brings a place of the map to the middle. */
async function centre({ x, y }) {
  const [scale, left, top] = view();
  point("pointerdown", middle, 1);
  point("pointermove", { x: 2 * middle.x - (x * scale + left), y: 2 * middle.y - (y * scale + top) }, 1);
  point("pointerup", middle, 1);
  await rest(800);
}

const around = (index, width, height) => ({
  x: middle.x + Math.sin(index / 18) * width,
  y: middle.y + Math.cos(index / 25) * height,
});

/** Makes sure that the map did move. */
async function moving(movement) {
  const views = new Set();
  const observer = new MutationObserver(() => views.add(canvas.dataset.view));
  observer.observe(canvas, { attributes: true });
  const times = await movement();
  observer.disconnect();
  if (views.size < times.length / 2) throw new Error("the map stood still");
  return times;
}

/** Takes hold of the map with the middle button, and moves it. */
async function panned(count, place) {
  point("pointerdown", place(0), 1);
  const times = await moving(() => frames(count, (index) => point("pointermove", place(index + 1), 1)));
  point("pointerup", place(count), 1);
  return times;
}

return {
  zoomTo,
  centre,

  /** Moves the map to and fro, as far as a hand reaches without letting go. */
  pan: (count) => panned(count, (index) => around(index, 420, 180)),

  /** Moves the map on and on, to where nothing was drawn just before; at its sides, `width` by `height`, it turns. */
  travel: (count, width, height) => {
    const scale = view()[0];
    const bounce = (way, length) => Math.abs(((way + length / 2) % (2 * length)) - length) - length / 2;
    return panned(count, (index) => ({
      x: middle.x + bounce(24 * index, width * scale),
      y: middle.y + bounce(10 * index, height * scale),
    }));
  },

  /** Turns the wheel in and out. */
  zoom: (count) => moving(() => frames(count, (index) => turn(index % 60 < 30 ? -18 : 18))),

  /** Drags what lies at a place of the map, and lets go of nothing: it is taken back. */
  async drag(count, place) {
    const [scale, left, top] = view();
    const from = { x: place.x * scale + left, y: place.y * scale + top };
    point("pointerdown", from, 0);
    const times = await frames(count, (index) => point("pointermove", around(index + 1, 300, 160), 0));
    const drags = canvas.style.cursor === "grabbing";
    point("pointercancel", middle, 0);
    if (!drags) throw new Error("nothing was dragged");
    return times;
  },

  /** Copies a bitmap to an empty canvas of the same size that lies over the page: less cannot be done in a frame. */
  async blit(count) {
    const over = document.createElement("canvas");
    over.width = canvas.width;
    over.height = canvas.height;
    Object.assign(over.style, { position: "fixed", left: `${box.left}px`, top: `${box.top}px`, zIndex: 9999 });
    document.body.append(over);
    const bitmap = document.createElement("canvas");
    const beyond = 448;
    bitmap.width = over.width + beyond;
    bitmap.height = over.height + beyond;
    const colours = bitmap.getContext("2d", { alpha: false });
    for (let stripe = 0; stripe < bitmap.width; stripe += 32) {
      colours.fillStyle = `hsl(${stripe} 50% 70%)`;
      colours.fillRect(stripe, 0, 32, bitmap.height);
    }
    const context = over.getContext("2d", { alpha: false });
    const half = beyond / 2;
    const times = await frames(count, (index) =>
      context.drawImage(bitmap, Math.round(Math.sin(index / 10) * half - half), -half),
    );
    over.remove();
    return times;
  },
};
