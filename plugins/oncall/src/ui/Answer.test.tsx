import { AuthenticationError } from '@backstage/errors';
import { screen } from '@testing-library/react';
import { renderOnCall } from '../__testUtils__/renderOnCall';
import { Answer } from './Answer';

const fresh = { value: 'part', retry: () => {} };
const stale = { ...fresh, error: new TypeError('Failed to fetch') };
const notices = () => screen.queryAllByText(/This may be out of date/);

describe('Answer', () => {
  it('says once that a view may be out of date, not again at each of its parts', async () => {
    await renderOnCall(
      <Answer answer={stale}>
        {() => <Answer answer={stale}>{value => <p>{value}</p>}</Answer>}
      </Answer>,
    );
    expect(screen.getByText('part')).toBeInTheDocument();
    expect(notices()).toHaveLength(1);
  });

  it('says it at the part that could not be read where the rest could', async () => {
    await renderOnCall(
      <Answer answer={fresh}>
        {() => <Answer answer={stale}>{value => <p>{value}</p>}</Answer>}
      </Answer>,
    );
    expect(notices()).toHaveLength(1);
  });

  it('says that the sign-in is over, and not that it tries again', async () => {
    const error = new AuthenticationError('Illegal token');
    await renderOnCall(
      <Answer answer={{ ...fresh, error }}>{value => <p>{value}</p>}</Answer>,
    );
    expect(screen.getByText('part')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^This may be out of date\. Your sign-in is over\./,
    );
  });
});
