import { waitFor } from '@testing-library/react';
import { keepChosenTabInSight } from './keepChosenTabInSight';

/** A bar of 100 pixels with tabs of 80 each, laid out as a browser would. */
function aBar() {
  const bar = document.createElement('div');
  bar.className = 'bui-PluginHeaderTabsWrapper';
  document.body.replaceChildren(bar);
  bar.getBoundingClientRect = () => new DOMRect(0, 0, 100, 40);
  const tabs = ['Who', 'Alerts', 'Drills'].map((name, index) => {
    const tab = document.createElement('div');
    tab.textContent = name;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(index === 0));
    tab.getBoundingClientRect = () =>
      new DOMRect(index * 80 - bar.scrollLeft, 0, 80, 40);
    bar.append(tab);
    return tab;
  });
  const choose = (index: number) =>
    tabs.forEach((tab, at) =>
      tab.setAttribute('aria-selected', String(at === index)),
    );
  return { bar, choose };
}

describe('keepChosenTabInSight', () => {
  it('scrolls to a tab that is chosen, and lets people scroll away from it', async () => {
    const { bar, choose } = aBar();
    const stop = keepChosenTabInSight(document.body);
    choose(2);
    // The tab begins at 160; its middle comes to the middle of the bar.
    await waitFor(() => expect(bar.scrollLeft).toBe(150));

    bar.scrollLeft = 0;
    document.body.append(document.createElement('p'));
    await Promise.resolve();
    expect(bar.scrollLeft).toBe(0);

    stop();
    choose(1);
    await Promise.resolve();
    expect(bar.scrollLeft).toBe(0);
  });
});
