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

function find(role, name, exact) {
  const selector = roles[role];
  if (!selector) throw new Error(`no role ${role}`);
  const all = [...document.querySelectorAll(selector)].filter(seen).map((element) => [element, nameOf(element)]);
  const wanted = clean(name);
  const same = all.filter(([, is]) => is === wanted);
  const found = same.length > 0 || exact ? same : all.filter(([, is]) => is.startsWith(wanted));
  // What came up last lies on top.
  return (found.at(-1) ?? [null])[0];
}
