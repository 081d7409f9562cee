// What a person sees in the page: things with a role and a name, as a screen reader would say them.
const roles = {
  button: "button, [role=button]",
  link: "a[href], [role=link]",
  heading: "h1, h2, h3, h4, [role=heading]",
  field: "input:not([type=checkbox]):not([type=radio]):not([type=hidden]), textarea, [role=textbox], [role=combobox], [role=searchbox]",
  checkbox: "input[type=checkbox], [role=checkbox], [role=switch]",
  radio: "input[type=radio], [role=radio]",
  option: "[role=option]",
  item: "[role=menuitem], [role=menuitemcheckbox], [role=menuitemradio]",
  tab: "[role=tab]",
  treeitem: "[role=treeitem]",
  dialog: "dialog, [role=dialog], [role=alertdialog]",
  row: "tr, [role=row]",
  navigation: "nav, [role=navigation]",
  group: "fieldset, [role=group], [role=radiogroup], [role=toolbar]",
  part: "section, aside, article, li, [role=region], [role=listitem]",
};

const clean = (text) => (text ?? "").replace(/\s+/g, " ").trim();

function nameOf(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) return clean(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" "));
  const label = element.getAttribute("aria-label");
  if (label) return clean(label);
  if (element.labels?.length) return clean([...element.labels].map((one) => one.textContent).join(" "));
  return clean(element.innerText || element.textContent || element.getAttribute("title") || element.getAttribute("placeholder"));
}

function seen(element) {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  const style = getComputedStyle(element);
  if (style.visibility === "hidden" || style.display === "none") return false;
  return !element.closest("[inert], [aria-hidden=true]");
}

function all(role, inside = document) {
  const selector = roles[role];
  if (!selector) throw new Error(`no role ${role}`);
  return [...inside.querySelectorAll(selector)].filter(seen);
}

// Whether something stands in the dialog that is open, or in what came up over it.
function isOnTop(element) {
  const dialog = all("dialog").at(-1);
  if (!dialog) return true;
  const place = dialog.compareDocumentPosition(element);
  return (place & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)) !== 0;
}

// What stands in a dialog goes before what lies behind it, the name in full before a name that only begins so; what
// came up last lies on top.
function find(role, name, inside = document) {
  const wanted = clean(name);
  const named = all(role, inside).map((element) => ({ element, name: nameOf(element), top: isOnTop(element) }));
  const ways = [
    (one) => one.top && one.name === wanted,
    (one) => one.top && one.name.startsWith(wanted),
    (one) => one.name === wanted,
    (one) => one.name.startsWith(wanted),
  ];
  for (const fits of ways) {
    const found = named.findLast(fits);
    if (found) return found.element;
  }
  return null;
}

// Each pair of role and name is looked for inside the one before.
function findInside(way) {
  let inside = document;
  for (const [role, name] of way) {
    inside = find(role, name, inside);
    if (inside === null) return null;
  }
  return inside;
}
