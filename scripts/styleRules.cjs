/**
 * The rules of the page, found by a class that their element must have. Nearly all rules name one, so that an element is
 * compared with a handful of rules instead of thousands.
 */
const CLASSES_ONLY = /^(\.[\w-]+)+$/;

const rulesOfSheet = new WeakMap();
let sheets = [];
let index;

// Style sheets come and go in the head; a rule that is put into one later changes only the count.
const head = new MutationObserver(readSheets);
head.observe(document.head, {
  childList: true,
  characterData: true,
  subtree: true,
});

/** The rules that may be about an element, in no order. `matches` tells whether one is, and the highest `order` wins. */
exports.rulesAbout = function* rulesAbout({ classList }) {
  const { byClass, others } = indexOfNow();
  for (const name of classList) yield* byClass.get(name) ?? [];
  yield* others;
};

function readSheets() {
  sheets = [...document.styleSheets];
  index = undefined;
}

function indexOfNow() {
  if (head.takeRecords().length > 0) readSheets();
  let count = 0;
  for (const { cssRules } of sheets) count += cssRules.length;
  if (index?.count !== count) {
    index = { count, byClass: new Map(), others: [] };
    sheets.flatMap(rulesOf).forEach((rule, order) => {
      addToIndex(Object.assign(rule, { order }));
    });
  }
  return index;
}

function addToIndex(rule) {
  const { byClass, others } = index;
  const list = rule.className ? byClass.get(rule.className) ?? [] : others;
  if (rule.className) byClass.set(rule.className, list);
  list.push(rule);
}

function rulesOf(sheet) {
  const known = rulesOfSheet.get(sheet);
  const count = sheet.cssRules.length;
  if (known?.count === count) return known.rules;
  const rules = [...sheet.cssRules].flatMap(({ selectorText, style }) =>
    selectorText && style
      ? partsOf(selectorText).map(selector => ruleOf(selector, style))
      : [],
  );
  rulesOfSheet.set(sheet, { count, rules });
  return rules;
}

function partsOf(selectorText) {
  if (selectorText.includes('(')) return [selectorText];
  return selectorText.split(',').map(part => part.trim());
}

function ruleOf(selector, style) {
  if (CLASSES_ONLY.test(selector)) {
    const [className, ...others] = selector.slice(1).split('.');
    const matches = ({ classList }) =>
      others.every(name => classList.contains(name));
    return { style, className, matches };
  }
  const target = selector.includes('(') ? '' : selector.split(/[\s>+~]/).pop();
  const [, className] = /\.([\w-]+)/.exec(target) ?? [];
  return { style, className, matches: element => isMatch(element, selector) };
}

function isMatch(element, selector) {
  try {
    return !selector.includes('::') && element.matches(selector);
  } catch {
    // A selector that jsdom does not know is about nothing here, as in its own cascade.
    return false;
  }
}
