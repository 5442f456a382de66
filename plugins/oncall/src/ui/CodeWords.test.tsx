import { render } from '@testing-library/react';
import { CodeWords } from './CodeWords';

describe('CodeWords', () => {
  it('shows what stands between backticks as something to type', () => {
    const { container } = render(
      <CodeWords text="With `&per=alert` at the end, or from `severity`." />,
    );
    expect(container).toHaveTextContent(
      'With &per=alert at the end, or from severity.',
    );
    const typed = [...container.querySelectorAll('code')];
    expect(typed.map(({ textContent }) => textContent)).toEqual([
      '&per=alert',
      'severity',
    ]);
  });
});
