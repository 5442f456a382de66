/**
 * Styles in the tests of the frontend: what an element says itself, and that `hidden` hides.
 *
 * The cascade over every rule of the design system took more than half the time of these tests, because each query by role
 * asks for the style of every element and all its parents. No test looks at a color; how pages look is seen in a browser.
 */
window.getComputedStyle = element => {
  const style = document.createElement('div').style;
  style.cssText = element.style.cssText;
  if (element.hidden) style.display = 'none';
  return style;
};
