import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { LoadingFace } from './LoadingFace';

describe('LoadingFace', () => {
  it('stands still for whoever asked for less motion', async () => {
    await renderInTestApp(<LoadingFace lines={1} />);
    const line = (await screen.findByRole('status', { name: 'Loading' }))
      .firstElementChild;
    const sheets = [...document.querySelectorAll('style')]
      .map(sheet => sheet.textContent)
      .join();
    const rule =
      /@media \(prefers-reduced-motion: reduce\) \{\s+\.(\S+) \{\s+animation: none/;
    expect(line).toHaveClass(rule.exec(sheets)?.[1] ?? 'a class that rests');
  });
});
