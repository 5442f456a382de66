/** What the style sheets say last of a property of an element; jsdom computes only those that it knows. */
export function declaredStyle(
  element: Element,
  property: string,
): string | undefined {
  return (
    [...document.styleSheets]
      .flatMap(sheet => [...sheet.cssRules])
      .filter(rule => 'selectorText' in rule)
      .map(rule => /^([^{]*)\{(.*)\}$/s.exec(rule.cssText))
      // What is said of a pseudo-element is not said of the element.
      .filter(parts => parts && !parts[1].includes('::'))
      .filter(parts => parts && element.matches(parts[1].trim()))
      .flatMap(parts => parts?.[2].split(';') ?? [])
      .map(line => line.split(':').map(word => word.trim()))
      .filter(([name]) => name === property)
      .map(([, value]) => value)
      .at(-1)
  );
}
