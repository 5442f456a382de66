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

  it('writes quoted text darker than the kit does', async () => {
    await renderInTestApp(<Snippet language="bash" text="curl 'quoted'" />);
    const quoted = screen.getByText("'quoted'");
    expect(quoted).toHaveStyle('color: rgb(33, 145, 97)');
    const rules = [...document.styleSheets].flatMap(sheet => [
      ...sheet.cssRules,
    ]);
    const ours = rules.filter(
      rule =>
        rule instanceof CSSStyleRule &&
        rule.style.getPropertyPriority('color') === 'important' &&
        quoted.matches(rule.selectorText),
    );
    expect(ours).toHaveLength(1);
  });
});
