/**
 * Styles in the tests of the frontend: of the cascade only what queries by role and clicks ask for (`display`, `visibility`,
 * `pointer-events`), and else what an element says itself.
 *
 * jsdom matches every rule of the design system with every element and all its parents, again after each change of the page.
 * That took more than half the time of these tests, although no test looks at a color; how pages look is seen in a browser.
 * As in jsdom, the later rule wins, and rules for a kind of screen do not count.
 */
const { rulesAbout } = require('./styleRules.cjs');

const INITIAL = { visibility: 'visible', 'pointer-events': 'auto' };
const NAMES = ['display', ...Object.keys(INITIAL)];

const wholeCascade = window.getComputedStyle;
const blankPage = document.implementation.createHTMLDocument();
const noStyle = blankPage.createElement('span').style;
const displayOfTag = new Map();

window.getComputedStyle = element => {
  const own = ownStyle(element);
  const read = name =>
    NAMES.includes(name) ? computed(element, name) : own.getPropertyValue(name);
  return new Proxy(own, {
    get: (_, name) => {
      if (name === 'getPropertyValue') return read;
      if (name === 'pointerEvents') return read('pointer-events');
      return NAMES.includes(name) ? read(name) : own[name];
    },
  });
};

function computed(element, name) {
  const value = cascaded(element, name);
  if (value && value !== 'inherit') return value;
  const parent = element.parentElement;
  if (parent && (value || name in INITIAL)) return computed(parent, name);
  return INITIAL[name] ?? unstyledDisplay(element);
}

/** What the element says itself, else what the last rule about it says. */
function cascaded(element, name) {
  const own = ownStyle(element).getPropertyValue(name);
  if (own) return own;
  let last;
  for (const rule of rulesAbout(element)) {
    const isLater = !last || rule.order >= last.order;
    const value = isLater && rule.style.getPropertyValue(name);
    if (value && rule.matches(element)) last = { order: rule.order, value };
  }
  if (last) return last.value;
  return name === 'display' && element.hidden ? 'none' : '';
}

function ownStyle(element) {
  return element.hasAttribute('style') ? element.style : noStyle;
}

/** How a page without style sheets shows this kind of element, as jsdom knows it. */
function unstyledDisplay({ localName, namespaceURI }) {
  if (!displayOfTag.has(localName)) {
    const blank = blankPage.createElementNS(namespaceURI, localName);
    displayOfTag.set(localName, wholeCascade(blank).display);
  }
  return displayOfTag.get(localName);
}
