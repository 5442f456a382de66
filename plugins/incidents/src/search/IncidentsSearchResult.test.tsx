import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import {
  IncidentSearchResult,
  PostmortemSearchResult,
} from './IncidentsSearchResult';

const RESULT = {
  title: 'INC-46 Transaction failing',
  text: 'Only accounts in Singapore. '.repeat(20),
  location: '/incidents/INC-46',
};

describe('IncidentSearchResult', () => {
  it('links the incident and says what it is', async () => {
    renderInTestApp(<IncidentSearchResult result={RESULT} />);
    expect(
      await screen.findByRole('link', { name: 'INC-46 Transaction failing' }),
    ).toHaveAttribute('href', '/incidents/INC-46');
    expect(screen.getByText('Incident')).toBeInTheDocument();
    expect(screen.getByText(/Singapore.*…$/)).toBeInTheDocument();
  });

  it('highlights what was searched for', async () => {
    renderInTestApp(
      <PostmortemSearchResult
        result={RESULT}
        highlight={{
          preTag: '<em>',
          postTag: '</em>',
          fields: { title: 'INC-46 <em>Transaction</em> failing' },
        }}
      />,
    );
    expect(await screen.findByText('Transaction')).toBeInTheDocument();
    expect(screen.getByText('Postmortem')).toBeInTheDocument();
  });
});
