import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Snippet } from './Snippet';

describe('Snippet', () => {
  it('is reached by the keyboard, which scrolls it, before its button', async () => {
    await renderInTestApp(<Snippet language="bash" text="curl one" />);
    await userEvent.tab();
    const text = screen.getByRole('group', { name: 'Text to copy' });
    expect(text).toHaveFocus();
    expect(text).toHaveTextContent('curl one');
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveFocus();
  });
});
