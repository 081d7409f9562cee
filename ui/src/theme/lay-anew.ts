/** How long the window has to keep its size, in milliseconds. */
const REST = 120;

/**
 * Lets the page be laid out from nothing once the window has got another size, until the answer is called.
 *
 * WebKitGTK keeps heights of grids inside grids from before their width changed: text is cut then, or lies over what
 * follows. Another zoom makes it measure all of it again.
 */
export function layAnewAfterResizing(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onresize = () => {
    clearTimeout(timer);
    timer = setTimeout(layAnew, REST);
  };
  window.addEventListener("resize", onresize);
  return () => {
    clearTimeout(timer);
    window.removeEventListener("resize", onresize);
  };
}

function layAnew(): void {
  const root = document.documentElement;
  root.style.zoom = "1.001";
  // Reading a measure lays out at once; nothing of this size is ever painted.
  void root.offsetHeight;
  root.style.zoom = "";
}
