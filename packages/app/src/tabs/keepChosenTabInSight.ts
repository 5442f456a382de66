const CHOSEN =
  '.bui-PluginHeaderTabsWrapper [role="tab"][aria-selected="true"]';

/**
 * On a phone the tabs of a plugin scroll sideways. Whenever another one is chosen, scrolls it to the middle, so that people see where
 * they are; between two choices nothing moves. Returns what stops it.
 */
export function keepChosenTabInSight(root: HTMLElement): () => void {
  let seen: HTMLElement | undefined;
  const look = () => {
    const tab = root.querySelector<HTMLElement>(CHOSEN) ?? undefined;
    if (tab !== seen) {
      seen = tab;
      if (tab) {
        scrollToMiddle(tab);
      }
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributeFilter: ['aria-selected'],
  });
  look();
  return () => observer.disconnect();
}

/** Only sideways: the page itself stays where it is. */
function scrollToMiddle(tab: HTMLElement): void {
  const bar = tab.closest<HTMLElement>('.bui-PluginHeaderTabsWrapper');
  if (bar) {
    const [outer, inner] = [bar, tab].map(one => one.getBoundingClientRect());
    bar.scrollLeft +=
      inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  }
}
