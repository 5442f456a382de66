import { Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { EntitiesPicker } from './EntitiesPicker';

const service = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default' },
});

function Picker() {
  const [refs, setRefs] = useState<readonly string[]>([]);
  return (
    <>
      <EntitiesPicker
        label="Services"
        kinds={['Component']}
        value={refs}
        onChange={setRefs}
      />
      <output>{refs.join(' ')}</output>
    </>
  );
}

async function setUp() {
  const entities = ['wallet', 'ledger', 'cards'].map(service);
  const catalogApi = catalogApiMock({ entities });
  await renderInTestApp(
    <TestApiProvider apis={[[catalogApiRef, catalogApi]]}>
      <Picker />
    </TestApiProvider>,
  );
  return { field: screen.getByRole('textbox', { name: 'Services' }) };
}

describe('EntitiesPicker', () => {
  it('keeps what is typed, and offers only what fits', async () => {
    const { field } = await setUp();
    await userEvent.type(field, 'led');
    expect(field).toHaveValue('led');
    await userEvent.click(
      await screen.findByRole('option', { name: /ledger/ }),
    );
    expect(screen.getByRole('status')).toHaveTextContent(
      'component:default/ledger',
    );
  });

  it('takes one after the other, however fast they are typed', async () => {
    const { field } = await setUp();
    await userEvent.type(field, 'led{ArrowDown}{Enter}wal');
    expect(field).toHaveValue('wal');
    await screen.findByRole('option', { name: /wallet/ });
    await userEvent.type(field, '{ArrowDown}{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent(
      'component:default/ledger component:default/wallet',
    );
    expect(field).toHaveValue('');
  });

  it('offers by name from A to Z', async () => {
    const { field } = await setUp();
    await userEvent.click(field);
    await screen.findByRole('option', { name: /cards/ });
    expect(
      screen.getAllByRole('option').map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringContaining('cards'),
      expect.stringContaining('ledger'),
      expect.stringContaining('wallet'),
    ]);
  });
});
