import { Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntityPicker } from './EntityPicker';
import { isHalfTyped } from '../isHalfTyped';

const entity = (kind: string, name: string, displayName: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: { profile: { displayName } },
});

async function setUp(value?: string) {
  const onChange = jest.fn();
  const catalogApi = catalogApiMock({
    entities: [
      entity('User', 'ana', 'Ana Ribeiro'),
      entity('User', 'ben', 'Ben Okafor'),
      entity('Group', 'payments', 'Payments'),
    ],
  });
  await renderInTestApp(
    <TestApiProvider apis={[[catalogApiRef, catalogApi]]}>
      <EntityPicker
        label="Who"
        kinds={['User']}
        value={value}
        onChange={onChange}
      />
    </TestApiProvider>,
  );
  return { onChange, field: screen.getByRole('textbox', { name: 'Who' }) };
}

describe('EntityPicker', () => {
  it('finds people by name and gives their reference', async () => {
    const { onChange, field } = await setUp();
    await userEvent.type(field, 'rib');
    await userEvent.click(await screen.findByText('Ana Ribeiro'));
    expect(onChange).toHaveBeenLastCalledWith('user:default/ana');
  });

  it('offers at once only what fits, so that nobody else moves under the pointer', async () => {
    const { onChange, field } = await setUp();
    await userEvent.click(field);
    await screen.findByText('Ben Okafor');
    fireEvent.change(field, { target: { value: 'ben' } });
    expect(screen.queryByText('Ana Ribeiro')).not.toBeInTheDocument();
    fireEvent.click(screen.getByText('Ben Okafor'));
    expect(onChange).toHaveBeenLastCalledWith('user:default/ben');
  });

  it('offers only the kinds asked for', async () => {
    const { field } = await setUp();
    await userEvent.click(field);
    expect(await screen.findByText('Ben Okafor')).toBeInTheDocument();
    expect(screen.queryByText('Payments')).not.toBeInTheDocument();
  });

  it('takes the first that fits with Enter', async () => {
    const { onChange, field } = await setUp('user:default/ben');
    await screen.findByDisplayValue('Ben Okafor');
    await userEvent.clear(field);
    await userEvent.type(field, 'rib');
    await screen.findByText('Ana Ribeiro');
    await userEvent.keyboard('{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('user:default/ana');
  });

  it('keeps what was typed and not chosen, and says so when the reader goes on', async () => {
    const { onChange, field } = await setUp('user:default/ben');
    await screen.findByDisplayValue('Ben Okafor');
    await userEvent.click(field);
    await userEvent.keyboard('rib');
    expect(screen.queryByText(/Choose one/)).not.toBeInTheDocument();
    await userEvent.tab();
    expect(field).toHaveValue('rib');
    expect(field).toHaveAccessibleDescription(/Choose one from the list/);
    expect(isHalfTyped(document.body)).toBe(true);
    expect(onChange).not.toHaveBeenCalled();

    await userEvent.click(field);
    await userEvent.click(await screen.findByText('Ana Ribeiro'));
    expect(onChange).toHaveBeenLastCalledWith('user:default/ana');
  });

  it('shows the name of what is chosen already', async () => {
    await setUp('user:default/ben');
    expect(await screen.findByDisplayValue('Ben Okafor')).toBeInTheDocument();
  });
});
